// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/healthwatch.h"

#include "store/channelstore.h"
#include "store/healthstore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

struct Watched
{
    explicit Watched(int count) : world(StoreFixture::inMemory()), client(world.addWorkspace(QStringLiteral("A")))
    {
        (void)world.store().write<void>([&](Connection &c) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                channels << sampleChannel(client.id, QStringLiteral("c%1").arg(i));
                TRY(channelstore::insert(c, channels.last()));
            }
            return {};
        });
        world.adapter->onLastPost = [this](const Account &account) {
            ++asked[account.channel];
            return answer;
        };
    }

    qsizetype round(HealthWatch &watch)
    {
        const auto done = wait(watch.ask());
        return done ? *done : -1;
    }
    // All rounds of a day.
    qsizetype day(HealthWatch &watch)
    {
        qsizetype all = 0;
        for (int i = 0; i < HealthWatch::kRounds; ++i) {
            const qsizetype some = round(watch);
            most = std::max(most, some);
            all += some;
            world.clock.advance(HealthWatch::kEvery);
        }
        return all;
    }
    ChannelHealth health(const Channel &channel)
    {
        const auto found = world.store().read<std::optional<ChannelHealth>>(
            [&](Connection &c) { return healthstore::find(c, channel.id); });
        return found && *found ? **found : ChannelHealth();
    }

    EngineWorld world;
    Workspace client;
    QList<Channel> channels;
    QHash<ChannelId, int> asked;
    Result<std::optional<Instant>> answer = std::optional<Instant>(FakeClock::kStart - 48h);
    qsizetype most = 0;
};

} // namespace

class TestHealthWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachIsAskedOnceADay()
    {
        Watched w(1000);
        ServiceParts parts = w.world.serviceParts();
        HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
        QCOMPARE(w.day(watch), 1000);
        QCOMPARE(w.asked.size(), 1000);
        QVERIFY2(w.most <= 11, qPrintable(QString::number(w.most))); // spread over the day
        for (const int times : std::as_const(w.asked))
            QCOMPARE(times, 1);
        QCOMPARE(w.round(watch), 11); // a day later it is the turn of the first ones again
        qInfo("a thousand channels, a day: %d wake-ups, at most %d questions each", HealthWatch::kRounds, int(w.most));
    }

    void whatItSaysIsKept()
    {
        Watched w(1);
        ServiceParts parts = w.world.serviceParts();
        HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
        QCOMPARE(w.round(watch), 1);
        const ChannelHealth health = w.health(w.channels.first());
        QVERIFY(health.networkPostAt == FakeClock::kStart - 48h);
        QVERIFY(health.networkAskedAt == w.world.clock.now());
        QVERIFY(health.networkAnswer.isEmpty());
        QCOMPARE(w.round(watch), 0);
    }

    void aRefusalIsLeftAloneForADay_data();
    void aRefusalIsLeftAloneForADay();
    void someAreNotAsked_data();
    void someAreNotAsked();

    void aShutKeyringIsNoAnswer()
    {
        Watched w(3);
        ServiceParts parts = w.world.serviceParts();
        HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
        w.answer = Error(ErrorKind::Keychain, QStringLiteral("keychain-locked"), QStringLiteral("locked"));
        QCOMPARE(w.round(watch), 0);
        w.answer = std::optional<Instant>();
        QCOMPARE(w.round(watch), 1); // nobody was put off to the next day
        QVERIFY(!w.health(w.channels.first()).networkPostAt);
    }

    void aPostThatIsStillToComeIsNotBelieved()
    {
        Watched w(1);
        ServiceParts parts = w.world.serviceParts();
        HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
        QCOMPARE(w.day(watch), 1);
        const auto before = w.health(w.channels.first()).networkPostAt;
        w.answer = std::optional<Instant>(w.world.clock.now() + 24h * 400);
        QCOMPARE(w.round(watch), 1);
        QVERIFY(w.health(w.channels.first()).networkPostAt == before);
        QCOMPARE(w.health(w.channels.first()).networkAnswer, QStringLiteral("network-clock"));
    }

    void aClockSetBackMakesNoStorm()
    {
        Watched w(50);
        ServiceParts parts = w.world.serviceParts();
        HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
        QCOMPARE(w.day(watch), 50);
        w.world.clock.advance(-3h);
        const qsizetype afterAnHour = w.round(watch);
        QVERIFY(afterAnHour <= 1);
        w.world.clock.advance(-24h * 400);
        QCOMPARE(w.day(watch), 50); // once each, by the clock as it is now
    }

    void aNetworkThatIsNotKnownIsInNobodysWay()
    {
        Watched w(2);
        ServiceParts parts = w.world.serviceParts();
        HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
        VERIFY_OK(w.world.store().sql(
            QStringLiteral("UPDATE channel SET network='gone' WHERE id=%1").arg(w.channels.first().id.value)));
        QCOMPARE(w.day(watch), 2);
        QCOMPARE(w.asked.keys(), QList<ChannelId>{w.channels.last().id});
    }

    void stoppedItAsksNobody()
    {
        Watched w(200);
        ServiceParts parts = w.world.serviceParts();
        HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
        watch.stop();
        QCOMPARE(w.round(watch), 0);
        QVERIFY(w.asked.isEmpty());
    }
};

