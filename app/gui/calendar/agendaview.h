// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AgendaView: an endless list of posts by day. Near either end it asks for more days with rangeWanted() and keeps its
// place on screen when they come. Thread: the window's.

#include "calendar/calendarview.h"
#include "plan/agendalayout.h"

#include <QTimer>

namespace perennial {

class AgendaView : public CalendarView
{
    Q_OBJECT
public:
    explicit AgendaView(CalendarContext &context, QWidget *parent = nullptr);

    QRect cardRect(PostId post) const override;
    PostId postAt(QPoint pos) const override;
    void showDate(QDate date) override;
    QDate firstShown() const override { return m_from; }
    QDate lastShown() const override { return m_to; }
    // Entries of these days have been loaded.
    void setLoaded(QDate from, QDate to) override;
    // Another view has the entries now: nothing is shown until those of these days are here again.
    void leave();
    // The day at the top.
    QDate topDate() const { return m_top; }
    // For assistive technology: the heading or gap under the cursor.
    int cursorItem() const { return m_layout.itemOf(m_cursor.date); }
    // The middle of the heading or gap of a day, in viewport coordinates.
    QPoint pointOf(QDate date) const;
    const AgendaLayout &layoutOfRows() const { return m_layout; }
    // Of a heading or a gap: what it says, and where all of it is, in viewport coordinates.
    QString itemText(int item) const;
    QRect itemRect(int item) const;

Q_SIGNALS:
    void rangeWanted();

protected:
    bool spotAt(QPoint pos, Snap snap, CalendarSpot &spot) const override;
    QRect spotRect(const CalendarSpot &spot) const override;
    CalendarSpot dropSpot(const CalendarEntry &entry, const Drag &drag) const override;
    QString bubbleText(const CalendarSpot &spot) const override;
    void paintGhost(QPainter &painter, const QRect &rect, const CardLook &look) override;
    void revealCursor() override;
    void scrollFor(QPoint pos) override;
    void relayout() override;
    CalendarSpot stepped(const CalendarSpot &spot, int key) const override;
    int minuteStep() const override { return 0; }

    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void showEvent(QShowEvent *event) override;

private:
    // What was on screen, to be put back to where it was.
    struct Mark
    {
        PostId post; // null: the heading or gap of the day
        QDate date;
        int offset = 0; // from the top of the viewport
    };

    int scrolled() const;
    void scrollTo(int y);
    void scrollToDate(QDate date);
    void rememberPlace();
    void restorePlace(const QList<Mark> &marks);
    void considerMore();
    void extend(int direction);
    bool walkRows(int key);
    bool goDay(int direction);
    bool goRow(int item, int direction);
    void goTo(int item);
    int currentItem() const;
    int itemAtView(QPoint pos) const;
    QRect inView(const QRect &rect) const;

    void paintItem(QPainter &painter, int item, const CalendarFormat &format);
    void paintHeading(QPainter &painter, const AgendaItem &item, const QRect &rect, const CalendarFormat &format);
    void paintBands(QPainter &painter, const AgendaItem &item, const QRect &room);
    void paintRow(QPainter &painter, const QRect &rect, const CalendarEntry &entry, const CalendarFormat &format);
    void paintState(QPainter &painter, const QRect &rect, const CalendarEntry &entry, bool hasWord);
    void paintText(QPainter &painter, const QRect &rect, const CalendarEntry &entry);
    void paintGap(QPainter &painter, const AgendaItem &item, const QRect &rect, const CalendarFormat &format);
    void paintPinned(QPainter &painter, const CalendarFormat &format);
    void paintNothing(QPainter &painter);
    // With the year if it is another one.
    QString dayName(QDate date, const CalendarFormat &format) const;
    QString dayTitle(QDate date, const CalendarFormat &format) const;
    QString gapText(const AgendaItem &item, const CalendarFormat &format) const;
    QString countText(const AgendaItem &item) const;

    AgendaGeometry m_geometry;
    AgendaLayout m_layout;
    QDate m_from; // days wanted
    QDate m_to;
    QDate m_loadedFrom;
    QDate m_loadedTo;
    QDate m_top;
    QDate m_pending; // to be shown at the top when its entries are here
    QList<Mark> m_marks;
    QTimer m_more;
    bool m_placing = false; // the scroll bar moves by our own doing
};

} // namespace perennial
