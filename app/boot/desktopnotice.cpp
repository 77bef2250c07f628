// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/desktopnotice.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace perennial {

namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kOpen = QStringLiteral("default"); // the specification's name for a press on the notice itself
constexpr int kAsTheDesktopDoes = -1;

} // namespace

DesktopNotice::DesktopNotice(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (m_bus.isConnected())
        m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this, SLOT(onActionInvoked(quint32, QString)));
}

void DesktopNotice::show(const QString &title, const QString &text, const QString &open)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, QStringLiteral("Notify"));
    // The body may be read as markup.
    call.setArguments({QStringLiteral("Perennial"), m_id, QStringLiteral("perennial"), title, text.toHtmlEscaped(), QStringList{kOpen, open},
                       QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("perennial")}}, kAsTheDesktopDoes});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<quint32> reply = *watcher;
        if (reply.isError())
            return;
        m_id = reply.value();
        Q_EMIT shown();
    });
}

void DesktopNotice::onActionInvoked(quint32 id, const QString &action)
{
    if (id == m_id && action == kOpen)
        Q_EMIT opened();
}

} // namespace perennial
