// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/healthservice.h"

#include "service/deliveryservice.h"
#include "store/channelstore.h"
#include "support/engineworld.h"
#include "support/sentposts.h"
#include "support/wait.h"

#include <QElapsedTimer>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kDay = 24h;

struct Desk
{
    explicit Desk(EngineWorld &made) : world(made), health(made.serviceParts())
    {
        client = world.addWorkspace(QStringLiteral("A"));
        channel = add(QStringLiteral("one"));
    }

    Channel add(const QString &name)
    {
        Channel added = sampleChannel(client.id, name);
        added.createdAt = world.clock.now() - 400 * kDay;
        const auto done = world.store().write<void>([added](Connection &c) { return channelstore::insert(c, added); });
        return done ? added : Channel();
    }
    Result<void> sent(const Channel &to, int every, int lastAgo, int span = 365)
    {
        return addSent(world.store(), {to}, timesEvery(every, lastAgo, span, world.clock.now()));
    }
    ChannelStanding standing(const Channel &of)
    {
        const auto found = wait(health.load(of.workspace, of.id));
        return found ? *found : ChannelStanding();
    }
    Result<qsizetype> judge() { return wait(health.judgeAll()); }

    EngineWorld &world;
    HealthService health;
    Workspace client;
    Channel channel;
};

QStringList kindsOf(const QList<ChannelEvent> &events)
{
    QStringList kinds;
    for (const ChannelEvent &event : events)
        kinds << toString(event.kind) + QLatin1Char(' ') + event.to;
    return kinds;
}

} // namespace

class TestHealthService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChannelGoesQuietAndComesBack_data() { StoreFixture::addBackendRows(); }
    void aChannelGoesQuietAndComesBack()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VERIFY_OK(desk.sent(desk.channel, 2, 1));
        VERIFY_OK(desk.judge());
        COMPARE_NAMES(desk.standing(desk.channel).health.activity, Activity::Thinning); // nothing is planned
        world.clock.advance(10 * kDay);
        VALUE_OF(const qsizetype changed, desk.judge());
        QCOMPARE(changed, 1);
        COMPARE_NAMES(desk.standing(desk.channel).health.activity, Activity::Quiet);
        COMPARE_NAMES(desk.standing(desk.channel).proposal, HealthProposal::Plan);
        world.clock.advance(20 * kDay);
        VERIFY_OK(desk.judge());
        const ChannelStanding inactive = desk.standing(desk.channel);
        COMPARE_NAMES(inactive.health.activity, Activity::Inactive);
        QCOMPARE(inactive.health.reason.daysQuiet, 31);
        QVERIFY(inactive.needsPerson());
        VERIFY_OK(addSent(world.store(), {desk.channel}, {world.clock.now()}));
        VERIFY_OK(desk.judge());
        COMPARE_NAMES(desk.standing(desk.channel).health.activity, Activity::Thinning);
        VALUE_OF(const auto events, wait(desk.health.history(desk.client.id, desk.channel.id)));
        QCOMPARE(kindsOf(events), QStringList({QStringLiteral("activity thinning"), QStringLiteral("activity inactive"),
                                               QStringLiteral("activity quiet"), QStringLiteral("activity thinning")}));
        // Nothing changed: nothing is written.
        VALUE_OF(const qsizetype again, desk.judge());
        QCOMPARE(again, 0);
    }

    void weeksAndLastPostsAreThere_data() { StoreFixture::addBackendRows(); }
    void weeksAndLastPostsAreThere()
    {
        WORLD_OF_ROW(world);
        Desk desk(world);
        VERIFY_OK(desk.sent(desk.channel, 7, 7, 21));
        const ChannelStanding standing = desk.standing(desk.channel);
        QCOMPARE(standing.weeks.size(), 52);
        QCOMPARE(standing.weeks.mid(49), QList<int>({1, 1, 0}));
        QVERIFY(standing.lastHere == world.clock.now() - 7 * kDay);
        QCOMPARE(standing.client, QStringLiteral("A"));
        QVERIFY(!standing.readsNetwork);
    }

    void proposalsFollowWhatThereIs_data();
    void proposalsFollowWhatThereIs();
    void theMostPressingIsFirst();
    void aThresholdHoldsAtOnce_data() { StoreFixture::addBackendRows(); }
    void aThresholdHoldsAtOnce();
    void notesStandInTheHistory_data() { StoreFixture::addBackendRows(); }
    void notesStandInTheHistory();
    void aPauseOfTheClientDoesNotCount_data() { StoreFixture::addBackendRows(); }
    void aPauseOfTheClientDoesNotCount();
    void whoPausedIsKept();
    void manyAreToldOnceADay();
    void aThousandChannelsAreJudged();
};

