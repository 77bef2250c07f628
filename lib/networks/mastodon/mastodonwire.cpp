// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/mastodon/mastodonwire.h"

#include "networks/publishtext.h"

#include <QRegularExpression>
#include <QUrl>

namespace perennial {

const Network &mastodonNetwork()
{
    static const Network network = [] {
        Network n;
        n.id = QStringLiteral("mastodon");
        n.name = QStringLiteral("Mastodon");
        n.auth = AuthMethod::OAuth;
        n.needsServer = true;
        // The defaults of Mastodon 4.3 and later; the server tells its own.
        n.text.counting = CountingRule::Mastodon;
        n.text.limit = 500;
        n.text.urlLength = 23;
        n.media.maxImages = 4;
        n.media.maxImageBytes = 16'777'216;
        n.media.maxImagePixels = 33'177'600;
        n.media.maxAltCharacters = 1500;
        n.media.mimeTypes = {QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/gif"),
                             QStringLiteral("image/webp")};
        n.can.thread = n.can.firstComment = n.can.contentWarning = n.can.visibility = true;
        n.can.remove = n.can.find = n.can.lastPost = true;
        n.can.idempotency = IdempotencyProof::Key;
        n.can.testPost = true; // a direct post to nobody
        // The least that publishing, looking back and the inbox need. Pixelfed and older GoToSocial know only the
        // coarse ones.
        n.scopes = {QStringLiteral("read:accounts"), QStringLiteral("read:statuses"),
                    QStringLiteral("read:notifications"), QStringLiteral("write:statuses"),
                    QStringLiteral("write:media")};
        n.app.need = AppNeed::ByItself;
        n.app.ownPossible = true;
        // Servers want the very port, so there are three to fall back on.
        n.app.redirects = {QStringLiteral("http://127.0.0.1:47113/callback"),
                           QStringLiteral("http://127.0.0.1:47114/callback"),
                           QStringLiteral("http://127.0.0.1:47115/callback")};
        n.visibilities = {QStringLiteral("public"), QStringLiteral("unlisted"), QStringLiteral("private"),
                          QStringLiteral("direct")};
        n.options = {QStringLiteral("sensitive")};
        n.rateLimitPerHour = 100; // 300 new posts in 3 hours
        return n;
    }();
    return network;
}

namespace mastodonwire {

namespace {

// The id may be a number on servers that never read the documentation.
QString idOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

void putIfPositive(QJsonObject &facts, const char *name, const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    if (number > 0)
        facts.insert(QLatin1String(name), number);
}

struct Software
{
    QString name;
    QString version;
};

// "2.7.2 (compatible; Pleroma 2.6.0)", "4.3.1+glitch", "2.7.0 (not true; snac/2.75)".
Software softwareOf(const QJsonObject &instance)
{
    static const QRegularExpression other(
        QStringLiteral("\\((?:compatible|not true)[;,]\\s*([A-Za-z]+)[\\s/]+v?([0-9][^\\s)]*)"));
    static const QRegularExpression plain(QStringLiteral("^v?([0-9]+(?:\\.[0-9]+)*)"));
    const QString version = instance.value(QLatin1String("version")).toString();
    if (const auto match = other.match(version); match.hasMatch())
        return {match.captured(1).toLower(), match.captured(2)};
    const QString source = instance.value(QLatin1String("source_url")).toString().toLower();
    for (const char *name : {"gotosocial", "hollo", "snac", "akkoma", "pleroma", "pixelfed"}) {
        const QLatin1String word(name);
        if (source.contains(word) || version.contains(word, Qt::CaseInsensitive))
            return {word, plain.match(version).captured(1)};
    }
    // Only what says so: api_versions has "mastodon" since 4.3, source_url since 4.0; forks name their own source.
    const bool saysMastodon =
        source.endsWith(QLatin1String("/mastodon/mastodon")) || version.contains(QLatin1String("+glitch"));
    return {saysMastodon ? QStringLiteral("mastodon") : QString(), plain.match(version).captured(1)};
}

QString countingOf(const QString &software)
{
    if (software == QLatin1String("gotosocial") || software == QLatin1String("pixelfed") ||
        software == QLatin1String("snac"))
        return QStringLiteral("code-points");
    if (software == QLatin1String("pleroma") || software == QLatin1String("akkoma"))
        return QStringLiteral("graphemes");
    return QStringLiteral("mastodon");
}

QString decoded(QString text)
{
    static const QRegularExpression numeric(QStringLiteral("&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});"));
    for (auto match = numeric.match(text); match.hasMatch(); match = numeric.match(text, match.capturedStart() + 1)) {
        const QString digits = match.captured(1);
        const uint code = digits.startsWith(QLatin1Char('x')) ? digits.mid(1).toUInt(nullptr, 16) : digits.toUInt();
        const char32_t point = code > 0 && code <= 0x10FFFF && !QChar::isSurrogate(code) ? code : 0xFFFD;
        text.replace(match.capturedStart(), match.capturedLength(), QString::fromUcs4(&point, 1));
    }
    text.replace(QLatin1String("&lt;"), QLatin1String("<")).replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\"")).replace(QLatin1String("&apos;"), QLatin1String("'"));
    text.replace(QLatin1String("&nbsp;"), QLatin1String(" "));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QString attribute(const QString &tag, const char *name)
{
    const QRegularExpression pattern(
        QStringLiteral("\\b%1\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')").arg(QLatin1String(name)),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(tag);
    return match.hasMatch() ? match.captured(1) + match.captured(2) : QString();
}

// A link whose words are not its address.
bool isLinkTag(const QString &tag)
{
    const QString kind = attribute(tag, "class");
    return !kind.contains(QLatin1String("mention")) && !kind.contains(QLatin1String("hashtag")) &&
           attribute(tag, "href").startsWith(QLatin1String("http"));
}

QString visibilityOf(const PublishRequest &request, int index)
{
    QString visibility = request.visibility;
    if (visibility.isEmpty())
        visibility = request.account.facts.value(QLatin1String("defaultVisibility")).toString();
    // A thread floods the public timelines otherwise: the custom is that only its first part is there.
    if (index > 0 && visibility == QLatin1String("public"))
        return QStringLiteral("unlisted");
    return visibility;
}

bool isTrue(const QJsonValue &value)
{
    return value.toBool() || value.toString() == QLatin1String("true") || value.toString() == QLatin1String("1");
}

} // namespace

QJsonObject factsFrom(const QJsonObject &instance)
{
    QJsonObject facts;
    const Software software = softwareOf(instance);
    const QString counting = countingOf(software.name);
    facts.insert(QStringLiteral("software"), software.name);
    facts.insert(QStringLiteral("softwareVersion"), software.version);
    facts.insert(QStringLiteral("counting"), counting);
    const QJsonObject configuration = instance.value(QLatin1String("configuration")).toObject();
    const QJsonObject statuses = configuration.value(QLatin1String("statuses")).toObject();
    const QJsonObject media = configuration.value(QLatin1String("media_attachments")).toObject();
    putIfPositive(facts, "maxCharacters", instance.value(QLatin1String("max_toot_chars")));
    putIfPositive(facts, "maxCharacters", statuses.value(QLatin1String("max_characters")));
    putIfPositive(facts, "maxImages", statuses.value(QLatin1String("max_media_attachments")));
    if (counting == QLatin1String("mastodon"))
        putIfPositive(facts, "urlLength", statuses.value(QLatin1String("characters_reserved_per_url")));
    else
        facts.insert(QStringLiteral("urlLength"), 0); // GoToSocial reports 25 and counts every character
    putIfPositive(facts, "maxImageBytes", media.value(QLatin1String("image_size_limit")));
    putIfPositive(facts, "maxImagePixels", media.value(QLatin1String("image_matrix_limit")));
    putIfPositive(facts, "maxAltCharacters", media.value(QLatin1String("description_limit")));
    const QJsonArray types = media.value(QLatin1String("supported_mime_types")).toArray();
    if (!types.isEmpty())
        facts.insert(QStringLiteral("mimeTypes"), types);
    return facts;
}

std::optional<Profile> profileFrom(const QJsonObject &account, const QString &server)
{
    Profile profile;
    Identity &identity = profile.identity;
    identity.accountId = idOf(account.value(QLatin1String("id")));
    const QString name =
        account.value(QLatin1String("acct")).toString(account.value(QLatin1String("username")).toString());
    if (identity.accountId.isEmpty() || name.isEmpty())
        return std::nullopt;
    const QUrl url(server);
    const QString host = url.port() > 0 ? url.host() + QLatin1Char(':') + QString::number(url.port()) : url.host();
    identity.handle = QLatin1Char('@') + (name.contains(QLatin1Char('@')) ? name : name + QLatin1Char('@') + host);
    identity.displayName = account.value(QLatin1String("display_name")).toString();
    identity.avatarUrl = account.value(QLatin1String("avatar")).toString();
    profile.defaultVisibility = account[QLatin1String("source")][QLatin1String("privacy")].toString();
    return profile;
}

QList<Part> partsOf(const PublishRequest &request)
{
    QList<Part> parts;
    Part first;
    first.text =
        publishedText(mastodonNetwork(), request.text, request.link, request.contentWarning, request.media.size());
    first.visibility = visibilityOf(request, 0);
    first.key = request.idempotencyKey;
    parts << first;
    QStringList replies = request.thread;
    if (!request.firstComment.isEmpty())
        replies << request.firstComment;
    for (const QString &text : std::as_const(replies)) {
        Part part;
        part.text = text;
        part.visibility = visibilityOf(request, int(parts.size()));
        part.key = request.idempotencyKey + QLatin1Char('-') + QString::number(parts.size());
        parts << part;
    }
    return parts;
}

QJsonObject statusBody(const Part &part, const PublishRequest &request)
{
    QJsonObject body{{QStringLiteral("status"), part.text}};
    if (!part.mediaIds.isEmpty())
        body.insert(QStringLiteral("media_ids"), QJsonArray::fromStringList(part.mediaIds));
    if (!part.inReplyTo.isEmpty())
        body.insert(QStringLiteral("in_reply_to_id"), part.inReplyTo);
    if (!part.visibility.isEmpty())
        body.insert(QStringLiteral("visibility"), part.visibility);
    if (!request.language.isEmpty())
        body.insert(QStringLiteral("language"), request.language);
    if (!request.contentWarning.isEmpty())
        body.insert(QStringLiteral("spoiler_text"), request.contentWarning);
    if (!request.contentWarning.isEmpty() || isTrue(request.options.value(QLatin1String("sensitive"))))
        body.insert(QStringLiteral("sensitive"), true);
    return body;
}

std::optional<Status> statusFrom(const QJsonObject &object)
{
    Status status;
    status.id = idOf(object.value(QLatin1String("id")));
    if (status.id.isEmpty())
        return std::nullopt;
    status.url = object.value(QLatin1String("url")).toString(object.value(QLatin1String("uri")).toString());
    status.inReplyTo = idOf(object.value(QLatin1String("in_reply_to_id")));
    status.content = object.value(QLatin1String("content")).toString();
    status.createdAt = Instant::fromIso(object.value(QLatin1String("created_at")).toString());
    status.mediaCount = int(object.value(QLatin1String("media_attachments")).toArray().size());
    status.isReblog = object.value(QLatin1String("reblog")).isObject();
    return status;
}

QList<Status> statusesFrom(const QJsonArray &array)
{
    QList<Status> statuses;
    for (const QJsonValue &value : array) {
        if (const auto status = statusFrom(value.toObject()))
            statuses << *status;
    }
    return statuses;
}

QString plainText(const QString &html)
{
    QString text;
    bool insideLink = false;
    for (qsizetype at = 0; at < html.size();) {
        const QChar c = html.at(at);
        if (c != QLatin1Char('<')) {
            if (!insideLink)
                text += c;
            ++at;
            continue;
        }
        const qsizetype end = html.indexOf(QLatin1Char('>'), at);
        if (end < 0)
            break;
        const QString tag = html.mid(at + 1, end - at - 1).trimmed();
        const QString name = tag.section(QRegularExpression(QStringLiteral("[\\s>]")), 0, 0).toLower();
        if (name == QLatin1String("a") && isLinkTag(tag)) {
            text += QLatin1Char(' ') + attribute(tag, "href") + QLatin1Char(' ');
            insideLink = true;
        } else if (name == QLatin1String("/a")) {
            insideLink = false;
        } else if (name.startsWith(QLatin1String("br")) || name == QLatin1String("/p")) {
            text += QLatin1Char('\n');
        }
        at = end + 1;
    }
    return decoded(text).trimmed();
}

QString signature(const QString &text)
{
    static const QRegularExpression host(QStringLiteral("@([\\w.-]+)@[\\w.-]+(?::[0-9]+)?"));
    static const QRegularExpression link(QStringLiteral("https?://\\S+"));
    QString shown = text;
    shown.replace(host, QStringLiteral("@\\1"));
    for (auto match = link.match(shown); match.hasMatch(); match = link.match(shown, match.capturedStart() + 1)) {
        const QString pretty = QUrl(match.captured()).toString(QUrl::PrettyDecoded);
        if (!pretty.isEmpty())
            shown.replace(match.capturedStart(), match.capturedLength(), pretty);
    }
    QString kept;
    const QList<uint> points = shown.normalized(QString::NormalizationForm_KC).toUcs4();
    for (const uint point : points) {
        const QChar::Category category = QChar::category(point);
        const bool isSymbol =
            category == QChar::Symbol_Other || category == QChar::Symbol_Currency || category == QChar::Symbol_Math;
        if (QChar::isLetterOrNumber(point) || isSymbol) {
            const char32_t folded = QChar::toCaseFolded(point);
            kept += QString::fromUcs4(&folded, 1);
        }
    }
    return kept;
}

bool isSamePost(const Status &status, const Part &part, qsizetype mediaCount, Instant notBefore)
{
    if (status.isReblog || !status.createdAt || *status.createdAt < notBefore)
        return false;
    return status.mediaCount == mediaCount && status.inReplyTo == part.inReplyTo &&
           signature(plainText(status.content)) == signature(part.text);
}

QString serverAddress(const QString &typed)
{
    return serverOrigin(typed);
}

bool honoursKeys(const QJsonObject &facts)
{
    const QString software = facts.value(QLatin1String("software")).toString();
    if (software == QLatin1String("hollo"))
        return true;
    const int major = facts.value(QLatin1String("softwareVersion")).toString().section(QLatin1Char('.'), 0, 0).toInt();
    return software == QLatin1String("mastodon") && major >= 4;
}

} // namespace mastodonwire

} // namespace perennial
