// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// More is due than a server is sent at once: what waits for its turn, and what becomes of it.

#include "engine/engine.h"

#include "support/engineworld.h"
#include "support/wait.h"

#include <QSignalSpy>

using namespace perennial;
using namespace perennial::test;

namespace {

// One on each channel of its own, all of one server.
QList<Delivery> manyDue(EngineWorld &world, int count)
{
    const Workspace workspace = world.addWorkspace(QStringLiteral("Acme"));
    QList<Delivery> due;
    for (int i = 0; i < count; ++i)
        due << world.addDue(world.addChannel(workspace.id, QStringLiteral("Channel %1").arg(i)), world.clock.now());
    return due;
}

QMap<DeliveryState, int> statesOf(EngineWorld &world, const QList<Delivery> &deliveries)
{
    QMap<DeliveryState, int> states;
    for (const Delivery &each : deliveries)
        ++states[world.load(each.id).state];
    return states;
}

} // namespace

class TestTurns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneServerIsNotFlooded()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        manyDue(world, 40);
        world.adapter->decide = [](const PublishRequest &) { return Step::hanging(); };
        world.start();
        QTRY_COMPARE(world.adapter->hanging(), 16);
        world.adapter->release();
        QTRY_COMPARE(world.adapter->calls.size(), 32);
        QVERIFY(world.adapter->hanging() <= 16);
        world.adapter->decide = {};
        world.adapter->release();
        QTRY_COMPARE(world.remote.entries.size(), 40);
    }

    // What waits for its turn has not begun: it is given back, and paused ones are not sent once it is their turn.
    void whatWaitsForItsTurnIsGivenBackAtTheEnd_data() { StoreFixture::addBackendRows(); }
    void whatWaitsForItsTurnIsGivenBackAtTheEnd()
    {
        WORLD_OF_ROW(world);
        const QList<Delivery> due = manyDue(world, 40);
        world.adapter->decide = [](const PublishRequest &) { return Step::hanging(); };
        Engine &engine = world.start();
        QTRY_COMPARE(world.adapter->hanging(), 16);
        QTRY_COMPARE(statesOf(world, due).value(DeliveryState::Claimed), 24);
        QSignalSpy finished(&engine, &Engine::finished);
        engine.stop();
        QTRY_COMPARE(statesOf(world, due).value(DeliveryState::Scheduled), 24);
        QCOMPARE(world.adapter->hanging(), 16);
        world.adapter->release();
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(statesOf(world, due).value(DeliveryState::Sent), 16);
        QCOMPARE(world.remote.entries.size(), 16);
    }

    void aPauseStopsWhatWaitsForItsTurn()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        const QList<Delivery> due = manyDue(world, 40);
        world.adapter->decide = [](const PublishRequest &) { return Step::hanging(); };
        world.start();
        QTRY_COMPARE(statesOf(world, due).value(DeliveryState::Claimed), 24);
        QTRY_COMPARE(world.adapter->hanging(), 16);
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE workspace SET paused_at=1")));
        world.adapter->release();
        QTRY_COMPARE(statesOf(world, due).value(DeliveryState::Held), 24);
        QTRY_COMPARE(statesOf(world, due).value(DeliveryState::Sent), 16);
        QCOMPARE(world.remote.entries.size(), 16);
    }

    void anEngineThatIsDroppedLeavesWhatWaitedToTheNextOne()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        const QList<Delivery> due = manyDue(world, 40);
        world.adapter->decide = [](const PublishRequest &) { return Step::hanging(); };
        world.start();
        QTRY_COMPARE(statesOf(world, due).value(DeliveryState::Claimed), 24);
        QTRY_COMPARE(world.adapter->hanging(), 16);
        world.adapter->decide = {};
        world.kill();
        world.adapter->release();
        world.settle();
        QVERIFY(world.failures.isEmpty());
        QCOMPARE(world.remote.entries.size(), 16);
        QVERIFY(world.runUntilIdle(QStringLiteral("the next one")));
        QTRY_COMPARE(world.remote.entries.size(), 40);
    }
};

QTEST_GUILESS_MAIN(TestTurns)
#include "tst_turns.moc"
