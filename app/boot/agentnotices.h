// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AgentNotices: tells on the desktop that a post needs a person, or that channels have gone quiet, while no window of this profile runs; a press on the
// notice starts the window with that post. Whoever switched the window's notices off gets none here either.
// Thread: the main one. Ownership: borrows the house.

#include "boot/desktopnotice.h"
#include "boot/healthnews.h"
#include "boot/neednews.h"

#include <QTimer>

namespace perennial {

class AgentNotices : public QObject
{
    Q_OBJECT
public:
    AgentNotices(House &house, QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    // Something ended or was missed: look soon.
    void wake();

Q_SIGNALS:
    void told(const perennial::NeedNews &news);

private:
    QCoro::Task<void> look();
    QCoro::Task<void> lookAtHealth();
    void tell(const NeedNews &news);
    void openWindow();

    House &m_house;
    NeedLook m_needs;
    HealthLook m_health;
    DesktopNotice m_notice;
    QTimer m_soon;
    NeedNews m_told;
    int m_minutes = 0;
};

// Where the window keeps what it remembers.
QString windowSettingsFile();

} // namespace perennial
