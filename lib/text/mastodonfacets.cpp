// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/mastodonfacets.h"

#include "text/xtext.h"

#include <QRegularExpression>

namespace perennial {

namespace {

// mastodon/mastodon: app/models/account.rb (MENTION_RE) and app/models/tag.rb (HASHTAG_RE).
#define WORD "\\p{L}\\p{M}\\p{Nd}\\p{Pc}"
#define SEPARATOR "_\\x{b7}\\x{30fb}\\x{200c}"

void addMentions(const QString &text, QList<Facet> &facets)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![=/" WORD "])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*(?:@[" WORD "]+(?:[.-]+[" WORD "]+)*)?)"),
        QRegularExpression::CaseInsensitiveOption);
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        facets << Facet{Facet::Type::Mention, int(match.capturedStart()), int(match.capturedEnd()), 0, 0,
                        match.captured(1)};
    }
}

void addTags(const QString &text, QList<Facet> &facets)
{
    static const QRegularExpression pattern(QStringLiteral("(?<![=/)\\p{L}\\p{N}])[#\\x{ff03}]("
                                                           "[" WORD "][" WORD SEPARATOR "]*[\\p{L}\\p{M}" SEPARATOR
                                                           "][" WORD SEPARATOR "]*[" WORD "]"
                                                           "|[" WORD "]*[\\p{L}\\p{M}][" WORD "]*)"));
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        facets << Facet{Facet::Type::Hashtag, int(match.capturedStart()), int(match.capturedEnd()), 0, 0,
                        match.captured(1)};
    }
}

} // namespace

QList<Facet> mastodonFacets(const QString &text)
{
    QList<Facet> facets;
    for (XUrl &url : xUrls(text, XUrlScheme::Required, XPathChars::Wide))
        facets << Facet{Facet::Type::Link, url.start, url.end, 0, 0, std::move(url.url)};
    if (text.contains(u'@'))
        addMentions(text, facets);
    if (text.contains(u'#') || text.contains(QChar(0xFF03)))
        addTags(text, facets);
    settleFacets(text, facets);
    return facets;
}

} // namespace perennial
