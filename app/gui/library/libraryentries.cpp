// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryentries.h"

#include <QCollator>
#include <QDateTime>

#include <numeric>

namespace perennial {

namespace {

constexpr Standing kStandings[] = {Standing::Fresh,       Standing::Planned, Standing::Resting, Standing::Expired,
                                   Standing::OutOfSeason, Standing::UsedUp,  Standing::Lost};

void addUse(UseFacts &facts, const EvergreenUse &use, Instant now)
{
    if (use.at > now) {
        if (!facts.next || use.at < facts.next->at)
            facts.next = NextUse{use.at, use.channel, use.wording, {}, true, false};
        return;
    }
    ++facts.uses;
    facts.lastAt = std::max(facts.lastAt, use.at);
}

void addFill(UseFacts &facts, const EvergreenFill &fill)
{
    if (!facts.next || fill.at < facts.next->at)
        facts.next = NextUse{fill.at, fill.channel, fill.wording, {fill.slot, fill.wall.date}, false, fill.reason.kind == FillKind::Pinned};
}

bool mayGoTo(const LibraryItem &item, const CategoryPolicy &policy, ChannelId channel)
{
    return (item.channels.isEmpty() || item.channels.contains(channel)) && (policy.channels.isEmpty() || policy.channels.contains(channel));
}

// The facets that a row fails, one bit each: with one only, it still counts among the choices of that one.
enum Facet { CategoryFacet = 1, LabelFacet = 2, ChannelFacet = 4, StandingFacet = 8, SeasonFacetBit = 16 };

SeasonFacet seasonOf(const LibraryItem &item, const CategoryPolicy &policy)
{
    return item.season || policy.season ? SeasonFacet::Seasonal : SeasonFacet::AllYear;
}

class Counting
{
public:
    Counting(const LibraryLook &look, const LibraryFilter &filter) : m_look(look), m_filter(filter) {}

    void take(int number, const LibraryEntry &row)
    {
        const bool trashed = row.standing.testFlag(Standing::Trashed);
        const auto policy = m_look.policies.constFind(row.item->category);
        const CategoryPolicy &rules = policy == m_look.policies.cend() ? m_none : *policy;
        const int failed = failedBy(row, rules);
        if (failed == 0)
            m_found.counts.trashed += trashed;
        if (trashed != (m_filter.place == LibraryFilter::Place::Trash))
            return;
        if (failed == 0)
            m_found.rows.push_back(number);
        count(row, rules, failed);
    }
    LibraryFound found() { return std::move(m_found); }

private:
    int failedBy(const LibraryEntry &row, const CategoryPolicy &policy) const
    {
        int failed = 0;
        if (m_filter.category && row.item->category != m_filter.category)
            failed |= CategoryFacet;
        if (m_filter.label >= 0 && !row.labels.contains(m_filter.label))
            failed |= LabelFacet;
        if (m_filter.channel && !mayGoTo(*row.item, policy, m_filter.channel))
            failed |= ChannelFacet;
        if (m_filter.standing && !row.standing.testFlag(*m_filter.standing))
            failed |= StandingFacet;
        if (m_filter.season != SeasonFacet::Any && seasonOf(*row.item, policy) != m_filter.season)
            failed |= SeasonFacetBit;
        return failed;
    }
    void count(const LibraryEntry &row, const CategoryPolicy &policy, int failed)
    {
        LibraryCounts &counts = m_found.counts;
        if ((failed & ~CategoryFacet) == 0) {
            ++counts.all;
            ++counts.categories[row.item->category];
        }
        if ((failed & ~LabelFacet) == 0) {
            for (int label : row.labels)
                ++counts.labels[label];
        }
        if ((failed & ~ChannelFacet) == 0) {
            for (ChannelId channel : m_look.channels)
                counts.channels[channel] += mayGoTo(*row.item, policy, channel);
        }
        if ((failed & ~StandingFacet) == 0) {
            for (Standing standing : kStandings)
                counts.standings[standing] += row.standing.testFlag(standing);
        }
        if ((failed & ~SeasonFacetBit) == 0)
            ++counts.seasons[seasonOf(*row.item, policy)];
    }

