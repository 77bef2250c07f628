// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ItemStanding: how an item of the library stands on a day: used or not, planned, resting, out of season and so on, as
// flags, since several hold at once. Pure; thread: plain functions.

#include "domain/libraryitem.h"

#include <QFlags>

namespace perennial {

enum class Standing {
    Fresh = 1,        // never used
    Planned = 2,      // it has a place in the plan
    Resting = 4,      // used so lately that its category holds it back
    Expired = 8,      // its last day, or its category's, is over
    OutOfSeason = 16, // its own or its category's
    UsedUp = 32,      // as often as it or its category allows
    Lost = 64,        // a picture of it is gone
    Trashed = 128,
};
Q_DECLARE_FLAGS(ItemStanding, Standing)
Q_DECLARE_OPERATORS_FOR_FLAGS(ItemStanding)

struct StandingFacts
{
    int uses = 0;
    QDate lastUse; // invalid: never
    bool isPlanned = false;
    bool isLost = false;
    QDate today;
};

ItemStanding standingOf(const LibraryItem &item, const CategoryPolicy &policy, const StandingFacts &facts);

} // namespace perennial
