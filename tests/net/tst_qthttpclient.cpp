// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/log.h"
#include "base/redact.h"
#include "base/systemclock.h"
#include "net/qthttpclient.h"
#include "support/scriptedserver.h"

#include <QCoro/QCoroTask>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;
using Way = Expectation::Way;

namespace {

QCoro::Task<void> keep(QtHttpClient *client, HttpRequest request, std::optional<Result<HttpResponse>> *into)
{
    auto result = co_await client->send(std::move(request));
    *into = std::move(result);
}

} // namespace

class TestQtHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anAnswerOfAnyStatusIsAValue_data();
    void anAnswerOfAnyStatusIsAValue();
    void theRequestArrivesAsGiven();
    void aLargeBodyArrivesWholeOnce();
    void aRedirectIsGivenBackNotFollowed();
    void cookiesAreNotKept();
    void noRequestIsEverSentTwice_data();
    void noRequestIsEverSentTwice();
    void aConnectionIsNeverUsedAgain();
    void whatGoesWrongOnTheWay_data();
    void whatGoesWrongOnTheWay();
    void aRefusedConnectionIsTransient();
    void anUnknownHostIsTransient();
    void aFailedHandshakeIsTransient();
    void aBadAddressOrHeaderIsRefused_data();
    void aBadAddressOrHeaderIsRefused();
    void theLimitIsEnforced_data();
    void theLimitIsEnforced();
    void anAnswerMayEndWithTheConnection_data();
    void anAnswerMayEndWithTheConnection();
    void theDeadlineIsForTheWholeExchange();
    void theDeathOfTheClientCancels();
    void theLogNamesNoBodyQueryOrHeader();

private:
    HttpRequest request(const QByteArray &method, const QString &target, const QByteArray &body = {}) const;
    Result<HttpResponse> send(HttpRequest request);

    SystemClock m_clock;
    Redactor m_redactor;
    Log m_log{m_clock, m_redactor};
    std::unique_ptr<QtHttpClient> m_client;
    std::unique_ptr<ScriptedServer> m_server;
};

void TestQtHttpClient::init()
{
    m_client = std::make_unique<QtHttpClient>(m_log);
    m_server = std::make_unique<ScriptedServer>();
}

HttpRequest TestQtHttpClient::request(const QByteArray &method, const QString &target, const QByteArray &body) const
{
    HttpRequest result;
    result.method = method;
    result.url = m_server->url(target);
    result.body = body;
    result.timeout = 10s;
    return result;
}

Result<HttpResponse> TestQtHttpClient::send(HttpRequest request)
{
    return QCoro::waitFor(m_client->send(std::move(request)));
}

void TestQtHttpClient::anAnswerOfAnyStatusIsAValue_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("extra");
    for (const char *method : {"GET", "POST", "DELETE"}) {
        for (const int status : {200, 201, 202, 204, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404,
                                 405, 409, 410, 413, 418, 422, 429, 500, 501, 502, 503, 504, 520})
            QTest::addRow("%s answered with %d", method, status) << QByteArray(method) << status << QByteArray();
        QTest::addRow("%s answered with 401 and a Basic challenge", method)
            << QByteArray(method) << 401 << QByteArray("Basic realm=\"x\"");
        QTest::addRow("%s answered with 401 and a Bearer challenge", method)
            << QByteArray(method) << 401 << QByteArray("Bearer error=\"invalid_token\"");
    }
}

void TestQtHttpClient::anAnswerOfAnyStatusIsAValue()
{
    QFETCH(QByteArray, method);
    QFETCH(int, status);
    QFETCH(QByteArray, extra);
    HttpHeaders headers{{"X-Request-Id", "r1"}};
    if (!extra.isEmpty())
        headers.append({"WWW-Authenticate", extra});
    const QByteArray body = status == 204 || status == 304 ? QByteArray() : QByteArray(R"({"error":"why"})");
    m_server->expect(method, "/x").answer(status, body, headers);
    const auto result = send(request(method, QStringLiteral("/x"), method == "POST" ? "p" : ""));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->status, status);
    if (status != 307 && status != 308)
        QCOMPARE(result->body, body);
    QCOMPARE(result->header("x-request-id"), QByteArray("r1"));
    QCOMPARE(m_server->problem(), QString());
}

