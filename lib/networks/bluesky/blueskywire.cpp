// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/bluesky/blueskywire.h"

#include "networks/publishtext.h"
#include "text/facets.h"
#include "net/serverjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace perennial {

const Network &blueskyNetwork()
{
    static const Network network = [] {
        Network n;
        n.id = QStringLiteral("bluesky");
        n.name = QStringLiteral("Bluesky");
        n.auth = AuthMethod::AppPassword;
        n.defaultServer = QStringLiteral("https://bsky.social");
        n.text.counting = CountingRule::Graphemes;
        n.text.limit = 300;                   // lexicon app.bsky.feed.post: maxGraphemes
        n.text.byteLimit = 3000;              // and maxLength
        n.media.maxImages = 4;                // lexicon app.bsky.embed.images
        n.media.maxImagePixels = 100'000'000; // ours: larger is a bomb, or no picture for a feed; smaller is scaled
        n.media.maxAltCharacters = 2000;      // of the official app; the lexicon has none
        n.media.mimeTypes = {QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/webp"),
                             QStringLiteral("image/gif")};
        n.can.thread = n.can.firstComment = n.can.linkCard = true;
        n.can.remove = n.can.find = n.can.lastPost = true;
        n.can.idempotency = IdempotencyProof::Exact;
        n.options = {QStringLiteral("labels")};
        n.scopes = {QStringLiteral("com.atproto.appPass")};
        n.rateLimitPerHour = 1666; // 5000 points an hour, a record costs 3
        return n;
    }();
    return network;
}

