// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreensimulator.h"
#include "plan/evergreenworld.h"

#include <QTest>

using namespace perennial;
using namespace perennial::evergreenworld;

class EvergreenSimulatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallCategoryRunsDry();
    void whatPeopleWantFreeIsNotDry();
    void borrowedIsTold();
    void anUnknownZoneIsNamed();
    void countsAddUp();
};

namespace {

// Six days of category 1 with two items that need four days, one day of category 2 with one.
EvergreenInput smallWorld()
{
    EvergreenInput input;
    input.timeZone = "Asia/Tokyo";
    input.start = at(0, 0);
    input.policies = {policyOf(1, 4), policyOf(2, 4)};
    input.policies[0].wordingGapDays = 0;
    input.items = {itemOf(1, 1), itemOf(2, 1), itemOf(3, 1), itemOf(4, 2)};
    input.items[2].channels = {ChannelId{9}};
    for (int day = 0; day < 5; ++day)
        input.places << placeAt(1, 1, 1, day, 20); // the next morning in Tokyo
    input.places << placeAt(2, 1, 2, 0);
    return input;
}

EvergreenOutlook outlookOf(const EvergreenInput &input)
{
    return *simulateEvergreen(*planEvergreen(input), input.items, input.timeZone);
}

} // namespace

void EvergreenSimulatorTest::aSmallCategoryRunsDry()
{
    const EvergreenOutlook outlook = outlookOf(smallWorld());
    QCOMPARE(outlook.tally, (EvergreenTally{4, 2}));
    QCOMPARE(outlook.categories.size(), 2);
    const CategoryOutlook &first = outlook.categories[0];
    QCOMPARE(first.category, CategoryId{1});
    QCOMPARE(first.tally, (EvergreenTally{3, 2}));
    QCOMPARE(first.tally.fillRate(), 0.6);
    QCOMPARE(first.firstDry, kFirst.addDays(3)); // the third place, on the client's wall
    QCOMPARE(first.repeats, (QMap<int, qsizetype>{{0, 1}, {1, 1}, {2, 1}}));
    QCOMPARE(first.unfairness(), 2);
    QCOMPARE(first.shareOfFills, 0.75);
    QVERIFY(!outlook.categories[1].firstDry.isValid());
    QCOMPARE(outlook.categories[1].tally.fillRate(), 1.0);
}

void EvergreenSimulatorTest::whatPeopleWantFreeIsNotDry()
{
    EvergreenInput input = smallWorld();
    for (const SlotOccurrence &place : std::as_const(input.places))
        input.pins << EvergreenPin{keyOf(place), {}, {}};
    const EvergreenOutlook outlook = outlookOf(input);
    QCOMPARE(outlook.tally, (EvergreenTally{0, 6}));
    QVERIFY(!outlook.categories[0].firstDry.isValid());
    QCOMPARE(outlook.categories[0].shareOfFills, 0.0);
}

void EvergreenSimulatorTest::borrowedIsTold()
{
    EvergreenInput input = smallWorld();
    input.policies[0].borrowFrom = {2};
    input.items << itemOf(5, 2);
    const EvergreenOutlook outlook = outlookOf(input);
    QCOMPARE(outlook.categories[0].borrowed, 1);
    QCOMPARE(outlook.categories[0].tally, (EvergreenTally{4, 1}));
    QCOMPARE(outlook.categories[1].repeats, (QMap<int, qsizetype>{{1, 2}})); // both were used, one by category 1
}

void EvergreenSimulatorTest::anUnknownZoneIsNamed()
{
    const auto outlook = simulateEvergreen({}, {}, "Mars/Base");
    QVERIFY(!outlook);
    QCOMPARE(outlook.error().code, QStringLiteral("time-zone-unknown"));
    QCOMPARE(simulateEvergreen({}, {}, "UTC")->tally.fillRate(), 1.0); // nothing to fill
}

void EvergreenSimulatorTest::countsAddUp()
{
    QVERIFY(rc::check([] {
        const EvergreenInput input = anyWorld(Borrowing::Some);
        const EvergreenPlan plan = *planEvergreen(input);
        const EvergreenOutlook outlook = *simulateEvergreen(plan, input.items, input.timeZone);
        EvergreenTally sum;
        qsizetype uses = 0;
        qsizetype items = 0;
        for (const CategoryOutlook &category : outlook.categories) {
            sum.filled += category.tally.filled;
            sum.empty += category.tally.empty;
            for (auto each = category.repeats.cbegin(); each != category.repeats.cend(); ++each) {
                uses += each.key() * each.value();
                items += each.value();
            }
            RC_ASSERT((category.items == 0 || category.repeats.firstKey() == category.fewestUses));
            RC_ASSERT((category.items == 0 || category.repeats.lastKey() == category.mostUses));
        }
        RC_ASSERT(sum == outlook.tally);
        RC_ASSERT(sum == (EvergreenTally{plan.fills.size(), plan.gaps.size()}));
        RC_ASSERT(uses == plan.fills.size());
        RC_ASSERT(items == input.items.size());
    }));
}

QTEST_APPLESS_MAIN(EvergreenSimulatorTest)
#include "tst_evergreensimulator.moc"
