// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/channelactivity.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kToday = 20780;
constexpr std::chrono::milliseconds kDay = 24h;

Instant noonOf(qint64 day)
{
    return Instant{day * 86400000} + 12h;
}

struct Case
{
    ChannelHealth previous;
    ActivityFacts facts;
    Instant now = noonOf(kToday);

    // Posts every so many days for a year, the last one so long ago.
    void posts(int every, int lastAgo, int days = 365)
    {
        facts.postDays.clear();
        for (qint64 day = kToday - lastAgo; day > kToday - days; day -= every)
            facts.postDays.prepend(day);
        facts.lastHere = noonOf(kToday - lastAgo);
    }
    void plans(int count, int lastAhead)
    {
        facts.planned = count;
        facts.queueEndsAt = noonOf(kToday + lastAhead);
    }
    void judged(Activity activity, HealthCause cause, int ago = 1)
    {
        previous.activity = activity;
        previous.reason.cause = cause;
        previous.reason.lastPostAt = facts.lastHere;
        previous.reason.thresholdDays = judgeActivity({}, facts, now).reason.thresholdDays;
        previous.judgedAt = now - kDay * ago;
        previous.since = now - kDay * (ago + 3);
    }
};

ChannelHealth after(const ActivityVerdict &verdict, Instant at)
{
    ChannelHealth health;
    health.activity = verdict.activity;
    health.since = verdict.since;
    health.reason = verdict.reason;
    health.judgedAt = at;
    return health;
}

} // namespace

class TestChannelActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void channelsAreJudged_data();
    void channelsAreJudged();
    void usualThreshold_data();
    void usualThreshold();
    void reasonHasTheNumbers();
    void sinceIsWhenItPassedTheLimit();
    void anotherJudgingChangesNothing();
    void silenceOnlyGetsWorse();
    void clockSetBackMakesNothingWorse();
    void pauseOfTheClientDoesNotCount();
};

