// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/retrypolicy.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;
using namespace std::chrono_literals;
using Action = RetryDecision::Action;

namespace {

FailedAttempt failedWith(ErrorKind kind, int tries = 1)
{
    FailedAttempt attempt;
    attempt.error = Error(kind, QStringLiteral("code"), QStringLiteral("message"));
    attempt.tries = tries;
    return attempt;
}

} // namespace

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindIsDecided_data();
    void eachKindIsDecided();
    void backoffDoublesToAnHour();
    void givesUpAfterEightTries();
    void rateLimitWaitsAsAskedAndCostsNoTry();
    void rateLimitEndsAfterADay();
    void delaysStayInBounds();
};

void TestRetryPolicy::eachKindIsDecided_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<Action>("action");
    QTest::newRow("nothing has happened there: again") << ErrorKind::Transient << Action::Retry;
    QTest::newRow("too many calls: again") << ErrorKind::RateLimited << Action::Retry;
    QTest::newRow("the key is refused: once it was renewed") << ErrorKind::Auth << Action::Reconnect;
    QTest::newRow("refused for good") << ErrorKind::Rejected << Action::Fail;
    QTest::newRow("our value is wrong") << ErrorKind::Invalid << Action::Fail;
    QTest::newRow("the thing is gone") << ErrorKind::NotFound << Action::Fail;
    QTest::newRow("somebody changed it") << ErrorKind::Conflict << Action::Fail;
    QTest::newRow("it may have happened: a person looks") << ErrorKind::Unsure << Action::AskPerson;
    QTest::newRow("the disk is full: held") << ErrorKind::Storage << Action::Hold;
    QTest::newRow("the keyring is locked: held") << ErrorKind::Keychain << Action::Hold;
    QTest::newRow("stopped: given back") << ErrorKind::Cancelled << Action::Release;
}

void TestRetryPolicy::eachKindIsDecided()
{
    QFETCH(ErrorKind, kind);
    QFETCH(Action, action);
    QCOMPARE(decideRetry(failedWith(kind)).action, action);
}

void TestRetryPolicy::backoffDoublesToAnHour()
{
    QCOMPARE(backoff(1, 0.5).count(), 30000);
    QCOMPARE(backoff(2, 0.5).count(), 60000);
    QCOMPARE(backoff(7, 0.5).count(), 32 * 60000);
    QCOMPARE(backoff(8, 0.5).count(), 3600000);
    QCOMPARE(backoff(1000, 0.5).count(), 3600000);
    QCOMPARE(backoff(1, 0.0).count(), 24000);
    QCOMPARE(backoff(1, 1.0).count(), 36000);
}

void TestRetryPolicy::givesUpAfterEightTries()
{
    QCOMPARE(decideRetry(failedWith(ErrorKind::Transient, 7)).action, Action::Retry);
    QCOMPARE(decideRetry(failedWith(ErrorKind::Transient, 8)).action, Action::Fail);
}

void TestRetryPolicy::rateLimitWaitsAsAskedAndCostsNoTry()
{
    FailedAttempt attempt = failedWith(ErrorKind::RateLimited, 20);
    attempt.error.retryAfter = 900s;
    const RetryDecision decision = decideRetry(attempt);
    QCOMPARE(decision.action, Action::Retry);
    QVERIFY(decision.delay >= 900s);
    QVERIFY(decision.delay <= 910s);
    QVERIFY(!decision.countsAsTry);
}

void TestRetryPolicy::rateLimitEndsAfterADay()
{
    FailedAttempt attempt = failedWith(ErrorKind::RateLimited);
    attempt.error.retryAfter = 25h;
    QCOMPARE(decideRetry(attempt).action, Action::Fail);
    attempt.error.retryAfter = 2h;
    attempt.sinceFirstTry = 23h;
    QCOMPARE(decideRetry(attempt).action, Action::Fail);
}

void TestRetryPolicy::delaysStayInBounds()
{
    QVERIFY(rc::check("a wait is never nothing, never under what the server asked, never over a day", [] {
        FailedAttempt attempt =
            failedWith(*rc::gen::element(ErrorKind::Transient, ErrorKind::RateLimited), *rc::gen::inRange(-5, 40));
        attempt.unit = *rc::gen::inRange(-100, 200) / 100.0;
        attempt.sinceFirstTry = std::chrono::minutes(*rc::gen::inRange(0, 3000));
        if (*rc::gen::arbitrary<bool>())
            attempt.error.retryAfter = std::chrono::milliseconds(*rc::gen::inRange<qint64>(-1000, 200000000));
        const RetryDecision decision = decideRetry(attempt);
        RC_PRE(decision.action == Action::Retry);
        RC_ASSERT(decision.delay + attempt.sinceFirstTry <= 24h);
        if (attempt.error.retryAfter)
            RC_ASSERT(decision.delay >= *attempt.error.retryAfter);
        else
            RC_ASSERT(decision.delay >= 24s && decision.delay <= 72min);
    }));
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
