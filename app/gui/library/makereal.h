// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MakeReal: the button that makes posts of the coming weeks of the plan, with how many weeks, and the menu for how plans
// become posts. What is made can be taken back. Errors: told by Services::failed. Thread: the window's.

#include "shell/services.h"

#include <QPointer>
#include <QWidget>

class QMenu;

namespace perennial {

class BusyBar;
class Button;
class Theme;

class MakeReal : public QWidget
{
    Q_OBJECT
public:
    // busy shows how far it is; it lives longer.
    MakeReal(Services &services, const Theme &theme, BusyBar &busy, QWidget *parent = nullptr);

    void setSetting(const EvergreenSetting &setting);
    const EvergreenSetting &setting() const { return m_setting; }
    bool isBusy() const { return m_cancel != nullptr; }
    void make(int weeks);

Q_SIGNALS:
    void busyChanged();
    void made(const QString &sentence);  // it can be taken back
    void noted(const QString &sentence); // nothing changed that could be

private:
    void build();
    void fillWeeks(QMenu *menu);
    void fillSetting(QMenu *menu);
    void save(EvergreenSetting setting);
    void take(const Result<QList<Post>> &posts, int weeks, bool wasCancelled);

    Services &m_services;
    const Theme &m_theme;
    BusyBar &m_busy;
    Button *m_make;
    Button *m_weeks;
    Button *m_how;
    EvergreenSetting m_setting;
    std::shared_ptr<bool> m_cancel; // while it works
};

} // namespace perennial
