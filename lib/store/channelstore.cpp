// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/channelstore.h"

#include "store/jsoncolumn.h"
#include "store/ofclient.h"
#include "text/folding.h"

namespace perennial::channelstore {

namespace {

const QString kColumns = QStringLiteral(
    "id, workspace_id, network, name, server, account, account_id, display_name, avatar_url, role, state, lifecycle, late, "
    "late_after_minutes, late_oldest_hours, time_zone, threshold, paused_at, pause_reason, options, facts, position, version, "
    "created_at, not_before, quiet, locked_at, type_handle, first_confirmed_at, paused_by");

Channel fromRow(const Query &row)
{
    Channel channel;
    channel.id = row.id<ChannelId>(0);
    channel.workspace = row.id<WorkspaceId>(1);
    channel.network = row.text(2);
    channel.name = row.text(3);
    channel.server = row.text(4);
    channel.account = row.text(5);
    channel.accountId = row.text(6);
    channel.displayName = row.text(7);
    channel.avatarUrl = row.text(8);
    channel.role = channelRoleFromString(row.text(9)).value_or(ChannelRole::Brand);
    channel.state = channelStateFromString(row.text(10)).value_or(ChannelState::Unchecked);
    channel.lifecycle = lifecycleFromString(row.text(11)).value_or(Lifecycle::Active);
    channel.late = lateChoiceFromString(row.text(12)).value_or(LateChoice::Ask);
    channel.lateAfterMinutes = int(row.number(13));
    channel.lateOldestHours = int(row.number(14));
    channel.timeZone = row.text(15).toUtf8();
    if (!row.isNull(16))
        channel.threshold = int(row.number(16));
    channel.pausedAt = row.maybeInstant(17);
    channel.pauseReason = row.text(18);
    channel.options = jsoncolumn::object(row.text(19));
    channel.facts = jsoncolumn::object(row.text(20));
    channel.position = int(row.number(21));
    channel.version = row.number(22);
    channel.createdAt = row.instant(23);
    channel.notBefore = row.maybeInstant(24);
    channel.quiet = QuietHours::fromString(row.text(25));
    channel.lockedAt = row.maybeInstant(26);
    channel.typeHandle = row.number(27) != 0;
    channel.firstConfirmedAt = row.maybeInstant(28);
    channel.pausedBy = row.text(29);
    return channel;
}

QString quietText(const Channel &channel)
{
    return channel.quiet ? channel.quiet->toString() : QString();
}

Result<QList<Channel>> rows(Query &query)
{
    QList<Channel> channels;
    while (query.next())
        channels << fromRow(query);
    return channels;
}

Result<void> refuseTwin(Connection &connection, const Channel &channel)
{
    TRY_ASSIGN(const auto twin, findByName(connection, channel.workspace, channel.name));
    if (twin && twin->id != channel.id)
        return Error(ErrorKind::Conflict, QStringLiteral("channel-exists"),
                     QStringLiteral("this client has a channel with this name"), {twin->name});
    return {};
}

Error unknown(ChannelId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no such channel"), {id.toString()});
}

} // namespace

Result<void> insert(Connection &connection, const Channel &channel)
{
    TRY(refuseTwin(connection, channel));
    TRY(connection.change(
        QStringLiteral("INSERT INTO channel (%1, name_folded) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(kColumns),
        channel.id, channel.workspace, channel.network, channel.name, channel.server, channel.account, channel.accountId,
        channel.displayName, channel.avatarUrl, toString(channel.role), toString(channel.state),
        toString(channel.lifecycle), toString(channel.late), channel.lateAfterMinutes, channel.lateOldestHours,
        channel.timeZone, channel.threshold, channel.pausedAt, channel.pauseReason, jsoncolumn::text(channel.options),
        jsoncolumn::text(channel.facts), channel.position, channel.version, channel.createdAt,
        channel.notBefore, quietText(channel), channel.lockedAt, channel.typeHandle ? 1 : 0, channel.firstConfirmedAt,
        channel.pausedBy, foldForSearch(channel.name)));
    return {};
}

Result<void> update(Connection &connection, const Channel &channel)
{
    TRY(refuseTwin(connection, channel));
    TRY_ASSIGN(
        const qint64 changed,
        connection.change(
            QStringLiteral("UPDATE channel SET name=?, name_folded=?, server=?, account=?, account_id=?, display_name=?, avatar_url=?, "
                           "role=?, state=?, lifecycle=?, late=?, late_after_minutes=?, late_oldest_hours=?, time_zone=?, threshold=?, "
                           "paused_at=?, pause_reason=?, options=?, facts=?, position=?, quiet=?, locked_at=?, type_handle=?, first_confirmed_at=?, paused_by=?, "
                           "version=version+1 WHERE id=? AND version=?"),
            channel.name, foldForSearch(channel.name), channel.server, channel.account, channel.accountId,
            channel.displayName, channel.avatarUrl, toString(channel.role), toString(channel.state),
            toString(channel.lifecycle), toString(channel.late), channel.lateAfterMinutes, channel.lateOldestHours,
            channel.timeZone, channel.threshold, channel.pausedAt, channel.pauseReason, jsoncolumn::text(channel.options),
            jsoncolumn::text(channel.facts), channel.position, quietText(channel), channel.lockedAt, channel.typeHandle ? 1 : 0,
            channel.firstConfirmedAt, channel.pausedBy, channel.id, channel.version));
    if (changed == 0)
        return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("the channel was changed elsewhere"),
                     {channel.name});
    return {};
}

Result<void> waitUntil(Connection &connection, ChannelId id, Instant until)
{
    TRY(connection.change(QStringLiteral("UPDATE channel SET not_before=? WHERE id=? AND (not_before IS NULL OR not_before<?)"), until, id, until));
    return {};
}

Result<void> remove(Connection &connection, ChannelId id)
{
    for (const char *table : {"delivery", "post_media", "variant", "key_holding", "key_fact"})
        TRY(connection.change(QStringLiteral("DELETE FROM %1 WHERE channel_id=?").arg(QLatin1String(table)), id));
    // Nobody is left to send it to: it waits for a person.
    TRY(connection.change(QStringLiteral("UPDATE post SET status='draft' WHERE status='scheduled' AND NOT EXISTS "
                                         "(SELECT 1 FROM variant WHERE variant.post_id=post.id)")));
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM channel WHERE id=?"), id));
    if (changed == 0)
        return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no such channel"),
                     {id.toString()});
    return {};
}

