// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenready.h"

#include <bit>

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
    m_present.assign(weights.size(), 0);
    m_sums.assign(weights.size() + 1, 0);
    for (int item : unused)
        add(item, std::nullopt);
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
        setWeight(item, m_order == CategoryOrder::Weighted ? m_weights[size_t(item)] : 1);
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

int ReadyItems::takeDrawn(const Judge &judge, const Draw &draw)
{
    std::vector<int> skipped;
    int taken = -1;
    for (int attempt = 0; taken < 0 && m_total > 0; ++attempt) {
        const int item = itemAt(qint64(draw(attempt) % quint64(m_total)));
        setWeight(item, 0);
        const Verdict verdict = judge(item, std::nullopt).verdict;
        if (verdict == Verdict::Take)
            taken = item;
        else if (verdict != Verdict::Remove)
            skipped.push_back(item);
    }
    for (int item : skipped)
        add(item, std::nullopt);
    return taken;
}

void ReadyItems::setWeight(int item, qint64 weight)
{
    const qint64 change = weight - m_present[size_t(item)];
    m_present[size_t(item)] = weight;
    m_total += change;
    for (size_t i = size_t(item) + 1; i < m_sums.size(); i += i & (~i + 1))
        m_sums[i] += change;
}

int ReadyItems::itemAt(qint64 weight) const
{
    size_t at = 0;
    for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        if (at + step < m_sums.size() && m_sums[at + step] <= weight) {
            at += step;
            weight -= m_sums[at];
        }
    }
    return int(at);
}

} // namespace perennial
