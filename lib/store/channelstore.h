// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Channels in the store. Plain functions over a Connection: whoever calls them owns the transaction.
// Thread: the database's. Errors: NotFound "channel-unknown", Conflict "channel-exists" | "stale", Storage.

#include "domain/channel.h"
#include "store/connection.h"

namespace perennial::channelstore {

Result<void> insert(Connection &connection, const Channel &channel);
// Where version still is channel.version; it goes up by one.
Result<void> update(Connection &connection, const Channel &channel);
// The network asked for patience; an earlier wish for longer stays. It is no edit: the version stays.
Result<void> waitUntil(Connection &connection, ChannelId id, Instant until);
// Takes the channel out of drafts and plans with it; what went out through it goes from the calendar, too.
Result<void> remove(Connection &connection, ChannelId id);
Result<Channel> load(Connection &connection, ChannelId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<Channel> load(Connection &connection, WorkspaceId workspace, ChannelId id);
Result<std::optional<Channel>> findByName(Connection &connection, WorkspaceId workspace, const QString &name);
Result<QList<Channel>> list(Connection &connection, WorkspaceId workspace); // in the order of the filter row
// Of these, those that are closed.
Result<QStringList> closedNames(Connection &connection, WorkspaceId workspace, const QList<ChannelId> &among);
Result<QList<Channel>> listAll(Connection &connection);

} // namespace perennial::channelstore
