// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// planEvergreen: which item of the evergreen library, in which wording, goes to which place of a slot, and why; where none
// may go, why not. The same input gives the same plan, in whatever order its lists are; chance comes from the seed, the
// category, the slot and the day alone. Categories that do not borrow from each other know nothing of each other.
// Days are those of the client's zone. Pure but for the zone data of the system. Thread: plain functions.
// Errors: Invalid "time-zone-unknown" | "evergreen-item-twice" | "evergreen-policy-twice" | "evergreen-place-twice" |
// "evergreen-pin-twice", and those of validate(EvergreenItem).

#include "domain/evergreen.h"
#include "plan/slotexpander.h"

#include <QMap>

namespace perennial {

// An occurrence, whatever becomes of its time: a slot comes once on a day of its channel's wall.
struct OccurrenceKey
{
    SlotId slot;
    QDate date; // on the channel's wall

    bool operator==(const OccurrenceKey &) const = default;
};
OccurrenceKey keyOf(const SlotOccurrence &occurrence);
size_t qHash(const OccurrenceKey &key, size_t seed = 0) noexcept;

struct EvergreenUse
{
    EvergreenId item;
    WordingId wording; // null or one that is gone: not known
    ChannelId channel;
    Instant at; // also in time to come, where it is planned already
};

// What a person wants at a place. It wins over gaps, seasons, uses and shares; never over the last day and the channels that
// the item or its category names, nor over one use a day.
struct EvergreenPin
{
    OccurrenceKey place;
    EvergreenId item;  // null: leave the place free
    WordingId wording; // null: whichever is next
};

// "Not this one again", at this place.
struct EvergreenExclusion
{
    OccurrenceKey place;
    EvergreenId item;
};

struct EvergreenInput
{
    QByteArray timeZone; // the client's
    QList<EvergreenItem> items;
    QList<CategoryPolicy> policies; // a category without one has CategoryPolicy{}
    QList<EvergreenUse> history;
    QList<SlotOccurrence> places; // free ones; those of no category are not filled
    QList<EvergreenPin> pins;
    QList<EvergreenExclusion> exclusions;
    QMap<QDate, int> otherPosts; // a day: all that is no use of the library, for the share
    quint64 seed = 0;
    Instant start; // places before it are left out
};

enum class FillKind {
    LeastRecentlyUsed,
    Oldest,
    Newest,
    Drawn,  // by chance
    Pinned, // by a person
};

struct FillReason
{
    FillKind kind = FillKind::LeastRecentlyUsed;
    std::optional<int> daysSinceUse;     // of the item on this channel; none: never used there
    int wordingNumber = 1;               // counted from 1
    int wordingCount = 1;
    std::optional<int> daysSinceWording; // on this channel; none: never used there
    CategoryId borrowedFrom;             // null: its own

    bool operator==(const FillReason &) const = default;
};

struct EvergreenFill
{
    SlotId slot;
    ChannelId channel;
    Instant at;
    WallTime wall;
    CategoryId category; // of the slot
    EvergreenId item;
    WordingId wording;
    FillReason reason;

    bool operator==(const EvergreenFill &) const = default;
};

enum class EmptyKind {
    PinnedFree,       // a person wants it
    PinRefused,       // what a person pinned may not go there: item, refusal
    PolicyImpossible, // what the category says is broken, or it borrows in a circle: code
    NoChannelAllowed, // neither the category nor any of its items may go to this channel
    ShareReached,
    CategoryEmpty,
    AllWithinGap, // earliestDay
    OutOfSeason,  // earliestDay, if the season comes again in time
    UsesExhausted,
    Expired, // now, or before they would be free again
    Excluded, // a person wants none of those that may go
};

enum class PinRefusal { None, Unknown, Expired, Channel, SameDay };

struct EmptyReason
{
    EmptyKind kind = EmptyKind::CategoryEmpty;
    QDate earliestDay; // the first on which one may be free; an invalid one if none will be
    int percent = 0;   // ShareReached: the most
    QString code;      // PolicyImpossible: as in validate(CategoryPolicy), or "policy-borrow-circle"
    EvergreenId item;  // PinRefused
    PinRefusal refusal = PinRefusal::None;

    bool operator==(const EmptyReason &) const = default;
};

struct EvergreenGap
{
    SlotId slot;
    ChannelId channel;
    Instant at;
    WallTime wall;
    CategoryId category;
    EmptyReason reason;

    bool operator==(const EvergreenGap &) const = default;
};

// Each place of a category is in one of them. By time, channel and slot.
struct EvergreenPlan
{
    QList<EvergreenFill> fills;
    QList<EvergreenGap> gaps;

    bool operator==(const EvergreenPlan &) const = default;
};

// The share of a category is counted against what others post and what the category itself puts there.
Result<EvergreenPlan> planEvergreen(const EvergreenInput &input);

// The same as planEvergreen(input) where only what concerns `category` changed since `previous` was made (its items, policy,
// places, pins): it is planned anew with those that it shares items with, the rest is kept.
Result<EvergreenPlan> planCategory(const EvergreenInput &input, CategoryId category, const EvergreenPlan &previous);

} // namespace perennial
