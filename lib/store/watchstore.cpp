// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/watchstore.h"

#include "store/jsoncolumn.h"

namespace perennial::watchstore {

namespace {

const QString kFileColumns = QStringLiteral("workspace_id, path, file_name, digest, state, batch_id, imported, duplicates, refused, error_code, "
                                            "error_args, seen_at");

WatchedFile fileFromRow(const Query &row)
{
    WatchedFile file;
    file.workspace = row.id<WorkspaceId>(0);
    file.path = row.text(1);
    file.name = row.text(2);
    file.digest = row.text(3);
    file.state = watchedFileStateFromString(row.text(4)).value_or(WatchedFileState::Refused);
    file.batch = row.id<BatchId>(5);
    file.imported = row.number(6);
    file.duplicates = row.number(7);
    file.refused = row.number(8);
    file.errorCode = row.text(9);
    file.errorArgs = jsoncolumn::list(row.text(10));
    file.seenAt = row.instant(11);
    return file;
}

} // namespace

Result<void> add(Connection &connection, const WatchedFolder &folder)
{
    TRY(connection.change(QStringLiteral("INSERT INTO watched_folder (workspace_id, path, status, created_at) VALUES (?,?,?,?) "
                                         "ON CONFLICT (workspace_id, path) DO UPDATE SET status=excluded.status"),
                          folder.workspace, folder.path, toString(folder.as), folder.createdAt));
    return {};
}

Result<bool> remove(Connection &connection, WorkspaceId workspace, const QString &path)
{
    TRY_ASSIGN(const qint64 removed, connection.change(QStringLiteral("DELETE FROM watched_folder WHERE workspace_id=? AND path=?"), workspace, path));
    return removed > 0;
}

Result<QList<WatchedFolder>> list(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT workspace_id, path, status, created_at FROM watched_folder ORDER BY workspace_id, path")));
    TRY(query.run());
    QList<WatchedFolder> folders;
    while (query.next())
        folders << WatchedFolder{query.id<WorkspaceId>(0), query.text(1), postStatusFromString(query.text(2)).value_or(PostStatus::Draft), query.instant(3)};
    return folders;
}

Result<QList<WatchedFile>> files(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT %1 FROM watched_file WHERE workspace_id=? ORDER BY seen_at DESC, file_name").arg(kFileColumns)));
    TRY(query.run(workspace));
    QList<WatchedFile> files;
    while (query.next())
        files << fileFromRow(query);
    return files;
}

Result<bool> claim(Connection &connection, const WatchedFile &file, Instant silentSince)
{
    TRY_ASSIGN(const qint64 claimed,
               connection.change(QStringLiteral("INSERT INTO watched_file (workspace_id, path, file_name, digest, state, seen_at) VALUES (?,?,?,?,?,?) "
                                                "ON CONFLICT (workspace_id, path, digest) DO UPDATE SET seen_at=excluded.seen_at "
                                                "WHERE watched_file.state='importing' AND watched_file.seen_at<?"),
                                 file.workspace, file.path, file.name, file.digest, toString(WatchedFileState::Importing), file.seenAt, silentSince));
    return claimed > 0;
}

Result<void> settle(Connection &connection, const WatchedFile &file)
{
    TRY(connection.change(QStringLiteral("UPDATE watched_file SET file_name=?, state=?, batch_id=?, imported=?, duplicates=?, refused=?, error_code=?, "
                                         "error_args=?, seen_at=? WHERE workspace_id=? AND path=? AND digest=?"),
                          file.name, toString(file.state), file.batch, file.imported, file.duplicates, file.refused, file.errorCode,
                          jsoncolumn::text(file.errorArgs), file.seenAt, file.workspace, file.path, file.digest));
    return {};
}

} // namespace perennial::watchstore