void TestQtHttpClient::theRequestArrivesAsGiven()
{
    m_server->expect("PUT", "/a%20b?q=1%262&r=%C3%BC")
        .header("Authorization", "Bearer t")
        .header("Content-Type", "text/plain")
        .header("Content-Length", "5")
        .header("User-Agent", "Perennial/0.1 (+https://perennial.example)")
        .body("hello");
    HttpRequest sent = request("PUT", QStringLiteral("/a%20b?q=1%262&r=%C3%BC"), "hello");
    sent.headers = {{"Authorization", "Bearer t"}, {"Content-Type", "text/plain"}};
    QVERIFY(send(std::move(sent)));
    QCOMPARE(m_server->problem(), QString());

    m_server->expect("POST", "/empty").header("Content-Length", "0").body("");
    QVERIFY(send(request("POST", QStringLiteral("/empty"))));
    m_server->expect("GET", "/get").headerAbsent("Cookie").headerAbsent("Authorization");
    QVERIFY(send(request("GET", QStringLiteral("/get"))));
    m_server->expect("HEAD", "/head").answer(200, "0123456789");
    QVERIFY(send(request("HEAD", QStringLiteral("/head"))));
    QCOMPARE(m_server->problem(), QString());
}

void TestQtHttpClient::aLargeBodyArrivesWholeOnce()
{
    QByteArray body(5 * 1024 * 1024 + 17, 'a');
    for (qsizetype i = 0; i < body.size(); i += 997)
        body[i] = char(i % 256);
    m_server->expect("POST", "/media").body(body).answer(200, body);
    const auto result = send(request("POST", QStringLiteral("/media"), body));
    QVERIFY(result);
    QCOMPARE(result->body, body);
    QCOMPARE(m_server->problem(), QString());
}

void TestQtHttpClient::aRedirectIsGivenBackNotFollowed()
{
    m_server->expect("GET", "/old").answer(302, "", {{"Location", m_server->url(QStringLiteral("/new")).toEncoded()}});
    const auto result = send(request("GET", QStringLiteral("/old")));
    QVERIFY(result);
    QCOMPARE(result->status, 302);
    QCOMPARE(result->header("Location"), m_server->url(QStringLiteral("/new")).toEncoded());
    QCOMPARE(m_server->requestCount(), 1);
}

void TestQtHttpClient::cookiesAreNotKept()
{
    m_server->expect("GET", "/in").answer(200, "", {{"Set-Cookie", "sid=1; Path=/"}});
    m_server->expect("GET", "/again").headerAbsent("Cookie");
    QVERIFY(send(request("GET", QStringLiteral("/in"))));
    QVERIFY(send(request("GET", QStringLiteral("/again"))));
    QCOMPARE(m_server->problem(), QString());
}

void TestQtHttpClient::noRequestIsEverSentTwice_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("a POST with a body") << QByteArray("POST") << QByteArray("status=hi");
    QTest::newRow("a POST without a body") << QByteArray("POST") << QByteArray();
    QTest::newRow("a PUT") << QByteArray("PUT") << QByteArray("{}");
    QTest::newRow("a DELETE") << QByteArray("DELETE") << QByteArray();
    QTest::newRow("a PATCH") << QByteArray("PATCH") << QByteArray("x");
    QTest::newRow("a large POST") << QByteArray("POST") << QByteArray(1024 * 1024, 'x');
    QTest::newRow("a GET") << QByteArray("GET") << QByteArray();
}

void TestQtHttpClient::noRequestIsEverSentTwice()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    // The connection before is kept open by the server: a client that used it again would send a second time.
    m_server->expect("GET", "/before");
    QVERIFY(send(request("GET", QStringLiteral("/before"))));
    m_server->expect(method, "/once").cut(Way::CutAfterRequest);
    m_server->always(method, "/once");
    const auto result = send(request(method, QStringLiteral("/once"), body));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("http-cut"));
    QCOMPARE(int(result.error().kind), int(ErrorKind::Unsure));
    QCOMPARE(m_server->requestCount(), 2);
}

void TestQtHttpClient::aConnectionIsNeverUsedAgain()
{
    m_server->expect("GET", "/a").times(3);
    for (int i = 0; i < 3; ++i)
        QVERIFY(send(request("GET", QStringLiteral("/a"))));
    QCOMPARE(m_server->connectionCount(), 3);
    QCOMPARE(m_server->problem(), QString());
}

void TestQtHttpClient::whatGoesWrongOnTheWay_data()
{
    QTest::addColumn<int>("way");
    QTest::addColumn<QString>("code");
    QTest::newRow("the connection is closed before the request is read") << int(Way::CutAtConnect) << "http-cut";
    QTest::newRow("the connection is closed without an answer") << int(Way::CutAfterRequest) << "http-cut";
    QTest::newRow("half of the answer comes") << int(Way::HalfBody) << "http-cut";
    QTest::newRow("the answer is not HTTP") << int(Way::Garbage) << "http-cut";
    QTest::newRow("no answer comes") << int(Way::Silent) << "http-timeout";
}

