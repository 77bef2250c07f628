// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/publishingtimes.h"

namespace perennial {

const QByteArray &PublishingTimes::zoneOf(ChannelId channel) const
{
    const auto own = channelZones.constFind(channel);
    return own == channelZones.cend() || own->isEmpty() ? timeZone : *own;
}

const QuietHours &PublishingTimes::quietOf(ChannelId channel) const
{
    const auto own = channelQuiet.constFind(channel);
    return own == channelQuiet.cend() ? quiet : *own;
}

bool PublishingTimes::isAlwaysOpen() const
{
    return freeDays.isEmpty() && freeDates.isEmpty() && quiet.isOff()
           && std::all_of(channelQuiet.cbegin(), channelQuiet.cend(), [](const QuietHours &own) { return own.isOff(); });
}

WallTime TimesReader::wallOf(ChannelId channel, Instant at)
{
    return m_zones.wallTime(at, m_times.zoneOf(channel)).value_or(WallTime());
}

bool TimesReader::isOpen(ChannelId channel, Instant at)
{
    return m_times.isAlwaysOpen() || m_times.isOpen(channel, wallOf(channel, at));
}

} // namespace perennial
