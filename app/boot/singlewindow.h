// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SingleWindow: one window a profile, and one a client that is to have its own: a second start raises the first. Thread: the window's.
// Errors: Storage "nudge-socket".

#include "link/nudge.h"

namespace perennial {

// Where a window listens: the profile itself, or a place of its own for the window of one client.
QString windowPlace(const QString &profile, const QString &client);

class SingleWindow : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(const QString &profile, QObject *parent = nullptr);

    // True if another window of this place was there and came to the front.
    static QCoro::Task<bool> raiseOther(QString profile);
    Result<void> listen() { return m_server.listen(); }

Q_SIGNALS:
    void raiseRequested();
    void keyRequested(); // the publisher found the sealed file locked

private:
    NudgeServer m_server;
};

} // namespace perennial
