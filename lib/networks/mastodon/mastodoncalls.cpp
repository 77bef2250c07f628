// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/mastodon/mastodoncalls.h"

#include "base/redact.h"
#include "net/httpclient.h"
#include "net/multipart.h"
#include "secrets/secretstore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMimeDatabase>
#include <QUrlQuery>

#include <algorithm>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kUploadTimeout = 180s;
constexpr std::chrono::milliseconds kFirstPoll = 1s;
constexpr std::chrono::milliseconds kLongestPoll = 30s;
constexpr std::chrono::milliseconds kProcessingEnds = 10min;

QUrl endpoint(const QString &server, const QString &path)
{
    return QUrl(server + path);
}

QString hostOf(const MastodonCalls::Access &access)
{
    return QUrl(access.server).host();
}

Error failure(const HttpResponse &answer, CallKind kind, const QString &host, Instant now)
{
    Error error = httpError(answer, kind, host, now);
    const QString said = serverMessage(answer.body);
    if (answer.status == 422 && said.contains(QLatin1String("not finished processing"))) {
        error.kind = ErrorKind::Transient;
        error.code = QStringLiteral("mastodon-media-processing");
    } else if (answer.status == 400 && said.startsWith(QLatin1String("Duplicate idempotency key"))) {
        error.kind = ErrorKind::Unsure;
        error.code = QStringLiteral("mastodon-key-used");
    } else if (answer.status == 403 && said.startsWith(QLatin1String("Empty statuses"))) {
        error.kind = ErrorKind::Rejected; // Pixelfed: no picture, no post
    }
    return error;
}

Error mediaFault(const char *code, const QString &path, const char *why)
{
    const QString name = QFileInfo(path).fileName();
    return Error(ErrorKind::Rejected, QString::fromLatin1(code), name + QStringLiteral(": ") + QString::fromLatin1(why),
                 {name});
}

} // namespace

MastodonCalls::MastodonCalls(const AdapterContext &context, Delay delay) : m_context(context), m_delay(delay), m_tokens(context, std::move(delay))
{
}

QCoro::Task<Result<MastodonCalls::Access>> MastodonCalls::open(QString secretKey, QString server)
{
    auto credential = co_await m_tokens.read(secretKey);
    if (!credential) {
        Error error = std::move(credential).error();
        if (error.code == QLatin1String("credential-missing"))
            error.args = QStringList{server};
        co_return error;
    }
    Access access;
    access.server = mastodonwire::serverAddress(server);
    access.token = credential->accessToken.toUtf8();
    access.secretKey = secretKey;
    if (access.server.isEmpty())
        co_return Error(ErrorKind::Invalid, QStringLiteral("server-address"),
                        QStringLiteral("this is no address of a server: ") + server, {server});
    co_return access;
}

QCoro::Task<Result<HttpResponse>> MastodonCalls::sendAs(QByteArray token, HttpRequest request, CallKind kind)
{
    request.headers.append(std::make_pair(QByteArray("Authorization"), "Bearer " + token));
    auto answer = co_await m_context.http.send(std::move(request));
    if (!answer)
        co_return wayFailure(answer.error(), kind);
    co_return std::move(*answer);
}

QCoro::Task<Result<HttpResponse>> MastodonCalls::send(Access access, HttpRequest request, CallKind kind)
{
    CO_TRY_ASSIGN(HttpResponse answer, co_await sendAs(access.token, request, kind));
    // Refused is not done, so it may go again with another token. Mastodon's own never end; of others some do.
    if (answer.status == 401 && !access.secretKey.isEmpty()) {
        const auto renewed = co_await m_tokens.renew(access.secretKey, QString::fromUtf8(access.token));
        if (!renewed && renewed.error().kind != ErrorKind::Auth)
            co_return renewed.error();
        if (renewed) {
            CO_TRY_ASSIGN(answer, co_await sendAs(renewed->accessToken.toUtf8(), request, kind));
        }
    }
    if (!answer.isSuccess())
        co_return failure(answer, kind, hostOf(access), m_context.clock.now());
    co_return answer;
}

QCoro::Task<Result<HttpResponse>> MastodonCalls::get(Access access, QString path, Query query)
{
    HttpRequest request;
    request.url = endpoint(access.server, path);
    QUrlQuery items;
    for (const auto &[name, value] : std::as_const(query))
        items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    if (!query.isEmpty())
        request.url.setQuery(items);
    co_return co_await send(std::move(access), std::move(request), CallKind::Invisible);
}

QCoro::Task<Result<HttpResponse>> MastodonCalls::remove(Access access, QString path)
{
    HttpRequest request;
    request.method = "DELETE";
    request.url = endpoint(access.server, path);
    co_return co_await send(std::move(access), std::move(request), CallKind::Invisible);
}

QCoro::Task<Result<mastodonwire::Profile>> MastodonCalls::profile(Access access)
{
    const Query none;
    auto answer = co_await get(access, QStringLiteral("/api/v1/accounts/verify_credentials"), none);
    if (!answer) {
        Error error = std::move(answer).error();
        // snac says 422 to a token that it does not know; there is nothing else here to be wrong.
        if (error.httpStatus == 400 || error.httpStatus == 422) {
            error.kind = ErrorKind::Auth;
            error.code = QStringLiteral("http-auth");
        }
        co_return error;
    }
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(*answer, CallKind::Invisible, hostOf(access)));
    const auto profile = mastodonwire::profileFrom(object, access.server);
    if (!profile)
        co_return unreadableAnswer(*answer, CallKind::Invisible, hostOf(access));
    co_return *profile;
}

