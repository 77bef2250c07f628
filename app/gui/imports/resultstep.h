// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ResultStep: what came in, what did not and why, and the way back. Thread: the window's.

#include "common/controlpaint.h"
#include "imports/importsession.h"

#include <QWidget>

namespace perennial {

class ScrollPage;
class Button;

class ResultStep : public QWidget
{
    Q_OBJECT
public:
    ResultStep(Services &services, const Theme &theme, ImportSession &session, QWidget *parent = nullptr);

    void show();
    void showUndone(const ImportService::Undone &undone);

Q_SIGNALS:
    void calendarWanted();
    void anotherWanted();
    void said(const QString &sentence);

private:
    void addFact(class Plate *plate, const QString &icon, Tone tone, const QString &text, const QString &hint,
                 QWidget *action = nullptr);
    void saveErrors();

    Services &m_services;
    const Theme &m_theme;
    ImportSession &m_session;
    ScrollPage *m_page;
    Button *m_undo = nullptr;
};

} // namespace perennial
