// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/servicecalendarsource.h"

#include "calendar/conflictwords.h"
#include "calendar/deliverywords.h"
#include "common/picturereading.h"
#include "today/decidepanels.h"

namespace perennial {

namespace {

constexpr int kThumbnailsTogether = 150; // ms
constexpr int kRefreshDays = 10 * 60 * 1000; // ms: whether the files of holidays changed
constexpr QSize kThumbnail(72, 72); // pixels: 24 on a screen of three times the density
constexpr QSize kDetailsPicture(640, 640); // pixels

// At the clock that is shown, those of a minute together.
QList<CalendarPlace> placesAt(const QList<SlotOccurrence> &occurrences, const QByteArray &zone)
{
    QList<CalendarPlace> places;
    ZoneResolver zones;
    for (const SlotOccurrence &each : occurrences) {
        const auto wall = each.wall.timeZone == zone ? Result<WallTime>(each.wall) : zones.wallTime(each.at, zone);
        if (!wall)
            continue;
        if (places.isEmpty() || places.last().date != wall->date || places.last().time != wall->time)
            places.append({wall->date, wall->time, {}});
        places.last().channels.append(each.channel);
    }
    return places;
}

// Where a planned fill stands, no free place is drawn.
void leaveOut(QList<CalendarPlace> &places, const QList<CalendarEntry> &fills)
{
    for (CalendarPlace &place : places) {
        place.channels.removeIf([&](ChannelId channel) {
            return std::any_of(fills.cbegin(), fills.cend(), [&](const CalendarEntry &fill) {
                return fill.date == place.date && fill.time == place.time && fill.channels.contains(channel);
            });
        });
    }
    places.removeIf([](const CalendarPlace &place) { return place.channels.isEmpty(); });
}

} // namespace

ServiceCalendarSource::ServiceCalendarSource(Services &services, QObject *parent)
    : CalendarSource(parent), m_services(services), m_fills(new CalendarFills(services, this))
{
    connect(m_fills, &CalendarFills::changed, this, &CalendarSource::dataChanged);
    connect(&services, &Services::dataChanged, this, &CalendarSource::dataChanged);
    // A page full of pictures is drawn again once, not once a picture.
    m_thumbnailsMade.setSingleShot(true);
    m_thumbnailsMade.setInterval(kThumbnailsTogether);
    connect(&m_thumbnailsMade, &QTimer::timeout, this, &CalendarSource::dataChanged);
    m_refreshDays.setInterval(kRefreshDays);
    connect(&m_refreshDays, &QTimer::timeout, this, &ServiceCalendarSource::refreshDays);
    connect(&services, &Services::workspaceChanged, this, &ServiceCalendarSource::refreshDays);
    m_refreshDays.start();
    refreshDays();
}

CalendarSetting ServiceCalendarSource::setting() const
{
    const Workspace &workspace = m_services.workspace();
    CalendarSetting setting;
    const QTimeZone zone(workspace.timeZone);
    setting.zone = zone.isValid() ? zone : QTimeZone::utc();
    setting.zoneName = zoneCity(workspace.timeZone);
    setting.weekStart = workspace.weekStart;
    setting.system = workspace.calendar;
    setting.locale = QLocale();
    if (workspace.secondCalendar && *workspace.secondCalendar != workspace.calendar)
        setting.second = workspace.secondCalendar;
    const QByteArray here = QTimeZone::systemTimeZoneId();
    if (here != workspace.timeZone && QTimeZone(here).isValid()) {
        setting.otherZone = QTimeZone(here);
        setting.otherZoneName = zoneCity(here);
    }
    return setting;
}

QList<CalendarChannel> ServiceCalendarSource::calendarChannels() const
{
    QList<CalendarChannel> channels;
    for (const Channel &channel : m_services.channels()) {
        const Network *network = m_services.house.channels().network(channel.network);
        channels << CalendarChannel{channel.id, channel.name, channel.network, {}, network ? network->name : QString()};
    }
    return channels;
}

void ServiceCalendarSource::load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done)
{
    loadRange(from, to, filter, std::move(done));
}

