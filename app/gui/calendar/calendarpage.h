// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarPage: the calendar as a page: header, filters, week, day or month, and the inspector beside them. All data
// comes through the CalendarSource, all time from the Clock. Thread: the window's. Ownership: borrows what it is given.

#include "calendar/calendarcontext.h"

#include <QMimeData>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace perennial {

class CalendarCommands;
class CalendarFilterBar;
class CalendarHeader;
class CalendarInspector;
class CalendarTyping;
class CalendarView;
class MonthView;
class WeekView;
struct CalendarSpot;

class CalendarPage : public QWidget
{
    Q_OBJECT
public:
    CalendarPage(CalendarSource &source, QUndoStack &undo, const Theme &theme, const Clock &clock,
                 QWidget *parent = nullptr);

    void setSetting(const CalendarSetting &setting);
    void setChannels(const QList<CalendarChannel> &channels);
    void showDate(QDate date);
    void showView(const QString &id); // "month", "week", "day"
    void select(PostId post);
    CalendarContext &context() { return m_context; }
    CalendarView &view() const;

Q_SIGNALS:
    void openRequested(PostId post);
    void newPostRequested(QDate date, QTime time, bool timed);
    // The data lives only as long as the call.
    void newPostFromDrop(const QMimeData *data, QDate date, QTime time, bool timed);
    void actionRequested(PostId post, const QString &id); // of EntryDetails::actions
    void said(const QString &sentence, bool undoable);    // for the undo bar
    void failed(const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void wireView(CalendarView &view);
    void wireHeader();
    void step(int direction);
    void reload();
    void refreshTitle();
    void takeSelection();
    void openMenu(PostId post, const CalendarSpot &spot, QPoint globalPos);
    void act(PostId post, const QString &id);
    void startNowTicker();
    void addShortcuts();

    CalendarContext m_context;
    CalendarHeader *m_header;
    CalendarFilterBar *m_filters;
    QStackedWidget *m_views;
    WeekView *m_week;
    MonthView *m_month;
    CalendarInspector *m_inspector;
    CalendarCommands *m_commands;
    CalendarTyping *m_typing;
    QTimer m_minute;
    QTimer m_reload;
    QDate m_date;
    QString m_view = QStringLiteral("week");
    int m_asked = 0;
    bool m_inspectorWanted = true;
};

} // namespace perennial
