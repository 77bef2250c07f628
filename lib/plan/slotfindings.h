// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What cannot be right about a client's slots, as data; the programs have the words. A finding forbids nothing.
// Pure but for the zone data of the system. Thread: plain functions.

#include "plan/slotexpander.h"

#include <QSet>

namespace perennial {

enum class SlotFindingKind {
    SameMinute,    // two slots of a channel come at once: only one of them counts
    QuietHours,    // it is in the channel's quiet hours and not used
    FreeDay,       // all its days are kept free
    NeverComes,    // not within kSlotHorizon
    Over,          // its last day is past
    EmptyCategory, // nothing in the library to fill in; once for all slots that draw from it, under their first channel
    NoSlots,       // a channel without any
};

struct SlotFinding
{
    SlotFindingKind kind = SlotFindingKind::SameMinute;
    ChannelId channel;
    QList<SlotId> slots; // the first one says when; none for NoSlots
    CategoryId category; // of EmptyCategory

    bool operator==(const SlotFinding &) const = default;
};

constexpr int kSlotHorizon = 2; // years

struct SlotQuestion
{
    QList<Slot> slots;
    QList<ChannelId> channels;   // of the client
    PublishingTimes times;
    QSet<CategoryId> filled;     // categories that have items
    Instant now;
};

// By channel in the order given, the worst kind first; empty categories come last.
Result<QList<SlotFinding>> findInSlots(const SlotQuestion &question, const RuleDates &ruleDates);

// The next days on which a slot comes from a day on, at most `most` and within kSlotHorizon; quiet hours and free days
// leave out nothing. None for a slot that is not valid.
QList<QDate> nextDaysOf(const Slot &slot, CalendarSystem calendar, QDate from, int most, const RuleDates &ruleDates);

} // namespace perennial
