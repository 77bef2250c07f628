// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/deliveryservice.h"

#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

Delivery inState(EngineWorld &world, const char *state, const QString &client = QStringLiteral("A"))
{
    const Channel channel = world.addChannel(world.addWorkspace(client).id, QStringLiteral("a"));
    const Delivery due = world.addDue(channel, world.clock.now() - 1h);
    (void)world.store().sql(QStringLiteral("UPDATE delivery SET state='%1', reason='why' WHERE id=%2").arg(QLatin1String(state)).arg(due.id.value));
    return due;
}

} // namespace

class TestDeliveryService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPersonSettlesWhatIsUnsure_data() { StoreFixture::addBackendRows(); }
    void aPersonSettlesWhatIsUnsure()
    {
        WORLD_OF_ROW(world);
        DeliveryService service(world.serviceParts());
        const Delivery there = inState(world, "unsure");
        VERIFY_OK(QCoro::waitFor(service.resolvePublished(there.workspace, there.id, QStringLiteral("https://example.org/1"))));
        COMPARE_NAMES(world.load(there.id).state, DeliveryState::Sent);
        QCOMPARE(world.load(there.id).url, QStringLiteral("https://example.org/1"));
        QCOMPARE(world.store().value(QStringLiteral("SELECT status FROM post")), QStringLiteral("done"));
        VERIFY_ERROR(QCoro::waitFor(service.resolveNotPublished(there.workspace, there.id)), "delivery-move");
        QCOMPARE(world.store().value(QStringLiteral("SELECT event FROM ledger")), QStringLiteral("confirmed-by-person"));
        QCOMPARE(world.store().value(QStringLiteral("SELECT evidence FROM ledger")), QStringLiteral("https://example.org/1"));
        QCOMPARE(world.store().value(QStringLiteral("SELECT source FROM ledger")), QStringLiteral("post"));
        const Delivery absent = inState(world, "unsure", QStringLiteral("B"));
        VERIFY_OK(QCoro::waitFor(service.resolveNotPublished(absent.workspace, absent.id)));
        COMPARE_NAMES(world.load(absent.id).state, DeliveryState::Scheduled);
        QVERIFY(world.load(absent.id).nextTryAt == world.clock.now());
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM ledger")), QStringLiteral("1"));
        VERIFY_ERROR(QCoro::waitFor(service.resolvePublished(there.workspace, DeliveryId{5}, {})), "delivery-unknown");
    }

    void aRetryKeepsTheDueTime_data() { StoreFixture::addBackendRows(); }
    void aRetryKeepsTheDueTime()
    {
        WORLD_OF_ROW(world);
        DeliveryService service(world.serviceParts());
        const Delivery failed = inState(world, "failed");
        VALUE_OF(const Delivery again, QCoro::waitFor(service.retry(failed.workspace, failed.id)));
        COMPARE_NAMES(again.state, DeliveryState::Scheduled);
        QVERIFY(again.dueAt == failed.dueAt);
        QVERIFY(again.nextTryAt == world.clock.now());
        QVERIFY(again.reason.isEmpty());
    }

    void whatLiesInTheTrashIsNotSent_data() { StoreFixture::addBackendRows(); }
    void whatLiesInTheTrashIsNotSent()
    {
        WORLD_OF_ROW(world);
        DeliveryService service(world.serviceParts());
        const Delivery cancelled = inState(world, "cancelled");
        (void)world.store().sql(QStringLiteral("UPDATE post SET trashed_at=1"));
        VERIFY_ERROR(QCoro::waitFor(service.retry(cancelled.workspace, cancelled.id)), "delivery-move");
    }

    void whatAPauseHeldIsLetGoAsThePersonSays_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("missed");
        QTest::addColumn<QString>("state");
        for (const char *backend : {"sqlite", "postgres"}) {
            const auto row = [&](const char *name, LateChoice choice, const char *state) {
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), QLatin1String(name)))) << QString::fromLatin1(backend) << int(choice) << QString::fromLatin1(state);
            };
            row("publish: back into the plan", LateChoice::Publish, "scheduled");
            row("drop: missed", LateChoice::Drop, "missed");
            row("ask: held for a person", LateChoice::Ask, "held");
            row("next slot: it has a new time", LateChoice::NextSlot, "scheduled");
        }
    }
    void whatAPauseHeldIsLetGoAsThePersonSays()
    {
        WORLD_OF_ROW(world);
        QFETCH(int, missed);
        QFETCH(QString, state);
        DeliveryService service(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Channel channel = world.addChannel(workspace.id, QStringLiteral("a"));
        const Channel shut = world.addChannel(workspace.id, QStringLiteral("b"));
        VERIFY_OK(QCoro::waitFor(service.pause({shut.workspace, shut.id}, QStringLiteral("its own"))));
        VERIFY_OK(QCoro::waitFor(service.pause({workspace.id, {}}, QStringLiteral("a crisis"))));
        QList<Delivery> held;
        for (int i = 0; i < 3; ++i)
            held << world.addDue(channel, world.clock.now() - 3h + i * 1min);
        const Delivery stays = world.addDue(shut, world.clock.now() - 3h);
        const Delivery later = world.addDue(channel, world.clock.now() + 1h);
        QVERIFY(world.runUntilIdle());
        QVERIFY(world.remote.entries.isEmpty());
        const Delivery fresh = world.addDue(channel, world.clock.now() - 1min); // no publisher saw it yet
        VALUE_OF(const int released, QCoro::waitFor(service.resume({workspace.id, {}}, LateChoice(missed))));
        QCOMPARE(released, 4);
        for (int i = 0; i < 3; ++i) {
            const Delivery loaded = world.load(held[i].id);
            QCOMPARE(toString(loaded.state), state);
            if (LateChoice(missed) == LateChoice::Publish)
                QVERIFY(loaded.nextTryAt == world.clock.now() + i * 2min); // never a burst, in their order
        }
        QCOMPARE(toString(world.load(fresh.id).state), state);
        COMPARE_NAMES(world.load(stays.id).state, DeliveryState::Held); // its channel is paused still
        COMPARE_NAMES(world.load(later.id).state, DeliveryState::Scheduled);
    }

    void whatIsOutCanBeTakenDown_data() { StoreFixture::addBackendRows(); }
    void whatIsOutCanBeTakenDown()
    {
        WORLD_OF_ROW(world);
        DeliveryService service(world.serviceParts());
        const Channel channel = world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a"));
        const Delivery out = world.addDue(channel, world.clock.now());
        VERIFY_ERROR(QCoro::waitFor(service.unpublish(out.workspace, out.id)), "not-published");
        QVERIFY(world.runUntilIdle());
        QCOMPARE(world.remote.entries.size(), 1);
        VERIFY_ERROR(QCoro::waitFor(service.unpublish(out.workspace, out.id)), "not-supported"); // this network can't
        world.adapter->setCanRemove(true);
        VALUE_OF(const Delivery removed, QCoro::waitFor(service.unpublish(out.workspace, out.id)));
        QVERIFY(removed.removedAt);
        COMPARE_NAMES(removed.state, DeliveryState::Sent); // that it was out stays true
        QVERIFY(world.remote.entries.isEmpty());
        VERIFY_OK(QCoro::waitFor(service.unpublish(out.workspace, out.id)));
        QVERIFY(world.runUntilIdle());
        QVERIFY(world.remote.entries.isEmpty());
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(*) FROM ledger WHERE event='removed'")), QStringLiteral("1"));
        QCOMPARE(world.store().value(QStringLiteral("SELECT count(DISTINCT content) FROM ledger")), QStringLiteral("1"));
    }

    void whatResumingWouldLetGoIsShownBefore()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        DeliveryService service(world.serviceParts());
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Channel channel = world.addChannel(workspace.id, QStringLiteral("a"));
        const Channel shut = world.addChannel(workspace.id, QStringLiteral("b"));
        VERIFY_OK(QCoro::waitFor(service.pause({shut.workspace, shut.id}, {})));
        VERIFY_OK(QCoro::waitFor(service.pause({workspace.id, {}}, {})));
        const Delivery waits = world.addDue(channel, world.clock.now() - 1h);
        world.addDue(shut, world.clock.now() - 1h);
        world.addDue(channel, world.clock.now() + 1h);
        QVERIFY(world.runUntilIdle());
        VALUE_OF(const auto held, QCoro::waitFor(service.heldBack({workspace.id, {}})));
        QCOMPARE(held.size(), 1);
        QCOMPARE(held.first().id, waits.id);
        COMPARE_NAMES(world.load(waits.id).state, DeliveryState::Held); // looking changes nothing
    }

    void aRetryThatWaitsIsNoneOfAPausesBusiness_data() { StoreFixture::addBackendRows(); }
    void aRetryThatWaitsIsNoneOfAPausesBusiness()
    {
        WORLD_OF_ROW(world);
        DeliveryService service(world.serviceParts());
        const Delivery waiting = inState(world, "scheduled");
        (void)world.store().sql(QStringLiteral("UPDATE delivery SET next_try_at=%1").arg((world.clock.now() + 30min).ms));
        VERIFY_OK(QCoro::waitFor(service.pause({}, {})));
        VALUE_OF(const PublisherStatus status, QCoro::waitFor(service.publisher()));
        QVERIFY(status.pause.everywhere);
        VALUE_OF(const int released, QCoro::waitFor(service.resume({}, LateChoice::Drop)));
        QCOMPARE(released, 0);
        COMPARE_NAMES(world.load(waiting.id).state, DeliveryState::Scheduled);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryService)
#include "tst_deliveryservice.moc"
