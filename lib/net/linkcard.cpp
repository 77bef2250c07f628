// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/linkcard.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringDecoder>

namespace perennial {

namespace {

constexpr qsizetype kMostBytes = 1024 * 1024; // a head is far shorter
constexpr qsizetype kCharsetBytes = 4096;     // the HTML standard asks for 1024
constexpr qsizetype kLongestTitle = 300;
constexpr qsizetype kLongestDescription = 1000;
constexpr qsizetype kLongestUrl = 2048;
constexpr qsizetype kLongestTag = 8192; // of an attribute list: longer ones only cost time

// The names of U+00A0 to U+00FF, in order (HTML 4, "HTMLlat1").
const char kLatin1Names[] =
    "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute "
    "micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig "
    "Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash "
    "Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute "
    "ecirc "
    "euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml "
    "yacute thorn yuml";

QHash<QString, char32_t> makeNames()
{
    QHash<QString, char32_t> names{
        {QStringLiteral("amp"), U'&'},      {QStringLiteral("lt"), U'<'},      {QStringLiteral("gt"), U'>'},
        {QStringLiteral("quot"), U'"'},     {QStringLiteral("apos"), U'\''},   {QStringLiteral("ndash"), 0x2013},
        {QStringLiteral("mdash"), 0x2014},  {QStringLiteral("lsquo"), 0x2018}, {QStringLiteral("rsquo"), 0x2019},
        {QStringLiteral("sbquo"), 0x201A},  {QStringLiteral("ldquo"), 0x201C}, {QStringLiteral("rdquo"), 0x201D},
        {QStringLiteral("bdquo"), 0x201E},  {QStringLiteral("bull"), 0x2022},  {QStringLiteral("hellip"), 0x2026},
        {QStringLiteral("euro"), 0x20AC},   {QStringLiteral("trade"), 0x2122}, {QStringLiteral("larr"), 0x2190},
        {QStringLiteral("rarr"), 0x2192},   {QStringLiteral("scaron"), 0x161}, {QStringLiteral("Scaron"), 0x160},
        {QStringLiteral("OElig"), 0x152},   {QStringLiteral("oelig"), 0x153},  {QStringLiteral("lsaquo"), 0x2039},
        {QStringLiteral("rsaquo"), 0x203A}, {QStringLiteral("ensp"), 0x2002},  {QStringLiteral("emsp"), 0x2003},
        {QStringLiteral("thinsp"), 0x2009}, {QStringLiteral("zwnj"), 0x200C},  {QStringLiteral("zwj"), 0x200D}};
    char32_t letter = 0xA0;
    for (const QString &name : QString::fromLatin1(kLatin1Names).split(QLatin1Char(' ')))
        names.insert(name, letter++);
    return names;
}

QString entity(const QString &name)
{
    static const QHash<QString, char32_t> kNames = makeNames();
    char32_t letter = kNames.value(name, 0);
    if (name.startsWith(QLatin1Char('#'))) {
        const bool hex = name.size() > 1 && name[1].toLower() == QLatin1Char('x');
        letter = name.mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
        if (letter > 0x10FFFF || (letter >= 0xD800 && letter < 0xE000))
            letter = 0xFFFD;
    }
    return letter == 0 ? QString() : QString::fromUcs4(&letter, 1);
}

QString oneLine(const QString &text, qsizetype longest)
{
    QString result = decodeEntities(text).simplified();
    result.removeIf([](QChar letter) { return letter.category() == QChar::Other_Control; });
    if (result.size() <= longest)
        return result;
    result.truncate(longest - 1);
    if (result.back().isHighSurrogate())
        result.chop(1);
    return result + QChar(0x2026);
}

QByteArray charsetIn(const QByteArray &text)
{
    static const QRegularExpression kCharset(QStringLiteral("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)"),
                                             QRegularExpression::CaseInsensitiveOption);
    return kCharset.match(QString::fromLatin1(text)).captured(1).toLatin1();
}

QString decode(const QByteArray &html, const QByteArray &contentType)
{
    if (const auto bom = QStringConverter::encodingForData(html))
        return QStringDecoder(*bom).decode(html);
    QByteArray charset = charsetIn(contentType);
    if (charset.isEmpty())
        charset = charsetIn(html.left(kCharsetBytes));
    if (!charset.isEmpty()) {
        QStringDecoder named(charset.constData());
        if (named.isValid())
            return named.decode(html);
    }
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString text = utf8.decode(html);
    return utf8.hasError() ? QString::fromLatin1(html) : text;
}

using Attributes = QHash<QString, QString>;

// The attributes of one tag, given what stands between its name and its ">".
Attributes attributesIn(const QString &tag)
{
    static const QRegularExpression kAttribute(
        QStringLiteral("([^\\s=\"'>/]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"));
    Attributes result;
    auto matches = kAttribute.globalMatch(tag);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1).toLower();
        if (!result.contains(name))
            result.insert(name, match.captured(2) + match.captured(3) + match.captured(4));
    }
    return result;
}

