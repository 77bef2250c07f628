// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/evergreenplanner.h"
#include "plan/evergreenworld.h"

#include <QTest>

#include <random>

using namespace perennial;
using namespace perennial::evergreenworld;

namespace {

using Change = std::function<void(EvergreenInput &)>;

EvergreenPlan planned(const EvergreenInput &input)
{
    const auto plan = planEvergreen(input);
    if (!plan)
        throw std::runtime_error(plan.error().message.toStdString());
    return *plan;
}

// Category 1 at noon of each day on channel 1, with items 1, 2, ...
EvergreenInput daily(int days, int items, int itemGap)
{
    EvergreenInput input;
    input.timeZone = "UTC";
    input.start = at(0, 0);
    for (int i = 1; i <= items; ++i)
        input.items << itemOf(i, 1);
    input.policies = {policyOf(1, itemGap)};
    input.policies[0].wordingGapDays = 0;
    for (int day = 0; day < days; ++day)
        input.places << placeAt(1, 1, 1, day);
    return input;
}

QString itemsOf(const EvergreenPlan &plan)
{
    QStringList items;
    for (const EvergreenFill &fill : plan.fills)
        items << fill.item.toString();
    return items.join(QLatin1Char(' '));
}

template <class Each> QList<Each> without(const QList<Each> &all, CategoryId category)
{
    QList<Each> others;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(others), [&](const Each &each) { return each.category != category; });
    return others;
}

// Another policy, other items and no pins in one category; nothing else is touched.
void editCategory(EvergreenInput &input, qint64 category)
{
    for (CategoryPolicy &policy : input.policies) {
        if (policy.category == CategoryId{category}) {
            const CategoryId lender = policy.borrowFrom;
            policy = anyPolicy(category);
            policy.borrowFrom = lender;
        }
    }
    for (qsizetype i = input.items.size(); i-- > 0;) {
        if (input.items[i].category == CategoryId{category} && *rc::gen::inRange(0, 3) == 0)
            input.items.removeAt(i);
    }
    input.items << anyItem(1000, category);
    QSet<OccurrenceKey> places;
    for (const SlotOccurrence &place : input.places) {
        if (place.category == CategoryId{category})
            places.insert(keyOf(place));
    }
    input.pins.removeIf([&](const EvergreenPin &pin) { return places.contains(pin.place); });
}

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(perennial::EmptyKind)
Q_DECLARE_METATYPE(perennial::PinRefusal)

class EvergreenPlannerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void emptyPlaces_data();
    void emptyPlaces();
    void refusedPins_data();
    void refusedPins();
    void wordings_data();
    void wordings();
    void faults_data();
    void faults();
    void theHeavierComesMoreOften();
    void reasonsTellSinceWhen();
    void aPinnedItemGoesToTheEndOfTheRow();
    void dryCategoriesBorrow();
    void daysAreTheClientsOwn();
    void anyPlanKeepsTheRules();
    void noPlaceStaysFreeThatCouldBeFilled();
    void orderOfTheInputDoesNotMatter();
    void aPlanThatBecameRealInPartGoesOnAsItWas();
    void anEditChangesNothingInOtherCategories();
    void whoLendsDoesNotFeelIt();
    void oneCategoryPlannedAnewIsAsTheWholePlan();
    void leastRecentlyUsedIsFair();
};

void EvergreenPlannerTest::orders_data()
{
    QTest::addColumn<CategoryOrder>("order");
    QTest::addColumn<int>("gap");
    QTest::addColumn<QString>("items");
    QTest::newRow("all take turns") << CategoryOrder::LeastRecentlyUsed << 1 << "1 2 3 4 1 2 3 4";
    QTest::newRow("a long gap leaves places free") << CategoryOrder::LeastRecentlyUsed << 6 << "1 2 3 4 1 2";
    QTest::newRow("the oldest that may go") << CategoryOrder::OldestFirst << 3 << "1 2 3 1 2 3 1 2";
    QTest::newRow("the newest that may go") << CategoryOrder::NewestFirst << 2 << "4 3 4 3 4 3 4 3";
}

