// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The key of a sealed file goes from the window to the publisher: once, over a local socket that only its owner may
// enter (0600), between two processes of the same user: each asks the kernel who the other is, the sender before the key
// leaves. The bytes are read straight into the receiver's own (locked) memory; nothing here keeps them.
// Thread: the one that made it; nothing blocks. Errors: Storage "key-socket". Where a system has no such sockets nobody
// listens and nothing is sent.

#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <span>

class QSocketNotifier;
class QTimer;

namespace perennial {

QString keySocketPath(const QString &profile);
quint32 ownUser();

class KeyReceiver final : public QObject
{
    Q_OBJECT
public:
    // room: where the key is put; no other length is taken. It outlives this.
    KeyReceiver(QString profile, std::span<unsigned char> room, QObject *parent = nullptr);
    ~KeyReceiver() override;

    // A socket that a dead program left behind is replaced, one that answers is an error.
    Result<void> listen();
    // Whom a key is taken from.
    void setUser(quint32 user) { m_user = user; }

Q_SIGNALS:
    void received(); // the room holds it until the slots return, then it is wiped

private:
    void accept();
    void read();
    void finish(const char *answer);
    void wipe();

    const QString m_path;
    const std::span<unsigned char> m_room;
    quint32 m_user;
    int m_socket = -1;
    int m_peer = -1;
    std::unique_ptr<QSocketNotifier> m_incoming;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QTimer> m_limit;
    size_t m_headRead = 0;
    size_t m_read = 0;
};

// True if the publisher of this profile took it, within two seconds. The key's memory stays until the task is done.
// user: whom it may go to.
QCoro::Task<bool> handKey(QString profile, std::span<const unsigned char> key, quint32 user = ownUser());

} // namespace perennial
