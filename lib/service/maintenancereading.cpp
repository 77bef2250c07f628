// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/maintenancereading.h"

#include "ics/ruledates.h"
#include "service/channelplanning.h"
#include "store/categorystore.h"
#include "store/channelplanstore.h"
#include "store/channelstore.h"
#include "store/evergreenstore.h"
#include "store/fillstore.h"
#include "store/healthstore.h"
#include "store/mediastore.h"
#include "store/poststore.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr int kMostSources = 300;
constexpr int kPastPosts = 60;
constexpr int kActiveWeeks = 4;
constexpr int kWeeksNeeded = 3;
constexpr int kDaysNeeded = 2;
constexpr qint64 kDayMs = 86400000;

Result<Instant> startOf(const QByteArray &timeZone, QDate day)
{
    ZoneResolver zones;
    TRY_ASSIGN(const ResolvedTime at, zones.resolve({day, QTime(0, 0), timeZone}));
    return at.instant;
}

class Reading
{
public:
    Reading(Connection &connection, const ChannelPlan &plan, const QList<Network> &networks, Instant now)
        : m_connection(connection), m_networks(networks), m_now(now)
    {
        m_reading.plan = plan;
    }

    Result<MaintenanceReading> run(Weeks weeks)
    {
        const ChannelPlan &plan = m_reading.plan;
        TRY_ASSIGN(m_reading.channel, channelstore::load(m_connection, plan.channel));
        TRY_ASSIGN(m_reading.client, workspacestore::load(m_connection, plan.workspace));
        TRY_ASSIGN(m_reading.today, channelplanning::todayOf(m_reading.client, m_now));
        TRY_ASSIGN(m_reading.isActiveAgain, isActiveAgain(m_connection, plan, m_now, m_reading.client.timeZone));
        TRY_ASSIGN(const int looks,
                   channelplanstore::countTasks(m_connection, plan.id, TaskKind::Look, channelplanstore::Tasks::Open));
        m_reading.needsLook = looks == 0;
        TRY(readOvertaken());
        if (!m_reading.isActiveAgain && maySend())
            TRY(readWeeks());
        if (weeks == Weeks::Always || !m_reading.weeks.isEmpty())
            TRY(readAll());
        return std::move(m_reading);
    }

private:
    // While it is paused nothing is piled up for the day on which it goes on.
    bool maySend() const
    {
        const Channel &channel = m_reading.channel;
        return channel.lifecycle == Lifecycle::Maintenance && !channel.pausedAt && !channel.lockedAt &&
               !m_reading.client.pausedAt;
    }

    // This week, and from Friday on the next one, so that a person can step in.
    Result<void> readWeeks()
    {
        const QDate monday = channelplanning::mondayOf(m_reading.today);
        QList<QDate> wanted{monday};
        if (m_reading.today.dayOfWeek() >= Qt::Friday)
            wanted << monday.addDays(7);
        for (const QDate &week : std::as_const(wanted)) {
            TRY_ASSIGN(const bool free, isWeekFree(m_connection, m_reading.channel, m_reading.client, week));
            if (free)
                m_reading.weeks << week;
        }
        return {};
    }

    // A week has one post: where a person came later than the plan, the person's.
    Result<void> readOvertaken()
    {
        TRY_ASSIGN(const auto weeks, channelplanstore::weeks(m_connection, m_reading.channel.id));
        const QDate monday = channelplanning::mondayOf(m_reading.today);
        const QByteArray &zone = m_reading.client.timeZone;
        for (const channelplanstore::Week &week : weeks) {
            if (!week.post || week.monday < monday)
                continue;
            TRY_ASSIGN(const Post post, poststore::load(m_connection, week.post));
            if (post.trashedAt || post.status != PostStatus::Scheduled || post.dueAt.value_or(m_now) <= m_now)
                continue;
            TRY_ASSIGN(const Instant from, startOf(zone, week.monday));
            TRY_ASSIGN(const Instant until, startOf(zone, week.monday.addDays(7)));
            TRY_ASSIGN(const QList<TakenTime> taken,
                       slotstore::takenTimes(m_connection, m_reading.client.id, {m_reading.channel.id}, from, until));
            const bool byOthers = std::any_of(taken.cbegin(), taken.cend(),
                                              [&week](const TakenTime &each) { return each.post != week.post; });
            if (byOthers)
                m_reading.overtaken << week.post;
        }
        return {};
    }

