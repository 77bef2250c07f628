// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The evergreen library and its plan from the outside.

#include "ctl/commandrun.h"

#include <QtTest>

using namespace perennial::test;

namespace {

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

} // namespace

class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void categoriesAreMadeChangedAndRemoved();
    void itemsAreMadeFoundChangedAndRemoved();
    void theMediaOfAnItemAreKept();
    void aPlanSaysWhatGoesWhereAndWhy();
    void aPlanBecomesPosts();
    void peopleDecideAboutPlaces();
    void whoRunsThePublisherOnceHasThePlanMadeReal();
    void theSameSeedIsTheSamePlan();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();

private:
    QJsonObject add(const QString &category, const QString &text, const QStringList &more = {});
    std::unique_ptr<CommandRun> m_cli;
};

void TestLibrary::init()
{
    m_cli = std::make_unique<CommandRun>();
    QCOMPARE(m_cli->json("workspace add Acme --time-zone Europe/Istanbul").code, 0);
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QStringLiteral("Feed"),
                                     QStringLiteral("--option"), QStringLiteral("folder=") + m_cli->path(QStringLiteral("Feed"))}).code, 0);
}

QJsonObject TestLibrary::add(const QString &category, const QString &text, const QStringList &more)
{
    const Ran ran = m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("add"), QStringLiteral("--category"), category,
                                            QStringLiteral("--text"), text} + more);
    if (ran.code != 0)
        qWarning("%s", ran.err.constData());
    return ran.json().value(QLatin1String("item")).toObject();
}

void TestLibrary::categoriesAreMadeChangedAndRemoved()
{
    const Ran added = m_cli->json("category add Tips --gap 60 --order shuffle --season 11-15..02-28 --max-uses 5 --expires 2027-12-31 --channel Feed");
    QCOMPARE(added.code, 0);
    const QJsonObject tips = added.json().value(QLatin1String("category")).toObject();
    QCOMPARE(tips.value(QLatin1String("name")).toString(), QStringLiteral("Tips"));
    QCOMPARE(tips.value(QLatin1String("gap")).toInt(), 60);
    QCOMPARE(tips.value(QLatin1String("wordingGap")).toInt(), 180);
    QCOMPARE(tips.value(QLatin1String("order")).toString(), QStringLiteral("shuffle"));
    QCOMPARE(tips.value(QLatin1String("season")).toString(), QStringLiteral("11-15..02-28"));
    QCOMPARE(tips.value(QLatin1String("channels")).toArray(), QJsonArray{QStringLiteral("Feed")});
    QCOMPARE(m_cli->json("category add Jokes --borrow-from tips").code, 0);
    const Ran set = m_cli->json(QStringList{QStringLiteral("category"), QStringLiteral("set"), QStringLiteral("tips"), QStringLiteral("--season"), QString(),
                                            QStringLiteral("--channel"), QString(), QStringLiteral("--name"), QStringLiteral("Good tips")});
    QCOMPARE(set.code, 0);
    const QJsonArray all = m_cli->json("category list").json().value(QLatin1String("categories")).toArray();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][QLatin1String("name")].toString(), QStringLiteral("Good tips"));
    QCOMPARE(all[0][QLatin1String("id")].toString(), tips.value(QLatin1String("id")).toString());
    QVERIFY(all[0][QLatin1String("season")].isNull());
    QCOMPARE(all[0][QLatin1String("channels")].toArray().size(), 0);
    QCOMPARE(all[0][QLatin1String("gap")].toInt(), 60); // what is not given stays
    QCOMPARE(all[1][QLatin1String("borrowFrom")].toString(), QStringLiteral("Good tips"));
    add(QStringLiteral("Good tips"), QStringLiteral("x"));
    const Ran refused = m_cli->json(QStringList{QStringLiteral("category"), QStringLiteral("remove"), QStringLiteral("Good tips")});
    QCOMPARE(refused.code, 5);
    QVERIFY(refused.error().value(QLatin1String("message")).toString().contains(QLatin1String("Good tips")));
    QCOMPARE(m_cli->json("category remove Jokes").code, 0);
    QCOMPARE(m_cli->json("category remove Jokes").code, 4);
}

