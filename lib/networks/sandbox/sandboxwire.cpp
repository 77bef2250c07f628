// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/sandbox/sandboxwire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace perennial {

const Network &sandboxNetwork()
{
    static const Network network = [] {
        Network n;
        n.id = QStringLiteral("sandbox");
        n.name = QStringLiteral("Sandbox");
        n.auth = AuthMethod::None;
        n.media.maxImages = 10;
        n.media.mimeTypes = {QStringLiteral("image/jpeg"), QStringLiteral("image/png"), QStringLiteral("image/gif"),
                             QStringLiteral("image/webp")};
        n.can.thread = n.can.firstComment = n.can.contentWarning = n.can.linkCard = true;
        n.can.remove = n.can.find = n.can.lastPost = true;
        n.can.idempotency = IdempotencyProof::Exact;
        n.can.testPost = true;
        n.options = {QStringLiteral("folder"), QStringLiteral("fault")};
        return n;
    }();
    return network;
}

namespace sandboxwire {

namespace {

constexpr std::array<std::pair<const char *, FaultKind>, 10> kFaults{{
    {"slow", FaultKind::Slow},
    {"refuse", FaultKind::Refuse},
    {"auth", FaultKind::Auth},
    {"rate-limit", FaultKind::RateLimit},
    {"transient", FaultKind::Transient},
    {"hang", FaultKind::Hang},
    {"cut-before", FaultKind::CutBefore},
    {"cut-after", FaultKind::CutAfter},
    {"kill-before", FaultKind::KillBefore},
    {"kill-after", FaultKind::KillAfter},
}};

constexpr char kHead[] = R"(<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src file: 'self'; style-src 'unsafe-inline'">
<title>%1</title>
<style>
:root{color-scheme:light dark;--ground:#f4f2ee;--card:#fff;--ink:#22262b;--soft:#6b7078;--line:#e3dfd8;--accent:#2e7d5b}
@media(prefers-color-scheme:dark){:root{--ground:#17191c;--card:#212429;--ink:#e8e6e1;--soft:#9aa0a8;--line:#31353b;--accent:#6cc19a}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--ink);font:16px/1.55 system-ui,sans-serif}
header{position:sticky;top:0;background:var(--ground);border-bottom:1px solid var(--line);padding:18px 20px}
header div,main{max-width:640px;margin:0 auto}h1{font-size:20px;margin:0}header p{margin:2px 0 0;color:var(--soft);font-size:14px}
main{padding:20px}article{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:16px 18px;margin-bottom:14px;content-visibility:auto;contain-intrinsic-size:auto 140px}
time{color:var(--soft);font-size:13px}p.text{white-space:pre-wrap;overflow-wrap:anywhere;margin:6px 0 0}h2{font-size:17px;margin:6px 0 0}
.cw{display:inline-block;margin-top:8px;padding:2px 10px;border-radius:99px;background:var(--line);font-size:13px}
.link{display:block;margin-top:10px;padding:10px 12px;border:1px solid var(--line);border-radius:8px;color:var(--accent);text-decoration:none;overflow-wrap:anywhere}
.media{display:grid;grid-template-columns:repeat(auto-fit,minmax(180px,1fr));gap:8px;margin-top:12px}
figure{margin:0}img{width:100%;max-height:420px;object-fit:cover;border-radius:8px;background:var(--line);display:block}figcaption{font-size:13px;color:var(--soft);margin-top:4px}
.reply{margin:12px 0 0 4px;padding-left:14px;border-left:3px solid var(--line)}.empty{color:var(--soft);text-align:center;padding:60px 0}
</style></head><body><header><div><h1>%1</h1><p>%2</p></div></header><main>
)";

QString reply(const QString &text)
{
    return QStringLiteral("<p class=\"text reply\" dir=\"auto\">%1</p>").arg(text.toHtmlEscaped());
}

QString figure(const PublishMedia &media)
{
    const QString url = QString::fromLatin1(QUrl::fromLocalFile(media.path).toEncoded());
    const QString alt = media.alt.toHtmlEscaped();
    const QString caption =
        alt.isEmpty() ? QString() : QStringLiteral("<figcaption dir=\"auto\">%1</figcaption>").arg(alt);
    return QStringLiteral("<figure><img loading=\"lazy\" src=\"") + url.toHtmlEscaped() + QStringLiteral("\" alt=\"") +
           alt + QStringLiteral("\">") + caption + QStringLiteral("</figure>");
}

QString linkCard(const QString &link)
{
    const QUrl url(link);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!isWeb)
        return QStringLiteral("<span class=\"link\">%1</span>").arg(link.toHtmlEscaped());
    return QStringLiteral("<a class=\"link\" rel=\"noreferrer\" href=\"") + link.toHtmlEscaped() +
           QStringLiteral("\">") + link.toHtmlEscaped() + QStringLiteral("</a>");
}

QString article(const Post &post)
{
    const QString when = post.publishedAt.toHtmlEscaped();
    QString html = QStringLiteral("<article id=\"d") + post.deliveryId.toHtmlEscaped() +
                   QStringLiteral("\"><time datetime=\"") + when + QStringLiteral("\">") + when +
                   QStringLiteral("</time>");
    if (post.isTest)
        html += QStringLiteral("<br><span class=\"cw\">test</span>");
    if (!post.contentWarning.isEmpty())
        html += QStringLiteral("<br><span class=\"cw\" dir=\"auto\">") + post.contentWarning.toHtmlEscaped() +
                QStringLiteral("</span>");
    if (!post.title.isEmpty())
        html += QStringLiteral("<h2 dir=\"auto\">") + post.title.toHtmlEscaped() + QStringLiteral("</h2>");
    if (!post.text.isEmpty())
        html += QStringLiteral("<p class=\"text\" dir=\"auto\">") + post.text.toHtmlEscaped() + QStringLiteral("</p>");
    if (!post.link.isEmpty())
        html += linkCard(post.link);
    if (!post.media.isEmpty()) {
        html += QStringLiteral("<div class=\"media\">");
        for (const PublishMedia &media : post.media)
            html += figure(media);
        html += QStringLiteral("</div>");
    }
    for (const QString &part : post.thread)
        html += reply(part);
    if (!post.firstComment.isEmpty())
        html += reply(post.firstComment);
    return html + QStringLiteral("</article>\n");
}

void putIfAny(QJsonObject &object, const char *name, const QString &value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}

} // namespace

Post postFrom(const PublishRequest &request, Instant now)
{
    Post post;
    post.deliveryId = request.delivery.toString();
    post.key = request.idempotencyKey;
    post.text = request.text;
    post.title = request.title;
    post.link = request.link;
    post.contentWarning = request.contentWarning;
    post.firstComment = request.firstComment;
    post.thread = request.thread;
    post.media = request.media;
    post.publishedAt = now.toIso();
    return post;
}

QByteArray toLine(const Post &post)
{
    QJsonArray media;
    for (const PublishMedia &item : post.media)
        media.append(QJsonObject{{QStringLiteral("path"), item.path}, {QStringLiteral("alt"), item.alt}});
    QJsonObject object{{QStringLiteral("deliveryId"), post.deliveryId},
                       {QStringLiteral("idempotencyKey"), post.key},
                       {QStringLiteral("text"), post.text},
                       {QStringLiteral("media"), media},
                       {QStringLiteral("publishedAt"), post.publishedAt}};
    putIfAny(object, "title", post.title);
    putIfAny(object, "link", post.link);
    putIfAny(object, "contentWarning", post.contentWarning);
    putIfAny(object, "firstComment", post.firstComment);
    if (post.isTest)
        object.insert(QStringLiteral("test"), true);
    if (!post.thread.isEmpty())
        object.insert(QStringLiteral("thread"), QJsonArray::fromStringList(post.thread));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Post> fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    Post post;
    post.deliveryId = object.value(QLatin1String("deliveryId")).toString();
    post.key = object.value(QLatin1String("idempotencyKey")).toString();
    post.text = object.value(QLatin1String("text")).toString();
    post.isTest = object.value(QLatin1String("test")).toBool();
    post.title = object.value(QLatin1String("title")).toString();
    post.link = object.value(QLatin1String("link")).toString();
    post.contentWarning = object.value(QLatin1String("contentWarning")).toString();
    post.firstComment = object.value(QLatin1String("firstComment")).toString();
    post.publishedAt = object.value(QLatin1String("publishedAt")).toString();
    for (const QJsonValue &part : object.value(QLatin1String("thread")).toArray())
        post.thread << part.toString();
    for (const QJsonValue &value : object.value(QLatin1String("media")).toArray()) {
        PublishMedia media;
        media.path = value[QLatin1String("path")].toString();
        media.alt = value[QLatin1String("alt")].toString();
        post.media << media;
    }
    return post;
}

QByteArray page(const QString &name, const QList<Post> &posts)
{
    const QString count = posts.size() == 1 ? QStringLiteral("1 post") : QStringLiteral("%1 posts").arg(posts.size());
    // One arg() call for both: a name that holds "%2" stays a name.
    QString html = QString::fromLatin1(kHead).arg(name.toHtmlEscaped(), count + QStringLiteral(", newest first"));
    if (posts.isEmpty())
        html += QStringLiteral("<p class=\"empty\">Nothing has been published here yet.</p>\n");
    for (auto post = posts.crbegin(); post != posts.crend(); ++post)
        html += article(*post);
    return (html + QStringLiteral("</main></body></html>\n")).toUtf8();
}

Result<Fault> faultFrom(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("none"))
        return Fault{};
    const QString name = text.section(QLatin1Char(':'), 0, 0);
    const QString number = text.section(QLatin1Char(':'), 1);
    for (const auto &[known, kind] : kFaults) {
        if (name != QLatin1String(known))
            continue;
        const bool wantsNumber =
            kind == FaultKind::Slow || kind == FaultKind::RateLimit || kind == FaultKind::Transient;
        bool isNumber = false;
        const qint64 value = number.toLongLong(&isNumber);
        if (wantsNumber == isNumber && value >= 0 && (wantsNumber || number.isEmpty()))
            return Fault{kind, value};
    }
    return Error(ErrorKind::Invalid, QStringLiteral("sandbox-fault"),
                 QStringLiteral("the sandbox knows no fault \"%1\"").arg(text), {text});
}

} // namespace sandboxwire

} // namespace perennial