void TestChannelActivity::channelsAreJudged_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<Activity>("activity");
    QTest::addColumn<HealthCause>("cause");
    const auto row = [](const char *name, Activity activity, HealthCause cause,
                        const std::function<void(Case &)> &change) {
        Case made;
        made.facts.knownSince = noonOf(kToday - 400);
        made.facts.isFed = true;
        change(made);
        QTest::newRow(name) << made << activity << cause;
    };
    row("a daily one that posted yesterday", Activity::Active, HealthCause::OnRhythm, [](Case &c) { c.posts(1, 1); });
    row("a daily one over a long weekend", Activity::Active, HealthCause::OnRhythm, [](Case &c) { c.posts(1, 4); });
    row("a daily one that is silent for a week", Activity::Quiet, HealthCause::PastRhythm,
        [](Case &c) { c.posts(1, 7); });
    row("a daily one that is silent for three weeks", Activity::Inactive, HealthCause::PastThreshold,
        [](Case &c) { c.posts(1, 21); });
    row("a weekly one that left out one post", Activity::Active, HealthCause::OnRhythm,
        [](Case &c) { c.posts(7, 13); });
    row("a weekly one that left out two", Activity::Quiet, HealthCause::PastRhythm, [](Case &c) { c.posts(7, 20); });
    row("a monthly one after six weeks", Activity::Active, HealthCause::OnRhythm, [](Case &c) { c.posts(30, 42); });
    row("a monthly one after four months", Activity::Inactive, HealthCause::PastThreshold,
        [](Case &c) { c.posts(30, 120); });
    row("a person says that a week is too long", Activity::Inactive, HealthCause::PastThreshold, [](Case &c) {
        c.posts(7, 8);
        c.facts.threshold = 7;
    });
    row("a person says that half a year is fine", Activity::Quiet, HealthCause::PastRhythm, [](Case &c) {
        c.posts(7, 100);
        c.facts.threshold = 180;
    });
    row("posted by hand on the network", Activity::Active, HealthCause::OnRhythm, [](Case &c) {
        c.posts(7, 40);
        c.facts.lastOnNetwork = noonOf(kToday - 2);
        c.facts.postDays << kToday - 9 << kToday - 6 << kToday - 2;
    });
    row("new and nothing posted yet", Activity::Active, HealthCause::New,
        [](Case &c) { c.facts.knownSince = noonOf(kToday - 20); });
    row("nothing ever posted", Activity::Inactive, HealthCause::NeverPosted,
        [](Case &c) { c.facts.knownSince = noonOf(kToday - 31); });
    row("one post, four weeks ago", Activity::Active, HealthCause::New, [](Case &c) {
        c.facts.postDays = {kToday - 28};
        c.facts.lastHere = noonOf(kToday - 28);
    });
    row("one post, five weeks ago", Activity::Inactive, HealthCause::PastThreshold, [](Case &c) {
        c.facts.postDays = {kToday - 35};
        c.facts.lastHere = noonOf(kToday - 35);
    });
    row("a young one is given time", Activity::Active, HealthCause::OnRhythm, [](Case &c) { c.posts(1, 12, 40); });
    row("paused for a week", Activity::Active, HealthCause::PausedShort, [](Case &c) {
        c.posts(1, 8);
        c.facts.pausedAt = noonOf(kToday - 7);
    });
    row("paused when it had gone quiet already", Activity::Quiet, HealthCause::PausedShort, [](Case &c) {
        c.posts(1, 9);
        c.judged(Activity::Quiet, HealthCause::PastRhythm);
        c.facts.pausedAt = noonOf(kToday - 1);
    });
    row("paused for longer than its threshold", Activity::Inactive, HealthCause::PausedLong, [](Case &c) {
        c.posts(1, 30);
        c.facts.pausedAt = noonOf(kToday - 29);
        c.facts.pausedBy = QStringLiteral("mert");
    });
    row("its client was paused all the time", Activity::Active, HealthCause::OnRhythm, [](Case &c) {
        c.posts(1, 30);
        c.facts.uncounted = {{noonOf(kToday - 29), noonOf(kToday)}};
    });
    row("paused, and its client as well", Activity::Active, HealthCause::PausedShort, [](Case &c) {
        c.posts(1, 30);
        c.facts.pausedAt = noonOf(kToday - 29);
        c.facts.uncounted = {{noonOf(kToday - 28), noonOf(kToday)}};
    });
    row("the last planned post is in three days", Activity::Thinning, HealthCause::QueueDry, [](Case &c) {
        c.posts(1, 1);
        c.facts.isFed = false;
        c.plans(3, 3);
    });
    row("planned for two weeks", Activity::Active, HealthCause::OnRhythm, [](Case &c) {
        c.posts(1, 1);
        c.facts.isFed = false;
        c.plans(13, 14);
    });
    row("the library fills its slots", Activity::Active, HealthCause::OnRhythm, [](Case &c) {
        c.posts(1, 1);
        c.plans(2, 2);
    });
    row("nothing planned, but the next one is due in three weeks", Activity::Active, HealthCause::OnRhythm,
        [](Case &c) {
            c.posts(30, 5);
            c.facts.isFed = false;
        });
    row("posted by hand, nothing is ever planned", Activity::Active, HealthCause::OnRhythm, [](Case &c) {
        c.posts(1, 1);
        c.facts.isFed = false;
        c.facts.lastOnNetwork = std::exchange(c.facts.lastHere, std::nullopt);
    });
    row("from every day to every fourth", Activity::Thinning, HealthCause::GapsGrow, [](Case &c) {
        c.posts(1, 17);
        c.facts.postDays << kToday - 13 << kToday - 9 << kToday - 5 << kToday - 1;
        c.facts.lastHere = noonOf(kToday - 1);
    });
    row("the first post after two months of silence", Activity::Thinning, HealthCause::GapsGrow, [](Case &c) {
        c.posts(1, 60);
        c.facts.postDays << kToday;
        c.facts.lastHere = noonOf(kToday);
    });
    row("silent in summer, as in the year before", Activity::Active, HealthCause::OnRhythm, [](Case &c) {
        for (qint64 day = kToday - 700; day < kToday - 60; day += 2) {
            if (day < kToday - 425 || day > kToday - 335)
                c.facts.postDays << day;
        }
        c.facts.lastHere = noonOf(c.facts.postDays.last());
    });
    row("closed for good", Activity::Active, HealthCause::OnRhythm, [](Case &c) {
        c.posts(1, 300);
        c.facts.lifecycle = Lifecycle::Closed;
    });
    row("a post with a time that is still to come", Activity::Active, HealthCause::OnRhythm,
        [](Case &c) { c.posts(1, -3); });
}

void TestChannelActivity::channelsAreJudged()
{
    QFETCH(Case, given);
    QFETCH(Activity, activity);
    QFETCH(HealthCause, cause);
    const auto verdict = judgeActivity(given.previous, given.facts, given.now);
    QCOMPARE(toString(verdict.activity), toString(activity));
    QCOMPARE(toString(verdict.reason.cause), toString(cause));
}

void TestChannelActivity::usualThreshold_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("threshold");
    QTest::newRow("posts every day: never less than two weeks") << 1 << 14;
    QTest::newRow("posts every other day") << 2 << 14;
    QTest::newRow("posts once a week: about three of them") << 7 << 23;
    QTest::newRow("posts once a month: about three of them") << 30 << 92;
}

