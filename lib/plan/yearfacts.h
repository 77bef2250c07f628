// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a year of posts says in numbers: how deep each day is coloured, the total, the busiest week, the longest gap.
// Pure values; thread: plain functions.

#include <QDate>
#include <QList>

namespace perennial {

struct DayCount
{
    QDate date;
    int posts = 0;
    int needsPerson = 0; // of them: failed, unsure, missed or held

    bool operator==(const DayCount &) const = default;
};

// Steps of depth after the quantiles of the days that have posts.
struct HeatScale
{
    QList<int> bounds; // the least count of each step: rising, the first is 1, at most four; empty = no posts at all

    int levelOf(int posts) const; // 0 = none, up to bounds.size()
};
HeatScale heatScale(const QList<DayCount> &days);

struct YearFacts
{
    int total = 0;
    int needsPerson = 0;
    QDate busiestWeek; // its first day; null without posts
    int busiestCount = 0;
    QDate gapFrom; // the longest run of days without posts between two that have some; null = none
    int gapDays = 0;

    bool operator==(const YearFacts &) const = default;
};
// The days in order.
YearFacts yearFacts(const QList<DayCount> &days, Qt::DayOfWeek weekStart);

} // namespace perennial
