// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WeekView: seven days, or one, as an hour grid. It paints only what is in sight, from a layout that is made anew only
// when entries, size or setting change. Thread: the window's.

#include "calendar/calendarview.h"

namespace perennial {

class DayPopup;

class WeekView : public CalendarView
{
    Q_OBJECT
public:
    explicit WeekView(CalendarContext &context, QWidget *parent = nullptr);

    void setDayCount(int days); // 7 or 1
    void setHourHeight(int pixels);
    int hourHeight() const { return m_geometry.hourHeight; }
    QRect cardRect(PostId post) const override;
    void showDate(QDate date) override;
    QDate firstShown() const override { return m_first; }
    QDate lastShown() const override { return m_first.addDays(m_dayCount - 1); }
    // Where this day and time is, in viewport coordinates.
    QPoint pointOf(QDate date, QTime time) const;

Q_SIGNALS:
    void hourHeightChanged();

protected:
    PostId postAt(QPoint pos) const override;
    bool spotAt(QPoint pos, Snap snap, CalendarSpot &spot) const override;
    QRect spotRect(const CalendarSpot &spot) const override;
    CalendarSpot dropSpot(const CalendarEntry &entry, const Drag &drag) const override;
    QString bubbleText(const CalendarSpot &spot) const override;
    void paintGhost(QPainter &painter, const QRect &rect, const CardLook &look) override;
    void revealCursor() override;
    void scrollFor(QPoint pos) override;
    bool openMoreAt(QPoint pos) override;
    void relayout() override;
    CalendarSpot stepped(const CalendarSpot &spot, int key) const override;
    int minuteStep() const override { return 15; }

    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int headHeight() const;
    QPoint toGrid(QPoint pos) const;
    QRect fromGrid(const QRect &rect) const;
    void openAtTop();
    void showHidden(const QRect &anchor, QDate date, const QList<int> &entries);
    QRect moreRect(const PlacedCard &card) const; // in grid coordinates

    void paintGrounds(QPainter &painter, const QRect &visible);
    void paintLines(QPainter &painter, const QRect &visible);
    void paintChange(QPainter &painter, int day);
    void paintHours(QPainter &painter, const QRect &visible);
    void paintCards(QPainter &painter, const QRect &visible);
    void paintCard(QPainter &painter, const PlacedCard &card, const CalendarFormat &format);
    void paintNow(QPainter &painter);
    void paintEmpty(QPainter &painter, const QRect &visible);
    void paintTargets(QPainter &painter);
    void paintHead(QPainter &painter);
    void paintDayHead(QPainter &painter, int day, const CalendarFormat &format, int count);
    void paintLane(QPainter &painter, const CalendarFormat &format);
    void paintBand(QPainter &painter, const LaneItem &item, const CalendarFormat &format);

    QDate m_first;
    int m_dayCount = 7;
    WeekGeometry m_geometry;
    WeekLayout m_layout;
    LaneLayout m_lane;
    QList<int> m_counts; // posts per day
    bool m_scrolledByHand = false;
    DayPopup *m_popup;
};

} // namespace perennial
