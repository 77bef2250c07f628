// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// YearView: twelve small months whose days are the deeper the more posts they have. It shows counts, no posts: the page
// brings them with setCounts(). For assistive technology a table of days. Thread: the window's.

#include "calendar/calendarview.h"
#include "plan/yearfacts.h"
#include "plan/yearlayout.h"

namespace perennial {

class YearView : public CalendarView
{
    Q_OBJECT
public:
    explicit YearView(CalendarContext &context, QWidget *parent = nullptr);

    void setCounts(const QList<DayCount> &days);
    const YearFacts &facts() const { return m_facts; }
    const YearLayout &layoutOfDays() const { return m_layout; }
    // "Friday 27 November: 12 posts, 1 needs you".
    QString dayText(QDate date) const;
    QString factsText() const;
    QRect dayRect(QDate date) const; // in viewport coordinates
    QRect titleRect(int month) const;
    int monthOf(QDate date) const { return date.month(m_geometry.calendar); }
    int dayInMonth(QDate date) const { return date.day(m_geometry.calendar); }
    QDate dayOf(int month, int day) const { return m_geometry.calendar.dateFromParts(m_geometry.year, month, day); }

    QRect cardRect(PostId) const override { return {}; }
    PostId postAt(QPoint) const override { return {}; }
    void showDate(QDate date) override;
    QDate firstShown() const override { return m_geometry.firstDay(); }
    QDate lastShown() const override { return m_geometry.lastDay(); }

Q_SIGNALS:
    void dayOpened(QDate date);

protected:
    bool spotAt(QPoint pos, Snap snap, CalendarSpot &spot) const override;
    QRect spotRect(const CalendarSpot &spot) const override { return dayRect(spot.date); }
    CalendarSpot dropSpot(const CalendarEntry &, const Drag &) const override { return {}; }
    QString bubbleText(const CalendarSpot &) const override { return {}; }
    void paintGhost(QPainter &, const QRect &, const CardLook &) override {}
    void revealCursor() override;
    void relayout() override;
    CalendarSpot stepped(const CalendarSpot &spot, int key) const override;
    int minuteStep() const override { return 0; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QPoint origin() const;
    int footTop() const;
    int dayAt(QPoint pos) const;
    DayCount countOf(QDate date) const;
    void goTo(QDate date);

    QColor depth(int level) const;
    QColor inkOn(int level) const;
    void paintMonth(QPainter &painter, const YearMonth &month, const CalendarFormat &format);
    void paintDay(QPainter &painter, int index, const CalendarFormat &format);
    void paintMarks(QPainter &painter, const QRect &rect, QDate date, int level);
    void paintFoot(QPainter &painter, const CalendarFormat &format);
    void paintLegend(QPainter &painter, const QRect &room, const CalendarFormat &format);

    QDate m_shown; // a day of the year shown
    YearGeometry m_geometry;
    YearLayout m_layout;
    QList<DayCount> m_counts; // one a day of the year
    HeatScale m_scale;
    YearFacts m_facts;
    QSet<QDate> m_holidays;
    int m_hoveredDay = -1;
};

} // namespace perennial
