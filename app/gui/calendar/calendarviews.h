// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarViews: all ways to look at one calendar behind each other, which one is chosen, and what differs by the
// choice: how far a step goes, the title, whether there is room for the inspector. Thread: the window's.

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
    CalendarView &current() const;
    QList<CalendarView *> all() const;
    AgendaView &agenda() const { return *m_agenda; }
    BoardView &board() const { return *m_board; }
    WeekView &week() const { return *m_week; }
    YearView &year() const { return *m_year; }

    bool showsCounts() const { return m_chosen == QLatin1String("year"); }
    // The inspector comes only when asked for: these need the width.
    bool needsWidth() const;
    bool usesPageKeys() const;
    QDate stepped(QDate date, int direction) const;
    CalendarTitle title() const;

private:
    CalendarContext &m_context;
    WeekView *m_week;
    MonthView *m_month;
    AgendaView *m_agenda;
    BoardView *m_board;
    YearView *m_year;
    QString m_chosen = QStringLiteral("week");
};

} // namespace perennial
