// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A nudge wakes the other program of the same profile: one word over a local socket, no data. The database is the
// truth. Thread: the one that made it; nothing blocks. Errors: Storage "nudge-socket".

#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QLocalServer>
#include <QObject>

namespace perennial {

enum class NudgeWord { Wake, Raise, Stop, Ping, Key }; // Key: the window hands over the key of the sealed file
enum class NudgeTarget { Agent, Window }; // each listens on its own socket

// The socket of a profile folder: in XDG_RUNTIME_DIR, else in the profile itself. Nobody else may enter either.
QString nudgeSocketPath(const QString &profile, NudgeTarget target);
// Likewise for a socket of another kind.
QString profileSocketPath(const QString &profile, const QString &kind);

class NudgeServer final : public QObject
{
    Q_OBJECT

public:
    NudgeServer(QString profile, NudgeTarget self, QObject *parent = nullptr);
    ~NudgeServer() override;

    // A socket that a dead program left behind is replaced, one that answers is an error.
    Result<void> listen();

Q_SIGNALS:
    void nudged(perennial::NudgeWord word);

private:
    void accept();
    void read(QLocalSocket *socket);

    QString m_path;
    QLocalServer m_server;
};

// True if somebody listened and understood, within a second.
QCoro::Task<bool> sendNudge(QString profile, NudgeTarget target, NudgeWord word);

} // namespace perennial
