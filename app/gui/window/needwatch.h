// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// NeedWatch: tells when a delivery of any client newly needs a person while nobody looks at the window: failed, unsure,
// missed, held for something else than a pause. What needed one before the program started is not news.
// Thread: the window's. Ownership: borrows Services, SettingsStore and the window.

#include "common/settingsstore.h"
#include "shell/services.h"

#include <QPointer>
#include <QSet>

namespace perennial {

// For a desktop notification. Several at once are one.
struct NeedNews
{
    QString title;
    QString text;
    PostId post; // null: several, and Today shows them
    WorkspaceId workspace;
};

class NeedWatch : public QObject
{
    Q_OBJECT
public:
    NeedWatch(Services &services, SettingsStore &settings, QWidget *window, QObject *parent = nullptr);

Q_SIGNALS:
    void news(const perennial::NeedNews &news);

private:
    QCoro::Task<void> look();
    QCoro::Task<void> tell(QList<Delivery> fresh);
    bool isWatched() const;

    Services &m_services;
    SettingsStore &m_settings;
    QPointer<QWidget> m_window;
    std::optional<QSet<QString>> m_known; // nullopt: not looked yet
    int m_asked = 0;
};

} // namespace perennial