void TestLibrary::itemsAreMadeFoundChangedAndRemoved()
{
    const QJsonObject item = add(QStringLiteral("Tips"), QStringLiteral("Plant roses"),
                                 words("--wording Gül --label a,b --season 03-01..04-30 --expires 2028-01-31 --max-uses 3 --weight 4 --source book --channel Feed"));
    for (const char *key : {"id", "category", "text", "wordings", "media", "labels", "notes", "source", "rights", "season", "expires", "maxUses", "weight", "channels"})
        QVERIFY2(item.contains(QLatin1String(key)), key);
    QCOMPARE(item.value(QLatin1String("wordings")).toArray().size(), 2);
    QCOMPARE(item.value(QLatin1String("expires")).toString(), QStringLiteral("2028-01-31"));
    add(QStringLiteral("Jokes"), QStringLiteral("Knock knock"));
    const auto found = [this](const QStringList &more) {
        return m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("list")} + more).json().value(QLatin1String("items")).toArray();
    };
    QCOMPARE(found({}).size(), 2);
    QCOMPARE(found(words("--search GUL")).size(), 1);
    QCOMPARE(found(words("--category jokes")).size(), 1);
    const QString id = item.value(QLatin1String("id")).toString();
    const Ran edited = m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("edit"), id, QStringLiteral("--text"), QStringLiteral("Plant tulips"), QStringLiteral("--season"), QString()});
    QCOMPARE(edited.code, 0);
    const QJsonObject now = edited.json().value(QLatin1String("item")).toObject();
    QCOMPARE(now.value(QLatin1String("text")).toString(), QStringLiteral("Plant tulips"));
    QCOMPARE(now.value(QLatin1String("wordings")).toArray()[1].toObject(), item.value(QLatin1String("wordings")).toArray()[1].toObject());
    QVERIFY(now.value(QLatin1String("season")).isNull());
    QCOMPARE(now.value(QLatin1String("weight")).toInt(), 4);
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("remove"), id}).code, 0);
    QCOMPARE(found({}).size(), 1);
    QCOMPARE(found(words("--trash")).size(), 1);
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("library"), QStringLiteral("restore"), id}).code, 0);
    QCOMPARE(found({}).size(), 2);
    QVERIFY(m_cli->run(words("library list")).out.contains("Plant tulips"));
    const QJsonArray hits = m_cli->json("search TULIPS").json().value(QLatin1String("hits")).toArray();
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0][QLatin1String("kind")].toString(), QStringLiteral("library"));
    QCOMPARE(hits[0][QLatin1String("id")].toString(), id);
}

void TestLibrary::theMediaOfAnItemAreKept()
{
    m_cli->writeFile(QStringLiteral("a.png"), QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    const QJsonObject item = add(QStringLiteral("Tips"), QStringLiteral("x"), {QStringLiteral("--media"), m_cli->path(QStringLiteral("a.png")) + QStringLiteral("=a dot")});
    QCOMPARE(item.value(QLatin1String("media")).toArray()[0][QLatin1String("alt")].toString(), QStringLiteral("a dot"));
}

void TestLibrary::aPlanSaysWhatGoesWhereAndWhy()
{
    add(QStringLiteral("Tips"), QStringLiteral("One"), words("--wording Uno"));
    add(QStringLiteral("Tips"), QStringLiteral("Two"));
    QCOMPARE(m_cli->json("category add Bare").code, 0);
    QCOMPARE(m_cli->json("slot add --channel Feed --days mon,wed --at 03:07 --category Tips").code, 0);
    QCOMPARE(m_cli->json("slot add --channel Feed --days sat --at 03:07 --category Bare").code, 0);
    QCOMPARE(m_cli->json("slot add --channel Feed --days sun --at 03:07").code, 0);
    const Ran ran = m_cli->json("plan --weeks 1");
    QCOMPARE(ran.code, 0);
    const QJsonArray fills = ran.json().value(QLatin1String("fills")).toArray();
    QCOMPARE(fills.size(), 2);
    QStringList keys = fills[0].toObject().keys();
    QCOMPARE(keys, (QStringList{QStringLiteral("at"), QStringLiteral("category"), QStringLiteral("channel"), QStringLiteral("dueAt"), QStringLiteral("item"),
                                QStringLiteral("reason"), QStringLiteral("slot"), QStringLiteral("wording")}));
    QCOMPARE(fills[0][QLatin1String("wording")].toString(), QStringLiteral("One"));
    QCOMPARE(fills[1][QLatin1String("wording")].toString(), QStringLiteral("Two"));
    QVERIFY(fills[0][QLatin1String("at")].toString().endsWith(QLatin1String("T03:07")));
    QVERIFY(fills[0][QLatin1String("dueAt")].toString().endsWith(QLatin1String("T00:07:00Z")));
    QCOMPARE(fills[0][QLatin1String("reason")].toString(), QStringLiteral("Its turn: it has waited longest. It was never used on this channel. Wording 1 of 2."));
    const QJsonArray gaps = ran.json().value(QLatin1String("gaps")).toArray();
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps[0].toObject().keys(), (QStringList{QStringLiteral("at"), QStringLiteral("channel"), QStringLiteral("reason")}));
    QCOMPARE(gaps[0][QLatin1String("reason")].toString(), QStringLiteral("“Bare” has no items."));
    // Two weeks: with gaps of four weeks the two items are spent.
    const QJsonArray more = m_cli->json("plan --weeks 2").json().value(QLatin1String("gaps")).toArray();
    QCOMPARE(more.size(), 4);
    QVERIFY(m_cli->run(words("plan")).out.contains("was used too lately"));
    QCOMPARE(m_cli->json("post list").json().value(QLatin1String("posts")).toArray().size(), 0); // nothing has happened
}

