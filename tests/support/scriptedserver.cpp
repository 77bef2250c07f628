// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scriptedserver.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

namespace perennial::test {

namespace {

constexpr char kNoise[] = "\x00\xff\xfe no http at all \r\n\r\n{{{";

QByteArray findHeader(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes.left(300));
}

// A request whose header is complete; the body is what follows.
SeenRequest parseHead(const QByteArray &head)
{
    SeenRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    return request;
}

} // namespace

QByteArray SeenRequest::header(const QByteArray &name) const
{
    return findHeader(headers, name);
}

bool SeenRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
                       [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QJsonObject SeenRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QByteArray SeenRequest::field(const QByteArray &name) const
{
    for (const QByteArray &source : {query, body}) {
        QByteArray spaced = source;
        const QUrlQuery fields(QString::fromUtf8(spaced.replace('+', "%20")));
        if (fields.hasQueryItem(QString::fromUtf8(name)))
            return fields.queryItemValue(QString::fromUtf8(name), QUrl::FullyDecoded).toUtf8();
    }
    return {};
}

Expectation &Expectation::header(const QByteArray &name, const QByteArray &value)
{
    return check([name, value](const SeenRequest &request) {
        return request.header(name) == value ? QString()
                                             : QStringLiteral("header %1 is \"%2\", not \"%3\"")
                                                   .arg(text(name), text(request.header(name)), text(value));
    });
}

Expectation &Expectation::headerAbsent(const QByteArray &name)
{
    return check([name](const SeenRequest &request) {
        return request.hasHeader(name) ? QStringLiteral("header %1 is there").arg(text(name)) : QString();
    });
}

Expectation &Expectation::body(const QByteArray &bytes)
{
    return check([bytes](const SeenRequest &request) {
        return request.body == bytes ? QString() : QStringLiteral("the body is: %1").arg(text(request.body));
    });
}

Expectation &Expectation::json(const QJsonObject &object)
{
    return check([object](const SeenRequest &request) {
        return request.json() == object ? QString() : QStringLiteral("the body is: %1").arg(text(request.body));
    });
}

Expectation &Expectation::field(const QByteArray &name, const QByteArray &value)
{
    return check([name, value](const SeenRequest &request) {
        return request.field(name) == value ? QString()
                                            : QStringLiteral("field %1 is \"%2\", not \"%3\"")
                                                  .arg(text(name), text(request.field(name)), text(value));
    });
}

Expectation &Expectation::check(Check check)
{
    m_checks.append(std::move(check));
    return *this;
}

Expectation &Expectation::times(int count)
{
    m_timesLeft = count;
    return *this;
}

Expectation &Expectation::answer(int status, const QByteArray &body, const HttpHeaders &headers)
{
    m_status = status;
    m_body = body;
    m_headers = headers;
    return *this;
}

Expectation &Expectation::answer(int status, const QJsonObject &body, const HttpHeaders &headers)
{
    return answer(status, QJsonDocument(body).toJson(QJsonDocument::Compact), headers);
}

Expectation &Expectation::answerBy(std::function<QByteArray(const SeenRequest &)> makeBody)
{
    m_makeBody = std::move(makeBody);
    return *this;
}

Expectation &Expectation::cut(Way way)
{
    m_way = way;
    return *this;
}

Expectation &Expectation::delay(std::chrono::milliseconds delay)
{
    m_delay = delay;
    return *this;
}

QString Expectation::mismatch(const SeenRequest &request) const
{
    const bool withQuery = m_target.contains('?');
    const QByteArray target = withQuery ? request.path + '?' + request.query : request.path;
    if (request.method != m_method || target != m_target)
        return QStringLiteral("expected %1 %2").arg(text(m_method), text(m_target));
    for (const Check &check : m_checks) {
        if (const QString wrong = check(request); !wrong.isEmpty())
            return wrong;
    }
    return {};
}

QByteArray Expectation::response(const SeenRequest &request) const
{
    const QByteArray body = m_makeBody ? m_makeBody(request) : m_body;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(m_status) + " Scripted\r\n";
    if (findHeader(m_headers, "Content-Type").isEmpty())
        head += "Content-Type: application/json\r\n";
    for (const auto &[name, value] : m_headers)
        head += name + ": " + value + "\r\n";
    if (m_status != 204 && m_status != 304)
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    head += "\r\n";
    return m_way == Way::HalfBody ? head + body.left(body.size() / 2)
                                  : head + (m_method == "HEAD" ? QByteArray() : body);
}

ScriptedServer::ScriptedServer()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    m_server.listen(QHostAddress::LocalHost);
}

