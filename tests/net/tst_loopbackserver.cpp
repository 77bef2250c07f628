// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/loopbackserver.h"

#include <QCoro/QCoroTask>
#include <QTcpSocket>
#include <QTest>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

QCoro::Task<void> keep(LoopbackServer *server, std::chrono::milliseconds limit,
                       std::optional<Result<OAuthCallback>> *into)
{
    auto result = co_await server->wait(limit);
    *into = std::move(result);
}

} // namespace

class TestLoopbackServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theRightCallbackIsTaken();
    void aRefusalBySomebodyIsTold();
    void everythingElseIsRefusedAndTheWaitGoesOn_data();
    void everythingElseIsRefusedAndTheWaitGoesOn();
    void nobodyComes();
    void theWaitIsCancelled();
    void theDeathOfTheServerCancels();
    void theFirstFreePortIsTaken();
    void thePageIsInThePersonsLanguage();

private:
    QByteArray ask(const QByteArray &bytes);
    QByteArray get(const QByteArray &target);

    std::unique_ptr<LoopbackServer> m_server;
    quint16 m_port = 0;
    std::optional<Result<OAuthCallback>> m_result;
};

void TestLoopbackServer::init()
{
    CallbackPage page;
    page.language = QStringLiteral("fa");
    page.direction = Qt::RightToLeft;
    page.title = QStringLiteral("<Done>");
    page.text = QStringLiteral("Close this");
    page.deniedTitle = QStringLiteral("Refused");
    m_result.reset();
    m_server = std::make_unique<LoopbackServer>("st+ate", page);
    QVERIFY(m_server->listen());
    m_port = quint16(QUrl(m_server->redirectUri()).port());
    keep(m_server.get(), 60s, &m_result);
}

QByteArray TestLoopbackServer::ask(const QByteArray &bytes)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    socket.write(bytes);
    QByteArray answer;
    const bool closed = QTest::qWaitFor(
        [&] {
            answer += socket.readAll();
            return socket.state() == QAbstractSocket::UnconnectedState;
        },
        20000);
    return closed ? answer + socket.readAll() : QByteArray("still open");
}

QByteArray TestLoopbackServer::get(const QByteArray &target)
{
    return ask("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port) + "\r\n\r\n");
}

void TestLoopbackServer::theRightCallbackIsTaken()
{
    const QByteArray answer = get("/callback?code=c%2F1&state=st%2Bate&iss=https%3A%2F%2Fs.example");
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));
    QTRY_VERIFY(m_result);
    QVERIFY(*m_result);
    QCOMPARE((**m_result).code, QStringLiteral("c/1"));
    QCOMPARE((**m_result).issuer, QStringLiteral("https://s.example"));
    QTcpSocket again;
    again.connectToHost(QStringLiteral("127.0.0.1"), m_port);
    QTRY_COMPARE(again.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestLoopbackServer::aRefusalBySomebodyIsTold()
{
    QVERIFY(get("/callback?error=access_denied&state=st%2Bate").contains("Refused"));
    QTRY_VERIFY(m_result);
    QVERIFY(!*m_result);
    QCOMPARE(m_result->error().code, QStringLiteral("oauth-denied"));
    QCOMPARE(m_result->error().args, QStringList{QStringLiteral("access_denied")});
}

void TestLoopbackServer::everythingElseIsRefusedAndTheWaitGoesOn_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *what, const char *request, const char *status) {
        QTest::newRow(what) << QByteArray(request) << QByteArray(status);
    };
    row("a wrong state", "GET /callback?code=c&state=other HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "400");
    row("no state", "GET /callback?code=c HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "400");
    row("no code", "GET /callback?state=st%2Bate HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "400");
    row("another path", "GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "400");
    row("a POST", "POST /callback?code=c&state=st%2Bate HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "405");
    row("another host", "GET /callback?code=c&state=st%2Bate HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", "400");
    row("no host", "GET /callback?code=c&state=st%2Bate HTTP/1.1\r\n\r\n", "400");
    row("another port", "GET /callback?code=c&state=st%2Bate HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", "400");
    row("two hosts", "GET /callback?code=c&state=st%2Bate HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: x\r\n\r\n", "400");
    row("no HTTP", "hello\r\n\r\n", "400");
    QTest::newRow("a head without end") << "GET /" + QByteArray(20000, 'x') << QByteArray("431");
}

void TestLoopbackServer::everythingElseIsRefusedAndTheWaitGoesOn()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const QByteArray answer = ask(request.replace("PORT", QByteArray::number(m_port)));
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    QVERIFY(!m_result);
    QVERIFY(get("/callback?code=c&state=st%2Bate").startsWith("HTTP/1.1 200 "));
    QTRY_VERIFY(m_result && *m_result);
}

void TestLoopbackServer::nobodyComes()
{
    LoopbackServer server("s", {});
    QVERIFY(server.listen());
    const auto result = QCoro::waitFor(server.wait(10ms));
    QVERIFY(!result);
    QCOMPARE(result.error().code, QStringLiteral("oauth-timeout"));
}

void TestLoopbackServer::theWaitIsCancelled()
{
    m_server->cancel();
    QTRY_VERIFY(m_result);
    QCOMPARE(m_result->error().code, QStringLiteral("cancelled"));
}

void TestLoopbackServer::theDeathOfTheServerCancels()
{
    m_server.reset();
    QTRY_VERIFY(m_result);
    QCOMPARE(int(m_result->error().kind), int(ErrorKind::Cancelled));
}

void TestLoopbackServer::theFirstFreePortIsTaken()
{
    LoopbackServer taken("s", {});
    const auto refused = taken.listen({m_port});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, QStringLiteral("loopback-port"));
    QVERIFY(taken.listen({m_port, 0}));
    QVERIFY(taken.redirectUri() != m_server->redirectUri());
}

void TestLoopbackServer::thePageIsInThePersonsLanguage()
{
    const QByteArray page = get("/callback?code=c&state=st%2Bate");
    QVERIFY(page.contains("lang=\"fa\" dir=\"rtl\""));
    QVERIFY(page.contains("<h1>&lt;Done&gt;</h1><p>Close this</p>"));
    QVERIFY(page.contains("Cache-Control: no-store"));
    QVERIFY(!page.contains("code=c"));
}

QTEST_GUILESS_MAIN(TestLoopbackServer)
#include "tst_loopbackserver.moc"
