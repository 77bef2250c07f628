// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ScriptedServer: a small HTTP/1.1 server on 127.0.0.1 that plays one script: expectations are answered in order, each
// once (or times(n)); what was told by always() is answered whenever no expectation stands next. Everything else is
// answered with 599 and recorded in problem(). Thread: that of the test, whose event loop must run.
//
//   server.expect("POST", "/api/v1/statuses").header("Authorization", "Bearer t").json({{"status", "Hi"}})
//         .answer(200, R"({"id":"1"})");
//   ...
//   QCOMPARE(server.problem(), QString());   // nothing unexpected came, nothing expected is missing

#include "net/httpmessage.h"

#include <QJsonObject>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <deque>
#include <functional>

namespace perennial::test {

struct SeenRequest
{
    QByteArray method;
    QByteArray path; // without the query
    QByteArray query;
    HttpHeaders headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    bool hasHeader(const QByteArray &name) const;
    QJsonObject json() const;                     // empty if the body is not an object
    QByteArray field(const QByteArray &name) const; // of a form body or of the query, decoded
};

class Expectation
{
public:
    enum class Way {
        Whole,         // a proper answer
        CutAtConnect,  // the connection is closed before anything is read
        CutAfterRequest, // the request is read, the connection closed without a byte
        HalfBody,      // status, headers and half of the body, then closed
        Garbage,       // bytes that are no HTTP, then closed
        Silent,        // nothing at all, the connection stays open
    };
    // An empty text: fine; otherwise what is wrong with the request.
    using Check = std::function<QString(const SeenRequest &)>;

    // What the request must look like. The path may carry a query ("/x?a=1"): then it must be that very one.
    Expectation &header(const QByteArray &name, const QByteArray &value);
    Expectation &headerAbsent(const QByteArray &name);
    Expectation &body(const QByteArray &bytes);
    Expectation &json(const QJsonObject &object);
    Expectation &field(const QByteArray &name, const QByteArray &value);
    Expectation &check(Check check);
    Expectation &times(int count);

    // How it is answered; without one: 200 and "{}".
    Expectation &answer(int status, const QByteArray &body = {}, const HttpHeaders &headers = {});
    Expectation &answer(int status, const QJsonObject &body, const HttpHeaders &headers = {});
    Expectation &answerBy(std::function<QByteArray(const SeenRequest &)> makeBody);
    Expectation &cut(Way way);
    Expectation &delay(std::chrono::milliseconds delay);

private:
    friend class ScriptedServer;
    QString mismatch(const SeenRequest &request) const;
    QByteArray response(const SeenRequest &request) const;

    QByteArray m_method;
    QByteArray m_target;
    QList<Check> m_checks;
    int m_timesLeft = 1;
    int m_status = 200;
    QByteArray m_body = "{}";
    HttpHeaders m_headers;
    std::function<QByteArray(const SeenRequest &)> m_makeBody;
    Way m_way = Way::Whole;
    std::chrono::milliseconds m_delay{0};
};

class ScriptedServer final
{
public:
    ScriptedServer(); // listens at once
    ~ScriptedServer();
    Q_DISABLE_COPY_MOVE(ScriptedServer)

    Expectation &expect(const QByteArray &method, const QByteArray &target);
    Expectation &always(const QByteArray &method, const QByteArray &target);

    quint16 port() const { return m_server.serverPort(); }
    QUrl url(const QString &target = QStringLiteral("/")) const; // http://127.0.0.1:port/...
    QList<SeenRequest> requests() const { return m_requests; }
    int requestCount() const { return int(m_requests.size()); }
    int connectionCount() const { return m_connections; }
    // Unexpected or wrong requests and expectations that did not come, a line each; empty if all went by the script.
    QString problem() const;
    void forget(); // script, requests and problems

private:
    void accept();
    void read(QTcpSocket *socket);
    void take(QTcpSocket *socket, SeenRequest request);
    Expectation *next(const SeenRequest &request);
    void reply(QTcpSocket *socket, const SeenRequest &request, const Expectation &expectation);

    QTcpServer m_server;
    std::deque<Expectation> m_script;
    std::deque<Expectation> m_always;
    QList<SeenRequest> m_requests;
    QStringList m_failures;
    int m_connections = 0;
};

} // namespace perennial::test