QCoro::Task<void> ServiceCalendarSource::loadRange(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done)
{
    const Workspace client = m_services.workspace();
    if (client.id.isNull()) {
        done(QList<CalendarEntry>());
        co_return;
    }
    CalendarQuestion question{client.id, client.timeZone, from, to, filter, {}, m_services.house.clock().now()};
    for (const Channel &channel : m_services.channels())
        question.channels.insert(channel.id, {channel.pausedAt.has_value(), credentialEnd(channel)});
    const QPointer<ServiceCalendarSource> self(this);
    const auto bands = co_await m_services.house.calendarDays().bands(client.id, from, to);
    if (!self)
        co_return;
    m_bands = bands ? *bands : QList<CalendarBand>(); // posts are shown even where these can't be read
    auto reading = co_await m_services.house.calendar().read(std::move(question));
    if (!self)
        co_return;
    if (!reading) {
        done(reading.error());
        co_return;
    }
    m_conflicts = reading->conflicts;
    m_media.insert(reading->media);
    const QList<CalendarEntry> fills = m_fills->entries(from, to, filter, reading->places);
    m_times = {placesAt(reading->places, client.timeZone), reading->gaps, reading->times.quiet};
    if (!fills.isEmpty()) {
        leaveOut(m_times.places, fills);
        reading->entries << fills;
        std::sort(reading->entries.begin(), reading->entries.end(), comesBefore);
    }
    done(std::move(reading->entries));
}

void ServiceCalendarSource::ideas(Answer<QList<CalendarEntry>> done)
{
    const Workspace &client = m_services.workspace();
    if (client.id.isNull())
        return done(QList<CalendarEntry>());
    QCoro::connect(m_services.house.calendar().undated(client.id, kMostIdeas), this, std::move(done));
}

NoteUndo &ServiceCalendarSource::noteUndo()
{
    NoteUndo &undo = NoteUndo::of(m_services.undo, m_services.house.calendarDays());
    connect(&undo, &NoteUndo::changed, this, &ServiceCalendarSource::dataChanged, Qt::UniqueConnection);
    return undo;
}

void ServiceCalendarSource::saveNote(DayNote note, QString words, Answer<void> done)
{
    note.workspace = m_services.workspace().id;
    noteUndo().save(note, words, std::move(done));
}

void ServiceCalendarSource::removeNote(DayNoteId note, QString words, Answer<void> done)
{
    noteUndo().remove(m_services.workspace().id, note, words, std::move(done));
}

void ServiceCalendarSource::campaigns(Answer<QStringList> done)
{
    QCoro::connect(m_services.house.posts().campaigns(m_services.workspace().id), this, std::move(done));
}

void ServiceCalendarSource::labels(Answer<QStringList> done)
{
    QCoro::connect(m_services.house.posts().labels(m_services.workspace().id), this, std::move(done));
}

void ServiceCalendarSource::counts(QDate from, QDate to, CalendarFilter filter, Answer<QList<DayCount>> done)
{
    const Workspace &workspace = m_services.workspace();
    if (workspace.id.isNull())
        return done(QList<DayCount>());
    DayFilter days;
    days.workspace = workspace.id;
    days.from = from;
    days.to = to;
    days.timeZone = workspace.timeZone;
    days.hiddenChannels = QList<ChannelId>(filter.hiddenChannels.cbegin(), filter.hiddenChannels.cend());
    days.states = filter.states;
    days.search = filter.words;
    days.label = filter.label;
    days.campaign = filter.campaign;
    countDays(std::move(days), std::move(done));
}

QCoro::Task<void> ServiceCalendarSource::countDays(DayFilter filter, Answer<QList<DayCount>> done)
{
    const QPointer<ServiceCalendarSource> self(this);
    const auto counted = co_await m_services.house.posts().countsPerDay(filter);
    if (self)
        done(counted);
}

void ServiceCalendarSource::details(PostId post, Answer<EntryDetails> done)
{
    loadDetails(post, std::move(done));
}

QCoro::Task<void> ServiceCalendarSource::loadDetails(PostId post, Answer<EntryDetails> done)
{
    if (isPlannedFill(post)) {
        if (const auto planned = m_fills->details(post))
            done(*planned);
        else
            done(Error(ErrorKind::NotFound, QStringLiteral("fill-gone"), QStringLiteral("the library puts nothing there any more")));
        co_return;
    }
    QPointer<ServiceCalendarSource> self(this);
    const auto details = co_await m_services.house.posts().details(m_services.workspace().id, post);
    if (!self)
        co_return;
    if (!details) {
        done(details.error());
        co_return;
    }
    EntryDetails shown = detailsOf(*details);
    if (!details->post.media.isEmpty()) {
        const MediaUse &use = details->post.media.first();
        shown.pictureText = use.alt;
        const QString path = m_services.house.posts().mediaPath(details->media.value(use.media));
        shown.picture = co_await readPicture(path, kDetailsPicture);
    }
    if (self)
        done(shown);
}

