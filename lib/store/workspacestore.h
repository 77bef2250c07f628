// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Workspaces in the store. Plain functions over a Connection: whoever calls them owns the transaction.
// Thread: the database's. Errors: NotFound "workspace-unknown", Conflict "workspace-exists" | "stale", Storage.

#include "domain/workspace.h"
#include "store/connection.h"

namespace perennial::workspacestore {

Result<void> insert(Connection &connection, const Workspace &workspace);
// Where version still is workspace.version; it goes up by one.
Result<void> update(Connection &connection, const Workspace &workspace);
// With everything in it.
Result<void> remove(Connection &connection, WorkspaceId id);
Result<Workspace> load(Connection &connection, WorkspaceId id);
Result<std::optional<Workspace>> findByName(Connection &connection, const QString &name);
Result<QList<Workspace>> list(Connection &connection); // oldest first

} // namespace perennial::workspacestore
