// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The board: entries sorted into columns by what is still to be done with them, which ways lead from column to column,
// and where columns and cards stand. Pixels are logical; a column's cards count from the top of its own scrolled body.
// Pure values; thread: plain functions.

#include "plan/weeklayout.h"

#include <optional>

namespace perennial {

enum class BoardColumn { Ideas, Draft, InReview, Approved, NeedsPerson, Sent };
constexpr int kBoardColumns = 6;

// What was cancelled is over, like what was sent.
BoardColumn boardColumn(EntryState state);
// The status that a post gets there; none where only the publisher brings posts.
std::optional<PostStatus> boardStatus(BoardColumn column);

enum class BoardMove { Allowed, SameColumn, OnlyPublisher, WentOut, UnderWay, NeedsPerson };
BoardMove boardMove(EntryState from, BoardColumn to);

struct BoardGeometry
{
    QDate from; // days shown, both inclusive; null = all
    QDate to;
    QSize size;
    int headHeight = 44;
    int leastColumn = 200; // narrower than that the board scrolls to the side
    int cardHeight = 64;
    int gap = 8;
    int margin = 12; // of a column's cards to its edges
    GridDirection direction = GridDirection::LeftToRight;

    bool operator==(const BoardGeometry &) const = default;
    int contentWidth() const;
    QRect columnRect(BoardColumn column) const;
    QRect bodyRect(BoardColumn column) const; // under its head
};

struct BoardCard
{
    int entry = 0; // index into the entries given
    QRect rect;    // x as in the board, y from the top of the scrolled body
};

struct BoardPlace
{
    BoardColumn column = BoardColumn::Ideas;
    int card = -1;

    bool operator==(const BoardPlace &) const = default;
};

struct BoardLayout
{
    QList<QList<BoardCard>> columns; // kBoardColumns of them
    QHash<PostId, BoardPlace> placeOf;

    const QList<BoardCard> &cards(BoardColumn column) const { return columns[int(column)]; }
    int bodyHeight(BoardColumn column, const BoardGeometry &geometry) const;
    int cardAt(BoardColumn column, QPoint point) const; // -1 = none
};

// The earliest first; of what went out the latest. Entries outside the days shown are left out.
BoardLayout layoutBoard(const QList<CalendarEntry> &entries, const BoardGeometry &geometry);
std::optional<BoardColumn> columnAt(int x, const BoardGeometry &geometry);

} // namespace perennial