ScriptedServer::~ScriptedServer()
{
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->disconnect();
}

Expectation &ScriptedServer::expect(const QByteArray &method, const QByteArray &target)
{
    m_script.emplace_back();
    m_script.back().m_method = method;
    m_script.back().m_target = target;
    return m_script.back();
}

Expectation &ScriptedServer::always(const QByteArray &method, const QByteArray &target)
{
    m_always.emplace_back();
    m_always.back().m_method = method;
    m_always.back().m_target = target;
    return m_always.back();
}

QUrl ScriptedServer::url(const QString &target) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(target));
}

QString ScriptedServer::problem() const
{
    QStringList lines = m_failures;
    for (const Expectation &missing : m_script)
        lines.append(QStringLiteral("never came: %1 %2").arg(text(missing.m_method), text(missing.m_target)));
    return lines.join(QLatin1Char('\n'));
}

void ScriptedServer::forget()
{
    m_script.clear();
    m_always.clear();
    m_requests.clear();
    m_failures.clear();
    m_connections = 0;
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (!m_script.empty() && m_script.front().m_way == Expectation::Way::CutAtConnect) {
            m_script.pop_front();
            socket->abort();
            continue;
        }
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        read(socket);
    }
}

void ScriptedServer::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(socket->bytesAvailable());
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    SeenRequest request = parseHead(seen.left(end));
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (seen.size() < end + 4 + length)
        return;
    request.body = seen.mid(end + 4, length);
    socket->skip(end + 4 + length);
    take(socket, std::move(request));
}

void ScriptedServer::take(QTcpSocket *socket, SeenRequest request)
{
    m_requests.append(request);
    if (!request.header("Transfer-Encoding").isEmpty() ||
        (!request.body.isEmpty() && !request.hasHeader("Content-Length")))
        m_failures.append(
            QStringLiteral("%1 %2: without Content-Length").arg(text(request.method), text(request.path)));
    Expectation *expectation = next(request);
    if (!expectation) {
        socket->write("HTTP/1.1 599 Unexpected\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        socket->disconnectFromHost();
        return;
    }
    const Expectation played = *expectation;
    if (!m_script.empty() && expectation == &m_script.front() && --expectation->m_timesLeft <= 0)
        m_script.pop_front();
    QTimer::singleShot(played.m_delay, socket, [this, socket, request, played] { reply(socket, request, played); });
}

Expectation *ScriptedServer::next(const SeenRequest &request)
{
    QString wrong = QStringLiteral("nothing more was expected");
    if (!m_script.empty()) {
        wrong = m_script.front().mismatch(request);
        if (wrong.isEmpty())
            return &m_script.front();
    }
    for (Expectation &standing : m_always) {
        if (standing.mismatch(request).isEmpty())
            return &standing;
    }
    m_failures.append(QStringLiteral("%1 %2: %3").arg(text(request.method), text(request.path), wrong));
    return nullptr;
}

void ScriptedServer::reply(QTcpSocket *socket, const SeenRequest &request, const Expectation &expectation)
{
    switch (expectation.m_way) {
    case Expectation::Way::Silent:
        return;
    case Expectation::Way::CutAtConnect:
    case Expectation::Way::CutAfterRequest:
        socket->disconnectFromHost();
        return;
    case Expectation::Way::Garbage:
        socket->write(QByteArray(kNoise, sizeof kNoise - 1));
        socket->disconnectFromHost();
        return;
    case Expectation::Way::HalfBody:
        socket->write(expectation.response(request));
        socket->disconnectFromHost();
        return;
    case Expectation::Way::Whole:
        socket->write(expectation.response(request));
        if (request.header("Connection").compare("close", Qt::CaseInsensitive) == 0)
            socket->disconnectFromHost();
        return;
    }
}

} // namespace perennial::test
