// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/bluesky/blueskyadapter.h"

#include "networks/bluesky/blueskyimage.h"
#include "networks/elsewhere.h"
#include "networks/publishtext.h"

#include "base/redact.h"
#include "net/linkcard.h"
#include "secrets/secretstore.h"
#include "net/serverjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace perennial {

namespace {

using namespace blueskywire;

constexpr char kProfileCollection[] = "app.bsky.actor.profile";
constexpr char kPasswordPage[] = "https://bsky.app/settings/app-passwords";
constexpr int kNewest = 10;
constexpr int kPageSize = 100;
constexpr int kMostPages = 10;
constexpr std::chrono::minutes kClockDifference{5};
constexpr qint64 kLongestPage = 2 * 1024 * 1024;

QString str(const char *text)
{
    return QString::fromLatin1(text);
}

QList<std::pair<QString, QString>> recordQuery(const QString &did, const QString &collection, const QString &rkey)
{
    return {{str("repo"), did}, {str("collection"), collection}, {str("rkey"), rkey}};
}

// Keys that were saved, or that a first try of this machine makes.
bool hasOwnKeys(const PublishRequest &request)
{
    return !request.progress.contains(QLatin1String(kTriedElsewhere)) || request.progress.contains(QLatin1String("rkeys"));
}

QList<StrongRef> refsFrom(const QJsonArray &array)
{
    QList<StrongRef> refs;
    for (const QJsonValue &value : array) {
        const auto ref = strongRefFrom(value.toObject());
        if (!ref)
            break;
        refs << *ref;
    }
    return refs;
}

Receipt receiptFor(const QList<StrongRef> &refs, const QString &handle)
{
    Receipt receipt;
    receipt.remoteId = refs.first().uri;
    receipt.url = webUrl(receipt.remoteId, handle);
    for (const StrongRef &ref : refs)
        receipt.partIds << ref.uri;
    return receipt;
}

// What part `index` is, once blobs, card, mentions and the parts before it are known.
PostRecord recordFor(const PublishRequest &request, const QList<Part> &parts, const QList<StrongRef> &refs,
                     const QStringList &labels)
{
    const qsizetype index = refs.size();
    const QJsonObject &progress = request.progress;
    PostRecord post;
    post.text = parts.at(index).text;
    // A millisecond each, so that every client shows them in their order.
    post.createdAt = request.createdAt + std::chrono::milliseconds(index);
    post.language = request.language;
    post.labels = labels;
    const QJsonObject dids = progress.value(QLatin1String("dids")).toObject();
    for (auto did = dids.begin(); did != dids.end(); ++did)
        post.dids.insert(did.key(), did.value().toString());
    if (index > 0) {
        post.root = refs.first();
        post.parent = parts.at(index).isComment ? refs.first() : refs.last();
    } else if (!request.media.isEmpty()) {
        post.embed = imagesEmbed(imagesFrom(progress.value(QLatin1String("blobs")).toArray(), request.media));
    } else {
        post.embed = progress.value(QLatin1String("card")).toObject();
    }
    return post;
}

} // namespace

BlueskyAdapter::BlueskyAdapter(const AdapterContext &context, SafeFetch::AddressCheck isAllowed)
    : m_context(context), m_session(context), m_fetch(context.http, context.clock, std::move(isAllowed))
{
}

const Network &BlueskyAdapter::network() const
{
    return blueskyNetwork();
}

bool BlueskyAdapter::repeatIsHarmless(const PublishRequest &request, std::chrono::milliseconds) const
{
    return hasOwnKeys(request); // the record's key is ours, and a key holds one record
}

QCoro::Task<Result<void>> BlueskyAdapter::save(JobPtr job, QString key, QJsonValue value)
{
    job->request.progress.insert(key, value);
    co_return co_await job->sink->save(job->request.progress);
}