void TestHealthService::proposalsFollowWhatThereIs_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<int>("every");
    QTest::addColumn<int>("lastAgo");
    QTest::addColumn<bool>("others");
    QTest::addColumn<QString>("proposal");
    const auto row = [](const char *name, const char *change, int every, int lastAgo, bool others,
                        const char *proposal) {
        QTest::newRow(name) << QString::fromLatin1(change) << every << lastAgo << others
                            << QString::fromLatin1(proposal);
    };
    row("nothing planned", "", 2, 1, false, "plan");
    row("gone quiet", "", 2, 12, false, "plan");
    row("inactive after a good year", "", 2, 60, false, "revive");
    row("never much of a channel, but there is material", "", 1000, 100, true, "maintain");
    row("never much of a channel, and nothing else either", "", 1000, 100, false, "close");
    row("its key is refused", "state='reauth'", 2, 60, false, "connect");
    row("paused for two months", "paused_at=1", 2, 60, false, "resume");
    row("a way out was chosen", "lifecycle='maintenance'", 2, 60, false, "none");
    row("locked down", "locked_at=1", 2, 60, false, "none");
}

void TestHealthService::proposalsFollowWhatThereIs()
{
    QFETCH(QString, change);
    QFETCH(int, every);
    QFETCH(int, lastAgo);
    QFETCH(bool, others);
    EngineWorld world(StoreFixture::inMemory());
    Desk desk(world);
    VERIFY_OK(desk.sent(desk.channel, every, lastAgo));
    if (others)
        VERIFY_OK(desk.sent(desk.add(QStringLiteral("two")), 3, 1));
    if (!change.isEmpty())
        VERIFY_OK(world.store().sql(
            QStringLiteral("UPDATE channel SET %1 WHERE id=%2").arg(change, desk.channel.id.toString())));
    VERIFY_OK(desk.judge());
    QTEST(toString(desk.standing(desk.channel).proposal), "proposal");
}

void TestHealthService::theMostPressingIsFirst()
{
    EngineWorld world(StoreFixture::inMemory());
    Desk desk(world);
    VERIFY_OK(desk.sent(desk.channel, 2, 1));
    const Channel dead = desk.add(QStringLiteral("dead"));
    VERIFY_OK(desk.sent(dead, 2, 90));
    const Channel quiet = desk.add(QStringLiteral("quiet"));
    VERIFY_OK(desk.sent(quiet, 2, 9));
    VALUE_OF(const auto all, wait(desk.health.list(std::nullopt)));
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.at(0).channel.name, QStringLiteral("dead"));
    QCOMPARE(all.at(1).channel.name, QStringLiteral("quiet"));
    VERIFY_ERROR(wait(desk.health.list(WorkspaceId{7})), "workspace-unknown");
    VERIFY_ERROR(wait(desk.health.load(desk.client.id, ChannelId{7})), "channel-unknown");
    // A client that is put away is nobody's worry.
    VERIFY_OK(world.store().sql(QStringLiteral("UPDATE workspace SET archived_at=1")));
    VALUE_OF(const auto none, wait(desk.health.list(std::nullopt)));
    QVERIFY(none.isEmpty());
}

void TestHealthService::aThresholdHoldsAtOnce()
{
    WORLD_OF_ROW(world);
    Desk desk(world);
    VERIFY_OK(desk.sent(desk.channel, 7, 10));
    VERIFY_OK(desk.judge());
    VALUE_OF(const ChannelStanding strict, wait(desk.health.setThreshold(desk.client.id, desk.channel.id, 8)));
    COMPARE_NAMES(strict.health.activity, Activity::Inactive);
    QCOMPARE(strict.health.reason.thresholdDays, 8);
    VALUE_OF(const ChannelStanding usual,
             wait(desk.health.setThreshold(desk.client.id, desk.channel.id, std::nullopt)));
    QVERIFY(usual.health.activity < Activity::Quiet);
    QVERIFY(usual.health.reason.thresholdDays >= 21);
    VERIFY_ERROR(wait(desk.health.setThreshold(desk.client.id, desk.channel.id, 0)), "health-threshold");
    const Workspace other = world.addWorkspace(QStringLiteral("B"));
    VERIFY_ERROR(wait(desk.health.setThreshold(other.id, desk.channel.id, 8)), "channel-unknown");
}

void TestHealthService::notesStandInTheHistory()
{
    WORLD_OF_ROW(world);
    Desk desk(world);
    VERIFY_OK(wait(desk.health.note(desk.client.id, desk.channel.id, QStringLiteral(" Asked the client. "),
                                    QStringLiteral("Deniz"))));
    VALUE_OF(const auto events, wait(desk.health.history(desk.client.id, desk.channel.id)));
    QCOMPARE(events.size(), 1);
    QCOMPARE(events.first().note, QStringLiteral("Asked the client."));
    QCOMPARE(events.first().person, QStringLiteral("Deniz"));
    VERIFY_ERROR(wait(desk.health.note(desk.client.id, desk.channel.id, QStringLiteral("  "), {})),
                 "health-note-empty");
    VERIFY_ERROR(wait(desk.health.note(desk.client.id, desk.channel.id, QString(5000, QLatin1Char('x')), {})),
                 "health-note-long");
}