void EvergreenPlannerTest::orders()
{
    QFETCH(CategoryOrder, order);
    QFETCH(int, gap);
    EvergreenInput input = daily(8, 4, gap);
    input.policies[0].order = order;
    QTEST(itemsOf(planned(input)), "items");
}

void EvergreenPlannerTest::emptyPlaces_data()
{
    QTest::addColumn<Change>("change"); // of one item for three days
    QTest::addColumn<EmptyKind>("kind"); // of the last place
    QTest::addColumn<QDate>("earliest");
    const QDate never;
    const auto row = [](const char *name, EmptyKind kind, QDate earliest, const Change &change) {
        QTest::newRow(name) << change << kind << earliest;
    };
    row("no items", EmptyKind::CategoryEmpty, never, [](auto &input) { input.items.clear(); });
    row("its gap is not over", EmptyKind::AllWithinGap, kFirst.addDays(28), [](auto &) {});
    row("its only wording was there", EmptyKind::AllWithinGap, kFirst.addDays(84), [](auto &input) {
        input.policies[0].wordingGapDays.reset();
    });
    row("its season is later", EmptyKind::OutOfSeason, QDate(2027, 6, 1), [](auto &input) {
        input.items[0].season = Season{{6, 1}, {8, 31}};
    });
    row("the season of the category is later", EmptyKind::OutOfSeason, QDate(2026, 12, 1), [](auto &input) {
        input.policies[0].season = Season{{12, 1}, {1, 6}};
    });
    row("seasons that never meet", EmptyKind::OutOfSeason, never, [](auto &input) {
        input.items[0].season = Season{{6, 1}, {8, 31}};
        input.policies[0].season = Season{{12, 1}, {1, 6}};
    });
    row("its last day is over", EmptyKind::Expired, never, [](auto &input) { input.items[0].expires = kFirst.addDays(1); });
    row("the last day comes before the gap is over", EmptyKind::Expired, never, [](auto &input) {
        input.policies[0].expires = kFirst.addDays(10);
    });
    row("used as often as it may be", EmptyKind::UsesExhausted, never, [](auto &input) { input.items[0].mostUses = 1; });
    row("used up by the category", EmptyKind::UsesExhausted, never, [](auto &input) { input.policies[0].mostUses = 1; });
    row("for another channel", EmptyKind::NoChannelAllowed, never, [](auto &input) { input.items[0].channels = {ChannelId{2}}; });
    row("a category of other channels", EmptyKind::NoChannelAllowed, never, [](auto &input) {
        input.policies[0].channels = {ChannelId{2}};
    });
    row("the others post too little", EmptyKind::ShareReached, never, [](auto &input) {
        input.policies[0].shareOfAll = 50;
        input.policies[0].itemGapDays = 0;
        input.otherPosts.insert(kFirst, 2);
    });
    row("not this one", EmptyKind::Excluded, never, [](auto &input) {
        input.policies[0].itemGapDays = 0;
        input.exclusions = {{keyOf(input.places[2]), EvergreenId{1}}};
    });
    row("a broken policy", EmptyKind::PolicyImpossible, never, [](auto &input) { input.policies[0].shareOfAll = 101; });
    row("borrowing in a circle", EmptyKind::PolicyImpossible, never, [](auto &input) {
        input.policies[0].borrowFrom = {2};
        input.policies << policyOf(2, 0);
        input.policies[1].borrowFrom = {1};
    });
    row("pinned as free", EmptyKind::PinnedFree, never, [](auto &input) {
        input.policies[0].itemGapDays = 0;
        input.pins = {{keyOf(input.places[2]), {}, {}}};
    });
}