QCoro::Task<Result<Receipt>> BlueskyAdapter::publish(PublishRequest request, ProgressSink &sink)
{
    auto job = std::make_shared<Job>();
    job->request = std::move(request);
    job->sink = &sink;
    CO_TRY_ASSIGN(job->labels, labelsFrom(job->request.options.value(QLatin1String("labels")).toString()));
    const Account account = job->request.account;
    CO_TRY_ASSIGN(job->access, co_await m_session.open(account.secretKey, account.handle, account.server));
    CO_TRY(co_await fixKeys(job));
    CO_TRY(co_await resolveMentions(job));
    // Blobs that no record names vanish after some hours: should they be gone, they are uploaded once more.
    for (int tries = 0;; ++tries) {
        CO_TRY(co_await uploadImages(job));
        CO_TRY(co_await makeCard(job));
        const Result<void> put = co_await putParts(job);
        if (put)
            break;
        if (tries > 0 || put.error().code != QLatin1String("bluesky-blob-missing"))
            co_return put.error();
        job->request.progress.remove(QStringLiteral("card"));
        CO_TRY(co_await save(job, QStringLiteral("blobs"), QJsonArray()));
    }
    const QJsonArray parts = job->request.progress.value(QLatin1String("parts")).toArray();
    Receipt receipt = receiptFor(refsFrom(parts), job->access->session.handle);
    receipt.notBefore = job->notBefore;
    co_return receipt;
}

QCoro::Task<Result<void>> BlueskyAdapter::fixKeys(JobPtr job)
{
    const PublishRequest &request = job->request;
    if (request.progress.contains(QLatin1String("rkeys")))
        co_return Result<void>();
    QJsonArray keys;
    const int count = int(partsOf(request).size());
    for (int part = 0; part < count; ++part)
        keys.append(recordKey(request.idempotencyKey, request.createdAt, part));
    job->request.progress.insert(QStringLiteral("createdAt"), request.createdAt.toIso());
    co_return co_await save(job, QStringLiteral("rkeys"), keys);
}

QCoro::Task<Result<void>> BlueskyAdapter::uploadImages(JobPtr job)
{
    QJsonArray blobs = job->request.progress.value(QLatin1String("blobs")).toArray();
    const QList<PublishMedia> media = job->request.media;
    while (blobs.size() < media.size()) {
        CO_TRY_ASSIGN(const PreparedImage image, prepareBlueskyImage(media.at(blobs.size()).path));
        CO_TRY_ASSIGN(const QJsonObject blob, co_await m_session.upload(job->access, image.bytes, image.mimeType));
        QJsonObject entry;
        entry.insert(QStringLiteral("blob"), blob);
        entry.insert(QStringLiteral("width"), image.width);
        entry.insert(QStringLiteral("height"), image.height);
        blobs.append(entry);
        CO_TRY(co_await save(job, QStringLiteral("blobs"), blobs));
    }
    co_return Result<void>();
}

// The network reads no page itself. A page that can't be read makes a plain card: no reason to hold a post back.
QCoro::Task<Result<void>> BlueskyAdapter::makeCard(JobPtr job)
{
    const QString link = job->request.link.trimmed();
    const bool isCard = linkPlace(blueskyNetwork(), job->request.media.size()) == LinkPlace::Card;
    if (link.isEmpty() || !isCard || job->request.progress.contains(QLatin1String("card")))
        co_return Result<void>();
    FetchRequest page;
    page.url = QUrl(link);
    page.contentTypes = {"text/html", "application/xhtml+xml"};
    page.maxBytes = kLongestPage;
    const auto fetched = co_await m_fetch.fetch(std::move(page));
    LinkCard card;
    if (fetched)
        card = parseLinkCard(fetched->body, fetched->contentType, fetched->url);
    if (card.title.isEmpty())
        card.title = QUrl(link).host();
    const QJsonObject thumb = co_await uploadThumb(job, card.image);
    co_return co_await save(job, str("card"), externalEmbed(link, card.title, card.description, thumb));
}

QCoro::Task<QJsonObject> BlueskyAdapter::uploadThumb(JobPtr job, QUrl picture)
{
    if (picture.isEmpty())
        co_return QJsonObject();
    FetchRequest request;
    request.url = picture;
    request.contentTypes = {"image/"};
    const auto fetched = co_await m_fetch.fetch(std::move(request));
    if (!fetched)
        co_return QJsonObject();
    const auto image = prepareBlueskyImage(fetched->body);
    if (!image)
        co_return QJsonObject();
    const auto blob = co_await m_session.upload(job->access, image->bytes, image->mimeType);
    co_return blob ? *blob : QJsonObject();
}

