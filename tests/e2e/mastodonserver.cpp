// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/mastodonserver.h"

#include "base/systemclock.h"

namespace perennial::test {

namespace {

// The head without its last empty line: the request line and the headers.
HttpRequest requestFrom(const QByteArray &head, const QString &server)
{
    HttpRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.url = QUrl(server + QString::fromLatin1(words.value(1)));
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append(std::make_pair(line.left(colon).trimmed(), line.mid(colon + 1).trimmed()));
    }
    return request;
}

QByteArray bytesOf(const HttpResponse &response)
{
    return "HTTP/1.1 " + QByteArray::number(response.status) + " Answer\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(response.body.size()) + "\r\n\r\n" + response.body;
}

} // namespace

MastodonServer::MastodonServer()
{
    m_mastodon.clock = &m_clock;
    connect(&m_server, &QTcpServer::newConnection, this, &MastodonServer::accept);
    m_server.listen(QHostAddress::LocalHost);
}

QList<ArrivedStatus> MastodonServer::statuses() const
{
    QList<ArrivedStatus> arrived;
    for (const FakeMastodon::Status &status : m_mastodon.statuses) {
        const QJsonObject json = status.json;
        arrived << ArrivedStatus{json[QLatin1String("sent")][QLatin1String("status")].toString(),
                                 json[QLatin1String("media_attachments")].toArray().size(), status.key,
                                 json[QLatin1String("created_at")].toString()};
    }
    return arrived;
}

void MastodonServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket);
    }
}

void MastodonServer::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(socket->bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    HttpRequest request = requestFrom(seen.left(end), url());
    const qsizetype length = headerOf(request, "Content-Length").toLongLong();
    if (seen.size() < end + 4 + length)
        return;
    request.body = seen.mid(end + 4, length);
    socket->skip(end + 4 + length);
    answerTo(socket, request);
}

void MastodonServer::answerTo(QTcpSocket *socket, const HttpRequest &request)
{
    m_clock.at = SystemClock().now();
    const qsizetype before = statusCount();
    if (std::exchange(m_echoes, false)) {
        const QByteArray given = headerOf(request, "Authorization");
        socket->write(bytesOf(answer(422, QJsonObject{{QStringLiteral("error"), QString::fromUtf8("The token " + given + " may not do this")}})));
        return;
    }
    const auto response = m_mastodon(request);
    if (statusCount() > before)
        Q_EMIT statusMade(statusCount());
    socket->write(bytesOf(response ? *response : answer(500)));
    if (headerOf(request, "Connection").compare("close", Qt::CaseInsensitive) == 0)
        socket->disconnectFromHost();
}

} // namespace perennial::test
