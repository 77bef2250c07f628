// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine leaves in the ledger: one entry for each delivery that is sent, with what was really handed over.

#include "engine/ledgerwriting.h"

#include "engine/claiming.h"
#include "engine/reconciler.h"
#include "store/leasestore.h"
#include "store/ledgerstore.h"
#include "support/engineworld.h"
#include "support/wait.h"

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

Delivery claim(EngineWorld &world)
{
    const Instant now = world.clock.now();
    const Lease lease{QStringLiteral("one"), QStringLiteral("0123abcd/office/home/ana/perennial"), 1, QStringLiteral("1.2"), now + 180s, now, now};
    ClaimOrder order;
    order.now = now;
    order.holder = lease.holder;
    order.leaseUntil = lease.until;
    const auto claimed = world.store().write<QList<ClaimedDelivery>>([lease, order](Connection &c) -> Result<QList<ClaimedDelivery>> {
        TRY(leasestore::acquire(c, lease, order.now));
        return claimDeliveries(c, order);
    });
    return claimed && !claimed->isEmpty() ? claimed->first().delivery : Delivery();
}

Delivery addAndClaim(EngineWorld &world)
{
    world.addDue(world.addChannel(world.addWorkspace(QStringLiteral("Acme")).id, QStringLiteral("a")), world.clock.now());
    return claim(world);
}

Result<Delivery> publish(EngineWorld &world, const Delivery &claimed)
{
    Publisher publisher(world.parts());
    return QCoro::waitFor(publisher.publish(claimed));
}

Result<Delivery> look(EngineWorld &world, const Delivery &unsure)
{
    Reconciler reconciler(world.parts(), std::make_shared<Publisher>(world.parts()));
    return QCoro::waitFor(reconciler.look(unsure));
}

QList<LedgerEntry> entries(EngineWorld &world)
{
    const auto found = world.store().read<QList<LedgerEntry>>([](Connection &c) { return ledgerstore::after(c, 0, 100); });
    return found ? *found : QList<LedgerEntry>();
}

QString textOf(const LedgerEntry &entry)
{
    return ledgerContentFromJson(entry.content).text;
}

QString keptContents(EngineWorld &world)
{
    return world.store().value(QStringLiteral("SELECT count(*) FROM attempt WHERE content<>''"));
}

} // namespace

class TestLedgerWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasHandedOverIsWhatStandsThere_data() { StoreFixture::addBackendRows(); }
    void whatWasHandedOverIsWhatStandsThere()
    {
        WORLD_OF_ROW(world);
        const Delivery claimed = addAndClaim(world);
        // Edited while it is on its way, by whatever means.
        world.adapter->watch = [&](const PublishRequest &) { (void)world.store().sql(QStringLiteral("UPDATE post SET text='edited'")); };
        world.clock.advance(3s);
        VALUE_OF(const Delivery sent, publish(world, claimed));
        COMPARE_NAMES(sent.state, DeliveryState::Sent);
        QCOMPARE(entries(world).size(), 1);
        const LedgerEntry entry = entries(world).first();
        QCOMPARE(textOf(entry), QStringLiteral("Hello"));
        COMPARE_NAMES(entry.event, LedgerEvent::Sent);
        COMPARE_NAMES(entry.source, LedgerSource::Attempt);
        QCOMPARE(entry.workspaceName, QStringLiteral("Acme"));
        QCOMPARE(entry.channelName, QStringLiteral("a"));
        QCOMPARE(entry.network, QStringLiteral("script"));
        QVERIFY(entry.delivery == sent.id && entry.post == sent.post && entry.at == *sent.sentAt && entry.dueAt == sent.dueAt);
        QCOMPARE(entry.remoteId, sent.remoteId);
        QCOMPARE(entry.idempotencyKey, sent.idempotencyKey);
        QVERIFY(entry.agent == (LedgerAgent{QStringLiteral("one"), QStringLiteral("office"), QStringLiteral("1.2")}));
        QCOMPARE(keptContents(world), QStringLiteral("0"));
    }

    void whatDidNotGoOutIsNotInTheLedger_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("kept");
        for (const char *backend : {"sqlite", "postgres"}) {
            for (const ErrorKind kind : {ErrorKind::Transient, ErrorKind::Rejected, ErrorKind::Auth, ErrorKind::Unsure})
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), toString(kind))))
                    << QString::fromLatin1(backend) << int(kind) << (kind == ErrorKind::Unsure ? QStringLiteral("1") : QStringLiteral("0"));
        }
    }
    void whatDidNotGoOutIsNotInTheLedger()
    {
        WORLD_OF_ROW(world);
        QFETCH(int, kind);
        const Delivery claimed = addAndClaim(world);
        world.adapter->steps = {Step::fails(ErrorKind(kind))};
        VERIFY_OK(publish(world, claimed));
        QCOMPARE(entries(world).size(), 0);
        QTEST(keptContents(world), "kept"); // only where it may still turn out to be there
    }

    void bothOrNeither_data() { StoreFixture::addBackendRows(); }
    void bothOrNeither()
    {
        WORLD_OF_ROW(world);
        const Delivery claimed = addAndClaim(world);
        world.adapter->watch = [&](const PublishRequest &) { (void)world.store().sql(QStringLiteral("ALTER TABLE ledger RENAME TO ledger_away")); };
        QVERIFY(!publish(world, claimed));
        COMPARE_NAMES(world.load(claimed.id).state, DeliveryState::Sending);
        VERIFY_OK(world.store().sql(QStringLiteral("ALTER TABLE ledger_away RENAME TO ledger")));
        QCOMPARE(entries(world).size(), 0);
        QCOMPARE(world.store().value(QStringLiteral("SELECT number FROM ledger_head")), QStringLiteral("0"));

        Reconciler reconciler(world.parts(), std::make_shared<Publisher>(world.parts()));
        VERIFY_OK(QCoro::waitFor(reconciler.recover(QStringLiteral("one"), {})));
        VALUE_OF(const Delivery found, look(world, world.load(claimed.id)));
        COMPARE_NAMES(found.state, DeliveryState::Sent);
        QCOMPARE(entries(world).size(), 1);
    }

    void whatIsFoundLaterHasTheContentOfItsAttempt_data() { StoreFixture::addBackendRows(); }
    void whatIsFoundLaterHasTheContentOfItsAttempt()
    {
        WORLD_OF_ROW(world);
        const Delivery claimed = addAndClaim(world);
        world.adapter->steps = {Step::unsureAfter()};
        VALUE_OF(const Delivery unsure, publish(world, claimed));
        COMPARE_NAMES(unsure.state, DeliveryState::Unsure);
        (void)world.store().sql(QStringLiteral("UPDATE post SET text='edited'"));
        world.adapter->answerFind = [](const PublishRequest &) -> Result<FindResult> {
            FindResult result;
            result.found = Found::Yes;
            result.receipt = Receipt{QStringLiteral("there"), QStringLiteral("https://example.org/there"), {}};
            result.evidence = QStringLiteral("the record is there");
            return result;
        };
        VERIFY_OK(look(world, unsure));
        QCOMPARE(entries(world).size(), 1);
        const LedgerEntry entry = entries(world).first();
        COMPARE_NAMES(entry.event, LedgerEvent::Found);
        COMPARE_NAMES(entry.source, LedgerSource::Attempt);
        QCOMPARE(textOf(entry), QStringLiteral("Hello"));
        QCOMPARE(entry.evidence, QStringLiteral("the record is there"));
        QCOMPARE(entry.url, QStringLiteral("https://example.org/there"));
        QCOMPARE(entry.agent.holder, QStringLiteral("one"));
        QCOMPARE(keptContents(world), QStringLiteral("0"));
    }

    void severalTriesWithDifferentWordsAreSaidToBe_data() { StoreFixture::addBackendRows(); }
    void severalTriesWithDifferentWordsAreSaidToBe()
    {
        WORLD_OF_ROW(world);
        const Delivery claimed = addAndClaim(world);
        world.adapter->steps = {Step::unsureAfter()};
        world.adapter->harmless = true;
        world.adapter->answerFind = [](const PublishRequest &) -> Result<FindResult> { return FindResult(); };
        VALUE_OF(const Delivery unsure, publish(world, claimed));
        VALUE_OF(const Delivery again, look(world, unsure));
        COMPARE_NAMES(again.state, DeliveryState::Scheduled);
        (void)world.store().sql(QStringLiteral("UPDATE post SET text='edited'"));
        VERIFY_OK(publish(world, claim(world)));
        QCOMPARE(entries(world).size(), 1);
        COMPARE_NAMES(entries(world).first().source, LedgerSource::Tries);
    }

    void whatIsProvenAbsentIsForgotten_data() { StoreFixture::addBackendRows(); }
    void whatIsProvenAbsentIsForgotten()
    {
        WORLD_OF_ROW(world);
        const Delivery claimed = addAndClaim(world);
        world.adapter->steps = {Step::unsureBefore()};
        VALUE_OF(const Delivery unsure, publish(world, claimed));
        VALUE_OF(const Delivery again, look(world, unsure));
        COMPARE_NAMES(again.state, DeliveryState::Scheduled);
        (void)world.store().sql(QStringLiteral("UPDATE post SET text='edited'"));
        VERIFY_OK(publish(world, claim(world)));
        QCOMPARE(entries(world).size(), 1);
        COMPARE_NAMES(entries(world).first().source, LedgerSource::Attempt);
        QCOMPARE(textOf(entries(world).first()), QStringLiteral("edited"));
    }

    void theTextIsAsItStandsOnTheNetwork()
    {
        Network network;
        PublishRequest request;
        request.text = QStringLiteral("Read this");
        request.link = QStringLiteral("https://example.org/a");
        request.contentWarning = QStringLiteral("food");
        request.thread = {QStringLiteral("two")};
        request.media << PublishMedia{{}, QStringLiteral("image/png"), QStringLiteral("a cup"), 1, 1, 1, QStringLiteral("00ff")};
        const LedgerContent content = sentContent(request, network);
        QVERIFY(content.text.contains(QStringLiteral("Read this")) && content.text.contains(request.link));
        QCOMPARE(content.thread, request.thread);
        QVERIFY(content.media == (QList<LedgerMedia>{{QStringLiteral("00ff"), QStringLiteral("image/png"), QStringLiteral("a cup")}}));
    }
};

QTEST_GUILESS_MAIN(TestLedgerWriting)
#include "tst_ledgerwriting.moc"
