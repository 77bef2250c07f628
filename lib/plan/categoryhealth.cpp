// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/categoryhealth.h"

namespace perennial {

CategoryHealth healthOf(const CategoryStock &stock)
{
    CategoryHealth found;
    if (stock.slots == 0)
        return found;
    found.health = Health::Dry;
    if (stock.items == 0)
        return found;
    if (stock.season && !stock.season->contains(stock.today)) {
        found.seasonFrom = stock.season->nextFrom(stock.today);
        found.health = Health::OutOfSeason;
        return found;
    }
    if (stock.tally.places() > 0 && stock.tally.filled == 0)
        return found;
    // What stays free after the season is over is no want of items.
    found.isSeasonal = stock.season && (!stock.firstDry.isValid() || !stock.season->contains(stock.firstDry));
    found.isEndless = !stock.firstDry.isValid();
    found.days = int(stock.today.daysTo(found.isEndless ? stock.last : stock.firstDry));
    if (found.isEndless || found.isSeasonal || found.days >= CategoryHealth::kGreenDays)
        found.health = Health::Green;
    else if (found.days >= CategoryHealth::kDryDays)
        found.health = Health::Thinning;
    return found;
}

} // namespace perennial
