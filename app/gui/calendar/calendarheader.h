// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarHeader: the title with its fact, the way through time, the choice of view, search and New post. It never
// clips: where it is narrow the choice of view becomes a menu.
// Thread: the window's.

#include "calendar/calendarcontext.h"

#include <QWidget>

class QAction;
class QLabel;

namespace perennial {

class Button;
class SearchField;
class Segmented;

class CalendarHeader : public QWidget
{
    Q_OBJECT
public:
    explicit CalendarHeader(const Theme &theme, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &fact);
    void setView(const QString &id); // one of CalendarViews::ids()
    void focusSearch();
    // What can be done with what is shown, behind one button; without any it is not there. They belong to the caller.
    void setShareActions(const QList<QAction *> &actions);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepRequested(int direction);
    void todayRequested();
    void viewChosen(const QString &id);
    void searchChanged(const QString &words);
    void newPostRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void dress();
    void addViews();
    void openViews();
    void openShare();
    // Where the row is too narrow the views fold into a button with a menu, then the fact goes, then sharing into that
    // menu too.
    void fold();
    // Of everything but the views and the fact.
    int widthOfTheRest() const;

    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_fact;
    Segmented *m_views;
    Button *m_view; // instead of them
    SearchField *m_search;
    Button *m_share;
    QList<QAction *> m_shareActions;
};

} // namespace perennial
