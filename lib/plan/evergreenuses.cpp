// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenuses.h"

#include <tuple>

namespace perennial {

namespace {

constexpr int kHorizonDays = 40 * 366; // longer than any gap and any year without a 29 Feb

struct Step
{
    int day = 0; // the same as asked: free
    EvergreenBlock block = EvergreenBlock::None;
};

struct Question
{
    const EvergreenItem &item;
    const CategoryPolicy &policy;
    const EvergreenUses &uses;
    const std::vector<EvergreenUses::Use> &here;
    ChannelId channel;
};

bool isOver(const std::optional<QDate> &last, int day)
{
    return last && last->toJulianDay() < day;
}

int leastOf(const std::optional<int> &a, const std::optional<int> &b)
{
    constexpr int kNone = std::numeric_limits<int>::max();
    return std::min(a.value_or(kNone), b.value_or(kNone));
}

int nextInSeason(const std::optional<Season> &season, int day)
{
    if (!season)
        return day;
    const QDate next = season->nextFrom(QDate::fromJulianDay(day));
    return next.isValid() ? int(next.toJulianDay()) : EvergreenFreedom::kNever;
}

// Past the uses on the channel that are nearer than the gap, on either side; with a wording, past the uses of that one.
int pastUses(const std::vector<EvergreenUses::Use> &uses, int gap, int day, std::optional<int> wording)
{
    const auto from = std::lower_bound(uses.begin(), uses.end(), EvergreenUses::Use{day - gap + 1, EvergreenUses::kUnknownWording});
    int next = day;
    for (auto use = from; use != uses.end() && use->day < day + gap; ++use) {
        if (!wording || use->wording == *wording)
            next = use->day + gap;
    }
    return next;
}

int pastOtherChannels(const Question &asked, int day)
{
    const int gap = asked.policy.channelGapDays;
    const auto &days = asked.uses.days();
    int next = day;
    for (auto use = std::lower_bound(days.begin(), days.end(), EvergreenUses::Day{day - gap + 1, {}});
         use != days.end() && use->day < day + gap; ++use) {
        if (use->channel != asked.channel)
            next = std::max(next, use->day + gap);
        else if (use->day == day)
            next = std::max(next, day + 1);
    }
    return next;
}

int pastWordings(const Question &asked, int day)
{
    int next = EvergreenFreedom::kNever;
    for (int i = 0; i < asked.item.wordings.size(); ++i) {
        next = std::min(next, pastUses(asked.here, asked.policy.wordingGap(), day, i));
        if (next == day)
            break;
    }
    return next;
}

Step stepFrom(const Question &asked, int day)
{
    if (isOver(asked.item.expires, day) || isOver(asked.policy.expires, day))
        return {EvergreenFreedom::kNever, EvergreenBlock::Expired};
    if (asked.uses.count() >= leastOf(asked.item.mostUses, asked.policy.mostUses))
        return {EvergreenFreedom::kNever, EvergreenBlock::Uses};
    const int inSeason = std::max(nextInSeason(asked.item.season, day), nextInSeason(asked.policy.season, day));
    if (inSeason != day)
        return {inSeason, EvergreenBlock::Season};
    if (asked.uses.count() == 0)
        return {day, EvergreenBlock::None};
    int next = pastOtherChannels(asked, day);
    if (next == day)
        next = pastUses(asked.here, asked.policy.itemGapDays, day, std::nullopt);
    if (next == day)
        next = pastWordings(asked, day);
    return {next, next == day ? EvergreenBlock::None : EvergreenBlock::Gap};
}

} // namespace

void EvergreenUses::add(ChannelId channel, int day, int wording)
{
    auto track = std::lower_bound(m_tracks.begin(), m_tracks.end(), channel,
                                  [](const Track &each, ChannelId wanted) { return each.channel < wanted; });
    if (track == m_tracks.end() || track->channel != channel)
        track = m_tracks.insert(track, Track{channel, {}});
    const Use use{day, wording};
    track->uses.insert(std::upper_bound(track->uses.begin(), track->uses.end(), use), use);
    const Day whole{day, channel};
    m_days.insert(std::upper_bound(m_days.begin(), m_days.end(), whole), whole);
    if (wording == kUnknownWording)
        return;
    if (size_t(wording) >= m_wordingLast.size())
        m_wordingLast.resize(size_t(wording) + 1, std::numeric_limits<int>::min());
    m_wordingLast[size_t(wording)] = std::max(m_wordingLast[size_t(wording)], day);
}

const std::vector<EvergreenUses::Use> &EvergreenUses::on(ChannelId channel) const
{
    static const std::vector<Use> none;
    const auto track = std::lower_bound(m_tracks.begin(), m_tracks.end(), channel,
                                        [](const Track &each, ChannelId wanted) { return each.channel < wanted; });
    return track != m_tracks.end() && track->channel == channel ? track->uses : none;
}

bool EvergreenUses::isUsedOn(int day) const
{
    const auto found = std::lower_bound(m_days.begin(), m_days.end(), Day{day, {}});
    return found != m_days.end() && found->day == day;
}

std::optional<int> EvergreenUses::lastBefore(ChannelId channel, int day) const
{
    const auto &uses = on(channel);
    const auto next = std::lower_bound(uses.begin(), uses.end(), Use{day, kUnknownWording});
    if (next == uses.begin())
        return std::nullopt;
    return std::prev(next)->day;
}

std::optional<int> EvergreenUses::wordingLastBefore(ChannelId channel, int wording, int day) const
{
    const auto &uses = on(channel);
    for (auto use = uses.rbegin(); use != uses.rend(); ++use) {
        if (use->day < day && use->wording == wording)
            return use->day;
    }
    return std::nullopt;
}

std::optional<int> EvergreenUses::wordingLastAnywhere(int wording) const
{
    if (wording < 0 || size_t(wording) >= m_wordingLast.size())
        return std::nullopt;
    const int day = m_wordingLast[size_t(wording)];
    return day == std::numeric_limits<int>::min() ? std::nullopt : std::optional(day);
}

EvergreenFreedom whenFree(const EvergreenItem &item, const CategoryPolicy &policy, const EvergreenUses &uses, ChannelId channel,
                          int day)
{
    const Question asked{item, policy, uses, uses.on(channel), channel};
    EvergreenBlock first = EvergreenBlock::None;
    for (int at = day;;) {
        const Step step = stepFrom(asked, at);
        if (step.day == at)
            return {at, first};
        if (step.day > day + kHorizonDays)
            return {EvergreenFreedom::kNever, step.block};
        if (first == EvergreenBlock::None)
            first = step.block;
        at = step.day;
    }
}

int chooseWording(const EvergreenItem &item, const CategoryPolicy &policy, const EvergreenUses &uses, ChannelId channel, int day,
                  WordingGap gap)
{
    // An empty optional is less than any day: what was never used comes first.
    using Rank = std::tuple<std::optional<int>, std::optional<int>, int>;
    std::optional<Rank> best;
    const auto &here = uses.on(channel);
    for (int i = 0; i < item.wordings.size(); ++i) {
        if (gap == WordingGap::Keep && pastUses(here, policy.wordingGap(), day, i) != day)
            continue;
        const Rank rank{uses.wordingLastBefore(channel, i, day), uses.wordingLastAnywhere(i), i};
        if (!best || rank < *best)
            best = rank;
    }
    return best ? std::get<int>(*best) : -1;
}

} // namespace perennial
