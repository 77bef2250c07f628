// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/mastodon/mastodonadapter.h"

#include "networks/mastodon/mastodonsignin.h"

#include "base/redact.h"
#include "secrets/secretstore.h"

#include <QSet>

#include <algorithm>

namespace perennial {

namespace {

using namespace std::chrono_literals;
using namespace mastodonwire;

// Mastodon keeps a key for an hour after its success.
constexpr auto kKeyIsKept = 55min;
constexpr int kPageSize = 40; // the most that the API gives
constexpr int kMostPages = 5;
// Our clock and the server's differ a little.
constexpr auto kClockDifference = 5min;

QList<Receipt> partsFrom(const QJsonObject &progress)
{
    QList<Receipt> parts;
    const QJsonArray array = progress.value(QLatin1String("partIds")).toArray();
    for (const QJsonValue &value : array) {
        Receipt part;
        part.remoteId = value[QLatin1String("id")].toString();
        part.url = value[QLatin1String("url")].toString();
        parts << part;
    }
    return parts;
}

Receipt receiptFor(const QList<Receipt> &parts)
{
    Receipt receipt = parts.first();
    for (const Receipt &part : parts)
        receipt.partIds << part.remoteId;
    receipt.notBefore = parts.last().notBefore;
    return receipt;
}

QJsonArray toJson(const QList<Receipt> &parts)
{
    QJsonArray array;
    for (const Receipt &part : parts)
        array.append(QJsonObject{{QStringLiteral("id"), part.remoteId}, {QStringLiteral("url"), part.url}});
    return array;
}

QStringList idsFrom(const QJsonObject &progress)
{
    QStringList ids;
    const QJsonArray array = progress.value(QLatin1String("mediaIds")).toArray();
    for (const QJsonValue &id : array)
        ids << id.toString();
    return ids;
}

// A reply of a thread answers the part before it; the comment answers the post.
QString replyTarget(const PublishRequest &request, const QList<Receipt> &done)
{
    if (done.isEmpty())
        return {};
    const bool isComment = !request.firstComment.isEmpty() && done.size() == request.thread.size() + 1;
    return isComment ? done.first().remoteId : done.last().remoteId;
}

QString statusPath(const QString &id)
{
    return QStringLiteral("/api/v1/statuses/") + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

MastodonAdapter::MastodonAdapter(const AdapterContext &context, Delay delay)
    : m_context(context), m_delay(delay), m_calls(context, delay)
{
}

const Network &MastodonAdapter::network() const
{
    return mastodonNetwork();
}

bool MastodonAdapter::repeatIsHarmless(const PublishRequest &request, std::chrono::milliseconds sinceFirstTry) const
{
    return honoursKeys(request.account.facts) && sinceFirstTry >= 0ms && sinceFirstTry < kKeyIsKept;
}

QCoro::Task<Result<void>> MastodonAdapter::save(JobPtr job, QString key, QJsonValue value)
{
    job->request.progress.insert(key, value);
    co_return co_await job->sink->save(job->request.progress);
}

QCoro::Task<Result<Receipt>> MastodonAdapter::publish(PublishRequest request, ProgressSink &sink)
{
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->sink = &sink;
    job->begunBefore = job->request.progress.value(QLatin1String("begun")).toInt(-1);
    const Account account = job->request.account;
    CO_TRY_ASSIGN(job->access, co_await m_calls.open(account.secretKey, account.server));
    const QList<Part> parts = partsOf(job->request);
    QList<Receipt> done = partsFrom(job->request.progress);
    if (done.isEmpty()) {
        CO_TRY(co_await dropLostMedia(job));
        CO_TRY(co_await uploadMedia(job));
    }
    while (done.size() < parts.size()) {
        Part part = parts.at(done.size());
        part.inReplyTo = replyTarget(job->request, done);
        if (done.isEmpty())
            part.mediaIds = idsFrom(job->request.progress);
        CO_TRY_ASSIGN(const Status status, co_await publishPart(job, part, int(done.size()), int(parts.size())));
        Receipt receipt;
        receipt.remoteId = status.id;
        receipt.url = status.url;
        receipt.notBefore = status.notBefore;
        done << receipt;
        if (done.size() < parts.size())
            CO_TRY(co_await save(job, QStringLiteral("partIds"), toJson(done)));
    }
    co_return receiptFor(done);
}

// An earlier try uploaded them; servers throw away what no post took. What is gone is uploaded again, with all after
// it.
QCoro::Task<Result<void>> MastodonAdapter::dropLostMedia(JobPtr job)
{
    QStringList ids = idsFrom(job->request.progress);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        CO_TRY_ASSIGN(const auto state, co_await m_calls.waitForMedia(job->access, ids.at(i)));
        if (state == MastodonCalls::MediaState::Gone) {
            ids.resize(i);
            CO_TRY(co_await save(job, QStringLiteral("mediaIds"), QJsonArray::fromStringList(ids)));
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> MastodonAdapter::uploadMedia(JobPtr job)
{
    QStringList ids = idsFrom(job->request.progress);
    while (ids.size() < job->request.media.size()) {
        CO_TRY_ASSIGN(const QString id, co_await m_calls.upload(job->access, job->request.media.at(ids.size())));
        ids << id;
        CO_TRY(co_await save(job, QStringLiteral("mediaIds"), QJsonArray::fromStringList(ids)));
    }
    co_return Result<void>();
}

// find() speaks for a whole post; which part of a thread an earlier try got to is looked up here, part by part.
QCoro::Task<Result<Status>> MastodonAdapter::publishPart(JobPtr job, Part part, int index, int count)
{
    if (job->begunBefore == index) {
        CO_TRY_ASSIGN(const Looked looked, co_await look(job->access, job->request, part, part.mediaIds.size()));
        if (looked.status)
            co_return *looked.status;
    }
    if (count > 1)
        CO_TRY(co_await save(job, QStringLiteral("begun"), index));
    const QJsonObject body = statusBody(part, job->request);
    co_return co_await m_calls.publish(job->access, body, part.key);
}

QCoro::Task<Result<QString>> MastodonAdapter::accountId(Access access, Account account)
{
    if (!account.accountId.isEmpty())
        co_return account.accountId;
    CO_TRY_ASSIGN(const Profile profile, co_await m_calls.profile(access));
    co_return profile.identity.accountId;
}

QCoro::Task<Result<MastodonAdapter::Looked>> MastodonAdapter::look(Access access, PublishRequest request, Part part,
                                                                   qsizetype mediaCount)
{
    CO_TRY_ASSIGN(const QString id, co_await accountId(access, request.account));
    const QString path =
        QStringLiteral("/api/v1/accounts/%1/statuses").arg(QString::fromLatin1(QUrl::toPercentEncoding(id)));
    const Instant notBefore = request.createdAt - kClockDifference;
    Looked looked;
    QSet<QString> ids;
    QString last;
    for (int page = 0; page < kMostPages; ++page) {
        MastodonCalls::Query query;
        query.append(std::make_pair(QStringLiteral("limit"), QString::number(kPageSize)));
        query.append(std::make_pair(QStringLiteral("exclude_reblogs"), QStringLiteral("true")));
        if (!last.isEmpty())
            query.append(std::make_pair(QStringLiteral("max_id"), last));
        CO_TRY_ASSIGN(const auto answer, co_await m_calls.get(access, path, query));
        CO_TRY_ASSIGN(const QJsonArray array, jsonArray(answer, CallKind::Invisible, QUrl(access.server).host()));
        const QList<Status> statuses = statusesFrom(array);
        bool reachesBack = array.isEmpty(); // the account's very first post was on the page before
        for (const Status &status : statuses) {
            if (isSamePost(status, part, mediaCount, notBefore)) {
                looked.found = Found::Yes;
                looked.status = status;
                co_return looked;
            }
            reachesBack = reachesBack || (status.createdAt && *status.createdAt < notBefore);
        }
        looked.seen += int(statuses.size());
        if (reachesBack) {
            looked.found = Found::No;
            co_return looked;
        }
        const qsizetype known = ids.size();
        for (const Status &status : statuses)
            ids.insert(status.id);
        if (ids.size() == known) // a server that ignores max_id gives the same page for ever
            co_return looked;
        last = statuses.last().id;
    }
    co_return looked;
}

QCoro::Task<Result<FindResult>> MastodonAdapter::find(PublishRequest request)
{
    const Account account = request.account;
    CO_TRY_ASSIGN(const Access access, co_await m_calls.open(account.secretKey, account.server));
    const QList<Part> parts = partsOf(request);
    QList<Receipt> done = partsFrom(request.progress);
    FindResult result;
    int seen = 0;
    while (done.size() < parts.size()) {
        Part part = parts.at(done.size());
        part.inReplyTo = replyTarget(request, done);
        const qsizetype mediaCount = done.isEmpty() ? request.media.size() : 0;
        CO_TRY_ASSIGN(const Looked looked, co_await look(access, request, part, mediaCount));
        seen += looked.seen;
        result.evidence =
            QStringLiteral("looked at %1 posts for part %2 of %3").arg(seen).arg(done.size() + 1).arg(parts.size());
        if (!looked.status) {
            result.found = looked.found;
            co_return result;
        }
        Receipt receipt;
        receipt.remoteId = looked.status->id;
        receipt.url = looked.status->url;
        done << receipt;
    }
    result.found = Found::Yes;
    result.receipt = receiptFor(done);
    co_return result;
}

QCoro::Task<Result<Identity>> MastodonAdapter::identify(Access access)
{
    CO_TRY_ASSIGN(Profile profile, co_await m_calls.profile(access));
    CO_TRY_ASSIGN(QJsonObject facts, co_await m_calls.instanceFacts(access));
    if (!profile.defaultVisibility.isEmpty())
        facts.insert(QStringLiteral("defaultVisibility"), profile.defaultVisibility);
    profile.identity.facts = facts;
    co_return profile.identity;
}

QCoro::Task<Result<Identity>> MastodonAdapter::whoAmI(Account account)
{
    CO_TRY_ASSIGN(const Access access, co_await m_calls.open(account.secretKey, account.server));
    co_return co_await identify(access);
}

QCoro::Task<Result<Identity>> MastodonAdapter::connect(ConnectRequest request)
{
    Access access;
    access.server = serverAddress(request.server);
    access.token = request.secret.trimmed();
    if (access.server.isEmpty())
        co_return Error(ErrorKind::Invalid, QStringLiteral("server-address"),
                        QStringLiteral("this is no address of a server: ") + request.server, {request.server});
    TokenCredential credential;
    if (access.token.isEmpty()) {
        MastodonSignIn signIn(m_context);
        CO_TRY_ASSIGN(credential, co_await signIn.run(access.server, request));
        access.token = credential.accessToken.toUtf8();
    } else {
        credential.accessToken = QString::fromUtf8(access.token);
    }
    m_context.redactor.add(access.token);
    CO_TRY_ASSIGN(Identity identity, co_await identify(access));
    identity.server = access.server;
    // Mastodon's own tokens do not end; those of servers that speak its language may. See credentialEnd() of a channel.
    if (credential.expiresAt && credential.refreshToken.isEmpty())
        identity.facts.insert(QStringLiteral("credentialEndsAt"), credential.expiresAt->toIso());
    identity.facts.insert(QStringLiteral("scopes"), QJsonArray::fromStringList(credential.scopes));
    CO_TRY(co_await m_calls.tokens().keep(request.secretKey, credential));
    co_return identity;
}

QCoro::Task<Result<void>> MastodonAdapter::revoke(Account account)
{
    const auto revoked = co_await m_calls.tokens().revoke(account.secretKey);
    if (revoked || revoked.error().code != QLatin1String("not-supported"))
        co_return revoked;
    // A token that was pasted came out of an app that we know nothing of.
    co_return Error(ErrorKind::Invalid, QStringLiteral("revoke-on-page"),
                    QStringLiteral("only the account's own page can end this token"),
                    {account.handle, serverAddress(account.server) + QStringLiteral("/oauth/authorized_applications")});
}

QCoro::Task<Result<Receipt>> MastodonAdapter::testPost(Account account, QString text)
{
    CO_TRY_ASSIGN(const Access access, co_await m_calls.open(account.secretKey, account.server));
    QJsonObject body;
    body.insert(QStringLiteral("status"), text);
    body.insert(QStringLiteral("visibility"), QStringLiteral("direct")); // and nobody is mentioned
    const QString key = QString::fromLatin1(makeState());
    CO_TRY_ASSIGN(const Status status, co_await m_calls.publish(access, body, key));
    Receipt receipt;
    receipt.remoteId = status.id;
    receipt.url = status.url;
    receipt.partIds = QStringList{status.id};
    co_return receipt;
}

QCoro::Task<Result<void>> MastodonAdapter::checkApp(AppKey app, QByteArray secret)
{
    app.server = serverAddress(app.server);
    if (app.server.isEmpty())
        co_return Error(ErrorKind::Invalid, QStringLiteral("server-address"),
                        QStringLiteral("this is no address of a server"), {app.server});
    MastodonSignIn signIn(m_context);
    co_return co_await signIn.checkApp(app, secret);
}

QCoro::Task<Result<void>> MastodonAdapter::remove(Account account, Receipt receipt)
{
    CO_TRY_ASSIGN(const Access access, co_await m_calls.open(account.secretKey, account.server));
    QStringList ids = receipt.partIds;
    if (ids.isEmpty())
        ids << receipt.remoteId;
    std::reverse(ids.begin(), ids.end()); // replies first
    for (const QString &id : std::as_const(ids)) {
        const auto answer = co_await m_calls.remove(access, statusPath(id));
        if (answer)
            continue;
        if (answer.error().httpStatus != 404 && answer.error().httpStatus != 410)
            co_return answer.error();
        // 404 means "gone already", or, on snac, that nothing can ever be deleted.
        const MastodonCalls::Query none;
        const auto still = co_await m_calls.get(access, statusPath(id), none);
        if (still)
            co_return Error(ErrorKind::Invalid, QStringLiteral("not-supported"),
                            QStringLiteral("this server does not let apps delete posts"), {account.server});
    }
    co_return Result<void>();
}

QCoro::Task<Result<std::optional<Instant>>> MastodonAdapter::lastPostAt(Account account)
{
    CO_TRY_ASSIGN(const Access access, co_await m_calls.open(account.secretKey, account.server));
    CO_TRY_ASSIGN(const QString id, co_await accountId(access, account));
    MastodonCalls::Query query;
    query.append(std::make_pair(QStringLiteral("limit"), QStringLiteral("5")));
    query.append(std::make_pair(QStringLiteral("exclude_reblogs"), QStringLiteral("true")));
    const QString path =
        QStringLiteral("/api/v1/accounts/%1/statuses").arg(QString::fromLatin1(QUrl::toPercentEncoding(id)));
    CO_TRY_ASSIGN(const auto answer, co_await m_calls.get(access, path, query));
    CO_TRY_ASSIGN(const QJsonArray array, jsonArray(answer, CallKind::Invisible, QUrl(access.server).host()));
    std::optional<Instant> newest;
    const QList<Status> statuses = statusesFrom(array);
    for (const Status &status : statuses) {
        if (status.createdAt && (!newest || *newest < *status.createdAt))
            newest = status.createdAt;
    }
    co_return newest;
}

} // namespace perennial