void TestQtHttpClient::whatGoesWrongOnTheWay()
{
    QFETCH(int, way);
    QFETCH(QString, code);
    for (const char *method : {"POST", "GET"}) {
        m_server->forget();
        m_server->expect(method, "/x").answer(200, "0123456789").cut(Way(way));
        HttpRequest sent = request(method, QStringLiteral("/x?secret=1"));
        sent.timeout = way == int(Way::Silent) ? 200ms : 10s;
        const auto result = send(std::move(sent));
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(int(result.error().kind), int(ErrorKind::Unsure));
        QCOMPARE(result.error().args, QStringList{QStringLiteral("127.0.0.1")});
        QCOMPARE(m_server->connectionCount(), 1);
        QCOMPARE(m_server->problem(), QString());
    }
}

void TestQtHttpClient::aRefusedConnectionIsTransient()
{
    HttpRequest sent = request("POST", QStringLiteral("/x"), "b");
    m_server.reset();
    const auto result = send(std::move(sent));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("http-refused"));
    QCOMPARE(int(result.error().kind), int(ErrorKind::Transient));
}

void TestQtHttpClient::anUnknownHostIsTransient()
{
    HttpRequest sent = request("POST", QStringLiteral("/x"), "b");
    sent.url.setHost(QStringLiteral("nobody.invalid")); // RFC 6761: never resolves
    const auto result = send(std::move(sent));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("http-dns"));
    QCOMPARE(int(result.error().kind), int(ErrorKind::Transient));
    QCOMPARE(result.error().args, QStringList{QStringLiteral("nobody.invalid")});
}

void TestQtHttpClient::aFailedHandshakeIsTransient()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const auto closeAll = [&plain] {
        while (QTcpSocket *socket = plain.nextPendingConnection())
            socket->disconnectFromHost();
    };
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, closeAll);
    HttpRequest sent = request("POST", QStringLiteral("/x"), "b");
    sent.url = QUrl(QStringLiteral("https://127.0.0.1:%1/x").arg(plain.serverPort()));
    const auto closed = send(sent);
    QVERIFY(!closed);
    QCOMPARE(closed.error().code, QStringLiteral("http-tls"));
    QCOMPARE(int(closed.error().kind), int(ErrorKind::Transient));

    const auto speakPlain = [&plain] {
        while (QTcpSocket *socket = plain.nextPendingConnection())
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
    };
    plain.disconnect();
    QObject::connect(&plain, &QTcpServer::newConnection, &plain, speakPlain);
    const auto spoken = send(sent);
    QVERIFY(!spoken);
    QCOMPARE(spoken.error().code, QStringLiteral("http-tls"));
    QCOMPARE(int(spoken.error().kind), int(ErrorKind::Transient));
}

void TestQtHttpClient::aBadAddressOrHeaderIsRefused_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("an empty address") << QUrl() << QByteArray("v");
    QTest::newRow("no host") << QUrl(QStringLiteral("http:///x")) << QByteArray("v");
    QTest::newRow("a file") << QUrl(QStringLiteral("file:///etc/hostname")) << QByteArray("v");
    QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://127.0.0.1/x")) << QByteArray("v");
    QTest::newRow("a name and a password in it") << QUrl(QStringLiteral("http://u:p@127.0.0.1:1/x")) << QByteArray("v");
    QTest::newRow("a header with a line break")
        << QUrl(QStringLiteral("http://127.0.0.1:1/x")) << QByteArray("v\r\nX: y");
}

void TestQtHttpClient::aBadAddressOrHeaderIsRefused()
{
    QFETCH(QUrl, url);
    QFETCH(QByteArray, value);
    HttpRequest sent;
    sent.url = url;
    sent.headers = {{"X-A", value}};
    const auto result = send(std::move(sent));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("http-url"));
    QCOMPARE(int(result.error().kind), int(ErrorKind::Transient));
}

void TestQtHttpClient::theLimitIsEnforced_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<bool>("announced");
    QTest::addColumn<bool>("fits");
    QTest::newRow("an announced length that just fits") << qint64(300000) << true << true;
    QTest::newRow("an announced length one too long") << qint64(299999) << true << false;
    QTest::newRow("an unannounced length that just fits") << qint64(300000) << false << true;
    QTest::newRow("an unannounced length one too long") << qint64(299999) << false << false;
}

