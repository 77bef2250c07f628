// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MastodonSignIn: the person's consent in the system's browser: registers an app at the server where there is none yet,
// opens the server's page (code + PKCE), waits on the loopback for its answer, and trades the code for a token.
// The registration stays in the secret store under "mastodon-app/<host>"; it holds for the port it was made with.
// Thread: the engine's. Errors: as Adapter; Auth "oauth-denied" | "oauth-grant"; Cancelled "cancelled" |
// "oauth-timeout".

#include "net/oauth.h"
#include "networks/adapter.h"
#include "networks/registry.h"

#include <QCoro/QCoroTask>

namespace perennial {

class LoopbackServer;

class MastodonSignIn
{
public:
    explicit MastodonSignIn(const AdapterContext &context) : m_context(context) {}

    QCoro::Task<Result<OAuthToken>> run(QString server, ConnectRequest request);

private:
    enum class Scopes { Fine, Coarse };
    enum class Registration { Stored, New };

    QCoro::Task<Result<OAuthToken>> attempt(QString server, ConnectRequest request, Scopes scopes, Registration kind);
    QCoro::Task<Result<OAuthClient>> storedApp(QString server);
    QCoro::Task<Result<OAuthClient>> registerApp(QString server, QString redirectUri, Scopes scopes);
    QCoro::Task<Result<OAuthToken>> trade(OAuthClient client, QString code, QByteArray verifier);

    AdapterContext m_context;
};

} // namespace perennial
