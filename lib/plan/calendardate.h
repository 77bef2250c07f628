// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Calendar dates: a day in the Gregorian, the Jalali (Persian solar) and the tabular Islamic calendar, YYYY-MM-DD.
// Thread: safe. Pure. Errors: Invalid "date-invalid" (args: date, calendar).

#include "base/result.h"
#include "domain/workspace.h"

#include <QDate>

namespace perennial {

struct CalendarDate
{
    int year = 0;
    int month = 0;
    int day = 0;

    bool operator==(const CalendarDate &) const = default;
};

CalendarDate calendarDate(QDate date, CalendarSystem system); // all 0 for a date that is not valid
Result<QDate> dateFrom(CalendarDate date, CalendarSystem system);

int daysInMonth(int year, int month, CalendarSystem system); // 0 if there is no such month

Result<QDate> parseCalendarDate(const QString &text, CalendarSystem system);
QString formatCalendarDate(QDate date, CalendarSystem system);

// "2027-03-21" gregorian -> "1406-01-01" jalali.
Result<QString> convertDate(const QString &text, CalendarSystem from, CalendarSystem to);

} // namespace perennial