QCoro::Task<Result<void>> BlueskyAdapter::resolveMentions(JobPtr job)
{
    QJsonObject dids = job->request.progress.value(QLatin1String("dids")).toObject();
    QStringList handles;
    const QList<Part> parts = partsOf(job->request);
    for (const Part &part : parts)
        handles += mentionsIn(part.text);
    for (const QString &handle : std::as_const(handles)) {
        if (dids.contains(handle))
            continue;
        QList<std::pair<QString, QString>> query;
        query.append(std::make_pair(str("handle"), handle));
        const auto answer = co_await m_session.get(job->access, str("com.atproto.identity.resolveHandle"), query);
        // Nobody of that name: then it is plain text. Anything else that is wrong will be wrong again below.
        if (!answer && answer.error().httpStatus != 400 && answer.error().httpStatus != 404)
            co_return answer.error();
        if (!answer && answer.error().kind == ErrorKind::Auth)
            co_return answer.error();
        QString did;
        if (answer)
            did = serverJson(answer->body).object().value(QLatin1String("did")).toString();
        dids.insert(handle, did);
        job->request.progress.insert(QStringLiteral("dids"), dids);
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> BlueskyAdapter::putParts(JobPtr job)
{
    const QList<Part> parts = partsOf(job->request);
    const QJsonArray keys = job->request.progress.value(QLatin1String("rkeys")).toArray();
    QJsonArray saved = job->request.progress.value(QLatin1String("parts")).toArray();
    QList<StrongRef> refs = refsFrom(saved);
    while (refs.size() < parts.size()) {
        const QJsonObject record = recordOf(recordFor(job->request, parts, refs, job->labels));
        const QString rkey = keys.at(refs.size()).toString();
        CO_TRY_ASSIGN(const StrongRef ref, co_await put(job, rkey, record));
        refs << ref;
        saved.append(toJson(ref));
        job->request.progress.insert(QStringLiteral("parts"), saved);
        if (refs.size() < parts.size())
            CO_TRY(co_await save(job, QStringLiteral("parts"), saved));
    }
    co_return Result<void>();
}

QCoro::Task<Result<StrongRef>> BlueskyAdapter::put(JobPtr job, QString rkey, QJsonObject record)
{
    const AccessPtr access = job->access;
    const QJsonObject body = putBody(access->session.did, rkey, record);
    const auto answer = co_await m_session.post(access, str("com.atproto.repo.putRecord"), body, CallKind::Publishing);
    if (!answer && answer.error().code == QLatin1String("bluesky-invalid-swap"))
        co_return co_await settleSwap(job, rkey, record);
    if (!answer)
        co_return answer.error();
    job->notBefore = notBeforeFrom(*answer, m_context.clock.now());
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(*answer, CallKind::Publishing, BlueskySession::hostOf(access)));
    const auto ref = strongRefFrom(object);
    if (!ref)
        co_return unreadableAnswer(*answer, CallKind::Publishing, BlueskySession::hostOf(access));
    co_return *ref;
}

// Something is under our key already: an earlier try of ours, made with other blobs, or a stranger's record.
QCoro::Task<Result<StrongRef>> BlueskyAdapter::settleSwap(JobPtr job, QString rkey, QJsonObject ours)
{
    auto found = co_await record(job->access, str(kPostCollection), rkey);
    if (!found) {
        Error error = std::move(found).error();
        if (error.kind == ErrorKind::Transient)
            error.kind = ErrorKind::Unsure;
        co_return error;
    }
    const QJsonObject theirs = found->value_or(QJsonObject());
    const auto ref = strongRefFrom(theirs);
    if (ref && isSameRecord(theirs.value(QLatin1String("value")).toObject(), ours))
        co_return *ref;
    co_return Error(ErrorKind::Rejected, str("bluesky-record-taken"), str("another record has this post's key"),
                    {rkey});
}

QCoro::Task<Result<std::optional<QJsonObject>>> BlueskyAdapter::record(AccessPtr access, QString collection,
                                                                       QString rkey)
{
    const auto query = recordQuery(access->session.did, collection, rkey);
    const auto answer = co_await m_session.get(access, str("com.atproto.repo.getRecord"), query);
    if (!answer && answer.error().code == QLatin1String("bluesky-record-missing"))
        co_return std::optional<QJsonObject>();
    if (!answer)
        co_return answer.error();
    CO_TRY_ASSIGN(QJsonObject object, jsonObject(*answer, CallKind::Invisible, BlueskySession::hostOf(access)));
    co_return std::optional<QJsonObject>(std::move(object));
}

QCoro::Task<Result<FindResult>> BlueskyAdapter::find(PublishRequest request)
{
    const Account account = request.account;
    CO_TRY_ASSIGN(const AccessPtr access, co_await m_session.open(account.secretKey, account.handle, account.server));
    if (!hasOwnKeys(request))
        co_return co_await findByText(access, request);
    const QJsonArray saved = request.progress.value(QLatin1String("rkeys")).toArray();
    const int count = int(partsOf(request).size());
    QList<StrongRef> refs;
    for (int part = 0; part < count; ++part) {
        const QString ours = recordKey(request.idempotencyKey, request.createdAt, part);
        const QString rkey = saved.at(part).toString(ours);
        CO_TRY_ASSIGN(const auto found, co_await record(access, str(kPostCollection), rkey));
        FindResult missing;
        missing.found = Found::No;
        missing.evidence =
            QStringLiteral("no record %1 in the repository (part %2 of %3)").arg(rkey).arg(part + 1).arg(count);
        if (!found)
            co_return missing;
        const auto ref = strongRefFrom(*found);
        if (!ref)
            co_return FindResult();
        refs << *ref;
    }
    FindResult result;
    result.found = Found::Yes;
    result.receipt = receiptFor(refs, access->session.handle);
    result.evidence = QStringLiteral("every record is in the repository");
    co_return result;
}

QCoro::Task<Result<QJsonObject>> BlueskyAdapter::newestRecords(AccessPtr access, int count, QString cursor)
{
    QList<std::pair<QString, QString>> query;
    query.append(std::make_pair(str("repo"), access->session.did));
    query.append(std::make_pair(str("collection"), str(kPostCollection)));
    query.append(std::make_pair(str("limit"), QString::number(count)));
    if (!cursor.isEmpty())
        query.append(std::make_pair(str("cursor"), cursor));
    CO_TRY_ASSIGN(const auto answer, co_await m_session.get(access, str("com.atproto.repo.listRecords"), query));
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(answer, CallKind::Invisible, BlueskySession::hostOf(access)));
    if (!object.value(QLatin1String("records")).isArray())
        co_return unreadableAnswer(answer, CallKind::Invisible, BlueskySession::hostOf(access));
    co_return object;
}

