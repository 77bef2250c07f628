// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/powerwatch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace perennial {

namespace {

const QString kService = QStringLiteral("org.freedesktop.login1");
const QString kPath = QStringLiteral("/org/freedesktop/login1");
const QString kManager = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

PowerWatch::PowerWatch(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (m_bus.isConnected())
        m_bus.connect(kService, kPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
}

void PowerWatch::hold(const QString &why)
{
    m_wanted = true;
    if (m_asking || isHolding() || !m_bus.isConnected())
        return;
    m_asking = true;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kManager, QStringLiteral("Inhibit"));
    call.setArguments({QStringLiteral("sleep:shutdown"), QStringLiteral("Perennial"), why, QStringLiteral("delay")});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_asking = false;
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (!reply.isError() && m_wanted)
            m_lock = reply.value(); // what is not kept is closed, which gives it back
        Q_EMIT holdingChanged();
    });
}

void PowerWatch::release()
{
    m_wanted = false;
    m_lock = QDBusUnixFileDescriptor();
    Q_EMIT holdingChanged();
}

void PowerWatch::onPrepareForSleep(bool begins)
{
    if (!begins)
        Q_EMIT woke();
}

} // namespace perennial
