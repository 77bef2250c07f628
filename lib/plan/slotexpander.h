// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// expandSlots: when slots come. Weeks and months are counted here; a slot with an RRULE asks the function it is given.
// A wall time that clocks skip or repeat is read as domain/walltime.h says. What falls on a free day or into quiet hours
// is not given, and a channel has one place at an instant, that of its oldest slot.
// Pure but for the zone data of the system. Thread: plain functions. Errors: Invalid "time-zone-unknown".

#include "domain/slot.h"
#include "plan/publishingtimes.h"

#include <functional>

namespace perennial {

struct SlotOccurrence
{
    SlotId slot;
    ChannelId channel;
    CategoryId category;
    WallTime wall; // in the channel's zone, as the slot says it
    Instant at;

    bool operator==(const SlotOccurrence &) const = default;
};

// The days of [from, to] on which an RRULE comes that begins on `anchor`, in order; none if it can't be read.
using RuleDates = std::function<QList<QDate>(const QString &rule, QDate anchor, QDate from, QDate to)>;

// In [from, until), by time, channel and slot.
Result<QList<SlotOccurrence>> expandSlots(const QList<Slot> &slots, const PublishingTimes &times, Instant from, Instant until,
                                          const RuleDates &ruleDates);

} // namespace perennial
