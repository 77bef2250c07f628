// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CategoryHealth: how long a category of the library still feeds its slots, from the outlook of a plan. Green from eight
// weeks on or where it never runs dry, thinning below, dry below two weeks or where it has nothing to give at all.
// Pure; thread: plain functions.

#include "domain/evergreen.h"
#include "plan/evergreensimulator.h"

namespace perennial {

enum class Health {
    NoSlot,      // nothing asks it for anything
    OutOfSeason, // it rests until its season comes
    Dry,
    Thinning,
    Green,
};

struct CategoryHealth
{
    static constexpr int kGreenDays = 56;
    static constexpr int kDryDays = 14; // below that
    static constexpr int kFullDays = 182; // from there on the bar is full

    Health health = Health::NoSlot;
    int days = 0;            // of supply
    bool isEndless = false;  // never dry in the whole plan
    bool isSeasonal = false; // never dry before its season ends
    QDate seasonFrom;        // OutOfSeason: when it comes

    double share() const { return isEndless || isSeasonal ? 1.0 : std::min(1.0, double(days) / kFullDays); }
    bool operator==(const CategoryHealth &) const = default;
};

struct CategoryStock
{
    qsizetype slots = 0; // that draw from it
    qsizetype items = 0; // that are not in the trash
    std::optional<Season> season;
    EvergreenTally tally; // of its places in the plan
    QDate firstDry;       // of the first slot that it does not fill itself; an invalid one: never
    QDate today;
    QDate last; // of the plan
};

CategoryHealth healthOf(const CategoryStock &stock);

} // namespace perennial
