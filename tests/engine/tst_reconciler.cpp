// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reconciler.h"

#include "engine/claiming.h"
#include "store/leasestore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

Delivery put(EngineWorld &world, DeliveryState state, const QString &holder = QStringLiteral("dead"))
{
    const Channel channel = world.addChannel(world.addWorkspace(QStringLiteral("w%1").arg(nextSampleId())).id, QStringLiteral("a"));
    const Delivery due = world.addDue(channel, world.clock.now());
    const auto moved = world.store().write<Delivery>([&](Connection &c) -> Result<Delivery> {
        DeliveryChange claim;
        claim.claimedBy = holder;
        claim.leaseUntil = world.clock.now() + 180s;
        TRY_ASSIGN(Delivery current, deliverystore::move(c, due, DeliveryEvent::Claim, world.clock.now(), claim));
        if (state == DeliveryState::Claimed)
            return current;
        DeliveryChange begin;
        begin.attemptsAdded = 1;
        TRY_ASSIGN(current, deliverystore::move(c, current, DeliveryEvent::Begin, world.clock.now(), begin));
        const Attempt attempt{{nextSampleId()}, due.id, world.clock.now(), std::nullopt, AttemptOutcome::Open, {}, {}, 0};
        TRY(deliverystore::beginAttempt(c, attempt));
        if (state == DeliveryState::Sending)
            return current;
        DeliveryChange unsure;
        unsure.reason = QStringLiteral("cut");
        unsure.attemptsAdded = -1;
        return deliverystore::move(c, current, DeliveryEvent::LoseSight, world.clock.now(), unsure);
    });
    if (!moved)
        qWarning("%s", qPrintable(moved.error().message));
    return moved ? *moved : Delivery();
}

struct Looker
{
    EngineWorld &world;
    std::shared_ptr<Publisher> publisher;
    Reconciler reconciler;

    explicit Looker(EngineWorld &it) : world(it), publisher(std::make_shared<Publisher>(it.parts())), reconciler(it.parts(), publisher) {}
    Result<int> recover(const QString &holder, const QSet<DeliveryId> &mine = {})
    {
        const Lease lease{holder, QStringLiteral("here"), 1, QStringLiteral("test"), world.clock.now() + 180s, world.clock.now(), world.clock.now()};
        (void)world.store().write<bool>([lease](Connection &connection) { return leasestore::acquire(connection, lease, lease.startedAt); });
        return QCoro::waitFor(reconciler.recover(holder, mine));
    }
    Result<int> look() { return QCoro::waitFor(reconciler.lookAtDue()); }
};

} // namespace

