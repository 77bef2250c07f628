// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The text rules of X (twitter-text, configuration 3): what counts as a link, a mention, a hashtag, and what a text
// weighs. Offsets are UTF-16. Thread: safe. Pure.

#include "text/facets.h"

namespace perennial {

enum class XUrlScheme { Optional, Required };
enum class XPathChars { X, Wide }; // Wide: any script in path and query, as Mastodon reads them
struct XUrl
{
    int start = 0;
    int end = 0;
    QString url;
};
QList<XUrl> xUrls(const QString &text, XUrlScheme scheme = XUrlScheme::Optional, XPathChars path = XPathChars::X);

struct XMention
{
    int start = 0;
    int end = 0; // after the name
    QString name;
    QString listSlug; // "/list" directly after it, or empty
};
QList<XMention> xMentions(const QString &text);

struct XTag
{
    int start = 0;
    int end = 0;
    QString value;
};
QList<XTag> xHashtags(const QString &text);
QList<XTag> xCashtags(const QString &text);

// Links, mentions and hashtags; what overlaps a link is none.
QList<Facet> xFacets(const QString &text);

// The name a text replies to: a mention at its very start.
QString xReplyTo(const QString &text);

enum class XEmoji { Discounted, ByCodePoint }; // configuration 3, configuration 2
struct XWeight
{
    int length = 0;
    int validEnd = 0; // UTF-16 offset in the text as given
    bool hasInvalid = false;
};
XWeight xWeight(const QString &text, int limit, int urlLength = 23, XEmoji emoji = XEmoji::Discounted);

bool isValidXUserName(const QString &text); // "@name"
bool isValidXList(const QString &text);     // "@name/list"
bool isValidXHashtag(const QString &text);  // "#tag"
enum class XUrlCheck { WithScheme, SchemeOptional };
bool isValidXUrl(const QString &text, XUrlCheck check = XUrlCheck::WithScheme);

} // namespace perennial
