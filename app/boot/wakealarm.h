// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WakeAlarm: wakes a computer that sleeps, by a timer of the kernel (timerfd_create(2), CLOCK_REALTIME_ALARM). It needs
// the capability CAP_WAKE_ALARM, which a user's services may have from systemd 254 on, and a clock that can wake the
// machine. Thread: the main one. Errors: Invalid "wake-refused", "wake-unsupported".

#include "base/clock.h"
#include "base/result.h"

#include <QObject>
#include <QSocketNotifier>

namespace perennial {

class WakeAlarm : public QObject
{
    Q_OBJECT
public:
    explicit WakeAlarm(QObject *parent = nullptr) : QObject(parent) {}
    ~WakeAlarm() override;

    // Takes the place of the one before; nullopt: none.
    Result<void> set(std::optional<Instant> at);

Q_SIGNALS:
    void rang();

private:
    Result<void> open();

    int m_timer = -1;
    std::unique_ptr<QSocketNotifier> m_ringing;
};

} // namespace perennial
