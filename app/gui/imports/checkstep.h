// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CheckStep: every row as it will be, before anything is made: chips that filter, a table to mend in, the findings, and
// the foot with progress and the button that imports. Thread: the window's.

#include "common/theme.h"
#include "imports/importsession.h"

#include <QWidget>

class QComboBox;

namespace perennial {

class BusyBar;
class Button;
class Chip;
class FindingsPanel;
class Label;
class RowBar;
class RowTable;

class CheckStep : public QWidget
{
    Q_OBJECT
public:
    CheckStep(Services &services, const Theme &theme, ImportSession &session, QWidget *parent = nullptr);

    void begin();
    void showRunning(bool running); // the import itself
    void stop();                    // gives up what is running
    RowTable *table() const { return m_table; }
    void showRow(qint64 row);

Q_SIGNALS:
    void importWanted();
    void previewWanted();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeFoot();
    QWidget *makeRowLine();
    void makeTable();
    void sizeColumns();
    void followCheck();
    void follow(); // counts, texts
    void setFilter(RowFilter filter);
    void setOnly(const std::optional<FindingKind> &kind);
    void showCurrent();
    void leaveOut();
    void chooseFolder();
    void importClicked();
    QString importText() const;

    Services &m_services;
    const Theme &m_theme;
    ImportSession &m_session;
    RowTable *m_table;
    FindingsPanel *m_findings;
    RowBar *m_bar = nullptr;
    Chip *m_only = nullptr; // lifts "only these rows"
    Button *m_preview = nullptr;
    Label *m_rowWords = nullptr;
    Button *m_leaveOut = nullptr;
    BusyBar *m_busy = nullptr;
    Label *m_note = nullptr;
    QComboBox *m_as = nullptr;
    Button *m_import = nullptr;
    bool m_onceChecked = false;
    bool m_sized = false;
};

} // namespace perennial
