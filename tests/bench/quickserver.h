// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// QuickServer: a Mastodon server that answers every status at once with a fixed answer, on a thread of its own, with
// kept connections. Thread: any; url() and count() are safe.

#include <QHash>
#include <QTcpServer>
#include <QThread>

#include <atomic>
#include <chrono>

namespace perennial::test {

class QuickServer
{
public:
    QuickServer();
    ~QuickServer();
    Q_DISABLE_COPY_MOVE(QuickServer)

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    int count() const { return m_count; }
    // How long it thinks about each request; none at first.
    void setThinking(std::chrono::milliseconds time) { m_thinkingMs = int(time.count()); }
    // When the last request was whole, in ms since 1970.
    qint64 lastAt() const { return m_lastAt; }

private:
    void accept();
    void read(QTcpSocket *socket);
    static void answer(QTcpSocket *socket, const QByteArray &id, bool isLast);

    QThread m_thread;
    QTcpServer *m_server;
    quint16 m_port = 0;
    std::atomic<int> m_count = 0;
    std::atomic<int> m_thinkingMs = 0;
    std::atomic<qint64> m_lastAt = 0;
};

} // namespace perennial::test
