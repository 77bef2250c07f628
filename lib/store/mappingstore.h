// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The table import_mapping: what a person said about the columns of tables, by their headings, one client's.
// Thread: the database's. Errors: Storage.

#include "csv/rememberedmapping.h"
#include "store/connection.h"

namespace perennial::mappingstore {

Result<QList<RememberedMapping>> list(Connection &connection, WorkspaceId workspace);
// Takes the place of what was said of such a table before.
Result<void> put(Connection &connection, WorkspaceId workspace, const RememberedMapping &mapping, Instant now);
// false: nothing was remembered.
Result<bool> remove(Connection &connection, WorkspaceId workspace, const QString &signature);

} // namespace perennial::mappingstore
