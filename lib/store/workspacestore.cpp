// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/workspacestore.h"

#include "text/folding.h"

namespace perennial::workspacestore {

namespace {

const QString kColumns = QStringLiteral("id, name, colour, time_zone, week_start, calendar, paused_at, pause_reason, version, created_at, "
                                        "second_calendar, quiet, free_days, language, guidelines, logo, archived_at");

Workspace fromRow(const Query &row)
{
    Workspace workspace;
    workspace.id = row.id<WorkspaceId>(0);
    workspace.name = row.text(1);
    workspace.colour = row.text(2);
    workspace.timeZone = row.text(3).toUtf8();
    workspace.weekStart = Qt::DayOfWeek(row.number(4));
    workspace.calendar = calendarSystemFromString(row.text(5)).value_or(CalendarSystem::Gregorian);
    workspace.pausedAt = row.maybeInstant(6);
    workspace.pauseReason = row.text(7);
    workspace.version = row.number(8);
    workspace.createdAt = row.instant(9);
    workspace.secondCalendar = calendarSystemFromString(row.text(10));
    workspace.quiet = QuietHours::fromString(row.text(11)).value_or(QuietHours());
    workspace.freeDays = WeekdaySet::fromString(row.text(12)).value_or(WeekdaySet());
    workspace.language = row.text(13);
    workspace.guidelines = row.text(14);
    workspace.logo = QByteArray::fromBase64(row.text(15).toLatin1());
    workspace.archivedAt = row.maybeInstant(16);
    return workspace;
}

QString secondOf(const Workspace &workspace)
{
    const bool another = workspace.secondCalendar && *workspace.secondCalendar != workspace.calendar;
    return another ? toString(*workspace.secondCalendar) : QStringLiteral("");
}

QString quietText(const QuietHours &quiet)
{
    return quiet.isOff() ? QString() : quiet.toString();
}

QString logoText(const Workspace &workspace)
{
    return QString::fromLatin1(workspace.logo.toBase64());
}

Result<void> refuseTwin(Connection &connection, const Workspace &workspace)
{
    TRY_ASSIGN(const auto twin, findByName(connection, workspace.name));
    if (twin && twin->id != workspace.id)
        return Error(ErrorKind::Conflict, QStringLiteral("workspace-exists"),
                     QStringLiteral("a client with this name exists"), {twin->name});
    return {};
}

} // namespace

Result<void> insert(Connection &connection, const Workspace &workspace)
{
    TRY(refuseTwin(connection, workspace));
    TRY(connection.change(QStringLiteral("INSERT INTO workspace (id, name, name_folded, colour, time_zone, week_start, calendar, "
                                         "paused_at, pause_reason, version, created_at, second_calendar, quiet, free_days, "
                                         "language, guidelines, logo, archived_at) "
                                         "VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"),
                          workspace.id, workspace.name, foldForSearch(workspace.name), workspace.colour,
                          workspace.timeZone, int(workspace.weekStart), toString(workspace.calendar), workspace.pausedAt,
                          workspace.pauseReason, workspace.version, workspace.createdAt, secondOf(workspace),
                          quietText(workspace.quiet), workspace.freeDays.toString(), workspace.language,
                          workspace.guidelines, logoText(workspace), workspace.archivedAt));
    return {};
}

Result<void> update(Connection &connection, const Workspace &workspace)
{
    TRY(refuseTwin(connection, workspace));
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE workspace SET name=?, name_folded=?, colour=?, time_zone=?, week_start=?, "
                                                "calendar=?, second_calendar=?, paused_at=?, pause_reason=?, quiet=?, free_days=?, language=?, guidelines=?, logo=?, archived_at=?, "
                                                "version=version+1 WHERE id=? AND version=?"),
                                 workspace.name, foldForSearch(workspace.name), workspace.colour, workspace.timeZone,
                                 int(workspace.weekStart), toString(workspace.calendar), secondOf(workspace), workspace.pausedAt,
                                 workspace.pauseReason, quietText(workspace.quiet), workspace.freeDays.toString(), workspace.language,
                                 workspace.guidelines, logoText(workspace), workspace.archivedAt, workspace.id,
                                 workspace.version));
    if (changed == 0)
        return Error(ErrorKind::Conflict, QStringLiteral("stale"),
                     QStringLiteral("the client was changed elsewhere"), {workspace.name});
    return {};
}

Result<void> remove(Connection &connection, WorkspaceId id)
{
    // Rows that point at channels, labels and media go before what they point at.
    for (const char *table : {"evergreen_use", "evergreen_wording_media", "evergreen_media", "evergreen_wording", "evergreen_item", "slot", "category", "delivery", "variant",
                              "post_media", "post_label", "post", "key_holding", "key_fact", "key_holder", "channel", "label", "campaign", "media", "batch"}) {
        TRY(connection.change(QStringLiteral("DELETE FROM %1 WHERE workspace_id=?").arg(QLatin1String(table)), id));
    }
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM workspace WHERE id=?"), id));
    if (changed == 0)
        return Error(ErrorKind::NotFound, QStringLiteral("workspace-unknown"), QStringLiteral("no such client"),
                     {id.toString()});
    return {};
}

Result<Workspace> load(Connection &connection, WorkspaceId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM workspace WHERE id=?").arg(kColumns)));
    TRY(query.run(id));
    if (!query.next())
        return Error(ErrorKind::NotFound, QStringLiteral("workspace-unknown"), QStringLiteral("no such client"),
                     {id.toString()});
    return fromRow(query);
}

Result<std::optional<Workspace>> findByName(Connection &connection, const QString &name)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM workspace WHERE name_folded=?").arg(kColumns)));
    TRY(query.run(foldForSearch(name)));
    if (!query.next())
        return std::optional<Workspace>();
    return std::optional<Workspace>(fromRow(query));
}

Result<QList<Workspace>> list(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM workspace ORDER BY id").arg(kColumns)));
    TRY(query.run());
    QList<Workspace> workspaces;
    while (query.next())
        workspaces << fromRow(query);
    return workspaces;
}

} // namespace perennial::workspacestore
