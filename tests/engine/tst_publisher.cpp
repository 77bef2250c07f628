// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each end of a try makes of a delivery, and what is on disk before a byte leaves.

#include "engine/publisher.h"

#include "engine/claiming.h"
#include "engine/settlement.h"
#include "engine/shutsecrets.h"
#include "store/channelstore.h"
#include "store/leasestore.h"
#include "store/mediastore.h"
#include "store/poststore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

struct Claimed
{
    Channel channel;
    Delivery delivery;

    explicit Claimed(EngineWorld &world)
    {
        channel = world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a"));
        world.addDue(channel, world.clock.now(), QStringLiteral("Hello"));
        takeLease(world, QStringLiteral("one"));
        delivery = claim(world);
    }

    static void takeLease(EngineWorld &world, const QString &holder)
    {
        const Instant now = world.clock.now();
        const Lease lease{holder, QStringLiteral("h"), 1, QStringLiteral("v"), now + 180s, now, now};
        (void)world.store().write<bool>([=](Connection &c) { return leasestore::acquire(c, lease, now); });
    }

    static Delivery claim(EngineWorld &world)
    {
        ClaimOrder order;
        order.now = world.clock.now();
        order.holder = QStringLiteral("one");
        order.leaseUntil = order.now + 180s;
        const auto claimed = world.store().write<QList<ClaimedDelivery>>([order](Connection &c) { return claimDeliveries(c, order); });
        return claimed && !claimed->isEmpty() ? claimed->first().delivery : Delivery();
    }
};

