// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// simulateEvergreen: what a plan of the evergreen library comes to: how full, when it runs dry, how often what repeats.
// Pure; thread: plain functions.

#include "plan/evergreenplanner.h"

namespace perennial {

struct EvergreenTally
{
    qsizetype filled = 0;
    qsizetype empty = 0;

    qsizetype places() const { return filled + empty; }
    double fillRate() const { return places() > 0 ? double(filled) / double(places()) : 1.0; }
    bool operator==(const EvergreenTally &) const = default;
};

struct CategoryOutlook
{
    CategoryId category;
    EvergreenTally tally;       // of its slots
    qsizetype borrowed = 0;     // of what fills them
    double shareOfFills = 0;    // of all fills of the plan
    QDate firstDry;             // client's day of the first slot that stays free for want of items; an invalid one: never
    qsizetype items = 0;        // in it
    QMap<int, qsizetype> repeats; // items by how often they are used anywhere in the plan, also not at all
    int fewestUses = 0;
    int mostUses = 0;

    int unfairness() const { return mostUses - fewestUses; }
    bool operator==(const CategoryOutlook &) const = default;
};

struct EvergreenOutlook
{
    EvergreenTally tally;
    QList<CategoryOutlook> categories; // those with places or items, by id

    bool operator==(const EvergreenOutlook &) const = default;
};

// Whether more items would help: nothing that a person or a policy wants free.
bool isForWantOfItems(EmptyKind kind);

// Errors: Invalid "time-zone-unknown".
Result<EvergreenOutlook> simulateEvergreen(const EvergreenPlan &plan, const QList<EvergreenItem> &items, const QByteArray &timeZone);

} // namespace perennial
