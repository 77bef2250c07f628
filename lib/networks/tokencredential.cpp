// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/tokencredential.h"

#include <QJsonDocument>

namespace perennial {

namespace {

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QStringList words(const QString &scopes)
{
    return scopes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TokenCredential credentialFromSecret(const QByteArray &secret)
{
    TokenCredential credential;
    const QByteArray trimmed = secret.trimmed();
    const QJsonDocument document = trimmed.startsWith('{') ? QJsonDocument::fromJson(trimmed) : QJsonDocument();
    if (!document.isObject()) {
        credential.accessToken = QString::fromUtf8(trimmed);
        return credential;
    }
    const QJsonObject object = document.object();
    credential.accessToken = text(object, "accessToken");
    credential.refreshToken = text(object, "refreshToken");
    credential.expiresAt = Instant::fromIso(text(object, "expiresAt"));
    credential.scopes = words(text(object, "scopes"));
    credential.clientId = text(object, "clientId");
    credential.clientSecretKey = text(object, "clientSecretKey");
    if (text(object, "clientSecretIn") == QLatin1String("basic"))
        credential.secretPlace = OAuthClient::SecretPlace::BasicHeader;
    credential.tokenUrl = QUrl(text(object, "tokenUrl"));
    credential.revokeUrl = QUrl(text(object, "revokeUrl"));
    return credential;
}

QByteArray toSecret(const TokenCredential &credential)
{
    if (credential.refreshToken.isEmpty() && credential.clientId.isEmpty() && !credential.expiresAt)
        return credential.accessToken.toUtf8();
    QJsonObject object{{QStringLiteral("accessToken"), credential.accessToken},
                       {QStringLiteral("refreshToken"), credential.refreshToken},
                       {QStringLiteral("scopes"), credential.scopes.join(QLatin1Char(' '))},
                       {QStringLiteral("clientId"), credential.clientId},
                       {QStringLiteral("clientSecretKey"), credential.clientSecretKey},
                       {QStringLiteral("tokenUrl"), credential.tokenUrl.toString(QUrl::FullyEncoded)},
                       {QStringLiteral("revokeUrl"), credential.revokeUrl.toString(QUrl::FullyEncoded)}};
    if (credential.expiresAt)
        object.insert(QStringLiteral("expiresAt"), credential.expiresAt->toIso());
    if (credential.secretPlace == OAuthClient::SecretPlace::BasicHeader)
        object.insert(QStringLiteral("clientSecretIn"), QStringLiteral("basic"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TokenCredential credentialOf(const OAuthToken &token, const OAuthClient &client, const QString &clientSecretKey)
{
    TokenCredential credential;
    credential.scopes = client.scopes;
    credential.clientId = client.clientId;
    credential.clientSecretKey = client.clientSecret.isEmpty() ? QString() : clientSecretKey;
    credential.secretPlace = client.secretPlace;
    credential.tokenUrl = client.tokenUrl;
    credential.revokeUrl = client.revokeUrl;
    takeRenewed(credential, token);
    return credential;
}

void takeRenewed(TokenCredential &credential, const OAuthToken &token)
{
    credential.accessToken = token.accessToken;
    if (!token.refreshToken.isEmpty())
        credential.refreshToken = token.refreshToken;
    credential.expiresAt = token.expiresAt;
    if (!token.scope.isEmpty())
        credential.scopes = words(token.scope);
}

OAuthClient clientOf(const TokenCredential &credential, const QString &clientSecret)
{
    OAuthClient client;
    client.clientId = credential.clientId;
    client.clientSecret = clientSecret;
    client.secretPlace = credential.secretPlace;
    client.tokenUrl = credential.tokenUrl;
    client.revokeUrl = credential.revokeUrl;
    return client;
}

} // namespace perennial
