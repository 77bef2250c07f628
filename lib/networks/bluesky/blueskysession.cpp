// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/bluesky/blueskysession.h"

#include "base/redact.h"
#include "net/httpclient.h"
#include "secrets/secretstore.h"

#include <QJsonDocument>
#include <QUrlQuery>

namespace perennial {

namespace {

using namespace std::chrono_literals;
using blueskywire::failureFrom;

constexpr auto kUploadTimeout = 120s;

QUrl endpoint(const QString &server, const QString &method)
{
    QString base = server;
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    return QUrl(base + QStringLiteral("/xrpc/") + method);
}

HttpRequest postJson(const QJsonObject &body)
{
    HttpRequest request;
    request.method = "POST";
    request.headers = {{"Content-Type", "application/json"}};
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

void authorize(HttpRequest &request, const QString &token)
{
    HttpHeaders headers;
    for (const auto &header : std::as_const(request.headers)) {
        if (header.first != "Authorization")
            headers << header;
    }
    headers.append({"Authorization", "Bearer " + token.toUtf8()});
    request.headers = headers;
}

bool isAuthName(const QString &name)
{
    static const QStringList names{QStringLiteral("ExpiredToken"),
                                   QStringLiteral("InvalidToken"),
                                   QStringLiteral("AuthMissing"),
                                   QStringLiteral("AuthenticationRequired"),
                                   QStringLiteral("AuthFactorTokenRequired"),
                                   QStringLiteral("AccountTakedown"),
                                   QStringLiteral("AccountDeactivated"),
                                   QStringLiteral("AccountSuspended")};
    return names.contains(name);
}

} // namespace

QString BlueskySession::hostOf(const AccessPtr &access)
{
    return QUrl(access->session.pds.isEmpty() ? access->server : access->session.pds).host();
}

void BlueskySession::tellRedactor(const blueskywire::Session &session)
{
    m_context.redactor.add(session.password);
    m_context.redactor.add(session.accessJwt);
    m_context.redactor.add(session.refreshJwt);
}

Error BlueskySession::failure(const HttpResponse &answer, CallKind kind, const QString &host) const
{
    const auto [name, message] = failureFrom(answer.body);
    Error error = httpError(answer, kind, host, m_context.clock.now());
    if (answer.status != 400)
        return error;
    if (isAuthName(name)) {
        error.kind = ErrorKind::Auth;
        error.code = QStringLiteral("http-auth");
    } else if (name == QLatin1String("InvalidSwap")) {
        error.code = QStringLiteral("bluesky-invalid-swap");
    } else if (name == QLatin1String("RecordNotFound")) {
        error.code = QStringLiteral("bluesky-record-missing");
    } else if (name == QLatin1String("BlobNotFound") || message.startsWith(QLatin1String("Could not find blob"))) {
        error.code = QStringLiteral("bluesky-blob-missing");
    }
    return error;
}

QCoro::Task<Result<BlueskySession::AccessPtr>> BlueskySession::open(QString secretKey, QString identifier,
                                                                    QString server)
{
    auto secret = co_await m_context.secrets.read(secretKey);
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        co_return Error(ErrorKind::Auth, QStringLiteral("credential-missing"),
                        QStringLiteral("no app password is kept for this channel"), {identifier});
    if (!secret)
        co_return std::move(secret).error();
    m_context.redactor.add(*secret);
    auto access = std::make_shared<Access>();
    access->secretKey = secretKey;
    access->server = server.isEmpty() ? blueskyNetwork().defaultServer : server;
    access->session = blueskywire::sessionFromSecret(*secret, identifier);
    tellRedactor(access->session);
    if (access->session.accessJwt.isEmpty() || access->session.pds.isEmpty()) {
        const QString noFault;
        CO_TRY(co_await renew(access, noFault));
    }
    co_return access;
}

QCoro::Task<Result<void>> BlueskySession::signIn(AccessPtr access)
{
    const QString &identifier = access->session.did.isEmpty() ? access->session.identifier : access->session.did;
    if (identifier.isEmpty() || access->session.password.isEmpty())
        co_return Error(ErrorKind::Auth, QStringLiteral("credential-missing"),
                        QStringLiteral("a handle and an app password are needed"));
    const QJsonObject body{{QStringLiteral("identifier"), identifier},
                           {QStringLiteral("password"), access->session.password}};
    HttpRequest request = postJson(body);
    request.url = endpoint(access->server, QStringLiteral("com.atproto.server.createSession"));
    auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), CallKind::Invisible);
    if (!answer->isSuccess())
        co_return failure(*answer, CallKind::Invisible, QUrl(access->server).host());
    HttpResponse made = std::move(*answer);
    co_return co_await keep(access, std::move(made));
}

QCoro::Task<Result<void>> BlueskySession::signInAnew(AccessPtr access)
{
    CO_TRY_ASSIGN(const RenewalLocks::HeldPtr held, co_await m_locks.take(access->secretKey));
    co_return co_await signIn(access);
}

QCoro::Task<Result<void>> BlueskySession::end(QString secretKey, QString server)
{
    CO_TRY_ASSIGN(const RenewalLocks::HeldPtr held, co_await m_locks.take(secretKey));
    auto secret = co_await m_context.secrets.read(secretKey);
    if (!secret && secret.error().kind == ErrorKind::NotFound)
        co_return Result<void>();
    if (!secret)
        co_return std::move(secret).error();
    const blueskywire::Session session = blueskywire::sessionFromSecret(*secret, QString());
    tellRedactor(session);
    if (session.refreshJwt.isEmpty())
        co_return Result<void>();
    const QString pds = session.pds.isEmpty() ? server : session.pds;
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint(pds, QStringLiteral("com.atproto.server.deleteSession"));
    authorize(request, session.refreshJwt);
    const auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), CallKind::Invisible);
    if (answer->isSuccess())
        co_return Result<void>();
    const Error error = failure(*answer, CallKind::Invisible, QUrl(pds).host());
    if (error.kind == ErrorKind::Auth)
        co_return Result<void>();
    co_return error;
}

