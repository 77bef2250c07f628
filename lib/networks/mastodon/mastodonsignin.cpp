// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/mastodon/mastodonsignin.h"

#include "base/redact.h"
#include "net/httpclient.h"
#include "networks/answer.h"
#include "networks/mastodon/mastodonwire.h"
#include "secrets/secretstore.h"

#include <QJsonDocument>

#include <algorithm>

namespace perennial {

namespace {

const QStringList &coarseScopes()
{
    static const QStringList scopes{QStringLiteral("read"), QStringLiteral("write")};
    return scopes;
}

OAuthClient clientFor(const QString &server)
{
    OAuthClient client;
    client.authorizeUrl = QUrl(server + QStringLiteral("/oauth/authorize"));
    client.tokenUrl = QUrl(server + QStringLiteral("/oauth/token"));
    client.revokeUrl = QUrl(server + QStringLiteral("/oauth/revoke"));
    return client;
}

bool isScopeFault(const Error &error)
{
    const QString text = error.message + error.args.join(QLatin1Char(' '));
    return text.contains(QLatin1String("scope"), Qt::CaseInsensitive);
}

bool hasOwnApp(const ConnectRequest &request)
{
    return std::any_of(request.apps.begin(), request.apps.end(), [](const AppKey &app) { return app.own; });
}

QStringList redirectsOf(const AppKey &app)
{
    return app.redirectUri.isEmpty() ? mastodonNetwork().app.redirects : QStringList{app.redirectUri};
}

HttpRequest registration(const QString &server, const AppKey &app)
{
    const QJsonObject body{{QStringLiteral("client_name"), QStringLiteral("Perennial")},
                           {QStringLiteral("redirect_uris"), app.redirectUri},
                           {QStringLiteral("scopes"), app.scopes.join(QLatin1Char(' '))}};
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(server + QStringLiteral("/api/v1/apps"));
    request.headers.append(std::make_pair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

} // namespace

QCoro::Task<Result<TokenCredential>> MastodonSignIn::run(QString server, ConnectRequest request)
{
    if (!request.openUrl)
        co_return Error(ErrorKind::Auth, QStringLiteral("credential-missing"),
                        QStringLiteral("a browser or an access token is needed"), {server});
    auto token = co_await attempt(server, request, Scopes::Fine, Registration::Stored);
    // The user's own app is what the user made it: nothing is put in its place.
    if (token || hasOwnApp(request))
        co_return token;
    if (isScopeFault(token.error()))
        co_return co_await attempt(server, request, Scopes::Coarse, Registration::New);
    if (token.error().code == QLatin1String("oauth-client")) // the server has forgotten the app
        co_return co_await attempt(server, request, Scopes::Fine, Registration::New);
    co_return token;
}

QCoro::Task<Result<TokenCredential>> MastodonSignIn::attempt(QString server, ConnectRequest request, Scopes scopes,
                                                             Registration kind)
{
    OAuthSignIn signIn(m_context, request);
    std::optional<App> app;
    if (kind == Registration::Stored) {
        CO_TRY_ASSIGN(app, co_await storedApp(request.apps, signIn));
    }
    if (!app) {
        CO_TRY(signIn.listen());
        CO_TRY_ASSIGN(app, co_await registerApp(server, request, signIn.redirectUri(), scopes));
    }
    SignInPlan plan;
    plan.client = clientFor(server);
    plan.client.clientId = app->key.clientId;
    plan.client.clientSecret = app->secret;
    plan.client.scopes = app->key.scopes.isEmpty() ? mastodonNetwork().scopes : app->key.scopes;
    // Servers before 4.3 have no metadata, and a server that can't be reached now shows itself in the browser.
    const auto metadata = co_await OAuthSignIn::discover(m_context, server);
    if (metadata) {
        plan.issuer = metadata->issuer;
        plan.sendsIssuer = metadata->sendsIssuer;
    }
    if (!request.language.isEmpty())
        plan.extra.append(std::make_pair(QStringLiteral("lang"), request.language));
    CO_TRY_ASSIGN(const OAuthToken token, co_await signIn.run(plan));
    co_return credentialOf(token, plan.client, appSecretKey(app->key.id));
}

QCoro::Task<Result<std::optional<MastodonSignIn::App>>> MastodonSignIn::storedApp(QList<AppKey> apps,
                                                                                  OAuthSignIn &signIn)
{
    for (const AppKey &key : std::as_const(apps)) {
        auto secret = co_await m_context.secrets.read(appSecretKey(key.id));
        if (!secret && secret.error().kind != ErrorKind::NotFound)
            co_return std::move(secret).error();
        if (!secret && key.own)
            co_return Error(ErrorKind::Auth, QStringLiteral("app-secret-missing"),
                            QStringLiteral("the secret of the user's own app is not kept"), {key.clientId});
        if (!secret)
            continue;
        m_context.redactor.add(*secret);
        const auto listening = signIn.listen(redirectsOf(key));
        if (!listening && key.own)
            co_return listening.error();
        if (!listening)
            continue;
        std::optional<App> found;
        found.emplace();
        found->key = key;
        found->secret = QString::fromUtf8(*secret);
        co_return found;
    }
    co_return std::optional<App>();
}

QCoro::Task<Result<MastodonSignIn::App>> MastodonSignIn::registerApp(QString server, ConnectRequest request,
                                                                     QString redirectUri, Scopes scopes)
{
    App app;
    app.key.id = request.newApp;
    app.key.network = mastodonNetwork().id;
    app.key.server = server;
    app.key.redirectUri = redirectUri;
    app.key.scopes = scopes == Scopes::Fine ? mastodonNetwork().scopes : coarseScopes();
    app.key.createdAt = m_context.clock.now();
    HttpRequest asked = registration(server, app.key);
    const QString host = asked.url.host();
    const auto answer = co_await m_context.http.send(std::move(asked));
    if (!answer)
        co_return wayFailure(answer.error(), CallKind::Invisible);
    if (!answer->isSuccess()) {
        const Error error = httpError(*answer, CallKind::Invisible, host, m_context.clock.now());
        if (scopes == Scopes::Fine && isScopeFault(error))
            co_return co_await registerApp(server, request, redirectUri, Scopes::Coarse);
        co_return error;
    }
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(*answer, CallKind::Invisible, host));
    app.key.clientId = object.value(QLatin1String("client_id")).toString();
    app.secret = object.value(QLatin1String("client_secret")).toString();
    m_context.redactor.add(app.secret);
    if (!validate(app.key) || app.secret.isEmpty())
        co_return unreadableAnswer(*answer, CallKind::Invisible, host);
    CO_TRY(co_await m_context.secrets.write(appSecretKey(app.key.id), app.secret.toUtf8()));
    if (request.registered)
        request.registered(app.key);
    co_return app;
}

// A token of the app itself, which is nobody's account, is only given to who knows its secret.
QCoro::Task<Result<void>> MastodonSignIn::checkApp(AppKey app, QByteArray secret)
{
    m_context.redactor.add(secret);
    OAuthClient client = clientFor(app.server);
    client.clientId = app.clientId;
    client.clientSecret = QString::fromUtf8(secret);
    HttpRequest request = makeClientRequest(client);
    const QString host = request.url.host();
    const auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), CallKind::Invisible);
    CO_TRY_ASSIGN(const OAuthToken token, parseTokenAnswer(*answer, host, m_context.clock.now()));
    m_context.redactor.add(token.accessToken);
    co_return Result<void>();
}

} // namespace perennial