EntryDetails ServiceCalendarSource::detailsOf(const PostDetails &details) const
{
    const Post &post = details.post;
    EntryDetails shown;
    ZoneResolver zones;
    PostSummary summary;
    summary.id = post.id;
    summary.status = post.status;
    summary.text = post.text;
    summary.title = post.title;
    summary.wall = post.wall;
    summary.dueAt = post.dueAt;
    for (const Variant &variant : post.variants)
        summary.channels << SummaryChannel{variant.channel, {}, std::nullopt};
    for (SummaryChannel &channel : summary.channels) {
        for (const DeliveryDetails &each : details.deliveries) {
            if (each.delivery.channel == channel.channel)
                channel.state = each.delivery.state;
        }
    }
    shown.entry = calendarEntry(summary, m_services.workspace().timeZone, zones);
    shown.findings = findingsOf(post.id);
    shown.author = m_services.workspace().name;
    if (!post.variants.isEmpty()) {
        if (const Channel *channel = m_services.channel(post.variants.first().channel))
            shown.handle = channel->account.isEmpty() ? channel->name : channel->account;
    }
    shown.text = post.text;
    shown.campaign = post.campaign;
    shown.labels = post.labels;
    shown.otherZone = otherZoneLine(post.dueAt, m_services.workspace().timeZone);
    for (const DeliveryDetails &each : details.deliveries)
        shown.deliveries << deliveryLine(each, entryState(each.delivery.state), m_services.workspace().timeZone);
    shown.actions = deliveryActions(details.deliveries, m_services.workspace().name);
    for (const DeliveryDetails &each : details.deliveries) {
        const Channel *channel = m_services.channel(each.delivery.channel);
        if (channel && canUnpublish(m_services, each.delivery, channel->network))
            shown.actions << unpublishAction(each.delivery, channel->name);
    }
    return shown;
}

QList<CalendarBand> ServiceCalendarSource::bands(QDate from, QDate to)
{
    QList<CalendarBand> touching = m_bands;
    touching.removeIf([&](const CalendarBand &band) { return band.to < from || band.from > to; });
    return touching;
}

void ServiceCalendarSource::placeIn(const ChannelGap &gap, Answer<NewPostPlace> done)
{
    findPlace(gap, std::move(done));
}

QCoro::Task<void> ServiceCalendarSource::findPlace(ChannelGap gap, Answer<NewPostPlace> done)
{
    const Workspace client = m_services.workspace();
    const QPointer<ServiceCalendarSource> self(this);
    const QList<ChannelId> channels{gap.channel};
    const auto free = co_await m_services.house.posts().nextFreeTime(client.id, channels, client.timeZone, gap.from);
    if (!self)
        co_return;
    if (!free)
        done(free.error());
    else
        done(NewPostPlace{free->date, free->time, true, channels});
}

QCoro::Task<void> ServiceCalendarSource::refreshDays()
{
    const WorkspaceId workspace = m_services.workspace().id;
    if (workspace.isNull())
        co_return;
    QPointer<ServiceCalendarSource> self(this);
    const auto before = co_await m_services.house.calendarDays().sources(workspace);
    if (!self || !before || before->isEmpty())
        co_return;
    const DaysWatch watch;
    const auto now = co_await m_services.house.calendarDays().refresh(workspace, CalendarDaysService::Refresh::Changed, watch);
    if (!self || !now)
        co_return;
    const auto readAt = [](const QList<DaySource> &sources) {
        QList<qint64> times;
        for (const DaySource &each : sources)
            times << (each.readAt ? each.readAt->ms : 0);
        return times;
    };
    if (readAt(*before) != readAt(*now))
        Q_EMIT dataChanged();
}

// What the last reading found; it was made with the neighbours at hand.
QStringList ServiceCalendarSource::findingsOf(PostId post) const
{
    QStringList sentences;
    for (const Conflict &conflict : m_conflicts) {
        if (conflict.post != post)
            continue;
        const Channel *channel = m_services.channel(conflict.channel);
        sentences << conflictText(conflict, channel ? channel->name : QString());
    }
    return sentences;
}

QPixmap ServiceCalendarSource::thumbnail(PostId post)
{
    if (const QPixmap *made = m_thumbnails.object(post))
        return *made;
    const MediaId media = m_media.value(post);
    if (media && !m_making.contains(post))
        makeThumbnail(post, media);
    return {};
}

QCoro::Task<void> ServiceCalendarSource::makeThumbnail(PostId post, MediaId media)
{
    m_making.insert(post);
    QPointer<ServiceCalendarSource> self(this);
    const auto details = co_await m_services.house.posts().details(m_services.workspace().id, post);
    if (!self || !details || !details->media.contains(media))
        co_return;
    const QString path = m_services.house.posts().mediaPath(details->media.value(media));
    const QImage image = co_await readPicture(path, kThumbnail, Qt::KeepAspectRatioByExpanding);
    if (!self || image.isNull())
        co_return; // stays in m_making: what can't be read is not read again
    m_thumbnails.insert(post, new QPixmap(QPixmap::fromImage(image)));
    m_making.remove(post);
    m_thumbnailsMade.start();
}

} // namespace perennial
