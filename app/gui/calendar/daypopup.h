// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DayPopup: all posts of a day, or those behind a "+n", opened over the place where they stand. Escape and the cross
// close it. Thread: the window's. Ownership: child of the view's viewport.

#include "calendar/calendarcontext.h"

#include <QWidget>

namespace perennial {

class DayPopup : public QWidget
{
    Q_OBJECT
public:
    DayPopup(CalendarContext &context, QWidget *parent);

    // Over the anchor, as wide as it plus 8, inside the parent.
    void open(const QRect &anchor, QDate date, const QList<PostId> &posts);
    QDate date() const { return m_date; }
    QRect cardRect(PostId post) const; // in own coordinates; null = not in it

Q_SIGNALS:
    void openRequested(PostId post);
    void newPostRequested(QDate date);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QRect panel() const;
    QRect crossRect() const;
    QRect newPostRect() const; // null where it is only for looking
    int footHeight() const;
    QRect rowRect(int row) const;
    int rowAt(QPoint pos) const;
    int visibleRows() const;
    void step(int by);
    void close();

    CalendarContext &m_context;
    CardPainter m_cards;
    QDate m_date;
    QList<PostId> m_posts;
    int m_firstRow = 0;
    int m_hovered = -1;
};

} // namespace perennial
