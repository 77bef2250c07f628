// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenplanner.h"

#include "plan/evergreenrun.h"

#include <tuple>

namespace perennial {

namespace {

Result<QTimeZone> checkedZone(const EvergreenInput &input)
{
    QSet<CategoryId> known;
    for (const CategoryPolicy &policy : input.policies) {
        if (known.contains(policy.category))
            return Error(ErrorKind::Invalid, QStringLiteral("evergreen-policy-twice"), QStringLiteral("a category has two policies"),
                         {policy.category.toString()});
        known.insert(policy.category);
    }
    ZoneResolver zones;
    return zones.zone(input.timeZone);
}

// Sets of categories that share items.
class Families
{
public:
    void join(CategoryId a, CategoryId b)
    {
        if (!a || !b || a == b)
            return;
        m_near[a].insert(b);
        m_near[b].insert(a);
    }
    QSet<CategoryId> of(CategoryId category) const
    {
        QSet<CategoryId> found{category};
        QList<CategoryId> next{category};
        while (!next.isEmpty()) {
            for (CategoryId each : m_near.value(next.takeLast())) {
                if (!found.contains(each)) {
                    found.insert(each);
                    next << each;
                }
            }
        }
        return found;
    }

private:
    QHash<CategoryId, QSet<CategoryId>> m_near;
};

Families familiesOf(const EvergreenInput &input, const EvergreenPlan &previous)
{
    Families families;
    for (const CategoryPolicy &policy : input.policies)
        families.join(policy.category, policy.borrowFrom);
    QHash<EvergreenId, CategoryId> homes;
    homes.reserve(input.items.size());
    for (const EvergreenItem &item : input.items)
        homes.insert(item.id, item.category);
    for (const EvergreenFill &fill : previous.fills) {
        families.join(fill.category, homes.value(fill.item));
        families.join(fill.category, fill.reason.borrowedFrom);
    }
    QHash<OccurrenceKey, CategoryId> pinned;
    for (const EvergreenPin &pin : input.pins)
        pinned.insert(pin.place, homes.value(pin.item));
    if (pinned.isEmpty())
        return families;
    for (const SlotOccurrence &place : input.places) {
        const auto pin = pinned.constFind(keyOf(place));
        if (pin != pinned.cend())
            families.join(place.category, *pin);
    }
    return families;
}

template <class Each> void mergeOthers(QList<Each> &made, const QList<Each> &previous, const QSet<CategoryId> &family)
{
    const auto comesFirst = [](const Each &a, const Each &b) {
        return std::tie(a.at, a.channel, a.slot) < std::tie(b.at, b.channel, b.slot);
    };
    QList<Each> merged;
    merged.reserve(made.size() + previous.size());
    auto next = made.cbegin();
    for (const Each &kept : previous) {
        if (family.contains(kept.category))
            continue;
        for (; next != made.cend() && comesFirst(*next, kept); ++next)
            merged << *next;
        merged << kept;
    }
    std::copy(next, made.cend(), std::back_inserter(merged));
    made = merged;
}

} // namespace

OccurrenceKey keyOf(const SlotOccurrence &occurrence)
{
    return {occurrence.slot, occurrence.wall.date};
}

size_t qHash(const OccurrenceKey &key, size_t seed) noexcept
{
    return qHashMulti(seed, key.slot, key.date.toJulianDay());
}

Result<EvergreenPlan> planEvergreen(const EvergreenInput &input)
{
    TRY_ASSIGN(const QTimeZone zone, checkedZone(input));
    return EvergreenRun(input, zone).run();
}

Result<EvergreenPlan> planCategory(const EvergreenInput &input, CategoryId category, const EvergreenPlan &previous)
{
    TRY_ASSIGN(const QTimeZone zone, checkedZone(input));
    const QSet<CategoryId> family = familiesOf(input, previous).of(category);
    EvergreenRun run(input, zone);
    run.limitTo(family);
    TRY_ASSIGN(EvergreenPlan plan, run.run());
    mergeOthers(plan.fills, previous.fills, family);
    mergeOthers(plan.gaps, previous.gaps, family);
    return plan;
}

} // namespace perennial