void TestHealthWatch::aRefusalIsLeftAloneForADay_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("the network refuses") << int(ErrorKind::Rejected) << QStringLiteral("network-refused");
    QTest::newRow("it is not to be reached") << int(ErrorKind::Transient) << QStringLiteral("server-unreachable");
    QTest::newRow("the key may not read") << int(ErrorKind::Auth) << QStringLiteral("credential-refused");
    QTest::newRow("it can't be asked at all") << int(ErrorKind::Invalid) << QStringLiteral("not-supported");
    QTest::newRow("no key for this one") << int(ErrorKind::Keychain) << QStringLiteral("secret-missing");
}

void TestHealthWatch::aRefusalIsLeftAloneForADay()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    Watched w(1);
    ServiceParts parts = w.world.serviceParts();
    HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
    w.answer = Error(ErrorKind(kind), code, QStringLiteral("no"));
    QCOMPARE(w.day(watch), 1);
    QCOMPARE(w.health(w.channels.first()).networkAnswer, code);
    COMPARE_NAMES(w.world.channel(w.channels.first().id).state, w.channels.first().state);
    w.answer = std::optional<Instant>(w.world.clock.now());
    QCOMPARE(w.round(watch), 1);
    QVERIFY(w.health(w.channels.first()).networkAnswer.isEmpty());
}

void TestHealthWatch::someAreNotAsked_data()
{
    QTest::addColumn<QString>("change");
    const auto row = [](const char *name, const char *change) { QTest::newRow(name) << QString::fromLatin1(change); };
    row("locked down", "UPDATE channel SET locked_at=1");
    row("closed", "UPDATE channel SET lifecycle='closed'");
    row("to be connected again", "UPDATE channel SET state='reauth'");
    row("its network asked for patience", "UPDATE channel SET not_before=9000000000000");
    row("its client is paused", "UPDATE workspace SET paused_at=1");
    row("its client is put away", "UPDATE workspace SET archived_at=1");
    row("everything is paused",
        "INSERT INTO setting (name, value) VALUES ('paused-everywhere', '2026-11-01T00:00:00Z')");
}

void TestHealthWatch::someAreNotAsked()
{
    QFETCH(QString, change);
    Watched w(1);
    ServiceParts parts = w.world.serviceParts();
    HealthWatch watch(parts.database, parts.registry, w.world.clock, w.world.log);
    VERIFY_OK(w.world.store().sql(change));
    QCOMPARE(w.round(watch), 0);
    QVERIFY(w.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestHealthWatch)
#include "tst_healthwatch.moc"
