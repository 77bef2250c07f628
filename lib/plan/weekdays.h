// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Weeks: where one begins and which number it has, for a week that starts on any day. Thread: safe. Pure.

#include <QDate>

namespace perennial {

// The first day of the week that holds the date; not valid for a date that is not.
QDate weekStartOf(QDate date, Qt::DayOfWeek firstDay);

// 0 for the week's first day, 6 for its last.
int columnOf(QDate date, Qt::DayOfWeek firstDay);

// As ISO 8601 counts, for any first day: a week belongs to the year that has most of its days. With Monday it is the
// ISO week.
struct WeekNumber
{
    int year = 0;
    int week = 0; // 1..53

    bool operator==(const WeekNumber &) const = default;
};
WeekNumber weekNumber(QDate date, Qt::DayOfWeek firstDay);

} // namespace perennial
