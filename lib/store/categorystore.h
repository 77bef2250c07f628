// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Categories of the evergreen library in the store. Plain functions over a Connection: whoever calls them owns the
// transaction. Thread: the database's. Errors: NotFound "category-unknown" (args: id or name), Conflict
// "category-exists" (args: name), Storage.

#include "domain/slot.h"
#include "store/connection.h"

namespace perennial::categorystore {

Result<void> insert(Connection &connection, const Category &category);
// Slots that draw from it stay, without a category.
Result<void> remove(Connection &connection, CategoryId id);
Result<std::optional<Category>> findByName(Connection &connection, WorkspaceId workspace, const QString &name);
Result<QList<Category>> list(Connection &connection, WorkspaceId workspace); // by name

} // namespace perennial::categorystore
