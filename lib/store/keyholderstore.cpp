// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/keyholderstore.h"

#include "store/ofclient.h"
#include "text/folding.h"

namespace perennial::keyholderstore {

namespace {

const QString kHolderColumns = QStringLiteral("id, workspace_id, name, kind, contact, note, left_at, version, created_at");
const QString kFactColumns = QStringLiteral("workspace_id, channel_id, connected_at, connected_by, checked_at, recovery_address, note");

KeyHolder holderFromRow(const Query &row)
{
    KeyHolder holder;
    holder.id = row.id<KeyHolderId>(0);
    holder.workspace = row.id<WorkspaceId>(1);
    holder.name = row.text(2);
    holder.kind = holderKindFromString(row.text(3)).value_or(HolderKind::Person);
    holder.contact = row.text(4);
    holder.note = row.text(5);
    holder.leftAt = row.maybeInstant(6);
    holder.version = row.number(7);
    holder.createdAt = row.instant(8);
    return holder;
}

KeyFact factFromRow(const Query &row)
{
    return {row.id<WorkspaceId>(0), row.id<ChannelId>(1), row.maybeInstant(2), row.text(3), row.maybeInstant(4), row.text(5), row.text(6)};
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Error unknown(KeyHolderId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("holder-unknown"), QStringLiteral("no such holder"), {id.toString()});
}

Result<void> refuseTwin(Connection &connection, const KeyHolder &holder)
{
    TRY_ASSIGN(const auto twin, findByName(connection, holder.workspace, holder.name));
    if (twin && twin->id != holder.id)
        return Error(ErrorKind::Conflict, QStringLiteral("holder-exists"), QStringLiteral("this client has a holder with this name"), {twin->name});
    return {};
}

Result<std::optional<Instant>> newest(Connection &connection, const QString &sql, const QVariantList &args)
{
    TRY_ASSIGN(Query query, connection.prepare(sql));
    TRY(query.runWith(args));
    if (!query.next())
        return std::optional<Instant>();
    return query.maybeInstant(0);
}

} // namespace

Result<void> insert(Connection &connection, const KeyHolder &holder)
{
    TRY(refuseTwin(connection, holder));
    TRY(connection.change(QStringLiteral("INSERT INTO key_holder (%1, name_folded) VALUES (?,?,?,?,?,?,?,?,?,?)").arg(kHolderColumns), holder.id,
                          holder.workspace, holder.name, toString(holder.kind), holder.contact, holder.note, holder.leftAt, holder.version,
                          holder.createdAt, foldForSearch(holder.name)));
    return {};
}

Result<void> update(Connection &connection, const KeyHolder &holder)
{
    TRY(refuseTwin(connection, holder));
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE key_holder SET name=?, name_folded=?, kind=?, contact=?, note=?, left_at=?, version=version+1 "
                                                "WHERE id=? AND workspace_id=? AND version=?"),
                                 holder.name, foldForSearch(holder.name), toString(holder.kind), holder.contact, holder.note, holder.leftAt,
                                 holder.id, holder.workspace, holder.version));
    if (changed == 0)
        return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("the holder was changed elsewhere"), {holder.name});
    return {};
}

Result<void> remove(Connection &connection, KeyHolderId id)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM key_holder WHERE id=?"), id));
    return changed > 0 ? Result<void>() : unknown(id);
}

Result<KeyHolder> load(Connection &connection, KeyHolderId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM key_holder WHERE id=?").arg(kHolderColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknown(id);
    return holderFromRow(query);
}

Result<KeyHolder> load(Connection &connection, WorkspaceId workspace, KeyHolderId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
}

Result<std::optional<KeyHolder>> findByName(Connection &connection, WorkspaceId workspace, const QString &name)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT %1 FROM key_holder WHERE workspace_id=? AND name_folded=?").arg(kHolderColumns)));
    TRY(query.run(workspace, foldForSearch(name.trimmed())));
    if (!query.next())
        return std::optional<KeyHolder>();
    return std::optional<KeyHolder>(holderFromRow(query));
}

Result<QList<KeyHolder>> list(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT %1 FROM key_holder WHERE workspace_id=? ORDER BY name_folded, id").arg(kHolderColumns)));
    TRY(query.run(workspace));
    QList<KeyHolder> holders;
    while (query.next())
        holders << holderFromRow(query);
    return holders;
}

