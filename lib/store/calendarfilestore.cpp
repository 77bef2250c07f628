// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/calendarfilestore.h"

#include "store/jsoncolumn.h"

namespace perennial::calendarfilestore {

namespace {

const QString kColumns = QStringLiteral("workspace_id, path, days_back, days_ahead, written_at, posts, error, error_args, file_mark");

CalendarFile fromRow(const Query &row)
{
    CalendarFile file;
    file.workspace = row.id<WorkspaceId>(0);
    file.path = row.text(1);
    file.daysBack = int(row.number(2));
    file.daysAhead = int(row.number(3));
    file.writtenAt = row.maybeInstant(4);
    file.posts = row.number(5);
    file.error = row.text(6);
    file.errorArgs = jsoncolumn::list(row.text(7));
    file.fileMark = row.text(8);
    return file;
}

} // namespace

Result<std::optional<CalendarFile>> load(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM calendar_file WHERE workspace_id=?").arg(kColumns)));
    TRY(query.run(workspace));
    return query.next() ? std::optional(fromRow(query)) : std::optional<CalendarFile>();
}

Result<QList<CalendarFile>> list(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM calendar_file ORDER BY workspace_id").arg(kColumns)));
    TRY(query.run());
    QList<CalendarFile> files;
    while (query.next())
        files << fromRow(query);
    return files;
}

Result<void> set(Connection &connection, const CalendarFile &file)
{
    TRY(remove(connection, file.workspace));
    TRY(connection.change(QStringLiteral("INSERT INTO calendar_file (%1) VALUES (?,?,?,?,?,?,?,?,?)").arg(kColumns), file.workspace, file.path, file.daysBack,
                          file.daysAhead, file.writtenAt, file.posts, file.error, jsoncolumn::text(file.errorArgs), file.fileMark));
    return {};
}

Result<void> setWritten(Connection &connection, const CalendarFile &file)
{
    TRY(connection.change(QStringLiteral("UPDATE calendar_file SET written_at=?, posts=?, error=?, error_args=?, file_mark=? WHERE workspace_id=? AND path=?"),
                          file.writtenAt, file.posts, file.error, jsoncolumn::text(file.errorArgs), file.fileMark, file.workspace, file.path));
    return {};
}

Result<bool> remove(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM calendar_file WHERE workspace_id=?"), workspace));
    return changed > 0;
}

Result<QString> mark(Connection &connection, WorkspaceId workspace, Instant from, Instant until)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT count(*), sum(post.version), max(post.updated_at), count(post.trashed_at), count(delivery.id), max(delivery.state_at), "
        "max(delivery.removed_at), (SELECT sum(channel.version) FROM channel WHERE channel.workspace_id=?), "
        "(SELECT workspace.version FROM workspace WHERE workspace.id=?) "
        "FROM post LEFT JOIN delivery ON delivery.post_id=post.id WHERE post.workspace_id=? AND post.due_at>=? AND post.due_at<?")));
    TRY(query.run(workspace, workspace, workspace, from, until));
    query.next();
    QStringList parts{from.toIso(), until.toIso()};
    for (int column = 0; column < 9; ++column)
        parts << query.text(column);
    return parts.join(QLatin1Char('/'));
}

} // namespace perennial::calendarfilestore
