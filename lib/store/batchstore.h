// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Batches of imports. Plain functions over a Connection. Thread: the database's.
// Errors: NotFound "batch-unknown", Storage.

#include "domain/batch.h"
#include "store/connection.h"

namespace perennial::batchstore {

Result<void> insert(Connection &connection, const Batch &batch);
Result<void> update(Connection &connection, const Batch &batch); // its counts and whether it was undone
Result<Batch> load(Connection &connection, BatchId id);
Result<QList<Batch>> list(Connection &connection, WorkspaceId workspace); // newest first
// Posts of the batch that nobody edited since and of which nothing went out or is under way.
Result<QList<qint64>> untouchedPosts(Connection &connection, BatchId id);
// The others, which an undo leaves.
Result<QList<qint64>> touchedPosts(Connection &connection, BatchId id);
// Removes untouched posts for good, at most so many. Returns how many.
Result<qint64> eraseUntouched(Connection &connection, BatchId id, qint64 most);
// If no post of it is left.
Result<void> removeEmpty(Connection &connection, BatchId id);

} // namespace perennial::batchstore
