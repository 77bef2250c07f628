// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/oauthsignin.h"

#include "base/redact.h"
#include "net/httpclient.h"
#include "net/loopbackserver.h"
#include "networks/answer.h"

#include <QPointer>
#include <QTimer>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kAskCancelled = 300ms;
constexpr auto kDiscoveryTimeout = 10s;

Error issuerFault(const QString &expected, const QString &came)
{
    return Error(ErrorKind::Auth, QStringLiteral("oauth-issuer"),
                 QStringLiteral("the answer in the browser came from another server"),
                 {QUrl(expected).host(), QUrl(came).host()});
}

// RFC 9207: where the server announced it, it must be there; where it is there, it must be right.
Result<void> checkIssuer(const SignInPlan &plan, const QString &came)
{
    if (plan.issuer.isEmpty() || (came.isEmpty() && !plan.sendsIssuer))
        return {};
    if (!isSameSecret(plan.issuer.toUtf8(), came.toUtf8()))
        return issuerFault(plan.issuer, came);
    return {};
}

QString withoutLastSlash(const QString &address)
{
    return address.endsWith(QLatin1Char('/')) ? address.chopped(1) : address;
}

QUrl endpointOf(const QJsonObject &metadata, const char *name, const QUrl &server)
{
    const QUrl url(metadata.value(QLatin1String(name)).toString(), QUrl::StrictMode);
    return url.isValid() && url.scheme() == server.scheme() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

OAuthSignIn::OAuthSignIn(const AdapterContext &context, ConnectRequest request)
    : m_context(context), m_request(std::move(request)), m_state(makeState()),
      m_loopback(std::make_unique<LoopbackServer>(m_state, m_request.page))
{
}

OAuthSignIn::~OAuthSignIn()
{
    if (m_request.paste)
        m_request.paste->close();
}

Result<void> OAuthSignIn::listen(const QStringList &redirects)
{
    QList<quint16> ports;
    for (const QString &redirect : redirects)
        ports << quint16(qMax(0, QUrl(redirect).port()));
    if (ports.isEmpty())
        ports << 0;
    return m_loopback->listen(ports);
}

QString OAuthSignIn::redirectUri() const
{
    return m_loopback->redirectUri();
}

QCoro::Task<Result<OAuthToken>> OAuthSignIn::run(SignInPlan plan)
{
    if (!m_request.openUrl)
        co_return Error(ErrorKind::Auth, QStringLiteral("credential-missing"),
                        QStringLiteral("a browser or an access token is needed"), {plan.client.authorizeUrl.host()});
    plan.client.redirectUri = redirectUri();
    const Pkce pkce = makePkce();
    m_context.redactor.add(m_state);
    m_context.redactor.add(pkce.verifier);
    m_context.redactor.add(plan.client.clientSecret);
    const QUrl address = makeAuthorizeUrl(plan.client, m_state, pkce.challenge, plan.extra);
    CO_TRY_ASSIGN(const OAuthCallback callback, co_await consent(address, plan.limit));
    m_context.redactor.add(callback.code);
    // A bare code that was pasted names nobody; PKCE ties it to this sign-in.
    if (!callback.query.isEmpty()) {
        CO_TRY(checkIssuer(plan, callback.issuer));
    }
    co_return co_await trade(plan.client, callback.code, pkce.verifier);
}

QCoro::Task<Result<OAuthCallback>> OAuthSignIn::consent(QUrl address, std::chrono::milliseconds limit)
{
    const QPointer<LoopbackServer> loopback(m_loopback.get());
    if (m_request.paste) {
        m_request.paste->open([loopback](const QString &text) -> Result<void> {
            if (loopback)
                return loopback->takePasted(text);
            return Error(ErrorKind::Cancelled, QStringLiteral("paste-late"), QStringLiteral("the sign-in is over"));
        });
    }
    QTimer asks;
    QObject::connect(&asks, &QTimer::timeout, m_loopback.get(), [loopback, cancelled = m_request.cancelled] {
        if (loopback && cancelled && cancelled())
            loopback->cancel();
    });
    asks.start(kAskCancelled);
    m_request.openUrl(address);
    auto callback = co_await m_loopback->wait(limit);
    asks.stop();
    if (m_request.paste)
        m_request.paste->close();
    co_return callback;
}

QCoro::Task<Result<OAuthToken>> OAuthSignIn::trade(OAuthClient client, QString code, QByteArray verifier)
{
    HttpRequest request = makeCodeRequest(client, code, verifier);
    const QString host = request.url.host();
    const auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), CallKind::Invisible);
    CO_TRY_ASSIGN(const OAuthToken token, parseTokenAnswer(*answer, host, m_context.clock.now()));
    m_context.redactor.add(token.accessToken);
    m_context.redactor.add(token.refreshToken);
    co_return token;
}

QCoro::Task<Result<OAuthMetadata>> OAuthSignIn::discover(AdapterContext context, QString server)
{
    const QUrl base(server);
    OAuthMetadata found;
    const QStringList paths{QStringLiteral("/.well-known/oauth-authorization-server"),
                            QStringLiteral("/.well-known/openid-configuration")};
    for (const QString &path : paths) {
        HttpRequest request;
        request.url = QUrl(server + path);
        request.timeout = kDiscoveryTimeout;
        const auto answer = co_await context.http.send(std::move(request));
        if (!answer)
            co_return wayFailure(answer.error(), CallKind::Invisible);
        const auto metadata = jsonObject(*answer, CallKind::Invisible, base.host());
        const QString issuer = metadata ? metadata->value(QLatin1String("issuer")).toString() : QString();
        // Section 3.3: who speaks for another server is not believed. A last slash is nobody's difference.
        if (!answer->isSuccess() || withoutLastSlash(issuer) != withoutLastSlash(server))
            continue;
        found.issuer = issuer;
        found.sendsIssuer =
            metadata->value(QLatin1String("authorization_response_iss_parameter_supported")).toBool();
        found.authorizeUrl = endpointOf(*metadata, "authorization_endpoint", base);
        found.tokenUrl = endpointOf(*metadata, "token_endpoint", base);
        found.revokeUrl = endpointOf(*metadata, "revocation_endpoint", base);
        co_return found;
    }
    co_return found;
}

} // namespace perennial
