// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// latePolicy: what becomes of a delivery whose time has passed. Never a burst: late ones that are published now go out
// one after the other, `spread` apart. Thread: safe. Pure.

#include "base/clock.h"
#include "domain/channel.h"

#include <chrono>

namespace perennial {

// Between posts of one channel that come out one after the other: those that were late, those that a pause held back.
inline constexpr std::chrono::milliseconds kLateSpread = std::chrono::minutes(2);

struct LateRules
{
    LateChoice choice = LateChoice::Ask;
    int lateAfterMinutes = 15; // not later than this: simply due
    int lateOldestHours = 72;  // older than this: missed, whatever the choice
    std::chrono::milliseconds spread = kLateSpread;
};
LateRules lateRulesFor(const Channel &channel);

struct LateDecision
{
    enum class Action {
        Wait,      // its time has not come
        Due,       // send now
        PublishAt, // late, goes out at `at`
        NextSlot,  // late, moves to the next free slot
        Ask,       // late, stays as missed until a person decides
        Missed,    // late, dropped
    };
    Action action = Action::Wait;
    Instant at; // for Due and PublishAt
};

// lateBefore: how many late ones of this channel were given a time in this round already (0 for the first).
LateDecision decideLate(const LateRules &rules, Instant dueAt, Instant now, int lateBefore);

} // namespace perennial