namespace blueskywire {

namespace {

constexpr char kDigits[] = "234567abcdefghijklmnopqrstuvwxyz";
constexpr int kTidLength = 13;

QString text(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

// A server may send us elsewhere only over https, or to itself.
QString trustedPds(const QJsonObject &didDoc, const QString &server)
{
    const QJsonArray services = didDoc.value(QLatin1String("service")).toArray();
    for (const QJsonValue &service : services) {
        if (!service[QLatin1String("id")].toString().endsWith(QLatin1String("#atproto_pds")))
            continue;
        const QUrl url(service[QLatin1String("serviceEndpoint")].toString(), QUrl::StrictMode);
        const bool isHttps = url.scheme() == QLatin1String("https") && !url.host().isEmpty();
        const QUrl own(server);
        const bool isItself = url.scheme() == own.scheme() && url.host() == own.host() && url.port() == own.port();
        if (isHttps || isItself)
            return url.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    }
    return server;
}

QString tid(quint64 number)
{
    QString text(kTidLength, QLatin1Char('2'));
    for (int i = kTidLength - 1; i >= 0; --i, number >>= 5)
        text[i] = QLatin1Char(kDigits[number & 31]);
    return text;
}

QJsonObject facet(const Facet &found, const QMap<QString, QString> &dids)
{
    QJsonObject feature;
    switch (found.type) {
    case Facet::Type::Link:
        feature = {{QStringLiteral("$type"), QStringLiteral("app.bsky.richtext.facet#link")},
                   {QStringLiteral("uri"), found.value}};
        break;
    case Facet::Type::Hashtag:
        feature = {{QStringLiteral("$type"), QStringLiteral("app.bsky.richtext.facet#tag")},
                   {QStringLiteral("tag"), found.value}};
        break;
    case Facet::Type::Mention: {
        const QString did = dids.value(found.value.toLower());
        if (did.isEmpty())
            return {};
        feature = {{QStringLiteral("$type"), QStringLiteral("app.bsky.richtext.facet#mention")},
                   {QStringLiteral("did"), did}};
        break;
    }
    }
    const QJsonObject index{{QStringLiteral("byteStart"), found.byteStart}, {QStringLiteral("byteEnd"), found.byteEnd}};
    return {{QStringLiteral("index"), index}, {QStringLiteral("features"), QJsonArray{feature}}};
}

// Bluesky shows and compares times with milliseconds.
QString timeOf(Instant instant)
{
    return instant.utc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

} // namespace

Session sessionFromSecret(const QByteArray &secret, const QString &identifier)
{
    Session session;
    session.identifier = identifier;
    while (session.identifier.startsWith(QLatin1Char('@')))
        session.identifier.remove(0, 1);
    const QJsonDocument document = QJsonDocument::fromJson(secret);
    if (!document.isObject()) {
        session.password = QString::fromUtf8(secret).trimmed();
        return session;
    }
    const QJsonObject object = document.object();
    session.password = text(object, "password");
    session.accessJwt = text(object, "accessJwt");
    session.refreshJwt = text(object, "refreshJwt");
    session.did = text(object, "did");
    session.handle = text(object, "handle");
    session.pds = text(object, "pds");
    if (session.identifier.isEmpty())
        session.identifier = text(object, "identifier");
    return session;
}

QByteArray toSecret(const Session &session)
{
    const QJsonObject object{{QStringLiteral("identifier"), session.identifier},
                             {QStringLiteral("password"), session.password},
                             {QStringLiteral("accessJwt"), session.accessJwt},
                             {QStringLiteral("refreshJwt"), session.refreshJwt},
                             {QStringLiteral("did"), session.did},
                             {QStringLiteral("handle"), session.handle},
                             {QStringLiteral("pds"), session.pds}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

bool takeSession(Session &session, const QJsonObject &answer, const QString &server)
{
    const QString did = text(answer, "did");
    const QString access = text(answer, "accessJwt");
    const QString refresh = text(answer, "refreshJwt");
    if (!did.startsWith(QLatin1String("did:")) || access.isEmpty() || refresh.isEmpty())
        return false;
    if (!session.did.isEmpty() && session.did != did)
        return false; // another account than the one that was connected
    session.did = did;
    session.accessJwt = access;
    session.refreshJwt = refresh;
    session.handle = text(answer, "handle");
    session.pds = trustedPds(answer.value(QLatin1String("didDoc")).toObject(), server);
    return true;
}

QString scopeOf(const QString &accessJwt)
{
    const QByteArray claims = QByteArray::fromBase64(accessJwt.section(QLatin1Char('.'), 1, 1).toLatin1(),
                                                     QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return text(serverJson(claims).object(), "scope").left(100);
}

QString recordKey(const QString &idempotencyKey, Instant createdAt, int part)
{
    const QByteArray hash = QCryptographicHash::hash(idempotencyKey.toUtf8(), QCryptographicHash::Sha256);
    const quint32 random = qFromBigEndian<quint32>(hash.constData());
    const quint64 microseconds = quint64(createdAt.ms) * 1000 + random % 1000;
    const quint64 clockId = (random >> 10) & 0x3FF;
    return tid((((microseconds + quint64(part) * 1000) & 0x1FFFFFFFFFFFFFULL) << 10) | clockId);
}

QJsonObject toJson(const StrongRef &ref)
{
    return {{QStringLiteral("uri"), ref.uri}, {QStringLiteral("cid"), ref.cid}};
}

std::optional<StrongRef> strongRefFrom(const QJsonObject &object)
{
    const StrongRef ref{text(object, "uri"), text(object, "cid")};
    if (!ref.uri.startsWith(QLatin1String("at://")) || ref.cid.isEmpty())
        return std::nullopt;
    return ref;
}

QString recordKeyOf(const QString &uri)
{
    const QStringList pieces = uri.split(QLatin1Char('/')); // at: "" did collection rkey
    if (pieces.size() != 5 || pieces.at(0) != QLatin1String("at:") || pieces.at(3) != QLatin1String(kPostCollection))
        return {};
    return pieces.at(4);
}

QString webUrl(const QString &uri, const QString &handle)
{
    const QString who = handle.isEmpty() ? uri.section(QLatin1Char('/'), 2, 2) : handle;
    return QStringLiteral("https://bsky.app/profile/%1/post/%2").arg(who, recordKeyOf(uri));
}

QList<Part> partsOf(const PublishRequest &request)
{
    QList<Part> parts;
    parts << Part{
        publishedText(blueskyNetwork(), request.text, request.link, request.contentWarning, request.media.size()),
        false};
    for (const QString &text : request.thread)
        parts << Part{text, false};
    if (!request.firstComment.isEmpty())
        parts << Part{request.firstComment, true};
    return parts;
}

QStringList mentionsIn(const QString &text)
{
    QStringList handles;
    const auto facets = findFacets(text, CountingRule::Graphemes);
    for (const Facet &facet : facets) {
        const QString handle = facet.value.toLower();
        if (facet.type == Facet::Type::Mention && !handles.contains(handle))
            handles << handle;
    }
    return handles;
}

QJsonArray facetsOf(const QString &text, const QMap<QString, QString> &dids)
{
    QJsonArray array;
    const auto facets = findFacets(text, CountingRule::Graphemes);
    for (const Facet &found : facets) {
        const QJsonObject object = facet(found, dids);
        if (!object.isEmpty())
            array.append(object);
    }
    return array;
}

QJsonObject recordOf(const PostRecord &post)
{
    QJsonObject record{{QStringLiteral("$type"), QLatin1String(kPostCollection)},
                       {QStringLiteral("text"), post.text},
                       {QStringLiteral("createdAt"), timeOf(post.createdAt)}};
    if (!post.language.isEmpty())
        record.insert(QStringLiteral("langs"), QJsonArray{post.language});
    const QJsonArray facets = facetsOf(post.text, post.dids);
    if (!facets.isEmpty())
        record.insert(QStringLiteral("facets"), facets);
    if (!post.embed.isEmpty())
        record.insert(QStringLiteral("embed"), post.embed);
    if (post.root && post.parent) {
        const QJsonObject reply{{QStringLiteral("root"), toJson(*post.root)},
                                {QStringLiteral("parent"), toJson(*post.parent)}};
        record.insert(QStringLiteral("reply"), reply);
    }
    if (!post.labels.isEmpty()) {
        QJsonArray values;
        for (const QString &label : post.labels)
            values.append(QJsonObject{{QStringLiteral("val"), label}});
        record.insert(QStringLiteral("labels"),
                      QJsonObject{{QStringLiteral("$type"), QStringLiteral("com.atproto.label.defs#selfLabels")},
                                  {QStringLiteral("values"), values}});
    }
    return record;
}

QJsonObject putBody(const QString &did, const QString &rkey, const QJsonObject &record)
{
    return {{QStringLiteral("repo"), did},
            {QStringLiteral("collection"), QLatin1String(kPostCollection)},
            {QStringLiteral("rkey"), rkey},
            // Null means: only if nothing is there. The same record again is answered as if it had just been written.
            {QStringLiteral("swapRecord"), QJsonValue::Null},
            {QStringLiteral("record"), record}};
}

bool isSameRecord(const QJsonObject &theirs, const QJsonObject &ours)
{
    return text(theirs, "text") == text(ours, "text") && text(theirs, "createdAt") == text(ours, "createdAt");
}

QList<Image> imagesFrom(const QJsonArray &blobs, const QList<PublishMedia> &media)
{
    QList<Image> images;
    for (qsizetype i = 0; i < media.size() && i < blobs.size(); ++i) {
        const QJsonObject saved = blobs.at(i).toObject();
        images << Image{saved.value(QLatin1String("blob")).toObject(), media.at(i).alt,
                        saved.value(QLatin1String("width")).toInt(), saved.value(QLatin1String("height")).toInt()};
    }
    return images;
}

QJsonObject imagesEmbed(const QList<Image> &images)
{
    QJsonArray array;
    for (const Image &image : images) {
        QJsonObject object{{QStringLiteral("image"), image.blob}, {QStringLiteral("alt"), image.alt}};
        if (image.width > 0 && image.height > 0)
            object.insert(QStringLiteral("aspectRatio"), QJsonObject{{QStringLiteral("width"), image.width},
                                                                     {QStringLiteral("height"), image.height}});
        array.append(object);
    }
    return {{QStringLiteral("$type"), QStringLiteral("app.bsky.embed.images")}, {QStringLiteral("images"), array}};
}

QJsonObject externalEmbed(const QString &uri, const QString &title, const QString &description,
                          const QJsonObject &thumb)
{
    QJsonObject external{
        {QStringLiteral("uri"), uri}, {QStringLiteral("title"), title}, {QStringLiteral("description"), description}};
    if (!thumb.isEmpty())
        external.insert(QStringLiteral("thumb"), thumb);
    return {{QStringLiteral("$type"), QStringLiteral("app.bsky.embed.external")},
            {QStringLiteral("external"), external}};
}

Result<QStringList> labelsFrom(const QString &option)
{
    static const QStringList known{QStringLiteral("sexual"), QStringLiteral("nudity"), QStringLiteral("porn"),
                                   QStringLiteral("graphic-media"), QStringLiteral("!no-unauthenticated")};
    QStringList labels;
    const QStringList words = option.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const QString label = word.trimmed();
        if (!known.contains(label))
            return Error(ErrorKind::Invalid, QStringLiteral("bluesky-label"),
                         QStringLiteral("Bluesky knows no label \"%1\"").arg(label), {label});
        labels << label;
    }
    return labels;
}

Failure failureFrom(const QByteArray &body)
{
    const QJsonObject object = serverJson(body).object();
    return {text(object, "error"), text(object, "message")};
}

} // namespace blueskywire

} // namespace perennial
