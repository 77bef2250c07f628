// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// TokenCredential: what an OAuth sign-in leaves in the secret store: the tokens, and all that is needed to renew and to
// revoke them. As JSON; a bare token, as somebody pastes it, is one that is never renewed. Pure.

#include "base/clock.h"
#include "net/oauth.h"

namespace perennial {

struct TokenCredential
{
    QString accessToken;
    QString refreshToken; // empty: it can't be renewed
    std::optional<Instant> expiresAt;
    QStringList scopes; // granted
    QString clientId;
    QString clientSecretKey; // where the app's secret is kept; empty for a public client
    OAuthClient::SecretPlace secretPlace = OAuthClient::SecretPlace::Body;
    QUrl tokenUrl;
    QUrl revokeUrl; // empty: the server takes none back
};

TokenCredential credentialFromSecret(const QByteArray &secret);
QByteArray toSecret(const TokenCredential &credential);

// What a sign-in got; scopes are those that were asked for where the server does not say.
TokenCredential credentialOf(const OAuthToken &token, const OAuthClient &client, const QString &clientSecretKey);
// Takes what a renewal brought: a server that gives no new refresh token keeps the old one.
void takeRenewed(TokenCredential &credential, const OAuthToken &token);
OAuthClient clientOf(const TokenCredential &credential, const QString &clientSecret);

} // namespace perennial
