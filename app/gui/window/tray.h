// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Tray: the small icon that stays when the window is closed: what goes out next, pause, open, quit.
// Thread: the window's. Ownership: made by main; borrows the rest.

#include "shell/shellbinder.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace perennial {

class Tray : public QObject
{
    Q_OBJECT
public:
    Tray(ShellBinder &binder, const Theme &theme, QObject *parent = nullptr);

    // False where the desktop has no tray; then closing the window ends the program (the publisher goes on).
    bool isShown() const;
    void setWanted(bool wanted);
    // A notice on the desktop; a press on the newest one is messageClicked(). Without a tray nothing is shown.
    void say(const QString &title, const QString &text);

Q_SIGNALS:
    void openRequested();
    void quitRequested();
    void messageClicked();

private:
    void follow();
    QIcon icon() const;

    ShellBinder &m_binder;
    const Theme &m_theme;
    QSystemTrayIcon m_icon;
    QMenu m_menu;
    QAction *m_next;
    QAction *m_pause;
};

} // namespace perennial
