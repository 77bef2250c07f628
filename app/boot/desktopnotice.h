// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DesktopNotice: a notice on the desktop by a program without a window (Desktop Notifications Specification 1.2,
// org.freedesktop.Notifications). Where there is no such service nothing is shown. Thread: the main one.

#include <QDBusConnection>
#include <QObject>

namespace perennial {

class DesktopNotice : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotice(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    // Takes the place of the one before. open: the words of what a press does.
    void show(const QString &title, const QString &text, const QString &open);

Q_SIGNALS:
    void opened();
    void shown(); // the desktop has taken it

private Q_SLOTS:
    void onActionInvoked(quint32 id, const QString &action);

private:
    QDBusConnection m_bus;
    quint32 m_id = 0; // of the one that is shown
};

} // namespace perennial
