// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotexpander.h"

#include "plan/calendardays.h"

#include <algorithm>
#include <tuple>

namespace perennial {

namespace {

// Asking the zone for each of ten thousand places is slow: on a day that is far from any change of the clocks all times
// have one offset.
class DayClock
{
public:
    DayClock(const QByteArray &name, const QTimeZone &zone, ZoneResolver &zones) : m_name(name), m_zone(zone), m_zones(zones) {}

    Instant at(QDate date, QTime time)
    {
        const Day day = dayOf(date);
        if (day.isPlain)
            return {day.begin + time.msecsSinceStartOfDay()};
        const auto resolved = m_zones.resolve({date, time, m_name});
        return resolved ? resolved->instant : Instant{day.begin + time.msecsSinceStartOfDay()};
    }
    const QByteArray &name() const { return m_name; }

private:
    struct Day
    {
        qint64 begin = 0; // of the day, with the offset that holds around it
        bool isPlain = false;
    };

    Day dayOf(QDate date)
    {
        const auto known = m_days.constFind(date.toJulianDay());
        if (known != m_days.cend())
            return *known;
        constexpr qint64 kDay = 24 * 60 * 60 * 1000;
        const qint64 local = QDateTime(date, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        const QDateTime before = QDateTime::fromMSecsSinceEpoch(local - 2 * kDay, Qt::UTC);
        const qint64 offset = qint64(m_zone.offsetFromUtc(before)) * 1000;
        bool isPlain = true;
        if (m_zone.hasTransitions()) {
            const auto next = m_zone.nextTransition(before);
            isPlain = !next.atUtc.isValid() || next.atUtc.toMSecsSinceEpoch() > local + 3 * kDay;
        }
        const Day day{local - offset, isPlain};
        m_days.insert(date.toJulianDay(), day);
        return day;
    }

    QByteArray m_name;
    QTimeZone m_zone;
    ZoneResolver &m_zones;
    QHash<qint64, Day> m_days;
};

struct DaySpan
{
    QDate from;
    QDate to; // included
};

// A Monday has a Julian day that seven divides.
qint64 weekOf(QDate date)
{
    return date.toJulianDay() / 7;
}

void addWeekly(const Slot &slot, const DaySpan &span, QList<QDate> &dates)
{
    const qint64 phase = slot.every > 1 ? weekOf(slot.anchor) % slot.every : 0;
    for (Qt::DayOfWeek day : slot.days.days()) {
        QDate date = span.from.addDays((int(day) - span.from.dayOfWeek() + 7) % 7);
        while (weekOf(date) % slot.every != phase)
            date = date.addDays(7);
        for (; date <= span.to; date = date.addDays(7 * slot.every))
            dates << date;
    }
}

// The day of this month on which the slot comes; not valid if the month has none.
QDate dayIn(const Slot &slot, const QCalendar &calendar, int year, int month)
{
    const int length = calendar.daysInMonth(month, year);
    if (slot.repeat == SlotRepeat::MonthDay) {
        const int day = slot.monthDay == -1 ? length : slot.monthDay;
        return day <= length ? calendar.dateFromParts(year, month, day) : QDate();
    }
    const QDate begin = calendar.dateFromParts(year, month, 1);
    const int weekday = int(slot.days.days().first());
    const int firstDay = 1 + (weekday - begin.dayOfWeek() + 7) % 7;
    const int day = slot.nth == -1 ? firstDay + (length - firstDay) / 7 * 7 : firstDay + (slot.nth - 1) * 7;
    return day <= length ? begin.addDays(day - 1) : QDate();
}

void addMonthly(const Slot &slot, const QCalendar &calendar, const DaySpan &span, QList<QDate> &dates)
{
    const auto monthOf = [&calendar](QDate date) {
        const auto parts = calendar.partsFromDate(date);
        return parts.year * 12 + parts.month - 1;
    };
    const int phase = slot.every > 1 ? monthOf(slot.anchor) % slot.every : 0;
    const int end = monthOf(span.to);
    for (int month = monthOf(span.from); month <= end; ++month) {
        if (month % slot.every != phase)
            continue;
        const QDate date = dayIn(slot, calendar, month / 12, month % 12 + 1);
        if (date.isValid() && date >= span.from && date <= span.to)
            dates << date;
    }
}

QList<QDate> datesOf(const Slot &slot, const QCalendar &calendar, const DaySpan &span, const RuleDates &ruleDates)
{
    QList<QDate> dates;
    switch (slot.repeat) {
    case SlotRepeat::Weekly:
        addWeekly(slot, span, dates);
        break;
    case SlotRepeat::MonthDay:
    case SlotRepeat::MonthWeekday:
        addMonthly(slot, calendar, span, dates);
        break;
    case SlotRepeat::Rule:
        if (ruleDates)
            dates = ruleDates(slot.rule, slot.anchor, span.from, span.to);
        break;
    }
    return dates;
}

// A day more on either side: zones, and clocks that change around midnight.
Result<DaySpan> spanIn(const QByteArray &zone, Instant from, Instant until, const Slot &slot, ZoneResolver &zones)
{
    TRY_ASSIGN(const WallTime first, zones.wallTime(from, zone));
    TRY_ASSIGN(const WallTime last, zones.wallTime(until, zone));
    DaySpan span{first.date.addDays(-1), last.date.addDays(1)};
    if (slot.first.isValid())
        span.from = std::max(span.from, slot.first);
    if (slot.last.isValid())
        span.to = std::min(span.to, slot.last);
    return span;
}

void sortOnce(QList<SlotOccurrence> &found)
{
    std::sort(found.begin(), found.end(), [](const SlotOccurrence &a, const SlotOccurrence &b) {
        return std::tie(a.at, a.channel, a.slot, a.wall.date) < std::tie(b.at, b.channel, b.slot, b.wall.date);
    });
    const auto end = std::unique(found.begin(), found.end(), [](const SlotOccurrence &a, const SlotOccurrence &b) {
        return a.at == b.at && a.channel == b.channel;
    });
    found.erase(end, found.end());
}

} // namespace

Result<QList<SlotOccurrence>> expandSlots(const QList<Slot> &slots, const PublishingTimes &times, Instant from, Instant until,
                                          const RuleDates &ruleDates)
{
    ZoneResolver zones;
    std::unordered_map<QByteArray, DayClock> clocks;
    const QCalendar calendar = calendarOf(times.calendar);
    QList<SlotOccurrence> found;
    for (const Slot &slot : slots) {
        if (until <= from || !validate(slot))
            continue;
        const QByteArray &name = times.zoneOf(slot.channel);
        TRY_ASSIGN(const QTimeZone zone, zones.zone(name));
        TRY_ASSIGN(const DaySpan span, spanIn(name, from, until, slot, zones));
        if (span.from > span.to)
            continue;
        DayClock &clock = clocks.try_emplace(name, name, zone, zones).first->second;
        for (QDate date : datesOf(slot, calendar, span, ruleDates)) {
            const WallTime wall{date, slot.time, clock.name()};
            if (!times.isOpen(slot.channel, wall))
                continue;
            const Instant at = clock.at(date, slot.time);
            if (at >= from && at < until)
                found.append({slot.id, slot.channel, slot.category, wall, at});
        }
    }
    sortOnce(found);
    return found;
}

} // namespace perennial
