// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ShellBinder: keeps the frame in step with the services: clients, badges, what the publisher does, the client's colour,
// the palette's posts and channels; and carries the frame's buttons to the services. Thread: the window's.
// Ownership: made by main beside the window; borrows all it is given.

#include "shell/mainwindow.h"
#include "shell/services.h"

#include <QTimer>

namespace perennial {

class PostsProvider;

class ShellBinder : public QObject
{
    Q_OBJECT
public:
    ShellBinder(Services &services, ShellState &state, Theme &theme, SettingsStore &settings, MainWindow &window);

    // Pauses all, or lets all go on; what a pause held back is asked about first.
    void togglePause();
    // What the tray and the rail say.
    PublisherFacts facts() const { return m_facts; }
    bool isPaused() const { return m_facts.state == PublisherState::Paused; }

Q_SIGNALS:
    void factsChanged();
    void postChosen(perennial::PostId post); // in the palette
    // A pause is to end; what waited behind it is asked about by whoever hears it. who: empty for everybody.
    void resumeRequested(const perennial::PauseScope &scope, const QString &who);

private:
    void complain(const Error &error);
    void showWorkspaces();
    QCoro::Task<void> refreshPublisher();
    QCoro::Task<void> refreshBadges();
    QCoro::Task<void> pauseAll();
    QCoro::Task<void> goOn();
    QCoro::Task<void> startAgent();
    PublisherFacts factsFor(const PublisherStatus &status, const QList<Delivery> &next) const;
    void pauseClicked();

    Services &m_services;
    ShellState &m_state;
    Theme &m_theme;
    SettingsStore &m_settings;
    MainWindow &m_window;
    PublisherFacts m_facts;
    QTimer m_minute;
    PostsProvider *m_provider;
};

} // namespace perennial
