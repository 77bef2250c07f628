// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evergreen.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

EvergreenItem soundItem()
{
    EvergreenItem item;
    item.category = {1};
    item.wordings = {{WordingId{1}, 1, QStringLiteral("One")}, {WordingId{2}, 2, QStringLiteral("Two")}};
    return item;
}

CategoryPolicy policyOf(qint64 category, qint64 lender)
{
    CategoryPolicy policy;
    policy.category = {category};
    policy.borrowFrom = {lender};
    return policy;
}

} // namespace

Q_DECLARE_METATYPE(perennial::EvergreenItem)
Q_DECLARE_METATYPE(perennial::CategoryPolicy)

class TestEvergreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsOfItemsAreNamed_data();
    void faultsOfItemsAreNamed();
    void faultsOfPoliciesAreNamed_data();
    void faultsOfPoliciesAreNamed();
    void ordersComeBackFromTheirNames();
    void seasons_data();
    void seasons();
    void theNextDayOfASeasonIsTheFirst();
    void circles_data();
    void circles();
};

void TestEvergreen::faultsOfItemsAreNamed_data()
{
    QTest::addColumn<EvergreenItem>("item");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, auto change) {
        EvergreenItem item = soundItem();
        change(item);
        QTest::newRow(name) << item << QString::fromLatin1(code);
    };
    row("a sound one", "", [](EvergreenItem &) {});
    row("of no category", "evergreen-category-missing", [](EvergreenItem &item) { item.category = {}; });
    row("no wording", "evergreen-wording-missing", [](EvergreenItem &item) { item.wordings.clear(); });
    row("a wording of blanks", "evergreen-wording-empty", [](EvergreenItem &item) { item.wordings[1].text = QStringLiteral(" \n"); });
    row("one wording twice", "evergreen-wording-twice", [](EvergreenItem &item) { item.wordings[1].id = {1}; });
    row("two wordings that say the same", "evergreen-wording-twice", [](EvergreenItem &item) { item.wordings[1].fingerprint = 1; });
    row("a season over New Year", "", [](EvergreenItem &item) { item.season = Season{{12, 1}, {1, 6}}; });
    row("a season from 29 February", "", [](EvergreenItem &item) { item.season = Season{{2, 29}, {3, 1}}; });
    row("a season from 30 February", "evergreen-season", [](EvergreenItem &item) { item.season = Season{{2, 30}, {3, 1}}; });
    row("a season to the 13th month", "evergreen-season", [](EvergreenItem &item) { item.season = Season{{1, 1}, {13, 1}}; });
    row("a last day that is none", "evergreen-expiry", [](EvergreenItem &item) { item.expires = QDate(); });
    row("to be used never", "evergreen-most-uses", [](EvergreenItem &item) { item.mostUses = 0; });
    row("without weight", "evergreen-weight", [](EvergreenItem &item) { item.weight = 0; });
    row("of too much weight", "evergreen-weight", [](EvergreenItem &item) { item.weight = 101; });
}

void TestEvergreen::faultsOfItemsAreNamed()
{
    QFETCH(EvergreenItem, item);
    QFETCH(QString, code);
    const auto valid = validate(item);
    QCOMPARE(valid ? QString() : valid.error().code, code);
}

void TestEvergreen::faultsOfPoliciesAreNamed_data()
{
    QTest::addColumn<CategoryPolicy>("policy");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, auto change) {
        CategoryPolicy policy = policyOf(1, 0);
        change(policy);
        QTest::newRow(name) << policy << QString::fromLatin1(code);
    };
    row("as it is made", "", [](CategoryPolicy &) {});
    row("no gap at all", "", [](CategoryPolicy &policy) { policy.itemGapDays = 0; });
    row("less than no gap", "policy-item-gap", [](CategoryPolicy &policy) { policy.itemGapDays = -1; });
    row("a gap of a lifetime", "policy-item-gap", [](CategoryPolicy &policy) { policy.itemGapDays = 3651; });
    row("less than no gap of a wording", "policy-wording-gap", [](CategoryPolicy &policy) { policy.wordingGapDays = -1; });
    row("twice a day on two channels", "policy-channel-gap", [](CategoryPolicy &policy) { policy.channelGapDays = 0; });
    row("each item never", "policy-most-uses", [](CategoryPolicy &policy) { policy.mostUses = 0; });
    row("a season of no year", "policy-season", [](CategoryPolicy &policy) { policy.season = Season{{4, 31}, {5, 1}}; });
    row("a last day that is none", "policy-expiry", [](CategoryPolicy &policy) { policy.expires = QDate(); });
    row("nothing of all", "", [](CategoryPolicy &policy) { policy.shareOfAll = 0; });
    row("all of all", "", [](CategoryPolicy &policy) { policy.shareOfAll = 100; });
    row("less than nothing", "policy-share", [](CategoryPolicy &policy) { policy.shareOfAll = -1; });
    row("more than all", "policy-share", [](CategoryPolicy &policy) { policy.shareOfAll = 101; });
    row("from itself", "policy-borrows-itself", [](CategoryPolicy &policy) { policy.borrowFrom = {1}; });
}