void EvergreenPlannerTest::emptyPlaces()
{
    QFETCH(Change, change);
    QFETCH(EmptyKind, kind);
    EvergreenInput input = daily(3, 1, 28);
    change(input);
    const EvergreenPlan plan = planned(input);
    QVERIFY(!plan.gaps.isEmpty());
    QCOMPARE(plan.gaps.last().at, input.places[2].at);
    QCOMPARE(int(plan.gaps.last().reason.kind), int(kind));
    QTEST(plan.gaps.last().reason.earliestDay, "earliest");
}

void EvergreenPlannerTest::refusedPins_data()
{
    QTest::addColumn<Change>("change"); // of item 1, pinned to the first place
    QTest::addColumn<PinRefusal>("refusal");
    const auto row = [](const char *name, PinRefusal refusal, const Change &change) { QTest::newRow(name) << change << refusal; };
    row("nothing speaks against it", PinRefusal::None, [](auto &) {});
    row("out of season it goes all the same", PinRefusal::None, [](auto &input) { input.items[0].season = Season{{6, 1}, {6, 2}}; });
    row("used yesterday it goes all the same", PinRefusal::None, [](auto &input) {
        input.history = {{EvergreenId{1}, WordingId{11}, ChannelId{1}, at(-1)}};
    });
    row("an item that is gone", PinRefusal::Unknown, [](auto &input) { input.pins[0].item = {99}; });
    row("a wording that is gone", PinRefusal::Unknown, [](auto &input) { input.pins[0].wording = {99}; });
    row("its last day was yesterday", PinRefusal::Expired, [](auto &input) { input.items[0].expires = kFirst.addDays(-1); });
    row("on its last day", PinRefusal::None, [](auto &input) { input.items[0].expires = kFirst; });
    row("for other channels", PinRefusal::Channel, [](auto &input) { input.items[0].channels = {ChannelId{2}}; });
    row("it went to another channel that day", PinRefusal::SameDay, [](auto &input) {
        input.history = {{EvergreenId{1}, WordingId{11}, ChannelId{2}, at(0, 8)}};
    });
}

void EvergreenPlannerTest::refusedPins()
{
    QFETCH(Change, change);
    QFETCH(PinRefusal, refusal);
    EvergreenInput input = daily(1, 2, 28);
    input.pins = {{keyOf(input.places[0]), EvergreenId{1}, {}}};
    change(input);
    const EvergreenPlan plan = planned(input);
    QCOMPARE(plan.fills.isEmpty(), refusal != PinRefusal::None);
    if (plan.fills.isEmpty()) {
        QCOMPARE(int(plan.gaps.first().reason.kind), int(EmptyKind::PinRefused));
        QCOMPARE(int(plan.gaps.first().reason.refusal), int(refusal));
    } else {
        QCOMPARE(itemsOf(plan), QStringLiteral("1"));
        QCOMPARE(int(plan.fills.first().reason.kind), int(FillKind::Pinned));
    }
}

void EvergreenPlannerTest::wordings_data()
{
    QTest::addColumn<QList<int>>("used"); // wording, channel, day; and so on
    QTest::addColumn<int>("number");      // 0 = the place stays free
    QTest::addColumn<int>("since");       // -1 = never there
    QTest::newRow("the first where none was used") << QList<int>{} << 1 << -1;
    QTest::newRow("the next that was never there") << QList<int>{1, 1, -40} << 2 << -1;
    QTest::newRow("one that no other channel had") << QList<int>{1, 2, -40} << 2 << -1;
    QTest::newRow("never here goes before longest ago") << QList<int>{1, 1, -300, 2, 1, -200, 3, 2, -30} << 3 << -1;
    QTest::newRow("the one of longest ago") << QList<int>{1, 1, -90, 2, 1, -150, 3, 1, -120} << 2 << 150;
    QTest::newRow("one within its gap is passed over") << QList<int>{1, 1, -50, 2, 1, -60, 3, 1, -100} << 3 << 100;
    QTest::newRow("all within their gap") << QList<int>{1, 1, -40, 2, 1, -50, 3, 1, -60} << 0 << -1;
    QTest::newRow("what is planned for later counts, too") << QList<int>{1, 1, 40} << 2 << -1;
}

