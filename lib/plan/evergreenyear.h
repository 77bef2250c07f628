// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// evergreenYear: a plan of the evergreen library as weeks of each category: what goes out fresh, what comes again after its
// rest, what stays empty for want of items, and what it would take at least to go on. Days and weeks are those of the
// client's zone. Pure but for the zone data of the system. Thread: plain functions.
// Errors: Invalid "time-zone-unknown".

#include "plan/evergreenplanner.h"

namespace perennial {

struct EvergreenWeek
{
    int fresh = 0;  // in a wording that was never used before, on any channel
    int rested = 0; // in one that was
    int empty = 0;  // more items would fill it
    int free = 0;   // a person, the season or a rule keeps it so

    int posts() const { return fresh + rested; }
    int blocks() const { return fresh + rested + empty; }
    bool operator==(const EvergreenWeek &) const = default;
    EvergreenWeek &operator+=(const EvergreenWeek &other);
};

struct EvergreenRow
{
    CategoryId category;
    QList<EvergreenWeek> weeks; // as many as the year has
    EvergreenWeek all;
    QDate firstEmpty; // client's day; an invalid one: never
    int mostBlocks = 0; // in a week

    bool operator==(const EvergreenRow &) const = default;
};

struct EvergreenYear
{
    QDate firstWeek;          // its first day
    QList<EvergreenRow> rows; // in the order of the question
    QList<EvergreenWeek> weeks;
    EvergreenWeek all;

    int weekCount() const { return int(weeks.size()); }
    QDate weekStart(int week) const { return firstWeek.addDays(7 * week); }
    int weekOf(QDate date) const; // -1: not in it
    bool operator==(const EvergreenYear &) const = default;
};

struct YearQuestion
{
    QByteArray timeZone; // the client's
    Qt::DayOfWeek weekStart = Qt::Monday;
    Instant from;
    Instant until;
    QList<CategoryPolicy> categories; // the rows; those that the plan knows beside them come behind, by id
    QList<EvergreenUse> history;
};

// Gaps on days out of the season of their category say so: whatever else kept its items back, more would not help.
Result<void> nameSeasons(EvergreenPlan &plan, const YearQuestion &question);

// As many weeks as [from, until) touches.
Result<EvergreenYear> evergreenYear(const EvergreenPlan &plan, const YearQuestion &question);

// Places of a category that stay empty one after the other.
struct EvergreenDrought
{
    CategoryId category;
    QDate from;
    QDate until;    // of the next one that is filled; an invalid one: none is, in the plan
    int places = 0; // empty ones till then
    // So many single wordings, each an item of its own, are needed at least; items with several may rest too long.
    int wordings = 0;

    bool operator==(const EvergreenDrought &) const = default;
};

// From the first empty place of this week on, a category that has one, in the order of the question.
Result<QList<EvergreenDrought>> droughtsOf(const EvergreenPlan &plan, const YearQuestion &question, QDate weekStart);

// Whether it is empty for want of items; what is out of season is not.
bool isDry(const EvergreenGap &gap);

} // namespace perennial