Result<Channel> load(Connection &connection, ChannelId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM channel WHERE id=?").arg(kColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknown(id);
    return fromRow(query);
}

Result<Channel> load(Connection &connection, WorkspaceId workspace, ChannelId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
}

Result<std::optional<Channel>> findByName(Connection &connection, WorkspaceId workspace, const QString &name)
{
    TRY_ASSIGN(Query query, connection.prepare(
                                QStringLiteral("SELECT %1 FROM channel WHERE workspace_id=? AND name_folded=?").arg(kColumns)));
    TRY(query.run(workspace, foldForSearch(name)));
    if (!query.next())
        return std::optional<Channel>();
    return std::optional<Channel>(fromRow(query));
}

Result<QList<Channel>> list(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(
                                QStringLiteral("SELECT %1 FROM channel WHERE workspace_id=? ORDER BY position, id").arg(kColumns)));
    TRY(query.run(workspace));
    return rows(query);
}

Result<QStringList> closedNames(Connection &connection, WorkspaceId workspace, const QList<ChannelId> &among)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id, name FROM channel WHERE workspace_id=? AND lifecycle='closed' ORDER BY position, id")));
    TRY(query.run(workspace));
    QStringList names;
    while (query.next()) {
        if (among.contains(query.id<ChannelId>(0)))
            names << query.text(1);
    }
    return names;
}

Result<QList<Channel>> listAll(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM channel ORDER BY workspace_id, position, id").arg(kColumns)));
    TRY(query.run());
    return rows(query);
}

} // namespace perennial::channelstore
