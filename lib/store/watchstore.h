// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Watched folders and what became of their files. Plain functions over a Connection: whoever calls them owns the transaction.
// Thread: the database's. Errors: Storage.

#include "domain/watchedfolder.h"
#include "store/connection.h"

namespace perennial::watchstore {

Result<void> add(Connection &connection, const WatchedFolder &folder); // or changes how its rows come in
Result<bool> remove(Connection &connection, WorkspaceId workspace, const QString &path);
Result<QList<WatchedFolder>> list(Connection &connection);                        // of all clients
Result<QList<WatchedFile>> files(Connection &connection, WorkspaceId workspace); // the newest first

// True for the one who may import this content: it is new, or whoever began with it was silent since `silentSince`.
Result<bool> claim(Connection &connection, const WatchedFile &file, Instant silentSince);
Result<void> settle(Connection &connection, const WatchedFile &file);

} // namespace perennial::watchstore
