// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/singlewindow.h"

#include <QDir>

namespace perennial {

QString windowPlace(const QString &profile, const QString &client)
{
    if (client.isEmpty())
        return profile;
    const QString place = QStringLiteral("%1/window/%2").arg(profile, QString::fromLatin1(client.toCaseFolded().toUtf8().toHex()));
    QDir().mkpath(place); // where there is no folder for sockets, it lies inside
    return place;
}

SingleWindow::SingleWindow(const QString &profile, QObject *parent) : QObject(parent), m_server(profile, NudgeTarget::Window)
{
    connect(&m_server, &NudgeServer::nudged, this, [this](NudgeWord word) {
        if (word == NudgeWord::Raise)
            Q_EMIT raiseRequested();
        if (word == NudgeWord::Key)
            Q_EMIT keyRequested();
    });
}

QCoro::Task<bool> SingleWindow::raiseOther(QString profile)
{
    return sendNudge(profile, NudgeTarget::Window, NudgeWord::Raise);
}

} // namespace perennial
