// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/mediastore.h"

#include "store/ofclient.h"

namespace perennial::mediastore {

namespace {

const QString kColumns = QStringLiteral(
    "media.id, media.workspace_id, media.sha256, media.file_name, media.mime_type, media.bytes, media.width, media.height, "
    "media.source_url, media.fetch_error, media.rights_by, media.rights_at, media.created_at");

Media fromRow(const Query &row)
{
    Media media;
    media.id = row.id<MediaId>(0);
    media.workspace = row.id<WorkspaceId>(1);
    media.sha256 = row.text(2);
    media.fileName = row.text(3);
    media.mimeType = row.text(4);
    media.bytes = row.number(5);
    media.width = int(row.number(6));
    media.height = int(row.number(7));
    media.sourceUrl = row.text(8);
    media.fetchError = row.text(9);
    media.rightsConfirmedBy = row.text(10);
    media.rightsConfirmedAt = row.maybeInstant(11);
    media.createdAt = row.instant(12);
    return media;
}

Result<std::optional<Media>> firstOf(Query &query)
{
    if (!query.next())
        return std::optional<Media>();
    return std::optional<Media>(fromRow(query));
}

Error unknown(MediaId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("media-unknown"), QStringLiteral("no such media"), {id.toString()});
}

} // namespace

Result<void> insert(Connection &connection, const Media &media)
{
    TRY(connection.change(
        QStringLiteral("INSERT INTO media (id, workspace_id, sha256, file_name, mime_type, bytes, width, height, source_url, "
                       "fetch_error, rights_by, rights_at, created_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)"),
        media.id, media.workspace, media.sha256, media.fileName, media.mimeType, media.bytes, media.width, media.height,
        media.sourceUrl, media.fetchError, media.rightsConfirmedBy, media.rightsConfirmedAt, media.createdAt));
    return {};
}

Result<void> update(Connection &connection, const Media &media)
{
    TRY(connection.change(
        QStringLiteral("UPDATE media SET sha256=?, file_name=?, mime_type=?, bytes=?, width=?, height=?, source_url=?, "
                       "fetch_error=?, rights_by=?, rights_at=? WHERE id=?"),
        media.sha256, media.fileName, media.mimeType, media.bytes, media.width, media.height, media.sourceUrl,
        media.fetchError, media.rightsConfirmedBy, media.rightsConfirmedAt, media.id));
    return {};
}

Result<Media> load(Connection &connection, MediaId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM media WHERE id=?").arg(kColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknown(id);
    return fromRow(query);
}

Result<Media> load(Connection &connection, WorkspaceId workspace, MediaId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
}

Result<std::optional<Media>> findByContent(Connection &connection, WorkspaceId workspace, const QString &sha256)
{
    TRY_ASSIGN(Query query, connection.prepare(
                                QStringLiteral("SELECT %1 FROM media WHERE workspace_id=? AND sha256=?").arg(kColumns)));
    TRY(query.run(workspace, sha256));
    return firstOf(query);
}

Result<std::optional<Media>> findByUrl(Connection &connection, WorkspaceId workspace, const QString &url)
{
    TRY_ASSIGN(Query query, connection.prepare(
                                QStringLiteral("SELECT %1 FROM media WHERE workspace_id=? AND source_url=?").arg(kColumns)));
    TRY(query.run(workspace, url));
    return firstOf(query);
}

Result<QList<Media>> waitingForFetch(Connection &connection, int limit)
{
    // Begins at the media that wait, which are few: a join would walk the plan.
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral(
                   "SELECT %1 FROM (SELECT media.*, (SELECT min(delivery.next_try_at) FROM post_media "
                   "JOIN delivery ON delivery.post_id=post_media.post_id AND delivery.state='scheduled' "
                   "WHERE post_media.media_id=media.id) AS needed_at FROM media "
                   "WHERE media.sha256='' AND media.fetch_error='') media WHERE needed_at IS NOT NULL ORDER BY needed_at LIMIT ?").arg(kColumns)));
    TRY(query.run(limit));
    QList<Media> found;
    while (query.next())
        found << fromRow(query);
    return found;
}

Result<QList<Media>> unfetched(Connection &connection, MediaId after, int limit)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM media WHERE sha256='' AND fetch_error='' AND id>? "
                                                              "ORDER BY created_at, id LIMIT ?").arg(kColumns)));
    TRY(query.run(after.value, limit));
    QList<Media> found;
    while (query.next())
        found << fromRow(query);
    return found;
}

Result<void> removeUnused(Connection &connection, MediaId id)
{
    TRY(connection.change(QStringLiteral("DELETE FROM media WHERE id=? AND NOT EXISTS (SELECT 1 FROM post_media WHERE media_id=?) "
                                         "AND NOT EXISTS (SELECT 1 FROM evergreen_media WHERE media_id=?) "
                                         "AND NOT EXISTS (SELECT 1 FROM evergreen_wording_media WHERE media_id=?)"), id, id, id, id));
    return {};
}

} // namespace perennial::mediastore
