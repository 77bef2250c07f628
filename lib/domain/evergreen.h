// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EvergreenItem: what may go out again and again, in one or more wordings; CategoryPolicy: how the items of a category
// take turns and what fills its slots when it has none to give. Days are those of the client's zone. Plain values.

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"
#include "domain/media.h"

#include <QDate>
#include <QList>
#include <QMap>

namespace perennial {

using EvergreenId = Id<struct EvergreenTag>;
using WordingId = Id<struct WordingTag>;

struct MonthDay
{
    int month = 1;
    int day = 1;

    constexpr auto operator<=>(const MonthDay &) const = default;
    bool isValid() const; // also 29 Feb, which comes in leap years only
};

// The same days of each year, both ends included; one that starts after it ends passes New Year.
struct Season
{
    MonthDay from;
    MonthDay to;

    bool operator==(const Season &) const = default;
    bool contains(QDate date) const;
    // `date` itself if it is in it; an invalid one if there is none within nine years.
    QDate nextFrom(QDate date) const;
};
QString toString(const Season &season); // "11-15..02-28"
std::optional<Season> seasonFromString(const QString &text);

struct Wording
{
    WordingId id;
    qint64 fingerprint = 0; // of the text as it is compared: two wordings of an item that say the same have the same
    QString text;
    QString link = {};
    QList<MediaUse> media = {};          // empty: the item's
    QMap<QString, QString> variants = {}; // Network::id: what it says there instead of text

    bool operator==(const Wording &) const = default;
    QString textOn(const QString &network) const { return variants.value(network, text); }
};

struct EvergreenItem
{
    EvergreenId id;
    WorkspaceId workspace;
    CategoryId category;
    QList<Wording> wordings; // in the person's order
    std::optional<Season> season;
    std::optional<QDate> expires; // the last day on which it may go
    std::optional<int> mostUses;  // over all channels, ever
    int weight = 1;               // for CategoryOrder::Weighted
    QList<ChannelId> channels;    // it may go to; empty = all
    Instant createdAt;

    bool operator==(const EvergreenItem &) const = default;
};

// Errors: Invalid "evergreen-category-missing" | "evergreen-wording-missing" | "evergreen-wording-empty" |
// "evergreen-wording-twice" | "evergreen-variant-empty" | "evergreen-season" | "evergreen-expiry" | "evergreen-most-uses" | "evergreen-weight" (args:
// most).
Result<void> validate(const EvergreenItem &item);

enum class CategoryOrder {
    LeastRecentlyUsed, // on the channel; one that was never used there first, the oldest before the others
    OldestFirst,       // always the oldest that may go
    NewestFirst,       // always the newest that may go
    Shuffle,           // any that may go
    Weighted,          // any that may go, the heavier the more often
};
QString toString(CategoryOrder order); // "least-recently-used", "oldest-first", "newest-first", "shuffle", "weighted"
std::optional<CategoryOrder> categoryOrderFromString(const QString &text);

// What it says of uses, season, expiry and channels holds for each item of the category beside what the item says.
struct CategoryPolicy
{
    CategoryId category;
    CategoryOrder order = CategoryOrder::LeastRecentlyUsed;
    int itemGapDays = 28;              // from an item on a channel to the same item there
    std::optional<int> wordingGapDays; // from a wording on a channel to the same one there; none: three times the item's
    int channelGapDays = 1;            // from an item on a channel to it on another; 1 = never twice on a day
    std::optional<int> mostUses;       // of each item
    std::optional<Season> season;
    std::optional<QDate> expires;      // the last day on which anything of it may go
    QList<ChannelId> channels;         // empty = all
    std::optional<int> shareOfAll;     // percent, at most, of what goes out within any seven days
    CategoryId borrowFrom;             // when it has none to give; null: the slot is skipped

    bool operator==(const CategoryPolicy &) const = default;
    int wordingGap() const { return wordingGapDays.value_or(3 * itemGapDays); }
};

// Errors: Invalid "policy-item-gap" (args: most) | "policy-wording-gap" (args: most) | "policy-channel-gap" (args: most) |
// "policy-most-uses" | "policy-season" | "policy-expiry" | "policy-share" | "policy-borrows-itself".
Result<void> validate(const CategoryPolicy &policy);

// Categories that borrow from one another in a circle, in the order of borrowing, from the smallest id; empty if there is
// no circle. Which of several: that with the smallest id in it.
QList<CategoryId> findBorrowCircle(const QList<CategoryPolicy> &policies);

} // namespace perennial
