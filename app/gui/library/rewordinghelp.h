// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RewordingHelp: stands below the wording that is written: says which other one is nearly the same and what is wrong with
// its variables, puts variables in, makes wordings of spintax, and offers other beginnings. All of it is found on this
// machine. Thread: the window's. Ownership: borrows the editor.

#include "domain/workspace.h"

#include <QTimer>
#include <QWidget>

class QMenu;

namespace perennial {

class Button;
class ErrorLine;
class FlowLayout;
class Theme;
class WordingEditor;

class RewordingHelp : public QWidget
{
    Q_OBJECT
public:
    RewordingHelp(const Theme &theme, WordingEditor &editor, CalendarSystem calendar, QWidget *parent = nullptr);

private:
    void look();
    void showNear(const QString &text, const QStringList &others);
    void showFaults(const QString &text);
    void showSuggestions();
    void spin();
    QMenu *variableMenu();

    const Theme &m_theme;
    WordingEditor &m_editor;
    CalendarSystem m_calendar;
    ErrorLine *m_near;
    ErrorLine *m_fault;
    Button *m_spin;
    QWidget *m_suggestions;
    FlowLayout *m_chips;
    QTimer m_soon;
};

} // namespace perennial
