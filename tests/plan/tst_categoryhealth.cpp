// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/categoryhealth.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kToday(2026, 11, 23);

CategoryStock stock()
{
    CategoryStock made;
    made.slots = 2;
    made.items = 10;
    made.tally = {100, 4};
    made.today = kToday;
    made.last = kToday.addDays(364);
    return made;
}

CategoryStock dryIn(int days)
{
    CategoryStock made = stock();
    made.firstDry = kToday.addDays(days);
    return made;
}

} // namespace

class TestCategoryHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthFollowsTheSupply_data();
    void healthFollowsTheSupply();
    void moreSupplyIsNeverWorse();
};

void TestCategoryHealth::healthFollowsTheSupply_data()
{
    QTest::addColumn<CategoryStock>("given");
    QTest::addColumn<CategoryHealth>("wanted");
    const auto row = [](const char *name, const CategoryStock &given, const CategoryHealth &wanted) { QTest::newRow(name) << given << wanted; };
    CategoryStock made = stock();
    row("never dry is green for all of the plan", made, {Health::Green, 364, true, false, {}});
    row("eight weeks are green", dryIn(56), {Health::Green, 56, false, false, {}});
    row("a day less is thinning", dryIn(55), {Health::Thinning, 55, false, false, {}});
    row("two weeks are thinning", dryIn(14), {Health::Thinning, 14, false, false, {}});
    row("a day less is dry", dryIn(13), {Health::Dry, 13, false, false, {}});
    row("dry today", dryIn(0), {Health::Dry, 0, false, false, {}});
    made.slots = 0;
    row("without a slot it is neither green nor dry", made, {Health::NoSlot, 0, false, false, {}});
    made.items = 0;
    row("without a slot and without items, too", made, {Health::NoSlot, 0, false, false, {}});
    made.slots = 1;
    row("a slot and no items is dry", made, {Health::Dry, 0, false, false, {}});
    made = stock();
    made.tally = {0, 52};
    row("nothing of it may go anywhere", made, {Health::Dry, 0, false, false, {}});
    made.tally = {};
    row("no free place in the whole plan leaves it green", made, {Health::Green, 364, true, false, {}});
    made = dryIn(70);
    made.season = Season{{11, 1}, {1, 31}};
    row("dry only when the season is over is green and in season", made, {Health::Green, 70, false, true, {}});
    made.firstDry = kToday.addDays(10);
    row("dry within the season is dry", made, {Health::Dry, 10, false, false, {}});
    made.season = Season{{12, 1}, {1, 31}};
    row("before its season it rests", made, {Health::OutOfSeason, 0, false, false, QDate(2026, 12, 1)});
}

void TestCategoryHealth::healthFollowsTheSupply()
{
    QFETCH(CategoryStock, given);
    QFETCH(CategoryHealth, wanted);
    const CategoryHealth found = healthOf(given);
    QCOMPARE(int(found.health), int(wanted.health));
    QCOMPARE(found.days, wanted.days);
    QVERIFY(found == wanted);
}

void TestCategoryHealth::moreSupplyIsNeverWorse()
{
    const bool holds = rc::check("a later dry day is no worse", [] {
        const int first = *rc::gen::inRange(0, 364);
        const int later = *rc::gen::inRange(first, 365);
        const CategoryHealth a = healthOf(dryIn(first));
        const CategoryHealth b = healthOf(dryIn(later));
        RC_ASSERT(int(a.health) <= int(b.health));
        RC_ASSERT(a.share() <= b.share());
        RC_ASSERT(b.share() <= 1.0);
    });
    QVERIFY(holds);
}


QTEST_APPLESS_MAIN(TestCategoryHealth)
#include "tst_categoryhealth.moc"