// While it lasts, and when it is over.
void TestHealthService::aPauseOfTheClientDoesNotCount()
{
    WORLD_OF_ROW(world);
    Desk desk(world);
    DeliveryService deliveries(world.serviceParts());
    VERIFY_OK(desk.sent(desk.channel, 2, 1));
    for (const PauseScope scope : {PauseScope{desk.client.id, {}}, PauseScope{}}) {
        VERIFY_OK(wait(deliveries.pause(scope, QStringLiteral("crisis"))));
        world.clock.advance(40 * kDay);
        VERIFY_OK(desk.judge());
        QVERIFY(desk.standing(desk.channel).health.activity < Activity::Quiet);
        VERIFY_OK(wait(deliveries.resume(scope, LateChoice::Ask)));
        world.clock.advance(kDay);
        VERIFY_OK(desk.judge());
        QVERIFY(desk.standing(desk.channel).health.activity < Activity::Quiet);
    }
    world.clock.advance(10 * kDay);
    VERIFY_OK(desk.judge());
    COMPARE_NAMES(desk.standing(desk.channel).health.activity, Activity::Quiet);
}

void TestHealthService::whoPausedIsKept()
{
    qputenv("USER", "mert");
    EngineWorld world(StoreFixture::inMemory());
    Desk desk(world);
    DeliveryService deliveries(world.serviceParts());
    VERIFY_OK(desk.sent(desk.channel, 2, 1));
    const PauseScope scope{desk.client.id, desk.channel.id};
    VERIFY_OK(wait(deliveries.pause(scope, QStringLiteral("holiday"))));
    world.clock.advance(60 * kDay);
    VERIFY_OK(desk.judge());
    const HealthReason reason = desk.standing(desk.channel).health.reason;
    COMPARE_NAMES(reason.cause, HealthCause::PausedLong);
    QCOMPARE(reason.pausedBy, QStringLiteral("mert"));
    VERIFY_OK(wait(deliveries.resume(scope, LateChoice::Ask)));
    QVERIFY(desk.standing(desk.channel).channel.pausedBy.isEmpty());
}

// Three at once are one notice; the next comes a day later at the earliest.
void TestHealthService::manyAreToldOnceADay()
{
    EngineWorld world(StoreFixture::inMemory());
    Desk desk(world);
    for (const char *name : {"two", "three"})
        VERIFY_OK(desk.sent(desk.add(QLatin1String(name)), 2, 10));
    VERIFY_OK(desk.sent(desk.channel, 2, 1));
    VERIFY_OK(desk.judge());
    VALUE_OF(const auto news, wait(desk.health.newlyQuiet()));
    QCOMPARE(news.size(), 2);
    VALUE_OF(const auto still, wait(desk.health.newlyQuiet()));
    QCOMPARE(still.size(), 2); // until it was told
    VERIFY_OK(wait(desk.health.told(news)));
    world.clock.advance(23h);
    VALUE_OF(const auto none, wait(desk.health.newlyQuiet()));
    QVERIFY(none.isEmpty());
    world.clock.advance(10 * kDay);
    VERIFY_OK(desk.judge());
    VALUE_OF(const auto later, wait(desk.health.newlyQuiet()));
    QCOMPARE(later.size(), 3); // one is quiet now, two became inactive
    VERIFY_OK(wait(desk.health.told(later)));
    world.clock.advance(300 * kDay);
    VERIFY_OK(desk.judge());
    VALUE_OF(const auto last, wait(desk.health.newlyQuiet()));
    QCOMPARE(last.size(), 1);
    // A clock that was set back by years makes no news.
    world.clock.advance(-1000 * kDay);
    VERIFY_OK(desk.judge());
    VALUE_OF(const auto back, wait(desk.health.newlyQuiet()));
    QVERIFY(back.size() <= 1);
}

void TestHealthService::aThousandChannelsAreJudged()
{
    EngineWorld world(StoreFixture::inMemory());
    Desk desk(world);
    QList<Channel> channels;
    VERIFY_OK(world.store().write<void>([&](Connection &c) -> Result<void> {
        for (int i = 0; i < 1000; ++i) {
            channels << sampleChannel(desk.client.id, QStringLiteral("c%1").arg(i));
            channels.last().createdAt = world.clock.now() - 400 * kDay;
            TRY(channelstore::insert(c, channels.last()));
        }
        return {};
    }));
    VERIFY_OK(addSent(world.store(), channels, timesEvery(2, 40, 400, world.clock.now())));
    QElapsedTimer timer;
    timer.start();
    VALUE_OF(const qsizetype changed, desk.judge());
    const qint64 first = timer.restart();
    QCOMPARE(changed, 1001);
    VALUE_OF(const qsizetype again, desk.judge());
    const qint64 second = timer.restart();
    QCOMPARE(again, 0);
    VALUE_OF(const auto all, wait(desk.health.list(std::nullopt)));
    QCOMPARE(all.size(), 1001);
    qInfo("judging 1,000 channels with 180 posts each: %lld ms, again: %lld ms, listing: %lld ms", first, second,
          timer.elapsed());
    VALUE_OF(const auto news, wait(desk.health.newlyQuiet()));
    QCOMPARE(news.size(), 1001); // in one notice
}

QTEST_GUILESS_MAIN(TestHealthService)
#include "tst_healthservice.moc"
