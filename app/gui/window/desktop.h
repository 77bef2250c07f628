// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Desktop: one run of the window on one profile: house, services, frame, tray, publisher, single instance.
// Thread: the main one. Errors: those of House::open, before anything is shown.

#include "boot/demopublisher.h"
#include "boot/house.h"
#include "boot/singlewindow.h"
#include "common/settingsstore.h"
#include "common/theme.h"
#include "shell/mainwindow.h"
#include "shell/services.h"
#include "shell/shellbinder.h"
#include "window/logoutguard.h"
#include "window/needwatch.h"
#include "window/tray.h"

namespace perennial {

class Desktop : public QObject
{
    Q_OBJECT
public:
    // client: the window is that client's own: no tray, no notices; empty: the window of the profile.
    Desktop(std::unique_ptr<House> house, std::unique_ptr<SettingsStore> settings, QString client = {}, QObject *parent = nullptr);
    ~Desktop() override;

    // Shows the window; the calendar paints as soon as its first range is there.
    void show();
    // With its client around it, once there is one to show it in.
    QCoro::Task<void> openPost(PostId post);
    MainWindow &window() { return *m_window; }
    Services &services() { return *m_services; }
    Theme &theme() { return m_theme; }

Q_SIGNALS:
    void ready(); // the first client is loaded (or there is none)

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void applyLook();
    void bindClients();
    QCoro::Task<void> openFirst();
    void openClientWindow(WorkspaceId client);
    bool isClientsOwn() const { return !m_client.isEmpty(); }
    void raise();
    void closed();
    QCoro::Task<void> quit();
    QCoro::Task<bool> mayEndAgent();
    void addCommands();
    void endPause(const PauseScope &scope, const QString &who);
    void watchNeeds();
    void openNeed();
    void openWhenLoaded(WorkspaceId client, std::function<void()> then);
    void askBeforeLogOut(int due);

    QString m_client;
    std::unique_ptr<House> m_house;
    std::unique_ptr<SettingsStore> m_settings;
    Theme m_theme;
    ShellState m_state;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ShellBinder> m_binder;
    std::unique_ptr<Tray> m_tray;
    std::unique_ptr<NeedWatch> m_needs;
    std::unique_ptr<LogOutGuard> m_logOut;
    NeedNews m_told; // by the notice that was shown last
    std::unique_ptr<SingleWindow> m_single;
    std::unique_ptr<DemoPublisher> m_demo;
};

} // namespace perennial