    const LibraryLook &m_look;
    const LibraryFilter &m_filter;
    const CategoryPolicy m_none;
    LibraryFound m_found;
};

// What a row is sorted by; those without any are told apart.
struct SortKey
{
    bool isNone = false;
    qint64 number = 0;
};

SortKey keyOf(const LibraryEntry &row, LibraryKey key)
{
    switch (key) {
    case LibraryKey::LastUse:
        return {false, row.facts.lastAt.ms}; // never used: 0
    case LibraryKey::Made:
        return {false, row.item->createdAt.ms};
    case LibraryKey::Uses:
        return {false, row.facts.uses};
    case LibraryKey::Next:
        return {!row.facts.next, row.facts.next ? row.facts.next->at.ms : 0};
    case LibraryKey::Wordings:
        return {false, row.item->wordings.size()};
    case LibraryKey::Expires:
        return {!row.item->expires, row.item->expires ? row.item->expires->toJulianDay() : 0};
    case LibraryKey::Title:
    case LibraryKey::Category:
    case LibraryKey::Labels:
        break;
    }
    return {};
}

QString textOf(const LibraryEntry &row, LibraryKey key, const QHash<CategoryId, QString> &names)
{
    if (key == LibraryKey::Title)
        return row.item->title();
    return key == LibraryKey::Category ? names.value(row.item->category) : row.item->labels.join(QLatin1Char(' '));
}

// Sorted once as texts, so that comparing is comparing numbers.
std::vector<SortKey> textKeys(const std::vector<LibraryEntry> &rows, LibraryKey key, const QHash<CategoryId, QString> &names)
{
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, int>> sorted;
    std::vector<SortKey> keys(rows.size());
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString text = rows[i].item ? textOf(rows[i], key, names) : QString();
        keys[i].isNone = text.isEmpty();
        sorted.emplace_back(collator.sortKey(text.toLower()), int(i));
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    qint64 number = 0;
    for (size_t i = 0; i < sorted.size(); ++i) {
        if (i > 0 && sorted[i - 1].first < sorted[i].first)
            ++number;
        keys[size_t(sorted[i].second)].number = number;
    }
    return keys;
}

std::vector<SortKey> keysOf(const std::vector<LibraryEntry> &rows, LibraryKey key, const QHash<CategoryId, QString> &names)
{
    if (key == LibraryKey::Title || key == LibraryKey::Category || key == LibraryKey::Labels)
        return textKeys(rows, key, names);
    std::vector<SortKey> keys;
    keys.reserve(rows.size());
    for (const LibraryEntry &row : rows)
        keys.push_back(row.item ? keyOf(row, key) : SortKey{true, 0});
    return keys;
}

} // namespace

LibraryFacts factsOf(const LibraryPlan &made, Instant now)
{
    LibraryFacts facts;
    facts.lost = made.lost;
    for (const EvergreenUse &use : made.history) {
        addUse(facts.items[use.item], use, now);
        if (use.wording)
            addUse(facts.wordings[use.wording], use, now);
    }
    for (const EvergreenFill &fill : made.plan.fills) {
        addFill(facts.items[fill.item], fill);
        addFill(facts.wordings[fill.wording], fill);
    }
    return facts;
}

QString searchTextOf(const LibraryItem &item)
{
    QStringList parts{item.notes, item.source, item.rights};
    parts << item.labels;
    for (const Wording &wording : item.wordings) {
        parts << wording.text << wording.link << wording.variants.values();
        for (const MediaUse &use : wording.media)
            parts << use.alt;
    }
    for (const MediaUse &use : item.media)
        parts << use.alt;
    return parts.join(QLatin1Char(' '));
}

ItemStanding standingAt(const LibraryItem &item, const CategoryPolicy &policy, const UseFacts &facts, bool isLost, const LibraryDay &day)
{
    StandingFacts given;
    given.uses = facts.uses;
    given.today = day.today;
    if (facts.uses > 0) {
        // Which day it was in the zone costs, and matters only where it is near.
        const qint64 days = (day.now.ms - facts.lastAt.ms) / 86'400'000;
        given.lastUse = days > policy.itemGapDays + 2 ? day.today.addDays(-days) : facts.lastAt.utc().toTimeZone(day.zone).date();
    }
    given.isPlanned = facts.next.has_value();
    given.isLost = isLost;
    return standingOf(item, policy, given);
}

LibraryFound filtered(const LibraryLook &look, const LibraryFilter &filter, const std::vector<int> &matching)
{
    Counting counting(look, filter);
    for (int number : matching) {
        if (size_t(number) < look.rows.size() && look.rows[size_t(number)].item)
            counting.take(number, look.rows[size_t(number)]);
    }
    return counting.found();
}

std::vector<int> placesIn(const std::vector<LibraryEntry> &rows, const LibraryOrder &order, const QHash<CategoryId, QString> &names)
{
    const std::vector<SortKey> keys = keysOf(rows, order.key, names);
    std::vector<int> sorted(rows.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    const bool down = order.direction == Qt::DescendingOrder;
    std::sort(sorted.begin(), sorted.end(), [&](int a, int b) {
        const SortKey &left = keys[size_t(a)];
        const SortKey &right = keys[size_t(b)];
        if (left.isNone != right.isNone)
            return right.isNone;
        if (left.number != right.number)
            return down ? left.number > right.number : left.number < right.number;
        return down ? a > b : a < b;
    });
    std::vector<int> places(rows.size());
    for (size_t i = 0; i < sorted.size(); ++i)
        places[size_t(sorted[i])] = int(i);
    return places;
}

} // namespace perennial
