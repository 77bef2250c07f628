// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/weekdays.h"

namespace perennial {

int columnOf(QDate date, Qt::DayOfWeek firstDay)
{
    return date.isValid() ? (date.dayOfWeek() - int(firstDay) + 7) % 7 : 0;
}

QDate weekStartOf(QDate date, Qt::DayOfWeek firstDay)
{
    return date.isValid() ? date.addDays(-columnOf(date, firstDay)) : QDate();
}

WeekNumber weekNumber(QDate date, Qt::DayOfWeek firstDay)
{
    if (!date.isValid())
        return {};
    // The fourth day of a week lies in the year that has most of it.
    const QDate middle = weekStartOf(date, firstDay).addDays(3);
    return {middle.year(), (middle.dayOfYear() - 1) / 7 + 1};
}

} // namespace perennial
