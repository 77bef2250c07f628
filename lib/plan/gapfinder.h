// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// findGaps: spans ahead in which a channel stays silent for longer than it does usually. A channel with slots is silent
// in a week whose places are all free; another one when more days than its measure pass between two posts.
// Pure but for the zone data. Thread: plain functions. Errors: Invalid "time-zone-unknown".

#include "plan/slotplaces.h"

namespace perennial {

struct GapChannel
{
    ChannelId channel;
    std::optional<int> threshold; // days, as a person set it
    QList<Instant> recent;        // the last posts that went out or were due, in any order: its rhythm
    bool hasSlots = false;
};

struct GapQuestion
{
    Instant now;
    Instant until; // end of what is shown
    QByteArray timeZone;
    Qt::DayOfWeek weekStart = Qt::Monday;
    QList<GapChannel> channels; // active ones
    QList<TakenTime> posts;     // sent or planned, from before now to beyond the end
    QList<SlotPlace> places;    // of the whole weeks that touch [now, until)
};

struct ChannelGap
{
    ChannelId channel;
    Instant from; // not before now
    Instant until;
    QDate firstDay; // without a post
    QDate lastDay;  // included

    bool operator==(const ChannelGap &) const = default;
};

constexpr int kRhythmPosts = 20;

// How long a channel may be silent: its threshold, else three times the median distance of its last 20 posts, at least
// two days; nullopt if it has no rhythm yet.
std::optional<std::chrono::milliseconds> gapMeasure(const GapChannel &channel);

// In the order of the channels, then by time; those of a channel do not overlap.
Result<QList<ChannelGap>> findGaps(const GapQuestion &question);

} // namespace perennial
