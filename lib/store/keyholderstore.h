// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Holders of keys, what they hold and what is known of each key. Plain functions over a Connection: whoever calls them owns
// the transaction. Thread: the database's.
// Errors: NotFound "holder-unknown", Conflict "holder-exists" | "stale" | "database-rule" (of another client), Storage.

#include "domain/keyholder.h"
#include "store/connection.h"

#include <QHash>

namespace perennial::keyholderstore {

Result<void> insert(Connection &connection, const KeyHolder &holder);
// Where version still is holder.version; it goes up by one.
Result<void> update(Connection &connection, const KeyHolder &holder);
// With all they held.
Result<void> remove(Connection &connection, KeyHolderId id);
Result<KeyHolder> load(Connection &connection, KeyHolderId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<KeyHolder> load(Connection &connection, WorkspaceId workspace, KeyHolderId id);
Result<std::optional<KeyHolder>> findByName(Connection &connection, WorkspaceId workspace, const QString &name);
Result<QList<KeyHolder>> list(Connection &connection, WorkspaceId workspace); // by name

// Or changes it; one that was taken back is given again.
Result<void> hold(Connection &connection, const KeyHolding &holding);
// The row stays as what was. False: they do not hold it. endedAt nullopt: it was a mistake, they still do.
Result<bool> setEnded(Connection &connection, WorkspaceId workspace, KeyHolderId holder, ChannelId channel, std::optional<Instant> endedAt);
Result<QList<KeyHolding>> holdings(Connection &connection, WorkspaceId workspace); // also those taken back

Result<KeyFact> fact(Connection &connection, WorkspaceId workspace, ChannelId channel); // empty if nothing is known
Result<QHash<ChannelId, KeyFact>> facts(Connection &connection, WorkspaceId workspace);
Result<void> setFact(Connection &connection, const KeyFact &fact);
// A new key came in; a check that the network took. What people wrote stays.
Result<void> connected(Connection &connection, WorkspaceId workspace, ChannelId channel, Instant at, const QString &by);
Result<void> checked(Connection &connection, WorkspaceId workspace, ChannelId channel, Instant at);
// When a channel's key was last used for a post, as the attempts and the ledger tell; nullopt: never.
Result<std::optional<Instant>> lastUsed(Connection &connection, WorkspaceId workspace, ChannelId channel);

} // namespace perennial::keyholderstore
