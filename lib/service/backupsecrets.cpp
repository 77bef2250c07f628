// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backupsecrets.h"

#include "secrets/secretstore.h"
#include "store/database.h"
#include "store/secretnames.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace perennial {

QCoro::Task<Result<QHash<QString, QByteArray>>> readBackupSecrets(ServiceParts parts, WorkspaceId client)
{
    std::function<Result<QStringList>(Connection &)> work = [client](Connection &connection) { return secretnames::list(connection, client); };
    CO_TRY_ASSIGN(const QStringList keys, co_await parts.database.read<QStringList>(std::move(work)));
    QHash<QString, QByteArray> secrets;
    for (const QString &key : keys) {
        const auto value = co_await parts.secrets.read(key);
        if (value)
            secrets.insert(key, *value);
        else if (value.error().kind != ErrorKind::NotFound)
            co_return value.error();
    }
    co_return secrets;
}

QByteArray toJson(const QHash<QString, QByteArray> &secrets)
{
    QJsonObject object;
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        object.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QHash<QString, QByteArray> secretsFromJson(const QByteArray &json)
{
    QHash<QString, QByteArray> secrets;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        secrets.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
    return secrets;
}

} // namespace perennial
