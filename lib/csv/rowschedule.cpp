// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/rowschedule.h"

namespace perennial {

namespace {

// The late policy: up to here past is still simply due.
constexpr std::chrono::minutes kLateAllowance{15};

void add(Schedule &schedule, Field field, FindingSeverity severity, const char *code, QString message,
         QStringList args = {})
{
    schedule.problems << ScheduleProblem{field, severity, code, std::move(message), std::move(args)};
}

FindingSeverity severityFor(const ScheduleCells &cells)
{
    return cells.needsTime ? FindingSeverity::Error : FindingSeverity::Warning;
}

bool addDateMissing(Schedule &schedule, const ScheduleCells &cells)
{
    if (!cells.date.trimmed().isEmpty())
        return false;
    if (!cells.time.trimmed().isEmpty())
        add(schedule, Field::Date, severityFor(cells), "date-missing", QStringLiteral("a time without a date"));
    else if (cells.needsTime)
        add(schedule, Field::Date, FindingSeverity::Error, "date-missing",
            QStringLiteral("an approved row needs a date and a time"));
    return true;
}

std::optional<QDate> dateOf(Schedule &schedule, const DateReading &reading, const ScheduleCells &cells,
                            const RowContext &context)
{
    const ResolvedDate resolved = resolveDate(reading, context.dates, context.dateOrder);
    if (resolved.verdict == DateVerdict::Invalid) {
        add(schedule, Field::Date, FindingSeverity::Error, "date-invalid",
            QStringLiteral("\"%1\" is not a date").arg(cells.date), {cells.date});
        return std::nullopt;
    }
    if (resolved.verdict == DateVerdict::Ambiguous) {
        add(schedule, Field::Date, FindingSeverity::Error, "date-ambiguous",
            QStringLiteral("\"%1\" can be day-month or month-day; say which with --date-order").arg(cells.date),
            {cells.date});
        return std::nullopt;
    }
    if (reading.serial)
        add(schedule, Field::Date, FindingSeverity::Warning, "date-serial",
            QStringLiteral("the spreadsheet's day number %1 was read as %2")
                .arg(cells.date, resolved.date.toString(Qt::ISODate)),
            {cells.date, resolved.date.toString(Qt::ISODate)});
    return resolved.date;
}

// The time column wins over a time in the date's cell; nullopt with a problem noted, or without a time at all.
std::optional<TimeReading> timeOf(Schedule &schedule, const DateReading &date, const ScheduleCells &cells)
{
    const TimeReading own = readTime(cells.time);
    if (own.problem == CellProblem::TimeUnreadable) {
        add(schedule, Field::Time, FindingSeverity::Error, "time-invalid",
            QStringLiteral("\"%1\" is not a time of day").arg(cells.time), {cells.time});
        return std::nullopt;
    }
    if (date.problem == CellProblem::TimeUnreadable) {
        add(schedule, Field::Date, FindingSeverity::Error, "time-invalid",
            QStringLiteral("\"%1\" has no readable time of day").arg(cells.date), {cells.date});
        return std::nullopt;
    }
    if (own.problem == CellProblem::None) {
        // Spreadsheets put 00:00 behind every date.
        if (date.time && *date.time != own.time && *date.time != QTime(0, 0))
            add(schedule, Field::Time, FindingSeverity::Warning, "time-twice",
                QStringLiteral("the date has another time; %1 is used").arg(cells.time), {cells.time});
        return own;
    }
    if (date.time)
        return TimeReading{CellProblem::None, *date.time, date.offsetSeconds};
    // A date that could not be read may well have had its time in it.
    if (date.problem == CellProblem::DateUnreadable)
        return std::nullopt;
    add(schedule, Field::Time, severityFor(cells), "time-missing",
        cells.needsTime ? QStringLiteral("an approved row needs a time of day")
                        : QStringLiteral("no time of day: the draft keeps the day only"));
    return std::nullopt;
}

void placeInstant(Schedule &schedule, const QDate &date, const TimeReading &time, const ScheduleCells &cells,
                  ZoneResolver &zones)
{
    const auto addZoneUnknown = [&] {
        add(schedule, Field::TimeZone, FindingSeverity::Error, "time-zone-unknown",
            QStringLiteral("\"%1\" is not a time zone").arg(QString::fromUtf8(cells.timeZone)),
            {QString::fromUtf8(cells.timeZone)});
    };
    if (time.offsetSeconds) {
        const qint64 ms = QDateTime(date, time.time, Qt::UTC).toMSecsSinceEpoch() - qint64(*time.offsetSeconds) * 1000;
        const auto wall = zones.wallTime(Instant{ms}, cells.timeZone);
        if (!wall)
            return addZoneUnknown();
        schedule.wall = *wall;
        schedule.dueAt = Instant{ms};
        return;
    }
    const WallTime wall{date, time.time, cells.timeZone};
    const auto resolved = zones.resolve(wall);
    if (!resolved)
        return addZoneUnknown();
    schedule.wall = wall;
    schedule.dueAt = resolved->instant;
    const QStringList args{wall.toIso(), QString::fromUtf8(cells.timeZone), resolved->instant.toIso()};
    if (resolved->kind == WallTimeKind::Gap)
        add(schedule, Field::Time, FindingSeverity::Warning, "time-gap",
            QStringLiteral("%1 does not exist in %2 (clocks go forward); it is %3").arg(args[0], args[1], args[2]),
            args);
    else if (resolved->kind == WallTimeKind::Overlap)
        add(schedule, Field::Time, FindingSeverity::Warning, "time-overlap",
            QStringLiteral("%1 comes twice in %2 (clocks go back); the first, %3, is used")
                .arg(args[0], args[1], args[2]),
            args);
}

void judgeLateness(Schedule &schedule, const ScheduleCells &cells, Instant now)
{
    if (!schedule.dueAt || !cells.judgeLateness || *schedule.dueAt >= now)
        return;
    const QString due = schedule.dueAt->toIso();
    if (cells.needsTime && now - *schedule.dueAt > kLateAllowance) {
        schedule.lateness = Lateness::Missed;
        add(schedule, Field::Date, FindingSeverity::Warning, "time-missed",
            QStringLiteral("%1 is past: the post comes in as missed").arg(due), {due});
        return;
    }
    schedule.lateness = Lateness::JustPast;
    add(schedule, Field::Date, FindingSeverity::Warning, "time-past", QStringLiteral("%1 is past").arg(due), {due});
}

} // namespace

Schedule scheduleOf(const ScheduleCells &cells, const RowContext &context, ZoneResolver &zones)
{
    Schedule schedule;
    if (addDateMissing(schedule, cells))
        return schedule;
    const DateReading reading = readDate(cells.date);
    const auto date = dateOf(schedule, reading, cells, context);
    const auto time = timeOf(schedule, reading, cells);
    if (!date)
        return schedule;
    if (!time) {
        schedule.dateOnly = *date;
        return schedule;
    }
    TimeReading clock = *time;
    if (cells.clock == TemplateClock::Utc && !clock.offsetSeconds)
        clock.offsetSeconds = 0;
    placeInstant(schedule, *date, clock, cells, zones);
    judgeLateness(schedule, cells, context.now);
    return schedule;
}

} // namespace perennial
