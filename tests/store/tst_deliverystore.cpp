// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/deliverystore.h"

#include "store/channelstore.h"
#include "store/poststore.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

struct Sample
{
    Workspace workspace = sampleWorkspace(QStringLiteral("A"));
    Channel channel = sampleChannel(workspace.id, QStringLiteral("one"));
    Post post = scheduledPost(workspace.id, QStringLiteral("p"), {channel.id}, FakeClock::kStart);
    Delivery delivery = sampleDelivery(post, channel.id, FakeClock::kStart);

    explicit Sample(StoreFixture &store)
    {
        const auto done = store.write<void>([this](Connection &c) -> Result<void> {
            TRY(workspacestore::insert(c, workspace));
            TRY(channelstore::insert(c, channel));
            TRY(poststore::insert(c, post, indexOf(post)));
            return deliverystore::insert(c, delivery);
        });
        if (!done)
            qWarning("%s", qPrintable(done.error().message));
    }
};

Result<Delivery> move(StoreFixture &store, const Delivery &from, DeliveryEvent event, const DeliveryChange &change = {})
{
    return store.write<Delivery>([=](Connection &c) { return deliverystore::move(c, from, event, FakeClock::kStart + 5s, change); });
}

} // namespace

class TestDeliveryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveIsKeptWithItsHistory_data() { StoreFixture::addBackendRows(); }
    void aMoveIsKeptWithItsHistory()
    {
        STORE_OF_ROW(store);
        const Sample sample(store);
        DeliveryChange claim;
        claim.claimedBy = QStringLiteral("me");
        claim.leaseUntil = FakeClock::kStart + 180s;
        VALUE_OF(const Delivery claimed, move(store, sample.delivery, DeliveryEvent::Claim, claim));
        DeliveryChange begin;
        begin.attemptsAdded = 1;
        VALUE_OF(const Delivery sending, move(store, claimed, DeliveryEvent::Begin, begin));
        DeliveryChange done;
        done.remoteId = QStringLiteral("r");
        done.url = QStringLiteral("u");
        done.sentAt = FakeClock::kStart + 9s;
        VERIFY_OK(move(store, sending, DeliveryEvent::Succeed, done));
        VALUE_OF(const Delivery loaded, store.read<Delivery>([id = sample.delivery.id](Connection &c) { return deliverystore::load(c, id); }));
        COMPARE_NAMES(loaded.state, DeliveryState::Sent);
        QCOMPARE(loaded.attempts, 1);
        QCOMPARE(loaded.remoteId, QStringLiteral("r"));
        QVERIFY(loaded.sentAt == done.sentAt);
        QVERIFY(loaded.stateAt == FakeClock::kStart + 5s);
        QVERIFY(loaded.claimedBy.isEmpty() && !loaded.leaseUntil); // nobody's any more
        QCOMPARE(loaded.idempotencyKey, sample.delivery.idempotencyKey);
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM transition")), QStringLiteral("3"));
        QCOMPARE(store.value(QStringLiteral("SELECT event FROM transition ORDER BY id DESC")), QStringLiteral("succeed"));
    }

    void whoComesSecondIsRefused_data() { StoreFixture::addBackendRows(); }
    void whoComesSecondIsRefused()
    {
        STORE_OF_ROW(store);
        const Sample sample(store);
        DeliveryChange claim;
        claim.claimedBy = QStringLiteral("one");
        VALUE_OF(const Delivery claimed, move(store, sample.delivery, DeliveryEvent::Claim, claim));
        claim.claimedBy = QStringLiteral("two");
        VERIFY_ERROR(move(store, sample.delivery, DeliveryEvent::Claim, claim), "delivery-taken");
        Delivery pretended = claimed;
        pretended.claimedBy = QStringLiteral("two");
        VERIFY_ERROR(move(store, pretended, DeliveryEvent::Begin), "delivery-taken");
        VERIFY_ERROR(move(store, claimed, DeliveryEvent::Succeed), "delivery-move");
        QCOMPARE(store.value(QStringLiteral("SELECT claimed_by FROM delivery")), QStringLiteral("one"));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM transition")), QStringLiteral("1"));
    }

    // It was unsure, was sent again, and is unsure again: what was learned of the first time is no news of the second.
    void whatWasReadInAnEarlierStayInAStateIsStale_data() { StoreFixture::addBackendRows(); }
    void whatWasReadInAnEarlierStayInAStateIsStale()
    {
        STORE_OF_ROW(store);
        const Sample sample(store);
        DeliveryChange change;
        VALUE_OF(const Delivery again, move(store, sample.delivery, DeliveryEvent::Reschedule, change));
        VERIFY_ERROR(move(store, sample.delivery, DeliveryEvent::Cancel), "delivery-taken");
        VERIFY_OK(move(store, again, DeliveryEvent::Cancel));
    }

    // A change of a whole calendar falls into one instant.
    void thousandsOfMovesInOneInstantKeepTheirOrder_data() { StoreFixture::addBackendRows(); }
    void thousandsOfMovesInOneInstantKeepTheirOrder()
    {
        STORE_OF_ROW(store);
        const Sample sample(store);
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            Delivery current = sample.delivery;
            for (int i = 0; i < 6000; ++i) {
                DeliveryChange change;
                change.reason = QString::number(i);
                TRY_ASSIGN(current, deliverystore::move(c, current, DeliveryEvent::Reschedule, FakeClock::kStart, change));
            }
            return {};
        }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM transition")), QStringLiteral("6000"));
        QCOMPARE(store.value(QStringLiteral("SELECT reason FROM transition ORDER BY id DESC")), QStringLiteral("5999"));
    }

    void whatIsDueAndWhatIsPaused_data() { StoreFixture::addBackendRows(); }
    void whatIsDueAndWhatIsPaused()
    {
        STORE_OF_ROW(store);
        const Sample sample(store);
        const Instant now = FakeClock::kStart;
        const auto due = [&](Instant at) { return store.read<QList<deliverystore::FirstDue>>([at](Connection &c) { return deliverystore::firstsDue(c, at, {}, 10); }).value().size(); };
        const auto held = [&] { return store.read<QList<Delivery>>([now](Connection &c) { return deliverystore::duePaused(c, now, 10); }).value().size(); };
        const auto next = [&] { return store.read<std::optional<Instant>>([now](Connection &c) { return deliverystore::nextDueAt(c, now); }).value(); };
        QCOMPARE(due(now - 1ms), 0);
        QCOMPARE(due(now), 1);
        QVERIFY(next() == now);
        const QStringList pauses{QStringLiteral("UPDATE channel SET paused_at="), QStringLiteral("UPDATE workspace SET paused_at=")};
        for (const QString &pause : pauses) {
            VERIFY_OK(store.sql(pause + QStringLiteral("1")));
            QCOMPARE(due(now), 0);
            QCOMPARE(held(), 1);
            QVERIFY(!next());
            VERIFY_OK(store.sql(pause + QStringLiteral("NULL")));
            QCOMPARE(due(now), 1);
        }
        VERIFY_OK(store.sql(QStringLiteral("UPDATE channel SET not_before=%1").arg((now + 5min).ms)));
        QCOMPARE(due(now), 0);
        QVERIFY(next() == now + 5min);
        QCOMPARE(due(now + 5min), 1);
        VERIFY_OK(store.sql(QStringLiteral("UPDATE channel SET not_before=NULL")));
        VERIFY_OK(store.write<void>([](Connection &c) { return settingstore::setValue(c, QStringLiteral("paused-everywhere"), QStringLiteral("yes")); }));
        QCOMPARE(due(now), 0);
        QCOMPARE(held(), 1);
    }

    void listsAndCounts_data() { StoreFixture::addBackendRows(); }
    void listsAndCounts()
    {
        STORE_OF_ROW(store);
        const Sample sample(store);
        const auto list = [&](const DeliveryFilter &filter) {
            return store.read<QList<Delivery>>([filter](Connection &c) { return deliverystore::list(c, filter); }).value().size();
        };
        DeliveryFilter filter;
        QCOMPARE(list(filter), 1);
        filter.workspace = sample.workspace.id;
        filter.channel = sample.channel.id;
        filter.state = DeliveryState::Scheduled;
        filter.from = FakeClock::kStart;
        filter.until = FakeClock::kStart + 1ms;
        QCOMPARE(list(filter), 1);
        filter.onlyNeedsPerson = true;
        QCOMPARE(list(filter), 0);
        filter = {};
        filter.until = FakeClock::kStart;
        QCOMPARE(list(filter), 0); // the end is not part of it
        const auto counts = [&] {
            return store.read<deliverystore::Counts>([id = sample.workspace.id](Connection &c) { return deliverystore::counts(c, id, FakeClock::kStart - 1h, FakeClock::kStart + 1h); }).value();
        };
        QCOMPARE(counts().stillToGo, 1);
        VERIFY_OK(move(store, sample.delivery, DeliveryEvent::Hold));
        QCOMPARE(counts().needsPerson, 1);
        QCOMPARE(counts().stillToGo, 0);
        VERIFY_OK(store.write<void>([id = sample.post.id](Connection &c) { return poststore::setTrashed(c, id, FakeClock::kStart); }));
        QCOMPARE(list({}), 0);
        QCOMPARE(counts().needsPerson, 0);
    }

    void attemptsOpenAndClose_data() { StoreFixture::addBackendRows(); }
    void attemptsOpenAndClose()
    {
        STORE_OF_ROW(store);
        const Sample sample(store);
        Attempt attempt{{nextSampleId()}, sample.delivery.id, FakeClock::kStart, std::nullopt, AttemptOutcome::Open, {}, {}, 0};
        VERIFY_OK(store.write<void>([&](Connection &c) { return deliverystore::beginAttempt(c, attempt); }));
        const auto open = [&] { return store.read<QList<Attempt>>([&](Connection &c) { return deliverystore::openAttempts(c, sample.delivery.id); }).value().size(); };
        QCOMPARE(open(), 1);
        attempt.endedAt = FakeClock::kStart + 2s;
        attempt.outcome = AttemptOutcome::Retry;
        attempt.kind = QStringLiteral("transient");
        attempt.httpStatus = 503;
        VERIFY_OK(store.write<void>([&](Connection &c) { return deliverystore::endAttempt(c, attempt); }));
        QCOMPARE(open(), 0);
        Attempt second = attempt;
        second.id = {nextSampleId()};
        second.outcome = AttemptOutcome::Open;
        VERIFY_OK(store.write<void>([&](Connection &c) { return deliverystore::beginAttempt(c, second); }));
        VERIFY_OK(store.write<void>([&](Connection &c) { return deliverystore::closeOpenAttempts(c, sample.delivery.id, FakeClock::kStart, AttemptOutcome::Unsure, QStringLiteral("m")); }));
        VALUE_OF(const auto all, store.read<QList<Attempt>>([&](Connection &c) { return deliverystore::attemptsOf(c, sample.delivery.id); }));
        QCOMPARE(all.size(), 2);
        COMPARE_NAMES(all[0].outcome, AttemptOutcome::Retry);
        QCOMPARE(all[0].httpStatus, 503);
        COMPARE_NAMES(all[1].outcome, AttemptOutcome::Unsure);
        const auto save = [&](const Delivery &sending) {
            return store.write<void>([&](Connection &c) { return deliverystore::saveProgress(c, sending, {{QStringLiteral("k"), 1}}); });
        };
        VERIFY_ERROR(save(sample.delivery), "delivery-taken"); // nobody is sending it
        VERIFY_OK(store.sql(QStringLiteral("UPDATE delivery SET state='sending', claimed_by='one'")));
        Delivery sending = sample.delivery;
        sending.claimedBy = QStringLiteral("another");
        VERIFY_ERROR(save(sending), "delivery-taken");
        sending.claimedBy = QStringLiteral("one");
        VERIFY_OK(save(sending));
        VALUE_OF(const Delivery loaded, store.read<Delivery>([&](Connection &c) { return deliverystore::load(c, sample.delivery.id); }));
        QCOMPARE(loaded.progress.value(QStringLiteral("k")).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDeliveryStore)
#include "tst_deliverystore.moc"
