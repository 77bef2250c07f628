// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The hour grid of a week or a day: entries and measures in, rectangles out; and back from a point to a day and time.
// All pixels are logical, the origin is the top start corner of the grid (midnight of the first day, gutter included).
// Right-to-left is the same layout mirrored. Pure values; thread: plain functions.

#include "plan/calendardays.h"
#include "plan/calendarentry.h"

#include <QHash>
#include <QRect>

namespace perennial {

enum class GridDirection { LeftToRight, RightToLeft };

// What a day looks like that stands in a column for each channel: the posts of one of these go there; none = those of
// no channel.
using ColumnChannels = QList<ChannelId>;

struct WeekGeometry
{
    QList<DayShape> days;
    QList<ColumnChannels> channels; // empty: a column for each day; else the first day, a column for each of these
    int width = 0; // of the whole grid, gutter included
    int gutter = 52;
    int hourHeight = 64;
    GridDirection direction = GridDirection::LeftToRight;

    bool operator==(const WeekGeometry &other) const;
    QRect mirrored(const QRect &rect) const; // as it is, or mirrored if right-to-left
    QRect columnRect(int column) const;
    int contentHeight() const; // 24 hours and room for a card at 23:59
    int yOf(int minute) const { return minute * hourHeight / 60; }
    int indexOf(QDate date) const; // of days; -1 = not shown
    int columnCount() const { return int(channels.isEmpty() ? days.size() : channels.size()); }
    const DayShape &dayOf(int column) const { return channels.isEmpty() ? days[column] : days.first(); }
    // From the first column of a day to its last; -1, -1 = not shown.
    std::pair<int, int> columnsOf(QDate date) const;
    // Where an entry stands; a post for several channels stands in several.
    QList<int> columnsOf(const CalendarEntry &entry) const;
};

enum class CardShape { Full, Compact };

struct PlacedCard
{
    int entry = 0; // index into the entries given
    int column = 0;
    QRect rect;
    CardShape shape = CardShape::Full;
    bool half = false;
    QList<int> hidden; // entries that found no room: the card shows "+n" for them
};

struct WeekLayout
{
    QList<PlacedCard> cards;   // by column and time
    QHash<PostId, int> cardOf; // the first one; also for hidden ones

    // Index into cards, -1 = none.
    int cardAt(QPoint point) const;
};

// A column for each channel, in their order; where there is no room for each the last one takes the rest. One for posts
// without a channel if asked for.
QList<ColumnChannels> channelColumns(const QList<ChannelId> &channels, int most, bool alsoNone);

// Cards of timed entries on the days shown; others are left out.
WeekLayout layoutWeek(const QList<CalendarEntry> &entries, const WeekGeometry &geometry);

enum class Snap { QuarterHour, Minute };

struct GridPoint
{
    int column = -1;
    QDate date;
    QTime time;
};

// The day and time under a point; points outside are taken to the nearest one inside. Times in a gap move to its end.
GridPoint gridPointAt(QPoint point, const WeekGeometry &geometry, Snap snap);
// Where a full card that begins then would stand.
QRect slotRect(int column, QTime time, const WeekGeometry &geometry);

// The lane above the hours: bands over several days and entries without a time.
struct LaneItem
{
    int band = -1;  // index into the bands given, or
    int entry = -1; // index into the entries given
    int firstColumn = 0;
    int lastColumn = 0;
    bool goesOn = false; // beyond the last day shown
    int row = 0;
    QRect rect;
};

struct LaneLayout
{
    QList<LaneItem> items;
    QList<QList<int>> hidden; // per column: entries that found no row
    QList<QRect> moreRects;   // per column, null if nothing is hidden
    int height = 0;           // 0 = nothing to show
};

constexpr int kLaneRows = 3;
LaneLayout layoutLane(const QList<CalendarEntry> &entries, const QList<CalendarBand> &bands,
                      const WeekGeometry &geometry);

} // namespace perennial
