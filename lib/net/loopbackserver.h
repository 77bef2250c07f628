// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LoopbackServer: waits on 127.0.0.1 for the browser to come back from a sign-in (RFC 8252). Takes exactly one GET of
// /callback with the right state, shows a page, closes. Thread: the one that made it. Errors: Transient
// "loopback-port"; Auth "oauth-denied" (args: the server's code); Cancelled "cancelled", "oauth-timeout".

#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QPromise>
#include <QTcpServer>
#include <QTimer>
#include <QUrlQuery>

namespace perennial {

// Plain texts in the person's language; the server makes the HTML.
struct CallbackPage
{
    QString language = QStringLiteral("en");
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString title;
    QString text;
    QString deniedTitle;
    QString deniedText;
};

struct OAuthCallback
{
    QString code;
    QString issuer;  // "iss" (RFC 9207), empty if the server does not send it
    QUrlQuery query; // all of it
};

class LoopbackServer final : public QObject
{
    Q_OBJECT

public:
    LoopbackServer(QByteArray state, CallbackPage page);
    ~LoopbackServer() override; // a waiter gets Cancelled

    // The first port of the list that is free; 0 is any.
    Result<void> listen(const QList<quint16> &ports = {0});
    QString redirectUri() const; // http://127.0.0.1:PORT/callback

    // To be called once, after listen.
    QCoro::Task<Result<OAuthCallback>> wait(std::chrono::milliseconds limit = std::chrono::minutes(10));
    void cancel();

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head);
    void takeCallback(QTcpSocket *socket, const QUrlQuery &query);
    bool isOurHost(const QByteArray &head) const;
    QByteArray htmlPage(const QString &title, const QString &text) const;
    void settle(Result<OAuthCallback> result);

    QByteArray m_state;
    CallbackPage m_page;
    QTcpServer m_server;
    QTimer m_deadline;
    QPromise<Result<OAuthCallback>> m_promise;
    bool m_settled = false;
};

} // namespace perennial
