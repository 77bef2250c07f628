// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/mastodon/mastodonsignin.h"

#include "base/redact.h"
#include "net/httpclient.h"
#include "net/loopbackserver.h"
#include "networks/answer.h"
#include "secrets/secretstore.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrl>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kAskCancelled = 300ms;

// The least that publishing, looking back and the inbox need. Pixelfed and older GoToSocial know only the coarse ones.
const QStringList &fineScopes()
{
    static const QStringList scopes{QStringLiteral("read:accounts"), QStringLiteral("read:statuses"),
                                    QStringLiteral("read:notifications"), QStringLiteral("write:statuses"),
                                    QStringLiteral("write:media")};
    return scopes;
}

const QStringList &coarseScopes()
{
    static const QStringList scopes{QStringLiteral("read"), QStringLiteral("write")};
    return scopes;
}

QString appKey(const QString &server)
{
    const QUrl url(server);
    const QString host = url.port() > 0 ? QStringLiteral("%1:%2").arg(url.host()).arg(url.port()) : url.host();
    return QStringLiteral("mastodon-app/") + host;
}

OAuthClient clientFor(const QString &server)
{
    OAuthClient client;
    client.authorizeUrl = QUrl(server + QStringLiteral("/oauth/authorize"));
    client.tokenUrl = QUrl(server + QStringLiteral("/oauth/token"));
    return client;
}

bool isScopeFault(const Error &error)
{
    const QString text = error.message + error.args.join(QLatin1Char(' '));
    return text.contains(QLatin1String("scope"), Qt::CaseInsensitive);
}

CallbackPage pageFrom(const ConnectRequest &request)
{
    // The words come with the call, in the person's language; these stand in for a caller that has none.
    const auto word = [&request](const char *key, const char *otherwise) {
        return request.options.value(QLatin1String(key)).toString(QString::fromLatin1(otherwise));
    };
    CallbackPage page;
    page.language = request.language.isEmpty() ? QStringLiteral("en") : request.language;
    page.title = word("pageTitle", "Connected");
    page.text = word("pageText", "You can close this page and go back to Perennial.");
    page.deniedTitle = word("pageDeniedTitle", "Not connected");
    page.deniedText = word("pageDeniedText", "The server did not allow it. Go back to Perennial to try again.");
    if (request.options.value(QLatin1String("pageDirection")).toString() == QLatin1String("rtl"))
        page.direction = Qt::RightToLeft;
    return page;
}

QList<quint16> portsFor(const OAuthClient &client)
{
    const int port = QUrl(client.redirectUri).port();
    QList<quint16> ports;
    if (port > 0)
        ports << quint16(port);
    ports << 0;
    return ports;
}

} // namespace

QCoro::Task<Result<OAuthToken>> MastodonSignIn::run(QString server, ConnectRequest request)
{
    if (!request.openUrl)
        co_return Error(ErrorKind::Auth, QStringLiteral("credential-missing"),
                        QStringLiteral("a browser or an access token is needed"), {server});
    auto token = co_await attempt(server, request, Scopes::Fine, Registration::Stored);
    if (token)
        co_return token;
    if (isScopeFault(token.error()))
        co_return co_await attempt(server, request, Scopes::Coarse, Registration::New);
    if (token.error().code == QLatin1String("oauth-client")) // the server has forgotten the app
        co_return co_await attempt(server, request, Scopes::Fine, Registration::New);
    co_return token;
}

