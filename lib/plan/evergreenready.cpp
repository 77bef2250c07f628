// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenready.h"

#include <cmath>

namespace perennial {

ReadyItems::ReadyItems(CategoryOrder order, const std::vector<int> &weights, const std::vector<int> &unused) : m_order(order)
{
    if (!isDrawn()) {
        m_unused = unused;
        if (order == CategoryOrder::NewestFirst)
            std::reverse(m_unused.begin(), m_unused.end());
        return;
    }
    m_weights = weights;
    if (order == CategoryOrder::Shuffle)
        std::fill(m_weights.begin(), m_weights.end(), 1);
    m_sums.reserve(m_weights.size());
    for (int weight : m_weights)
        m_sums.push_back(weight + (m_sums.empty() ? 0 : m_sums.back()));
    m_position.assign(m_weights.size(), -1);
    for (int item : unused)
        setPresent(item);
}

ReadyItems::Rank ReadyItems::rankOf(int item, std::optional<int> lastUse) const
{
    if (m_order == CategoryOrder::LeastRecentlyUsed)
        return {lastUse, item};
    return {std::nullopt, m_order == CategoryOrder::NewestFirst ? -item : item};
}

void ReadyItems::add(int item, std::optional<int> lastUse)
{
    if (isDrawn())
        setPresent(item);
    else
        m_used.insert(rankOf(item, lastUse));
}

int ReadyItems::take(const Judge &judge, const Draw &draw)
{
    return isDrawn() ? takeDrawn(judge, draw) : takeFirst(judge);
}

int ReadyItems::takeFirst(const Judge &judge)
{
    while (m_firstUnused < m_unused.size() && m_unused[m_firstUnused] < 0)
        ++m_firstUnused;
    auto used = m_used.begin();
    for (size_t unused = m_firstUnused;;) {
        while (unused < m_unused.size() && m_unused[unused] < 0)
            ++unused;
        const bool hasUnused = unused < m_unused.size();
        if (!hasUnused && used == m_used.end())
            return -1;
        const bool isUnused = hasUnused && (used == m_used.end() || rankOf(m_unused[unused], std::nullopt) < *used);
        const int item = isUnused ? m_unused[unused] : itemOf(*used);
        const Answer answer = judge(item, isUnused ? std::nullopt : used->lastUse);
        if (answer.verdict == Verdict::Skip) {
            if (isUnused)
                ++unused;
            else
                ++used;
            continue;
        }
        if (isUnused)
            m_unused[unused] = -1;
        else
            used = m_used.erase(used);
        if (answer.verdict == Verdict::Take)
            return item;
        if (answer.verdict == Verdict::Requeue) {
            // It may stand right before where we are.
            const auto added = m_used.insert(rankOf(item, answer.lastUse)).first;
            if (used == m_used.end() || *added < *used)
                used = added;
        }
    }
}

// Only what may go decides who is drawn, never what was drawn or found wanting before: a plan that is made again later goes on
// as the one before said. So lots are thrown among all items, and few of these being free among those that are left.
int ReadyItems::takeDrawn(const Judge &judge, const Draw &draw)
{
    for (int attempt = 0; attempt < kLots && !m_present.empty(); ++attempt) {
        const int item = itemAt(qint64(draw(attempt) % quint64(m_sums.back())));
        if (m_position[size_t(item)] >= 0 && isTaken(item, judge))
            return item;
    }
    std::vector<std::pair<double, int>> lots;
    lots.reserve(m_present.size());
    for (int item : m_present)
        lots.emplace_back(lotOf(draw(kLots + item), m_weights[size_t(item)]), item);
    std::make_heap(lots.begin(), lots.end(), std::greater<>());
    while (!lots.empty()) {
        std::pop_heap(lots.begin(), lots.end(), std::greater<>());
        if (isTaken(lots.back().second, judge))
            return lots.back().second;
        lots.pop_back();
    }
    return -1;
}

bool ReadyItems::isTaken(int item, const Judge &judge)
{
    const Verdict verdict = judge(item, std::nullopt).verdict;
    if (verdict == Verdict::Take || verdict == Verdict::Remove)
        setAbsent(item);
    return verdict == Verdict::Take;
}

// The least of such lots falls on each in proportion to its weight (Efraimidis and Spirakis, 2006).
double ReadyItems::lotOf(quint64 chance, int weight)
{
    constexpr double kSteps = 9007199254740992.0; // 2^53
    return -std::log((double(chance >> 11) + 1) / kSteps) / weight;
}

void ReadyItems::setPresent(int item)
{
    if (m_position[size_t(item)] >= 0)
        return;
    m_position[size_t(item)] = int(m_present.size());
    m_present.push_back(item);
}

void ReadyItems::setAbsent(int item)
{
    const int position = m_position[size_t(item)];
    m_present[size_t(position)] = m_present.back();
    m_position[size_t(m_present.back())] = position;
    m_present.pop_back();
    m_position[size_t(item)] = -1;
}

int ReadyItems::itemAt(qint64 weight) const
{
    return int(std::upper_bound(m_sums.begin(), m_sums.end(), weight) - m_sums.begin());
}

} // namespace perennial