// The end of a tag: the first ">" outside quotes.
qsizetype tagEnd(const QString &html, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < html.size(); ++i) {
        const QChar letter = html[i];
        if (!quote.isNull())
            quote = letter == quote ? QChar() : quote;
        else if (letter == QLatin1Char('"') || letter == QLatin1Char('\''))
            quote = letter;
        else if (letter == QLatin1Char('>'))
            return i;
    }
    return -1;
}

struct Found
{
    QString title;
    QHash<QString, QString> meta; // the first of each name
};

void takeMeta(const Attributes &attributes, Found &found)
{
    QString name = attributes.value(QStringLiteral("property"));
    if (name.isEmpty())
        name = attributes.value(QStringLiteral("name"));
    const QString content = attributes.value(QStringLiteral("content"));
    name = name.trimmed().toLower();
    if (!name.isEmpty() && !content.trimmed().isEmpty() && !found.meta.contains(name))
        found.meta.insert(name, content);
}

// What follows an element whose content is not markup; -1 if it is never closed.
qsizetype afterClosing(const QString &html, qsizetype from, const QString &name, QString *content)
{
    const qsizetype end = html.indexOf(QStringLiteral("</") + name, from, Qt::CaseInsensitive);
    if (end < 0)
        return -1;
    if (content)
        *content = html.mid(from, end - from);
    return end;
}

QString nameAt(const QString &html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && end - at < 16 && html[end].isLetterOrNumber())
        ++end;
    return html.mid(at, end - at).toLower();
}

Found scan(const QString &html)
{
    static const QStringList kRaw{QStringLiteral("script"), QStringLiteral("style"), QStringLiteral("noscript"),
                                  QStringLiteral("template"), QStringLiteral("svg")};
    Found found;
    qsizetype at = 0;
    while ((at = html.indexOf(QLatin1Char('<'), at)) >= 0) {
        if (QStringView(html).mid(at, 4) == QLatin1String("<!--")) {
            at = html.indexOf(QLatin1String("-->"), at + 4);
            if (at < 0)
                break;
            continue;
        }
        const QString name = nameAt(html, at + 1);
        const qsizetype end = name.isEmpty() ? at + 1 : tagEnd(html, at);
        if (end < 0)
            break;
        if (name == QLatin1String("meta"))
            takeMeta(attributesIn(html.mid(at + 5, std::min(end - at - 5, kLongestTag))), found);
        at = end;
        if (kRaw.contains(name) || name == QLatin1String("title")) {
            const bool wanted = name == QLatin1String("title") && found.title.isEmpty();
            at = afterClosing(html, end + 1, name, wanted ? &found.title : nullptr);
            if (at < 0)
                break;
        }
        ++at;
    }
    return found;
}

QString firstOf(const Found &found, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        if (const QString value = found.meta.value(QLatin1String(name)); !value.isEmpty())
            return value;
    }
    return {};
}

QUrl imageUrl(const QString &text, const QUrl &base)
{
    const QString written = decodeEntities(text).trimmed();
    if (written.isEmpty() || written.size() > kLongestUrl)
        return {};
    const QUrl url = base.resolved(QUrl(written));
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

QString decodeEntities(const QString &text)
{
    static const QRegularExpression kEntity(QStringLiteral("&(#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z0-9]{2,10});"));
    QString result;
    qsizetype last = 0;
    auto matches = kEntity.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString letter = entity(match.captured(1));
        result += QStringView(text).mid(last, match.capturedStart() - last);
        result += letter.isEmpty() ? match.captured(0) : letter;
        last = match.capturedEnd();
    }
    result += QStringView(text).mid(last);
    return result;
}

LinkCard parseLinkCard(const QByteArray &html, const QByteArray &contentType, const QUrl &base)
{
    const Found found = scan(decode(html.left(kMostBytes), contentType));
    LinkCard card;
    card.title = oneLine(firstOf(found, {"og:title", "twitter:title"}), kLongestTitle);
    if (card.title.isEmpty())
        card.title = oneLine(found.title, kLongestTitle);
    card.description =
        oneLine(firstOf(found, {"og:description", "twitter:description", "description"}), kLongestDescription);
    card.image = imageUrl(
        firstOf(found, {"og:image:secure_url", "og:image", "og:image:url", "twitter:image", "twitter:image:src"}),
        base);
    return card;
}

} // namespace perennial
