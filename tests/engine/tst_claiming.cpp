// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/claiming.h"

#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

ClaimOrder orderAt(Instant now, const QString &holder = QStringLiteral("one"))
{
    ClaimOrder order;
    order.now = now;
    order.holder = holder;
    order.leaseUntil = now + 180s;
    order.most = 16;
    order.mostPerServer = 16;
    return order;
}

Result<QList<Delivery>> claimIn(Connection &connection, const ClaimOrder &order)
{
    TRY_ASSIGN(const QList<ClaimedDelivery> claimed, claimDeliveries(connection, order));
    QList<Delivery> deliveries;
    for (const ClaimedDelivery &each : claimed)
        deliveries << each.delivery;
    return deliveries;
}

Result<QList<Delivery>> claim(EngineWorld &world, const ClaimOrder &order)
{
    return world.store().write<QList<Delivery>>([order](Connection &c) { return claimIn(c, order); });
}

void setLate(EngineWorld &world, Channel channel, LateChoice choice)
{
    channel = world.channel(channel.id);
    channel.late = choice;
    (void)world.store().write<void>([channel](Connection &c) { return channelstore::update(c, channel); });
}

} // namespace

class TestClaiming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneOfEachChannelTheSoonestFirst_data() { StoreFixture::addBackendRows(); }
    void oneOfEachChannelTheSoonestFirst()
    {
        WORLD_OF_ROW(world);
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        const Channel a = world.addChannel(workspace.id, QStringLiteral("a"));
        const Channel b = world.addChannel(workspace.id, QStringLiteral("b"));
        const Instant now = world.clock.now();
        world.addDue(a, now - 1min);
        const Delivery first = world.addDue(a, now - 2min);
        const Delivery other = world.addDue(b, now);
        world.addDue(b, now + 1ms);
        VALUE_OF(const auto claimed, claim(world, orderAt(now)));
        QCOMPARE(claimed.size(), 2);
        QVERIFY(claimed[0].id == first.id && claimed[1].id == other.id);
        COMPARE_NAMES(world.load(first.id).state, DeliveryState::Claimed);
        QCOMPARE(world.load(first.id).claimedBy, QStringLiteral("one"));
        ClaimOrder busy = orderAt(now);
        busy.busyChannels = {a.id, b.id};
        VALUE_OF(const auto none, claim(world, busy));
        QVERIFY(none.isEmpty());
    }

    void twoPublishersNeverHaveTheSame_data() { StoreFixture::addBackendRows(); }
    void twoPublishersNeverHaveTheSame()
    {
        WORLD_OF_ROW(world);
        const Workspace workspace = world.addWorkspace(QStringLiteral("A"));
        for (int i = 0; i < 12; ++i)
            world.addDue(world.addChannel(workspace.id, QStringLiteral("c%1").arg(i)), world.clock.now());
        const auto second = Database::open(world.store().location());
        VERIFY_OK(second);
        ClaimOrder order = orderAt(world.clock.now());
        order.most = 3;
        QMultiHash<DeliveryId, QString> owners;
        std::vector<QCoro::Task<Result<QList<Delivery>>>> running;
        for (int round = 0; round < 4; ++round) {
            for (const QString &holder : {QStringLiteral("one"), QStringLiteral("two")}) {
                order.holder = holder;
                std::function<Result<QList<Delivery>>(Connection &)> work = [order](Connection &c) { return claimIn(c, order); };
                Database &database = holder == QStringLiteral("one") ? world.store().database() : **second;
                running.push_back(database.write<QList<Delivery>>(std::move(work)));
            }
            for (auto &task : running) {
                // On PostgreSQL the second to write may be told that somebody was quicker; it takes nothing then.
                if (const auto claimed = QCoro::waitFor(task)) {
                    for (const Delivery &delivery : *claimed)
                        owners.insert(delivery.id, delivery.claimedBy);
                } else {
                    QCOMPARE(claimed.error().code, QStringLiteral("delivery-taken"));
                }
            }
            running.clear();
        }
        QVERIFY(!owners.isEmpty());
        QCOMPARE(owners.size(), owners.uniqueKeys().size());
        for (const DeliveryId id : owners.uniqueKeys())
            QCOMPARE(world.load(id).claimedBy, owners.value(id));
    }

    void pausedOnesAreHeld_data() { StoreFixture::addBackendRows(); }
    void pausedOnesAreHeld()
    {
        WORLD_OF_ROW(world);
        const Channel channel = world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a"));
        const Delivery due = world.addDue(channel, world.clock.now());
        const Delivery later = world.addDue(channel, world.clock.now() + 1h);
        world.pauseEverywhere(true);
        VALUE_OF(const auto claimed, claim(world, orderAt(world.clock.now())));
        QVERIFY(claimed.isEmpty());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Held);
        QCOMPARE(world.load(due.id).reason, QStringLiteral("paused"));
        COMPARE_NAMES(world.load(later.id).state, DeliveryState::Scheduled);
    }

    void aRefusedCredentialHoldsTheChannel_data() { StoreFixture::addBackendRows(); }
    void aRefusedCredentialHoldsTheChannel()
    {
        WORLD_OF_ROW(world);
        Channel channel = world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a"));
        const Delivery due = world.addDue(channel, world.clock.now());
        channel.state = ChannelState::Reauth;
        VERIFY_OK(world.store().write<void>([channel](Connection &c) { return channelstore::update(c, channel); }));
        VALUE_OF(const auto claimed, claim(world, orderAt(world.clock.now())));
        QVERIFY(claimed.isEmpty());
        QCOMPARE(world.load(due.id).reason, QStringLiteral("reauth"));
    }

    void lateOnesFollowTheirChannel_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("choice");
        QTest::addColumn<int>("minutesLate");
        QTest::addColumn<QString>("state");
        for (const char *backend : {"sqlite", "postgres"}) {
            const auto row = [&](const char *name, LateChoice choice, int minutes, const char *state) {
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), QLatin1String(name))))
                    << QString::fromLatin1(backend) << int(choice) << minutes << QString::fromLatin1(state);
            };
            row("within its minutes it simply goes out", LateChoice::Drop, 15, "claimed");
            row("publish: it goes out", LateChoice::Publish, 16, "claimed");
            row("ask: it waits for a person", LateChoice::Ask, 16, "missed");
            row("next slot: it has a new time", LateChoice::NextSlot, 16, "scheduled");
            row("drop: it is missed", LateChoice::Drop, 16, "missed");
            row("too old: it is missed whatever the choice", LateChoice::Publish, 73 * 60, "missed");
        }
    }

    void lateOnesFollowTheirChannel()
    {
        WORLD_OF_ROW(world);
        QFETCH(int, choice);
        QFETCH(int, minutesLate);
        QFETCH(QString, state);
        const Channel channel = world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a"));
        setLate(world, channel, LateChoice(choice));
        const Delivery late = world.addDue(channel, world.clock.now() - std::chrono::minutes(minutesLate));
        VERIFY_OK(claim(world, orderAt(world.clock.now())));
        QCOMPARE(toString(world.load(late.id).state), state);
    }

    // A machine that slept for a night does not send everything at once, in however many rounds it looks.
    void lateOnesAreSpread_data() { StoreFixture::addBackendRows(); }
    void lateOnesAreSpread()
    {
        WORLD_OF_ROW(world);
        const Channel channel = world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a"));
        setLate(world, channel, LateChoice::Publish);
        const Instant now = world.clock.now();
        QList<Delivery> late;
        for (int i = 0; i < 5; ++i)
            late << world.addDue(channel, now - 5h + i * 1min);
        QList<std::pair<Instant, DeliveryId>> sent;
        for (int minute = 0; minute <= 30; ++minute) {
            const Instant at = now + minute * 1min;
            VALUE_OF(const auto claimed, claim(world, orderAt(at)));
            QVERIFY(claimed.size() <= 1);
            for (const Delivery &delivery : claimed) {
                sent.append({at, delivery.id});
                // It is out at once.
                VERIFY_OK(world.store().write<Delivery>([&](Connection &c) -> Result<Delivery> {
                    TRY_ASSIGN(const Delivery sending, deliverystore::move(c, delivery, DeliveryEvent::Begin, at, {}));
                    return deliverystore::move(c, sending, DeliveryEvent::Succeed, at, {});
                }));
            }
        }
        QCOMPARE(sent.size(), 5);
        for (int i = 0; i < 5; ++i) {
            QVERIFY(sent[i].second == late[i].id); // in their order
            QVERIFY(i == 0 || sent[i].first - sent[i - 1].first >= 2min);
        }
    }
};

QTEST_GUILESS_MAIN(TestClaiming)
#include "tst_claiming.moc"
