// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BoardView: the posts of a month in columns by what is still to be done with them. Dragging a card to another column,
// or Shift with the arrows, changes the status of all that is selected; ways that do not exist are refused with the
// reason. Thread: the window's.

#include "calendar/calendarview.h"
#include "plan/boardlayout.h"

#include <array>

class QScrollBar;

namespace perennial {

class BoardView : public CalendarView
{
    Q_OBJECT
public:
    explicit BoardView(CalendarContext &context, QWidget *parent = nullptr);

    static QString columnName(BoardColumn column);
    // "In review, 4 posts".
    QString columnText(BoardColumn column) const;
    QRect columnRect(BoardColumn column) const; // in viewport coordinates
    BoardColumn currentColumn() const;
    const BoardLayout &layoutOfCards() const { return m_layout; }

    QRect cardRect(PostId post) const override;
    PostId postAt(QPoint pos) const override;
    void showDate(QDate date) override;
    QDate firstShown() const override { return m_first; }
    QDate lastShown() const override { return m_last; }

protected:
    bool spotAt(QPoint pos, Snap snap, CalendarSpot &spot) const override;
    QRect spotRect(const CalendarSpot &spot) const override;
    CalendarSpot dropSpot(const CalendarEntry &entry, const Drag &drag) const override;
    QString bubbleText(const CalendarSpot &spot) const override;
    void paintGhost(QPainter &painter, const QRect &rect, const CardLook &look) override;
    void revealCursor() override;
    void scrollFor(QPoint pos) override;
    bool isRefused(const CalendarEntry &entry, const Drag &drag) const override;
    bool dropped(const Drag &drag) override;
    void relayout() override;
    CalendarSpot stepped(const CalendarSpot &spot, int) const override { return spot; }
    int minuteStep() const override { return 0; }

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int sideways() const; // how far the board is scrolled to the side
    QScrollBar *bar(BoardColumn column) const { return m_bars[size_t(column)]; }
    std::optional<BoardColumn> columnUnder(QPoint pos) const;
    QRect bodyRect(BoardColumn column) const; // in viewport coordinates
    QPoint toBody(BoardColumn column, QPoint pos) const;
    QRect fromBody(BoardColumn column, const QRect &rect) const;
    void placeBars();
    // Posts that a drag or a key is about.
    QList<PostId> carried(PostId post) const;
    // The first reason why one of them cannot go there; empty: all can.
    QString refusal(const QList<PostId> &posts, BoardColumn to) const;
    void moveTo(const QList<PostId> &posts, BoardColumn to);
    void walkCards(int step);
    void walkColumns(int step);
    void goTo(BoardColumn column, int card);

    void paintColumn(QPainter &painter, BoardColumn column, const CalendarFormat &format);
    void paintHead(QPainter &painter, BoardColumn column, const QRect &rect, const CalendarFormat &format);
    void paintCards(QPainter &painter, BoardColumn column, const CalendarFormat &format);

    QDate m_first;
    QDate m_last;
    BoardGeometry m_geometry;
    BoardLayout m_layout;
    std::array<QScrollBar *, kBoardColumns> m_bars{};
    BoardColumn m_column = BoardColumn::Ideas; // of the keyboard, where nothing is selected
    bool m_follow = false;                     // the moved card into its new column
};

} // namespace perennial
