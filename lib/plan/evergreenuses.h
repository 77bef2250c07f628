// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EvergreenUses: where and when one item was used or is to be, in any order of adding; and the rules that ask for it.
// Days are Julian day numbers of the client's zone. Plain value. Thread: plain functions.

#include "domain/evergreen.h"

#include <limits>
#include <vector>

namespace perennial {

class EvergreenUses
{
public:
    static constexpr int kUnknownWording = -1;

    struct Use
    {
        int day = 0;
        int wording = kUnknownWording;

        auto operator<=>(const Use &) const = default;
    };
    struct Day
    {
        int day = 0;
        ChannelId channel;

        auto operator<=>(const Day &) const = default;
    };

    void add(ChannelId channel, int day, int wording);

    int count() const { return int(m_days.size()); }
    const std::vector<Day> &days() const { return m_days; } // by day
    const std::vector<Use> &on(ChannelId channel) const;    // by day
    bool isUsedOn(int day) const;
    // The last one before `day` on the channel.
    std::optional<int> lastBefore(ChannelId channel, int day) const;
    std::optional<int> wordingLastBefore(ChannelId channel, int wording, int day) const;
    // On any channel.
    std::optional<int> wordingLastAnywhere(int wording) const;

private:
    struct Track
    {
        ChannelId channel;
        std::vector<Use> uses;
    };
    std::vector<Track> m_tracks; // by channel
    std::vector<Day> m_days;
    std::vector<int> m_wordingLast;
};

enum class EvergreenBlock { None, Gap, Season, Uses, Expired };

struct EvergreenFreedom
{
    static constexpr int kNever = std::numeric_limits<int>::max();

    int day = kNever;                            // the first on which it may go
    EvergreenBlock block = EvergreenBlock::None; // what keeps it from the day that was asked for, or for ever
};

// From `day` on, as far as is known by now.
EvergreenFreedom whenFree(const EvergreenItem &item, const CategoryPolicy &policy, const EvergreenUses &uses, ChannelId channel,
                          int day);

enum class WordingGap { Keep, Ignore };

// The one of item.wordings that was used longest ago on the channel, then anywhere; -1 if none is free.
int chooseWording(const EvergreenItem &item, const CategoryPolicy &policy, const EvergreenUses &uses, ChannelId channel, int day,
                  WordingGap gap);

} // namespace perennial
