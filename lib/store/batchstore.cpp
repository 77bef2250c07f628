// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/batchstore.h"

#include "store/ofclient.h"

namespace perennial::batchstore {

namespace {

const QString kColumns = QStringLiteral(
    "id, workspace_id, file_name, template_name, row_count, imported, duplicates, refused, created_at, undone_at, "
    "updated, source_path, source_digest, recipe, runner, seen_at, finished_at");

// A post is touched once it was edited (version) or one of its deliveries moved.
const QString kTouched = QStringLiteral(
    "(post.version > 1 OR EXISTS (SELECT 1 FROM delivery WHERE delivery.post_id=post.id AND "
    "(delivery.state IN ('claimed', 'sending', 'sent', 'unsure') OR delivery.attempts > 0)))");

Batch fromRow(const Query &row)
{
    Batch batch;
    batch.id = row.id<BatchId>(0);
    batch.workspace = row.id<WorkspaceId>(1);
    batch.fileName = row.text(2);
    batch.templateName = row.text(3);
    batch.rows = row.number(4);
    batch.imported = row.number(5);
    batch.duplicates = row.number(6);
    batch.refused = row.number(7);
    batch.createdAt = row.instant(8);
    batch.undoneAt = row.maybeInstant(9);
    batch.updated = row.number(10);
    batch.sourcePath = row.text(11);
    batch.sourceDigest = row.text(12);
    batch.recipe = row.text(13).toUtf8();
    batch.runner = row.number(14);
    batch.seenAt = row.instant(15);
    batch.finishedAt = row.maybeInstant(16);
    return batch;
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

Error unknown(BatchId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("batch-unknown"), QStringLiteral("no such import"), {id.toString()});
}

} // namespace

Result<void> insert(Connection &connection, const Batch &batch)
{
    TRY(connection.change(QStringLiteral("INSERT INTO batch (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(kColumns), batch.id,
                          batch.workspace, batch.fileName, batch.templateName, batch.rows, batch.imported, batch.duplicates,
                          batch.refused, batch.createdAt, batch.undoneAt, batch.updated, batch.sourcePath, batch.sourceDigest,
                          QString::fromUtf8(batch.recipe), batch.runner, batch.seenAt, batch.finishedAt));
    return {};
}

Result<void> advance(Connection &connection, const Batch &batch)
{
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE batch SET row_count=?, imported=?, duplicates=?, refused=?, updated=?, seen_at=?, "
                                                "finished_at=? WHERE id=? AND runner=? AND undone_at IS NULL"),
                                 batch.rows, batch.imported, batch.duplicates, batch.refused, batch.updated, batch.seenAt,
                                 batch.finishedAt, batch.id, batch.runner));
    if (changed == 0)
        return Error(ErrorKind::Conflict, QStringLiteral("import-taken-over"),
                     QStringLiteral("somebody else goes on with this import, or took it back"), {batch.fileName});
    return {};
}

Result<void> takeOver(Connection &connection, const Batch &batch, qint64 runner, Instant now)
{
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE batch SET runner=?, seen_at=? WHERE id=? AND runner=? AND seen_at=? "
                                                "AND finished_at IS NULL AND undone_at IS NULL"),
                                 runner, now, batch.id, batch.runner, batch.seenAt));
    if (changed == 0)
        return Error(ErrorKind::Conflict, QStringLiteral("import-taken-over"),
                     QStringLiteral("somebody else goes on with this import, or took it back"), {batch.fileName});
    return {};
}

Result<void> setUndone(Connection &connection, BatchId id, Instant at)
{
    TRY(connection.change(QStringLiteral("UPDATE batch SET undone_at=? WHERE id=?"), at, id));
    return {};
}

Result<QSet<qint64>> rowsIn(Connection &connection, BatchId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT import_row FROM post WHERE batch_id=? AND import_row IS NOT NULL")));
    TRY(query.run(id));
    QSet<qint64> rows;
    while (query.next())
        rows.insert(query.number(0));
    return rows;
}

Result<PostId> postOfRow(Connection &connection, BatchId id, qint64 row)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id FROM post WHERE batch_id=? AND import_row=? AND trashed_at IS NULL")));
    TRY(query.run(id, row));
    if (!query.next())
        return Error(ErrorKind::NotFound, QStringLiteral("row-post-gone"), QStringLiteral("no post of this row is there"), {QString::number(row)});
    return query.id<PostId>(0);
}

Result<QSet<qint64>> touchedRows(Connection &connection, BatchId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT import_row FROM post WHERE batch_id=? AND trashed_at IS NULL "
                                                              "AND import_row IS NOT NULL AND %1").arg(kTouched)));
    TRY(query.run(id));
    QSet<qint64> rows;
    while (query.next())
        rows.insert(query.number(0));
    return rows;
}

Result<QList<PostId>> replacedBy(Connection &connection, BatchId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT replaces_id FROM post WHERE batch_id=? AND replaces_id IS NOT NULL "
                                                              "AND trashed_at IS NULL AND NOT %1").arg(kTouched)));
    TRY(query.run(id));
    QList<PostId> posts;
    while (query.next())
        posts << query.id<PostId>(0);
    return posts;
}

Result<std::vector<EarlierRow>> earlierRows(Connection &connection, WorkspaceId workspace, const QString &fileName, BatchId except)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT post.id, post.import_hash, post.external_id, post.text, post.due_at, "
                                                 "post.wall_date, CASE WHEN %1 THEN 1 ELSE 0 END, variant.channel_id "
                                                 "FROM post JOIN batch ON batch.id=post.batch_id "
                                                 "LEFT JOIN variant ON variant.post_id=post.id "
                                                 "WHERE post.workspace_id=? AND post.trashed_at IS NULL AND post.import_hash IS NOT NULL "
                                                 "AND batch.id<>? AND (batch.file_name=? OR post.external_id<>'') "
                                                 "ORDER BY post.id, variant.position").arg(kTouched)));
    TRY(query.run(workspace, except.value, fileName));
    std::vector<EarlierRow> rows;
    while (query.next()) {
        const PostId post = query.id<PostId>(0);
        if (rows.empty() || rows.back().post != post)
            rows.push_back({post, query.number(1), query.text(2), query.text(3), query.maybeInstant(4), query.text(5), query.number(6) != 0, {}});
        if (const ChannelId channel = query.id<ChannelId>(7); channel)
            rows.back().channels << channel;
    }
    return rows;
}

Result<Batch> load(Connection &connection, BatchId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM batch WHERE id=?").arg(kColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknown(id);
    return fromRow(query);
}

Result<Batch> load(Connection &connection, WorkspaceId workspace, BatchId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
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
