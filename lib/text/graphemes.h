// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Graphemes: what a person sees as one character (UAX #29 extended clusters, with the conjuncts
// of Unicode 15.1; which code points are marks is told by Qt).
// Thread: safe. Pure.

#include <QList>
#include <QStringList>
#include <QStringView>

namespace perennial {

qsizetype graphemeCount(QStringView text);
QStringList splitGraphemes(QStringView text);

// The UTF-16 offsets where a grapheme begins, and the text's length at the end; {0} for an empty text.
QList<int> graphemeBoundaries(QStringView text);

} // namespace perennial
