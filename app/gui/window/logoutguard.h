// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LogOutGuard: what is due soon when somebody logs out, which ends the publisher too. The first log-out is held back
// with a word about it; one that follows soon goes. It answers at once, from what it asked the store before.
// Thread: the window's. Ownership: borrows Services.

#include "shell/services.h"

class QSessionManager;

namespace perennial {

class LogOutGuard : public QObject
{
    Q_OBJECT
public:
    explicit LogOutGuard(Services &services, QObject *parent = nullptr);

    // Whether the session may end now; if not, heldBack() tells why, and the next one within some minutes may.
    bool mayEnd();
    int dueSoon() const; // within the hour

Q_SIGNALS:
    void heldBack(int due);

private:
    QCoro::Task<void> look();
    void commitData(QSessionManager &manager);

    Services &m_services;
    QList<Instant> m_due;
    std::optional<Instant> m_warnedAt;
    QTimer m_minute;
};

} // namespace perennial