void TestLibrary::aPlanBecomesPosts()
{
    add(QStringLiteral("Tips"), QStringLiteral("One"), words("--wording Uno"));
    add(QStringLiteral("Tips"), QStringLiteral("Two"));
    QCOMPARE(m_cli->json("slot add --channel Feed --days mon,wed --at 03:07 --category Tips").code, 0);
    const QJsonArray planned = m_cli->json("plan --weeks 1").json().value(QLatin1String("fills")).toArray();
    const Ran ran = m_cli->json("plan apply --weeks 1");
    QCOMPARE(ran.code, 0);
    const QJsonArray posts = ran.json().value(QLatin1String("posts")).toArray();
    QCOMPARE(posts.size(), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(posts[i][QLatin1String("at")], planned[i][QLatin1String("at")]);
        QCOMPARE(posts[i][QLatin1String("text")], planned[i][QLatin1String("wording")]);
        QCOMPARE(posts[i][QLatin1String("status")].toString(), QStringLiteral("scheduled"));
    }
    const QJsonArray kept = m_cli->json("post list").json().value(QLatin1String("posts")).toArray();
    QCOMPARE(kept.size(), 2);
    QCOMPARE(kept[0][QLatin1String("category")].toString(), QStringLiteral("Tips"));
    QCOMPARE(m_cli->json("plan apply --weeks 1").json().value(QLatin1String("posts")).toArray().size(), 0);
    QVERIFY(m_cli->run(words("plan apply")).out.contains("Nothing to make real"));
}

void TestLibrary::peopleDecideAboutPlaces()
{
    add(QStringLiteral("Tips"), QStringLiteral("One"));
    const QString two = add(QStringLiteral("Tips"), QStringLiteral("Two")).value(QLatin1String("id")).toString();
    QCOMPARE(m_cli->json("slot add --channel Feed --days mon,wed --at 03:07 --category Tips").code, 0);
    const QJsonArray fills = m_cli->json("plan --weeks 1").json().value(QLatin1String("fills")).toArray();
    const QString slot = fills[0][QLatin1String("slot")].toString();
    const QString day = fills[0][QLatin1String("at")].toString().left(10);
    const auto decide = [&](const char *action, const QStringList &rest = {}) {
        return m_cli->json(QStringList{QStringLiteral("plan"), QLatin1String(action), slot, day} + rest);
    };
    const auto there = [](const Ran &ran) { return ran.json().value(QLatin1String("fills")).toArray().at(0).toObject().value(QLatin1String("wording")).toString(); };
    QCOMPARE(there(decide("pin", {two})), QStringLiteral("Two"));
    QCOMPARE(there(decide("skip")), QString());
    QCOMPARE(m_cli->json("plan --weeks 1").json().value(QLatin1String("fills")).toArray().size(), 1);
    QCOMPARE(there(decide("unpin")), QStringLiteral("One"));
    QCOMPARE(there(decide("exclude", {fills[0][QLatin1String("item")].toString()})), QStringLiteral("Two"));
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("plan"), QStringLiteral("skip"), QStringLiteral("5"), day}).code, 4);
    QCOMPARE(m_cli->json(QStringList{QStringLiteral("plan"), QStringLiteral("skip"), slot, QStringLiteral("soon")}).code, 2);
}