QCoro::Task<Result<QJsonObject>> MastodonCalls::instanceFacts(Access access)
{
    const Query none;
    auto answer = co_await get(access, QStringLiteral("/api/v2/instance"), none);
    if (!answer && answer.error().httpStatus == 404)
        answer = co_await get(access, QStringLiteral("/api/v1/instance"), none);
    if (!answer)
        co_return answer.error();
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(*answer, CallKind::Invisible, hostOf(access)));
    co_return mastodonwire::factsFrom(object);
}

QCoro::Task<Result<mastodonwire::Status>> MastodonCalls::publish(Access access, QJsonObject body, QString key)
{
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint(access.server, QStringLiteral("/api/v1/statuses"));
    // JSON, not a form: Hollo takes a form for an empty post.
    request.headers.append(std::make_pair(QByteArray("Content-Type"), QByteArray("application/json")));
    request.headers.append(std::make_pair(QByteArray("Idempotency-Key"), key.toUtf8()));
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    CO_TRY_ASSIGN(const auto answer, co_await send(access, std::move(request), CallKind::Publishing));
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(answer, CallKind::Publishing, hostOf(access)));
    auto status = mastodonwire::statusFrom(object);
    if (!status)
        co_return unreadableAnswer(answer, CallKind::Publishing, hostOf(access));
    status->notBefore = notBeforeFrom(answer, m_context.clock.now());
    co_return *status;
}

QCoro::Task<Result<HttpResponse>> MastodonCalls::sendMedia(Access access, PublishMedia media, QByteArray bytes,
                                                           QString path)
{
    QString type = media.mimeType;
    if (type.isEmpty())
        type = QMimeDatabase().mimeTypeForFileNameAndData(media.path, bytes).name();
    Multipart form;
    if (!media.alt.isEmpty())
        form.addField(QStringLiteral("description"), media.alt);
    // What the file is called here is nobody's business.
    // The profile keeps files under their hash, without an ending; some servers go by the name.
    const QString suffix = QMimeDatabase().mimeTypeForName(type).preferredSuffix();
    form.addFile(QStringLiteral("file"), suffix.isEmpty() ? QStringLiteral("media") : QStringLiteral("media.") + suffix,
                 type.toLatin1(), bytes);
    HttpRequest request;
    request.method = "POST";
    request.url = endpoint(access.server, path);
    request.timeout = kUploadTimeout;
    request.headers.append(std::make_pair(QByteArray("Content-Type"), form.contentType()));
    request.body = form.body();
    co_return co_await send(std::move(access), std::move(request), CallKind::Invisible);
}

QCoro::Task<Result<QString>> MastodonCalls::upload(Access access, PublishMedia media)
{
    QFile file(media.path);
    if (!file.open(QIODevice::ReadOnly))
        co_return mediaFault("image-missing", media.path, "can't be opened");
    const QByteArray bytes = file.readAll();
    auto answer = co_await sendMedia(access, media, bytes, QStringLiteral("/api/v2/media"));
    if (!answer && answer.error().httpStatus == 404) // Pixelfed and Pleroma of old
        answer = co_await sendMedia(access, media, bytes, QStringLiteral("/api/v1/media"));
    if (!answer)
        co_return answer.error();
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(*answer, CallKind::Invisible, hostOf(access)));
    const auto attachment = mastodonwire::statusFrom(object); // has an id like everything
    if (!attachment)
        co_return unreadableAnswer(*answer, CallKind::Invisible, hostOf(access));
    if (answer->status == 202) {
        CO_TRY_ASSIGN(const MediaState state, co_await waitForMedia(access, attachment->id));
        if (state == MediaState::Gone)
            co_return mediaFault("mastodon-media-refused", media.path, "the server lost it while it worked on it");
    }
    co_return attachment->id;
}

QCoro::Task<Result<MastodonCalls::MediaState>> MastodonCalls::waitForMedia(Access access, QString id)
{
    const Query none;
    const QString path = QStringLiteral("/api/v1/media/") + QString::fromLatin1(QUrl::toPercentEncoding(id));
    std::chrono::milliseconds waited = 0ms;
    for (auto wait = kFirstPoll; waited < kProcessingEnds; wait = std::min(wait * 2, kLongestPoll)) {
        const auto answer = co_await get(access, path, none);
        if (!answer && answer.error().httpStatus == 404)
            co_return MediaState::Gone;
        if (!answer)
            co_return answer.error(); // 422: the server could not make anything of it
        if (answer->status != 206)
            co_return MediaState::Ready;
        co_await m_delay(wait);
        waited += wait;
    }
    co_return Error(ErrorKind::Transient, QStringLiteral("mastodon-media-processing"),
                    QStringLiteral("the server is still working on a picture after ten minutes"));
}

} // namespace perennial
