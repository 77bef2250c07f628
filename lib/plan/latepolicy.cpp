// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/latepolicy.h"

namespace perennial {

namespace {

using Action = LateDecision::Action;

constexpr std::chrono::milliseconds kLeastSpread = std::chrono::seconds(1);

} // namespace

LateRules lateRulesFor(const Channel &channel)
{
    LateRules rules;
    rules.choice = channel.late;
    rules.lateAfterMinutes = channel.lateAfterMinutes;
    rules.lateOldestHours = channel.lateOldestHours;
    return rules;
}

LateDecision decideLate(const LateRules &rules, Instant dueAt, Instant now, int lateBefore)
{
    const auto late = now - dueAt;
    if (late.count() < 0)
        return {Action::Wait, dueAt};
    if (late <= std::chrono::minutes(std::max(rules.lateAfterMinutes, 0)))
        return {Action::Due, now};
    if (late > std::chrono::hours(std::max(rules.lateOldestHours, 0)))
        return {Action::Missed, {}};
    switch (rules.choice) {
    case LateChoice::Publish:
        return {Action::PublishAt, now + std::max(rules.spread, kLeastSpread) * std::max(lateBefore, 0)};
    case LateChoice::NextSlot:
        return {Action::NextSlot, {}};
    case LateChoice::Ask:
        return {Action::Ask, {}};
    case LateChoice::Drop:
        return {Action::Missed, {}};
    }
    return {Action::Ask, {}};
}

} // namespace perennial
