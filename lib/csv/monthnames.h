// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Names of months and days in English, Turkish, Persian and Croatian, as foldName gives them. Private to lib/csv.

#include <QString>

#include <optional>

namespace perennial {

struct MonthName
{
    int month = 0;
    bool jalali = false;
};
std::optional<MonthName> monthFromName(const QString &folded);
// Words beside a date that say nothing more: days of the week, "at", "th".
bool isDateFiller(const QString &folded);

} // namespace perennial
