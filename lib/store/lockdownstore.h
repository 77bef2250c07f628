// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which channels are locked, and the record of lock-downs, which is only ever added to. Plain functions over a Connection:
// whoever calls them owns the transaction. Thread: the database's. Errors: Storage.

#include "domain/channel.h"
#include "domain/lockdown.h"
#include "store/connection.h"

#include <QSet>

namespace perennial::lockdownstore {

// It is an edit: the channel's version goes up, so that whoever holds an older one can't write the lock away.
Result<void> setLocked(Connection &connection, ChannelId channel, std::optional<Instant> at);
// The key is gone: the channel has to be connected again.
Result<void> needsConnecting(Connection &connection, ChannelId channel);
// What is held for another reason of this kind ("paused" | "locked-down") is now held for this one.
Result<void> holdFor(Connection &connection, ChannelId channel, const QString &reason, Instant at);
// What the lock alone held goes back into the plan; the late policy decides about it.
Result<void> letGo(Connection &connection, ChannelId channel, Instant at);
// Of these channels, those with a post that is being sent at this moment.
Result<QSet<ChannelId>> sending(Connection &connection, WorkspaceId workspace);
// Deliveries that the lock holds.
Result<int> heldCount(Connection &connection, WorkspaceId workspace);

Result<void> record(Connection &connection, const LockdownEvent &event);
Result<QList<LockdownEvent>> events(Connection &connection, WorkspaceId workspace, int limit); // the newest first

} // namespace perennial::lockdownstore