// Another machine made the key, if there is one: what it wrote is known by its words. "No" only where the list reaches back
// to before it could have begun; of a thread a person has to say how far it got.
QCoro::Task<Result<FindResult>> BlueskyAdapter::findByText(AccessPtr access, PublishRequest request)
{
    const QList<Part> parts = partsOf(request);
    const QList<StrongRef> none;
    const QStringList noLabels;
    const QJsonObject ours = recordOf(recordFor(request, parts, none, noLabels));
    const Instant notBefore = request.createdAt - kClockDifference;
    FindResult result;
    QString cursor;
    int seen = 0;
    for (int page = 0; page < kMostPages; ++page) {
        CO_TRY_ASSIGN(const QJsonObject object, co_await newestRecords(access, kPageSize, cursor));
        const QJsonArray records = object.value(QLatin1String("records")).toArray();
        bool reachesBack = records.isEmpty();
        for (const QJsonValue &item : records) {
            const QJsonObject value = item[QLatin1String("value")].toObject();
            const auto at = Instant::fromIso(value.value(QLatin1String("createdAt")).toString());
            reachesBack = reachesBack || (at && *at < notBefore);
            const auto ref = strongRefFrom(item.toObject());
            const bool same = value.value(QLatin1String("text")) == ours.value(QLatin1String("text")) && at && *at >= notBefore;
            if (!same || !ref)
                continue;
            result.evidence = QStringLiteral("a record with the same words is in the repository");
            if (parts.size() > 1)
                co_return result;
            const QList<StrongRef> refs(1, *ref);
            result.found = Found::Yes;
            result.receipt = receiptFor(refs, access->session.handle);
            co_return result;
        }
        seen += int(records.size());
        result.evidence = QStringLiteral("looked at %1 records").arg(seen);
        cursor = object.value(QLatin1String("cursor")).toString();
        if (reachesBack || cursor.isEmpty()) {
            result.found = Found::No;
            break;
        }
    }
    co_return result;
}

QCoro::Task<Result<Identity>> BlueskyAdapter::whoAmI(Account account)
{
    CO_TRY_ASSIGN(const AccessPtr access, co_await m_session.open(account.secretKey, account.handle, account.server));
    QList<std::pair<QString, QString>> none;
    CO_TRY_ASSIGN(const auto answer, co_await m_session.get(access, str("com.atproto.server.getSession"), none));
    CO_TRY_ASSIGN(const QJsonObject object, jsonObject(answer, CallKind::Invisible, BlueskySession::hostOf(access)));
    const QString handle = object.value(QLatin1String("handle")).toString();
    if (object.value(QLatin1String("did")).toString() != access->session.did || handle.isEmpty())
        co_return unreadableAnswer(answer, CallKind::Invisible, BlueskySession::hostOf(access));
    access->session.handle = handle;
    co_return co_await identify(access);
}

