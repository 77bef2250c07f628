// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenpicker.h"

namespace perennial {

namespace {

bool isAllowed(const QList<ChannelId> &channels, ChannelId channel)
{
    return channels.isEmpty() || channels.contains(channel);
}

std::vector<int> weightsOf(const EvergreenShelf &shelf, const EvergreenCategory &category)
{
    std::vector<int> weights;
    weights.reserve(category.items.size());
    for (int item : category.items)
        weights.push_back(shelf.items[size_t(item)]->weight);
    return weights;
}

} // namespace

int EvergreenShelf::wordingOf(int item, WordingId wording) const
{
    const auto &wordings = items[size_t(item)]->wordings;
    for (int i = 0; i < wordings.size(); ++i) {
        if (wordings[i].id == wording)
            return i;
    }
    return EvergreenUses::kUnknownWording;
}

EvergreenPicker::EvergreenPicker(EvergreenShelf &shelf, CategoryId category, ChannelId channel, int day)
    : m_shelf(shelf), m_category(std::as_const(shelf.categories).find(category).value()), m_channel(channel),
      m_isLeastRecentlyUsed(m_category.policy.order == CategoryOrder::LeastRecentlyUsed),
      m_ready(m_category.policy.order, {}, {})
{
    std::vector<int> unused;
    std::vector<std::pair<int, int>> used;
    for (int place = 0; place < int(m_category.items.size()); ++place) {
        const int item = itemAt(place);
        if (!isAllowed(m_shelf.items[size_t(item)]->channels, channel))
            continue;
        ++m_allowed;
        const auto last = m_shelf.uses[size_t(item)].lastBefore(channel, day);
        if (last)
            used.emplace_back(place, *last);
        else
            unused.push_back(place);
    }
    m_ready = ReadyItems(m_category.policy.order, weightsOf(shelf, m_category), unused);
    for (const auto &[place, last] : used)
        m_ready.add(place, last);
}

EvergreenFreedom EvergreenPicker::freedomOf(int place, int day) const
{
    const auto item = size_t(itemAt(place));
    return whenFree(*m_shelf.items[item], m_category.policy, m_shelf.uses[item], m_channel, day);
}

void EvergreenPicker::wait(int place, const EvergreenFreedom &freedom)
{
    const bool isForEver = freedom.day == EvergreenFreedom::kNever;
    if (isForEver && freedom.block == EvergreenBlock::Uses)
        ++m_usedUp;
    else if (isForEver && freedom.block == EvergreenBlock::Expired)
        ++m_expired;
    else if (freedom.block == EvergreenBlock::Season)
        m_outOfSeason.push({freedom.day, place});
    else
        m_inGap.push({freedom.day, place});
}

void EvergreenPicker::wake(Queue &queue, int day)
{
    while (!queue.empty() && queue.top().day <= day) {
        const int place = queue.top().place;
        queue.pop();
        m_ready.add(place, m_shelf.uses[size_t(itemAt(place))].lastBefore(m_channel, day));
    }
}

ReadyItems::Answer EvergreenPicker::judge(int place, std::optional<int> lastUse, int day, const QSet<EvergreenId> &excluded)
{
    using Verdict = ReadyItems::Verdict;
    const auto item = size_t(itemAt(place));
    const auto &uses = m_shelf.uses[item];
    if (m_isLeastRecentlyUsed && uses.count() > 0) {
        const auto last = uses.lastBefore(m_channel, day);
        if (last && last != lastUse)
            return {Verdict::Requeue, *last};
    }
    const EvergreenFreedom freedom = freedomOf(place, day);
    if (freedom.day == day) {
        if (excluded.isEmpty() || !excluded.contains(m_shelf.items[item]->id))
            return {Verdict::Take, 0};
        m_wasExcluded = true;
        return {Verdict::Skip, 0};
    }
    // What was used on another channel today is likely to be asked for tomorrow: it keeps its place.
    if (freedom.day == day + 1 && freedom.block == EvergreenBlock::Gap) {
        m_isBusyToday = true;
        return {Verdict::Skip, 0};
    }
    wait(place, freedom);
    return {Verdict::Remove, 0};
}

int EvergreenPicker::take(int day, const QSet<EvergreenId> &excluded, const ReadyItems::Draw &draw)
{
    wake(m_inGap, day);
    wake(m_outOfSeason, day);
    m_wasExcluded = false;
    m_isBusyToday = false;
    const auto judged = [&](int place, std::optional<int> lastUse) { return judge(place, lastUse, day, excluded); };
    const int place = m_ready.take(judged, draw);
    return place < 0 ? -1 : itemAt(place);
}

void EvergreenPicker::putBack(int item, int day)
{
    const auto place = std::lower_bound(m_category.items.begin(), m_category.items.end(), item) - m_category.items.begin();
    wait(int(place), freedomOf(int(place), day));
}

// The first day on which one of the queue may go by what is known now: others may have used it since it was put there.
int EvergreenPicker::settledFront(Queue &queue, int day)
{
    while (!queue.empty()) {
        const Waiting front = queue.top();
        const EvergreenFreedom now = freedomOf(front.place, day);
        if (now.day == front.day)
            break;
        queue.pop();
        wait(front.place, now);
    }
    return queue.empty() ? EvergreenFreedom::kNever : queue.top().day;
}

PickRefusal EvergreenPicker::refusal(int day)
{
    if (m_category.items.empty())
        return {PickFailure::Empty};
    if (m_allowed == 0)
        return {PickFailure::Channel};
    const int season = settledFront(m_outOfSeason, day);
    const int gap = m_isBusyToday ? day + 1 : settledFront(m_inGap, day);
    const int earliest = std::min(season, gap);
    if (m_wasExcluded)
        return {PickFailure::Excluded, earliest};
    if (gap != EvergreenFreedom::kNever)
        return {PickFailure::Gap, earliest};
    if (!m_outOfSeason.empty())
        return {PickFailure::Season, earliest};
    return {m_usedUp > 0 ? PickFailure::Uses : PickFailure::Expired};
}

ShareWindow::ShareWindow(std::optional<int> percent, int first, int last, const QMap<QDate, int> &others)
    : m_percent(percent), m_first(first - kDays + 1)
{
    if (!m_percent)
        return;
    m_others.assign(size_t(last + kDays - m_first), 0);
    m_own.assign(m_others.size(), 0);
    for (auto each = others.cbegin(); each != others.cend(); ++each) {
        const int day = int(each.key().toJulianDay());
        if (isKnown(day))
            m_others[size_t(day - m_first)] = each.value();
    }
}

bool ShareWindow::mayAdd(int day) const
{
    if (!m_percent)
        return true;
    for (int begin = day - kDays + 1; begin <= day; ++begin) {
        int own = 1;
        int all = 1;
        for (int i = begin - m_first; i < begin - m_first + kDays; ++i) {
            own += m_own[size_t(i)];
            all += m_own[size_t(i)] + m_others[size_t(i)];
        }
        if (own * 100 > all * *m_percent)
            return false;
    }
    return true;
}

void ShareWindow::add(int day)
{
    if (m_percent && isKnown(day))
        ++m_own[size_t(day - m_first)];
}

} // namespace perennial