void TestLibrary::whoRunsThePublisherOnceHasThePlanMadeReal()
{
    add(QStringLiteral("Tips"), QStringLiteral("One"));
    QCOMPARE(m_cli->json("slot add --channel Feed --days mon,tue,wed,thu,fri,sat,sun --at 03:07 --category Tips").code, 0);
    QCOMPARE(m_cli->json("plan set --automatic off").json().value(QLatin1String("automatic")).toBool(true), false);
    QCOMPARE(m_cli->run(words("agent --until-idle")).code, 0);
    QCOMPARE(m_cli->json("post list").json().value(QLatin1String("posts")).toArray().size(), 0);
    QCOMPARE(m_cli->json("plan set --automatic on --as in-review --ahead 36").json().value(QLatin1String("aheadHours")).toInt(), 36);
    QCOMPARE(m_cli->run(words("agent --until-idle")).code, 0);
    const QJsonArray posts = m_cli->json("post list").json().value(QLatin1String("posts")).toArray();
    QCOMPARE(posts.size(), 1); // of the two places one stays free: the item rests
    QCOMPARE(posts[0][QLatin1String("status")].toString(), QStringLiteral("in-review"));
    QCOMPARE(m_cli->json("plan set --ahead 700").code, 5);
    QCOMPARE(m_cli->json("plan set --as tweet").code, 2);
}

void TestLibrary::theSameSeedIsTheSamePlan()
{
    QCOMPARE(m_cli->json("category add Tips --order shuffle --gap 2 --wording-gap 0").code, 0);
    for (int i = 0; i < 8; ++i)
        add(QStringLiteral("Tips"), QString::number(i));
    QCOMPARE(m_cli->json("slot add --channel Feed --days mon,tue,wed,thu,fri --at 03:07 --category Tips").code, 0);
    const QByteArray one = m_cli->json("plan --weeks 6 --seed 3").out;
    QCOMPARE(m_cli->json("plan --weeks 6 --seed 3").out, one);
    QVERIFY(m_cli->json("plan --weeks 6 --seed 4").out != one);
}

void TestLibrary::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("an item without a text") << "library add --category Tips" << 2;
    QTest::newRow("an item without a category") << "library add --text x" << 2;
    QTest::newRow("two wordings that say the same") << "library add --category Tips --text Roses --wording roses" << 5;
    QTest::newRow("a season that is none") << "library add --category Tips --text x --season winter" << 2;
    QTest::newRow("a season of a day that there is not") << "library add --category Tips --text x --season 02-30..03-01" << 2;
    QTest::newRow("a last day that there is not") << "library add --category Tips --text x --expires 2027-02-30" << 2;
    QTest::newRow("fewer uses than one") << "library add --category Tips --text x --max-uses 0" << 5;
    QTest::newRow("a channel that is not there") << "library add --category Tips --text x --channel Nope" << 4;
    QTest::newRow("an item that is not there") << "library remove 5" << 4;
    QTest::newRow("an id that is none") << "library edit x --text y" << 2;
    QTest::newRow("an order that there is not") << "category add Tips --order random" << 2;
    QTest::newRow("a gap below nothing") << "category add Tips --gap -1" << 5;
    QTest::newRow("a gap that is no number") << "category add Tips --gap often" << 2;
    QTest::newRow("a category that is not there") << "category set Nope --gap 3" << 4;
    QTest::newRow("a lender that is not there") << "category add Tips --borrow-from Nope" << 4;
    QTest::newRow("no week") << "plan --weeks 0" << 5;
    QTest::newRow("a seed that is no number") << "plan --seed luck" << 2;
}

void TestLibrary::wrongValuesAreRefused()
{
    QFETCH(QString, command);
    const Ran ran = m_cli->json(command.split(QLatin1Char(' ')));
    QVERIFY2(!ran.error().value(QLatin1String("message")).toString().isEmpty(), ran.err.constData());
    QTEST(ran.code, "code");
}

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