    Result<void> readAll()
    {
        MaintenanceQuestion &question = m_reading.question;
        const WorkspaceId client = m_reading.client.id;
        question.channel = m_reading.channel.id;
        question.network = m_reading.channel.network;
        question.timeZone = m_reading.client.timeZone;
        question.calendar = m_reading.client.calendar;
        question.categories = m_reading.plan.maintenance.categories;
        question.now = m_now;
        TRY_ASSIGN(const QStringList said, channelplanstore::saidOn(m_connection, client, question.network));
        for (const QString &text : said)
            question.said.add(text);
        TRY_ASSIGN(m_reading.setting, fillstore::setting(m_connection, client));
        TRY_ASSIGN(const QList<channelplanstore::Week> weeks,
                   channelplanstore::weeks(m_connection, m_reading.channel.id));
        question.libraryFirst = weeks.isEmpty() || weeks.last().item.isNull(); // they take turns
        TRY_ASSIGN(const QList<Channel> channels, channelstore::list(m_connection, client));
        m_reading.rules = checkedChannels(channels, m_networks);
        TRY(readLibrary());
        TRY(readElsewhere(channels));
        return readTimes();
    }

    Result<void> readLibrary()
    {
        MaintenanceQuestion &question = m_reading.question;
        if (question.categories.isEmpty() && !m_reading.plan.maintenance.takesOver)
            return {};
        TRY_ASSIGN(question.items, evergreenstore::itemsForPlan(m_connection, m_reading.client.id));
        TRY_ASSIGN(const QList<LibraryCategory> categories,
                   categorystore::listWithPolicies(m_connection, m_reading.client.id));
        for (const LibraryCategory &each : categories)
            question.policies << each.policy;
        TRY_ASSIGN(const auto uses, evergreenstore::uses(m_connection, m_reading.client.id, Instant{0},
                                                         Instant{std::numeric_limits<qint64>::max()}));
        for (const evergreenstore::RecordedUse &use : uses)
            question.history << use.use;
        return {};
    }

    Result<void> readElsewhere(const QList<Channel> &channels)
    {
        const MaintenanceRules &rules = m_reading.plan.maintenance;
        if (!rules.takesOver)
            return {};
        QList<ChannelId> others = rules.from;
        if (others.isEmpty()) {
            for (const Channel &each : channels)
                others << each.id;
        }
        others.removeAll(m_reading.channel.id);
        TRY_ASSIGN(const auto found, channelplanstore::publishedElsewhere(
                                         m_connection, m_reading.channel.id, others, m_now - 24h * kTakeOverUntilDays,
                                         m_now - 24h * kTakeOverFromDays, kMostSources));
        for (const channelplanstore::Elsewhere &each : found)
            TRY(addSource(each));
        return {};
    }

    Result<void> addSource(const channelplanstore::Elsewhere &each)
    {
        TRY_ASSIGN(Post post, poststore::load(m_connection, each.post));
        const Content content = contentFor(post, each.channel);
        // A thread or an answer to somebody is more than its first words.
        if (content.text.trimmed().isEmpty() || !content.thread.isEmpty())
            return {};
        TakeOver taken{each.post, content.text, each.at, {}};
        for (const EvergreenItem &item : std::as_const(m_reading.question.items)) {
            if (item.id != each.item)
                continue;
            for (const Wording &wording : item.wordings)
                taken.wordings << wording.textOn(m_reading.channel.network);
        }
        m_reading.question.elsewhere << taken;
        for (const MediaUse &use : content.media) {
            TRY_ASSIGN(const Media media, mediastore::load(m_connection, use.media));
            m_reading.media.insert(use.media, media);
        }
        post.link = content.link;
        post.media = content.media;
        post.contentWarning = content.contentWarning;
        m_reading.sources.insert(post.id, post);
        return {};
    }

    Result<void> readTimes()
    {
        MaintenanceTimes times;
        const Channel &channel = m_reading.channel;
        times.now = m_now;
        times.timeZone = m_reading.client.timeZone;
        times.channel = channel.id;
        times.weekday = m_reading.plan.maintenance.weekday;
        times.time = m_reading.plan.maintenance.time;
        TRY_ASSIGN(times.past, slotstore::lastSent(m_connection, channel.id, m_reading.plan.startedAt, kPastPosts));
        TRY_ASSIGN(QList<Slot> slots, slotstore::list(m_connection, m_reading.client.id));
        slots.removeIf([&channel](const Slot &slot) { return slot.channel != channel.id; });
        for (const QDate &monday : std::as_const(m_reading.weeks)) {
            TRY_ASSIGN(times.times, slotstore::publishingTimes(m_connection, m_reading.client.id, monday.addDays(-2),
                                                               monday.addDays(9)));
            TRY_ASSIGN(const Instant from, startOf(times.timeZone, monday));
            TRY_ASSIGN(const Instant until, startOf(times.timeZone, monday.addDays(7)));
            TRY_ASSIGN(const QList<SlotOccurrence> places, expandSlots(slots, times.times, from, until, ruleDates));
            times.monday = monday;
            times.places.clear();
            for (const SlotOccurrence &place : places)
                times.places << place.at;
            m_reading.times << times;
        }
        return {};
    }

    Connection &m_connection;
    const QList<Network> &m_networks;
    Instant m_now;
    MaintenanceReading m_reading;
};

const Wording *wordingOf(const MaintenanceReading &reading, const MaintenanceDraft &draft)
{
    for (const EvergreenItem &item : reading.question.items) {
        if (item.id != draft.item)
            continue;
        for (const Wording &wording : item.wordings) {
            if (wording.id == draft.wording)
                return &wording;
        }
    }
    return nullptr;
}

} // namespace

