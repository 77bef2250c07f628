// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine as a running thing: lease, waiting, waking, stopping, faults of the store.

#include "engine/engine.h"
#include "service/channelservice.h"
#include "service/deliveryservice.h"

#include "store/channelstore.h"
#include "store/leasestore.h"
#include "support/engineworld.h"
#include "support/wait.h"

#include <QSignalSpy>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

Channel oneChannel(EngineWorld &world)
{
    return world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a"));
}

void holdLease(EngineWorld &world, const QString &holder, const QString &host)
{
    const Instant now = world.clock.now();
    const Lease lease{holder, host, 7, QStringLiteral("v"), now + 180s, now, now};
    (void)world.store().write<bool>([=](Connection &c) { return leasestore::acquire(c, lease, now); });
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untilIdleSendsWhatIsDueAndEnds_data() { StoreFixture::addBackendRows(); }
    void untilIdleSendsWhatIsDueAndEnds()
    {
        WORLD_OF_ROW(world);
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Channel a = world.addChannel(workspace.id, QStringLiteral("a"));
        const Channel b = world.addChannel(workspace.id, QStringLiteral("b"));
        QStringList expected;
        for (int i = 0; i < 6; ++i) {
            expected << QString::number(i);
            world.addDue(a, world.clock.now() - 10min + i * 1min, QString::number(i));
        }
        world.addDue(b, world.clock.now(), QStringLiteral("b"));
        const Delivery later = world.addDue(b, world.clock.now() + 1h);
        QVERIFY(world.runUntilIdle());
        QStringList order;
        for (const Remote::Entry &entry : world.remote.entries) {
            if (entry.channel == a.id)
                order << entry.text;
        }
        QCOMPARE(order, expected); // of one channel in their order
        QCOMPARE(world.remote.entries.size(), 7);
        QCOMPARE(world.adapter->mostAtOnce, 1);
        COMPARE_NAMES(world.load(later.id).state, DeliveryState::Scheduled);
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM lease")), QStringLiteral("0"));
        QVERIFY(world.failures.isEmpty());
    }

    void untilIdleEndsWhateverWaitsForAPerson_data() { StoreFixture::addBackendRows(); }
    void untilIdleEndsWhateverWaitsForAPerson()
    {
        WORLD_OF_ROW(world);
        const Delivery unsure = world.addDue(oneChannel(world), world.clock.now());
        world.adapter->steps = {Step::unsureBefore()};
        world.adapter->answerFind = [](const PublishRequest &) { return Result<FindResult>(FindResult()); };
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(unsure.id).state, DeliveryState::Unsure);
    }

    void aCutAfterThePostIsFoundAndNotRepeated_data() { StoreFixture::addBackendRows(); }
    void aCutAfterThePostIsFoundAndNotRepeated()
    {
        WORLD_OF_ROW(world);
        const Delivery due = world.addDue(oneChannel(world), world.clock.now());
        world.adapter->steps = {Step::unsureAfter()};
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sent);
        QCOMPARE(world.remote.count(due.idempotencyKey), 1);
    }

    // A network that swallows every request and shows nothing must not be asked without end.
    void aNetworkThatCutsEverythingIsNotHammered_data() { StoreFixture::addBackendRows(); }
    void aNetworkThatCutsEverythingIsNotHammered()
    {
        WORLD_OF_ROW(world);
        const Delivery due = world.addDue(oneChannel(world), world.clock.now());
        world.adapter->decide = [](const PublishRequest &) { return Step::unsureBefore(); };
        QVERIFY(world.runUntilIdle());
        QVERIFY2(world.adapter->calls.size() <= 2, qPrintable(QString::number(world.adapter->calls.size())));
        for (int i = 0; i < 30; ++i) {
            world.clock.advance(2h);
            QVERIFY(world.runUntilIdle());
        }
        QVERIFY2(world.adapter->calls.size() <= 9, qPrintable(QString::number(world.adapter->calls.size())));
        const DeliveryState state = world.load(due.id).state;
        QVERIFY2(needsPerson(state), qPrintable(toString(state)));
    }

    void aDeadHolderOfThisMachineIsTakenOverAtOnce_data() { StoreFixture::addBackendRows(); }
    void aDeadHolderOfThisMachineIsTakenOverAtOnce()
    {
        WORLD_OF_ROW(world);
        const Delivery due = world.addDue(oneChannel(world), world.clock.now());
        holdLease(world, QStringLiteral("dead"), QStringLiteral("here"));
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sent);
    }

    void aLivingHolderElsewhereIsWaitedFor_data() { StoreFixture::addBackendRows(); }
    void aLivingHolderElsewhereIsWaitedFor()
    {
        WORLD_OF_ROW(world);
        const Delivery due = world.addDue(oneChannel(world), world.clock.now());
        holdLease(world, QStringLiteral("alive"), QStringLiteral("elsewhere"));
        Engine engine(world.parts(), world.identity(QStringLiteral("one")));
        QSignalSpy waiting(&engine, &Engine::waitingForLease);
        QSignalSpy delivered(&engine, &Engine::delivered);
        engine.start(Engine::Mode::Forever);
        QTRY_COMPARE(waiting.count(), 1);
        QCOMPARE(waiting.first().first().toString(), QStringLiteral("alive"));
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Scheduled);
        world.clock.advance(181s); // its lease has ended
        engine.wake();
        QTRY_COMPARE(delivered.count(), 1);
        QCOMPARE(world.remote.count(due.idempotencyKey), 1);
    }

    // Whoever gets the lease later, too, first looks what its last holder left.
    void aLeaseThatComesLateIsRecovered_data() { StoreFixture::addBackendRows(); }
    void aLeaseThatComesLateIsRecovered()
    {
        WORLD_OF_ROW(world);
        const Delivery due = world.addDue(oneChannel(world), world.clock.now());
        holdLease(world, QStringLiteral("other"), QStringLiteral("elsewhere"));
        VERIFY_OK(world.store().write<Delivery>([&](Connection &c) {
            DeliveryChange change;
            change.claimedBy = QStringLiteral("other");
            return deliverystore::move(c, due, DeliveryEvent::Claim, world.clock.now(), change);
        }));
        Engine engine(world.parts(), world.identity(QStringLiteral("one")));
        QSignalSpy waiting(&engine, &Engine::waitingForLease);
        QSignalSpy delivered(&engine, &Engine::delivered);
        engine.start(Engine::Mode::Forever);
        QTRY_COMPARE(waiting.count(), 1);
        world.clock.advance(181s);
        engine.wake();
        QTRY_COMPARE(delivered.count(), 1);
        QCOMPARE(world.remote.count(due.idempotencyKey), 1);
    }

    void wakingLooksAtOnce_data() { StoreFixture::addBackendRows(); }
    void wakingLooksAtOnce()
    {
        WORLD_OF_ROW(world);
        const Channel channel = oneChannel(world);
        Engine &engine = world.start();
        QSignalSpy started(&engine, &Engine::started);
        QSignalSpy delivered(&engine, &Engine::delivered);
        QTRY_COMPARE(started.count(), 1);
        world.addDue(channel, world.clock.now());
        engine.wake();
        QTRY_COMPARE(delivered.count(), 1);
        world.addDue(channel, world.clock.now() + 5h);
        world.clock.advance(5h); // a jump of the clock, or a sleep
        engine.wake();
        QTRY_COMPARE(delivered.count(), 2);
    }

    void aHangingNetworkKeepsNobodyElseWaiting_data() { StoreFixture::addBackendRows(); }
    void aHangingNetworkKeepsNobodyElseWaiting()
    {
        WORLD_OF_ROW(world);
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Channel a = world.addChannel(workspace.id, QStringLiteral("a"));
        const Channel b = world.addChannel(workspace.id, QStringLiteral("b"));
        world.adapter->decide = [a](const PublishRequest &request) { return request.account.channel == a.id ? Step::hanging() : Step::ok(); };
        const Delivery stuck = world.addDue(a, world.clock.now() - 1min);
        const Delivery behind = world.addDue(a, world.clock.now());
        const Delivery beside = world.addDue(b, world.clock.now());
        Engine &engine = world.start();
        QTRY_COMPARE(world.remote.count(beside.idempotencyKey), 1);
        COMPARE_NAMES(world.load(stuck.id).state, DeliveryState::Sending);
        COMPARE_NAMES(world.load(behind.id).state, DeliveryState::Scheduled);
        QSignalSpy finished(&engine, &Engine::finished);
        engine.stop(); // what is under way may end
        world.settle();
        QCOMPARE(finished.count(), 0);
        world.adapter->release();
        QTRY_COMPARE(finished.count(), 1);
        COMPARE_NAMES(world.load(stuck.id).state, DeliveryState::Sent);
        COMPARE_NAMES(world.load(behind.id).state, DeliveryState::Scheduled); // nothing new is begun
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM lease")), QStringLiteral("0"));
    }

    // It slept, another took over: what it still believes does not count.
    void whoeverLostTheLeaseClaimsNothing_data() { StoreFixture::addBackendRows(); }
    void whoeverLostTheLeaseClaimsNothing()
    {
        WORLD_OF_ROW(world);
        const Channel channel = oneChannel(world);
        Engine &engine = world.start();
        QSignalSpy started(&engine, &Engine::started);
        QSignalSpy lost(&engine, &Engine::leaseLost);
        QTRY_COMPARE(started.count(), 1);
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE lease SET holder='other'")));
        const Delivery due = world.addDue(channel, world.clock.now());
        engine.wake();
        QTRY_COMPARE(lost.count(), 1);
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Scheduled);
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM transition")), QStringLiteral("0"));
    }

    // The other one died in the meantime, in the middle of a delivery.
    void aLeaseThatComesBackRecoversWhatTheOtherLeft_data() { StoreFixture::addBackendRows(); }
    void aLeaseThatComesBackRecoversWhatTheOtherLeft()
    {
        WORLD_OF_ROW(world);
        const Channel channel = oneChannel(world);
        Engine &engine = world.start();
        QSignalSpy started(&engine, &Engine::started);
        QTRY_COMPARE(started.count(), 1);
        const Delivery due = world.addDue(channel, world.clock.now());
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE lease SET holder='other', lease_until=1")));
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE delivery SET state='sending', claimed_by='other', lease_until=1")));
        world.clock.advance(100s); // time to renew
        engine.wake();
        QTRY_COMPARE(toString(world.load(due.id).state), QStringLiteral("sent"));
        QCOMPARE(world.remote.count(due.idempotencyKey), 1);
    }

    // A commit that was reported as failed and yet is on the disk: claimed, and nobody knows of it.
    void aClaimThatNobodyKnowsOfGoesBack()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        const Channel channel = oneChannel(world);
        Engine &engine = world.start();
        QSignalSpy started(&engine, &Engine::started);
        QTRY_COMPARE(started.count(), 1);
        const Delivery due = world.addDue(channel, world.clock.now());
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE delivery SET state='claimed', claimed_by='one'")));
        VERIFY_OK(world.store().sql(QStringLiteral("ALTER TABLE lease RENAME TO elsewhere")));
        engine.wake();
        QTRY_VERIFY(!world.failures.isEmpty());
        VERIFY_OK(world.store().sql(QStringLiteral("ALTER TABLE elsewhere RENAME TO lease")));
        engine.wake();
        QTRY_COMPARE(toString(world.load(due.id).state), QStringLiteral("sent"));
    }

    void aDroppedEngineIsPickedUpByTheNext_data() { StoreFixture::addBackendRows(); }
    void aDroppedEngineIsPickedUpByTheNext()
    {
        WORLD_OF_ROW(world);
        const Delivery due = world.addDue(oneChannel(world), world.clock.now());
        world.adapter->steps = {Step::hanging()};
        world.start();
        QTRY_COMPARE(world.adapter->hanging(), 1);
        world.kill();
        QVERIFY(world.runUntilIdle(QStringLiteral("two")));
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sent);
        QCOMPARE(world.attempts(due.id).size(), 2);
    }

    void aCredentialThatWorksAgainLetsGo_data() { StoreFixture::addBackendRows(); }
    void aCredentialThatWorksAgainLetsGo()
    {
        WORLD_OF_ROW(world);
        const Channel channel = oneChannel(world);
        const Delivery refused = world.addDue(channel, world.clock.now() - 1min);
        const Delivery next = world.addDue(channel, world.clock.now());
        world.adapter->steps = {Step::fails(ErrorKind::Auth)};
        QVERIFY(world.runUntilIdle());
        for (const Delivery &each : {refused, next}) {
            COMPARE_NAMES(world.load(each.id).state, DeliveryState::Held);
            QCOMPARE(world.load(each.id).reason, QStringLiteral("reauth"));
        }
        QCOMPARE(world.adapter->calls.size(), 1);
        ChannelService channels(world.serviceParts());
        VERIFY_OK(QCoro::waitFor(channels.check(channel.workspace, channel.id)));
        QVERIFY(world.runUntilIdle());
        for (const Delivery &each : {refused, next})
            COMPARE_NAMES(world.load(each.id).state, DeliveryState::Sent);
    }

    void aLimitIsRemembered_data() { StoreFixture::addBackendRows(); }
    void aLimitIsRemembered()
    {
        WORLD_OF_ROW(world);
        const Channel limited = oneChannel(world);
        const Channel other = world.addChannel(limited.workspace, QStringLiteral("Other"));
        const Delivery first = world.addDue(limited, world.clock.now() - 1min);
        const Delivery second = world.addDue(limited, world.clock.now());
        const Delivery third = world.addDue(other, world.clock.now());
        world.adapter->decide = [&](const PublishRequest &request) {
            Step step = Step::ok();
            if (request.delivery == first.id && world.adapter->calls.size() < 3) {
                step = Step::fails(ErrorKind::RateLimited);
                step.answer->retryAfter = 5min;
            }
            return step;
        };
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(third.id).state, DeliveryState::Sent); // another account is not kept waiting
        COMPARE_NAMES(world.load(second.id).state, DeliveryState::Scheduled);
        const int calls = int(world.adapter->calls.size());
        QVERIFY(world.runUntilIdle(QStringLiteral("after a restart")));
        QCOMPARE(world.adapter->calls.size(), calls); // nobody knocks before the time
        world.clock.advance(6min);
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(first.id).state, DeliveryState::Sent);
        COMPARE_NAMES(world.load(second.id).state, DeliveryState::Sent);
    }

    void aUsedUpAllowanceIsRemembered()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        const Channel channel = oneChannel(world);
        const Delivery first = world.addDue(channel, world.clock.now() - 1min);
        const Delivery second = world.addDue(channel, world.clock.now());
        world.adapter->decide = [&](const PublishRequest &request) {
            Step step = Step::ok();
            if (request.delivery == first.id)
                step.notBefore = world.clock.now() + 5min;
            return step;
        };
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(first.id).state, DeliveryState::Sent);
        COMPARE_NAMES(world.load(second.id).state, DeliveryState::Scheduled);
        world.clock.advance(5min);
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(second.id).state, DeliveryState::Sent);
    }

    void aPauseBetweenTwoStepsWins_data() { StoreFixture::addBackendRows(); }
    void aPauseBetweenTwoStepsWins()
    {
        WORLD_OF_ROW(world);
        const Delivery due = world.addDue(oneChannel(world), world.clock.now());
        Step step = Step::ok();
        step.saves = {{QStringLiteral("mediaIds"), 1}}; // the upload, then the post
        world.adapter->steps = {step, Step::ok()};
        world.adapter->watch = [&](const PublishRequest &) { world.pauseEverywhere(true); };
        QVERIFY(world.runUntilIdle());
        QVERIFY(world.remote.entries.isEmpty());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Held);
        world.adapter->watch = {};
        DeliveryService deliveries(world.serviceParts());
        VERIFY_OK(QCoro::waitFor(deliveries.resume({}, LateChoice::Publish)));
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sent);
        QCOMPARE(world.adapter->calls.last().progress.value(QStringLiteral("mediaIds")).toInt(), 1); // it went on where it was
    }

    void lateOnesGoToTheNextFreeTime_data() { StoreFixture::addBackendRows(); }
    void lateOnesGoToTheNextFreeTime()
    {
        WORLD_OF_ROW(world);
        Channel channel = oneChannel(world);
        const QList<Delivery> late{world.addDue(channel, world.clock.now() - 2h), world.addDue(channel, world.clock.now() - 1h)};
        channel.late = LateChoice::NextSlot;
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return channelstore::update(c, channel); }));
        QVERIFY(world.runUntilIdle());
        QVERIFY(world.remote.entries.isEmpty());
        QSet<qint64> times;
        for (const Delivery &each : late) {
            const Delivery moved = world.load(each.id);
            COMPARE_NAMES(moved.state, DeliveryState::Scheduled);
            QCOMPARE(moved.reason, QStringLiteral("late-next-slot"));
            QVERIFY(moved.dueAt > world.clock.now());
            QCOMPARE(world.store().value(QStringLiteral("SELECT due_at FROM post WHERE id=%1").arg(each.post.value)), QString::number(moved.dueAt.ms));
            times.insert(moved.dueAt.ms);
        }
        QCOMPARE(times.size(), 2);
    }

    // The end of a try that can't be written down leaves a row that says "sending": it is looked for, not forgotten.
    void aResultThatCanNotBeWrittenIsLookedFor()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        const Delivery due = world.addDue(oneChannel(world), world.clock.now());
        world.adapter->watch = [&](const PublishRequest &) {
            (void)world.store().connect()->execute(QStringLiteral("CREATE TRIGGER broken BEFORE UPDATE ON delivery WHEN new.state='sent' BEGIN SELECT RAISE(ABORT, 'no'); END"));
        };
        Engine &engine = world.start();
        QTRY_VERIFY(!world.failures.isEmpty());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sending);
        world.adapter->watch = {};
        VERIFY_OK(world.store().sql(QStringLiteral("DROP TRIGGER broken")));
        engine.wake();
        QTRY_COMPARE(toString(world.load(due.id).state), QStringLiteral("sent"));
        QCOMPARE(world.remote.count(due.idempotencyKey), 1);
    }

    void untilIdleEndsWithAnErrorIfTheStoreFails()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        world.addDue(oneChannel(world), world.clock.now());
        VERIFY_OK(world.store().sql(QStringLiteral("ALTER TABLE lease RENAME TO elsewhere")));
        QVERIFY(world.runUntilIdle());
        QVERIFY(!world.failures.isEmpty());
        COMPARE_NAMES(world.failures.first().kind, ErrorKind::Storage);
        VERIFY_OK(world.store().sql(QStringLiteral("ALTER TABLE elsewhere RENAME TO lease")));
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