void TestEvergreen::faultsOfPoliciesAreNamed()
{
    QFETCH(CategoryPolicy, policy);
    QFETCH(QString, code);
    const auto valid = validate(policy);
    QCOMPARE(valid ? QString() : valid.error().code, code);
}

void TestEvergreen::ordersComeBackFromTheirNames()
{
    for (const auto order : {CategoryOrder::LeastRecentlyUsed, CategoryOrder::OldestFirst, CategoryOrder::NewestFirst,
                             CategoryOrder::Shuffle, CategoryOrder::Weighted}) {
        QVERIFY(!toString(order).isEmpty());
        QVERIFY(categoryOrderFromString(toString(order)) == order);
    }
    QVERIFY(!categoryOrderFromString(QStringLiteral("random")));
}

void TestEvergreen::seasons_data()
{
    QTest::addColumn<QList<int>>("season");
    QTest::addColumn<QDate>("asked");
    QTest::addColumn<QDate>("next");
    const QList<int> summer{6, 1, 8, 31};
    const QList<int> yule{12, 1, 1, 6};
    const QList<int> leap{2, 29, 2, 29};
    QTest::newRow("before summer") << summer << QDate(2026, 5, 31) << QDate(2026, 6, 1);
    QTest::newRow("on its last day") << summer << QDate(2026, 8, 31) << QDate(2026, 8, 31);
    QTest::newRow("after it") << summer << QDate(2026, 9, 1) << QDate(2027, 6, 1);
    QTest::newRow("New Year is in a season that passes it") << yule << QDate(2027, 1, 1) << QDate(2027, 1, 1);
    QTest::newRow("the day after it") << yule << QDate(2027, 1, 7) << QDate(2027, 12, 1);
    QTest::newRow("a day that comes every four years") << leap << QDate(2026, 1, 1) << QDate(2028, 2, 29);
    QTest::newRow("or every eight") << leap << QDate(2096, 3, 1) << QDate(2104, 2, 29);
    QTest::newRow("from a 29 February that is missing") << QList<int>{2, 29, 3, 10} << QDate(2027, 1, 1) << QDate(2027, 3, 1);
}

void TestEvergreen::seasons()
{
    QFETCH(QList<int>, season);
    QFETCH(QDate, asked);
    QTEST((Season{{season[0], season[1]}, {season[2], season[3]}}.nextFrom(asked)), "next");
}

void TestEvergreen::theNextDayOfASeasonIsTheFirst()
{
    QVERIFY(rc::check([] {
        const auto day = [] { return MonthDay{*rc::gen::inRange(1, 13), *rc::gen::inRange(1, 29)}; };
        const MonthDay from = day();
        const Season season{from, day()};
        const QDate asked = QDate(2026, 1, 1).addDays(*rc::gen::inRange(0, 1500));
        QDate expected = asked;
        while (!season.contains(expected))
            expected = expected.addDays(1);
        RC_ASSERT(season.nextFrom(asked) == expected);
    }));
}

void TestEvergreen::circles_data()
{
    QTest::addColumn<QList<int>>("borrows"); // the lender of category 1, of 2, ...; 0 = none
    QTest::addColumn<QList<int>>("circle");
    QTest::newRow("nobody borrows") << QList<int>{0, 0, 0} << QList<int>{};
    QTest::newRow("a chain") << QList<int>{2, 3, 0} << QList<int>{};
    QTest::newRow("two from one another") << QList<int>{0, 3, 2} << QList<int>{2, 3};
    QTest::newRow("three in a row") << QList<int>{3, 1, 2} << QList<int>{1, 3, 2};
    QTest::newRow("from itself") << QList<int>{0, 2} << QList<int>{2};
    QTest::newRow("a way that leads into a circle is none") << QList<int>{2, 3, 2} << QList<int>{2, 3};
    QTest::newRow("of two the one with the smallest") << QList<int>{4, 3, 2, 1} << QList<int>{1, 4};
}

void TestEvergreen::circles()
{
    QFETCH(QList<int>, borrows);
    QList<CategoryPolicy> policies;
    for (qsizetype i = borrows.size(); i-- > 0;)
        policies << policyOf(i + 1, borrows[i]);
    QList<int> circle;
    for (CategoryId category : findBorrowCircle(policies))
        circle << int(category.value);
    QTEST(circle, "circle");
}

QTEST_APPLESS_MAIN(TestEvergreen)
#include "tst_evergreen.moc"
