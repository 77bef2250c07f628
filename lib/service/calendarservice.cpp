// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/calendarservice.h"

#include "ics/ruledates.h"
#include "networks/registry.h"
#include "plan/calendardays.h"
#include "plan/weekdays.h"
#include "service/rulecheck.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/plannedcontent.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

// Asking the zone for each of ten thousand posts is slow. On most days the clocks do not change, and then what the
// person chose in the very zone that is shown is what is shown.
class WallClock
{
public:
    WallClock(const QByteArray &name, const QTimeZone &zone, ZoneResolver &zones) : m_name(name), m_zone(zone), m_zones(zones) {}

    WallTime of(const PostSummary &summary)
    {
        if (summary.wall->timeZone == m_name && isPlain(summary.wall->date))
            return *summary.wall;
        const auto here = m_zones.wallTime(summary.dueAt.value_or(Instant()), m_name);
        return here ? *here : *summary.wall;
    }

private:
    bool isPlain(QDate date)
    {
        const auto known = m_plain.constFind(date);
        if (known != m_plain.cend())
            return *known;
        const bool plain = dayShape(date, m_zone).changeStart < 0;
        m_plain.insert(date, plain);
        return plain;
    }

    QByteArray m_name;
    QTimeZone m_zone;
    ZoneResolver &m_zones;
    QHash<QDate, bool> m_plain;
};

CalendarEntry entryOf(const PostSummary &summary, WallClock &clock)
{
    CalendarEntry entry;
    entry.post = summary.id;
    entry.dueAt = summary.dueAt.value_or(Instant());
    entry.timed = summary.wall && summary.wall->time.isValid();
    if (entry.timed) {
        const WallTime here = clock.of(summary);
        entry.date = here.date;
        entry.time = here.time;
    } else if (summary.wall) {
        entry.date = summary.wall->date;
    }
    entry.text = summary.title.isEmpty() ? summary.text.simplified() : summary.title;
    entry.fingerprint = summary.fingerprint;
    QList<DeliveryState> states;
    for (const SummaryChannel &channel : summary.channels) {
        entry.channels << channel.channel;
        if (channel.state)
            states << *channel.state;
    }
    entry.state = entryState(summary.status, states);
    entry.evergreen = summary.evergreen;
    entry.hasMedia = !summary.firstMedia.isNull();
    entry.labels = summary.labels;
    entry.campaign = summary.campaign;
    return entry;
}

struct Span
{
    Instant begin;
    Instant end;
};

// A day at the clock that is shown.
Result<Instant> beginOf(QDate date, const QByteArray &zone)
{
    ZoneResolver zones;
    TRY_ASSIGN(const ResolvedTime begin, zones.resolve({date, QTime(0, 0), zone}));
    return begin.instant;
}

Result<void> findTrouble(Connection &connection, const CalendarQuestion &question, const Span &span, const QList<Network> &networks,
                         CalendarReading &reading)
{
    ConflictRules rules;
    rules.channels = question.channels;
    rules.times = reading.times;
    rules.shownZone = question.timeZone;
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, question.workspace));
    const CheckedChannels checked = checkedChannels(channels, networks);
    TRY_ASSIGN(const PlannedContent content, plannedcontent::between(connection, question.workspace, span.begin, span.end));
    for (const Post &post : content.posts) {
        const QList<BrokenRule> broken = brokenRules(post, checked, content.media);
        if (!broken.isEmpty())
            rules.broken.insert(post.id, broken);
    }
    TRY_ASSIGN(const QList<PlacedText> before,
               postquery::textsBetween(connection, question.workspace, span.begin - rules.sameTextWithin, span.begin));
    reading.conflicts = findConflicts(reading.entries, rules, before);
    markConflicts(reading.entries, reading.conflicts);
    return {};
}

