// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MastodonSignIn: what is Mastodon's own in signing in: the app at the server, taken from those that are registered
// there or registered now, and the scopes that old servers know. The rest is OAuthSignIn's.
// An app holds for the address that it was registered with, port included.
// Thread: the engine's. Errors: as OAuthSignIn.

#include "networks/oauthsignin.h"
#include "networks/tokencredential.h"

namespace perennial {

class MastodonSignIn
{
public:
    explicit MastodonSignIn(const AdapterContext &context) : m_context(context) {}

    QCoro::Task<Result<TokenCredential>> run(QString server, ConnectRequest request);
    // Errors: Auth "oauth-client".
    QCoro::Task<Result<void>> checkApp(AppKey app, QByteArray secret);

private:
    enum class Scopes { Fine, Coarse };
    enum class Registration { Stored, New };
    struct App
    {
        AppKey key;
        QString secret;
    };

    QCoro::Task<Result<TokenCredential>> attempt(QString server, ConnectRequest request, Scopes scopes,
                                                 Registration kind);
    // nullopt: none whose port is free and whose secret is here. signIn listens where one was found.
    QCoro::Task<Result<std::optional<App>>> storedApp(QList<AppKey> apps, OAuthSignIn &signIn);
    QCoro::Task<Result<App>> registerApp(QString server, ConnectRequest request, QString redirectUri, Scopes scopes);

    AdapterContext m_context;
};

} // namespace perennial
