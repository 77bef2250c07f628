// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/nextfreetime.h"

#include <QSet>

#include <algorithm>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr int kStepMinutes = 30;
constexpr int kDays = 60;
constexpr std::chrono::milliseconds kAhead = 10min;
constexpr std::chrono::milliseconds kDistance = 30min;
constexpr std::chrono::milliseconds kTogether = 14 * 24h;

struct Hours
{
    int first;
    int last;
};

Error noFreeTime()
{
    return Error(ErrorKind::NotFound, QStringLiteral("no-free-time"), QStringLiteral("no free time within 60 days"));
}

bool keepsDistance(const QList<Instant> &taken, Instant at, std::chrono::milliseconds distance)
{
    const auto near = std::lower_bound(taken.cbegin(), taken.cend(), Instant{at.ms - distance.count() + 1});
    return near == taken.cend() || *near >= at + distance;
}

Result<WallTime> nextHalfHour(const FreeTimeQuestion &question, const QList<Instant> &taken, Hours hours)
{
    ZoneResolver zones;
    TimesReader reader(question.times);
    const QList<ChannelId> channels = question.channels.isEmpty() ? QList<ChannelId>{ChannelId()} : question.channels;
    TRY_ASSIGN(const WallTime here, zones.wallTime(question.now, question.timeZone));
    for (int day = 0; day < kDays; ++day) {
        for (int minutes = hours.first * 60; minutes <= hours.last * 60 && minutes < 24 * 60; minutes += kStepMinutes) {
            const WallTime wall{here.date.addDays(day), QTime(minutes / 60, minutes % 60), question.timeZone};
            TRY_ASSIGN(const ResolvedTime at, zones.resolve(wall));
            if (at.instant < question.now + kAhead || at.kind == WallTimeKind::Gap || !keepsDistance(taken, at.instant, kDistance))
                continue;
            if (std::all_of(channels.cbegin(), channels.cend(), [&](ChannelId each) { return reader.isOpen(each, at.instant); }))
                return wall;
        }
    }
    return noFreeTime();
}

// The instant of the free slot that suits all channels; nullopt: all are taken.
std::optional<Instant> nextFreeSlot(const FreeTimeQuestion &question, const QList<Instant> &taken)
{
    TimesReader reader(question.times);
    QSet<ChannelId> slotted;
    for (const SlotOccurrence &place : question.places)
        slotted.insert(place.channel);
    const auto suits = [&](Instant at) {
        return at >= question.now + kAhead
               && std::all_of(question.channels.cbegin(), question.channels.cend(), [&](ChannelId each) { return reader.isOpen(each, at); })
               && keepsDistance(taken, at, std::chrono::milliseconds(kPlaceReach));
    };
    std::optional<Instant> first;
    QHash<qint64, int> together; // free slots at an instant
    for (const SlotPlace &place : slotPlaces(question.places, question.taken)) {
        const Instant at = place.occurrence.at;
        if (first && at > *first + kTogether)
            break;
        if (!place.isFree() || !suits(at))
            continue;
        if (++together[at.ms] == slotted.size())
            return at;
        if (!first)
            first = at;
    }
    return first;
}

} // namespace

Result<WallTime> nextFreeTime(const FreeTimeQuestion &question)
{
    QList<Instant> taken;
    for (const TakenTime &time : question.taken)
        taken << time.at;
    std::sort(taken.begin(), taken.end());
    ZoneResolver zones;
    if (question.places.isEmpty()) {
        auto found = nextHalfHour(question, taken, {9, 21});
        return found || found.error().kind != ErrorKind::NotFound ? found : nextHalfHour(question, taken, {0, 24});
    }
    const auto slot = nextFreeSlot(question, taken);
    return slot ? zones.wallTime(*slot, question.timeZone) : Result<WallTime>(noFreeTime());
}

} // namespace perennial
