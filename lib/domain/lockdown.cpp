// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lockdown.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr EnumNames<KeyOutcome, 10> kOutcomes{{{
    {KeyOutcome::Kept, "kept"},
    {KeyOutcome::Locked, "locked"},
    {KeyOutcome::Nothing, "no-key"},
    {KeyOutcome::Revoked, "revoked"},
    {KeyOutcome::Deleted, "deleted"},
    {KeyOutcome::NotLocked, "not-locked"},
    {KeyOutcome::NotRevoked, "not-revoked"},
    {KeyOutcome::Unlocked, "unlocked"},
    {KeyOutcome::Reconnect, "reconnect"},
    {KeyOutcome::NotUnlocked, "not-unlocked"},
}}};

constexpr EnumNames<LockdownAction, 3> kActions{{{
    {LockdownAction::Lock, "lock"},
    {LockdownAction::Revoke, "revoke"},
    {LockdownAction::Lift, "lift"},
}}};

} // namespace

QString toString(KeyOutcome outcome)
{
    return kOutcomes.name(outcome);
}
std::optional<KeyOutcome> keyOutcomeFromString(const QString &text)
{
    return kOutcomes.value(text);
}

bool isUndone(KeyOutcome outcome)
{
    return outcome == KeyOutcome::NotLocked || outcome == KeyOutcome::NotRevoked || outcome == KeyOutcome::NotUnlocked;
}

QString toString(LockdownAction action)
{
    return kActions.name(action);
}
std::optional<LockdownAction> lockdownActionFromString(const QString &text)
{
    return kActions.value(text);
}

QString toString(LockdownPhase phase)
{
    return phase == LockdownPhase::Begun ? QStringLiteral("begun") : QStringLiteral("ended");
}

} // namespace perennial
