// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of the evergreen library from the outside: files come in, what is alike is found and merged, posts are taken in.

#include "ctl/commandrun.h"

#include <QtTest>

using namespace perennial::test;

namespace {

QStringList words(const QString &text)
{
    return text.split(QLatin1Char(' '));
}

QStringList codesOf(const QJsonArray &findings)
{
    QStringList codes;
    for (const QJsonValue &each : findings)
        codes << each[QLatin1String("code")].toString() + QLatin1Char('@') + QString::number(each[QLatin1String("row")].toInt());
    return codes;
}

} // namespace

class TestLibraryTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFileComesIn();
    void standardInputAndColumnsByHand();
    void aDryRunChangesNothing();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void whatIsAlikeIsFoundAndMerged();
    void aPostIsTakenIntoTheLibraryOnce();
    void otherWaysToSayItAreSuggested();
    void anUnknownVariableIsTold();
    void anEditKeepsWhatBelongsToAWording();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QJsonArray items() { return m_cli->json("library list").json().value(QLatin1String("items")).toArray(); }
    std::unique_ptr<CommandRun> m_cli;
};

void TestLibraryTexts::init()
{
    m_cli = std::make_unique<CommandRun>();
    QCOMPARE(m_cli->json("workspace add Acme --time-zone Europe/Istanbul").code, 0);
}

QString TestLibraryTexts::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_cli->path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

void TestLibraryTexts::aFileComesIn()
{
    const QString file = write(QStringLiteral("tips.csv"), "text,wordings,category,season\n"
                                                           "{Plant|Set} roses,Roses now||Rose time,Tips,03-01..04-30\n"
                                                           "Water them,,Tips,winter\n"
                                                           "Cut them,,,\n");
    const QString refused = m_cli->path(QStringLiteral("refused.csv"));
    const Ran ran = m_cli->json(words(QStringLiteral("library import")) << file << words(QStringLiteral("--category Other --spintax --errors")) << refused);
    QCOMPARE(ran.code, 1); // in part
    const QJsonObject report = ran.json();
    QCOMPARE(report.value(QLatin1String("rows")).toInt(), 3);
    QCOMPARE(report.value(QLatin1String("imported")).toInt(), 2);
    QCOMPARE(report.value(QLatin1String("wordings")).toInt(), 5);
    QCOMPARE(report.value(QLatin1String("refused")).toInt(), 1);
    QCOMPARE(report.value(QLatin1String("duplicates")).toInt(), 0);
    QCOMPARE(codesOf(report.value(QLatin1String("errors")).toArray()), QStringList{QStringLiteral("season-invalid@2")});
    QVERIFY(report.value(QLatin1String("errors")).toArray()[0][QLatin1String("raw")].toString().contains(QLatin1String("Water them")));
    QCOMPARE(report.value(QLatin1String("warnings")).toArray().size(), 0);
    QVERIFY(QFile::exists(refused));
    QCOMPARE(items().size(), 2);
    const Ran again = m_cli->json(words(QStringLiteral("library import")) << file << words(QStringLiteral("--category Other --spintax")));
    QCOMPARE(again.json().value(QLatin1String("duplicates")).toInt(), 2);
    QVERIFY(m_cli->run(words(QStringLiteral("library import")) << file).out.contains("winter")); // what people read names the cell
}

void TestLibraryTexts::standardInputAndColumnsByHand()
{
    const QString file = write(QStringLiteral("list.csv"), "Yazı;Öteki;Etiket\nGül dikin;Güller;bahçe\n");
    const Ran ran = m_cli->json(words(QStringLiteral("library import")) << file
                                << words(QStringLiteral("--category Tips --map text=1 --map wordings=Öteki --delimiter ; --encoding UTF-8")));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json().value(QLatin1String("wordings")).toInt(), 2);
    QCOMPARE(items()[0][QLatin1String("labels")].toArray(), QJsonArray{QStringLiteral("bahçe")});
}