QCoro::Task<Result<OAuthToken>> MastodonSignIn::attempt(QString server, ConnectRequest request, Scopes scopes,
                                                        Registration kind)
{
    OAuthClient client = clientFor(server);
    if (kind == Registration::Stored) {
        CO_TRY_ASSIGN(client, co_await storedApp(server));
    }
    const QByteArray state = makeState();
    LoopbackServer loopback(state, pageFrom(request));
    CO_TRY(loopback.listen(portsFor(client)));
    // The redirect must be the registered one to the letter, port included.
    if (client.clientId.isEmpty() || client.redirectUri != loopback.redirectUri()) {
        CO_TRY_ASSIGN(client, co_await registerApp(server, loopback.redirectUri(), scopes));
    }
    const Pkce pkce = makePkce();
    m_context.redactor.add(pkce.verifier);
    m_context.redactor.add(client.clientSecret);
    FormFields extra;
    if (!request.language.isEmpty())
        extra.append(std::make_pair(QStringLiteral("lang"), request.language));
    request.openUrl(makeAuthorizeUrl(client, state, pkce.challenge, extra));
    QTimer asks;
    QObject::connect(&asks, &QTimer::timeout, &loopback, [&loopback, cancelled = request.cancelled] {
        if (cancelled && cancelled())
            loopback.cancel();
    });
    asks.start(kAskCancelled);
    CO_TRY_ASSIGN(const OAuthCallback callback, co_await loopback.wait());
    asks.stop();
    m_context.redactor.add(callback.code);
    co_return co_await trade(client, callback.code, pkce.verifier);
}

QCoro::Task<Result<OAuthClient>> MastodonSignIn::storedApp(QString server)
{
    OAuthClient client = clientFor(server);
    const auto stored = co_await m_context.secrets.read(appKey(server));
    if (!stored && stored.error().kind != ErrorKind::NotFound)
        co_return stored.error();
    if (!stored)
        co_return client;
    const QJsonObject object = QJsonDocument::fromJson(*stored).object();
    client.clientId = object.value(QLatin1String("clientId")).toString();
    client.clientSecret = object.value(QLatin1String("clientSecret")).toString();
    client.redirectUri = object.value(QLatin1String("redirectUri")).toString();
    client.scopes = object.value(QLatin1String("scopes")).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    co_return client;
}

QCoro::Task<Result<OAuthClient>> MastodonSignIn::registerApp(QString server, QString redirectUri, Scopes scopes)
{
    OAuthClient client = clientFor(server);
    client.redirectUri = redirectUri;
    client.scopes = scopes == Scopes::Fine ? fineScopes() : coarseScopes();
    QJsonObject body;
    body.insert(QStringLiteral("client_name"), QStringLiteral("Perennial"));
    body.insert(QStringLiteral("redirect_uris"), redirectUri);
    body.insert(QStringLiteral("scopes"), client.scopes.join(QLatin1Char(' ')));
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(server + QStringLiteral("/api/v1/apps"));
    request.headers.append(std::make_pair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const QString host = request.url.host();
    const auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), CallKind::Invisible);
    if (!answer->isSuccess()) {
        const Error error = httpError(*answer, CallKind::Invisible, host, m_context.clock.now());
        if (scopes == Scopes::Fine && isScopeFault(error))
            co_return co_await registerApp(server, redirectUri, Scopes::Coarse);
        co_return error;
    }
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(*answer, CallKind::Invisible, host));
    client.clientId = object.value(QLatin1String("client_id")).toString();
    client.clientSecret = object.value(QLatin1String("client_secret")).toString();
    m_context.redactor.add(client.clientSecret);
    if (client.clientId.isEmpty() || client.clientSecret.isEmpty())
        co_return unreadableAnswer(*answer, CallKind::Invisible, host);
    QJsonObject kept;
    kept.insert(QStringLiteral("clientId"), client.clientId);
    kept.insert(QStringLiteral("clientSecret"), client.clientSecret);
    kept.insert(QStringLiteral("redirectUri"), client.redirectUri);
    kept.insert(QStringLiteral("scopes"), client.scopes.join(QLatin1Char(' ')));
    CO_TRY(co_await m_context.secrets.write(appKey(server), QJsonDocument(kept).toJson(QJsonDocument::Compact)));
    co_return client;
}

QCoro::Task<Result<OAuthToken>> MastodonSignIn::trade(OAuthClient client, QString code, QByteArray verifier)
{
    HttpRequest request = makeCodeRequest(client, code, verifier);
    const QString host = request.url.host();
    const auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), CallKind::Invisible);
    CO_TRY_ASSIGN(const OAuthToken token, parseTokenAnswer(*answer, host, m_context.clock.now()));
    m_context.redactor.add(token.accessToken);
    co_return token;
}

} // namespace perennial
