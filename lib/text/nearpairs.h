// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// NearPairs: which of many texts are near one another by similarity(), without comparing each with each: only those are
// compared whose smallest pieces by several hashes are the same (MinHash in bands). All that it finds are near; of those
// that are just near enough it finds 996 of 1000, of nearer ones all but one in many thousands. The same texts give the
// same pairs in the same order. Thread: safe. Pure.

#include "text/similarity.h"

#include <functional>

namespace perennial {

// From here on two texts are near enough for people to be told.
inline constexpr int kNearPercent = 80;
// Below it the search would pass over many.
inline constexpr int kLeastNear = 75;

struct NearWatch
{
    std::function<bool()> isCancelled; // asked at least each thousand steps
    std::function<void(qsizetype done, qsizetype total)> progress; // not of the texts: of the work
};

struct NearPair
{
    int first = 0; // positions; the first is the lower one
    int second = 0;
    int percent = 100; // rounded down

    bool operator==(const NearPair &) const = default;
};

struct NearPairs
{
    std::vector<NearPair> pairs; // by first, then second
    enum class End { Complete, TooMany, Cancelled };
    End end = End::Complete;
};

struct NearSearch
{
    int least = kNearPercent;      // percent, from kLeastNear
    int firstNew = 0;              // only pairs of which one stands here or later
    size_t mostPairs = 100'000;
};

// Texts without letters have no pairs. Of several texts with the same pieces each is a pair with the first of them only,
// which stands for all of them.
NearPairs findNearPairs(const std::vector<Shingles> &texts, const NearSearch &search, const NearWatch &watch = {});

// What is tied to one another by pairs, each group in order, the groups by their first one.
std::vector<std::vector<int>> groupsOf(const std::vector<NearPair> &pairs);

// 0 to 100, rounded down.
int percentOf(double similarity);

} // namespace perennial
