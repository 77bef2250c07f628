// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/quickserver.h"

#include <QDateTime>
#include <QTcpSocket>
#include <QTimer>

namespace perennial::test {

namespace {

qint64 contentLength(const QByteArray &head)
{
    const QByteArray lower = head.toLower();
    const qsizetype at = lower.indexOf("content-length:");
    return at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
}

} // namespace

QuickServer::QuickServer() : m_server(new QTcpServer)
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    m_server->moveToThread(&m_thread);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] { accept(); });
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
}

QuickServer::~QuickServer()
{
    m_thread.quit();
    m_thread.wait();
}

void QuickServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        read(socket);
    }
}

void QuickServer::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(socket->bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = seen.left(end + 2);
    const qsizetype whole = end + 4 + contentLength(head);
    if (seen.size() < whole)
        return;
    socket->skip(whole);
    m_lastAt = QDateTime::currentMSecsSinceEpoch();
    const QByteArray id = QByteArray::number(++m_count);
    const bool isLast = head.toLower().contains("connection: close");
    if (m_thinkingMs == 0)
        return answer(socket, id, isLast);
    QTimer::singleShot(m_thinkingMs.load(), Qt::PreciseTimer, socket, [socket, id, isLast] { answer(socket, id, isLast); });
}

void QuickServer::answer(QTcpSocket *socket, const QByteArray &id, bool isLast)
{
    const QByteArray body = "{\"id\":\"" + id + "\",\"url\":\"https://social.example/@anna/" + id
                            + "\",\"content\":\"\",\"media_attachments\":[],\"created_at\":\"2026-01-01T00:00:00.000Z\"}";
    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (isLast)
        socket->disconnectFromHost();
}

} // namespace perennial::test
