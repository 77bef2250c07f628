// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/publishersecrets.h"

#include "boot/errortext.h"
#include "boot/secretswatch.h"
#include "store/settingstore.h"

#include <QJsonDocument>

namespace perennial {

QCoro::Task<Result<QJsonObject>> publisherSecrets(House &house)
{
    CO_TRY_ASSIGN(const PublisherStatus publisher, co_await house.deliveries().publisher());
    if (!publisher.alive)
        co_return QJsonObject();
    std::function<Result<QString>(Connection &)> work = [](Connection &connection) {
        return settingstore::value(connection, kPublisherSecretsSetting);
    };
    CO_TRY_ASSIGN(const QString said, co_await house.database().read<QString>(std::move(work)));
    co_return QJsonDocument::fromJson(said.toUtf8()).object();
}

QJsonObject secretsJson(const VaultStatus &status)
{
    QJsonObject object{{QStringLiteral("place"), toString(status.place)}, {QStringLiteral("state"), toString(status.state)}};
    object.insert(QStringLiteral("message"), status.why ? QJsonValue(sentenceFor(*status.why)) : QJsonValue());
    return object;
}

QString stateWordsFor(const QJsonObject &secrets)
{
    return secrets.value(QStringLiteral("place")).toString() + QStringLiteral(", ") + secrets.value(QStringLiteral("state")).toString();
}

} // namespace perennial
