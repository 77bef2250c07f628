// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/xtext.h"

#include <QRegularExpression>

namespace perennial {

namespace {

// twitter-text: hashtagSpecialChars.
constexpr QStringView kTagSpecials = u"_\u200c\u200d\ua67e\u05be\u05f3\u05f4\uff5e\u301c\u309b\u309c\u30a0\u30fb"
                                     u"\u3003\u0f0b\u0f0c\u00b7";

char32_t pointAt(QStringView text, int at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
        return QChar::surrogateToUcs4(c, text.at(at + 1));
    return c.unicode();
}

char32_t pointBefore(QStringView text, int at)
{
    return at >= 2 && text.at(at - 1).isLowSurrogate() ? pointAt(text, at - 2) : char32_t(text.at(at - 1).unicode());
}

bool isTagLetter(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

bool isTagChar(char32_t c)
{
    return isTagLetter(c) || QChar::category(c) == QChar::Number_DecimalDigit ||
           (c < 0x10000 && kTagSpecials.contains(QChar(char16_t(c))));
}

bool isHashSign(QChar c)
{
    return c == u'#' || c == QChar(0xFF03);
}

// What makes the thing before it no tag or mention: another sign, or a scheme.
bool endsLikeScheme(QStringView text, int at)
{
    return text.mid(at, 3) == QLatin1String("://");
}

#define SPACES "\\s\\x{85}\\x{a0}\\x{1680}\\x{180e}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}"
#define MARKS "\\x{202a}-\\x{202e}\\x{61c}\\x{200e}\\x{200f}\\x{2066}-\\x{2069}"

const QRegularExpression &mentionPattern()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:^|[^a-zA-Z0-9_!#$%&*@\\x{ff20}]|(?:^|[^a-zA-Z0-9_+~.-])(?:rt|RT|rT|Rt):?)"
        "([@\\x{ff20}]([a-zA-Z0-9_]{1,20}))(/[a-zA-Z][a-zA-Z0-9_-]{0,24})?"
        "(?![@\\x{ff20}\\x{c0}-\\x{d6}\\x{d8}-\\x{f6}\\x{f8}-\\x{24f}\\x{300}-\\x{36f}\\x{1e00}-\\x{1eff}]"
        "|://|[a-zA-Z0-9_])"));
    return pattern;
}

} // namespace

QList<XMention> xMentions(const QString &text)
{
    QList<XMention> mentions;
    if (!text.contains(u'@') && !text.contains(QChar(0xFF20)))
        return mentions;
    for (auto it = mentionPattern().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        mentions << XMention{int(match.capturedStart(1)), int(match.capturedEnd(1)), match.captured(2),
                             match.captured(3)};
    }
    return mentions;
}

QList<XTag> xHashtags(const QString &text)
{
    QList<XTag> tags;
    for (int at = 0; at < text.size(); ++at) {
        if (!isHashSign(text.at(at)))
            continue;
        if (at > 0) {
            const char32_t before = pointBefore(text, at);
            const bool selector = before == 0xFE0E || before == 0xFE0F; // marks, but they end an emoji
            if (before == '&' || (isTagChar(before) && !selector))
                continue;
        }
        int end = at + 1;
        bool letter = false;
        if (end < text.size() && (text.at(end).unicode() == 0xFE0F || text.at(end).unicode() == 0x20E3))
            continue; // the keycap #
        while (end < text.size()) {
            const char32_t c = pointAt(text, end);
            if (!isTagChar(c))
                break;
            letter = letter || isTagLetter(c);
            end += c > 0xFFFF ? 2 : 1;
        }
        if (letter && !endsLikeScheme(text, end) && !(end < text.size() && isHashSign(text.at(end))))
            tags << XTag{at, end, text.mid(at + 1, end - at - 1)};
        at = std::max(at, end - 1);
    }
    return tags;
}