Result<Delivery> publish(EngineWorld &world, const Delivery &claimed)
{
    Publisher publisher(world.parts());
    return QCoro::waitFor(publisher.publish(claimed));
}

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeWay_data() { StoreFixture::addBackendRows(); }
    void theWholeWay()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        QString seenState;
        QString seenAttempts;
        // Read beside the engine, as another program would: it is committed before the network hears of it.
        world.adapter->watch = [&](const PublishRequest &) {
            const auto other = world.store().connect();
            const auto read = [&](const char *sql) {
                auto query = other->prepare(QLatin1String(sql));
                return query && query->run() && query->next() ? query->text(0) : QStringLiteral("nothing");
            };
            seenState = read("SELECT state FROM delivery");
            seenAttempts = read("SELECT outcome FROM attempt");
        };
        Step step = Step::ok();
        step.saves = {{QStringLiteral("mediaId"), QStringLiteral("42")}};
        world.adapter->steps = {step};
        VALUE_OF(const Delivery sent, publish(world, claimed.delivery));
        QCOMPARE(seenState, QStringLiteral("sending"));
        QCOMPARE(seenAttempts, QStringLiteral("open"));
        COMPARE_NAMES(sent.state, DeliveryState::Sent);
        const Delivery loaded = world.load(sent.id);
        COMPARE_NAMES(loaded.state, DeliveryState::Sent);
        QCOMPARE(loaded.remoteId, QStringLiteral("remote-") + loaded.idempotencyKey);
        QVERIFY(loaded.sentAt == world.clock.now());
        QCOMPARE(loaded.progress.value(QStringLiteral("mediaId")).toString(), QStringLiteral("42"));
        QVERIFY(loaded.progress.contains(QStringLiteral("firstTryAt"))); // the engine's own stays beside it
        const auto attempts = world.attempts(sent.id);
        QCOMPARE(attempts.size(), 1);
        COMPARE_NAMES(attempts.first().outcome, AttemptOutcome::Sent);
        QVERIFY(attempts.first().endedAt.has_value());
        QCOMPARE(world.store().value(QStringLiteral("SELECT status FROM post")), QStringLiteral("done"));
        QCOMPARE(world.adapter->calls.first().text, QStringLiteral("Hello"));
    }

    // The first try may be out; a repeat did no harm when that was decided, long ago.
    void aRepeatThatCameTooLateIsNotSent_data() { StoreFixture::addBackendRows(); }
    void aRepeatThatCameTooLateIsNotSent()
    {
        WORLD_OF_ROW(world);
        Claimed claimed(world);
        claimed.delivery.progress = {{settlement::kMayBeOut, true}};
        VALUE_OF(const Delivery unsure, publish(world, claimed.delivery));
        COMPARE_NAMES(unsure.state, DeliveryState::Unsure);
        QCOMPARE(unsure.reason, QStringLiteral("repeat-unsafe"));
        QVERIFY(world.adapter->calls.isEmpty());
    }

    // "failed" would say that nothing came out.
    void aRefusedRepeatIsStillUnsure_data() { StoreFixture::addBackendRows(); }
    void aRefusedRepeatIsStillUnsure()
    {
        WORLD_OF_ROW(world);
        Claimed claimed(world);
        claimed.delivery.progress = {{settlement::kMayBeOut, true}};
        world.adapter->harmless = true;
        world.adapter->steps = {Step::fails(ErrorKind::Rejected)};
        VALUE_OF(const Delivery unsure, publish(world, claimed.delivery));
        COMPARE_NAMES(unsure.state, DeliveryState::Unsure);
        COMPARE_NAMES(world.attempts(unsure.id).first().outcome, AttemptOutcome::Failed);
    }

    // While a picture went up the machine slept, and another publisher took over.
    void aStepThatOutlivedItsLeaseIsTheLast_data() { StoreFixture::addBackendRows(); }
    void aStepThatOutlivedItsLeaseIsTheLast()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        Step step = Step::ok();
        step.saves = {{QStringLiteral("mediaId"), QStringLiteral("42")}};
        world.adapter->steps = {step};
        world.adapter->watch = [&](const PublishRequest &) {
            (void)world.store().connect()->execute(QStringLiteral("UPDATE delivery SET state='unsure', claimed_by=''"));
        };
        VERIFY_ERROR(publish(world, claimed.delivery), "delivery-taken");
        QVERIFY(world.remote.entries.isEmpty());
    }

    void eachErrorHasItsEnd_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("attempts"); // that count
        QTest::addColumn<int>("secondsLeast"); // until the next try; -1: none
        QTest::addColumn<int>("secondsMost");
        for (const char *backend : {"sqlite", "postgres"}) {
            const auto row = [&](const char *name, ErrorKind kind, const char *state, const char *outcome, int attempts, int least, int most) {
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), QLatin1String(name))))
                    << QString::fromLatin1(backend) << int(kind) << QString::fromLatin1(state) << QString::fromLatin1(outcome) << attempts << least << most;
            };
            row("a passing fault is tried again", ErrorKind::Transient, "scheduled", "retry", 1, 24, 36);
            row("a limit is waited out and does not count", ErrorKind::RateLimited, "scheduled", "retry", 0, 100, 106);
            row("a refusal is the end", ErrorKind::Rejected, "failed", "failed", 1, -1, -1);
            row("what breaks a rule is the end", ErrorKind::Invalid, "failed", "failed", 1, -1, -1);
            row("a refused credential waits for a new one", ErrorKind::Auth, "scheduled", "retry", 0, 0, 0);
            row("nobody knows: a person or a look", ErrorKind::Unsure, "unsure", "unsure", 0, -1, -1);
            row("a locked keyring is waited for", ErrorKind::Keychain, "scheduled", "retry", 0, 600, 600);
            row("a shutdown gives it back", ErrorKind::Cancelled, "scheduled", "released", 0, 0, 0);
        }
    }

    void eachErrorHasItsEnd()
    {
        WORLD_OF_ROW(world);
        QFETCH(int, kind);
        QFETCH(QString, state);
        QFETCH(QString, outcome);
        QFETCH(int, attempts);
        QFETCH(int, secondsLeast);
        QFETCH(int, secondsMost);
        const Claimed claimed(world);
        Step step = Step::fails(ErrorKind(kind), QStringLiteral("its-code"));
        step.answer->httpStatus = 418;
        if (ErrorKind(kind) == ErrorKind::RateLimited)
            step.answer->retryAfter = 100s;
        world.adapter->steps = {step};
        VERIFY_OK(publish(world, claimed.delivery));
        const Delivery loaded = world.load(claimed.delivery.id);
        QCOMPARE(toString(loaded.state), state);
        QCOMPARE(loaded.reason, QStringLiteral("its-code"));
        QCOMPARE(loaded.attempts, attempts);
        QVERIFY(loaded.claimedBy.isEmpty());
        const auto tries = world.attempts(loaded.id);
        QCOMPARE(tries.size(), 1);
        QCOMPARE(toString(tries.first().outcome), outcome);
        QCOMPARE(tries.first().kind, toString(ErrorKind(kind)));
        QCOMPARE(tries.first().httpStatus, 418);
        if (secondsLeast >= 0) {
            const auto wait = loaded.nextTryAt - world.clock.now();
            QVERIFY2(wait >= std::chrono::seconds(secondsLeast) && wait <= std::chrono::seconds(secondsMost), qPrintable(QString::number(wait.count())));
        }
        const bool reauth = world.channel(claimed.channel.id).state == ChannelState::Reauth;
        QCOMPARE(reauth, ErrorKind(kind) == ErrorKind::Auth);
        // The others of a channel that ran into a limit wait, too.
        QCOMPARE(world.channel(claimed.channel.id).notBefore.has_value(), ErrorKind(kind) == ErrorKind::RateLimited);
        QVERIFY(world.remote.entries.isEmpty());
    }

    void whatAShutPlaceOfKeysHoldsGoesOnWhenItOpens_data() { StoreFixture::addBackendRows(); }
    void whatAShutPlaceOfKeysHoldsGoesOnWhenItOpens()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        world.adapter->steps = {Step::fails(ErrorKind::Keychain, QStringLiteral("sealed-file-locked"))};
        VERIFY_OK(publish(world, claimed.delivery));
        const Delivery held = world.load(claimed.delivery.id);
        QCOMPARE(toString(held.state), QStringLiteral("held"));
        QCOMPARE(held.reason, QStringLiteral("locked"));
        QCOMPARE(held.attempts, 0);
        QCOMPARE(toString(world.attempts(held.id).first().outcome), QStringLiteral("released"));
        QCOMPARE(*world.store().read<int>([](Connection &c) { return shutsecrets::count(c); }), 1);
        // Nothing is claimed while it waits, and it is let go as what it was.
        QVERIFY(Claimed::claim(world).id.isNull());
        QCOMPARE(*world.store().write<int>([&](Connection &c) { return shutsecrets::release(c, world.clock.now()); }), 1);
        const Delivery again = Claimed::claim(world);
        QCOMPARE(again.id, held.id);
        VERIFY_OK(publish(world, again));
        QCOMPARE(toString(world.load(held.id).state), QStringLiteral("sent"));
    }

    void onlyAShutPlaceIsWaitedFor_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isShut");
        for (const char *code : {"keychain-locked", "keychain-missing", "keychain-timeout", "sealed-file-locked", "sealed-file-missing", "passphrase-wrong"})
            QTest::newRow(code) << QString::fromLatin1(code) << true;
        QTest::newRow("a keychain that refuses this program is another trouble") << QStringLiteral("keychain-refused") << false;
        QTest::newRow("so is a damaged file") << QStringLiteral("sealed-file-damaged") << false;
    }
    void onlyAShutPlaceIsWaitedFor()
    {
        QFETCH(QString, code);
        QFETCH(bool, isShut);
        QCOMPARE(shutsecrets::isShut(Error(ErrorKind::Keychain, code, code)), isShut);
        QVERIFY(!shutsecrets::isShut(Error(ErrorKind::Auth, code, code)));
    }

    void aPauseThatCameInBetweenWins_data() { StoreFixture::addBackendRows(); }
    void aPauseThatCameInBetweenWins()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        world.pauseEverywhere(true);
        VALUE_OF(const Delivery held, publish(world, claimed.delivery));
        COMPARE_NAMES(held.state, DeliveryState::Held);
        QVERIFY(world.adapter->calls.isEmpty());
        QVERIFY(world.attempts(held.id).isEmpty());
    }

    void withoutTheLeaseNothingIsSent_data() { StoreFixture::addBackendRows(); }
    void withoutTheLeaseNothingIsSent()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        world.clock.advance(181s); // the machine slept
        Claimed::takeLease(world, QStringLiteral("two"));
        VALUE_OF(const Delivery released, publish(world, claimed.delivery));
        COMPARE_NAMES(released.state, DeliveryState::Scheduled);
        QVERIFY(world.adapter->calls.isEmpty());
    }

    void whatWasTakenAwayIsNotSent_data() { StoreFixture::addBackendRows(); }
    void whatWasTakenAwayIsNotSent()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        VERIFY_OK(world.store().write<Delivery>([&](Connection &c) { return deliverystore::move(c, claimed.delivery, DeliveryEvent::Release, world.clock.now(), {}); }));
        VERIFY_ERROR(publish(world, claimed.delivery), "delivery-taken");
        QVERIFY(world.adapter->calls.isEmpty());
    }

    void anAbandonedPublisherSendsNothing_data() { StoreFixture::addBackendRows(); }
    void anAbandonedPublisherSendsNothing()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        Publisher publisher(world.parts());
        publisher.abandon();
        VERIFY_ERROR(QCoro::waitFor(publisher.publish(claimed.delivery)), "publisher-ended");
        QVERIFY(world.adapter->calls.isEmpty());
    }

    void theFirstTryIsFixed_data() { StoreFixture::addBackendRows(); }
    void theFirstTryIsFixed()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        const Instant first = world.clock.now();
        world.adapter->steps = {Step::fails(ErrorKind::Transient)};
        VERIFY_OK(publish(world, claimed.delivery));
        world.clock.advance(2min);
        Claimed::takeLease(world, QStringLiteral("one"));
        const Delivery again = Claimed::claim(world);
        QVERIFY(!again.id.isNull());
        VERIFY_OK(publish(world, again));
        QCOMPARE(world.adapter->calls.size(), 2);
        QVERIFY(world.adapter->calls[1].createdAt == first);
        QCOMPARE(world.adapter->calls[0].idempotencyKey, world.adapter->calls[1].idempotencyKey);
    }

    // A picture whose address is dead must not be tried for ever.
    void aTryThatCanNotBeginCounts_data() { StoreFixture::addBackendRows(); }
    void aTryThatCanNotBeginCounts()
    {
        WORLD_OF_ROW(world);
        Claimed claimed(world);
        Media media = sampleMedia(claimed.channel.workspace, QStringLiteral("a.png"));
        media.sha256.clear();
        media.sourceUrl = QStringLiteral("https://example.org/a.png");
        VERIFY_OK(world.store().write<void>([&](Connection &c) -> Result<void> {
            TRY(mediastore::insert(c, media));
            TRY_ASSIGN(Post post, poststore::load(c, claimed.delivery.post));
            post.media = {{media.id, {}}};
            return poststore::update(c, post, indexOf(post));
        }));
        Delivery current = claimed.delivery;
        int tries = 0;
        while (current.state == DeliveryState::Claimed && tries < 50) {
            VERIFY_OK(publish(world, current));
            ++tries;
            const Delivery after = world.load(current.id);
            if (after.state != DeliveryState::Scheduled)
                break;
            QVERIFY(after.nextTryAt > world.clock.now());
            world.clock.set(after.nextTryAt);
            Claimed::takeLease(world, QStringLiteral("one"));
            current = Claimed::claim(world);
        }
        COMPARE_NAMES(world.load(claimed.delivery.id).state, DeliveryState::Failed);
        QCOMPARE(tries, 8);
        QVERIFY(world.adapter->calls.isEmpty());
    }

    void anUnknownNetworkFails_data() { StoreFixture::addBackendRows(); }
    void anUnknownNetworkFails()
    {
        WORLD_OF_ROW(world);
        const Claimed claimed(world);
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE channel SET network='gone'")));
        VERIFY_OK(publish(world, claimed.delivery));
        const Delivery loaded = world.load(claimed.delivery.id);
        COMPARE_NAMES(loaded.state, DeliveryState::Failed);
        QCOMPARE(loaded.reason, QStringLiteral("network-unknown"));
    }
};

QTEST_GUILESS_MAIN(TestPublisher)
#include "tst_publisher.moc"
