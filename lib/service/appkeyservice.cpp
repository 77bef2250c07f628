// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/appkeyservice.h"

#include "networks/registry.h"
#include "secrets/secretstore.h"
#include "store/appkeystore.h"
#include "store/database.h"

namespace perennial {

Result<void> AppKeyService::settle(AppKey &app, const QByteArray &secret) const
{
    const Network *network = m_parts.registry.network(app.network);
    if (!network)
        return Error(ErrorKind::Invalid, QStringLiteral("network-unknown"), QStringLiteral("this program does not know the network"), {app.network});
    if (!network->app.ownPossible)
        return Error(ErrorKind::Invalid, QStringLiteral("app-own-impossible"), QStringLiteral("sign-ins there go through no app"), {network->name});
    const QString typed = app.server;
    app.server = network->needsServer ? serverOrigin(typed) : QString();
    if (network->needsServer && app.server.isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("server-address"), QStringLiteral("this is no address of a server"), {typed});
    app.clientId = app.clientId.trimmed();
    TRY(validate(app));
    if (secret.isEmpty() && network->app.hasSecret)
        return Error(ErrorKind::Invalid, QStringLiteral("app-secret-empty"), QStringLiteral("an app there has a secret"), {network->name});
    return {};
}

QCoro::Task<Result<AppKey>> AppKeyService::add(AppKey app, QByteArray secret)
{
    secret = secret.trimmed();
    CO_TRY(settle(app, secret));
    app.id = m_parts.ids.next<AppKeyId>();
    app.own = true;
    app.createdAt = m_parts.clock.now();
    CO_TRY(co_await m_parts.registry.find(app.network)->checkApp(app, secret));
    CO_TRY(co_await m_parts.secrets.write(appSecretKey(app.id), secret));
    std::function<Result<void>(Connection &)> work = [app](Connection &connection) { return appkeystore::insert(connection, app); };
    const auto stored = co_await m_parts.database.write<void>(std::move(work));
    if (!stored) {
        (void)co_await m_parts.secrets.remove(appSecretKey(app.id));
        co_return stored.error();
    }
    co_return app;
}

QCoro::Task<Result<QList<AppKey>>> AppKeyService::list()
{
    std::function<Result<QList<AppKey>>(Connection &)> work = [](Connection &connection) { return appkeystore::list(connection); };
    return m_parts.database.read<QList<AppKey>>(std::move(work));
}

QCoro::Task<Result<AppKey>> AppKeyService::remove(AppKeyId id)
{
    std::function<Result<AppKey>(Connection &)> work = [id](Connection &connection) -> Result<AppKey> {
        TRY_ASSIGN(const AppKey app, appkeystore::load(connection, id));
        TRY(appkeystore::remove(connection, id));
        return app;
    };
    CO_TRY_ASSIGN(const AppKey removed, co_await m_parts.database.write<AppKey>(std::move(work)));
    CO_TRY(co_await m_parts.secrets.remove(appSecretKey(id)));
    co_return removed;
}

} // namespace perennial
