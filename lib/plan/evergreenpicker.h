// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EvergreenShelf: the items of the categories that are planned together, with their uses; EvergreenPicker: takes for one
// channel from one category on it, as time goes on, and knows why it cannot; ShareWindow: what a share still lets.
// Ownership: a picker looks at its shelf, which lives longer; items are looked at where the caller has them.
// Thread: one at a time.

#include "plan/evergreenready.h"
#include "plan/evergreenuses.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <queue>

namespace perennial {

struct EvergreenCategory
{
    CategoryPolicy policy;
    QString fault;          // code: why nothing can be planned by it; empty = sound
    std::vector<int> items; // on the shelf, by age
};

struct EvergreenShelf
{
    std::vector<const EvergreenItem *> items; // by age and id
    std::vector<EvergreenUses> uses;          // one an item
    QHash<EvergreenId, int> itemsById;
    QHash<CategoryId, EvergreenCategory> categories;

    int wordingOf(int item, WordingId wording) const; // kUnknownWording if it is not there
};

enum class PickFailure { Empty, Channel, Gap, Season, Uses, Expired, Excluded };

struct PickRefusal
{
    PickFailure failure = PickFailure::Empty;
    int earliestDay = EvergreenFreedom::kNever;
};

class EvergreenPicker
{
public:
    EvergreenPicker(EvergreenShelf &shelf, CategoryId category, ChannelId channel, int day);

    // On the shelf; -1: see refusal(). Whoever takes it adds its use and calls putBack().
    int take(int day, const QSet<EvergreenId> &excluded, const ReadyItems::Draw &draw);
    void putBack(int item, int day);
    PickRefusal refusal(int day);

private:
    struct Waiting
    {
        int day = 0;
        int place = 0; // in the category

        auto operator<=>(const Waiting &) const = default;
    };
    using Queue = std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>>;

    int itemAt(int place) const { return m_category.items[size_t(place)]; }
    EvergreenFreedom freedomOf(int place, int day) const;
    void wait(int place, const EvergreenFreedom &freedom);
    void wake(Queue &queue, int day);
    int settledFront(Queue &queue, int day);
    ReadyItems::Answer judge(int place, std::optional<int> lastUse, int day, const QSet<EvergreenId> &excluded);

    EvergreenShelf &m_shelf;
    const EvergreenCategory &m_category;
    ChannelId m_channel;
    bool m_isLeastRecentlyUsed;
    ReadyItems m_ready;
    Queue m_inGap;
    Queue m_outOfSeason;
    int m_allowed = 0;
    int m_usedUp = 0;
    int m_expired = 0;
    bool m_wasExcluded = false; // at the last take
    bool m_isBusyToday = false; // at the last take: one was used that day already
};

class ShareWindow
{
public:
    static constexpr int kDays = 7;

    // Of the days [first, last]; `others` are the posts a day that are not of the category.
    ShareWindow(std::optional<int> percent, int first, int last, const QMap<QDate, int> &others);

    bool mayAdd(int day) const;
    void add(int day);

private:
    bool isKnown(int day) const { return day >= m_first && day < m_first + int(m_others.size()); }

    std::optional<int> m_percent;
    int m_first;
    std::vector<int> m_others;
    std::vector<int> m_own;
};

} // namespace perennial
