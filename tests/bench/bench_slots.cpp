// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When slots come: 50 channels with 21 slots a week each, over a year; and who holds their places.

#include "ics/ruledates.h"
#include "plan/slotplaces.h"

#include <benchmark/benchmark.h>

using namespace perennial;

namespace {

const Instant kFrom{1795737600000}; // 2026-11-27
const Instant kUntil = kFrom + std::chrono::weeks(52);

PublishingTimes times()
{
    PublishingTimes times;
    times.timeZone = "Europe/Zagreb";
    times.channelZones.insert(ChannelId{7}, "America/New_York");
    return times;
}

// Three times a day, each on all days of the week: 21 places a week from three rows, or from one row a place.
QList<Slot> slots(int channels, SlotRepeat repeat)
{
    QList<Slot> made;
    for (int channel = 1; channel <= channels; ++channel) {
        for (int i = 0; i < 21; ++i) {
            Slot slot;
            slot.id = {made.size() + 1};
            slot.channel = {channel};
            slot.repeat = repeat;
            slot.days = {Qt::DayOfWeek(i % 7 + 1)};
            slot.rule = QStringLiteral("FREQ=WEEKLY");
            slot.anchor = QDate(2026, 11, 2 + i % 7);
            slot.time = QTime(9 + i / 7 * 4, 30);
            made << slot;
        }
    }
    return made;
}

void BM_ExpandAYear(benchmark::State &state)
{
    const QList<Slot> all = slots(int(state.range(0)), SlotRepeat::Weekly);
    qsizetype found = 0;
    for (auto _ : state)
        found = expandSlots(all, times(), kFrom, kUntil, ruleDates)->size();
    state.counters["places"] = double(found);
}
BENCHMARK(BM_ExpandAYear)->Arg(50)->Unit(benchmark::kMillisecond);

void BM_ExpandAYearOfRules(benchmark::State &state)
{
    const QList<Slot> all = slots(int(state.range(0)), SlotRepeat::Rule);
    for (auto _ : state)
        benchmark::DoNotOptimize(expandSlots(all, times(), kFrom, kUntil, ruleDates));
}
BENCHMARK(BM_ExpandAYearOfRules)->Arg(50)->Unit(benchmark::kMillisecond);

void BM_PlacesOfAYear(benchmark::State &state)
{
    const auto occurrences = *expandSlots(slots(50, SlotRepeat::Weekly), times(), kFrom, kUntil, ruleDates);
    QList<TakenTime> taken;
    for (qsizetype i = 0; i < occurrences.size(); i += 2)
        taken << TakenTime{occurrences[i].channel, PostId{i + 1}, occurrences[i].at};
    for (auto _ : state)
        benchmark::DoNotOptimize(slotPlaces(occurrences, taken));
}
BENCHMARK(BM_PlacesOfAYear)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
