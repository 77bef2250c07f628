// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/ratelimit.h"

#include <QTest>

using namespace perennial;

class TestRateLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWaitIsRead_data();
    void theWaitIsRead();
    void theServersOwnClockCounts();
    void theCountsAreRead();
};

void TestRateLimit::theWaitIsRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms"); // -1: none
    const auto row = [](const char *what, const char *name, const char *value, qint64 ms) {
        QTest::newRow(what) << QByteArray(name) << QByteArray(value) << ms;
    };
    // Now is 2026-11-21T12:00:00Z = 1795262400.
    row("seconds", "Retry-After", "120", 120000);
    row("no wait", "Retry-After", "0", 0);
    row("seconds with a fraction", "retry-after", "1.5", 1500);
    row("an HTTP date", "Retry-After", "Sat, 21 Nov 2026 12:01:00 GMT", 60000);
    row("an HTTP date in the old form", "Retry-After", "Saturday, 21-Nov-26 12:01:00 GMT", 60000);
    row("an HTTP date in the C form", "Retry-After", "Sat Nov 21 12:01:00 2026", 60000);
    row("a date that is over", "Retry-After", "Sat, 21 Nov 2020 12:01:00 GMT", 0);
    row("less than nothing", "Retry-After", "-5", 0);
    row("a number beyond all measure", "Retry-After", "1e300", 7 * 24 * 3600 * 1000LL);
    row("a word", "Retry-After", "soon", -1);
    row("nothing", "Retry-After", "", -1);
    row("not a number", "Retry-After", "nan", -1);
    row("an ISO time", "X-RateLimit-Reset", "2026-11-21T12:05:00.000Z", 300000);
    row("an ISO time with microseconds", "X-RateLimit-Reset", "2026-11-21T12:05:00.123456Z", 300123);
    row("an epoch in seconds", "X-RateLimit-Reset", "1795262410", 10000);
    row("an epoch in milliseconds", "X-RateLimit-Reset", "1795262400500", 500);
    row("an epoch under the newer name", "RateLimit-Reset", "1795262410", 10000);
    row("a span under the newer name", "RateLimit-Reset", "30", 30000);
    row("the early combined form", "RateLimit", "limit=100, remaining=0, reset=50", 50000);
    row("the late combined form", "RateLimit", "\"default\";r=0;t=40", 40000);
}

void TestRateLimit::theWaitIsRead()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    const Instant now = *Instant::fromIso(QStringLiteral("2026-11-21T12:00:00Z"));
    HttpResponse response;
    response.headers = {{name, value}};
    const auto wait = parseRateLimit(response, now).retryAfter;
    QCOMPARE(wait ? wait->count() : -1, ms);
}

void TestRateLimit::theServersOwnClockCounts()
{
    HttpResponse response;
    response.headers = {{"Date", "Sat, 21 Nov 2026 12:00:00 GMT"}, {"X-RateLimit-Reset", "1795262410"}};
    const Instant wrong = *Instant::fromIso(QStringLiteral("2026-11-21T15:00:00Z"));
    QCOMPARE(parseRateLimit(response, wrong).retryAfter->count(), 10000);
}

void TestRateLimit::theCountsAreRead()
{
    HttpResponse response;
    response.headers = {{"X-RateLimit-Limit", "300"}, {"X-RateLimit-Remaining", "299"}};
    RateLimit limit = parseRateLimit(response, Instant{});
    QCOMPARE(limit.limit.value(), 300);
    QCOMPARE(limit.remaining.value(), 299);
    response.headers = {{"RateLimit-Limit", "30, 30;w=300"}, {"RateLimit-Remaining", "-1"}};
    limit = parseRateLimit(response, Instant{});
    QCOMPARE(limit.limit.value(), 30);
    QVERIFY(!limit.remaining);
    QVERIFY(!limit.retryAfter);
}

QTEST_APPLESS_MAIN(TestRateLimit)
#include "tst_ratelimit.moc"
