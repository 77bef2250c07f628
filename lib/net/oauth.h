// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// OAuth 2 as pure values: PKCE (RFC 7636), the authorize address, the token requests and their answers. Nothing here
// sends. Secrets are in the values: register them with the Redactor.

#include "base/clock.h"
#include "base/result.h"
#include "net/httpmessage.h"
#include "net/multipart.h"

#include <QJsonObject>

namespace perennial {

struct Pkce
{
    QByteArray verifier;  // 43 to 128 characters
    QByteArray challenge; // S256
};

Pkce makePkce();
QByteArray pkceChallenge(const QByteArray &verifier);
QByteArray makeState();

struct OAuthClient
{
    enum class SecretPlace { Body, BasicHeader };

    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revokeUrl; // RFC 7009; empty if the server has none
    QString clientId;
    QString clientSecret; // empty for a public client
    SecretPlace secretPlace = SecretPlace::Body;
    QString redirectUri;
    QStringList scopes;
};

struct OAuthToken
{
    QString accessToken;
    QString refreshToken; // empty if the server gave none
    QString scope;
    std::optional<Instant> expiresAt;
    QJsonObject answer; // everything the server said, for what is the network's own
};

QUrl makeAuthorizeUrl(const OAuthClient &client, const QByteArray &state, const QByteArray &challenge,
                      const FormFields &extra = {});
HttpRequest makeCodeRequest(const OAuthClient &client, const QString &code, const QByteArray &verifier);
HttpRequest makeRefreshRequest(const OAuthClient &client, const QString &refreshToken);
HttpRequest makeClientRequest(const OAuthClient &client); // for the app itself, in nobody's name
HttpRequest makeRevokeRequest(const OAuthClient &client, const QString &token); // at client.revokeUrl

// Errors: Auth "oauth-grant" (used, revoked or expired), Auth "oauth-client", else as in httperror.h.
Result<OAuthToken> parseTokenAnswer(const HttpResponse &response, const QString &host, Instant now);

} // namespace perennial
