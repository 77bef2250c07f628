// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// OAuthSignIn: a person's consent in the system's browser, for any network: code, PKCE, state and a listener on the
// loopback (RFC 8252), or what the person pastes; then the code is traded for a token. What differs between networks
// comes as data. One object is one sign-in.
// Thread: the engine's. Errors: Auth "oauth-denied" | "oauth-grant" | "oauth-client" | "oauth-issuer" |
// "credential-missing" (there is no browser); Cancelled "cancelled" | "oauth-timeout"; Transient "loopback-port"; as
// HttpClient and httperror.h.

#include "net/oauth.h"
#include "net/oauthcallback.h"
#include "networks/adapter.h"
#include "networks/registry.h"

#include <QCoro/QCoroTask>

namespace perennial {

class LoopbackServer;

struct SignInPlan
{
    OAuthClient client;  // its redirectUri is set by run()
    QString issuer;      // what the server says it is (RFC 8414); empty: nothing is known
    bool sendsIssuer = false; // it announced to name itself in the callback (RFC 9207)
    FormFields extra;    // of the authorize address
    std::chrono::milliseconds limit = std::chrono::minutes(10);
};

// What a server's metadata say; all of it empty where it has none (RFC 8414, OpenID Connect Discovery).
struct OAuthMetadata
{
    QString issuer;
    bool sendsIssuer = false;
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QUrl revokeUrl;
};

class OAuthSignIn
{
public:
    OAuthSignIn(const AdapterContext &context, ConnectRequest request);
    ~OAuthSignIn();
    Q_DISABLE_COPY_MOVE(OAuthSignIn)

    // At the first of these addresses whose port is free; one without a port, and no address at all, take any.
    Result<void> listen(const QStringList &redirects = {});
    QString redirectUri() const; // after listen()
    // After listen(); once.
    QCoro::Task<Result<OAuthToken>> run(SignInPlan plan);

    // server: "https://mastodon.example". Only what the server itself signs with its own address counts. A server
    // without metadata is no error.
    static QCoro::Task<Result<OAuthMetadata>> discover(AdapterContext context, QString server);

private:
    QCoro::Task<Result<OAuthCallback>> consent(QUrl address, std::chrono::milliseconds limit);
    QCoro::Task<Result<OAuthToken>> trade(OAuthClient client, QString code, QByteArray verifier);

    AdapterContext m_context;
    ConnectRequest m_request;
    QByteArray m_state;
    std::unique_ptr<LoopbackServer> m_loopback;
};

} // namespace perennial