void EvergreenPlannerTest::wordings()
{
    QFETCH(QList<int>, used);
    QFETCH(int, number);
    EvergreenInput input = daily(1, 0, 28);
    input.items = {itemOf(1, 1, 3)};
    input.policies[0].wordingGapDays.reset(); // 84
    for (qsizetype i = 0; i < used.size(); i += 3)
        input.history << EvergreenUse{EvergreenId{1}, WordingId{10 + used[i]}, ChannelId{used[i + 1]}, at(used[i + 2])};
    const EvergreenPlan plan = planned(input);
    QCOMPARE(plan.fills.size(), number > 0 ? 1 : 0);
    if (number == 0)
        return;
    const FillReason reason = plan.fills[0].reason;
    QCOMPARE(reason.wordingNumber, number);
    QCOMPARE(reason.wordingCount, 3);
    QCOMPARE(plan.fills[0].wording, WordingId{10 + number});
    QTEST(reason.daysSinceWording.value_or(-1), "since");
}

void EvergreenPlannerTest::faults_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *code, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(code);
    };
    row("a zone that is not there", "time-zone-unknown", [](auto &input) { input.timeZone = "Mars/Base"; });
    row("one item twice", "evergreen-item-twice", [](auto &input) { input.items << input.items[0]; });
    row("two policies for a category", "evergreen-policy-twice", [](auto &input) { input.policies << policyOf(1, 3); });
    row("one place twice", "evergreen-place-twice", [](auto &input) { input.places << input.places[0]; });
    row("an item without wordings", "evergreen-wording-missing", [](auto &input) { input.items[0].wordings.clear(); });
    row("two pins for a place", "evergreen-pin-twice", [](auto &input) {
        input.pins = {{keyOf(input.places[0]), EvergreenId{1}, {}}, {keyOf(input.places[0]), {}, {}}};
    });
}

void EvergreenPlannerTest::faults()
{
    QFETCH(Change, change);
    EvergreenInput input = daily(3, 2, 1);
    change(input);
    const auto plan = planEvergreen(input);
    QVERIFY(!plan);
    QTEST(plan.error().code, "code");
}

void EvergreenPlannerTest::theHeavierComesMoreOften()
{
    EvergreenInput input = daily(2000, 3, 0);
    input.items[0].weight = 8;
    input.policies[0].order = CategoryOrder::Weighted;
    QMap<EvergreenId, int> counts;
    for (const EvergreenFill &fill : planned(input).fills)
        ++counts[fill.item];
    QVERIFY2(counts[{1}] > 1450 && counts[{1}] < 1750, qPrintable(QString::number(counts[{1}]))); // 1600 of 2000
    QVERIFY(counts[{2}] > 120 && counts[{3}] > 120);
    const QString before = itemsOf(planned(input));
    input.seed = 1;
    QVERIFY(itemsOf(planned(input)) != before);
}

void EvergreenPlannerTest::reasonsTellSinceWhen()
{
    EvergreenInput input = daily(3, 2, 2);
    input.history = {{EvergreenId{1}, WordingId{11}, ChannelId{1}, at(-30)}};
    const EvergreenPlan plan = planned(input);
    QCOMPARE(itemsOf(plan), QStringLiteral("2 1 2"));
    QVERIFY(!plan.fills[0].reason.daysSinceUse);
    QCOMPARE(plan.fills[1].reason.daysSinceUse, std::optional(31));
    QCOMPARE(plan.fills[2].reason.daysSinceUse, std::optional(2));
    QCOMPARE(int(plan.fills[1].reason.kind), int(FillKind::LeastRecentlyUsed));
}