void TestLibraryTexts::aDryRunChangesNothing()
{
    const QString file = write(QStringLiteral("tips.csv"), "text,category\nOne,Tips\n");
    const Ran ran = m_cli->json(words(QStringLiteral("library import --dry-run")) << file);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json().value(QLatin1String("imported")).toInt(), 1);
    QCOMPARE(ran.json().value(QLatin1String("dryRun")).toBool(), true);
    QCOMPARE(items().size(), 0);
    QCOMPARE(m_cli->json("category list").json().value(QLatin1String("categories")).toArray().size(), 0);
}

void TestLibraryTexts::wrongCallsAreRefused_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringLiteral("library import") << 2;
    QTest::newRow("a file that is not there") << QStringLiteral("library import /nowhere.csv") << 4;
    QTest::newRow("too little alike") << QStringLiteral("library duplicates --least 10") << 2;
    QTest::newRow("nothing to merge with") << QStringLiteral("library merge 1") << 2;
    QTest::newRow("no id") << QStringLiteral("library merge one two") << 2;
    QTest::newRow("no such item") << QStringLiteral("library merge 1 2") << 4;
    QTest::newRow("no category") << QStringLiteral("library promote 1") << 2;
    QTest::newRow("no such post") << QStringLiteral("library promote 1 --category Tips") << 4;
}

void TestLibraryTexts::wrongCallsAreRefused()
{
    QFETCH(QString, call);
    QFETCH(int, code);
    const Ran ran = m_cli->json(words(call));
    QCOMPARE(ran.code, code);
    QVERIFY(!ran.error().value(QLatin1String("message")).toString().isEmpty());
}

void TestLibraryTexts::whatIsAlikeIsFoundAndMerged()
{
    const QString file = write(QStringLiteral("tips.csv"), "text,category,labels\n"
                                                           "\"Plant your roses in autumn, and water them every morning\",Tips,a\n"
                                                           "\"Plant your roses in autumn, and water them every mornings\",Tips,b\n"
                                                           "Another text,Tips,\n");
    const Ran imported = m_cli->json(words(QStringLiteral("library import")) << file);
    QCOMPARE(codesOf(imported.json().value(QLatin1String("warnings")).toArray()), QStringList{QStringLiteral("library-near@2")});
    const QJsonObject found = m_cli->json("library duplicates").json();
    const QJsonArray pairs = found.value(QLatin1String("pairs")).toArray();
    QCOMPARE(pairs.size(), 1);
    QVERIFY(pairs[0][QLatin1String("percent")].toInt() >= 80);
    QCOMPARE(found.value(QLatin1String("complete")).toBool(), true);
    const QString keep = pairs[0][QLatin1String("first")][QLatin1String("item")].toString();
    const QString other = pairs[0][QLatin1String("second")][QLatin1String("item")].toString();
    QCOMPARE(found.value(QLatin1String("groups")).toArray()[0].toArray(), (QJsonArray{keep, other}));
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("duplicates"), QStringLiteral("--least"), QStringLiteral("100")})
                 .json().value(QLatin1String("pairs")).toArray().size(), 0);
    const Ran merged = m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("merge"), keep, other});
    QCOMPARE(merged.code, 0);
    const QJsonObject item = merged.json().value(QLatin1String("item")).toObject();
    QCOMPARE(item.value(QLatin1String("id")).toString(), keep);
    QCOMPARE(item.value(QLatin1String("wordings")).toArray().size(), 2);
    QCOMPARE(item.value(QLatin1String("labels")).toArray().size(), 2);
    QCOMPARE(items().size(), 2);
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("restore"), other}).code, 0);
    QCOMPARE(items().size(), 3);
    QVERIFY(m_cli->run(words(QStringLiteral("library duplicates"))).out.contains("%"));
}

