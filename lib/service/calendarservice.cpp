// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/calendarservice.h"

#include "plan/calendardays.h"
#include "store/database.h"

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
    entry.hasMedia = !summary.firstMedia.isNull();
    entry.labels = summary.labels;
    entry.campaign = summary.campaign;
    return entry;
}

Result<CalendarReading> readFrom(Connection &connection, const CalendarQuestion &question)
{
    ZoneResolver zones;
    TRY_ASSIGN(const QTimeZone zone, zones.zone(question.timeZone));
    TRY_ASSIGN(const ResolvedTime begin, zones.resolve({question.from, QTime(0, 0), question.timeZone}));
    TRY_ASSIGN(const ResolvedTime end, zones.resolve({question.to.addDays(1), QTime(0, 0), question.timeZone}));
    TRY_ASSIGN(const QList<PostSummary> summaries,
               postquery::inRange(connection, question.workspace, begin.instant, end.instant));
    CalendarReading reading;
    reading.entries.reserve(summaries.size());
    WallClock clock(question.timeZone, zone, zones);
    for (const PostSummary &summary : summaries) {
        reading.entries << entryOf(summary, clock);
        if (summary.firstMedia)
            reading.media.insert(summary.id, summary.firstMedia);
    }
    ConflictRules rules;
    rules.channels = question.channels;
    TRY_ASSIGN(const QList<PlacedText> before,
               postquery::textsBetween(connection, question.workspace, begin.instant - rules.sameTextWithin, begin.instant));
    reading.conflicts = findConflicts(reading.entries, rules, before);
    markConflicts(reading.entries, reading.conflicts);
    reading.entries.removeIf([&](const CalendarEntry &entry) { return !passes(entry, question.filter); });
    std::sort(reading.entries.begin(), reading.entries.end(), comesBefore);
    return reading;
}

} // namespace

QCoro::Task<Result<CalendarReading>> CalendarService::read(CalendarQuestion question)
{
    std::function<Result<CalendarReading>(Connection &)> work = [question](Connection &connection) {
        return readFrom(connection, question);
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
        TRY_ASSIGN(const QList<PostSummary> summaries, postquery::summaries(connection, ids.mid(0, most)));
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
