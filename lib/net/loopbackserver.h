// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LoopbackServer: waits on 127.0.0.1 for the browser to come back from a sign-in (RFC 8252). Takes exactly one GET of
// /callback with the right state, shows a page, closes. Thread: the one that made it. Errors: Transient
// "loopback-port"; Auth "oauth-denied" (args: the server's code); Cancelled "cancelled", "oauth-timeout".
// Where the browser can't come back, because it runs elsewhere, what it ended at may be pasted.

#include "base/result.h"
#include "net/callbackpage.h"
#include "net/oauthcallback.h"

#include <QCoro/QCoroTask>
#include <QPromise>
#include <QTcpServer>
#include <QTimer>

namespace perennial {

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
    // What a person copied from the browser. Errors: as callbackFromPaste(), of which only a refusal by the server ends
    // the wait; Cancelled "paste-late": it is over.
    Result<void> takePasted(const QString &text);

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
