// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PowerWatch: what the machine is about to do, from systemd-logind on the system bus (org.freedesktop.login1.Manager): tells
// when it woke, and asks it to wait with sleep and shutdown while a post is on its way (a "delay" inhibitor: logind waits
// five seconds by default). Without logind nothing happens. Thread: the main one.

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace perennial {

class PowerWatch : public QObject
{
    Q_OBJECT
public:
    explicit PowerWatch(QDBusConnection bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

    // why: for whoever lists what holds the machine up.
    void hold(const QString &why);
    void release();
    bool isHolding() const { return m_lock.isValid(); }

Q_SIGNALS:
    void woke();
    void holdingChanged();

private Q_SLOTS:
    void onPrepareForSleep(bool begins);

private:
    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock;
    bool m_wanted = false;
    bool m_asking = false;
};

} // namespace perennial
