// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/keytext.h"

#include "boot/errortext.h"

#include <QCoreApplication>

namespace perennial {

namespace {

struct KeyText
{
    Q_DECLARE_TR_FUNCTIONS(perennial::KeyText)
};

QString reasonOf(const ChannelOutcome &outcome)
{
    return wordsFor(Error(ErrorKind::Keychain, outcome.reason, outcome.reason, {outcome.name})).what;
}

} // namespace

QString accessWord(KeyAccess access)
{
    switch (access) {
    case KeyAccess::Owner:
        return KeyText::tr("Owner");
    case KeyAccess::Admin:
        return KeyText::tr("Admin");
    case KeyAccess::Editor:
        return KeyText::tr("Editor");
    case KeyAccess::Password:
        return KeyText::tr("Knows the password");
    case KeyAccess::Tool:
        return KeyText::tr("Connected app");
    }
    return {};
}

QString kindWord(HolderKind kind)
{
    return kind == HolderKind::Person ? KeyText::tr("Person") : KeyText::tr("Tool");
}

QString keyStateWord(const KeyRow &row)
{
    switch (row.state) {
    case KeyState::Ok:
        return KeyText::tr("In order");
    case KeyState::NobodyNamed:
        return KeyText::tr("Nobody named");
    case KeyState::EndsSoon:
        return row.daysLeft.value_or(0) == 0 ? KeyText::tr("Ends today") : KeyText::tr("Ends in %Ln days", nullptr, *row.daysLeft);
    case KeyState::Ended:
        return KeyText::tr("Ended");
    case KeyState::Reauth:
        return KeyText::tr("Connect again");
    case KeyState::Locked:
        return KeyText::tr("Locked down");
    }
    return {};
}

QString leavingSentence(LeavingStep step, const QString &name)
{
    switch (step) {
    case LeavingStep::HandOver:
        return KeyText::tr("Make somebody else its owner.");
    case LeavingStep::RemovePerson:
        return KeyText::tr("Remove %1 from the people with access.").arg(name);
    case LeavingStep::ChangePassword:
        return KeyText::tr("Change the password, and sign out all other devices.");
    case LeavingStep::RemoveTool:
        return KeyText::tr("Remove %1 from the connected apps.").arg(name);
    case LeavingStep::ConnectAgain:
        return KeyText::tr("Connect it here again, by somebody who stays.");
    case LeavingStep::ChangeRecovery:
        return KeyText::tr("Change the recovery address: it is theirs.");
    }
    return {};
}

QString outcomeSentence(const ChannelOutcome &outcome)
{
    switch (outcome.outcome) {
    case KeyOutcome::Kept:
        return KeyText::tr("Kept");
    case KeyOutcome::Locked:
        return KeyText::tr("Locked");
    case KeyOutcome::Nothing:
        return KeyText::tr("Locked; it has no key here");
    case KeyOutcome::Revoked:
        return KeyText::tr("Revoked at the network and deleted");
    case KeyOutcome::Deleted:
        return KeyText::tr("Deleted here; revoke it on the network's page");
    case KeyOutcome::NotLocked:
        return KeyText::tr("Not locked: %1").arg(reasonOf(outcome));
    case KeyOutcome::NotRevoked:
        return KeyText::tr("Locked, but not revoked: %1").arg(reasonOf(outcome));
    case KeyOutcome::Unlocked:
        return KeyText::tr("Unlocked");
    case KeyOutcome::Reconnect:
        return KeyText::tr("Its key is gone: connect it again");
    case KeyOutcome::NotUnlocked:
        return KeyText::tr("Still locked: %1").arg(reasonOf(outcome));
    }
    return {};
}

} // namespace perennial
