// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a lock-down would do, from the rows, and its beginning. Plain functions over a Connection: whoever calls them owns the
// transaction. Thread: the database's. Errors: NotFound "holder-unknown" | "channel-unknown" | "workspace-unknown", Storage.

#include "service/lockdownservice.h"
#include "store/connection.h"

namespace perennial::lockdownplanning {

Result<LockdownPlan> plan(Connection &connection, const LockdownOrder &order);
// Pauses the client, locks every channel that is not kept and holds what waits there.
Result<LockdownPlan> begin(Connection &connection, const LockdownOrder &order, LockdownEventId record, Instant now);
// The channels whose keys are back in place are free; what the lock held stays held by the pause, if there is one.
Result<void> release(Connection &connection, WorkspaceId workspace, const QList<ChannelId> &channels, Instant now);
LockdownEvent eventFor(const LockdownOrder &order, LockdownEventId id, Instant now);

} // namespace perennial::lockdownplanning
