// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Facets: the links, mentions and hashtags a network will find in a text, found by that network's own rule.
// Sorted by place, never overlapping. Thread: safe. Pure.

#include "domain/network.h"

#include <QList>
#include <QString>

namespace perennial {

struct Facet
{
    enum class Type { Link, Mention, Hashtag };
    Type type = Type::Link;
    int start = 0; // UTF-16
    int end = 0;
    int byteStart = 0; // UTF-8
    int byteEnd = 0;
    QString value; // the URL; the handle without @; the tag without #

    bool operator==(const Facet &) const = default;
};
QString toString(Facet::Type type); // "link", "mention", "hashtag"

QList<Facet> findFacets(const QString &text, CountingRule rule);

// Sorts by place, drops what overlaps something that began before it, fills the byte offsets.
void settleFacets(const QString &text, QList<Facet> &facets);

} // namespace perennial
