// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Typed times: what somebody types to say when ("fri 14:30", "tomorrow 9", "in 2 weeks", "24.11. 18h", "۳ آذر ساعت ۹")
// becomes a date and, if one was said, a time. English, Turkish, Persian and Croatian are understood side by side, in any
// case and with or without accents, and so are the digits of every script and dates of the Jalali calendar.
// What is not understood whole is not understood: nobody wants a post on a guessed day. Thread: safe. Pure.

#include "domain/workspace.h"

#include <QDate>
#include <QTime>

#include <optional>

namespace perennial {

// Where the typing person is.
struct TypedTimeContext
{
    QDate today;
    QTime now;
    Qt::DayOfWeek weekStart = Qt::Monday;
    // Of dates in numbers and without a year: "3/9". A year tells for itself: 1405 is Jalali, 2026 Gregorian.
    CalendarSystem calendar = CalendarSystem::Gregorian;
    bool monthFirst = false; // 11/24, as in the United States; 24/11 is understood all the same
};

struct TypedTime
{
    QDate date; // today at the earliest, unless a year was said
    std::optional<QTime> time;

    bool operator==(const TypedTime &) const = default;
};

// "fri" is the next one, today only with a time that is still to come; "next fri" is the one of next week; a date without a
// year is the next one; a time alone is today's, or tomorrow's once it is past.
std::optional<TypedTime> parseTypedTime(const QString &text, const TypedTimeContext &context);

} // namespace perennial
