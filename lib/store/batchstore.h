// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Batches of imports. Plain functions over a Connection. Thread: the database's.
// Errors: NotFound "batch-unknown", Storage.

#include "domain/batch.h"
#include "store/connection.h"

#include <QSet>

#include <vector>

namespace perennial::batchstore {

Result<void> insert(Connection &connection, const Batch &batch);
// Its counts, its sign of life and its end. Errors: Conflict "import-taken-over" where the runner is another by now or it was
// taken back.
Result<void> advance(Connection &connection, const Batch &batch);
// A new runner for one that was broken off. Errors: Conflict "import-taken-over".
Result<void> takeOver(Connection &connection, const Batch &batch, qint64 runner, Instant now);
Result<void> setUndone(Connection &connection, BatchId id, Instant at);
Result<Batch> load(Connection &connection, BatchId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<Batch> load(Connection &connection, WorkspaceId workspace, BatchId id);
Result<QList<Batch>> list(Connection &connection, WorkspaceId workspace); // newest first
// Posts of the batch that nobody edited since and of which nothing went out or is under way.
Result<QList<qint64>> untouchedPosts(Connection &connection, BatchId id);
// The others, which an undo leaves.
Result<QList<qint64>> touchedPosts(Connection &connection, BatchId id);
// Removes untouched posts for good, at most so many. Returns how many.
Result<qint64> eraseUntouched(Connection &connection, BatchId id, qint64 most);
// The rows of its file that are posts.
Result<QSet<qint64>> rowsIn(Connection &connection, BatchId id);
// The post that a row of its file became. Errors: NotFound "row-post-gone", also where it lies in the trash.
Result<PostId> postOfRow(Connection &connection, BatchId id, qint64 row);
// The rows of touchedPosts().
Result<QSet<qint64>> touchedRows(Connection &connection, BatchId id);
// The posts whose place its untouched posts took; they lie in the trash.
Result<QList<PostId>> replacedBy(Connection &connection, BatchId id);
// If no post of it is left.
Result<void> removeEmpty(Connection &connection, BatchId id);

// A post that came in by a file of this name, or that has an id of its own in another tool.
struct EarlierRow
{
    PostId post;
    qint64 hash = 0;
    QString externalId;
    QString text;
    std::optional<Instant> dueAt;
    QString day; // YYYY-MM-DD; empty: none
    bool isTouched = false; // edited since, or on its way
    QList<ChannelId> channels;
};
Result<std::vector<EarlierRow>> earlierRows(Connection &connection, WorkspaceId workspace, const QString &fileName, BatchId except);

} // namespace perennial::batchstore