void EvergreenPlannerTest::aPinnedItemGoesToTheEndOfTheRow()
{
    EvergreenInput input = daily(6, 3, 0);
    input.pins = {{keyOf(input.places[1]), EvergreenId{3}, {}}};
    QCOMPARE(itemsOf(planned(input)), QStringLiteral("1 3 2 1 3 2"));
    // It is the only one there is, and comes again.
    input = daily(3, 1, 0);
    input.pins = {{keyOf(input.places[0]), EvergreenId{1}, {}}};
    QCOMPARE(itemsOf(planned(input)), QStringLiteral("1 1 1"));
}

void EvergreenPlannerTest::dryCategoriesBorrow()
{
    EvergreenInput input = daily(4, 1, 28);
    input.items << itemOf(21, 2) << itemOf(31, 3) << itemOf(32, 3);
    input.policies << policyOf(2, 28) << policyOf(3, 28);
    input.policies[0].borrowFrom = {2};
    input.policies[1].borrowFrom = {3};
    const EvergreenPlan plan = planned(input);
    QCOMPARE(itemsOf(plan), QStringLiteral("1 21 31 32"));
    QVERIFY(!plan.fills[0].reason.borrowedFrom);
    QCOMPARE(plan.fills[1].reason.borrowedFrom, CategoryId{2});
    QCOMPARE(plan.fills[3].reason.borrowedFrom, CategoryId{3});
    QCOMPARE(plan.fills[3].category, CategoryId{1});
}

void EvergreenPlannerTest::daysAreTheClientsOwn()
{
    // 22:00 and 02:00 in London are one day in New York, and two in London.
    EvergreenInput input = daily(0, 1, 0);
    input.places = {placeAt(1, 1, 1, 0, 22), placeAt(2, 2, 1, 1, 2)};
    QCOMPARE(planned(input).fills.size(), 2);
    input.timeZone = "America/New_York";
    QCOMPARE(planned(input).fills.size(), 1);
}

void EvergreenPlannerTest::anyPlanKeepsTheRules()
{
    QVERIFY(rc::check([] {
        const EvergreenInput input = anyWorld(Borrowing::Some);
        const QStringList broken = brokenRules(input, planned(input));
        RC_LOG() << broken.join(QStringLiteral("; ")).toStdString();
        RC_ASSERT(broken.isEmpty());
    }));
}

void EvergreenPlannerTest::noPlaceStaysFreeThatCouldBeFilled()
{
    QVERIFY(rc::check([] {
        const EvergreenInput input = anyWorld(Borrowing::None);
        const QStringList needless = needlessGaps(input, planned(input));
        RC_LOG() << needless.join(QStringLiteral("; ")).toStdString();
        RC_ASSERT(needless.isEmpty());
    }));
}

void EvergreenPlannerTest::orderOfTheInputDoesNotMatter()
{
    QVERIFY(rc::check([] {
        EvergreenInput input = anyWorld(Borrowing::Some);
        const EvergreenPlan plan = planned(input);
        RC_ASSERT(planned(input) == plan);
        std::mt19937 random(*rc::gen::arbitrary<unsigned>());
        std::shuffle(input.items.begin(), input.items.end(), random);
        std::shuffle(input.policies.begin(), input.policies.end(), random);
        std::shuffle(input.history.begin(), input.history.end(), random);
        std::shuffle(input.places.begin(), input.places.end(), random);
        std::shuffle(input.pins.begin(), input.pins.end(), random);
        std::shuffle(input.exclusions.begin(), input.exclusions.end(), random);
        RC_ASSERT(planned(input) == plan);
    }));
}

