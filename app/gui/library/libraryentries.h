// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryEntry: an item of the library as the page shows it: with its uses, its next time, how it stands. Which rows a filter
// lets through, in what order, and how many there would be of each kind. Plain values and functions; any thread.

#include "plan/itemstanding.h"
#include "service/evergreenservice.h"
#include "service/librarynews.h"

#include <QTimeZone>

#include <memory>
#include <vector>

namespace perennial {

struct NextUse
{
    Instant at;
    ChannelId channel;
    WordingId wording;
    OccurrenceKey place;  // of a fill
    bool isPost = false;  // it became a post already
    bool isPinned = false;
};

// What is known of a wording, or of an item with all its wordings.
struct UseFacts
{
    int uses = 0; // that were
    Instant lastAt = {};
    std::optional<NextUse> next = {};

    bool isFresh() const { return uses == 0; }
};

struct LibraryEntry
{
    std::shared_ptr<const LibraryItem> item; // null: gone for good
    QList<int> labels;                       // by number
    UseFacts facts;
    ItemStanding standing;
};

// All that the plan and the past say, for all items.
struct LibraryFacts
{
    QHash<EvergreenId, UseFacts> items;
    QHash<WordingId, UseFacts> wordings;
    QSet<EvergreenId> lost;
};
LibraryFacts factsOf(const LibraryPlan &made, Instant now);

// Words by which an item is found.
QString searchTextOf(const LibraryItem &item);

struct LibraryDay
{
    Instant now;
    QTimeZone zone; // the client's
    QDate today;
};
ItemStanding standingAt(const LibraryItem &item, const CategoryPolicy &policy, const UseFacts &facts, bool isLost, const LibraryDay &day);

enum class SeasonFacet { Any, AllYear, Seasonal };

struct LibraryFilter
{
    QString words;
    CategoryId category;            // null: any
    int label = -1;                 // by number; -1: any
    ChannelId channel;              // that it may go to; null: any
    std::optional<Standing> standing;
    SeasonFacet season = SeasonFacet::Any;
    enum class Place { Library, Trash } place = Place::Library;

    bool isNarrowed() const { return label >= 0 || channel || standing || season != SeasonFacet::Any; }
    bool operator==(const LibraryFilter &) const = default;
};

enum class LibraryKey { LastUse, Made, Uses, Next, Title, Category, Wordings, Expires, Labels };

struct LibraryOrder
{
    LibraryKey key = LibraryKey::LastUse;
    Qt::SortOrder direction = Qt::AscendingOrder; // never used, never planned and the like: first for LastUse, else last

    bool operator==(const LibraryOrder &) const = default;
};

// How many rows there would be with that choice and all others as they are.
struct LibraryCounts
{
    int all = 0; // whatever the category
    int trashed = 0;
    QHash<CategoryId, int> categories;
    QHash<int, int> labels;
    QHash<ChannelId, int> channels;
    QHash<Standing, int> standings;
    QHash<SeasonFacet, int> seasons;
};

struct LibraryLook
{
    const std::vector<LibraryEntry> &rows;
    QHash<CategoryId, CategoryPolicy> policies;
    QList<ChannelId> channels;
};

struct LibraryFound
{
    std::vector<int> rows; // ascending
    LibraryCounts counts;
};
// matching: the rows that hold the words, ascending.
LibraryFound filtered(const LibraryLook &look, const LibraryFilter &filter, const std::vector<int> &matching);

// Each row's place in an order of all: sort by it. names: of the categories.
std::vector<int> placesIn(const std::vector<LibraryEntry> &rows, const LibraryOrder &order, const QHash<CategoryId, QString> &names);

inline size_t qHash(SeasonFacet facet, size_t seed = 0) noexcept { return ::qHash(int(facet), seed); }
inline size_t qHash(Standing standing, size_t seed = 0) noexcept { return ::qHash(int(standing), seed); }

} // namespace perennial
