// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/facets.h"

#include "text/blueskyfacets.h"
#include "text/mastodonfacets.h"
#include "text/xtext.h"

namespace perennial {

namespace {

// UTF-8 bytes of one UTF-16 unit; the two halves of a pair count two each.
constexpr int byteCost(char16_t unit)
{
    if (unit < 0x80)
        return 1;
    if (unit < 0x800)
        return 2;
    return unit >= 0xD800 && unit <= 0xDFFF ? 2 : 3;
}

void fillBytes(QStringView text, QList<Facet> &facets)
{
    int bytes = 0;
    int at = 0;
    const auto bytesTo = [&](int target) {
        for (; at < target; ++at)
            bytes += byteCost(text.at(at).unicode());
        return bytes;
    };
    for (Facet &facet : facets) {
        facet.byteStart = bytesTo(facet.start);
        facet.byteEnd = bytesTo(facet.end);
    }
}

} // namespace

QString toString(Facet::Type type)
{
    switch (type) {
    case Facet::Type::Link:
        return QStringLiteral("link");
    case Facet::Type::Mention:
        return QStringLiteral("mention");
    case Facet::Type::Hashtag:
        return QStringLiteral("hashtag");
    }
    return {};
}

void settleFacets(const QString &text, QList<Facet> &facets)
{
    std::stable_sort(facets.begin(), facets.end(), [](const Facet &a, const Facet &b) { return a.start < b.start; });
    int end = 0;
    facets.removeIf([&end](const Facet &facet) {
        if (facet.start < end)
            return true;
        end = facet.end;
        return false;
    });
    fillBytes(text, facets);
}

QList<Facet> findFacets(const QString &text, CountingRule rule)
{
    switch (rule) {
    case CountingRule::XWeighted:
        return xFacets(text);
    case CountingRule::Graphemes:
        return blueskyFacets(text);
    case CountingRule::Mastodon:
    case CountingRule::CodePoints:
        return mastodonFacets(text);
    }
    return {};
}

} // namespace perennial
