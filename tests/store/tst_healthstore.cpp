// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of how alive channels are, and what judging reads, on both databases.

#include "store/healthstore.h"

#include "store/channelstore.h"
#include "store/workspacestore.h"
#include "support/sentposts.h"
#include "support/wait.h"

#include <QtTest>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

const Instant kNow = FakeClock::kStart;
constexpr std::chrono::milliseconds kDay = 24h;

struct Client
{
    Workspace workspace;
    Channel one;
    Channel two;
};

Client addClient(StoreFixture &store, const QString &name)
{
    Client client;
    client.workspace = sampleWorkspace(name);
    client.one = sampleChannel(client.workspace.id, QStringLiteral("one"));
    client.two = sampleChannel(client.workspace.id, QStringLiteral("two"));
    const auto done = store.write<void>([&](Connection &c) -> Result<void> {
        TRY(workspacestore::insert(c, client.workspace));
        TRY(channelstore::insert(c, client.one));
        return channelstore::insert(c, client.two);
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return client;
}

ChannelHealth healthOf(const Channel &channel, Activity activity)
{
    ChannelHealth health;
    health.workspace = channel.workspace;
    health.channel = channel.id;
    health.activity = activity;
    health.since = kNow - 3 * kDay;
    health.judgedAt = kNow;
    health.reason.cause = HealthCause::PastRhythm;
    health.reason.daysQuiet = 9;
    return health;
}

} // namespace

class TestHealthStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerdictAndAnAnswerDoNotWipeEachOther_data() { StoreFixture::addBackendRows(); }
    void aVerdictAndAnAnswerDoNotWipeEachOther()
    {
        STORE_OF_ROW(store);
        const Client a = addClient(store, QStringLiteral("A"));
        ChannelHealth health = healthOf(a.one, Activity::Quiet);
        health.networkPostAt = kNow - 9 * kDay;
        health.networkAskedAt = kNow;
        health.networkAnswer = QStringLiteral("scripted");
        VERIFY_OK(store.write<void>([&](Connection &c) { return healthstore::saveAnswer(c, health); }));
        VERIFY_OK(store.write<void>([&](Connection &c) { return healthstore::saveVerdict(c, health); }));
        VALUE_OF(const auto found, store.read<std::optional<ChannelHealth>>(
                                       [&](Connection &c) { return healthstore::find(c, a.one.id); }));
        QVERIFY(found);
        COMPARE_NAMES(found->activity, Activity::Quiet);
        QVERIFY(found->since == health.since && found->judgedAt == health.judgedAt && found->reason == health.reason);
        QVERIFY(found->networkPostAt == health.networkPostAt && found->networkAskedAt == kNow);
        QCOMPARE(found->networkAnswer, QStringLiteral("scripted"));
        VALUE_OF(const auto none, store.read<std::optional<ChannelHealth>>(
                                      [&](Connection &c) { return healthstore::find(c, a.two.id); }));
        QVERIFY(!none);
    }

    void whatWasToldIsNewsAgainOnceItWasBetter_data() { StoreFixture::addBackendRows(); }
    void whatWasToldIsNewsAgainOnceItWasBetter()
    {
        STORE_OF_ROW(store);
        const Client a = addClient(store, QStringLiteral("A"));
        const auto found = [&] {
            return store.read<std::optional<ChannelHealth>>(
                [&](Connection &c) { return healthstore::find(c, a.one.id); });
        };
        VERIFY_OK(store.write<void>(
            [&](Connection &c) { return healthstore::saveVerdict(c, healthOf(a.one, Activity::Quiet)); }));
        VERIFY_OK(store.write<void>([&](Connection &c) { return healthstore::setTold(c, a.one.id, Activity::Quiet); }));
        VALUE_OF(auto quiet, found());
        COMPARE_NAMES(quiet->told, Activity::Quiet);
        quiet->activity = Activity::Active;
        VERIFY_OK(store.write<void>([&](Connection &c) { return healthstore::saveVerdict(c, *quiet); }));
        VALUE_OF(const auto active, found());
        COMPARE_NAMES(active->told, Activity::Active);
    }

    void theHistoryIsTheNewestFirst_data() { StoreFixture::addBackendRows(); }
    void theHistoryIsTheNewestFirst()
    {
        STORE_OF_ROW(store);
        const Client a = addClient(store, QStringLiteral("A"));
        for (int i = 0; i < 5; ++i) {
            ChannelEvent event;
            event.id = ChannelEventId{nextSampleId()};
            event.workspace = a.workspace.id;
            event.channel = a.one.id;
            event.at = kNow + i * kDay;
            event.note = QString::number(i);
            event.person = QStringLiteral("Deniz");
            VERIFY_OK(store.write<void>([&](Connection &c) { return healthstore::addEvent(c, event); }));
        }
        VALUE_OF(const auto events,
                 store.read<QList<ChannelEvent>>([&](Connection &c) { return healthstore::events(c, a.one.id, 3); }));
        QCOMPARE(events.size(), 3);
        QCOMPARE(events.first().note, QStringLiteral("4"));
        QCOMPARE(events.first().person, QStringLiteral("Deniz"));
        // All of it goes with its channel.
        VERIFY_OK(store.write<void>([&](Connection &c) { return channelstore::remove(c, a.one.id); }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM channel_event")), QStringLiteral("0"));
    }

    void postsAreCountedByWeek_data() { StoreFixture::addBackendRows(); }
    void postsAreCountedByWeek()
    {
        STORE_OF_ROW(store);
        const Client a = addClient(store, QStringLiteral("A"));
        const Client b = addClient(store, QStringLiteral("B"));
        const Instant from = kNow - 7 * 51 * kDay;
        VERIFY_OK(addSent(store, {a.one}, {from - 1ms, from, from + kDay, from + 7 * kDay, kNow}));
        VERIFY_OK(addSent(store, {b.two}, {kNow}));
        // Taken down again: it is not there for anybody.
        VERIFY_OK(addSent(store, {a.two}, {kNow}));
        VERIFY_OK(
            store.sql(QStringLiteral("UPDATE delivery SET removed_at=1 WHERE channel_id=%1").arg(a.two.id.value)));
        const auto weeks = [&](WorkspaceId of) {
            return store.read<QHash<ChannelId, QList<int>>>(
                [&](Connection &c) { return healthstore::weeks(c, of, from); });
        };
        VALUE_OF(const auto all, weeks({}));
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[a.one.id].size(), healthstore::kWeeks);
        QCOMPARE(all[a.one.id].mid(0, 3), QList<int>({2, 1, 0}));
        QCOMPARE(all[a.one.id].last(), 1);
        VALUE_OF(const auto ofB, weeks(b.workspace.id));
        QCOMPARE(ofB.keys(), QList<ChannelId>{b.two.id});
        using Last = QHash<ChannelId, Instant>;
        VALUE_OF(const auto last, store.read<Last>([&](Connection &c) { return healthstore::lastSent(c, a.workspace.id); }));
        QCOMPARE(last.size(), 1);
        QVERIFY(last[a.one.id] == kNow);
    }

    void daysOfTheNetworkCountAsOurs_data() { StoreFixture::addBackendRows(); }
    void daysOfTheNetworkCountAsOurs()
    {
        STORE_OF_ROW(store);
        const Client a = addClient(store, QStringLiteral("A"));
        VERIFY_OK(addSent(store, {a.one}, {kNow - 4 * kDay, kNow - 4 * kDay + 1h, kNow - 2 * kDay}));
        for (int ago : {3, 2, 3}) {
            ChannelHealth health = healthOf(a.one, Activity::Active);
            health.networkPostAt = kNow - ago * kDay;
            VERIFY_OK(store.write<void>([&](Connection &c) { return healthstore::saveAnswer(c, health); }));
        }
        using Days = QHash<ChannelId, QList<qint64>>;
        VALUE_OF(const auto days, store.read<Days>([&](Connection &c) {
            return healthstore::postDays(c, {a.one.id, a.two.id}, kNow - 100 * kDay);
        }));
        const qint64 today = postDayOf(kNow);
        QCOMPARE(days.value(a.one.id), QList<qint64>({today - 4, today - 3, today - 2}));
        QVERIFY(days.value(a.two.id).isEmpty());
    }

    void theQueueAheadEndsWithItsLastPost_data() { StoreFixture::addBackendRows(); }
    void theQueueAheadEndsWithItsLastPost()
    {
        STORE_OF_ROW(store);
        const Client a = addClient(store, QStringLiteral("A"));
        VERIFY_OK(addSent(store, {a.one}, {kNow - kDay, kNow + kDay, kNow + 5 * kDay, kNow + 9 * kDay}));
        VERIFY_OK(
            store.sql(QStringLiteral("UPDATE post SET trashed_at=1 WHERE created_at=%1").arg((kNow + 9 * kDay).ms)));
        // As planned ones; a row that was sent is never changed.
        VERIFY_OK(store.sql(
            QStringLiteral(
                "INSERT INTO delivery (id, workspace_id, post_id, channel_id, due_at, next_try_at, state, state_at, "
                "idempotency_key) SELECT id+1000000, workspace_id, post_id, %1, due_at, next_try_at, 'scheduled', 0, "
                "'k' FROM delivery")
                .arg(a.two.id.value)));
        using Queues = QHash<ChannelId, healthstore::Queue>;
        VALUE_OF(const auto queues, store.read<Queues>(
                                        [&](Connection &c) { return healthstore::queues(c, {}, kNow); }));
        QCOMPARE(queues.size(), 1);
        QCOMPARE(queues[a.two.id].planned, 2);
        QVERIFY(queues[a.two.id].endsAt == kNow + 5 * kDay);
    }

    void pausesOfClientAndChannelAreKeptApart_data() { StoreFixture::addBackendRows(); }
    void pausesOfClientAndChannelAreKeptApart()
    {
        STORE_OF_ROW(store);
        const Client a = addClient(store, QStringLiteral("A"));
        const auto add = [&](ChannelId channel, Instant from, Instant until) {
            return store.write<void>([&](Connection &c) {
                return healthstore::addPause(c, nextSampleId(), {a.workspace.id, channel, {from, until}});
            });
        };
        VERIFY_OK(add({}, kNow - 9 * kDay, kNow - 7 * kDay));
        VERIFY_OK(add(a.one.id, kNow - 5 * kDay, kNow - 4 * kDay));
        VERIFY_OK(add(a.one.id, kNow, kNow - kDay)); // the clock was set back meanwhile: none
        VALUE_OF(const auto all, store.read<QList<healthstore::PausedSpan>>(
                                     [&](Connection &c) { return healthstore::pausesSince(c, {}, kNow - 30 * kDay); }));
        QCOMPARE(all.size(), 2);
        QVERIFY(all.first().channel.isNull());
        QCOMPARE(all.last().channel, a.one.id);
        VALUE_OF(const auto later, store.read<QList<healthstore::PausedSpan>>([&](Connection &c) {
            return healthstore::pausesSince(c, a.workspace.id, kNow - 5 * kDay);
        }));
        QCOMPARE(later.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestHealthStore)
#include "tst_healthstore.moc"
