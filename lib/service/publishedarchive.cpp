// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/publishedarchive.h"

#include "service/ledgerforms.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUuid>

namespace perennial::publishedarchive {

namespace {

constexpr qsizetype kLookEvery = 64;

const char kStyle[] =
    "body{font:16px/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 "
    "1rem;color:#1c1c1a;background:#fdfdfb}"
    "header{border-bottom:1px solid #ccc;margin-bottom:2rem}article{border-bottom:1px solid #e5e5df;padding:1rem "
    "0;break-inside:avoid}"
    "time{color:#666;font-size:.875rem}p{white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;text-align:"
    "start}"
    "img{max-width:100%;height:auto;border-radius:4px}.gone{color:#666;font-style:italic}a{color:#1a5c3a}"
    "@media print{body{margin:0;max-width:none}a{color:inherit}}";

// As text and in the value of an attribute alike.
QString escaped(const QString &text)
{
    QString plain = text;
    plain.remove(QChar(u'\0'));
    return plain.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;"));
}

// Only addresses of the web become links: anything else would be run.
QString linkTo(const QString &address)
{
    const bool isWeb = address.startsWith(QLatin1String("https://"), Qt::CaseInsensitive) ||
                       address.startsWith(QLatin1String("http://"), Qt::CaseInsensitive);
    const QString shown = escaped(address);
    return isWeb ? QStringLiteral("<a href=\"%1\" rel=\"noopener noreferrer nofollow\">%1</a>").arg(shown) : shown;
}

QString paragraph(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : QStringLiteral("<p dir=\"auto\">%1</p>\n").arg(escaped(text));
}

QString pictures(const LedgerContent &content, const QHash<QString, QString> &media)
{
    QString made;
    for (const LedgerMedia &each : content.media) {
        const QString file = media.value(each.sha256);
        if (file.isEmpty())
            made += QStringLiteral("<p class=\"gone\" dir=\"auto\">[%1]</p>\n")
                        .arg(escaped(each.alt.isEmpty() ? each.sha256 : each.alt));
        else if (each.mimeType.startsWith(QLatin1String("image/")))
            made += QStringLiteral("<p><img src=\"media/%1\" alt=\"%2\" loading=\"lazy\"></p>\n")
                        .arg(escaped(file), escaped(each.alt));
        else
            made += QStringLiteral("<p><a href=\"media/%1\">%1</a></p>\n").arg(escaped(file));
    }
    return made;
}

QTimeZone zoneOf(const Contents &contents)
{
    const QTimeZone zone(contents.channel.timeZone.isEmpty() ? contents.client.timeZone : contents.channel.timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString article(const LedgerEntry &entry, const QHash<QString, QString> &media, const QTimeZone &zone)
{
    const LedgerContent content = ledgerContentFromJson(entry.content);
    const QDateTime at = entry.at.utc().toTimeZone(zone);
    QString made = QStringLiteral("<article>\n<time datetime=\"%1\">%2</time>\n")
                       .arg(entry.at.toIso(), at.toString(QStringLiteral("yyyy-MM-dd HH:mm")));
    made += paragraph(content.title) + paragraph(content.contentWarning) + paragraph(content.text);
    for (const QString &part : content.thread)
        made += paragraph(part);
    made += pictures(content, media) + paragraph(content.firstComment);
    if (!entry.url.isEmpty())
        made += QStringLiteral("<p>%1</p>\n").arg(linkTo(entry.url));
    return made + QStringLiteral("</article>\n");
}

// What was taken down again is no longer what was published: it is told in the JSON.
bool isShown(const LedgerEntry &entry)
{
    return entry.event != LedgerEvent::Removed;
}

Error unwritable(const QString &file, const QString &why)
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), why, {file, why});
}

Result<void> put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return unwritable(path, file.errorString());
    return {};
}

