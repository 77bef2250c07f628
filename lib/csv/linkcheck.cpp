// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/linkcheck.h"

#include <algorithm>

namespace perennial {

namespace {

bool isLetterOrDigit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c == QChar(0x200C) || c == QChar(0x200D);
}

bool isHost(QStringView host)
{
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        host = host.sliced(at + 1);
    if (host.startsWith(u'['))
        return host.contains(u']') && host.contains(u':');
    if (const qsizetype port = host.indexOf(u':'); port >= 0) {
        const QStringView digits = host.sliced(port + 1);
        if (std::any_of(digits.begin(), digits.end(), [](QChar c) { return !c.isDigit(); }))
            return false;
        host = host.left(port);
    }
    if (host.endsWith(u'.'))
        host.chop(1);
    qsizetype labels = 0;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= host.size(); ++i) {
        if (i < host.size() && host[i] != u'.') {
            if (!isLetterOrDigit(host[i]))
                return false;
            continue;
        }
        if (i == from)
            return false;
        ++labels;
        if (i == host.size() && i - from < 2)
            return false;
        from = i + 1;
    }
    return labels >= 2 || host.compare(u"localhost", Qt::CaseInsensitive) == 0;
}

bool isBalanced(QStringView rest)
{
    int round = 0;
    int square = 0;
    for (const QChar c : rest) {
        round += c == u'(' ? 1 : c == u')' ? -1 : 0;
        square += c == u'[' ? 1 : c == u']' ? -1 : 0;
        if (round < 0 || square < 0)
            return false;
    }
    return round == 0 && square == 0;
}

// What follows "scheme://" or stands without a scheme.
bool isAddress(QStringView rest)
{
    const auto isForbidden = [](QChar c) { return c == u'<' || c == u'>' || c == u'"' || c == u'\\' || c == u'^' || c == u'`' || c.isSpace(); };
    if (std::any_of(rest.begin(), rest.end(), isForbidden) || !isBalanced(rest))
        return false;
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    return isHost(rest.left(end - rest.begin()));
}

bool isWebScheme(QStringView scheme)
{
    return scheme.compare(u"http", Qt::CaseInsensitive) == 0 || scheme.compare(u"https", Qt::CaseInsensitive) == 0;
}

// "htp", "hhtps", "ttps", "httpss": one of the two, mistyped.
bool isMistypedScheme(QStringView scheme)
{
    if (scheme.size() < 3 || scheme.size() > 7 || isWebScheme(scheme))
        return false;
    return std::all_of(scheme.begin(), scheme.end(),
                       [](QChar c) { return QStringView(u"htpsHTPS").contains(c); }) &&
           scheme.contains(u"tp", Qt::CaseInsensitive) &&
           scheme.compare(u"sftp", Qt::CaseInsensitive) != 0;
}

qsizetype schemeLength(QStringView text, qsizetype colon)
{
    qsizetype from = colon;
    while (from > 0 && ((text[from - 1] >= u'a' && text[from - 1] <= u'z') || (text[from - 1] >= u'A' && text[from - 1] <= u'Z')))
        --from;
    return colon - from;
}

bool endsSentence(QChar c)
{
    static const QStringView kSigns = u".,;:!?'\"”’»…)]}>،؛؟*_~";
    return kSigns.contains(c);
}

// From a place up to the next blank, without what ends the sentence around it.
QStringView wordFrom(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && !text[end].isSpace() && text[end] != u'<' && text[end] != u'"' && text[end] != u'”' && text[end] != u'»')
        ++end;
    QStringView word = text.sliced(from, end - from);
    const auto isClosing = [&word] { return word.endsWith(u')') && word.count(u'(') >= word.count(u')'); };
    while (!word.isEmpty() && endsSentence(word.back()) && !isClosing() && !word.endsWith(u"://"))
        word.chop(1);
    return word;
}

} // namespace

bool isBrokenLink(QStringView link)
{
    link = link.trimmed();
    if (link.isEmpty())
        return false;
    const qsizetype colon = link.indexOf(u':');
    const qsizetype scheme = colon > 0 ? schemeLength(link, colon) : 0;
    if (scheme > 0 && scheme == colon) {
        const QStringView rest = link.sliced(colon + 1);
        if (rest.startsWith(u"//"))
            return !isWebScheme(link.left(colon)) || !isAddress(rest.sliced(2));
        const bool others = link.left(colon).compare(u"mailto", Qt::CaseInsensitive) == 0 || link.left(colon).compare(u"tel", Qt::CaseInsensitive) == 0;
        if (!others || rest.isEmpty())
            return true;
        return false;
    }
    return !isAddress(link);
}

QStringView brokenLinkIn(QStringView text)
{
    for (qsizetype colon = text.indexOf(u':'); colon >= 0; colon = text.indexOf(u':', colon + 1)) {
        if (colon + 1 >= text.size() || text[colon + 1] != u'/')
            continue;
        const qsizetype scheme = schemeLength(text, colon);
        const QStringView name = text.sliced(colon - scheme, scheme);
        if (!isWebScheme(name) && !isMistypedScheme(name))
            continue;
        const QStringView word = wordFrom(text, colon - scheme);
        // "https:/" alone is a slip; "(http://…)" is cut at its bracket by wordFrom.
        if (isBrokenLink(word))
            return word;
    }
    for (qsizetype dot = text.indexOf(u'.'); dot >= 0; dot = text.indexOf(u'.', dot + 1)) {
        const bool www = dot >= 3 && text.sliced(dot - 3, 3).compare(u"www", Qt::CaseInsensitive) == 0;
        const bool starts = www && (dot == 3 || text[dot - 4].isSpace() || text[dot - 4] == u'(');
        if (!starts || dot + 1 >= text.size() || text[dot + 1].isSpace())
            continue;
        const QStringView word = wordFrom(text, dot - 3);
        if (isBrokenLink(word))
            return word;
    }
    return {};
}

} // namespace perennial
