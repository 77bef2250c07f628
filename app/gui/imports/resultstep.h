// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ResultStep: what became of each row of an import, as a table with filters, and beside it what came in, what did not
// and why, and the way back. Thread: the window's.

#include "common/controlpaint.h"
#include "imports/importsession.h"

#include <QWidget>

class QVBoxLayout;

namespace perennial {

class Button;
class Chip;
class Label;
class Plate;
class RowBar;
class RowTable;

class ResultStep : public QWidget
{
    Q_OBJECT
public:
    ResultStep(Services &services, const Theme &theme, ImportSession &session, QWidget *parent = nullptr);

    void show();
    void showUndone(const ImportService::Undone &undone);
    RowTable *table() const { return m_table; }

Q_SIGNALS:
    void calendarWanted();
    void anotherWanted();
    void postWanted(PostId post);
    void said(const QString &sentence);

private:
    QWidget *makeBar();
    QWidget *makeRowLine();
    QWidget *makeSide();
    QString nameOf(RowFilter filter) const;
    void setFilter(RowFilter filter);
    void follow(); // the chips
    void showCurrent();
    void openCurrent();
    void fillSide();
    void addFacts(Plate *plate, const ImportReport &report);
    void addUndone(Plate *plate);
    void addWarnings(Plate *plate, const ImportReport &report);
    void addFact(Plate *plate, const QString &icon, Tone tone, const QString &text, const QString &hint,
                 QWidget *action = nullptr);
    Button *undoButton(BatchId batch);
    Button *errorsButton();
    void saveErrors();

    Services &m_services;
    const Theme &m_theme;
    ImportSession &m_session;
    RowTable *m_table;
    RowBar *m_bar = nullptr;
    Label *m_rowWords = nullptr;
    Button *m_open = nullptr;
    QVBoxLayout *m_side = nullptr;
};

} // namespace perennial
