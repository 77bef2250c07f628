// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The names that columns have in English, Turkish, Persian and Croatian tables and in other tools' files. Private to
// lib/csv.

#include "csv/field.h"

namespace perennial {

struct HeadingMeaning
{
    Field field = Field::Text;
    int rank = 0; // the lower, the surer
};
// Of a heading as written; a number at its end ("Image URL 3") is not part of the name.
std::optional<HeadingMeaning> meaningOf(const QString &heading);

} // namespace perennial
