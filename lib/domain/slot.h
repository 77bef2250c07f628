// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Slot: a recurring time at which a channel publishes, one time a row; Category: a group of the evergreen library that
// it may draw from. When a slot comes is computed (plan/slotexpander.h), never stored. Plain values.

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/weekdayset.h"

namespace perennial {

enum class SlotRepeat {
    Weekly,       // on `days`, every so many weeks counted from the week (from Monday) of `anchor`
    MonthDay,     // on a day of the month of the client's calendar
    MonthWeekday, // on the nth of a weekday in it
    Rule,         // an RRULE of RFC 5545 that begins on `anchor`, days only
};
QString toString(SlotRepeat repeat); // "weekly", "month-day", "month-weekday", "rule"
std::optional<SlotRepeat> slotRepeatFromString(const QString &text);

struct Slot
{
    SlotId id;
    WorkspaceId workspace;
    ChannelId channel;
    SlotRepeat repeat = SlotRepeat::Weekly;
    WeekdaySet days;  // Weekly: some; MonthWeekday: one
    int every = 1;    // Weekly: weeks; MonthDay, MonthWeekday: months
    QDate anchor;     // needed for Rule and wherever every > 1
    int monthDay = 0; // 1..31, a shorter month has none; -1 = the last
    int nth = 0;      // 1..5, a month without a fifth has none; -1 = the last
    QString rule;     // "FREQ=YEARLY;BYMONTH=3", without "RRULE:"
    QTime time;       // on the wall of the channel's zone
    CategoryId category; // null: whatever is planned
    QDate first;      // invalid = since ever
    QDate last;       // included; invalid = for ever
    qint64 version = 1;
    Instant createdAt;

    bool operator==(const Slot &) const = default;
};

// Errors: Invalid "slot-channel-missing" | "slot-days-missing" | "slot-every" | "slot-anchor-missing" | "slot-month-day" |
// "slot-nth" | "slot-rule" (args: rule) | "slot-time" | "slot-range".
Result<void> validate(const Slot &slot);

struct Category
{
    CategoryId id;
    WorkspaceId workspace;
    QString name; // unique in the client, compared folded
    Instant createdAt;

    bool operator==(const Category &) const = default;
};

// Errors: Invalid "category-name-empty" | "category-name-long" (args: most).
Result<void> validate(const Category &category);

} // namespace perennial