Result<void> hold(Connection &connection, const KeyHolding &holding)
{
    TRY(connection.change(QStringLiteral("INSERT INTO key_holding (workspace_id, holder_id, channel_id, access, since_day, until_day, ended_at, note) "
                                         "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (holder_id, channel_id) DO UPDATE SET workspace_id=excluded.workspace_id, "
                                         "access=excluded.access, since_day=excluded.since_day, until_day=excluded.until_day, "
                                         "ended_at=excluded.ended_at, note=excluded.note"),
                          holding.workspace, holding.holder, holding.channel, toString(holding.access), dayText(holding.since),
                          dayText(holding.until), holding.endedAt, holding.note));
    return {};
}

Result<bool> setEnded(Connection &connection, WorkspaceId workspace, KeyHolderId holder, ChannelId channel, std::optional<Instant> endedAt)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("UPDATE key_holding SET ended_at=? WHERE workspace_id=? AND holder_id=? AND channel_id=?"),
                                                       endedAt, workspace, holder, channel));
    return changed > 0;
}

Result<QList<KeyHolding>> holdings(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT workspace_id, holder_id, channel_id, access, since_day, until_day, ended_at, note "
                                                              "FROM key_holding WHERE workspace_id=? ORDER BY holder_id, channel_id")));
    TRY(query.run(workspace));
    QList<KeyHolding> held;
    while (query.next())
        held << KeyHolding{query.id<WorkspaceId>(0), query.id<KeyHolderId>(1), query.id<ChannelId>(2),
                           keyAccessFromString(query.text(3)).value_or(KeyAccess::Admin), dayOf(query.text(4)), dayOf(query.text(5)),
                           query.maybeInstant(6), query.text(7)};
    return held;
}

Result<KeyFact> fact(Connection &connection, WorkspaceId workspace, ChannelId channel)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM key_fact WHERE workspace_id=? AND channel_id=?").arg(kFactColumns)));
    TRY(query.run(workspace, channel));
    if (query.next())
        return factFromRow(query);
    KeyFact none;
    none.workspace = workspace;
    none.channel = channel;
    return none;
}

Result<QHash<ChannelId, KeyFact>> facts(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM key_fact WHERE workspace_id=?").arg(kFactColumns)));
    TRY(query.run(workspace));
    QHash<ChannelId, KeyFact> found;
    while (query.next()) {
        const KeyFact each = factFromRow(query);
        found.insert(each.channel, each);
    }
    return found;
}

Result<void> setFact(Connection &connection, const KeyFact &fact)
{
    TRY(connection.change(QStringLiteral("INSERT INTO key_fact (%1) VALUES (?,?,?,?,?,?,?) ON CONFLICT (channel_id) DO UPDATE SET "
                                         "workspace_id=excluded.workspace_id, connected_at=excluded.connected_at, connected_by=excluded.connected_by, "
                                         "checked_at=excluded.checked_at, recovery_address=excluded.recovery_address, note=excluded.note")
                              .arg(kFactColumns),
                          fact.workspace, fact.channel, fact.connectedAt, fact.connectedBy, fact.checkedAt, fact.recoveryAddress, fact.note));
    return {};
}

Result<void> connected(Connection &connection, WorkspaceId workspace, ChannelId channel, Instant at, const QString &by)
{
    TRY(connection.change(QStringLiteral("INSERT INTO key_fact (workspace_id, channel_id, connected_at, connected_by) VALUES (?,?,?,?) "
                                         "ON CONFLICT (channel_id) DO UPDATE SET connected_at=excluded.connected_at, connected_by=excluded.connected_by"),
                          workspace, channel, at, by));
    return {};
}

Result<void> checked(Connection &connection, WorkspaceId workspace, ChannelId channel, Instant at)
{
    TRY(connection.change(QStringLiteral("INSERT INTO key_fact (workspace_id, channel_id, checked_at) VALUES (?,?,?) "
                                         "ON CONFLICT (channel_id) DO UPDATE SET checked_at=excluded.checked_at"),
                          workspace, channel, at));
    return {};
}

Result<std::optional<Instant>> lastUsed(Connection &connection, WorkspaceId workspace, ChannelId channel)
{
    // The newest few of the channel's index, not its whole past.
    TRY_ASSIGN(const auto tried, newest(connection,
                                        QStringLiteral("SELECT max(started_at) FROM attempt WHERE delivery_id IN (SELECT id FROM delivery "
                                                       "WHERE channel_id=? AND attempts>0 ORDER BY due_at DESC LIMIT 50)"),
                                        {channel.value}));
    TRY_ASSIGN(const auto sent, newest(connection,
                                       QStringLiteral("SELECT at FROM ledger WHERE workspace_id=? AND channel_id=? ORDER BY number DESC LIMIT 1"),
                                       {workspace.value, channel.value}));
    return std::max(tried, sent); // an absent one is the least
}

} // namespace perennial::keyholderstore
