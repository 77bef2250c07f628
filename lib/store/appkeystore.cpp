// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/appkeystore.h"

namespace perennial::appkeystore {

namespace {

const QString kColumns = QStringLiteral("id, network, server, client_id, redirect_uri, scopes, own, created_at");

AppKey fromRow(const Query &row)
{
    AppKey app;
    app.id = row.id<AppKeyId>(0);
    app.network = row.text(1);
    app.server = row.text(2);
    app.clientId = row.text(3);
    app.redirectUri = row.text(4);
    app.scopes = row.text(5).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    app.own = row.number(6) != 0;
    app.createdAt = row.instant(7);
    return app;
}

QList<AppKey> rows(Query &query)
{
    QList<AppKey> apps;
    while (query.next())
        apps << fromRow(query);
    return apps;
}

Error unknown(AppKeyId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("app-unknown"), QStringLiteral("no such app"), {id.toString()});
}

} // namespace

Result<void> insert(Connection &connection, const AppKey &app)
{
    TRY(validate(app));
    TRY_ASSIGN(const QList<AppKey> others, listFor(connection, app.network, app.server));
    for (const AppKey &other : others) {
        if (other.clientId == app.clientId)
            return Error(ErrorKind::Conflict, QStringLiteral("app-exists"), QStringLiteral("this app is kept already"), {app.clientId});
    }
    TRY(connection.change(QStringLiteral("INSERT INTO app_key (%1) VALUES (?,?,?,?,?,?,?,?)").arg(kColumns), app.id, app.network, app.server,
                          app.clientId, app.redirectUri, app.scopes.join(QLatin1Char(' ')), app.own, app.createdAt));
    return {};
}

Result<void> remove(Connection &connection, AppKeyId id)
{
    TRY_ASSIGN(const qint64 removed, connection.change(QStringLiteral("DELETE FROM app_key WHERE id=?"), id));
    if (removed == 0)
        return unknown(id);
    return {};
}

Result<AppKey> load(Connection &connection, AppKeyId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM app_key WHERE id=?").arg(kColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknown(id);
    return fromRow(query);
}

Result<QList<AppKey>> list(Connection &connection)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM app_key ORDER BY network, server, own DESC, created_at DESC, id DESC").arg(kColumns)));
    TRY(query.run());
    return rows(query);
}

Result<QList<AppKey>> listFor(Connection &connection, const QString &network, const QString &server)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM app_key WHERE network=? AND server=? ORDER BY own DESC, created_at DESC, id DESC").arg(kColumns)));
    TRY(query.run(network, server));
    return rows(query);
}

} // namespace perennial::appkeystore
