// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A year of the evergreen library: 50 channels with 21 slots a week each, out of 20,000 items; and one category anew after
// a pin.

#include "plan/evergreensimulator.h"

#include <benchmark/benchmark.h>

using namespace perennial;

namespace {

const QDate kFirst(2026, 11, 23);
constexpr int kChannels = 50;
constexpr int kItems = 20'000;

Instant at(int day, int hour)
{
    return Instant{kFirst.startOfDay(Qt::UTC).toMSecsSinceEpoch()} + std::chrono::hours(24 * day + hour);
}

void addItems(EvergreenInput &input, int categories)
{
    for (int i = 0; i < kItems; ++i) {
        EvergreenItem item;
        item.id = {i + 1};
        item.category = {i % categories + 1};
        item.createdAt = {i};
        for (int wording = 0; wording < 2; ++wording)
            item.wordings << Wording{WordingId{i * 10 + wording + 1}, wording, QStringLiteral("Words")};
        if (i % 9 == 0)
            item.season = Season{{12, 1}, {1, 6}};
        if (i % 17 == 0)
            item.expires = kFirst.addDays(i % 400);
        input.items << item;
    }
}

EvergreenInput yearOf(int categories, CategoryOrder order)
{
    EvergreenInput input;
    input.timeZone = "Europe/Zagreb";
    input.start = at(0, 0);
    addItems(input, categories);
    for (int category = 1; category <= categories; ++category) {
        CategoryPolicy policy;
        policy.category = {category};
        policy.order = order;
        policy.shareOfAll = 80;
        input.policies << policy;
    }
    for (int channel = 1; channel <= kChannels; ++channel) {
        for (int i = 0; i < 21; ++i) {
            for (int week = 0; week < 52; ++week) {
                const int day = week * 7 + i % 7;
                const int hour = 9 + i / 7 * 4;
                input.places << SlotOccurrence{{channel * 100 + i}, {channel}, {(channel + i) % categories + 1},
                                               {kFirst.addDays(day), QTime(hour, 0), "UTC"}, at(day, hour)};
            }
        }
    }
    for (int day = -7; day < 380; ++day)
        input.otherPosts.insert(kFirst.addDays(day), 200);
    return input;
}

void BM_PlanAYear(benchmark::State &state)
{
    const EvergreenInput input = yearOf(int(state.range(0)), CategoryOrder(state.range(1)));
    EvergreenPlan plan;
    for (auto _ : state)
        plan = *planEvergreen(input);
    state.SetLabel(toString(CategoryOrder(state.range(1))).toStdString());
    state.counters["fills"] = double(plan.fills.size());
    state.counters["gaps"] = double(plan.gaps.size());
}
BENCHMARK(BM_PlanAYear)->ArgNames({"categories", "order"})->ArgsProduct({{1, 10, 100}, {0, 1, 3, 4}})->Unit(benchmark::kMillisecond);

// The worst for the planner: nearly all that it has is on its way all the time.
void BM_PlanAYearOfTooFewItems(benchmark::State &state)
{
    EvergreenInput input = yearOf(1, CategoryOrder(state.range(0)));
    input.items.resize(60);
    EvergreenPlan plan;
    for (auto _ : state)
        plan = *planEvergreen(input);
    state.counters["fills"] = double(plan.fills.size());
    state.counters["gaps"] = double(plan.gaps.size());
}
BENCHMARK(BM_PlanAYearOfTooFewItems)->Arg(0)->Arg(3)->Unit(benchmark::kMillisecond);

void BM_PlanACategoryAfterAPin(benchmark::State &state)
{
    EvergreenInput input = yearOf(10, CategoryOrder::LeastRecentlyUsed);
    const EvergreenPlan before = *planEvergreen(input);
    const EvergreenFill &fill = before.fills[before.fills.size() / 2];
    const EvergreenFill &other = *std::find_if(before.fills.cbegin(), before.fills.cend(), [&](const EvergreenFill &each) {
        return each.category == fill.category && each.item != fill.item;
    });
    input.pins << EvergreenPin{{fill.slot, fill.wall.date}, other.item, {}};
    for (auto _ : state)
        benchmark::DoNotOptimize(planCategory(input, fill.category, before));
}
BENCHMARK(BM_PlanACategoryAfterAPin)->Unit(benchmark::kMillisecond);

void BM_SimulateAYear(benchmark::State &state)
{
    const EvergreenInput input = yearOf(10, CategoryOrder::LeastRecentlyUsed);
    const EvergreenPlan plan = *planEvergreen(input);
    for (auto _ : state)
        benchmark::DoNotOptimize(simulateEvergreen(plan, input.items, input.timeZone));
}
BENCHMARK(BM_SimulateAYear)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
