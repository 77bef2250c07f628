// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Lock-down: what became of each key of a client, and the record of it. Plain values.

#include "base/clock.h"
#include "domain/ids.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace perennial {

enum class KeyOutcome {
    Kept,        // by name, or because a named holder has it
    Locked,      // out of reach of everything that publishes
    Nothing,     // this channel has no key here: the channel is locked all the same
    Revoked,     // the network took it out of the world, and it is deleted here
    Deleted,     // deleted here; the network lets only a person revoke it, on its page
    NotLocked,   // the store refused: see reason
    NotRevoked,  // locked here, but the network could not be asked: see reason
    Unlocked,    // lifted
    Reconnect,   // lifted; its key is gone and has to be made anew
    NotUnlocked, // the store refused: it stays locked, see reason
};
QString toString(KeyOutcome outcome);
std::optional<KeyOutcome> keyOutcomeFromString(const QString &text);
// It needs another try, or a person.
bool isUndone(KeyOutcome outcome);

struct ChannelOutcome
{
    ChannelId channel;
    QString name;
    QString network;
    QString account;
    KeyOutcome outcome = KeyOutcome::Kept;
    QString reason; // code of the error, where it is undone
    QString page;   // where a person goes on: the network's own page
};

enum class LockdownAction { Lock, Revoke, Lift };
QString toString(LockdownAction action); // "lock", "revoke", "lift"
std::optional<LockdownAction> lockdownActionFromString(const QString &text);

using LockdownEventId = Id<struct LockdownEventTag>;

enum class LockdownPhase { Begun, Ended };
QString toString(LockdownPhase phase); // "begun", "ended"

struct LockdownEvent
{
    LockdownEventId id;
    WorkspaceId workspace;
    QString workspaceName;
    Instant at;
    QString actor;
    QString host;
    LockdownAction action = LockdownAction::Lock;
    LockdownPhase phase = LockdownPhase::Begun;
    QStringList keptHolders;  // names, as they were
    QStringList keptChannels;
    QList<ChannelOutcome> outcomes;
};

// Why a delivery is held whose channel is locked.
inline const QString kLockedDown = QStringLiteral("locked-down");

} // namespace perennial
