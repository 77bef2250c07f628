// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarViews: all ways to look at one calendar behind each other, which one is chosen, and what differs by the
// choice: how far a step goes, the title, whether there is room for the inspector. A view is made when it is chosen for
// the first time. Thread: the window's.

#include "calendar/calendarview.h"

#include <QStackedWidget>

namespace perennial {

class AgendaView;
class BoardView;
class MonthView;
class WeekView;
class YearView;

struct CalendarTitle
{
    QString title;
    QString fact;
};

class CalendarViews : public QStackedWidget
{
    Q_OBJECT
public:
    explicit CalendarViews(CalendarContext &context, QWidget *parent = nullptr);

    // "day", "week", "month", "agenda", "board", "year": the order of the choice and of Alt+1 to 6.
    static QStringList ids();
    static QString nameOf(const QString &id);
    static QKeySequence keyOf(const QString &id);

    void choose(const QString &id); // an unknown one is the week
    const QString &chosen() const { return m_chosen; }
    CalendarView &current() const { return *m_current; }
    WeekView &week() const { return *m_week; } // it is there from the start
    YearView &year();

    bool showsCounts() const { return m_chosen == QLatin1String("year"); }
    // The inspector comes only when asked for: these need the width.
    bool needsWidth() const;
    bool usesPageKeys() const;
    QDate stepped(QDate date, int direction) const;
    CalendarTitle title() const;

Q_SIGNALS:
    void made(CalendarView *view);

private:
    template <class View> View &get(View *&view);
    CalendarView &viewOf(const QString &id);

    CalendarContext &m_context;
    CalendarView *m_current = nullptr;
    WeekView *m_week = nullptr;
    MonthView *m_month = nullptr;
    AgendaView *m_agenda = nullptr;
    BoardView *m_board = nullptr;
    YearView *m_year = nullptr;
    QString m_chosen = QStringLiteral("week");
};

} // namespace perennial
