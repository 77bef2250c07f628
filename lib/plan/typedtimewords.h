// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words of typed times in the four languages, as text/folding.h folds them. Thread: safe. Pure.

#include <QString>
#include <QStringList>

#include <optional>

namespace perennial {

enum class TypedWord {
    Day,       // value: days from today
    Weekday,   // 1 Monday .. 7 Sunday
    Next,      // of the next week
    This,      // of this week
    In,        // before a number and a unit
    Later,     // after a number and a unit
    Minutes,
    Hours,
    Days,
    Weeks,
    Months,
    Month,       // Gregorian, 1..12
    JalaliMonth, // 1..12
    Clock,       // hour of day: noon, midnight
    Am,          // the hour that goes without saying
    Pm,          // the same
    Nothing,     // "at", "on"
};

struct TypedMeaning
{
    TypedWord word = TypedWord::Nothing;
    int value = 0;
};

// The most words, of those that begin here, that mean something together; `used` is how many.
std::optional<TypedMeaning> typedMeaning(const QStringList &folded, qsizetype from, qsizetype &used);

} // namespace perennial