Result<void> refusePlace(const QString &folder)
{
    const QFileInfo info(folder);
    if (folder.trimmed().isEmpty() || info.fileName().isEmpty() || !info.dir().exists())
        return Error(ErrorKind::Invalid, QStringLiteral("archive-folder"), QStringLiteral("no place for an archive"),
                     {folder});
    const bool isTaken =
        info.exists() &&
        (!info.isDir() || !QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
    if (isTaken || info.isSymLink())
        return Error(ErrorKind::Conflict, QStringLiteral("archive-not-empty"),
                     QStringLiteral("the folder is not empty"), {folder});
    return {};
}

class Writing
{
public:
    Writing(const Contents &contents, const MediaFolder &media, const QString &folder, const GoOn &goOn)
        : m_contents(contents), m_media(media), m_folder(QDir::cleanPath(folder)), m_goOn(goOn)
    {
    }
    ~Writing()
    {
        if (!m_isDone && !m_temporary.isEmpty())
            QDir(m_temporary).removeRecursively();
    }

    Result<Written> run()
    {
        TRY(refusePlace(m_folder));
        const QFileInfo place(m_folder);
        m_temporary = place.dir().filePath(
            QStringLiteral(".%1.%2").arg(place.fileName(), QUuid::createUuid().toString(QUuid::Id128).left(8)));
        if (!QDir().mkpath(m_temporary + QStringLiteral("/media")))
            return unwritable(m_temporary, QStringLiteral("the folder can't be made"));
        TRY(copyMedia());
        TRY(put(m_temporary + QStringLiteral("/posts.json"), json(m_contents, m_files)));
        TRY(put(m_temporary + QStringLiteral("/index.html"), html(m_contents, m_files)));
        if (place.exists() && !QDir().rmdir(m_folder)) // an empty one
            return unwritable(m_folder, QStringLiteral("the folder is in use"));
        if (!QDir().rename(m_temporary, m_folder))
            return unwritable(m_folder, QStringLiteral("the folder can't be named"));
        m_isDone = true;
        m_written.posts = int(std::count_if(m_contents.entries.cbegin(), m_contents.entries.cend(), isShown));
        m_written.media = int(m_files.size());
        return m_written;
    }

private:
    Result<void> copyMedia()
    {
        for (qsizetype i = 0; i < m_contents.entries.size(); ++i) {
            if (m_goOn && i % kLookEvery == 0 && !m_goOn(i, m_contents.entries.size()))
                return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("somebody stopped it"));
            for (const LedgerMedia &each : ledgerContentFromJson(m_contents.entries[i].content).media)
                TRY(copy(each));
        }
        if (m_goOn && !m_goOn(m_contents.entries.size(), m_contents.entries.size()))
            return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("somebody stopped it"));
        return {};
    }

    Result<void> copy(const LedgerMedia &each)
    {
        static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{64}$"));
        if (each.sha256.isEmpty() || m_files.contains(each.sha256) || m_written.missing.contains(each.sha256))
            return {};
        const QString from = m_media.pathOf(each.sha256);
        if (!hex.match(each.sha256).hasMatch() || !QFileInfo(from).isFile()) {
            m_written.missing << each.sha256;
            return {};
        }
        const QString suffix = QMimeDatabase().mimeTypeForName(each.mimeType).preferredSuffix();
        const QString name = suffix.isEmpty() ? each.sha256 : each.sha256 + QLatin1Char('.') + suffix;
        QFile file(from);
        if (!file.copy(m_temporary + QStringLiteral("/media/") + name))
            return unwritable(name, file.errorString());
        m_files.insert(each.sha256, name);
        return {};
    }

    const Contents &m_contents;
    const MediaFolder &m_media;
    QString m_folder;
    const GoOn &m_goOn;
    QString m_temporary;
    QHash<QString, QString> m_files;
    Written m_written;
    bool m_isDone = false;
};

} // namespace

QByteArray html(const Contents &contents, const QHash<QString, QString> &media)
{
    const QTimeZone zone = zoneOf(contents);
    const QString title = escaped(QStringLiteral("%1 · %2").arg(contents.client.name, contents.channel.name));
    const QString language = contents.client.language.isEmpty() ? QStringLiteral("en") : contents.client.language;
    const bool rightToLeft =
        QLocale(contents.client.language).textDirection() == Qt::RightToLeft && !contents.client.language.isEmpty();
    QString made = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src "
                                  "'self'; style-src 'unsafe-inline'\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, "
                                  "initial-scale=1\">\n<title>%3</title>\n<style>%4</style>\n</head>\n<body>\n")
                       .arg(escaped(language), rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title,
                            QLatin1String(kStyle));
    made +=
        QStringLiteral("<header>\n<h1 dir=\"auto\">%1</h1>\n<p dir=\"auto\">%2</p>\n</header>\n<main>\n")
            .arg(title,
                 escaped(QStringList{contents.networkName, contents.channel.account}.join(QLatin1Char(' ')).trimmed()));
    for (const LedgerEntry &entry : contents.entries) {
        if (isShown(entry))
            made += article(entry, media, zone);
    }
    return (made + QStringLiteral("</main>\n</body>\n</html>\n")).toUtf8();
}

QByteArray json(const Contents &contents, const QHash<QString, QString> &media)
{
    QJsonArray posts;
    for (const LedgerEntry &entry : contents.entries) {
        QJsonObject post = toJson(entry);
        QJsonArray files;
        for (const LedgerMedia &each : ledgerContentFromJson(entry.content).media) {
            const QString file = media.value(each.sha256);
            files << (file.isEmpty() ? QJsonValue() : QJsonValue(QStringLiteral("media/") + file));
        }
        post.insert(QStringLiteral("files"), files);
        posts << post;
    }
    const QJsonObject whole{{QStringLiteral("format"), 1},
                            {QStringLiteral("client"), contents.client.name},
                            {QStringLiteral("channel"), contents.channel.name},
                            {QStringLiteral("network"), contents.channel.network},
                            {QStringLiteral("account"), contents.channel.account},
                            {QStringLiteral("madeAt"), contents.madeAt.toIso()},
                            {QStringLiteral("posts"), posts}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

Result<Written> write(const Contents &contents, const MediaFolder &media, const QString &folder, const GoOn &goOn)
{
    return Writing(contents, media, folder, goOn).run();
}

} // namespace perennial::publishedarchive