// Gaps are looked for in whole weeks and with what lies around the range.
Result<void> findGapsAhead(Connection &connection, const CalendarQuestion &question, const Span &span, const QList<Slot> &slots,
                           CalendarReading &reading)
{
    GapQuestion gaps;
    QList<ChannelId> asked;
    gaps.now = std::max(*question.now, span.begin);
    gaps.until = span.end;
    gaps.timeZone = question.timeZone;
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, question.workspace));
    gaps.weekStart = client.weekStart;
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, question.workspace));
    for (const Channel &channel : channels) {
        if (channel.pausedAt || channel.lifecycle == Lifecycle::Closed || channel.lifecycle == Lifecycle::Closing)
            continue;
        GapChannel each{channel.id, channel.threshold, {}, false};
        each.hasSlots = std::any_of(slots.cbegin(), slots.cend(), [&channel](const Slot &slot) { return slot.channel == channel.id; });
        TRY_ASSIGN(each.recent, slotstore::lastSent(connection, channel.id, *question.now, kRhythmPosts));
        gaps.channels << each;
        asked << channel.id;
    }
    TRY_ASSIGN(const Instant firstWeek, beginOf(weekStartOf(question.from, client.weekStart), question.timeZone));
    TRY_ASSIGN(const Instant lastWeek, beginOf(weekStartOf(question.to, client.weekStart).addDays(7), question.timeZone));
    TRY_ASSIGN(gaps.posts, slotstore::takenTimes(connection, question.workspace, {}, firstWeek - kPlaceReach, lastWeek + kPlaceReach));
    TRY_ASSIGN(const auto occurrences, expandSlots(slots, reading.times, firstWeek, lastWeek, ruleDates));
    gaps.places = slotPlaces(occurrences, gaps.posts);
    TRY_ASSIGN(const auto around, slotstore::neighbours(connection, question.workspace, asked, firstWeek - kPlaceReach, lastWeek + kPlaceReach));
    gaps.posts << around;
    TRY_ASSIGN(reading.gaps, findGaps(gaps));
    for (const SlotPlace &place : std::as_const(gaps.places)) {
        const SlotOccurrence &at = place.occurrence;
        if (place.isFree() && at.at >= *question.now && at.at >= span.begin && at.at < span.end && !question.filter.hiddenChannels.contains(at.channel))
            reading.places << at;
    }
    return {};
}

Result<CalendarReading> readFrom(Connection &connection, const CalendarQuestion &question, const QList<Network> &networks)
{
    ZoneResolver zones;
    TRY_ASSIGN(const QTimeZone zone, zones.zone(question.timeZone));
    Span span;
    TRY_ASSIGN(span.begin, beginOf(question.from, question.timeZone));
    TRY_ASSIGN(span.end, beginOf(question.to.addDays(1), question.timeZone));
    TRY_ASSIGN(const QList<PostSummary> summaries, postquery::inRange(connection, question.workspace, span.begin, span.end));
    CalendarReading reading;
    reading.entries.reserve(summaries.size());
    WallClock clock(question.timeZone, zone, zones);
    for (const PostSummary &summary : summaries) {
        reading.entries << entryOf(summary, clock);
        if (summary.firstMedia)
            reading.media.insert(summary.id, summary.firstMedia);
    }
    // A week around, for the whole weeks of the gaps and for channels in other zones.
    TRY_ASSIGN(reading.times, slotstore::publishingTimes(connection, question.workspace, question.from.addDays(-8), question.to.addDays(8)));
    TRY(findTrouble(connection, question, span, networks, reading));
    reading.entries.removeIf([&](const CalendarEntry &entry) { return !passes(entry, question.filter); });
    std::sort(reading.entries.begin(), reading.entries.end(), comesBefore);
    if (question.now && *question.now < span.end) {
        TRY_ASSIGN(const QList<Slot> slots, slotstore::list(connection, question.workspace));
        TRY(findGapsAhead(connection, question, span, slots, reading));
    }
    return reading;
}

} // namespace

QCoro::Task<Result<CalendarReading>> CalendarService::read(CalendarQuestion question)
{
    const QList<Network> networks = m_parts.registry.networks();
    std::function<Result<CalendarReading>(Connection &)> work = [question, networks](Connection &connection) {
        return readFrom(connection, question, networks);
    };
    return m_parts.database.read<CalendarReading>(std::move(work));
}

QCoro::Task<Result<QList<CalendarEntry>>> CalendarService::undated(WorkspaceId workspace, int most)
{
    std::function<Result<QList<CalendarEntry>>(Connection &)> work = [workspace, most](Connection &connection) -> Result<QList<CalendarEntry>> {
        PostFilter filter;
        filter.workspace = workspace;
        filter.undated = true;
        filter.statuses = {PostStatus::Idea, PostStatus::Draft, PostStatus::InReview, PostStatus::Approved};
        filter.order = PostOrder::NewestFirst;
        TRY_ASSIGN(const QList<PostId> ids, postquery::ids(connection, filter));
        TRY_ASSIGN(const QList<PostSummary> summaries, postquery::summaries(connection, workspace, ids.mid(0, most)));
        ZoneResolver zones;
        WallClock clock("UTC", QTimeZone::utc(), zones); // without a day there is no time to convert
        QList<CalendarEntry> entries;
        for (const PostSummary &summary : summaries)
            entries << entryOf(summary, clock);
        return entries;
    };
    return m_parts.database.read<QList<CalendarEntry>>(std::move(work));
}

CalendarEntry calendarEntry(const PostSummary &summary, const QByteArray &timeZone, ZoneResolver &zones)
{
    const auto zone = zones.zone(timeZone);
    WallClock clock(timeZone, zone ? *zone : QTimeZone::utc(), zones);
    return entryOf(summary, clock);
}

} // namespace perennial
