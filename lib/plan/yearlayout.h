// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A year as twelve small months of its calendar system: measures in, cells of days out, and back from a point to a
// day. Pixels are logical, the origin is the top left corner. Pure values; thread: plain functions.

#include "plan/weeklayout.h"

#include <QCalendar>

namespace perennial {

struct YearGeometry
{
    int year = 0; // of the calendar
    QCalendar calendar;
    Qt::DayOfWeek weekStart = Qt::Monday;
    QSize size; // months grow to it; what is too high scrolls
    int titleHeight = 24;
    int weekdaysHeight = 16;
    int gap = 24; // between months
    int leastCell = 16;
    int largestCell = 36;
    GridDirection direction = GridDirection::LeftToRight;

    QDate firstDay() const { return calendar.dateFromParts(year, 1, 1); }
    QDate lastDay() const { return calendar.dateFromParts(year + 1, 1, 1).addDays(-1); }
};

struct YearMonth
{
    int month = 1;
    QRect titleRect;
    QRect weekdaysRect;
    QRect gridRect; // seven columns, six rows
};

struct YearCell
{
    QDate date;
    int month = 1;
    QRect rect;
};

struct YearLayout
{
    QList<YearMonth> months;
    QList<YearCell> cells; // one a day, in order
    int cell = 0;          // width and height of one
    int height = 0;

    int cellAt(QPoint point) const;  // -1 = none
    int indexOf(QDate date) const;   // -1 = another year
    QRect columnRect(const YearMonth &month, int column, GridDirection direction) const; // of the weekday names
};

YearLayout layoutYear(const YearGeometry &geometry);

} // namespace perennial
