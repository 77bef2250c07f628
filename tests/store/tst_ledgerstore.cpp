// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/ledgerstore.h"

#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "support/storefixture.h"
#include "support/wait.h"

#include <QThread>

#include <rapidcheck.h>

using namespace perennial;
using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

LedgerEntry entryOf(const QString &text, WorkspaceId workspace = {1}, ChannelId channel = {11})
{
    LedgerEntry entry;
    entry.at = FakeClock::kStart;
    entry.workspace = workspace;
    entry.workspaceName = QStringLiteral("Acme");
    entry.delivery = {5};
    entry.post = {6};
    entry.channel = channel;
    entry.channelName = QStringLiteral("one");
    entry.network = QStringLiteral("script");
    entry.dueAt = FakeClock::kStart;
    LedgerContent content;
    content.text = text;
    entry.content = canonicalJson(content);
    return entry;
}

Result<LedgerEntry> add(StoreFixture &store, const LedgerEntry &entry)
{
    return store.write<LedgerEntry>([entry](Connection &c) { return ledgerstore::append(c, entry); });
}

QStringList textsFound(StoreFixture &store, const LedgerFilter &filter)
{
    const auto found = store.read<QList<LedgerEntry>>([filter](Connection &c) -> Result<QList<LedgerEntry>> {
        TRY_ASSIGN(const QList<qint64> numbers, ledgerstore::numbers(c, filter));
        return ledgerstore::load(c, numbers);
    });
    QStringList texts;
    if (!found)
        return {QStringLiteral("error ") + found.error().message};
    for (const LedgerEntry &entry : *found)
        texts << ledgerContentFromJson(entry.content).text;
    return texts;
}

LedgerVerdict verdictOn(StoreFixture &store)
{
    const auto verdict = store.read<LedgerVerdict>([](Connection &c) -> Result<LedgerVerdict> {
        LedgerWalk walk;
        TRY_ASSIGN(const QList<LedgerEntry> entries, ledgerstore::after(c, 0, 100000));
        for (const LedgerEntry &entry : entries)
            walk.add(entry);
        TRY_ASSIGN(const LedgerHead head, ledgerstore::head(c));
        return walk.finish(head);
    });
    return verdict ? *verdict : LedgerVerdict{-1, LedgerFault::Broken, -1, {}};
}

// What somebody with the database's own tools can do.
void dropTriggers(StoreFixture &store)
{
    if (store.isSqlite()) {
        for (const char *name : {"ledger_no_update", "ledger_no_delete", "ledger_head_goes_on"})
            (void)store.sql(QStringLiteral("DROP TRIGGER %1").arg(QLatin1String(name)));
    } else {
        (void)store.sql(QStringLiteral("ALTER TABLE ledger DISABLE TRIGGER ALL"));
        (void)store.sql(QStringLiteral("ALTER TABLE ledger_head DISABLE TRIGGER ALL"));
    }
}

void addRows(const QStringList &names)
{
    QTest::addColumn<QString>("backend");
    QTest::addColumn<QString>("sql");
    for (const char *backend : {"sqlite", "postgres"}) {
        for (const QString &sql : names)
            QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), sql))) << QString::fromLatin1(backend) << sql;
    }
}

} // namespace

class TestLedgerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAddedIsReadBackAsItWas_data() { StoreFixture::addBackendRows(); }
    void whatIsAddedIsReadBackAsItWas()
    {
        STORE_OF_ROW(store);
        LedgerEntry entry = entryOf(QStringLiteral("İlk gönderi ☕ سلام"));
        entry.event = LedgerEvent::Found;
        entry.source = LedgerSource::Tries;
        entry.partIds = {QStringLiteral("1"), QStringLiteral("2")};
        entry.evidence = QStringLiteral("record key");
        entry.agent = {QStringLiteral("holder"), QStringLiteral("host"), QStringLiteral("1.0")};
        VALUE_OF(const LedgerEntry first, add(store, entry));
        VALUE_OF(const LedgerEntry second, add(store, entryOf(QStringLiteral("two"))));
        QCOMPARE(first.number, 1);
        QCOMPARE(second.number, 2);
        QCOMPARE(second.previousHash, first.hash);
        VALUE_OF(const auto loaded, store.read<QList<LedgerEntry>>([](Connection &c) { return ledgerstore::load(c, {2, 1}); }));
        QVERIFY(loaded == (QList<LedgerEntry>{second, first}));
        QVERIFY(verdictOn(store).ok());
    }

    // Whatever letters come from a network or a keyboard: no false alarm later.
    void noTextRaisesAFalseAlarm_data() { StoreFixture::addBackendRows(); }
    void noTextRaisesAFalseAlarm()
    {
        STORE_OF_ROW(store);
        const bool holds = rc::check("what was hashed is what is read back", [&store] {
            const auto units = *rc::gen::container<std::vector<char16_t>>(
                rc::gen::oneOf(rc::gen::arbitrary<char16_t>(), rc::gen::element<char16_t>(0, 0xfeff, 0xfffe, 0xd800, 0xdc00, '\'', '\\')));
            const QString text(reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
            LedgerEntry entry = entryOf(text);
            entry.evidence = text;
            entry.channelName = text;
            entry.partIds = {text};
            const auto added = add(store, entry);
            RC_ASSERT(added.has_value());
            const auto loaded = store.read<QList<LedgerEntry>>([n = added->number](Connection &c) { return ledgerstore::load(c, {n}); });
            RC_ASSERT(loaded && loaded->size() == 1 && loaded->first() == *added);
        });
        QVERIFY(holds);
        QVERIFY(verdictOn(store).ok());
    }

    void nothingChangesIt_data()
    {
        addRows({QStringLiteral("UPDATE ledger SET content='{}' WHERE number=1"),
                 QStringLiteral("UPDATE ledger SET url='x'"),
                 QStringLiteral("UPDATE ledger SET search_text='x' WHERE number=2"),
                 QStringLiteral("DELETE FROM ledger WHERE number=2"),
                 QStringLiteral("DELETE FROM ledger"),
                 QStringLiteral("DELETE FROM ledger_head"),
                 QStringLiteral("UPDATE ledger_head SET number=1"),
                 QStringLiteral("UPDATE ledger_head SET number=9"),
                 QStringLiteral("UPDATE ledger_head SET hash='x'"),
                 QStringLiteral("INSERT INTO ledger_head (one, number, hash) VALUES (1, 0, '') ON CONFLICT (one) DO UPDATE SET number=0")});
        for (const char *sql : {"INSERT OR REPLACE INTO ledger SELECT number, format, 0, event, workspace_id, workspace_name, delivery_id, post_id, "
                                "channel_id, channel_name, network, server, account, account_id, due_at, idempotency_key, content, source, remote_id, "
                                "url, part_ids, evidence, agent_holder, agent_host, agent_version, hash, hash, search_text FROM ledger WHERE number=2",
                                "INSERT OR REPLACE INTO ledger_head (one, number, hash) VALUES (1, 0, '')"})
            QTest::newRow(qPrintable(QStringLiteral("sqlite: %1").arg(QLatin1String(sql).left(60)))) << QStringLiteral("sqlite") << QString::fromLatin1(sql);
        for (const char *sql : {"TRUNCATE ledger", "TRUNCATE ledger_head"})
            QTest::newRow(qPrintable(QStringLiteral("postgres: %1").arg(QLatin1String(sql)))) << QStringLiteral("postgres") << QString::fromLatin1(sql);
    }
    void nothingChangesIt()
    {
        STORE_OF_ROW(store);
        QFETCH(QString, sql);
        VERIFY_OK(add(store, entryOf(QStringLiteral("one"))));
        VERIFY_OK(add(store, entryOf(QStringLiteral("two"))));
        const auto done = store.sql(sql);
        QVERIFY2(!done, "the ledger was changed");
        COMPARE_NAMES(done.error().kind, ErrorKind::Conflict);
        const LedgerVerdict verdict = verdictOn(store);
        QVERIFY(verdict.ok());
        QCOMPARE(verdict.entries, 2);
    }

    void anEntryGoesBehindTheLastOnly_data() { StoreFixture::addBackendRows(); }
    void anEntryGoesBehindTheLastOnly()
    {
        STORE_OF_ROW(store);
        VERIFY_OK(add(store, entryOf(QStringLiteral("one"))));
        for (const char *number : {"0", "1", "3"}) {
            const auto done = store.sql(QStringLiteral(
                "INSERT INTO ledger SELECT %1, format, at, event, workspace_id, workspace_name, delivery_id, post_id, channel_id, channel_name, "
                "network, server, account, account_id, due_at, idempotency_key, content, source, remote_id, url, part_ids, evidence, agent_holder, "
                "agent_host, agent_version, hash, hash, search_text FROM ledger").arg(QLatin1String(number)));
            QVERIFY(!done);
        }
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM ledger")), QStringLiteral("1"));
    }

    void whatWasTakenBackLeavesNoGap_data() { StoreFixture::addBackendRows(); }
    void whatWasTakenBackLeavesNoGap()
    {
        STORE_OF_ROW(store);
        VERIFY_OK(add(store, entryOf(QStringLiteral("one"))));
        VERIFY_ERROR(store.write<void>([](Connection &c) -> Result<void> {
            TRY(ledgerstore::append(c, entryOf(QStringLiteral("lost"))));
            return Error(ErrorKind::Invalid, QStringLiteral("changed-my-mind"), QString());
        }), "changed-my-mind");
        VALUE_OF(const LedgerEntry next, add(store, entryOf(QStringLiteral("two"))));
        QCOMPARE(next.number, 2);
        QVERIFY(verdictOn(store).ok());
    }

    void severalProgramsAtOnceMakeOneChain_data() { StoreFixture::addBackendRows(); }
    void severalProgramsAtOnceMakeOneChain()
    {
        constexpr int kPrograms = 3;
        constexpr int kEach = 40;
        STORE_OF_ROW(store);
        QStringList failures;
        QMutex mutex;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int program = 0; program < kPrograms; ++program) {
            threads.emplace_back(QThread::create([&, program] {
                const auto connection = store.connect();
                for (int i = 0; i < kEach; ++i) {
                    Transaction transaction(*connection);
                    auto added = ledgerstore::append(*connection, entryOf(QStringLiteral("%1 of %2").arg(i).arg(program)));
                    const auto done = added ? transaction.commit() : Result<void>(added.error());
                    const QMutexLocker lock(&mutex);
                    if (!done)
                        failures << done.error().message;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(100000));
        QCOMPARE(failures, QStringList());
        const LedgerVerdict verdict = verdictOn(store);
        QVERIFY(verdict.ok());
        QCOMPARE(verdict.entries, kPrograms * kEach);
        QCOMPARE(verdict.head.number, kPrograms * kEach);
    }

    void aForgedDatabaseIsFoundOut_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("fault");
        QTest::addColumn<qint64>("firstBad");
        for (const char *backend : {"sqlite", "postgres"}) {
            const auto row = [backend](const char *name, const char *sql, const char *fault, qint64 firstBad) {
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), QLatin1String(name))))
                    << QString::fromLatin1(backend) << QString::fromLatin1(sql) << QString::fromLatin1(fault) << firstBad;
            };
            row("other words", "UPDATE ledger SET content=replace(content, 'two', 'too') WHERE number=2", "changed", 2);
            row("another time", "UPDATE ledger SET at=at-1 WHERE number=3", "changed", 3);
            row("an event nobody knows", "UPDATE ledger SET event='nothing' WHERE number=1", "changed", 1);
            row("a source nobody knows", "UPDATE ledger SET source='nothing' WHERE number=1", "changed", 1);
            row("parts that can't be read", "UPDATE ledger SET part_ids='garbage' WHERE number=1", "changed", 1);
            row("another form", "UPDATE ledger SET format=2 WHERE number=1", "changed", 1);
            row("one is deleted", "DELETE FROM ledger WHERE number=2", "missing", 2);
            row("the last is deleted", "DELETE FROM ledger WHERE number=3", "missing", 3);
            row("all are deleted", "DELETE FROM ledger", "missing", 1);
            row("the end was moved back", "UPDATE ledger_head SET number=2, hash=(SELECT hash FROM ledger WHERE number=2)", "broken", 3);
        }
    }
    void aForgedDatabaseIsFoundOut()
    {
        STORE_OF_ROW(store);
        QFETCH(QString, sql);
        for (const char *text : {"one", "two", "three"})
            VERIFY_OK(add(store, entryOf(QLatin1String(text))));
        QVERIFY(verdictOn(store).ok());
        dropTriggers(store);
        VERIFY_OK(store.sql(sql));
        const LedgerVerdict verdict = verdictOn(store);
        QTEST(toString(verdict.fault), "fault");
        QTEST(verdict.firstBad, "firstBad");
    }

    void itAnswersWhetherSomethingWasPublished_data() { StoreFixture::addBackendRows(); }
    void itAnswersWhetherSomethingWasPublished()
    {
        STORE_OF_ROW(store);
        LedgerEntry late = entryOf(QStringLiteral("IŞIK kampanyası başladı"));
        late.at = FakeClock::kStart + 48h;
        VERIFY_OK(add(store, late));
        VERIFY_OK(add(store, entryOf(QStringLiteral("Brewing guide"), {1}, {12})));
        VERIFY_OK(add(store, entryOf(QStringLiteral("another client's guide"), {2}, {21})));
        LedgerFilter mine;
        mine.workspace = {1};
        QCOMPARE(textsFound(store, mine), (QStringList{QStringLiteral("IŞIK kampanyası başladı"), QStringLiteral("Brewing guide")}));
        QCOMPARE(textsFound(store, {}).size(), 3);
        LedgerFilter filter = mine;
        filter.search = QStringLiteral("ışık KAMP");
        QCOMPARE(textsFound(store, filter).size(), 1);
        filter.search = QStringLiteral("guide");
        QCOMPARE(textsFound(store, filter), QStringList(QStringLiteral("Brewing guide")));
        filter.search = QStringLiteral("???");
        QCOMPARE(textsFound(store, filter), QStringList());
        filter.search = QStringLiteral("guide ").repeated(500) + QStringLiteral("brewing"); // a pasted text
        QCOMPARE(textsFound(store, filter), QStringList(QStringLiteral("Brewing guide")));
        filter = mine;
        filter.channels = {{12}};
        QCOMPARE(textsFound(store, filter), QStringList(QStringLiteral("Brewing guide")));
        filter = mine;
        filter.from = FakeClock::kStart + 1h;
        QCOMPARE(textsFound(store, filter), QStringList(QStringLiteral("IŞIK kampanyası başladı")));
        filter.from.reset();
        filter.until = FakeClock::kStart + 48h;
        QCOMPARE(textsFound(store, filter), QStringList(QStringLiteral("Brewing guide")));
        filter = mine;
        filter.limit = 1;
        QCOMPARE(textsFound(store, filter), QStringList(QStringLiteral("IŞIK kampanyası başladı")));
    }

    void channelsThatAreGoneAreStillNamed_data() { StoreFixture::addBackendRows(); }
    void channelsThatAreGoneAreStillNamed()
    {
        STORE_OF_ROW(store);
        VERIFY_OK(add(store, entryOf(QStringLiteral("a"))));
        LedgerEntry renamed = entryOf(QStringLiteral("b"));
        renamed.channelName = QStringLiteral("renamed");
        VERIFY_OK(add(store, renamed));
        VERIFY_OK(add(store, entryOf(QStringLiteral("c"), {1}, {12})));
        VERIFY_OK(add(store, entryOf(QStringLiteral("d"), {2}, {21})));
        VALUE_OF(const auto channels, store.read<QList<ledgerstore::LedgerChannel>>([](Connection &c) { return ledgerstore::channels(c, {1}); }));
        QCOMPARE(channels.size(), 2);
        QCOMPARE(channels.at(0).name, QStringLiteral("one"));
        QCOMPARE(channels.at(1).name, QStringLiteral("renamed"));
        VALUE_OF(const auto clients, store.read<QList<ledgerstore::LedgerClient>>([](Connection &c) { return ledgerstore::clients(c); }));
        QCOMPARE(clients.size(), 2);
    }

    void aSentDeliveryStaysAsItIs_data()
    {
        addRows({QStringLiteral("state='scheduled'"), QStringLiteral("remote_id='other'"), QStringLiteral("url='other'"),
                 QStringLiteral("sent_at=0"), QStringLiteral("sent_at=NULL"), QStringLiteral("due_at=0"), QStringLiteral("idempotency_key='other'"),
                 QStringLiteral("channel_id=0"), QStringLiteral("post_id=0"), QStringLiteral("workspace_id=0"), QStringLiteral("id=1")});
    }
    void aSentDeliveryStaysAsItIs()
    {
        STORE_OF_ROW(store);
        QFETCH(QString, sql);
        const Delivery delivery = sent(store);
        const auto done = store.sql(QStringLiteral("UPDATE delivery SET %1").arg(sql));
        QVERIFY2(!done, "a sent delivery was changed");
        COMPARE_NAMES(done.error().kind, ErrorKind::Conflict);
        VERIFY_OK(store.sql(QStringLiteral("UPDATE delivery SET message='seen'"))); // a remark is no change of what happened
        QCOMPARE(store.value(QStringLiteral("SELECT state FROM delivery")), QStringLiteral("sent"));
    }

    // The 30 days of the trash, a channel or a client that is removed: the rows go, the ledger stays.
    void whatWasSentMayBeDeletedButStaysInTheLedger_data()
    {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<QString>("what");
        for (const char *backend : {"sqlite", "postgres"}) {
            for (const char *what : {"trash", "channel", "workspace"})
                QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(backend), QLatin1String(what)))) << QString::fromLatin1(backend) << QString::fromLatin1(what);
        }
    }
    void whatWasSentMayBeDeletedButStaysInTheLedger()
    {
        STORE_OF_ROW(store);
        QFETCH(QString, what);
        const Delivery delivery = sent(store);
        VERIFY_OK(add(store, entryOf(QStringLiteral("p"), delivery.workspace, delivery.channel)));
        VERIFY_OK(store.write<void>([&](Connection &c) -> Result<void> {
            if (what == QLatin1String("channel"))
                return channelstore::remove(c, delivery.channel);
            if (what == QLatin1String("workspace"))
                return workspacestore::remove(c, delivery.workspace);
            TRY(poststore::setTrashed(c, delivery.post, FakeClock::kStart));
            TRY(poststore::purgeTrash(c, FakeClock::kStart + 31 * 24h));
            return {};
        }));
        QCOMPARE(store.value(QStringLiteral("SELECT count(*) FROM delivery")), QStringLiteral("0"));
        QCOMPARE(textsFound(store, {}), QStringList(QStringLiteral("p")));
    }

    // The truth of what went out is the ledger's; the post goes on living for its other channels.
    void thePostOfASentDeliveryMayBeEdited_data() { StoreFixture::addBackendRows(); }
    void thePostOfASentDeliveryMayBeEdited()
    {
        STORE_OF_ROW(store);
        sent(store);
        VERIFY_OK(store.sql(QStringLiteral("UPDATE post SET text='for the rest'")));
    }

private:
    static Delivery sent(StoreFixture &store)
    {
        const Workspace workspace = sampleWorkspace(QStringLiteral("A"));
        const Channel channel = sampleChannel(workspace.id, QStringLiteral("one"));
        const Post post = scheduledPost(workspace.id, QStringLiteral("p"), {channel.id}, FakeClock::kStart);
        const Delivery delivery = sampleDelivery(post, channel.id, FakeClock::kStart);
        const auto done = store.write<void>([&](Connection &c) -> Result<void> {
            TRY(workspacestore::insert(c, workspace));
            TRY(channelstore::insert(c, channel));
            TRY(poststore::insert(c, post, indexOf(post)));
            TRY(deliverystore::insert(c, delivery));
            return c.execute(QStringLiteral("UPDATE delivery SET state='sent', remote_id='r', url='u', sent_at=%1").arg(FakeClock::kStart.ms));
        });
        if (!done)
            qWarning("%s", qPrintable(done.error().message));
        return delivery;
    }
};

QTEST_GUILESS_MAIN(TestLedgerStore)
#include "tst_ledgerstore.moc"
