// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// nextFreeTime: the next time for a post on some channels. Where one of them has slots it is the next free slot, else
// the next half hour that keeps its distance; never on a free day or in quiet hours. Pure but for the zone data.
// Errors: Invalid "time-zone-unknown", NotFound "no-free-time" (all slots of the span are taken; nothing within 60 days).

#include "plan/slotplaces.h"

namespace perennial {

struct FreeTimeQuestion
{
    Instant now;
    QByteArray timeZone;          // of the answer
    QList<ChannelId> channels;    // empty: any
    QList<TakenTime> taken;       // on these channels, in any order
    QList<SlotOccurrence> places; // of these channels, from now on, by time
    PublishingTimes times;
};

// At least ten minutes ahead. Half hours lie between 9 and 21 o'clock (at night where the day is quiet) and half an hour
// from whatever is taken. A free slot of several channels is preferred to one of a single one for two weeks.
Result<WallTime> nextFreeTime(const FreeTimeQuestion &question);

} // namespace perennial
