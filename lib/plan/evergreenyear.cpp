// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenyear.h"

#include "plan/evergreensimulator.h"
#include "plan/weekdays.h"

#include <chrono>

namespace perennial {

namespace {

using WordingKey = std::pair<EvergreenId, WordingId>;

// When each wording went out for the first time, by history.
QHash<WordingKey, Instant> firstUses(const QList<EvergreenUse> &history)
{
    QHash<WordingKey, Instant> first;
    for (const EvergreenUse &use : history) {
        const auto known = first.find({use.item, use.wording});
        if (known == first.end())
            first.insert({use.item, use.wording}, use.at);
        else
            *known = std::min(*known, use.at);
    }
    return first;
}

struct Fold
{
    Fold(const YearQuestion &asked, EvergreenYear &made) : question(asked), year(made) {}

    const YearQuestion &question;
    EvergreenYear &year;
    QHash<CategoryId, int> rows = {};
    ZoneResolver zones = {};

    Result<QDate> dayOf(Instant at)
    {
        TRY_ASSIGN(const WallTime wall, zones.wallTime(at, question.timeZone));
        return wall.date;
    }
    void addRow(CategoryId category)
    {
        if (rows.contains(category))
            return;
        rows.insert(category, int(year.rows.size()));
        EvergreenRow row;
        row.category = category;
        row.weeks.resize(year.weeks.size());
        year.rows << row;
    }
    Result<void> add(CategoryId category, Instant at, const EvergreenWeek &what)
    {
        TRY_ASSIGN(const QDate day, dayOf(at));
        EvergreenRow &row = year.rows[rows.value(category)];
        if (const int week = year.weekOf(day); week >= 0) {
            row.weeks[week] += what;
            row.mostBlocks = std::max(row.mostBlocks, row.weeks[week].blocks());
            year.weeks[week] += what;
        }
        row.all += what;
        year.all += what;
        if (what.empty > 0 && (!row.firstEmpty.isValid() || day < row.firstEmpty))
            row.firstEmpty = day;
        return {};
    }
};

// Categories that the question does not name, so that nothing is left out.
QList<CategoryId> others(const EvergreenPlan &plan)
{
    QMap<CategoryId, bool> ids;
    for (const EvergreenFill &fill : plan.fills)
        ids.insert(fill.category, true);
    for (const EvergreenGap &gap : plan.gaps)
        ids.insert(gap.category, true);
    return ids.keys();
}

} // namespace

EvergreenWeek &EvergreenWeek::operator+=(const EvergreenWeek &other)
{
    fresh += other.fresh;
    rested += other.rested;
    empty += other.empty;
    free += other.free;
    return *this;
}

int EvergreenYear::weekOf(QDate date) const
{
    const qint64 days = firstWeek.daysTo(date);
    return firstWeek.isValid() && date.isValid() && days >= 0 && days < 7 * qint64(weeks.size()) ? int(days / 7) : -1;
}

bool isDry(const EvergreenGap &gap)
{
    return isForWantOfItems(gap.reason.kind) && gap.reason.kind != EmptyKind::OutOfSeason;
}

Result<void> nameSeasons(EvergreenPlan &plan, const YearQuestion &question)
{
    QHash<CategoryId, Season> seasons;
    for (const CategoryPolicy &policy : question.categories) {
        if (policy.season)
            seasons.insert(policy.category, *policy.season);
    }
    ZoneResolver zones;
    for (EvergreenGap &gap : plan.gaps) {
        const auto season = seasons.constFind(gap.category);
        if (season == seasons.cend() || !isDry(gap))
            continue;
        TRY_ASSIGN(const WallTime wall, zones.wallTime(gap.at, question.timeZone));
        if (season->contains(wall.date))
            continue;
        gap.reason.kind = EmptyKind::OutOfSeason;
        gap.reason.earliestDay = std::max(gap.reason.earliestDay, season->nextFrom(wall.date));
    }
    return {};
}

Result<EvergreenYear> evergreenYear(const EvergreenPlan &plan, const YearQuestion &question)
{
    EvergreenYear year;
    Fold fold(question, year);
    TRY_ASSIGN(const QDate first, fold.dayOf(question.from));
    TRY_ASSIGN(const QDate last, fold.dayOf(std::max(question.from, question.until - std::chrono::milliseconds(1))));
    year.firstWeek = weekStartOf(first, question.weekStart);
    year.weeks.resize(year.firstWeek.daysTo(last) / 7 + 1);
    for (const CategoryPolicy &policy : question.categories)
        fold.addRow(policy.category);
    for (const CategoryId category : others(plan))
        fold.addRow(category);
    QHash<WordingKey, Instant> known = firstUses(question.history);
    for (const EvergreenFill &fill : plan.fills) { // in the order of time
        const auto use = known.constFind({fill.item, fill.wording});
        const bool isFresh = use == known.cend() || *use >= fill.at;
        if (isFresh)
            known.insert({fill.item, fill.wording}, fill.at - std::chrono::milliseconds(1));
        TRY(fold.add(fill.category, fill.at, isFresh ? EvergreenWeek{1, 0, 0, 0} : EvergreenWeek{0, 1, 0, 0}));
    }
    for (const EvergreenGap &gap : plan.gaps)
        TRY(fold.add(gap.category, gap.at, isDry(gap) ? EvergreenWeek{0, 0, 1, 0} : EvergreenWeek{0, 0, 0, 1}));
    return year;
}

namespace {

struct EmptyPlace
{
    QDate day;
    ChannelId channel;
};

// The most of them that lie within so many days of each other: no wording can serve two of those.
int mostWithin(const QList<EmptyPlace> &places, int days, std::optional<ChannelId> channel)
{
    int most = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        int count = 0;
        for (qsizetype j = i; j < places.size() && places[i].day.daysTo(places[j].day) < std::max(1, days); ++j)
            count += !channel || places[j].channel == *channel ? 1 : 0;
        most = std::max(most, count);
    }
    return most;
}

int leastWordings(const QList<EmptyPlace> &places, const CategoryPolicy &policy)
{
    const int gap = std::max(policy.itemGapDays, policy.wordingGap());
    int least = mostWithin(places, std::min(policy.channelGapDays, gap), {});
    QSet<ChannelId> channels;
    for (const EmptyPlace &place : places)
        channels.insert(place.channel);
    for (const ChannelId channel : std::as_const(channels))
        least = std::max(least, mostWithin(places, gap, channel));
    return least;
}

Result<std::optional<EvergreenDrought>> droughtOf(const EvergreenPlan &plan, const CategoryPolicy &policy, Fold &fold, QDate weekStart)
{
    QList<EmptyPlace> places;
    EvergreenDrought drought;
    drought.category = policy.category;
    std::optional<Instant> end;
    const QDate weekEnd = weekStart.addDays(7);
    for (const EvergreenGap &gap : plan.gaps) {
        if (gap.category != policy.category || !isDry(gap))
            continue;
        TRY_ASSIGN(const QDate day, fold.dayOf(gap.at));
        if (day < weekStart || (places.isEmpty() && day >= weekEnd))
            continue;
        if (places.isEmpty()) {
            drought.from = day;
            const auto next = std::find_if(plan.fills.cbegin(), plan.fills.cend(), [&](const EvergreenFill &fill) {
                return fill.category == policy.category && fill.at > gap.at;
            });
            if (next != plan.fills.cend()) {
                end = next->at;
                TRY_ASSIGN(drought.until, fold.dayOf(next->at));
            }
        }
        if (end && gap.at > *end)
            break;
        places.append({day, gap.channel});
    }
    if (places.isEmpty())
        return std::optional<EvergreenDrought>();
    drought.places = int(places.size());
    drought.wordings = leastWordings(places, policy);
    return std::optional(drought);
}

} // namespace

Result<QList<EvergreenDrought>> droughtsOf(const EvergreenPlan &plan, const YearQuestion &question, QDate weekStart)
{
    EvergreenYear unused;
    Fold fold(question, unused);
    QList<CategoryPolicy> policies = question.categories;
    for (const CategoryId category : others(plan)) {
        const bool isNamed = std::any_of(policies.cbegin(), policies.cend(), [category](const CategoryPolicy &each) { return each.category == category; });
        if (!isNamed) {
            policies << CategoryPolicy();
            policies.last().category = category;
        }
    }
    QList<EvergreenDrought> droughts;
    for (const CategoryPolicy &policy : std::as_const(policies)) {
        TRY_ASSIGN(const auto drought, droughtOf(plan, policy, fold, weekStart));
        if (drought)
            droughts << *drought;
    }
    return droughts;
}

} // namespace perennial
