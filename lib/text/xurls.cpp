// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/tlds.h"
#include "text/xtext.h"

#include <QRegularExpression>

namespace perennial {

namespace {

// twitter-text: MAX_URL_LENGTH, MAX_TCO_SLUG_LENGTH, and the label length of DNS.
constexpr int kLongestUrl = 4096;
constexpr int kLongestTcoSlug = 40;
constexpr int kLongestLabel = 63;

bool isAsciiAlnum(char16_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isInvalidChar(char16_t c)
{
    return c == 0xFFFE || c == 0xFEFF || c == 0xFFFF;
}

bool isDirectional(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2066 && c <= 0x2069);
}

bool isSpace(char16_t c)
{
    return (c >= 0x9 && c <= 0xD) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 || c == 0x180E ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool isDomainChar(char16_t c)
{
    if (c < 0x80)
        return isAsciiAlnum(c) || c == '"' || c == '`' || (c < 0x20 && !isSpace(c)) || c == 0x7F;
    return !isSpace(c) && !isInvalidChar(c) && !isDirectional(c);
}

bool isLatinAccent(char16_t c)
{
    return (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7) || c == 0x253 || c == 0x254 || c == 0x256 ||
           c == 0x257 || c == 0x259 || c == 0x25B || c == 0x263 || c == 0x268 || c == 0x26F || c == 0x272 ||
           c == 0x289 || c == 0x28B || c == 0x2BB || (c >= 0x300 && c <= 0x36F) || (c >= 0x1E00 && c <= 0x1EFF);
}

// The end of the top-level domain that begins at `at`, or -1.
int topLevelEnd(QStringView text, int at)
{
    if (text.mid(at).startsWith(QLatin1String("xn--"), Qt::CaseInsensitive)) {
        int end = at + 4;
        while (end < text.size() && (isAsciiAlnum(text.at(end).unicode()) || text.at(end) == u'-'))
            ++end;
        return end > at + 4 ? end : -1;
    }
    int longest = at; // top-level domains are letters and their marks
    while (longest < text.size() && longest - at < kLongestTld &&
           (text.at(longest).isLetter() || text.at(longest).isMark()))
        ++longest;
    for (int end = longest; end - at >= 2; --end) {
        const int length = end - at;
        const char16_t next = end < text.size() ? text.at(end).unicode() : u' ';
        if (!isAsciiAlnum(next) && next != '@' && next != '+' && next != '-' && isTopLevelDomain(text.mid(at, length)))
            return end;
    }
    return -1;
}

enum class Alphabet { Any, LatinOnly };

bool belongs(Alphabet alphabet, char16_t c)
{
    return alphabet == Alphabet::Any ? isDomainChar(c) : isAsciiAlnum(c) || c == '-' || isLatinAccent(c);
}

// The longest domain that begins at `start`: labels, each with its dot, and a known top-level domain. -1 if there is
// none. skipTo: where a first label ends that has no dot behind it, so that no domain begins inside it either.
int domainEnd(QStringView text, int start, Alphabet alphabet, int *skipTo = nullptr)
{
    int best = -1;
    int labelStart = start;
    while (labelStart < text.size() && belongs(alphabet, text.at(labelStart).unicode())) {
        int at = labelStart;
        bool underscore = false;
        for (; at < text.size(); ++at) {
            const char16_t c = text.at(at).unicode();
            if (alphabet == Alphabet::Any && c == '_')
                underscore = true;
            else if (!belongs(alphabet, c) && !(alphabet == Alphabet::Any && c == '-'))
                break;
        }
        if (at >= text.size() || text.at(at) != u'.' || !belongs(alphabet, text.at(at - 1).unicode())) {
            if (skipTo && labelStart == start)
                *skipTo = at;
            break;
        }
        if (!underscore) { // the registered name has none, a host below it may
            if (const int end = topLevelEnd(text, at + 1); end > 0)
                best = end;
        }
        labelStart = at + 1;
    }
    return best;
}

// How long a label is in the DNS, where it is written in punycode (RFC 3492); -1 if it can't be.
int encodedLength(QStringView label)
{
    const QList<uint> points = label.toUcs4();
    const auto basic = std::count_if(points.begin(), points.end(), [](uint c) { return c < 0x80; });
    if (basic == points.size())
        return int(basic);
    if (label.startsWith(QLatin1String("xn--"), Qt::CaseInsensitive))
        return -1;
    int length = 4 + int(basic) + (basic > 0 ? 1 : 0);
    quint64 n = 0x80;
    quint64 delta = 0;
    quint64 bias = 72;
    quint64 handled = basic;
    while (handled < quint64(points.size())) {
        uint next = UINT_MAX;
        for (const uint c : points)
            next = c >= n ? std::min(next, c) : next;
        delta += (next - n) * (handled + 1);
        n = next;
        for (const uint c : points) {
            delta += c < n ? 1 : 0;
            if (c != n)
                continue;
            quint64 q = delta;
            for (quint64 k = 36;; k += 36) {
                const quint64 t = k <= bias ? 1 : (k >= bias + 26 ? 26 : k - bias);
                ++length;
                if (q < t)
                    break;
                q = (q - t) / (36 - t);
            }
            delta = handled == quint64(basic) ? delta / 700 : delta / 2;
            delta += delta / (handled + 1);
            quint64 k = 0;
            for (; delta > 455; k += 36)
                delta /= 35;
            bias = k + 36 * delta / (delta + 38);
            delta = 0;
            ++handled;
        }
        ++delta;
        ++n;
    }
    return length;
}

bool isHost(QStringView host)
{
    if (host.size() > kLongestUrl)
        return false;
    for (const QStringView label : host.split(u'.')) {
        if (label.size() > kLongestLabel)
            return false;
        const int length = encodedLength(label);
        if (length < 0 || length > kLongestLabel)
            return false;
    }
    return true;
}

const QRegularExpression &tailPattern(XPathChars path)
{
#define QUERY_TAIL "(?:\\?[a-z0-9!?*'@();:&=+$/%#\\[\\]\\-_.,~|]*[a-z0-9\\-_&=#/])?"
#define X_CHARS "[a-z\\x{400}-\\x{4ff}0-9!*';:=+,.$/%#\\[\\]\\-\\x{2013}_~@|&" LATIN "]"
#define LATIN "\\x{c0}-\\x{d6}\\x{d8}-\\x{f6}\\x{f8}-\\x{24f}\\x{300}-\\x{36f}\\x{1e00}-\\x{1eff}"
#define WIDE "\\s\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}"
    static const QRegularExpression x(QStringLiteral("(?::[0-9]+)?(/(?:(?:" X_CHARS "|\\((?:" X_CHARS "|\\(" X_CHARS
                                                     "+\\))+\\))*"
                                                     "(?:[+\\-a-z\\x{400}-\\x{4ff}0-9=_#/" LATIN "]|\\((?:" X_CHARS
                                                     "|\\(" X_CHARS "+\\))+\\)))?/?)?" QUERY_TAIL),
                                      QRegularExpression::CaseInsensitiveOption);
    // config/initializers/twitter_regex.rb of Mastodon: any script, and what closes a sentence is no end.
    static const QRegularExpression wide(
        QStringLiteral("(?::[0-9]+)?(/(?:(?:[^" WIDE "<>()?]|\\([^" WIDE "<>()?]*\\))*"
                       "(?:[^" WIDE "()?!*\"'\\x{300c}\\x{300d}<>;:=,.$%\\[\\]~&|@]|\\([^" WIDE "<>()?]*\\)))?/?)?"
                       "(?:\\?[^" WIDE "<>()]*[^" WIDE "()?!*\"'\\x{300c}\\x{300d}<>;:,.$%\\[\\]~|@])?"),
        QRegularExpression::CaseInsensitiveOption);
    return path == XPathChars::X ? x : wide;
}

// Port, path and query after a domain.
struct Tail
{
    int end = 0;
    bool hasPath = false;
};
Tail tailAt(const QString &text, int at, XPathChars path)
{
    const char16_t next = at < text.size() ? text.at(at).unicode() : u' ';
    if (next != ':' && next != '/' && next != '?')
        return {at, false};
    // Only the piece that matters: the engine checks its whole subject before each match.
    int end = at;
    while (end < text.size() && end - at < kLongestUrl && !isSpace(text.at(end).unicode()))
        ++end;
    const auto match = tailPattern(path).match(text.mid(at, end - at), 0, QRegularExpression::NormalMatch,
                                               QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? Tail{at + int(match.capturedEnd()), match.capturedLength(1) > 0} : Tail{at, false};
}

bool mayPrecede(const QString &text, int at)
{
    if (at == 0)
        return true;
    const char16_t c = text.at(at - 1).unicode();
    return !isAsciiAlnum(c) && c != '@' && c != 0xFF20 && c != '$' && c != '#' && c != 0xFF03 && !isInvalidChar(c);
}

int schemeLength(QStringView text, int at)
{
    const QStringView rest = text.mid(at, 8);
    if (rest.startsWith(QLatin1String("https://"), Qt::CaseInsensitive))
        return 8;
    return rest.startsWith(QLatin1String("http://"), Qt::CaseInsensitive) ? 7 : 0;
}

void addWithScheme(const QString &text, int start, int domain, int domainStop, int stop, QList<XUrl> &urls)
{
    static const QRegularExpression tco(QStringLiteral("^https?://t\\.co/([a-z0-9]+)" QUERY_TAIL),
                                        QRegularExpression::CaseInsensitiveOption);
    QString url = text.mid(start, stop - start);
    if (const auto match = tco.match(url); match.hasMatch()) {
        if (match.capturedLength(1) > kLongestTcoSlug)
            return;
        url.truncate(match.capturedLength());
    }
    if (url.size() <= kLongestUrl && isHost(QStringView(text).mid(domain, domainStop - domain)))
        urls << XUrl{start, start + int(url.size()), url};
}

// Without a scheme only the Latin part of a run of letters is a domain: text without blanks may surround it.
void addBare(const QString &text, int start, int domainStop, Tail tail, QList<XUrl> &urls)
{
    const QStringView domain = QStringView(text).mid(start, domainStop - start);
    qsizetype last = -1;
    for (int at = 0; at < domain.size();) {
        const int end = domainEnd(domain, at, Alphabet::LatinOnly);
        if (end < 0) {
            ++at;
            continue;
        }
        last = -1;
        if (isHost(domain.mid(at, end - at))) {
            last = urls.size();
            urls << XUrl{start + at, start + end, domain.mid(at, end - at).toString()};
        }
        at = end;
    }
    if (last >= 0 && tail.hasPath) {
        XUrl &url = urls[last];
        url.end = tail.end;
        url.url = text.mid(url.start, url.end - url.start);
    }
}

// A dot that a top-level domain follows, from `at` on; -1 if there is none. Nothing can be a link before one.
int nextDomainDot(const QString &text, int at)
{
    for (auto dot = text.indexOf(u'.', at); dot >= 0; dot = text.indexOf(u'.', dot + 1)) {
        if (topLevelEnd(text, int(dot) + 1) > 0)
            return int(dot);
    }
    return -1;
}

// Where the run of label characters that ends at `dot` begins, not before `from`: links begin there or later.
int runStart(const QString &text, int dot, int from)
{
    int at = dot;
    while (at > from) {
        const char16_t c = text.at(at - 1).unicode();
        if (!isDomainChar(c) && c != '-' && c != '_' && c != '.')
            break;
        --at;
    }
    if (at - from >= 3 && QStringView(text).mid(at - 3, 3) == QLatin1String("://")) {
        const int plain = at - 7;
        const int secure = at - 8;
        if (secure >= from && schemeLength(text, secure) == 8)
            return secure;
        if (plain >= from && schemeLength(text, plain) == 7)
            return plain;
    }
    return at;
}

} // namespace

QList<XUrl> xUrls(const QString &text, XUrlScheme scheme, XPathChars path)
{
    QList<XUrl> urls;
    int from = 0;
    int consumed = -1; // the end of the last match: what stands before a link is not the end of another
    for (int dot = nextDomainDot(text, 0); dot >= 0; dot = dot < from ? nextDomainDot(text, from) : dot) {
        bool found = false;
        for (int at = runStart(text, dot, from); at < dot; ++at) {
            if (at == consumed || text.at(at).isLowSurrogate() || !mayPrecede(text, at))
                continue;
            const int skip = schemeLength(text, at);
            int stop = skip > 0 ? domainEnd(text, at + skip, Alphabet::Any) : -1;
            const bool withScheme = stop > 0;
            int skipTo = at;
            if (!withScheme)
                stop = domainEnd(text, at, Alphabet::Any, &skipTo);
            if (stop < 0) {
                at = std::max(at, skipTo - 1);
                continue;
            }
            const Tail tail = tailAt(text, stop, path);
            const char16_t before = at > 0 ? text.at(at - 1).unicode() : u' ';
            if (withScheme)
                addWithScheme(text, at, at + skip, stop, tail.end, urls);
            else if (scheme == XUrlScheme::Optional && before != '-' && before != '_' && before != '.' && before != '/')
                addBare(text, at, stop, tail, urls);
            // A link cut short by the rule for t.co leaves a rest that nobody looks at again, as there.
            from = tail.end;
            consumed = tail.end;
            found = true;
            break;
        }
        if (!found)
            from = dot + 1;
    }
    return urls;
}

} // namespace perennial
