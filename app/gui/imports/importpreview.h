// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportPreview: the weeks and months that an import makes, before anything is taken in: its rows as cards among the
// posts that are there, which stand back. To look at only. Thread: the window's. Ownership: borrows what it is given.

#include "calendar/calendarcontext.h"
#include "imports/importcalendarsource.h"
#include "imports/importsession.h"

#include <QTimer>
#include <QUndoStack>

class QStackedWidget;

namespace perennial {

class Button;
class CalendarView;
class CalendarViews;
class ElidedLabel;
class EmptyState;
class Label;
class Segmented;

class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    ImportPreview(Services &services, const Theme &theme, ImportSession &session, QWidget *parent = nullptr);
    ~ImportPreview() override;

    // At the first week that gets new posts.
    void open();
    void showView(const QString &id); // "week" or "month"
    void showDate(QDate date);
    QDate date() const { return m_date; }
    void step(int direction);
    // To the next, or the last, week or month that gets new posts.
    void jump(int direction);
    CalendarView &view() const;
    CalendarContext &context() { return m_context; }
    bool isEmpty() const;
    QString title() const; // "Week of 28 March"
    QString fact() const;  // "12 new, 5 there already, 2 too close"

Q_SIGNALS:
    void closed();
    void rowWanted(qint64 row);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Span
    {
        QDate first;
        QDate last;
    };
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makeLegend();
    void wire(CalendarView &view);
    void addKeys();
    void refresh();
    void reload();
    void take(const QList<CalendarEntry> &entries);
    void showWords();
    void showChosen();
    void goToChosen();
    Span span() const; // what the title says

    const Theme &m_theme;
    ImportSession &m_session;
    ImportCalendarSource m_source;
    QUndoStack m_undo; // stays empty
    CalendarContext m_context;
    QStackedWidget *m_stack;
    CalendarViews *m_views;
    EmptyState *m_empty;
    Label *m_title = nullptr;
    ElidedLabel *m_fact = nullptr;
    Label *m_chosen = nullptr;
    Label *m_undated = nullptr;
    Segmented *m_choice = nullptr;
    Button *m_before = nullptr;
    Button *m_after = nullptr;
    Button *m_goTo = nullptr;
    QWidget *m_foot = nullptr;
    QTimer m_soon;
    QDate m_date;
    int m_asked = 0;
};

} // namespace perennial