// A rotated refresh token stays good for a while at the server, so a crash before this write does no harm.
QCoro::Task<Result<void>> BlueskySession::keep(AccessPtr access, HttpResponse answer)
{
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(answer, CallKind::Invisible, hostOf(access)));
    m_context.redactor.add(object.value(QLatin1String("accessJwt")).toString());
    m_context.redactor.add(object.value(QLatin1String("refreshJwt")).toString());
    const QString server = access->session.pds.isEmpty() ? access->server : access->session.pds;
    if (!blueskywire::takeSession(access->session, object, server))
        co_return unreadableAnswer(answer, CallKind::Invisible, hostOf(access));
    QByteArray secret = blueskywire::toSecret(access->session);
    co_return co_await m_context.secrets.write(access->secretKey, std::move(secret));
}

// Those that find it expired together wait for the first one and take what it got; so does whoever comes after another
// program of ours.
QCoro::Task<Result<void>> BlueskySession::renew(AccessPtr access, QString fault)
{
    CO_TRY_ASSIGN(const RenewalLocks::HeldPtr held, co_await m_locks.take(access->secretKey));
    const auto secret = co_await m_context.secrets.read(access->secretKey);
    if (secret) {
        m_context.redactor.add(*secret);
        const blueskywire::Session kept = blueskywire::sessionFromSecret(*secret, access->session.identifier);
        if (!kept.accessJwt.isEmpty() && !kept.pds.isEmpty() && kept.accessJwt != access->session.accessJwt) {
            tellRedactor(kept);
            access->session = kept;
            co_return Result<void>();
        }
    }
    co_return co_await refreshOrSignIn(access, fault);
}

QCoro::Task<Result<void>> BlueskySession::refreshOrSignIn(AccessPtr access, QString fault)
{
    if (fault == QLatin1String("ExpiredToken") && !access->session.refreshJwt.isEmpty()) {
        HttpRequest request;
        request.method = "POST";
        request.url = endpoint(access->session.pds, QStringLiteral("com.atproto.server.refreshSession"));
        authorize(request, access->session.refreshJwt);
        auto answer = co_await m_context.http.send(std::move(request));
        if (!answer)
            co_return wayFailure(answer.error(), CallKind::Invisible);
        if (answer->isSuccess()) {
            HttpResponse made = std::move(*answer);
            co_return co_await keep(access, std::move(made));
        }
        const Error error = failure(*answer, CallKind::Invisible, hostOf(access));
        if (error.kind != ErrorKind::Auth)
            co_return error;
    }
    co_return co_await signIn(access);
}

QCoro::Task<Result<HttpResponse>> BlueskySession::sendAs(AccessPtr access, HttpRequest request, CallKind kind)
{
    authorize(request, access->session.accessJwt);
    auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), kind);
    co_return std::move(*answer);
}

QCoro::Task<Result<HttpResponse>> BlueskySession::call(AccessPtr access, HttpRequest request, CallKind kind)
{
    CO_TRY_ASSIGN(HttpResponse answer, co_await sendAs(access, request, kind));
    const QString name = answer.isSuccess() ? QString() : failureFrom(answer.body).name;
    if (name == QLatin1String("ExpiredToken") || name == QLatin1String("InvalidToken")) {
        CO_TRY(co_await renew(access, name));
        CO_TRY_ASSIGN(answer, co_await sendAs(access, request, kind));
    }
    if (!answer.isSuccess())
        co_return failure(answer, kind, hostOf(access));
    co_return answer;
}

QCoro::Task<Result<HttpResponse>> BlueskySession::get(AccessPtr access, QString method,
                                                      QList<std::pair<QString, QString>> query)
{
    HttpRequest request;
    QUrlQuery items;
    for (const auto &[name, value] : std::as_const(query))
        items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    request.url = endpoint(access->session.pds, method);
    request.url.setQuery(items);
    co_return co_await call(access, std::move(request), CallKind::Invisible);
}

QCoro::Task<Result<HttpResponse>> BlueskySession::post(AccessPtr access, QString method, QJsonObject body,
                                                       CallKind kind)
{
    HttpRequest request = postJson(body);
    request.url = endpoint(access->session.pds, method);
    co_return co_await call(access, std::move(request), kind);
}

QCoro::Task<Result<QJsonObject>> BlueskySession::upload(AccessPtr access, QByteArray bytes, QByteArray mimeType)
{
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint(access->session.pds, QStringLiteral("com.atproto.repo.uploadBlob"));
    request.headers = {{"Content-Type", mimeType}};
    request.body = bytes;
    request.timeout = kUploadTimeout;
    CO_TRY_ASSIGN(const HttpResponse answer, co_await call(access, std::move(request), CallKind::Invisible));
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(answer, CallKind::Invisible, hostOf(access)));
    const QJsonObject blob = object.value(QLatin1String("blob")).toObject();
    if (blob.isEmpty())
        co_return unreadableAnswer(answer, CallKind::Invisible, hostOf(access));
    co_return blob;
}

} // namespace perennial
