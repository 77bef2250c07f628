// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/nextfreetime.h"

#include <algorithm>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr int kFirstHour = 9;
constexpr int kLastHour = 21;
constexpr int kStepMinutes = 30;
constexpr int kDays = 60;
constexpr std::chrono::milliseconds kAhead = 10min;
constexpr std::chrono::milliseconds kDistance = 30min;

bool isFree(const QList<Instant> &taken, Instant at)
{
    const auto near = std::lower_bound(taken.cbegin(), taken.cend(), Instant{at.ms - kDistance.count() + 1});
    return near == taken.cend() || *near >= at + kDistance;
}

} // namespace

Result<WallTime> nextFreeTime(Instant now, QList<Instant> taken, const QByteArray &timeZone)
{
    std::sort(taken.begin(), taken.end());
    ZoneResolver zones;
    TRY_ASSIGN(const WallTime here, zones.wallTime(now, timeZone));
    for (int day = 0; day < kDays; ++day) {
        for (int minutes = kFirstHour * 60; minutes <= kLastHour * 60; minutes += kStepMinutes) {
            const WallTime wall{here.date.addDays(day), QTime(minutes / 60, minutes % 60), timeZone};
            TRY_ASSIGN(const ResolvedTime at, zones.resolve(wall));
            if (at.instant >= now + kAhead && at.kind != WallTimeKind::Gap && isFree(taken, at.instant))
                return wall;
        }
    }
    return Error(ErrorKind::NotFound, QStringLiteral("no-free-time"), QStringLiteral("no free time within 60 days"));
}

} // namespace perennial
