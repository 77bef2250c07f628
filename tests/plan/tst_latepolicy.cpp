// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/latepolicy.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;
using namespace std::chrono_literals;
using Action = LateDecision::Action;

namespace {

constexpr Instant kNow{1'800'000'000'000};

} // namespace

class TestLatePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void rulesComeFromTheChannel();
    void neverABurst();
};

void TestLatePolicy::decides_data()
{
    QTest::addColumn<LateChoice>("choice");
    QTest::addColumn<int>("lateMinutes");
    QTest::addColumn<Action>("action");
    for (const LateChoice choice : {LateChoice::Publish, LateChoice::NextSlot, LateChoice::Ask, LateChoice::Drop}) {
        const QByteArray name = toString(choice).toUtf8();
        QTest::newRow(name + ": before its time it waits") << choice << -1 << Action::Wait;
        QTest::newRow(name + ": at its time it is due") << choice << 0 << Action::Due;
        QTest::newRow(name + ": fifteen minutes are not late") << choice << 15 << Action::Due;
        QTest::newRow(name + ": older than three days is missed") << choice << 72 * 60 + 1 << Action::Missed;
    }
    for (const int minutes : {16, 72 * 60}) {
        QTest::addRow("publish after %d minutes", minutes) << LateChoice::Publish << minutes << Action::PublishAt;
        QTest::addRow("next slot after %d minutes", minutes) << LateChoice::NextSlot << minutes << Action::NextSlot;
        QTest::addRow("ask after %d minutes", minutes) << LateChoice::Ask << minutes << Action::Ask;
        QTest::addRow("drop after %d minutes", minutes) << LateChoice::Drop << minutes << Action::Missed;
    }
}

void TestLatePolicy::decides()
{
    QFETCH(LateChoice, choice);
    QFETCH(int, lateMinutes);
    QFETCH(Action, action);
    LateRules rules;
    rules.choice = choice;
    QCOMPARE(decideLate(rules, kNow - std::chrono::minutes(lateMinutes), kNow, 0).action, action);
}

void TestLatePolicy::rulesComeFromTheChannel()
{
    Channel channel;
    channel.late = LateChoice::Publish;
    channel.lateAfterMinutes = 5;
    channel.lateOldestHours = 1;
    const LateRules rules = lateRulesFor(channel);
    QCOMPARE(decideLate(rules, kNow - 5min, kNow, 3).action, Action::Due);
    QCOMPARE(decideLate(rules, kNow - 6min, kNow, 0).action, Action::PublishAt);
    QCOMPARE(decideLate(rules, kNow - 61min, kNow, 0).action, Action::Missed);
}

void TestLatePolicy::neverABurst()
{
    QVERIFY(rc::check("late ones of a channel are at least the spread apart, however many", [] {
        LateRules rules;
        rules.choice = LateChoice::Publish;
        rules.spread = std::chrono::milliseconds(*rc::gen::inRange(-5000, 600000));
        const int count = *rc::gen::inRange(1, 60);
        std::optional<Instant> last;
        for (int i = 0; i < count; ++i) {
            const Instant due = kNow - std::chrono::minutes(*rc::gen::inRange(16, 72 * 60));
            const LateDecision decision = decideLate(rules, due, kNow, i);
            RC_ASSERT(decision.action == Action::PublishAt);
            RC_ASSERT(decision.at >= kNow);
            if (last)
                RC_ASSERT(decision.at - *last >= std::max<std::chrono::milliseconds>(rules.spread, 1s));
            last = decision.at;
        }
    }));
}

QTEST_APPLESS_MAIN(TestLatePolicy)
#include "tst_latepolicy.moc"
