// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which places that slots give are held by a post and which are free. A post holds the place of its channel that is
// nearest to it, up to a quarter of an hour away; of several the nearest one. Pure; thread: plain functions.

#include "plan/slotexpander.h"

namespace perennial {

// A post that stands on a channel then, planned or sent.
struct TakenTime
{
    ChannelId channel;
    PostId post;
    Instant at;

    bool operator==(const TakenTime &) const = default;
};

struct SlotPlace
{
    SlotOccurrence occurrence;
    PostId holder; // null: free

    bool isFree() const { return holder.isNull(); }
    bool operator==(const SlotPlace &) const = default;
};

constexpr std::chrono::minutes kPlaceReach{15};

// In the order of the occurrences, which are in theirs (expandSlots).
QList<SlotPlace> slotPlaces(const QList<SlotOccurrence> &occurrences, const QList<TakenTime> &taken);

} // namespace perennial
