// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// NeedWatch: tells when a delivery of any client newly needs a person while nobody looks at the window.
// Thread: the window's. Ownership: borrows Services, SettingsStore and the window.

#include "boot/healthnews.h"
#include "boot/neednews.h"
#include "common/settingsstore.h"
#include "shell/services.h"

#include <QPointer>

namespace perennial {

class NeedWatch : public QObject
{
    Q_OBJECT
public:
    NeedWatch(Services &services, SettingsStore &settings, QWidget *window, QObject *parent = nullptr);

Q_SIGNALS:
    void news(const perennial::NeedNews &news);

private:
    QCoro::Task<void> look();
    QCoro::Task<void> lookAtHealth();
    bool isWatched() const;

    Services &m_services;
    SettingsStore &m_settings;
    QPointer<QWidget> m_window;
    NeedLook m_needs;
    HealthLook m_health;
};

} // namespace perennial
