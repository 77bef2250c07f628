// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/itemstanding.h"

namespace perennial {

namespace {

bool isOver(const std::optional<QDate> &last, QDate today)
{
    return last && *last < today;
}

bool isOutside(const std::optional<Season> &season, QDate today)
{
    return season && !season->contains(today);
}

bool isReached(const std::optional<int> &most, int uses)
{
    return most && uses >= *most;
}

} // namespace

ItemStanding standingOf(const LibraryItem &item, const CategoryPolicy &policy, const StandingFacts &facts)
{
    ItemStanding standing;
    standing.setFlag(Standing::Trashed, item.trashedAt.has_value());
    standing.setFlag(Standing::Fresh, facts.uses == 0);
    standing.setFlag(Standing::Planned, facts.isPlanned);
    standing.setFlag(Standing::Resting, facts.lastUse.isValid() && facts.lastUse.daysTo(facts.today) < policy.itemGapDays);
    standing.setFlag(Standing::Expired, isOver(item.expires, facts.today) || isOver(policy.expires, facts.today));
    standing.setFlag(Standing::OutOfSeason, isOutside(item.season, facts.today) || isOutside(policy.season, facts.today));
    standing.setFlag(Standing::UsedUp, isReached(item.mostUses, facts.uses) || isReached(policy.mostUses, facts.uses));
    standing.setFlag(Standing::Lost, facts.isLost);
    return standing;
}

} // namespace perennial