Result<MaintenanceReading> readMaintenance(Connection &connection, const ChannelPlan &plan,
                                           const QList<Network> &networks, Instant now, Weeks weeks)
{
    return Reading(connection, plan, networks, now).run(weeks);
}

Result<bool> isActiveAgain(Connection &connection, const ChannelPlan &plan, Instant now, const QByteArray &timeZone)
{
    ZoneResolver zones;
    TRY_ASSIGN(const WallTime today, zones.wallTime(now, timeZone));
    const Instant since = std::max(plan.startedAt, now - 24h * 7 * kActiveWeeks);
    QSet<QDate> days;
    TRY_ASSIGN(const QList<Instant> sent, channelplanstore::sentByPeople(connection, plan.channel, since));
    for (const Instant at : sent) {
        TRY_ASSIGN(const WallTime wall, zones.wallTime(at, timeZone));
        days.insert(wall.date);
    }
    // What the network told of and nobody here sent.
    TRY_ASSIGN(const QList<channelplanstore::Week> made, channelplanstore::weeks(connection, plan.channel));
    QSet<qint64> own;
    for (const channelplanstore::Week &week : made) {
        if (!week.post)
            continue;
        TRY_ASSIGN(const Post post, poststore::load(connection, week.post));
        for (const qint64 off : {-1, 0, 1})
            own.insert(post.dueAt.value_or(week.madeAt).ms / kDayMs + off);
    }
    TRY_ASSIGN(const auto told, healthstore::networkDays(connection, plan.workspace));
    for (const qint64 day : told.value(plan.channel)) {
        if (!own.contains(day) && day * kDayMs >= since.ms)
            days.insert(QDate(1970, 1, 1).addDays(day));
    }
    QList<int> counts(kActiveWeeks, 0);
    for (const QDate &day : std::as_const(days)) {
        const qint64 week = day.daysTo(today.date) / 7;
        if (day <= today.date && week < kActiveWeeks)
            ++counts[week];
    }
    return std::count_if(counts.cbegin(), counts.cend(), [](int count) { return count >= kDaysNeeded; }) >=
           kWeeksNeeded;
}

Result<bool> isWeekFree(Connection &connection, const Channel &channel, const Workspace &client, QDate monday)
{
    TRY_ASSIGN(const bool made, channelplanstore::hasWeek(connection, channel.id, monday));
    if (made)
        return false;
    TRY_ASSIGN(const Instant from, startOf(client.timeZone, monday));
    TRY_ASSIGN(const Instant until, startOf(client.timeZone, monday.addDays(7)));
    TRY_ASSIGN(const QList<TakenTime> taken, slotstore::takenTimes(connection, client.id, {channel.id}, from, until));
    if (!taken.isEmpty())
        return false;
    TRY_ASSIGN(const auto told, healthstore::networkDays(connection, client.id));
    const QList<qint64> days = told.value(channel.id);
    return std::none_of(days.cbegin(), days.cend(),
                        [&](qint64 day) { return day * kDayMs >= from.ms && (day + 1) * kDayMs <= until.ms; });
}

Result<WeekChoice> chooseWeek(MaintenanceReading reading, qsizetype week)
{
    WeekChoice choice;
    choice.monday = reading.weeks[week];
    TRY_ASSIGN(choice.wall, maintenanceTime(reading.times[week]));
    if (!choice.wall)
        return choice;
    MaintenanceQuestion question = reading.question;
    question.day = choice.wall->date;
    const QHash<MediaId, Media> &media = reading.media;
    CheckedChannels here;
    if (const auto known = reading.rules.constFind(question.channel); known != reading.rules.cend())
        here.insert(question.channel, *known);
    const WallTime wall = *choice.wall;
    question.fits = [&reading, &media, here, wall](const MaintenanceDraft &draft) {
        return brokenRules(postOf(reading, draft, wall), here, media).isEmpty();
    };
    TRY_ASSIGN(choice.draft, chooseMaintenance(question));
    return choice;
}

Post postOf(const MaintenanceReading &reading, const MaintenanceDraft &draft, const WallTime &wall)
{
    Post post;
    post.workspace = reading.client.id;
    post.status = reading.setting.realAs == RealAs::Scheduled ? PostStatus::Scheduled : PostStatus::InReview;
    post.text = draft.text;
    post.wall = wall;
    post.variants = {Variant{reading.channel.id, std::nullopt, std::nullopt, {}}};
    if (const Wording *wording = wordingOf(reading, draft)) {
        post.link = wording->link;
        post.media = wording->media;
    }
    if (const auto source = reading.sources.constFind(draft.source); source != reading.sources.cend()) {
        post.link = source->link;
        post.media = source->media;
        post.contentWarning = source->contentWarning;
        post.language = source->language;
        post.labels = source->labels;
    }
    return post;
}

} // namespace perennial
