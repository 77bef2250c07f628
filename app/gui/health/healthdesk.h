// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthDesk: does what a person wants of a channel's health: opens the panels, finishes tasks and offers to take that
// back, writes notes. Thread: the window's. Ownership: borrows the services, the theme, the shell and the page.

#include "channels/connectform.h"
#include "health/healthfacts.h"
#include "health/healthpanels.h"
#include "health/taskrow.h"
#include "shell/pages.h"

#include <QObject>

namespace perennial {

class HealthDesk : public QObject
{
    Q_OBJECT
public:
    HealthDesk(Services &services, Theme &theme, Shell &shell, QWidget *page);

    void setOpenUrl(OpenUrl openUrl) { m_openUrl = std::move(openUrl); }
    void act(const HealthSnapshot &on, HealthAct act);
    void act(const HealthSnapshot &on, const ChannelTask &task, TaskAct act);
    // Finishes a task, and says so with the way back.
    void finish(const ChannelTask &task, TaskOutcome outcome);
    void note(const HealthSnapshot &on, const QString &text);

Q_SIGNALS:
    void changed();
    void noteWritten();
    void resumeRequested(const perennial::Channel &channel);

private:
    HealthPanelDesk deskFor(const HealthSnapshot &on);
    void startWay(const HealthSnapshot &on, PlanKind kind);
    void doTask(const ChannelTask &task);
    void reopen(const ChannelTask &task);
    void keep(const HealthSnapshot &on, const ChannelTask &task);
    void copy(const ChannelTask &task);
    void say(const QString &said);
    void complain(const Error &error);

    Services &m_services;
    Theme &m_theme;
    Shell &m_shell;
    QWidget *m_page;
    OpenUrl m_openUrl = systemBrowser();
};

} // namespace perennial