void TestChannelActivity::usualThreshold()
{
    QFETCH(int, every);
    Case given;
    given.posts(every, 1);
    QTEST(judgeActivity({}, given.facts, given.now).reason.thresholdDays, "threshold");
}

void TestChannelActivity::reasonHasTheNumbers()
{
    Case given;
    given.posts(7, 30);
    given.facts.lastOnNetwork = *given.facts.lastHere + 2 * kDay;
    given.plans(2, 5);
    const HealthReason reason = judgeActivity({}, given.facts, given.now).reason;
    QCOMPARE(reason.rhythmDays, 7.0);
    QCOMPARE(reason.spreadDays, 0.0);
    QCOMPARE(reason.daysQuiet, 28);
    QVERIFY(reason.lastIsElsewhere);
    QCOMPARE(reason.planned, 2);
    QVERIFY(healthReasonFromJson(toJson(reason)) == reason);
}

void TestChannelActivity::sinceIsWhenItPassedTheLimit()
{
    Case given;
    given.posts(1, 9);
    const auto verdict = judgeActivity({}, given.facts, given.now);
    QVERIFY(verdict.activity == Activity::Quiet);
    QVERIFY(verdict.since == noonOf(kToday - 9) + 5 * kDay);
    const auto again = judgeActivity(after(verdict, given.now), given.facts, given.now + kDay);
    QVERIFY(again.since == verdict.since);
}

namespace {

ActivityFacts anyFacts()
{
    ActivityFacts facts;
    facts.knownSince = noonOf(kToday - 800);
    qint64 day = kToday - *rc::gen::inRange(0, 700);
    const int posts = *rc::gen::inRange(0, 60);
    for (int i = 0; i < posts; ++i) {
        facts.postDays.prepend(day);
        day -= *rc::gen::inRange(1, *rc::gen::element(2, 10, 60));
    }
    if (!facts.postDays.isEmpty())
        (*rc::gen::arbitrary<bool>() ? facts.lastHere : facts.lastOnNetwork) = noonOf(facts.postDays.last());
    if (*rc::gen::arbitrary<bool>())
        facts.threshold = *rc::gen::inRange(1, 400);
    facts.isFed = *rc::gen::arbitrary<bool>();
    facts.planned = *rc::gen::inRange(0, 5);
    if (facts.planned > 0)
        facts.queueEndsAt = noonOf(kToday + *rc::gen::inRange(0, 60));
    return facts;
}

} // namespace

void TestChannelActivity::anotherJudgingChangesNothing()
{
    QVERIFY(rc::check([] {
        const ActivityFacts facts = anyFacts();
        const auto first = judgeActivity({}, facts, noonOf(kToday));
        const auto second = judgeActivity(after(first, noonOf(kToday)), facts, noonOf(kToday));
        RC_ASSERT(second.activity == first.activity);
        RC_ASSERT(second.since == first.since);
        RC_ASSERT(second.reason == first.reason);
    }));
}

void TestChannelActivity::silenceOnlyGetsWorse()
{
    QVERIFY(rc::check([] {
        const ActivityFacts facts = anyFacts();
        ChannelHealth health;
        Activity before = Activity::Active;
        for (int day = 0; day < 400; day += 5) {
            const auto verdict = judgeActivity(health, facts, noonOf(kToday + day));
            RC_ASSERT(before < Activity::Quiet || verdict.activity >= before);
            before = verdict.activity;
            health = after(verdict, noonOf(kToday + day));
        }
        RC_ASSERT(before == Activity::Inactive);
    }));
}

void TestChannelActivity::clockSetBackMakesNothingWorse()
{
    QVERIFY(rc::check([] {
        const ActivityFacts facts = anyFacts();
        const auto verdict = judgeActivity({}, facts, noonOf(kToday));
        const auto back =
            judgeActivity(after(verdict, noonOf(kToday)), facts, noonOf(kToday - *rc::gen::inRange(1, 4000)));
        RC_ASSERT(back.activity <= verdict.activity);
        RC_ASSERT(back.reason.daysQuiet >= 0);
    }));
}

void TestChannelActivity::pauseOfTheClientDoesNotCount()
{
    QVERIFY(rc::check([] {
        ActivityFacts facts = anyFacts();
        const auto without = judgeActivity({}, facts, noonOf(kToday)).activity;
        const int from = *rc::gen::inRange(1, 300);
        facts.uncounted = {{noonOf(kToday - from), noonOf(kToday - *rc::gen::inRange(0, from))}};
        if (!facts.postDays.isEmpty() && facts.postDays.last() < kToday - from)
            RC_ASSERT(judgeActivity({}, facts, noonOf(kToday)).activity <= std::max(without, Activity::Thinning));
    }));
}

QTEST_GUILESS_MAIN(TestChannelActivity)
#include "tst_channelactivity.moc"
