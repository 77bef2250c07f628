// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How well a name answers what was typed: every word typed must be found as a run of letters in order; starts of words
// and whole runs count more. Case, accents and the Turkish i do not matter. Pure.

#include <QString>

#include <optional>

namespace perennial {

QString foldedForMatch(const QString &text);

// Higher is better; nullopt: no match; an empty query matches all with 0.
std::optional<int> fuzzyScore(const QString &query, const QString &text);

} // namespace perennial
