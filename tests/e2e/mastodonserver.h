// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MastodonServer: FakeMastodon behind a real socket on 127.0.0.1, with kept connections. Thread: one with an event
// loop. Whatever it does not know it refuses and notes in problems().

#include "networks/fakemastodon.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace perennial::test {

struct ArrivedStatus
{
    QString text;
    qsizetype pictures = 0;
    QByteArray key;
    QString arrivedAt; // ISO 8601, UTC
};

class MastodonServer : public QObject
{
    Q_OBJECT
public:
    MastodonServer(); // listens at once

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()); }
    QByteArray token() const { return m_mastodon.token; }
    void setToken(const QByteArray &token) { m_mastodon.token = token; }
    // The next answer is a refusal whose words hold the credential that came.
    void echoTokenNext() { m_echoes = true; }
    QList<ArrivedStatus> statuses() const;
    qsizetype statusCount() const { return m_mastodon.statuses.size(); }
    QStringList problems() const { return m_mastodon.problems; }

Q_SIGNALS:
    // A status is kept and its answer not yet on its way.
    void statusMade(qsizetype count);

private:
    void accept();
    void read(QTcpSocket *socket);
    void answerTo(QTcpSocket *socket, const HttpRequest &request);

    StillClock m_clock;
    FakeMastodon m_mastodon;
    QTcpServer m_server;
    bool m_echoes = false;
};

} // namespace perennial::test
