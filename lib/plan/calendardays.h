// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Days, weeks and months as a calendar shows them: what a day is like where clocks change, which days a month's grid
// holds, how weeks are numbered. Pure but for the zone data of the system. Thread: plain functions.

#include "domain/workspace.h"

#include <QCalendar>
#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace perennial {

// A day's clock: 1440 minutes, or fewer or more where the clocks change.
struct DayShape
{
    QDate date;
    int lengthMinutes = 1440; // 1380 and 1500 are the usual days of change
    int changeStart = -1;     // wall minute: start of the hour that is left out or comes twice; -1 = none
    int changeEnd = -1;

    bool hasGap() const { return lengthMinutes < 1440 && changeStart >= 0; }
    bool hasRepeat() const { return lengthMinutes > 1440 && changeStart >= 0; }
    bool isInGap(int minute) const { return hasGap() && minute >= changeStart && minute < changeEnd; }
    // The time itself, or the end of the gap it lies in.
    int existing(int minute) const;
};

DayShape dayShape(QDate date, const QTimeZone &zone);
QList<DayShape> dayShapes(QDate first, int count, const QTimeZone &zone);

QDate startOfWeek(QDate date, Qt::DayOfWeek weekStart);
QCalendar calendarOf(CalendarSystem system);

// The grid of a month: whole weeks around it, always six, so that cells keep their height from month to month.
struct MonthSpan
{
    QDate firstShown;
    QDate first; // of the month itself
    QDate last;
};
MonthSpan monthSpan(QDate within, const QCalendar &calendar, Qt::DayOfWeek weekStart);
QDate addMonths(QDate date, int months, const QCalendar &calendar);

// ISO 8601 for weeks from Monday in the Gregorian calendar; elsewhere week 1 holds the year's first day.
int weekNumber(QDate date, const QCalendar &calendar, Qt::DayOfWeek weekStart);

} // namespace perennial
