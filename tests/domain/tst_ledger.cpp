// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ledger.h"

#include <QTest>

#include <rapidcheck.h>

#include <functional>

using namespace perennial;

namespace {

LedgerEntry sampleEntry()
{
    LedgerEntry entry;
    entry.at = {1795420800000};
    entry.workspace = {1};
    entry.workspaceName = QStringLiteral("Acme");
    entry.delivery = {2};
    entry.post = {3};
    entry.channel = {4};
    entry.channelName = QStringLiteral("Acme Bakış");
    entry.network = QStringLiteral("mastodon");
    entry.server = QStringLiteral("https://mastodon.example");
    entry.account = QStringLiteral("@acme");
    entry.accountId = QStringLiteral("77");
    entry.dueAt = {1795420790000};
    entry.idempotencyKey = QStringLiteral("key");
    entry.content = canonicalJson(LedgerContent{QStringLiteral("Merhaba dünya"), {}, {}, {}, {}, {}, {}, {}, {}, {}});
    entry.remoteId = QStringLiteral("9");
    entry.url = QStringLiteral("https://mastodon.example/@acme/9");
    entry.partIds = {QStringLiteral("9"), QStringLiteral("10")};
    entry.agent = {QStringLiteral("one"), QStringLiteral("office"), QStringLiteral("1.0")};
    return entry;
}

QList<LedgerEntry> chainOf(int length)
{
    QList<LedgerEntry> chain;
    LedgerHead head;
    for (int i = 0; i < length; ++i) {
        LedgerEntry entry = sampleEntry();
        entry.remoteId = QString::number(i);
        chain << sealedBehind(head, entry);
        head = {chain.last().number, chain.last().hash};
    }
    return chain;
}

LedgerHead headOf(const QList<LedgerEntry> &chain)
{
    return chain.isEmpty() ? LedgerHead() : LedgerHead{chain.last().number, chain.last().hash};
}

LedgerVerdict verdictOn(const QList<LedgerEntry> &chain, const LedgerHead &head)
{
    LedgerWalk walk;
    for (const LedgerEntry &entry : chain)
        walk.add(entry);
    return walk.finish(head);
}

// Any letters, among them those that no database keeps as they are.
QString anyText()
{
    const auto units = *rc::gen::container<std::vector<char16_t>>(
        rc::gen::oneOf(rc::gen::inRange<char16_t>(0x20, 0x7f), rc::gen::arbitrary<char16_t>(),
                       rc::gen::element<char16_t>(0, 0xfeff, 0xfffe, 0xd800, 0xdc00, 0x0131, 0x06a9)));
    return QString(reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
}

using Change = std::function<void(LedgerEntry &)>;

const std::pair<const char *, Change> kChanges[] = {
    {"number", [](LedgerEntry &e) { ++e.number; }},
    {"time", [](LedgerEntry &e) { ++e.at.ms; }},
    {"event", [](LedgerEntry &e) { e.event = LedgerEvent::Removed; }},
    {"client", [](LedgerEntry &e) { ++e.workspace.value; }},
    {"client's name", [](LedgerEntry &e) { e.workspaceName += u'x'; }},
    {"delivery", [](LedgerEntry &e) { ++e.delivery.value; }},
    {"post", [](LedgerEntry &e) { ++e.post.value; }},
    {"channel", [](LedgerEntry &e) { ++e.channel.value; }},
    {"channel's name", [](LedgerEntry &e) { e.channelName += u'x'; }},
    {"network", [](LedgerEntry &e) { e.network += u'x'; }},
    {"server", [](LedgerEntry &e) { e.server += u'x'; }},
    {"account", [](LedgerEntry &e) { e.account += u'x'; }},
    {"account's id", [](LedgerEntry &e) { e.accountId += u'x'; }},
    {"planned time", [](LedgerEntry &e) { ++e.dueAt.ms; }},
    {"key", [](LedgerEntry &e) { e.idempotencyKey += u'x'; }},
    {"content", [](LedgerEntry &e) { e.content.replace(u'd', u'D'); }},
    {"source", [](LedgerEntry &e) { e.source = LedgerSource::Post; }},
    {"remote id", [](LedgerEntry &e) { e.remoteId += u'x'; }},
    {"address", [](LedgerEntry &e) { e.url += u'x'; }},
    {"parts", [](LedgerEntry &e) { e.partIds << QStringLiteral("x"); }},
    {"evidence", [](LedgerEntry &e) { e.evidence += u'x'; }},
    {"holder", [](LedgerEntry &e) { e.agent.holder += u'x'; }},
    {"host", [](LedgerEntry &e) { e.agent.host += u'x'; }},
    {"version", [](LedgerEntry &e) { e.agent.version += u'x'; }},
    {"hash before", [](LedgerEntry &e) { e.previousHash += u'x'; }},
    {"end of one text and beginning of the next", [](LedgerEntry &e) {
         e.account.chop(1);
         e.accountId.prepend(u'e');
     }},
};

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // What another program must come to by the words of the header: made with sha256sum.
    void theHashIsThatOfTheWrittenForm()
    {
        LedgerEntry entry = sampleEntry();
        const LedgerEntry sealed = sealedBehind({}, entry);
        QCOMPARE(sealed.hash, QStringLiteral("a6f4761e0de728694893f77dc3bf58071a452e289eb916daef6c568eb53981e1"));
    }

    void theContentIsWrittenInOneWay()
    {
        LedgerContent content;
        content.text = QStringLiteral("Hi");
        content.options = {{QStringLiteral("z"), 1}, {QStringLiteral("a"), QStringLiteral("b")}};
        content.media = {{QStringLiteral("00ff"), QStringLiteral("image/png"), QStringLiteral("a cup")}};
        content.thread = {QStringLiteral("two")};
        QCOMPARE(canonicalJson(content),
                 QStringLiteral(R"({"contentWarning":"","firstComment":"","language":"","link":"","media":[{"alt":"a cup","mimeType":"image/png",)"
                                R"("sha256":"00ff"}],"options":{"a":"b","z":1},"text":"Hi","thread":["two"],"title":"","visibility":""})"));
        QVERIFY(ledgerContentFromJson(canonicalJson(content)) == content);
    }

    void anyChangedFieldChangesTheHash_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(kChanges)); ++i)
            QTest::newRow(kChanges[i].first) << i;
    }
    void anyChangedFieldChangesTheHash()
    {
        QFETCH(int, index);
        const LedgerEntry sealed = chainOf(2).last();
        LedgerEntry changed = sealed;
        kChanges[index].second(changed);
        QVERIFY(changed != sealed);
        QVERIFY(hashOf(changed) != sealed.hash);
    }

    void twoEntriesHaveOneHashOnlyIfTheyAreTheSame()
    {
        const bool holds = rc::check("texts can't be moved from field to field", [] {
            LedgerEntry one = sampleEntry();
            LedgerEntry two = one;
            one.account = anyText();
            one.accountId = anyText();
            two.account = anyText();
            two.accountId = anyText();
            one = sealedBehind({}, one);
            two = sealedBehind({}, two);
            RC_ASSERT((one.hash == two.hash) == (one.account == two.account && one.accountId == two.accountId));
        });
        QVERIFY(holds);
    }

    void sealingAgainChangesNothing()
    {
        const bool holds = rc::check("a sealed entry's texts stay as they are", [] {
            LedgerEntry entry = sampleEntry();
            entry.channelName = anyText();
            entry.evidence = anyText();
            const LedgerEntry once = sealedBehind({}, entry);
            RC_ASSERT(sealedBehind({}, once) == once);
            RC_ASSERT(!once.evidence.contains(QChar(0)));
        });
        QVERIFY(holds);
    }

    void aWholeChainIsFine()
    {
        for (const int length : {0, 1, 5}) {
            const QList<LedgerEntry> chain = chainOf(length);
            const LedgerVerdict verdict = verdictOn(chain, headOf(chain));
            QVERIFY(verdict.ok());
            QCOMPARE(verdict.entries, length);
            QCOMPARE(verdict.firstBad, 0);
        }
    }

    void aFaultIsFoundWhereItIs_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("the first is gone") << "missing" << qint64(1);
        QTest::newRow("one in the middle is gone") << "missing" << qint64(3);
        QTest::newRow("the last is gone") << "missing" << qint64(5);
        QTest::newRow("all are gone") << "missing" << qint64(1);
        QTest::newRow("a text was changed") << "changed" << qint64(3);
        QTest::newRow("a text and its hash were changed") << "broken" << qint64(4);
        QTest::newRow("the last and its hash were changed") << "broken" << qint64(5);
        QTest::newRow("two changed places") << "missing" << qint64(2);
        QTest::newRow("one was added at the end") << "broken" << qint64(6);
    }
    void aFaultIsFoundWhereItIs()
    {
        QFETCH(QString, fault);
        QFETCH(qint64, firstBad);
        QList<LedgerEntry> chain = chainOf(5);
        const LedgerHead head = headOf(chain);
        const auto forge = [&chain](qsizetype index) {
            chain[index].url += u'x';
            chain[index].hash = hashOf(chain[index]);
        };
        const QByteArray row = QTest::currentDataTag();
        if (row == "the first is gone")
            chain.removeAt(0);
        else if (row == "one in the middle is gone")
            chain.removeAt(2);
        else if (row == "the last is gone")
            chain.removeLast();
        else if (row == "all are gone")
            chain.clear();
        else if (row == "a text was changed")
            chain[2].content.replace(u'd', u'D');
        else if (row == "a text and its hash were changed")
            forge(2);
        else if (row == "the last and its hash were changed")
            forge(4);
        else if (row == "two changed places")
            chain.swapItemsAt(1, 2);
        else
            chain << sealedBehind(head, sampleEntry());
        const LedgerVerdict verdict = verdictOn(chain, head);
        QCOMPARE(toString(verdict.fault), fault);
        QCOMPARE(verdict.firstBad, firstBad);
        QCOMPARE(verdict.entries, chain.size());
    }

    void namesGoThereAndBack()
    {
        for (const LedgerEvent event : {LedgerEvent::Sent, LedgerEvent::Found, LedgerEvent::ConfirmedByPerson, LedgerEvent::Removed})
            QVERIFY(ledgerEventFromString(toString(event)) == event);
        for (const LedgerSource source : {LedgerSource::Attempt, LedgerSource::Tries, LedgerSource::Post})
            QVERIFY(ledgerSourceFromString(toString(source)) == source);
        QVERIFY(!ledgerEventFromString(QStringLiteral("gone")));
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
