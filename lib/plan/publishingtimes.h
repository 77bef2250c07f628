// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PublishingTimes: at whose clock a client's channels publish and when they do not: quiet hours, days of the week and
// holidays that are kept free. Plain value; TimesReader asks it for instants. Thread: a TimesReader is for one thread.

#include "domain/ids.h"
#include "domain/quiethours.h"
#include "domain/walltime.h"
#include "domain/weekdayset.h"
#include "domain/workspace.h"

namespace perennial {

struct PublishingTimes
{
    QByteArray timeZone;                       // the client's
    QHash<ChannelId, QByteArray> channelZones; // of channels that have their own
    CalendarSystem calendar = CalendarSystem::Gregorian; // whose months a monthly slot counts
    QuietHours quiet;
    QHash<ChannelId, QuietHours> channelQuiet; // of channels that have their own, also "off"
    WeekdaySet freeDays;
    QHash<QDate, QString> freeDates; // by name: "Christmas Day"

    const QByteArray &zoneOf(ChannelId channel) const;
    const QuietHours &quietOf(ChannelId channel) const;
    bool isFreeDay(QDate date) const { return freeDays.contains(date) || freeDates.contains(date); }
    bool isOpen(ChannelId channel, const WallTime &wall) const { return !isFreeDay(wall.date) && !quietOf(channel).contains(wall.time); }
    // Nothing to ask for: no quiet hours and no free days.
    bool isAlwaysOpen() const;
};

class TimesReader
{
public:
    explicit TimesReader(const PublishingTimes &times) : m_times(times) {}

    // On the wall of the channel's zone; an invalid one if the zone is not known.
    WallTime wallOf(ChannelId channel, Instant at);
    bool isOpen(ChannelId channel, Instant at);

private:
    const PublishingTimes &m_times;
    ZoneResolver m_zones;
};

} // namespace perennial
