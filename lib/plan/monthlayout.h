// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The grid of a month: entries and measures in, cells and cards out, and back from a point to a day. Pixels are
// logical, the origin is the top left corner under the weekday names. Pure values; thread: plain functions.

#include "plan/weeklayout.h"

namespace perennial {

struct MonthGeometry
{
    QDate firstShown;
    int weeks = 6;
    QSize size;
    GridDirection direction = GridDirection::LeftToRight;

    bool operator==(const MonthGeometry &) const = default;
    int cellCount() const { return weeks * 7; }
    QRect cellRect(int cell) const;
    int cellAt(QPoint point) const; // -1 = outside
    int indexOf(QDate date) const;  // -1 = not shown
    QDate dateOf(int cell) const { return firstShown.addDays(cell); }
};

struct MonthCard
{
    int entry = 0;
    QRect rect;
};

struct MonthBand
{
    int band = 0;
    QRect rect;
    bool startsHere = true; // this week's piece is the first one
    bool goesOn = false;    // beyond this piece
};

struct MonthCell
{
    QDate date;
    QRect rect;
    QList<MonthCard> cards;
    QList<int> entries; // all of the day, in order
    QRect moreRect;     // null = all are shown

    int hiddenCount() const { return int(entries.size() - cards.size()); }
};

struct MonthLayout
{
    QList<MonthCell> cells;
    QList<MonthBand> bands; // campaigns; holidays stand beside the number of their day
    // Index into the entries, -1 = none.
    int entryAt(QPoint point) const;
};

MonthLayout layoutMonth(const QList<CalendarEntry> &entries, const QList<CalendarBand> &bands,
                        const MonthGeometry &geometry);

} // namespace perennial