void TestLibraryTexts::aPostIsTakenIntoTheLibraryOnce()
{
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QStringLiteral("Feed"),
                                     QStringLiteral("--option"), QStringLiteral("folder=") + m_cli->path(QStringLiteral("Feed"))}).code, 0);
    const Ran post = m_cli->json(QStringList{QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--channel"), QStringLiteral("Feed"), QStringLiteral("--at"),
                                             QStringLiteral("2030-05-06T10:00"), QStringLiteral("--text"), QStringLiteral("Plant roses"), QStringLiteral("--label"),
                                             QStringLiteral("garden"), QStringLiteral("--option"), QStringLiteral("link=https://example.com")});
    QCOMPARE(post.code, 0);
    const QString id = post.json().value(QLatin1String("post"))[QLatin1String("id")].toString();
    const Ran taken = m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("promote"), id, QStringLiteral("--category"), QStringLiteral("Tips")});
    QCOMPARE(taken.code, 0);
    const QJsonObject item = taken.json().value(QLatin1String("item")).toObject();
    QCOMPARE(item.value(QLatin1String("text")).toString(), QStringLiteral("Plant roses"));
    QCOMPARE(item.value(QLatin1String("category")).toString(), QStringLiteral("Tips"));
    QCOMPARE(item.value(QLatin1String("labels")).toArray(), QJsonArray{QStringLiteral("garden")});
    QCOMPARE(item.value(QLatin1String("wordings")).toArray()[0][QLatin1String("link")].toString(), QStringLiteral("https://example.com"));
    QVERIFY(!item.value(QLatin1String("notes")).toString().isEmpty());
    const Ran again = m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("promote"), id, QStringLiteral("--category"), QStringLiteral("Tips")});
    QCOMPARE(again.code, 5);
    QVERIFY(again.error().value(QLatin1String("message")).toString().contains(QLatin1String("Plant roses")));
}

void TestLibraryTexts::otherWaysToSayItAreSuggested()
{
    const QString file = write(QStringLiteral("tips.csv"), "text,category\nThe tools are 30% off. #garden,Tips\n");
    QCOMPARE(m_cli->json(words(QStringLiteral("library import")) << file).code, 0);
    const QString id = items()[0][QLatin1String("id")].toString();
    const Ran ran = m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("reword"), id});
    QCOMPARE(ran.code, 0);
    QStringList kinds;
    for (const QJsonValue &each : ran.json().value(QLatin1String("suggestions")).toArray()) {
        kinds << each[QLatin1String("kind")].toString();
        QVERIFY(!each[QLatin1String("text")].toString().isEmpty());
    }
    QVERIFY(kinds.contains(QLatin1String("number-first")) && kinds.contains(QLatin1String("without-hashtags")));
    QVERIFY(m_cli->run(QStringList{QStringLiteral("library"), QStringLiteral("reword"), id}).out.contains("30%"));
    QCOMPARE(m_cli->json(words(QStringLiteral("library reword 1"))).code, 4);
}

void TestLibraryTexts::anUnknownVariableIsTold()
{
    const Ran ran = m_cli->run(QStringList{QStringLiteral("library"), QStringLiteral("add"), QStringLiteral("--category"), QStringLiteral("Tips"),
                                           QStringLiteral("--text"), QStringLiteral("In {sesaon}")});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.contains("{season}"));
    QVERIFY(m_cli->run(QStringList{QStringLiteral("library"), QStringLiteral("add"), QStringLiteral("--category"), QStringLiteral("Tips"),
                                   QStringLiteral("--text"), QStringLiteral("In {season}")}).err.isEmpty());
}

void TestLibraryTexts::anEditKeepsWhatBelongsToAWording()
{
    const QString file = write(QStringLiteral("tips.csv"), "text,category,link\nOne,Tips,https://example.com\n");
    QCOMPARE(m_cli->json(words(QStringLiteral("library import")) << file).code, 0);
    const QString id = items()[0][QLatin1String("id")].toString();
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("edit"), id, QStringLiteral("--wording"), QStringLiteral("Two")}).code, 0);
    QCOMPARE(items()[0][QLatin1String("wordings")].toArray().size(), 2);
    QCOMPARE(items()[0][QLatin1String("wordings")].toArray()[0][QLatin1String("link")].toString(), QStringLiteral("https://example.com"));
}

QTEST_GUILESS_MAIN(TestLibraryTexts)
#include "tst_librarytexts.moc"
