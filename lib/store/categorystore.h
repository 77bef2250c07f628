// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Categories of the evergreen library in the store, with how their items take turns. Plain functions over a Connection: whoever calls them owns the
// transaction. Thread: the database's. Errors: NotFound "category-unknown" (args: id or name), Conflict
// "category-exists" (args: name), Storage.

#include "domain/libraryitem.h"
#include "store/connection.h"

namespace perennial::categorystore {

Result<void> insert(Connection &connection, const Category &category);
// Name and policy.
Result<void> update(Connection &connection, const LibraryCategory &category);
// Slots that draw from it and items in the trash stay, without a category; whoever borrows from it borrows no more.
Result<void> remove(Connection &connection, CategoryId id);
Result<std::optional<Category>> findByName(Connection &connection, WorkspaceId workspace, const QString &name);
Result<QList<Category>> list(Connection &connection, WorkspaceId workspace); // by name
Result<QList<LibraryCategory>> listWithPolicies(Connection &connection, WorkspaceId workspace); // by name

} // namespace perennial::categorystore
