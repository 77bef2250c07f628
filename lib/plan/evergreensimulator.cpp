// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreensimulator.h"

namespace perennial {

bool isForWantOfItems(EmptyKind kind)
{
    switch (kind) {
    case EmptyKind::CategoryEmpty:
    case EmptyKind::AllWithinGap:
    case EmptyKind::OutOfSeason:
    case EmptyKind::UsesExhausted:
    case EmptyKind::Expired:
        return true;
    case EmptyKind::PinnedFree:
    case EmptyKind::PinRefused:
    case EmptyKind::PolicyImpossible:
    case EmptyKind::NoChannelAllowed:
    case EmptyKind::ShareReached:
    case EmptyKind::Excluded:
        break;
    }
    return false;
}

Result<EvergreenOutlook> simulateEvergreen(const EvergreenPlan &plan, const QList<EvergreenItem> &items, const QByteArray &timeZone)
{
    ZoneResolver zones;
    TRY(zones.zone(timeZone));
    EvergreenOutlook outlook;
    QMap<CategoryId, CategoryOutlook> categories;
    QHash<EvergreenId, int> uses;
    for (const EvergreenFill &fill : plan.fills) {
        CategoryOutlook &category = categories[fill.category];
        ++category.tally.filled;
        category.borrowed += fill.reason.borrowedFrom ? 1 : 0;
        ++uses[fill.item];
    }
    for (const EvergreenGap &gap : plan.gaps) {
        CategoryOutlook &category = categories[gap.category];
        ++category.tally.empty;
        if (category.firstDry.isValid() || !isForWantOfItems(gap.reason.kind))
            continue;
        TRY_ASSIGN(const WallTime wall, zones.wallTime(gap.at, timeZone));
        category.firstDry = wall.date; // gaps come in the order of time
    }
    for (const EvergreenItem &item : items) {
        CategoryOutlook &category = categories[item.category];
        const int count = uses.value(item.id);
        category.fewestUses = category.items == 0 ? count : std::min(category.fewestUses, count);
        category.mostUses = std::max(category.mostUses, count);
        ++category.repeats[count];
        ++category.items;
    }
    for (auto category = categories.begin(); category != categories.end(); ++category) {
        category->category = category.key();
        category->shareOfFills = plan.fills.isEmpty() ? 0.0 : double(category->tally.filled) / double(plan.fills.size());
        outlook.categories << *category;
    }
    outlook.tally = {plan.fills.size(), plan.gaps.size()};
    return outlook;
}

} // namespace perennial
