// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batchstore.h"

namespace perennial::batchstore {

namespace {

const QString kColumns = QStringLiteral(
    "id, workspace_id, file_name, template_name, row_count, imported, duplicates, refused, created_at, undone_at");

// A post is touched once it was edited (version) or one of its deliveries moved.
const QString kTouched = QStringLiteral(
    "(post.version > 1 OR EXISTS (SELECT 1 FROM delivery WHERE delivery.post_id=post.id AND "
    "(delivery.state IN ('claimed', 'sending', 'sent', 'unsure') OR delivery.attempts > 0)))");

Batch fromRow(const Query &row)
{
    return {row.id<BatchId>(0), row.id<WorkspaceId>(1), row.text(2), row.text(3),   row.number(4),
            row.number(5),      row.number(6),          row.number(7), row.instant(8), row.maybeInstant(9)};
}

Result<QList<qint64>> ids(Connection &connection, const QString &condition, BatchId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT post.id FROM post WHERE batch_id=? AND trashed_at IS NULL AND %1").arg(condition)));
    TRY(query.run(id));
    QList<qint64> found;
    while (query.next())
        found << query.number(0);
    return found;
}

} // namespace

Result<void> insert(Connection &connection, const Batch &batch)
{
    TRY(connection.change(QStringLiteral("INSERT INTO batch (%1) VALUES (?,?,?,?,?,?,?,?,?,?)").arg(kColumns), batch.id,
                          batch.workspace, batch.fileName, batch.templateName, batch.rows, batch.imported, batch.duplicates,
                          batch.refused, batch.createdAt, batch.undoneAt));
    return {};
}

Result<void> update(Connection &connection, const Batch &batch)
{
    TRY(connection.change(QStringLiteral("UPDATE batch SET row_count=?, imported=?, duplicates=?, refused=?, undone_at=? WHERE id=?"),
                          batch.rows, batch.imported, batch.duplicates, batch.refused, batch.undoneAt, batch.id));
    return {};
}

Result<Batch> load(Connection &connection, BatchId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM batch WHERE id=?").arg(kColumns)));
    TRY(query.run(id));
    if (!query.next())
        return Error(ErrorKind::NotFound, QStringLiteral("batch-unknown"), QStringLiteral("no such import"), {id.toString()});
    return fromRow(query);
}

Result<QList<Batch>> list(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM batch WHERE workspace_id=? ORDER BY id DESC").arg(kColumns)));
    TRY(query.run(workspace));
    QList<Batch> batches;
    while (query.next())
        batches << fromRow(query);
    return batches;
}

Result<QList<qint64>> untouchedPosts(Connection &connection, BatchId id)
{
    return ids(connection, QStringLiteral("NOT ") + kTouched, id);
}

Result<QList<qint64>> touchedPosts(Connection &connection, BatchId id)
{
    return ids(connection, kTouched, id);
}

Result<qint64> eraseUntouched(Connection &connection, BatchId id, qint64 most)
{
    return connection.change(QStringLiteral("DELETE FROM post WHERE id IN (SELECT post.id FROM post WHERE batch_id=? "
                                            "AND trashed_at IS NULL AND NOT %1 LIMIT ?)").arg(kTouched),
                             id, most);
}

Result<void> removeEmpty(Connection &connection, BatchId id)
{
    TRY(connection.change(QStringLiteral("DELETE FROM batch WHERE id=? AND NOT EXISTS (SELECT 1 FROM post WHERE batch_id=?)"), id, id));
    return {};
}

} // namespace perennial::batchstore
