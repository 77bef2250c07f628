// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/loopbackserver.h"

#include <QCoro/QCoroFuture>
#include <QTcpSocket>

namespace perennial {

namespace {

constexpr qint64 kMostHeadBytes = 16 * 1024;
constexpr int kMostConnections = 16;
constexpr std::chrono::milliseconds kIdleLimit = std::chrono::seconds(10);

void respond(QTcpSocket *socket, const QByteArray &status, const QByteArray &type, const QByteArray &body)
{
    socket->write("HTTP/1.1 " + status + "\r\nContent-Type: " + type +
                  "\r\nContent-Length: " + QByteArray::number(body.size()) +
                  "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
                  "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n"
                  "Connection: close\r\n\r\n" +
                  body);
    socket->disconnectFromHost();
}

void refuse(QTcpSocket *socket, const QByteArray &status)
{
    respond(socket, status, "text/plain; charset=utf-8", status + "\n");
}

QList<QByteArray> headerValues(const QByteArray &head, const QByteArray &name)
{
    QList<QByteArray> values;
    for (const QByteArray &line : head.split('\n').mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values;
}

} // namespace

LoopbackServer::LoopbackServer(QByteArray state, CallbackPage page) : m_state(std::move(state)), m_page(std::move(page))
{
    m_promise.start();
    m_deadline.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        settle(
            Error(ErrorKind::Cancelled, QStringLiteral("oauth-timeout"), QStringLiteral("nobody came back in time")));
    });
}

LoopbackServer::~LoopbackServer()
{
    cancel();
}

Result<void> LoopbackServer::listen(const QList<quint16> &ports)
{
    for (const quint16 port : ports) {
        if (m_server.listen(QHostAddress(QHostAddress::LocalHost), port))
            return {};
    }
    return Error(ErrorKind::Transient, QStringLiteral("loopback-port"), m_server.errorString());
}

QString LoopbackServer::redirectUri() const
{
    return QStringLiteral("http://127.0.0.1:%1/callback").arg(m_server.serverPort());
}

QCoro::Task<Result<OAuthCallback>> LoopbackServer::wait(std::chrono::milliseconds limit)
{
    if (!m_settled)
        m_deadline.start(limit);
    const auto future = m_promise.future();
    co_return co_await future;
}

void LoopbackServer::cancel()
{
    settle(Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("the sign-in was cancelled")));
}

void LoopbackServer::settle(Result<OAuthCallback> result)
{
    if (m_settled)
        return;
    m_settled = true;
    m_deadline.stop();
    m_server.close();
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > kMostConnections) {
            socket->abort();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        QTimer::singleShot(kIdleLimit, socket, [socket] { socket->abort(); });
        read(socket);
    }
}

void LoopbackServer::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(kMostHeadBytes);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0 && seen.size() < kMostHeadBytes)
        return;
    socket->disconnect(this);
    socket->readAll();
    if (end < 0)
        refuse(socket, "431 Request Header Fields Too Large");
    else
        answer(socket, seen.left(end));
}

// A page elsewhere that points its own name at 127.0.0.1 sends that name.
bool LoopbackServer::isOurHost(const QByteArray &head) const
{
    const QList<QByteArray> hosts = headerValues(head, "Host");
    const QByteArray port = ':' + QByteArray::number(m_server.serverPort());
    return hosts.size() == 1 && (hosts[0] == "127.0.0.1" + port || hosts[0].toLower() == "localhost" + port);
}

void LoopbackServer::answer(QTcpSocket *socket, const QByteArray &head)
{
    const QList<QByteArray> request = head.left(head.indexOf('\n')).trimmed().split(' ');
    if (request.size() != 3 || !request[2].startsWith("HTTP/1.") || !request[1].startsWith('/'))
        return refuse(socket, "400 Bad Request");
    if (request[0] != "GET")
        return refuse(socket, "405 Method Not Allowed");
    const qsizetype mark = request[1].indexOf('?');
    QByteArray query = mark < 0 ? QByteArray() : request[1].mid(mark + 1);
    query.replace('+', "%20");
    const QUrlQuery fields(QString::fromUtf8(query));
    const QString state = fields.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded);
    const bool right = isOurHost(head) && request[1].left(mark) == "/callback" && !m_state.isEmpty() &&
                       isSameSecret(state.toUtf8(), m_state) && !m_settled;
    if (!right)
        return refuse(socket, "400 Bad Request");
    takeCallback(socket, fields);
}

void LoopbackServer::takeCallback(QTcpSocket *socket, const QUrlQuery &query)
{
    auto callback = callbackFromQuery(query);
    if (!callback && callback.error().kind == ErrorKind::Invalid)
        return refuse(socket, "400 Bad Request");
    const bool denied = !callback;
    // The page has to leave although the server, the parent of the socket, may be gone with the waiter.
    socket->setParent(nullptr);
    respond(socket, "200 OK", "text/html; charset=utf-8",
            htmlPage(denied ? m_page.deniedTitle : m_page.title, denied ? m_page.deniedText : m_page.text));
    settle(std::move(callback));
}

Result<void> LoopbackServer::takePasted(const QString &text)
{
    if (m_settled)
        return Error(ErrorKind::Cancelled, QStringLiteral("paste-late"), QStringLiteral("the sign-in is over"));
    auto callback = callbackFromPaste(text, redirectUri(), m_state);
    if (!callback && callback.error().kind == ErrorKind::Invalid)
        return callback.error();
    settle(std::move(callback));
    return {};
}

QByteArray LoopbackServer::htmlPage(const QString &title, const QString &text) const
{
    return QStringLiteral("<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>%3</title>"
                          "<meta name=\"viewport\" content=\"width=device-width\">"
                          "<style>body{font:16px system-ui,sans-serif;margin:20vh auto;max-width:28em;padding:0 1em;"
                          "text-align:center;color:#222;background:#fafafa}"
                          "@media(prefers-color-scheme:dark){body{color:#eee;background:#1c1c1c}}</style></head>"
                          "<body><h1>%3</h1><p>%4</p></body></html>")
        .arg(m_page.language.toHtmlEscaped(),
             m_page.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), title.toHtmlEscaped(),
             text.toHtmlEscaped())
        .toUtf8();
}

} // namespace perennial
