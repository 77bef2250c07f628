// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ReadyItems: the items of a category, by their position in it, that may be next on a channel. Offers them in the order of
// the category until one is taken; what is offered in vain is not looked at again until it is added again.
// Plain value. Thread: one at a time.

#include "domain/evergreen.h"

#include <functional>
#include <set>
#include <vector>

namespace perennial {

class ReadyItems
{
public:
    enum class Verdict {
        Take,
        Skip,    // not here; it stays
        Remove,  // until it is added again
        Requeue, // it was used on the channel since: offered again in its place, from `lastUse`
    };
    struct Answer
    {
        Verdict verdict = Verdict::Skip;
        int lastUse = 0;
    };
    // Of an item and the day of its use by which it was queued, none for one that was never used.
    using Judge = std::function<Answer(int item, std::optional<int> lastUse)>;
    using Draw = std::function<quint64(int attempt)>;

    // `weights`: one an item, from 1; `unused` is what was never used on the channel, in the order of the items.
    ReadyItems(CategoryOrder order, const std::vector<int> &weights, const std::vector<int> &unused);

    void add(int item, std::optional<int> lastUse);
    // The one that was taken, and so is no longer in it; -1 if none was.
    int take(const Judge &judge, const Draw &draw);

private:
    struct Rank
    {
        std::optional<int> lastUse; // an empty one is less than any day
        int place = 0;

        auto operator<=>(const Rank &) const = default;
    };

    bool isDrawn() const { return m_order == CategoryOrder::Shuffle || m_order == CategoryOrder::Weighted; }
    Rank rankOf(int item, std::optional<int> lastUse) const;
    int itemOf(const Rank &rank) const { return m_order == CategoryOrder::NewestFirst ? -rank.place : rank.place; }
    int takeFirst(const Judge &judge);
    int takeDrawn(const Judge &judge, const Draw &draw);

    static constexpr int kLots = 32;

    bool isTaken(int item, const Judge &judge);
    static double lotOf(quint64 chance, int weight);
    void setPresent(int item);
    void setAbsent(int item);
    int itemAt(qint64 weight) const;

    CategoryOrder m_order;
    std::vector<int> m_unused; // -1 = gone
    size_t m_firstUnused = 0;
    std::set<Rank> m_used;
    std::vector<int> m_weights;
    std::vector<qint64> m_sums;  // of the weights up to each item
    std::vector<int> m_present;  // in no order
    std::vector<int> m_position; // in it; -1 = absent
};

} // namespace perennial
