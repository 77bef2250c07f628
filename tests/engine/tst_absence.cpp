// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/absence.h"
#include "engine/zonewatch.h"
#include "service/deliveryservice.h"
#include "store/channelstore.h"
#include "store/settingstore.h"
#include "support/engineworld.h"
#include "support/wait.h"

#include <QTest>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

class TestAbsence : public QObject
{
    Q_OBJECT

    static int follow(EngineWorld &world, const QString &version)
    {
        return world.store().write<int>([&](Connection &c) { return followZoneData(c, version, world.clock.now()); }).value();
    }

private Q_SLOTS:
    void aNightIsToldUntilSomebodySawIt_data() { StoreFixture::addBackendRows(); }
    void aNightIsToldUntilSomebodySawIt()
    {
        WORLD_OF_ROW(world);
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        Channel channel = world.addChannel(workspace.id, QStringLiteral("a"));
        DeliveryService service(world.serviceParts());
        QVERIFY(world.runUntilIdle());
        VALUE_OF(const auto nothing, QCoro::waitFor(service.away(workspace.id)));
        QVERIFY(!nothing);

        const Instant evening = world.clock.now();
        const Delivery atNight = world.addDue(channel, evening + 3h);
        const Delivery tomorrow = world.addDue(channel, evening + 30h);
        world.clock.advance(8h);
        QVERIFY(world.runUntilIdle(QStringLiteral("the next morning")));
        VALUE_OF(const auto away, QCoro::waitFor(service.away(workspace.id)));
        QVERIFY(away);
        QVERIFY(away->from == evening);
        QVERIFY(away->until == world.clock.now());
        QCOMPARE(away->deliveries.size(), 1);
        QCOMPARE(away->deliveries.first().id, atNight.id);
        COMPARE_NAMES(away->deliveries.first().state, DeliveryState::Missed); // its channel asks
        QCOMPARE(away->deliveries.first().reason, QStringLiteral("late-ask"));
        COMPARE_NAMES(world.load(tomorrow.id).state, DeliveryState::Scheduled);

        // A second absence before anybody looked is told with the first.
        world.clock.advance(1h);
        QVERIFY(world.runUntilIdle(QStringLiteral("later")));
        VALUE_OF(const auto both, QCoro::waitFor(service.away(workspace.id)));
        QVERIFY(both && both->from == evening && both->until == world.clock.now());
        VERIFY_OK(QCoro::waitFor(service.sawAway()));
        VALUE_OF(const auto seen, QCoro::waitFor(service.away(workspace.id)));
        QVERIFY(!seen);
    }

    void whatMovedToAnotherTimeIsToldToo()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        Channel channel = world.addChannel(workspace.id, QStringLiteral("a"));
        channel.late = LateChoice::NextSlot;
        VERIFY_OK(world.store().write<void>([&](Connection &c) { return channelstore::update(c, channel); }));
        QVERIFY(world.runUntilIdle());
        const Delivery late = world.addDue(channel, world.clock.now() + 1h);
        world.clock.advance(4h);
        QVERIFY(world.runUntilIdle());
        DeliveryService service(world.serviceParts());
        VALUE_OF(const auto away, QCoro::waitFor(service.away(workspace.id)));
        QVERIFY(away);
        QCOMPARE(away->deliveries.size(), 1);
        QCOMPARE(away->deliveries.first().id, late.id);
        QVERIFY(away->deliveries.first().dueAt > world.clock.now());
    }

    void shortGapsAreNoAbsence()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Channel channel = world.addChannel(workspace.id, QStringLiteral("a"));
        QVERIFY(world.runUntilIdle());
        world.addDue(channel, world.clock.now() + 1min);
        world.clock.advance(14min);
        QVERIFY(world.runUntilIdle());
        DeliveryService service(world.serviceParts());
        VALUE_OF(const auto away, QCoro::waitFor(service.away(workspace.id)));
        QVERIFY(!away);
        QCOMPARE(world.remote.entries.size(), 1);
    }

    void newZoneDataMovesTheInstantNotTheWallTime_data() { StoreFixture::addBackendRows(); }
    void newZoneDataMovesTheInstantNotTheWallTime()
    {
        WORLD_OF_ROW(world);
        const Channel channel = world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a"));
        // Planned when the zone was an hour off: nine o'clock in Istanbul is six in UTC.
        const QDate day = QDateTime::fromMSecsSinceEpoch(world.clock.now().ms, Qt::UTC).date().addDays(10);
        const Instant right{QDateTime(day, QTime(6, 0), Qt::UTC).toMSecsSinceEpoch()};
        const Delivery planned = world.addDue(channel, right + 1h);
        const Delivery noWallTime = world.addDue(channel, right + 2h);
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE post SET wall_date='%1', wall_time='09:00', time_zone='Europe/Istanbul' WHERE id=%2")
                                        .arg(day.toString(Qt::ISODate)).arg(planned.post.value)));
        QCOMPARE(follow(world, QStringLiteral("2026a")), 0); // the first look: that is how it was planned
        QCOMPARE(follow(world, QStringLiteral("2026a")), 0);
        QCOMPARE(follow(world, QString()), 0);
        QCOMPARE(follow(world, QStringLiteral("2026b")), 1);
        const Delivery moved = world.load(planned.id);
        QVERIFY(moved.dueAt == right && moved.nextTryAt == right);
        QCOMPARE(moved.reason, QStringLiteral("zone-data"));
        QVERIFY(world.load(noWallTime.id).dueAt == noWallTime.dueAt);
        QCOMPARE(world.store().value(QStringLiteral("SELECT due_at FROM post WHERE id=%1").arg(planned.post.value)), QString::number(right.ms));
    }
};

QTEST_GUILESS_MAIN(TestAbsence)
#include "tst_absence.moc"
