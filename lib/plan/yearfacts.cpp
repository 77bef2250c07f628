// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/yearfacts.h"

#include "plan/calendardays.h"

#include <algorithm>

namespace perennial {

int HeatScale::levelOf(int posts) const
{
    return int(std::upper_bound(bounds.cbegin(), bounds.cend(), posts) - bounds.cbegin());
}

HeatScale heatScale(const QList<DayCount> &days)
{
    QList<int> counts;
    for (const DayCount &day : days) {
        if (day.posts > 0)
            counts.append(day.posts);
    }
    HeatScale scale;
    if (counts.isEmpty())
        return scale;
    std::sort(counts.begin(), counts.end());
    scale.bounds.append(1);
    for (const double part : {0.4, 0.7, 0.9}) {
        const int bound = counts[qsizetype(double(counts.size() - 1) * part)];
        if (bound > scale.bounds.last())
            scale.bounds.append(bound);
    }
    return scale;
}

YearFacts yearFacts(const QList<DayCount> &days, Qt::DayOfWeek weekStart)
{
    YearFacts facts;
    QDate week;
    int inWeek = 0;
    QDate before;
    for (const DayCount &day : days) {
        if (day.posts <= 0)
            continue;
        facts.total += day.posts;
        facts.needsPerson += day.needsPerson;
        const QDate start = startOfWeek(day.date, weekStart);
        inWeek = start == week ? inWeek + day.posts : day.posts;
        week = start;
        if (inWeek > facts.busiestCount) {
            facts.busiestCount = inWeek;
            facts.busiestWeek = start;
        }
        const int gap = before.isValid() ? int(before.daysTo(day.date)) - 1 : 0;
        if (gap > facts.gapDays) {
            facts.gapDays = gap;
            facts.gapFrom = before.addDays(1);
        }
        before = day.date;
    }
    return facts;
}

} // namespace perennial
