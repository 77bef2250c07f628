// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/servicecalendarsource.h"

#include "calendar/deliverywords.h"
#include "common/picturereading.h"
#include "common/postundo.h"
#include "plan/conflictfinder.h"
#include "today/decidepanels.h"

namespace perennial {

namespace {

constexpr int kThumbnailsTogether = 150; // ms
constexpr QSize kThumbnail(72, 72); // pixels: 24 on a screen of three times the density
constexpr QSize kDetailsPicture(640, 640); // pixels

bool passes(const CalendarEntry &entry, const CalendarFilter &filter)
{
    const bool channelShown = entry.channels.isEmpty()
        || std::any_of(entry.channels.cbegin(), entry.channels.cend(),
                       [&](ChannelId id) { return !filter.hiddenChannels.contains(id); });
    if (!channelShown || (!filter.states.isEmpty() && !filter.states.contains(entry.state)))
        return false;
    if (filter.conflictsOnly && !entry.conflict)
        return false;
    return filter.words.isEmpty() || entry.text.contains(filter.words, Qt::CaseInsensitive);
}

WallTime wallOf(const EntryMove &move, const QByteArray &zone)
{
    return {move.date, move.timed ? move.time : QTime(), zone};
}

} // namespace

ServiceCalendarSource::ServiceCalendarSource(Services &services, QObject *parent)
    : CalendarSource(parent), m_services(services)
{
    connect(&services, &Services::dataChanged, this, &CalendarSource::dataChanged);
    // A page full of pictures is drawn again once, not once a picture.
    m_thumbnailsMade.setSingleShot(true);
    m_thumbnailsMade.setInterval(kThumbnailsTogether);
    connect(&m_thumbnailsMade, &QTimer::timeout, this, &CalendarSource::dataChanged);
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
    return setting;
}

QList<CalendarChannel> ServiceCalendarSource::calendarChannels() const
{
    QList<CalendarChannel> channels;
    for (const Channel &channel : m_services.channels())
        channels << CalendarChannel{channel.id, channel.name, channel.network, {}};
    return channels;
}

CalendarEntry ServiceCalendarSource::entryOf(const PostSummary &summary, ZoneResolver &zones) const
{
    CalendarEntry entry;
    entry.post = summary.id;
    entry.dueAt = summary.dueAt.value_or(Instant());
    entry.timed = summary.wall && summary.wall->time.isValid();
    if (entry.timed) {
        // Everything stands at the client's clock, whichever zone it was planned in.
        const auto here = zones.wallTime(entry.dueAt, m_services.workspace().timeZone);
        entry.date = here ? here->date : summary.wall->date;
        entry.time = here ? here->time : summary.wall->time;
    } else if (summary.wall) {
        entry.date = summary.wall->date;
    }
    entry.text = summary.title.isEmpty() ? summary.text.simplified() : summary.title;
    QList<DeliveryState> states;
    for (const SummaryChannel &channel : summary.channels) {
        entry.channels << channel.channel;
        if (channel.state)
            states << *channel.state;
    }
    entry.state = entryState(summary.status, states);
    entry.hasMedia = !summary.firstMedia.isNull();
    return entry;
}

void ServiceCalendarSource::load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done)
{
    loadRange(from, to, filter, std::move(done));
}

QCoro::Task<void> ServiceCalendarSource::loadRange(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done)
{
    const WorkspaceId workspace = m_services.workspace().id;
    ZoneResolver zones;
    WallTime first{from, QTime(0, 0), m_services.workspace().timeZone};
    WallTime last{to.addDays(1), QTime(0, 0), m_services.workspace().timeZone};
    const auto begin = zones.resolve(first);
    const auto end = zones.resolve(last);
    if (workspace.isNull() || !begin || !end) {
        done(QList<CalendarEntry>());
        co_return;
    }
    QPointer<ServiceCalendarSource> self(this);
    const auto summaries = co_await m_services.house.posts().inRange(workspace, begin->instant, end->instant);
    if (!self)
        co_return;
    if (!summaries) {
        done(summaries.error());
        co_return;
    }
    QList<CalendarEntry> entries;
    entries.reserve(summaries->size());
    for (const PostSummary &summary : *summaries) {
        entries << entryOf(summary, zones);
        if (summary.firstMedia)
            m_media.insert(summary.id, summary.firstMedia);
    }
    markConflicts(entries);
    entries.removeIf([&](const CalendarEntry &entry) { return !passes(entry, filter); });
    done(entries);
}

void ServiceCalendarSource::change(EntryChange change, std::function<QString(int)> words, Answer<QList<PostId>> done)
{
    finish(begin(change), std::move(words), std::move(done));
}

QCoro::Task<Result<PostChange>> ServiceCalendarSource::begin(EntryChange change)
{
    PostService &posts = m_services.house.posts();
    const Workspace &client = m_services.workspace();
    const auto placesOf = [&client](const QList<EntryMove> &moves) {
        QList<PostPlace> places;
        for (const EntryMove &move : moves)
            places << PostPlace{move.post, wallOf(move, client.timeZone)};
        return places;
    };
    if (const auto *move = std::get_if<MoveEntries>(&change))
        return posts.moveAll(placesOf(move->moves));
    if (const auto *copy = std::get_if<CopyEntries>(&change))
        return posts.copyTo(placesOf(copy->copies), copy->channels,
                            copy->status == CopyStatus::AsOriginal ? CopyAs::Original : CopyAs::Draft);
    if (const auto *trash = std::get_if<TrashEntries>(&change))
        return posts.trash(trash->posts);
    if (const auto *status = std::get_if<SetEntryStatus>(&change))
        return posts.setStatus(status->posts, status->status);
    if (const auto *label = std::get_if<LabelEntries>(&change))
        return posts.addLabel(label->posts, label->label);
    if (const auto *assign = std::get_if<AssignEntries>(&change))
        return posts.setChannels(assign->posts, assign->channels);
    const ShiftEntries &shift = std::get<ShiftEntries>(change);
    return posts.shiftFrom(client.id, {shift.from, QTime(0, 0), client.timeZone}, shift.days, shift.channels);
}

QCoro::Task<void> ServiceCalendarSource::finish(QCoro::Task<Result<PostChange>> task, std::function<QString(int)> words,
                                                Answer<QList<PostId>> done)
{
    const QPointer<ServiceCalendarSource> self(this);
    const auto changed = co_await task;
    if (!self)
        co_return;
    if (!changed) {
        done(changed.error());
        m_services.tellDataChanged();
        co_return;
    }
    QList<PostId> ids;
    for (const Post &post : changed->after)
        ids << post.id;
    PostUndo::of(m_services.undo, m_services.house.posts()).push(words(int(ids.size())), *changed);
    done(ids);
    m_services.tellDataChanged();
}

void ServiceCalendarSource::labels(Answer<QStringList> done)
{
    QCoro::connect(m_services.house.posts().labels(m_services.workspace().id), this, std::move(done));
}

void ServiceCalendarSource::details(PostId post, Answer<EntryDetails> done)
{
    loadDetails(post, std::move(done));
}

QCoro::Task<void> ServiceCalendarSource::loadDetails(PostId post, Answer<EntryDetails> done)
{
    QPointer<ServiceCalendarSource> self(this);
    const auto details = co_await m_services.house.posts().details(post);
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
    shown.entry = entryOf(summary, zones);
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
    const auto details = co_await m_services.house.posts().details(post);
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