QCoro::Task<Result<Identity>> BlueskyAdapter::identify(AccessPtr access)
{
    const Session session = access->session;
    Identity identity;
    identity.accountId = session.did;
    identity.handle = QLatin1Char('@') + session.handle;
    identity.facts.insert(QStringLiteral("software"), QStringLiteral("bluesky"));
    identity.facts.insert(QStringLiteral("pds"), session.pds);
    // Ornaments: an account without a profile record is an account.
    const auto profile = co_await record(access, str(kProfileCollection), str("self"));
    if (!profile || !*profile)
        co_return identity;
    const QJsonObject value = (*profile)->value(QLatin1String("value")).toObject();
    identity.displayName = value.value(QLatin1String("displayName")).toString();
    const QString cid = value[QLatin1String("avatar")][QLatin1String("ref")][QLatin1String("$link")].toString();
    if (!cid.isEmpty())
        identity.avatarUrl =
            QStringLiteral("%1/xrpc/com.atproto.sync.getBlob?did=%2&cid=%3").arg(session.pds, session.did, cid);
    co_return identity;
}

QCoro::Task<Result<Identity>> BlueskyAdapter::connect(ConnectRequest request)
{
    m_context.redactor.add(request.secret);
    auto access = std::make_shared<BlueskySession::Access>();
    access->secretKey = request.secretKey;
    access->server = request.server.isEmpty() ? blueskyNetwork().defaultServer : request.server;
    access->session = sessionFromSecret(request.secret, request.handle.trimmed());
    CO_TRY(co_await m_session.signInAnew(access));
    CO_TRY_ASSIGN(Identity identity, co_await identify(access));
    identity.server = access->server;
    const QString scope = scopeOf(access->session.accessJwt);
    if (!scope.isEmpty())
        identity.facts.insert(QStringLiteral("scopes"), QJsonArray{scope});
    co_return identity;
}

QCoro::Task<Result<void>> BlueskyAdapter::revoke(Account account)
{
    CO_TRY(co_await m_session.end(account.secretKey, account.server));
    co_return Error(ErrorKind::Invalid, str("revoke-on-page"),
                    str("the session has ended; the app password itself is deleted on a page of Bluesky"),
                    {account.handle, str(kPasswordPage)});
}

QCoro::Task<Result<void>> BlueskyAdapter::remove(Account account, Receipt receipt)
{
    CO_TRY_ASSIGN(const AccessPtr access, co_await m_session.open(account.secretKey, account.handle, account.server));
    QStringList uris = receipt.partIds;
    if (uris.isEmpty())
        uris << receipt.remoteId;
    std::reverse(uris.begin(), uris.end()); // replies first
    for (const QString &uri : std::as_const(uris)) {
        const QString rkey = recordKeyOf(uri);
        if (rkey.isEmpty())
            co_return Error(ErrorKind::Invalid, str("remote-id-unknown"), str("this is no Bluesky post: ") + uri,
                            {uri});
        QJsonObject body;
        body.insert(QStringLiteral("repo"), access->session.did);
        body.insert(QStringLiteral("collection"), QLatin1String(kPostCollection));
        body.insert(QStringLiteral("rkey"), rkey);
        CO_TRY(co_await m_session.post(access, str("com.atproto.repo.deleteRecord"), body, CallKind::Invisible));
    }
    co_return Result<void>();
}

QCoro::Task<Result<std::optional<Instant>>> BlueskyAdapter::lastPostAt(Account account)
{
    CO_TRY_ASSIGN(const AccessPtr access, co_await m_session.open(account.secretKey, account.handle, account.server));
    CO_TRY_ASSIGN(const QJsonObject object, co_await newestRecords(access, kNewest, QString()));
    std::optional<Instant> newest;
    const QJsonArray records = object.value(QLatin1String("records")).toArray();
    for (const QJsonValue &item : records) {
        const auto at = Instant::fromIso(item[QLatin1String("value")][QLatin1String("createdAt")].toString());
        if (at && (!newest || *newest < *at))
            newest = at;
    }
    co_return newest;
}

} // namespace perennial
