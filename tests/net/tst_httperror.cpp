// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/httperror.h"

#include <QTest>

using namespace perennial;

class TestHttpError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatusDecidesTheKind_data();
    void theStatusDecidesTheKind();
    void theServersWordsAreShortAndClean_data();
    void theServersWordsAreShortAndClean();
    void onlyAPublishingCallIsUnsure();
    void aWaitIsOnlyTakenWhereItMeansOne();
};

void TestHttpError::theStatusDecidesTheKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int status, CallKind call, ErrorKind kind, const char *code) {
        QTest::newRow(name) << status << int(call) << int(kind) << QString::fromLatin1(code);
    };
    row("a token that is refused", 401, CallKind::Publishing, ErrorKind::Auth, "http-auth");
    row("a right that is missing", 403, CallKind::Publishing, ErrorKind::Auth, "http-forbidden");
    row("a thing that is gone", 410, CallKind::Invisible, ErrorKind::Rejected, "http-not-found");
    row("a post that is refused", 422, CallKind::Publishing, ErrorKind::Rejected, "http-rejected");
    row("too many requests", 429, CallKind::Publishing, ErrorKind::RateLimited, "http-rate-limited");
    row("a fault while reading", 500, CallKind::Invisible, ErrorKind::Transient, "http-server");
    row("a fault while publishing", 500, CallKind::Publishing, ErrorKind::Unsure, "http-server");
    row("a gateway's time-out while publishing", 504, CallKind::Publishing, ErrorKind::Unsure, "http-server");
    row("a request time-out while publishing", 408, CallKind::Publishing, ErrorKind::Unsure, "http-server");
    row("a redirect that nobody expected", 302, CallKind::Publishing, ErrorKind::Rejected, "http-rejected");
}

void TestHttpError::theStatusDecidesTheKind()
{
    QFETCH(int, status);
    QFETCH(int, call);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const HttpResponse response{status, {}, R"({"error":"Nope"})"};
    const Error error = httpError(response, CallKind(call), QStringLiteral("h.example"), Instant{0});
    QCOMPARE(int(error.kind), kind);
    QCOMPARE(error.code, code);
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.args, (QStringList{QStringLiteral("h.example"), QStringLiteral("Nope")}));
    QCOMPARE(error.retryAfter.has_value(), status == 429);
}

void TestHttpError::theServersWordsAreShortAndClean_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("code");
    QTest::newRow("a word") << QByteArray(R"({"error":"Validation failed"})") << "Validation failed"
                            << "Validation failed";
    QTest::newRow("a code and a sentence")
        << QByteArray(R"({"error":"InvalidToken","message":"Token expired"})") << "Token expired"
        << "InvalidToken";
    QTest::newRow("as OAuth says it") << QByteArray(R"({"error":"invalid_grant","error_description":"Used"})") << "Used"
                                      << "invalid_grant";
    QTest::newRow("inside an object") << QByteArray(R"({"error":{"message":"Bad","code":190}})") << "Bad"
                                      << "190";
    QTest::newRow("in a list") << QByteArray(R"({"errors":[{"message":"First"},{"message":"Second"}]})") << "First"
                               << "";
    QTest::newRow("with line breaks, controls and reversed text")
        << QByteArray("{\"error\":\"a\\r\\n\\u0000b\\u001b[31m\\u202ec\"}") << "a b[31mc"
        << "a b[31mc";
    QTest::newRow("no JSON") << QByteArray("<html>Sorry</html>") << ""
                             << "";
    QTest::newRow("cut JSON") << QByteArray("{\"error\":\"x") << ""
                              << "";
    QTest::newRow("nothing") << QByteArray() << ""
                             << "";
}

void TestHttpError::theServersWordsAreShortAndClean()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    QFETCH(QString, code);
    QCOMPARE(serverMessage(body), message);
    QCOMPARE(serverCode(body), code);
    const QByteArray endless = "{\"error\":\"" + QByteArray("\xF0\x9F\x98\x80").repeated(5000) + "\"}";
    QVERIFY(serverMessage(endless).size() <= 300);
    QVERIFY(serverMessage(endless).isValidUtf16());
    QCOMPARE(serverMessage(QByteArray("[").repeated(5000)), QString());
}

void TestHttpError::onlyAPublishingCallIsUnsure()
{
    const Error cut(ErrorKind::Unsure, QStringLiteral("http-cut"), QString());
    QCOMPARE(int(forCall(cut, CallKind::Invisible).kind), int(ErrorKind::Transient));
    QCOMPARE(int(forCall(cut, CallKind::Publishing).kind), int(ErrorKind::Unsure));
    const HttpResponse ok{200, {}, "<html>"};
    QCOMPARE(int(unreadableAnswer(ok, CallKind::Publishing, QString()).kind), int(ErrorKind::Unsure));
    QCOMPARE(int(unreadableAnswer(ok, CallKind::Invisible, QString()).kind), int(ErrorKind::Transient));
}

void TestHttpError::aWaitIsOnlyTakenWhereItMeansOne()
{
    const HttpHeaders headers{{"Retry-After", "7"}, {"X-RateLimit-Reset", "2000000000"}};
    const auto wait = [&headers](int status) {
        return httpError({status, headers, {}}, CallKind::Invisible, QString(), Instant{0}).retryAfter;
    };
    QCOMPARE(wait(429)->count(), 7000);
    QCOMPARE(wait(503)->count(), 7000);
    QVERIFY(!wait(422));
}

QTEST_APPLESS_MAIN(TestHttpError)
#include "tst_httperror.moc"
