// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/calendardays.h"

#include "plan/calendarentry.h"

namespace perennial {

bool comesBefore(const CalendarEntry &a, const CalendarEntry &b)
{
    if (a.date != b.date)
        return a.date < b.date;
    if (a.timed != b.timed)
        return !a.timed;
    if (a.timed && a.time != b.time)
        return a.time < b.time;
    return a.post < b.post;
}

int DayShape::existing(int minute) const
{
    return isInGap(minute) ? std::min(changeEnd, 1439) : minute;
}

DayShape dayShape(QDate date, const QTimeZone &zone)
{
    DayShape day{date};
    const QDateTime noonBefore(date.addDays(-1), QTime(12, 0), zone);
    const QDateTime noonAfter(date.addDays(1), QTime(12, 0), zone);
    const QTimeZone::OffsetDataList changes = zone.transitions(noonBefore, noonAfter);
    for (const QTimeZone::OffsetData &change : changes) {
        const int before = zone.offsetFromUtc(change.atUtc.addSecs(-1));
        const int jump = (change.offsetFromUtc - before) / 60;
        const QDateTime wallBefore = change.atUtc.addSecs(before);
        const QDateTime wallAfter = change.atUtc.addSecs(change.offsetFromUtc);
        const bool gapHere = jump > 0 && wallBefore.date() == date;
        const bool repeatHere = jump < 0 && wallAfter.date() == date;
        if (!gapHere && !repeatHere)
            continue;
        const QTime start = gapHere ? wallBefore.time() : wallAfter.time();
        day.changeStart = start.hour() * 60 + start.minute();
        day.changeEnd = std::min(1440, day.changeStart + std::abs(jump));
        day.lengthMinutes = 1440 + (gapHere ? -1 : 1) * (day.changeEnd - day.changeStart);
    }
    return day;
}

QList<DayShape> dayShapes(QDate first, int count, const QTimeZone &zone)
{
    QList<DayShape> days;
    days.reserve(count);
    for (int i = 0; i < count; ++i)
        days.append(dayShape(first.addDays(i), zone));
    return days;
}

QDate startOfWeek(QDate date, Qt::DayOfWeek weekStart)
{
    return date.addDays(-((date.dayOfWeek() - int(weekStart) + 7) % 7));
}

QCalendar calendarOf(CalendarSystem system)
{
    switch (system) {
    case CalendarSystem::Jalali:
        return QCalendar(QCalendar::System::Jalali);
    case CalendarSystem::IslamicCivil:
        return QCalendar(QCalendar::System::IslamicCivil);
    case CalendarSystem::Gregorian:
        break;
    }
    return QCalendar(QCalendar::System::Gregorian);
}

MonthSpan monthSpan(QDate within, const QCalendar &calendar, Qt::DayOfWeek weekStart)
{
    const QCalendar::YearMonthDay parts = calendar.partsFromDate(within);
    MonthSpan span;
    span.first = within.addDays(1 - parts.day);
    span.last = span.first.addDays(calendar.daysInMonth(parts.month, parts.year) - 1);
    span.firstShown = startOfWeek(span.first, weekStart);
    return span;
}

QDate addMonths(QDate date, int months, const QCalendar &calendar)
{
    return date.addMonths(months, calendar);
}

int weekNumber(QDate date, const QCalendar &calendar, Qt::DayOfWeek weekStart)
{
    if (calendar.isGregorian() && weekStart == Qt::Monday)
        return date.weekNumber();
    // A week that holds the first day of the next year is already that year's first.
    const QDate start = startOfWeek(date, weekStart);
    const int year = start.addDays(6).year(calendar);
    const QDate firstWeek = startOfWeek(calendar.dateFromParts(year, 1, 1), weekStart);
    return int(firstWeek.daysTo(start) / 7) + 1;
}

} // namespace perennial