QList<XTag> xCashtags(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[" SPACES MARKS "])(\\$([a-z]{1,6}(?:[._][a-z]{1,2})?))"
                       "(?=$|[" SPACES "]|[!'#%&()*+,\\-./:;<=>?@\\[\\]^_{|}~$\\\\])"),
        QRegularExpression::CaseInsensitiveOption);
    QList<XTag> tags;
    if (!text.contains(u'$'))
        return tags;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        tags << XTag{int(match.capturedStart(1)), int(match.capturedEnd(1)), match.captured(2)};
    }
    return tags;
}

QList<Facet> xFacets(const QString &text)
{
    QList<Facet> facets;
    for (XUrl &url : xUrls(text))
        facets << Facet{Facet::Type::Link, url.start, url.end, 0, 0, std::move(url.url)};
    for (XMention &mention : xMentions(text))
        facets << Facet{Facet::Type::Mention, mention.start, mention.end, 0, 0, std::move(mention.name)};
    for (XTag &tag : xHashtags(text))
        facets << Facet{Facet::Type::Hashtag, tag.start, tag.end, 0, 0, std::move(tag.value)};
    settleFacets(text, facets);
    return facets;
}

QString xReplyTo(const QString &text)
{
    const QList<XMention> mentions = xMentions(text);
    if (mentions.isEmpty())
        return {};
    const QStringView before = QStringView(text).left(mentions.first().start);
    return before.trimmed().isEmpty() ? mentions.first().name : QString();
}

bool isValidXUserName(const QString &text)
{
    const QList<XMention> mentions = xMentions(text);
    return mentions.size() == 1 && mentions.first().start == 0 && mentions.first().end == text.size();
}

bool isValidXList(const QString &text)
{
    const QList<XMention> mentions = xMentions(text);
    return mentions.size() == 1 && mentions.first().start == 0 && !mentions.first().listSlug.isEmpty() &&
           mentions.first().end + mentions.first().listSlug.size() == text.size();
}

bool isValidXHashtag(const QString &text)
{
    const QList<XTag> tags = xHashtags(text);
    return tags.size() == 1 && tags.first().start == 0 && tags.first().end == text.size();
}

bool isValidXUrl(const QString &text, XUrlCheck check)
{
#define PERCENT "%[0-9a-f]{2}"
#define PLAIN "a-z0-9\\-._~\\x{400}-\\x{4ff}!$&'()*+,;="
#define LETTER "[a-z0-9\\x{80}-\\x{10ffff}]"
    // twitter-text: validateUrl..., after RFC 3986, appendix B.
    static const QRegularExpression whole(
        QStringLiteral("^(?:([^:/?#]+)://)?([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#(.*))?\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression scheme(QStringLiteral("^https?\\z"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression authority(
        QStringLiteral(
            "^(?:(?:[" PLAIN ":]|" PERCENT ")*@)?(?:"
            "(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!:|\\z)|(?=:|\\z))){4}|\\[[a-f0-9:.]+\\]|"
            "(?:" LETTER "(?:(?:[_-]|" LETTER ")*" LETTER ")?\\.)*"
            "(?:" LETTER "(?:(?:-|" LETTER ")*" LETTER ")?\\.)"
            "(?:[a-z\\x{80}-\\x{10ffff}](?:(?:-|" LETTER ")*" LETTER ")?)"
            ")(?::[0-9]{1,5})?\\z"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rest(QStringLiteral("^(?:[" PLAIN ":@/?|]|" PERCENT ")*\\z"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto parts = whole.match(text);
    if (!parts.hasMatch() || text.trimmed() != text)
        return false;
    const bool schemeOk = scheme.match(parts.captured(1)).hasMatch() ||
                          (check == XUrlCheck::SchemeOptional && parts.captured(1).isEmpty());
    return schemeOk && authority.match(parts.captured(2)).hasMatch() && rest.match(parts.captured(3)).hasMatch() &&
           rest.match(parts.captured(4)).hasMatch() && rest.match(parts.captured(5)).hasMatch();
}

} // namespace perennial
