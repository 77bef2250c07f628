// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text/nearpairs.h"

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace perennial {

namespace {

// Two that are 80 % near have two thirds of all their pieces in common, so the smallest piece by a hash is the same for
// both in two of three hashes, and all kRows of a band in 8.8 of 100 bands: that none of kBands is happens to 4 of 1000
// such pairs, and to 2 of 100,000 that are 85 % near.
constexpr size_t kRows = 6;
constexpr size_t kBands = 60;
constexpr size_t kAskEvery = 1024;

quint32 mixed(quint32 value)
{
    value ^= value >> 16;
    value *= 0x85EBCA6BU;
    value ^= value >> 13;
    value *= 0xC2B2AE35U;
    return value ^ (value >> 16);
}

struct BandKey
{
    quint64 key;
    int text;

    auto operator<=>(const BandKey &) const = default;
};

class Search
{
public:
    Search(const std::vector<Shingles> &texts, const NearSearch &search, const NearWatch &watch)
        : m_texts(texts), m_search(search), m_watch(watch), m_percent(size_t(std::clamp(search.least, kLeastNear, 100)))
    {
    }

    NearPairs run()
    {
        gatherSame();
        m_total = qsizetype(kBands * m_unique.size());
        m_keys.resize(m_unique.size());
        for (size_t band = 0; band < kBands && goesOn(); ++band) {
            hashAll(band);
            std::sort(m_keys.begin(), m_keys.end());
            compareGroups();
        }
        std::sort(m_found.pairs.begin(), m_found.pairs.end(),
                  [](const NearPair &a, const NearPair &b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); });
        return std::move(m_found);
    }

private:
    bool goesOn() const { return m_found.end == NearPairs::End::Complete; }

    bool wasStopped()
    {
        if (m_watch.isCancelled && m_watch.isCancelled())
            m_found.end = NearPairs::End::Cancelled;
        return !goesOn();
    }

    // The first of those with the same pieces goes on; the others are a pair with it.
    void gatherSame()
    {
        std::unordered_multimap<quint64, int> seen;
        seen.reserve(m_texts.size());
        for (int i = 0; i < int(m_texts.size()); ++i) {
            const std::vector<quint32> &pieces = m_texts[size_t(i)].hashes;
            if (pieces.empty())
                continue;
            quint64 hash = 0xCBF29CE484222325ULL;
            for (quint32 piece : pieces)
                hash = (hash ^ piece) * 0x100000001B3ULL;
            const auto [from, to] = seen.equal_range(hash);
            const auto same = std::find_if(from, to, [&](const auto &each) { return m_texts[size_t(each.second)].hashes == pieces; });
            if (same != to) {
                add(same->second, i, 100);
            } else {
                seen.emplace(hash, i);
                m_unique.push_back(i);
            }
        }
    }

    void hashAll(size_t band)
    {
        std::array<quint32, kRows> factors;
        std::array<quint32, kRows> offsets;
        for (size_t row = 0; row < kRows; ++row) {
            factors[row] = mixed(quint32(band * kRows + row) * 2 + 1) | 1U;
            offsets[row] = mixed(quint32(band * kRows + row) + 0x9E3779B9U);
        }
        for (size_t i = 0; i < m_unique.size(); ++i) {
            if (i % kAskEvery == 0) {
                if (wasStopped())
                    return;
                if (m_watch.progress)
                    m_watch.progress(qsizetype(band * m_unique.size() + i), m_total);
            }
            std::array<quint32, kRows> least;
            least.fill(0xFFFFFFFFU);
            for (quint32 piece : m_texts[size_t(m_unique[i])].hashes) {
                for (size_t row = 0; row < kRows; ++row)
                    least[row] = std::min(least[row], piece * factors[row] + offsets[row]);
            }
            quint64 key = 0xCBF29CE484222325ULL;
            for (quint32 each : least)
                key = (key ^ each) * 0x100000001B3ULL;
            m_keys[i] = {key, m_unique[i]};
        }
    }

    void compareGroups()
    {
        for (size_t from = 0; from < m_keys.size() && goesOn();) {
            size_t to = from + 1;
            while (to < m_keys.size() && m_keys[to].key == m_keys[from].key)
                ++to;
            for (size_t i = from; i < to && goesOn(); ++i) {
                for (size_t j = i + 1; j < to && goesOn(); ++j)
                    compare(m_keys[i].text, m_keys[j].text);
            }
            from = to;
        }
    }

    void compare(int first, int second)
    {
        if (++m_compared % kAskEvery == 0 && wasStopped())
            return;
        const Shingles &a = m_texts[size_t(first)];
        const Shingles &b = m_texts[size_t(second)];
        const size_t fewer = std::min(a.hashes.size(), b.hashes.size());
        if (second < m_search.firstNew || 2 * fewer * 100 < m_percent * (a.hashes.size() + b.hashes.size()))
            return;
        const quint64 pair = quint64(first) << 32 | quint64(second);
        if (m_known.contains(pair))
            return;
        const double near = similarity(a, b);
        if (near * 100 < double(m_percent) - 1e-9)
            return;
        m_known.insert(pair);
        add(first, second, percentOf(near));
    }

    void add(int first, int second, int percent)
    {
        if (second < m_search.firstNew || !goesOn())
            return;
        if (m_found.pairs.size() >= m_search.mostPairs)
            m_found.end = NearPairs::End::TooMany;
        else
            m_found.pairs.push_back({first, second, percent});
    }

    const std::vector<Shingles> &m_texts;
    const NearSearch &m_search;
    const NearWatch &m_watch;
    size_t m_percent;
    std::vector<int> m_unique;
    std::vector<BandKey> m_keys; // of one band
    std::unordered_set<quint64> m_known;
    size_t m_compared = 0;
    qsizetype m_total = 0;
    NearPairs m_found;
};

} // namespace

int percentOf(double similarity)
{
    return int(similarity * 100 + 1e-9);
}

NearPairs findNearPairs(const std::vector<Shingles> &texts, const NearSearch &search, const NearWatch &watch)
{
    return Search(texts, search, watch).run();
}

std::vector<std::vector<int>> groupsOf(const std::vector<NearPair> &pairs)
{
    std::map<int, int> parents;
    const auto rootOf = [&parents](int each) {
        auto [place, isNew] = parents.emplace(each, each);
        while (place->second != place->first)
            place = parents.find(place->second);
        parents[each] = place->first;
        return place->first;
    };
    for (const NearPair &pair : pairs) {
        const int a = rootOf(pair.first);
        const int b = rootOf(pair.second);
        parents[std::max(a, b)] = std::min(a, b);
    }
    std::map<int, std::vector<int>> groups;
    for (const auto &each : parents)
        groups[rootOf(each.first)].push_back(each.first);
    std::vector<std::vector<int>> found;
    for (auto &[root, members] : groups)
        found.push_back(std::move(members));
    return found;
}

} // namespace perennial