void TestQtHttpClient::theLimitIsEnforced()
{
    QFETCH(qint64, limit);
    QFETCH(bool, announced);
    QFETCH(bool, fits);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QByteArray length =
        announced ? QByteArray("Content-Length: 300000\r\n") : QByteArray("Connection: close\r\n");
    const auto answer = [&server, length] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, length] {
            socket->readAll(); // unread bytes would make the end a reset
            socket->write("HTTP/1.1 200 OK\r\n" + length + "\r\n" + QByteArray(300000, 'x'));
            socket->disconnectFromHost();
        });
    };
    QObject::connect(&server, &QTcpServer::newConnection, &server, answer);
    HttpRequest sent = request("GET", QStringLiteral("/"));
    sent.url.setPort(server.serverPort());
    sent.maxResponseBytes = limit;
    const auto result = send(std::move(sent));
    QVERIFY2(result.has_value() == fits,
             result ? "it fitted" : qPrintable(result.error().code + result.error().message));
    if (fits)
        QCOMPARE(result->body.size(), 300000);
    else
        QCOMPARE(result.error().code, QStringLiteral("http-too-long"));
}

void TestQtHttpClient::anAnswerMayEndWithTheConnection_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("to a GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("to a POST") << QByteArray("POST") << QByteArray("status=hi");
    QTest::newRow("to a large POST") << QByteArray("POST") << QByteArray(200000, 'x');
    QTest::newRow("to an empty POST") << QByteArray("POST") << QByteArray();
    QTest::newRow("to a DELETE") << QByteArray("DELETE") << QByteArray();
}

void TestQtHttpClient::anAnswerMayEndWithTheConnection()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QByteArray got;
    const auto answer = [&server, &got, &body] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, &got, &body] {
            got += socket->readAll();
            const qsizetype end = got.indexOf("\r\n\r\n");
            if (end < 0 || got.size() < end + 4 + body.size())
                return;
            socket->write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(300000, 'x'));
            socket->disconnectFromHost();
        });
    };
    QObject::connect(&server, &QTcpServer::newConnection, &server, answer);
    for (int round = 0; round < 20; ++round) {
        got.clear();
        HttpRequest sent = request(method, QStringLiteral("/"), body);
        sent.url.setPort(server.serverPort());
        const auto result = send(std::move(sent));
        QVERIFY2(result, result ? "" : qPrintable(result.error().code + result.error().message));
        QCOMPARE(result->body.size(), 300000);
    }
}

void TestQtHttpClient::theDeadlineIsForTheWholeExchange()
{
    // A server that sends a byte now and then keeps an inactivity timer from ever firing.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    const auto answer = [&server, &drip] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        QObject::connect(&drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        drip.start(20ms);
    };
    QObject::connect(&server, &QTcpServer::newConnection, &server, answer);
    HttpRequest sent = request("GET", QStringLiteral("/"));
    sent.url.setPort(server.serverPort());
    sent.timeout = 300ms;
    const auto result = send(std::move(sent));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("http-timeout"));
    QCOMPARE(int(result.error().kind), int(ErrorKind::Unsure));
}

void TestQtHttpClient::theDeathOfTheClientCancels()
{
    m_server->expect("POST", "/x").cut(Way::Silent).times(2);
    std::optional<Result<HttpResponse>> first;
    std::optional<Result<HttpResponse>> second;
    keep(m_client.get(), request("POST", QStringLiteral("/x"), "1"), &first);
    keep(m_client.get(), request("POST", QStringLiteral("/x"), "2"), &second);
    QTRY_COMPARE(m_server->requestCount(), 2);
    QVERIFY(!first && !second);
    m_client.reset();
    QVERIFY(first && second);
    QCOMPARE(first->error().code, QStringLiteral("cancelled"));
    QCOMPARE(int(second->error().kind), int(ErrorKind::Cancelled));
}

void TestQtHttpClient::theLogNamesNoBodyQueryOrHeader()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log"));
    Log log(m_clock, m_redactor);
    log.openFile(path);
    QtHttpClient client(log);
    for (const Way way : {Way::Whole, Way::CutAfterRequest, Way::Garbage}) {
        m_server->expect("POST", "/path").answer(200, "answer-body").cut(way);
        HttpRequest sent = request("POST", QStringLiteral("/path?query-value=1"), "request-body");
        sent.headers = {{"Authorization", "Bearer header-value"}};
        const auto result = QCoro::waitFor(client.send(std::move(sent)));
        QVERIFY(result || !result.error().message.contains(QStringLiteral("query-value")));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QCOMPARE(text.count('\n'), 3);
    QVERIFY(text.contains("POST 127.0.0.1 200"));
    QVERIFY(text.contains("POST 127.0.0.1 http-cut"));
    for (const char *secret : {"answer-body", "request-body", "query-value", "header-value", "/path"})
        QVERIFY2(!text.contains(secret), secret);
}

QTEST_GUILESS_MAIN(TestQtHttpClient)
#include "tst_qthttpclient.moc"
