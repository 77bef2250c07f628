// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/blueskyfacets.h"

#include "text/graphemes.h"
#include "text/tlds.h"

#include <QRegularExpression>

namespace perennial {

namespace {

// The detection of bluesky-social/atproto, packages/api/src/rich-text, August 2026.
#define SPACE "\\s\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}"
#define INVISIBLE "\\x{ad}\\x{2060}\\x{200a}-\\x{200d}\\x{20e2}"

constexpr int kLongestTag = 64; // graphemes, app.bsky.richtext.facet#tag
constexpr int kLongestTagBytes = 640;

bool hasKnownDomain(QStringView host)
{
    const auto dot = host.lastIndexOf(u'.');
    return dot > 0 && isTopLevelDomain(host.mid(dot + 1));
}

void addMentions(const QString &text, QList<Facet> &facets)
{
    static const QRegularExpression pattern(QStringLiteral("(?:^|[" SPACE "(])(@([a-zA-Z0-9.-]+)\\b)"));
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString handle = match.captured(2);
        if (hasKnownDomain(handle) || handle.endsWith(QLatin1String(".test")))
            facets << Facet{Facet::Type::Mention, int(match.capturedStart(1)), int(match.capturedEnd(1)), 0, 0, handle};
    }
}

void addLinks(const QString &text, QList<Facet> &facets)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[" SPACE "(])(https?://[^" SPACE "]+|([a-z][a-z0-9]*(?:\\.[a-z0-9]+)+)[^" SPACE "]*)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QString endings = QStringLiteral(".,;:!?");
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart(2) >= 0 && !hasKnownDomain(match.capturedView(2)))
            continue;
        QString shown = match.captured(1);
        if (endings.contains(shown.back()))
            shown.chop(1);
        if (shown.endsWith(u')') && !shown.contains(u'('))
            shown.chop(1);
        const int start = int(match.capturedStart(1));
        const bool bare = match.capturedStart(2) >= 0;
        facets << Facet{Facet::Type::Link,
                        start,
                        start + int(shown.size()),
                        0,
                        0,
                        bare ? QStringLiteral("https://") + shown : shown};
    }
}

void addTags(const QString &text, QList<Facet> &facets)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?:^|[" SPACE "])[#\\x{ff03}]((?!\\x{fe0f})[^" SPACE INVISIBLE "]*[^0-9\\p{P}" SPACE INVISIBLE
                       "]+[^" SPACE INVISIBLE "]*)"));
    static const QRegularExpression trailing(QStringLiteral("\\p{P}+$"));
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QString tag = match.captured(1);
        tag.remove(trailing);
        if (tag.isEmpty() || graphemeCount(tag) > kLongestTag || tag.toUtf8().size() > kLongestTagBytes)
            continue;
        const int start = int(match.capturedStart(1)) - 1;
        facets << Facet{Facet::Type::Hashtag, start, start + 1 + int(tag.size()), 0, 0, tag};
    }
}

} // namespace

QList<Facet> blueskyFacets(const QString &text)
{
    QList<Facet> facets;
    if (text.contains(u'.')) {
        addLinks(text, facets);
        if (text.contains(u'@'))
            addMentions(text, facets);
    } else if (text.contains(QLatin1String("://"))) {
        addLinks(text, facets);
    }
    if (text.contains(u'#') || text.contains(QChar(0xFF03)))
        addTags(text, facets);
    settleFacets(text, facets);
    return facets;
}

} // namespace perennial
