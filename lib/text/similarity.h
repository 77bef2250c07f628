// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Similarity: how near two texts are, 0..1, by the four-letter pieces they share. Make the shingles of a text once,
// compare them often. Thread: safe. Pure.

#include <QStringView>

#include <vector>

namespace perennial {

struct Shingles
{
    std::vector<quint32> hashes; // sorted, each once
};

Shingles shinglesOf(QStringView folded);                 // of foldForSearch()
double similarity(const Shingles &a, const Shingles &b); // 1 = the same pieces, 0 = none in common
double similarity(QStringView foldedA, QStringView foldedB);

} // namespace perennial
