// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The record of what was published, from the outside: published by the real program into a sandbox.

#include "ctl/commandrun.h"

#include <QFile>
#include <QtTest>

using namespace perennial::test;

class TestLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyOneIsFine();
    void whatWentOutIsListedAndFound_data();
    void whatWentOutIsListedAndFound();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void theFilesForAClient();
    void theDoctorLooksAtIt();
    void itOutlivesChannelAndClient();

private:
    void publish(const QString &channel, const QString &text);
    QByteArray exported(const QString &name);
    std::unique_ptr<CommandRun> m_cli;
};

namespace {

QStringList line(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

QJsonArray entriesOf(const Ran &ran)
{
    return ran.json().value(QLatin1String("entries")).toArray();
}

const char *const kDangerous = "<script>alert(1)</script> Grüße";

} // namespace

void TestLedger::publish(const QString &channel, const QString &text)
{
    const QString now = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
    const Ran added = m_cli->json(line("post add --status approved --time-zone UTC --at") << now << QStringLiteral("--channel") << channel
                                                                                         << QStringLiteral("--text") << text);
    QCOMPARE(added.code, 0);
    QCOMPARE(m_cli->run(line("agent --until-idle")).code, 0);
}

void TestLedger::initTestCase()
{
    m_cli = std::make_unique<CommandRun>();
    QCOMPARE(m_cli->json("workspace add Acme --time-zone Europe/Berlin").code, 0);
    for (const char *name : {"Feed", "Second"})
        QCOMPARE(m_cli->json(line("channel add sandbox") << QString::fromLatin1(name) << QStringLiteral("--option")
                                                         << QStringLiteral("folder=") + m_cli->path(QString::fromLatin1(name))).code, 0);
}

void TestLedger::anEmptyOneIsFine()
{
    const Ran verified = m_cli->json("ledger verify");
    QCOMPARE(verified.code, 0);
    QCOMPARE(verified.json(), (QJsonObject{{QStringLiteral("entries"), 0}, {QStringLiteral("ok"), true}, {QStringLiteral("firstBad"), QJsonValue()}}));
    QVERIFY(entriesOf(m_cli->json("ledger list")).isEmpty());
    publish(QStringLiteral("Feed"), QStringLiteral("Summer menu"));
    publish(QStringLiteral("Second"), QString::fromUtf8(kDangerous));
    const Ran again = m_cli->json("ledger verify");
    QCOMPARE(again.code, 0);
    QCOMPARE(again.json().value(QLatin1String("entries")).toInt(), 2);
}

void TestLedger::whatWentOutIsListedAndFound_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QString() << 2;
    QTest::newRow("the beginnings of words") << QStringLiteral("--search summ") << 1;
    QTest::newRow("without accents") << QStringLiteral("--search grusse") << 1;
    QTest::newRow("what never went out") << QStringLiteral("--search winter") << 0;
    QTest::newRow("one channel") << QStringLiteral("--channel feed") << 1;
    QTest::newRow("two channels") << QStringLiteral("--channel Feed,Second") << 2;
    QTest::newRow("before there was anything") << QStringLiteral("--to 2026-01-01") << 0;
    QTest::newRow("since long ago") << QStringLiteral("--from 2026-01-01") << 2;
    QTest::newRow("at most one") << QStringLiteral("--limit 1") << 1;
}

void TestLedger::whatWentOutIsListedAndFound()
{
    QFETCH(QString, options);
    const Ran listed = m_cli->json(line("ledger list") + options.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QCOMPARE(listed.code, 0);
    QTEST(int(entriesOf(listed).size()), "count");
    for (const QJsonValue &entry : entriesOf(listed)) {
        for (const char *key : {"number", "at", "plannedAt", "event", "workspace", "deliveryId", "postId", "channel", "network", "content", "contentSource",
                                "remoteId", "url", "agent", "previousHash", "hash"})
            QVERIFY2(entry.toObject().contains(QLatin1String(key)), key);
    }
}

void TestLedger::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("no number") << QStringLiteral("ledger list --limit many") << 2;
    QTest::newRow("no day") << QStringLiteral("ledger list --from yesterday") << 2;
    QTest::newRow("no such channel") << QStringLiteral("ledger list --channel Nowhere") << 4;
    QTest::newRow("no such client") << QStringLiteral("--workspace Nobody ledger list") << 4;
    QTest::newRow("an ending nobody reads") << QStringLiteral("ledger export a.pdf") << 2;
    QTest::newRow("a folder that is not there") << QStringLiteral("ledger export /not/there/a.csv") << 5;
}

void TestLedger::wrongValuesAreRefused()
{
    QFETCH(QString, command);
    QTEST(m_cli->json(command.split(QLatin1Char(' '))).code, "code");
}

QByteArray TestLedger::exported(const QString &name)
{
    const Ran ran = m_cli->json(line("ledger export") << m_cli->path(name));
    QFile file(m_cli->path(name));
    return ran.code == 0 && ran.json().value(QLatin1String("entries")).toInt() == 2 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestLedger::theFilesForAClient()
{
    QCOMPARE(exported(QStringLiteral("l.csv")).count('\n'), 3);
    QCOMPARE(QJsonDocument::fromJson(exported(QStringLiteral("l.json"))).object().value(QLatin1String("entries")).toArray().size(), 2);
    const QByteArray page = exported(QStringLiteral("l.html"));
    QVERIFY(page.contains("Acme") && page.contains("Summer menu") && page.contains("Europe/Berlin"));
    QVERIFY(page.contains("&lt;script&gt;") && !page.contains("<script")); // what a post says never runs
    QVERIFY(!page.contains("http://") || page.contains("default-src 'none'"));
}

void TestLedger::theDoctorLooksAtIt()
{
    const QJsonArray checks = m_cli->json("doctor").json().value(QLatin1String("checks")).toArray();
    const bool found = std::any_of(checks.begin(), checks.end(), [](const QJsonValue &check) {
        return check[QLatin1String("name")] == QLatin1String("ledger") && check[QLatin1String("ok")].toBool();
    });
    QVERIFY(found);
}

void TestLedger::itOutlivesChannelAndClient()
{
    QCOMPARE(m_cli->json("channel remove Feed --yes").code, 0);
    QCOMPARE(entriesOf(m_cli->json("ledger list --channel Feed")).size(), 1);
    QCOMPARE(m_cli->json("workspace remove Acme --yes").code, 0);
    QCOMPARE(entriesOf(m_cli->json("--workspace acme ledger list")).size(), 2);
    QCOMPARE(m_cli->json("ledger verify").json().value(QLatin1String("entries")).toInt(), 2);
}

QTEST_GUILESS_MAIN(TestLedger)
#include "tst_ledger.moc"
