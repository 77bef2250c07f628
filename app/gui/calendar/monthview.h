// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MonthView: six weeks of a month in the workspace's calendar system; a day with more posts than fit opens in place.
// Thread: the window's.

#include "calendar/calendarview.h"
#include "plan/monthlayout.h"

namespace perennial {

class DayPopup;

class MonthView : public CalendarView
{
    Q_OBJECT
public:
    explicit MonthView(CalendarContext &context, QWidget *parent = nullptr);

    QRect cardRect(PostId post) const override;
    PostId postAt(QPoint pos) const override;
    int bandAt(QPoint pos) const override;
    void showDate(QDate date) override;
    QDate firstShown() const override { return m_geometry.firstShown; }
    QDate lastShown() const override { return m_geometry.firstShown.addDays(m_geometry.cellCount() - 1); }
    QDate month() const { return m_span.first; }
    const MonthSpan &monthShown() const { return m_span; }
    void openDay(QDate date);
    QPoint pointOf(QDate date) const;
    const MonthGeometry &grid() const { return m_geometry; }
    // Row -1 has the names of the weekdays; in viewport coordinates.
    QRect cellRect(int week, int column) const;

protected:
    bool spotAt(QPoint pos, Snap snap, CalendarSpot &spot) const override;
    QRect spotRect(const CalendarSpot &spot) const override;
    CalendarSpot dropSpot(const CalendarEntry &entry, const Drag &drag) const override;
    QString bubbleText(const CalendarSpot &spot) const override;
    void paintGhost(QPainter &painter, const QRect &rect, const CardLook &look) override;
    void revealCursor() override {}
    bool openMoreAt(QPoint pos) override;
    void relayout() override;
    CalendarSpot stepped(const CalendarSpot &spot, int key) const override;
    int minuteStep() const override { return 0; }

    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintHead(QPainter &painter);
    void paintCell(QPainter &painter, const MonthCell &cell, const CalendarFormat &format, QDate today);
    void paintNumber(QPainter &painter, const MonthCell &cell, const CalendarFormat &format, QDate today);
    void paintBand(QPainter &painter, const MonthBand &band, const CalendarFormat &format);
    bool isTarget(QDate date) const;

    MonthSpan m_span;
    MonthGeometry m_geometry;
    MonthLayout m_layout;
    DayPopup *m_popup;
};

} // namespace perennial
