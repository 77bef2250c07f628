// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WeekView: seven days, or one day with a column for each channel, as an hour grid. It paints only what is in sight, from
// a layout that is made anew only when entries, size or setting change. Thread: the window's.

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
    PostId postAt(QPoint pos) const override;
    void showDate(QDate date) override;
    QDate firstShown() const override { return m_first; }
    QDate lastShown() const override { return m_first.addDays(m_dayCount - 1); }
    // Where this day and time is, in viewport coordinates.
    QPoint pointOf(QDate date, QTime time, int column = 0) const; // the column counts where the day has several
    const WeekGeometry &geometry() const { return m_geometry; }
    // A free place of this channel, in viewport coordinates; null if it is not shown.
    QRect placeRect(QDate date, QTime time, ChannelId channel) const;

    // As a table, for assistive technology: a column of the grid by the row of what has no time and one for each hour.
    // Row -1 has the heads of the columns, column -1 the hours beside them.
    static constexpr int kRows = 25;
    int columnCount() const { return m_geometry.days.isEmpty() ? 0 : m_geometry.columnCount(); }
    // Of what the column is, not of where it stands; never 0. -1: not shown.
    qint64 columnId(int column) const;
    int columnOf(qint64 id) const;
    QString columnText(int column) const;
    QString channelText(int column) const; // of the channels that a column is of; empty = of all
    int cursorColumn() const { return columnOf(m_cursor); }
    CalendarSpot cellSpot(int row, int column) const;
    QRect cellRect(int row, int column) const; // in viewport coordinates; null if it is scrolled away
    QRect cardRect(PostId post, int column) const;

Q_SIGNALS:
    void hourHeightChanged();

protected:
    QList<PostId> postsIn(const QRect &rect) const override;
    bool spotAt(QPoint pos, Snap snap, CalendarSpot &spot) const override;
    QRect spotRect(const CalendarSpot &spot) const override;
    Hint hintAt(QPoint pos) const override;
    int bandAt(QPoint pos) const override;
    CalendarSpot dropSpot(const CalendarEntry &entry, const Drag &drag) const override;
    QString bubbleText(const CalendarSpot &spot) const override;
    void paintGhost(QPainter &painter, const QRect &rect, const CardLook &look) override;
    void revealCursor() override;
    void scrollFor(QPoint pos) override;
    bool openMoreAt(QPoint pos) override;
    void relayout() override;
    CalendarSpot stepped(const CalendarSpot &spot, int key) const override;
    bool standsIn(const CalendarEntry &entry, const CalendarSpot &spot) const override;
    int firstColumnOf(const CalendarEntry &entry) const override;
    QList<ChannelId> channelsAt(const CalendarSpot &spot) const override;
    QList<ChannelId> channelsAfter(const CalendarEntry &entry, const Drag &drag) const override;
    int minuteStep() const override { return 15; }

    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

public:
    // The free times that slots keep in an hour of a column, a sentence each.
    QStringList placesIn(int column, int hour) const;

private:
    // A free time that slots keep, where it stands.
    struct Place
    {
        CalendarPlace what; // with the channels of its column
        int column = 0;
        QRect rect; // in grid coordinates
    };

    bool isByChannel() const { return m_dayCount == 1; }
    int columnOf(const CalendarSpot &spot) const; // -1 = not shown
    QString columnName(int column) const;         // of a channel's
    void setColumns();
    int headHeight() const;
    // The person's own clock, beside the one that counts; 0 = the same.
    int otherGutter() const;
    int otherZoneAhead() const; // minutes, at noon of the first day
    QPoint toGrid(QPoint pos) const;
    QRect fromGrid(const QRect &rect) const;
    void openAtTop();
    void showHidden(const QRect &anchor, QDate date, const QList<int> &entries);
    QRect moreRect(const PlacedCard &card) const; // in grid coordinates
    // weekviewplaces.cpp
    void layoutPlaces();
    int clearTop(const Place &place) const;
    const Place *placeAt(QPoint gridPos) const;
    const Place *placeOn(const CalendarSpot &spot) const;
    const Place *placeNear(const CalendarEntry &entry, int column, int gridTop) const;
    std::optional<QTime> placeBetween(const CalendarSpot &spot, QTime to) const; // the next one on the way
    QString placeText(const Place &place) const;
    void paintQuiet(QPainter &painter, const QRect &visible);
    void paintPlaces(QPainter &painter, const QRect &visible);

    void paintGrounds(QPainter &painter, const QRect &visible);
    void paintLines(QPainter &painter, const QRect &visible);
    void paintChange(QPainter &painter, int column);
    void paintHours(QPainter &painter, const QRect &visible);
    void paintCards(QPainter &painter, const QRect &visible);
    void paintCard(QPainter &painter, const PlacedCard &card, const CalendarFormat &format);
    void paintNow(QPainter &painter);
    void paintEmpty(QPainter &painter, const QRect &visible);
    void paintTargets(QPainter &painter);
    void paintHead(QPainter &painter);
    void paintDayHead(QPainter &painter, int day, const CalendarFormat &format, int count);
    void paintChannelHead(QPainter &painter, int column, const CalendarFormat &format, int count);
    void paintCount(QPainter &painter, const QRect &head, const CalendarFormat &format, int count);
    void paintLane(QPainter &painter, const CalendarFormat &format);
    void paintBand(QPainter &painter, const LaneItem &item, const CalendarFormat &format);

    QDate m_first;
    int m_dayCount = 7;
    WeekGeometry m_geometry;
    WeekLayout m_layout;
    LaneLayout m_lane;
    QList<Place> m_places; // by column and time
    QList<int> m_counts; // posts per column
    bool m_scrolledByHand = false;
    DayPopup *m_popup;
};

} // namespace perennial
