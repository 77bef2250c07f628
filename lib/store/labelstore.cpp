// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/labelstore.h"

#include <QCryptographicHash>

namespace perennial::labelstore {

namespace {

// A name's id is made from client and name, so that two writers that meet make the same row.
qint64 idFor(const char *kind, WorkspaceId workspace, const QString &name)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(kind);
    hash.addData(workspace.toString().toUtf8());
    hash.addData(name.toUtf8());
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = (number << 8) | quint8(hash.result().at(i));
    return qint64(number >> 1) | 1;
}

Result<qint64> ensure(Connection &connection, const char *table, WorkspaceId workspace, const QString &name)
{
    const qint64 id = idFor(table, workspace, name);
    TRY(connection.change(QStringLiteral("INSERT INTO %1 (id, workspace_id, name) VALUES (?,?,?) ON CONFLICT DO NOTHING")
                              .arg(QLatin1String(table)),
                          id, workspace, name));
    return id;
}

Result<QStringList> names(Connection &connection, const QString &sql, qint64 argument)
{
    TRY_ASSIGN(Query query, connection.prepare(sql));
    TRY(query.run(argument));
    QStringList found;
    while (query.next())
        found << query.text(0);
    return found;
}

} // namespace

Result<LabelId> ensureLabel(Connection &connection, WorkspaceId workspace, const QString &name)
{
    TRY_ASSIGN(const qint64 id, ensure(connection, "label", workspace, name));
    return LabelId{id};
}

Result<CampaignId> ensureCampaign(Connection &connection, WorkspaceId workspace, const QString &name)
{
    TRY_ASSIGN(const qint64 id, ensure(connection, "campaign", workspace, name));
    return CampaignId{id};
}

Result<QStringList> labelsOf(Connection &connection, PostId post)
{
    return names(connection,
                 QStringLiteral("SELECT label.name FROM post_label JOIN label ON label.id=post_label.label_id "
                                "WHERE post_label.post_id=? ORDER BY label.name"),
                 post.value);
}

Result<QStringList> listLabels(Connection &connection, WorkspaceId workspace)
{
    return names(connection, QStringLiteral("SELECT name FROM label WHERE workspace_id=? ORDER BY name"), workspace.value);
}

Result<QStringList> listCampaigns(Connection &connection, WorkspaceId workspace)
{
    return names(connection, QStringLiteral("SELECT name FROM campaign WHERE workspace_id=? ORDER BY name"), workspace.value);
}

} // namespace perennial::labelstore