// What was filled until some moment is history, and planned is from then on. Whoever pins an item says in which wording;
// otherwise that is found anew each time.
void EvergreenPlannerTest::aPlanThatBecameRealInPartGoesOnAsItWas()
{
    QVERIFY(rc::check([] {
        EvergreenInput input = anyWorld(Borrowing::None);
        const EvergreenPlan first = planned(input);
        for (EvergreenPin &pin : input.pins) {
            for (const EvergreenFill &fill : first.fills) {
                if (OccurrenceKey{fill.slot, fill.wall.date} == pin.place && pin.item)
                    pin.wording = fill.wording;
            }
        }
        EvergreenPlan rest = planned(input);
        input.start = std::max(input.start, at(*rc::gen::inRange(0, 200), *rc::gen::inRange(0, 24)));
        const auto isPast = [&input](const auto &each) { return each.at < input.start; };
        for (const EvergreenFill &fill : std::as_const(rest.fills)) {
            if (isPast(fill))
                input.history.append({fill.item, fill.wording, fill.channel, fill.at});
        }
        rest.fills.removeIf(isPast);
        RC_ASSERT(planned(input).fills == rest.fills);
    }));
}

void EvergreenPlannerTest::anEditChangesNothingInOtherCategories()
{
    QVERIFY(rc::check([] {
        EvergreenInput input = anyWorld(Borrowing::None);
        const EvergreenPlan before = planned(input);
        editCategory(input, 1);
        const EvergreenPlan after = planned(input);
        RC_ASSERT(without(after.fills, {1}) == without(before.fills, {1}));
        RC_ASSERT(without(after.gaps, {1}) == without(before.gaps, {1}));
    }));
}

void EvergreenPlannerTest::whoLendsDoesNotFeelIt()
{
    QVERIFY(rc::check([] {
        EvergreenInput input = anyWorld(Borrowing::Some);
        const qint64 last = input.policies.last().category.value; // nobody borrows from it
        const EvergreenPlan before = planned(input);
        editCategory(input, last);
        const EvergreenPlan after = planned(input);
        const auto lender = input.policies.last().borrowFrom;
        const auto ofLender = [lender](const EvergreenPlan &plan) {
            QList<std::tuple<qint64, EvergreenId, WordingId>> fills;
            for (const EvergreenFill &fill : plan.fills) {
                if (fill.category == lender)
                    fills << std::tuple(fill.at.ms, fill.item, fill.wording);
            }
            return fills;
        };
        const auto isShared = std::count_if(input.policies.cbegin(), input.policies.cend(),
                                            [&](const CategoryPolicy &policy) { return policy.borrowFrom && policy.category != CategoryId{last}; });
        if (lender && isShared == 0)
            RC_ASSERT(ofLender(after) == ofLender(before));
    }));
}

void EvergreenPlannerTest::oneCategoryPlannedAnewIsAsTheWholePlan()
{
    QVERIFY(rc::check([] {
        EvergreenInput input = anyWorld(Borrowing::Some);
        const EvergreenPlan before = planned(input);
        const qint64 category = *rc::gen::inRange<qint64>(1, input.policies.size() + 1);
        editCategory(input, category);
        if (*rc::gen::inRange(0, 3) == 0)
            input.policies[category - 1].borrowFrom = {};
        const auto anew = planCategory(input, {category}, before);
        RC_ASSERT(anew.has_value());
        RC_ASSERT(*anew == planned(input));
    }));
}

void EvergreenPlannerTest::leastRecentlyUsedIsFair()
{
    QVERIFY(rc::check([] {
        const int items = *rc::gen::inRange(1, 30);
        EvergreenInput input = daily(kDays, items, *rc::gen::inRange(0, 60));
        QHash<EvergreenId, int> counts;
        for (const EvergreenItem &item : std::as_const(input.items))
            counts.insert(item.id, 0);
        for (const EvergreenFill &fill : planned(input).fills) {
            ++counts[fill.item];
            const auto [fewest, most] = std::minmax_element(counts.cbegin(), counts.cend());
            RC_ASSERT(*most - *fewest <= 1);
        }
    }));
}

QTEST_APPLESS_MAIN(EvergreenPlannerTest)
#include "tst_evergreenplanner.moc"