class TestReconciler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The request may still be on its way: a minute is a minute, whatever the clock says.
    void aClockThatLeapsAheadShortensNoWait()
    {
        EngineWorld world(StoreFixture::make(QStringLiteral("sqlite")));
        world.adapter->setIdempotency(IdempotencyProof::None);
        put(world, DeliveryState::Unsure);
        Looker looker(world);
        world.clock.advance(1h); // before anybody watched
        QCOMPARE(*QCoro::waitFor(looker.reconciler.lookAtDue(Reconciler::Patience::ByWatching)), 0);
        world.clock.advance(1min);
        QCOMPARE(*QCoro::waitFor(looker.reconciler.lookAtDue(Reconciler::Patience::ByWatching)), 1);
    }

    void aDeadOnesClaimsGoBack_data() { StoreFixture::addBackendRows(); }
    void aDeadOnesClaimsGoBack()
    {
        WORLD_OF_ROW(world);
        const Delivery claimed = put(world, DeliveryState::Claimed);
        const Delivery sending = put(world, DeliveryState::Sending);
        const Delivery mine = put(world, DeliveryState::Sending, QStringLiteral("me"));
        const Delivery lost = put(world, DeliveryState::Sending, QStringLiteral("me"));
        Looker looker(world);
        VALUE_OF(const int recovered, looker.recover(QStringLiteral("me"), {mine.id}));
        QCOMPARE(recovered, 3);
        COMPARE_NAMES(world.load(claimed.id).state, DeliveryState::Scheduled);
        COMPARE_NAMES(world.load(mine.id).state, DeliveryState::Sending);
        for (const Delivery &begun : {sending, lost}) {
            COMPARE_NAMES(world.load(begun.id).state, DeliveryState::Unsure);
            QCOMPARE(world.load(begun.id).reason, QStringLiteral("process-ended"));
            COMPARE_NAMES(world.attempts(begun.id).first().outcome, AttemptOutcome::Unsure);
            QVERIFY(world.attempts(begun.id).first().endedAt.has_value());
        }
    }

    void whatIsThereIsSent_data() { StoreFixture::addBackendRows(); }
    void whatIsThereIsSent()
    {
        WORLD_OF_ROW(world);
        const Delivery unsure = put(world, DeliveryState::Unsure);
        world.remote.entries << Remote::Entry{unsure.idempotencyKey, {}, unsure.channel, unsure.id, {}};
        Looker looker(world);
        VERIFY_OK(looker.look());
        const Delivery loaded = world.load(unsure.id);
        COMPARE_NAMES(loaded.state, DeliveryState::Sent);
        QCOMPARE(loaded.remoteId, QStringLiteral("found-") + unsure.idempotencyKey);
        QCOMPARE(world.store().value(QStringLiteral("SELECT status FROM post")), QStringLiteral("done"));
    }

    // Its answer was lost, then somebody wrote another text: what stands there is the first one.
    void whatWasSentIsLookedForNotWhatThePostSaysNow_data() { StoreFixture::addBackendRows(); }
    void whatWasSentIsLookedForNotWhatThePostSaysNow()
    {
        WORLD_OF_ROW(world);
        const Delivery due = world.addDue(world.addChannel(world.addWorkspace(QStringLiteral("A")).id, QStringLiteral("a")), world.clock.now());
        QString sent;
        world.adapter->watch = [&](const PublishRequest &request) { sent = request.text; };
        world.adapter->steps = {Step::unsureAfter()};
        world.adapter->answerFind = [](const PublishRequest &) { return Result<FindResult>(FindResult{}); };
        QVERIFY(world.runUntilIdle());
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Unsure);
        VERIFY_OK(world.store().sql(QStringLiteral("UPDATE post SET text='edited since'")));
        QStringList lookedFor;
        world.adapter->answerFind = [&](const PublishRequest &request) {
            lookedFor << request.text;
            FindResult result;
            result.found = request.text == sent ? Found::Yes : Found::No;
            result.receipt = Receipt{QStringLiteral("it"), {}, {}, {}};
            return Result<FindResult>(result);
        };
        world.clock.advance(20min);
        QVERIFY(world.runUntilIdle(QStringLiteral("later")));
        QCOMPARE(lookedFor, QStringList{sent});
        COMPARE_NAMES(world.load(due.id).state, DeliveryState::Sent);
        QCOMPARE(world.remote.entries.size(), 1);
        QVERIFY(world.store().value(QStringLiteral("SELECT content FROM ledger")).contains(sent));
    }

    void whatIsProvenAbsentGoesAgain_data() { StoreFixture::addBackendRows(); }
    void whatIsProvenAbsentGoesAgain()
    {
        WORLD_OF_ROW(world);
        const Delivery unsure = put(world, DeliveryState::Unsure);
        Looker looker(world);
        VERIFY_OK(looker.look());
        const Delivery loaded = world.load(unsure.id);
        COMPARE_NAMES(loaded.state, DeliveryState::Scheduled);
        QCOMPARE(loaded.reason, QStringLiteral("not-there"));
        QVERIFY(loaded.nextTryAt == world.clock.now()); // the first time at once
    }

    // Where a request may still be running at the server, its absence proves nothing in the first minute.
    void absenceProvesNothingTooEarly_data() { StoreFixture::addBackendRows(); }
    void absenceProvesNothingTooEarly()
    {
        WORLD_OF_ROW(world);
        world.adapter->setIdempotency(IdempotencyProof::Key);
        const Delivery unsure = put(world, DeliveryState::Unsure);
        Looker looker(world);
        world.clock.advance(59s);
        VERIFY_OK(looker.look());
        COMPARE_NAMES(world.load(unsure.id).state, DeliveryState::Unsure);
        QCOMPARE(world.adapter->finds, 0);
        world.clock.advance(1s);
        VERIFY_OK(looker.look());
        COMPARE_NAMES(world.load(unsure.id).state, DeliveryState::Scheduled);
    }

    void whatNobodyKnowsWaitsForAPerson_data() { StoreFixture::addBackendRows(); }
    void whatNobodyKnowsWaitsForAPerson()
    {
        WORLD_OF_ROW(world);
        const Delivery unsure = put(world, DeliveryState::Unsure);
        world.adapter->answerFind = [](const PublishRequest &) { return Result<FindResult>(FindResult()); };
        Looker looker(world);
        VERIFY_OK(looker.look());
        COMPARE_NAMES(world.load(unsure.id).state, DeliveryState::Unsure);
        world.adapter->answerFind = [](const PublishRequest &) { return Result<FindResult>(Error(ErrorKind::Transient, QStringLiteral("x"), {})); };
        world.clock.advance(16min);
        VERIFY_OK(looker.look());
        COMPARE_NAMES(world.load(unsure.id).state, DeliveryState::Unsure);
        QCOMPARE(world.adapter->finds, 2);
    }

    void aHarmlessRepeatGoesAgain_data() { StoreFixture::addBackendRows(); }
    void aHarmlessRepeatGoesAgain()
    {
        WORLD_OF_ROW(world);
        const Delivery unsure = put(world, DeliveryState::Unsure);
        world.adapter->answerFind = [](const PublishRequest &) { return Result<FindResult>(FindResult()); };
        world.adapter->harmless = true;
        Looker looker(world);
        VERIFY_OK(looker.look());
        COMPARE_NAMES(world.load(unsure.id).state, DeliveryState::Scheduled);
    }

    void looksAreRare_data() { StoreFixture::addBackendRows(); }
    void looksAreRare()
    {
        WORLD_OF_ROW(world);
        put(world, DeliveryState::Unsure);
        world.adapter->answerFind = [](const PublishRequest &) { return Result<FindResult>(FindResult()); };
        Looker looker(world);
        for (int minute = 0; minute < 25 * 60; ++minute) {
            VERIFY_OK(looker.look());
            world.clock.advance(1min);
        }
        // At once, after a quarter of an hour, then each hour for a day.
        QVERIFY2(world.adapter->finds >= 25 && world.adapter->finds <= 27, qPrintable(QString::number(world.adapter->finds)));
    }
};

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
