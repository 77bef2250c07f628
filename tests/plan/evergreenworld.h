// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Evergreen libraries and slots of two years by chance, and a judge of plans that shares no code with the planner.
// Thread: one at a time.

#include "plan/evergreenplanner.h"

#include <rapidcheck.h>

namespace perennial::evergreenworld {

const QDate kFirst(2026, 11, 23);
constexpr int kDays = 730;

inline Instant at(int day, int hour = 12)
{
    return Instant{kFirst.startOfDay(Qt::UTC).toMSecsSinceEpoch()} + std::chrono::hours(24 * day + hour);
}

// On a channel whose wall is UTC.
inline SlotOccurrence placeAt(qint64 slot, qint64 channel, qint64 category, int day, int hour = 12)
{
    return {SlotId{slot}, ChannelId{channel}, CategoryId{category}, {kFirst.addDays(day), QTime(hour, 0), "UTC"}, at(day, hour)};
}

inline EvergreenItem itemOf(qint64 id, qint64 category, int wordings = 1)
{
    EvergreenItem item;
    item.id = {id};
    item.category = {category};
    item.createdAt = {id};
    for (int i = 1; i <= wordings; ++i)
        item.wordings << Wording{WordingId{id * 10 + i}, i, QStringLiteral("Wording %1").arg(i)};
    return item;
}

inline CategoryPolicy policyOf(qint64 category, int itemGap)
{
    CategoryPolicy policy;
    policy.category = {category};
    policy.itemGapDays = itemGap;
    return policy;
}

enum class Borrowing { None, Some };

EvergreenInput anyWorld(Borrowing borrowing);
EvergreenItem anyItem(qint64 id, qint64 category);
CategoryPolicy anyPolicy(qint64 category);
void addAnyPins(EvergreenInput &input, int most);

QDate dayOf(const EvergreenInput &input, Instant at);

// In words; empty if the plan is sound.
QStringList brokenRules(const EvergreenInput &input, const EvergreenPlan &plan);
// Places that stay free for want of items though one may go by what was planned before them; for worlds without borrowing.
QStringList needlessGaps(const EvergreenInput &input, const EvergreenPlan &plan);

} // namespace perennial::evergreenworld
