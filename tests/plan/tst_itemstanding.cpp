// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/itemstanding.h"

#include <QTest>

using namespace perennial;

namespace {

const QDate kToday(2026, 11, 23);

struct Case
{
    LibraryItem item;
    CategoryPolicy policy;
    StandingFacts facts;
};

} // namespace

class TestItemStanding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standingIsFound_data();
    void standingIsFound();
};

void TestItemStanding::standingIsFound_data()
{
    QTest::addColumn<Case>("given");
    QTest::addColumn<int>("wanted");
    const auto row = [](const char *name, ItemStanding wanted, const std::function<void(Case &)> &change) {
        Case made;
        made.facts.uses = 3;
        made.facts.lastUse = kToday.addDays(-100);
        made.facts.today = kToday;
        change(made);
        QTest::newRow(name) << made << int(ItemStanding::Int(wanted));
    };
    row("used long ago it is nothing special", {}, [](Case &) {});
    row("never used", Standing::Fresh, [](Case &c) { c.facts.uses = 0; c.facts.lastUse = {}; });
    row("used on the last day of its gap", Standing::Resting, [](Case &c) { c.facts.lastUse = kToday.addDays(-27); });
    row("its gap is over", {}, [](Case &c) { c.facts.lastUse = kToday.addDays(-28); });
    row("its last day is today", {}, [](Case &c) { c.item.expires = kToday; });
    row("its last day was yesterday", Standing::Expired, [](Case &c) { c.item.expires = kToday.addDays(-1); });
    row("the last day of its category is over", Standing::Expired, [](Case &c) { c.policy.expires = kToday.addDays(-1); });
    row("out of its own season", Standing::OutOfSeason, [](Case &c) { c.item.season = Season{{6, 1}, {8, 31}}; });
    row("out of its category's season", Standing::OutOfSeason, [](Case &c) { c.policy.season = Season{{6, 1}, {8, 31}}; });
    row("in a season that passes New Year", {}, [](Case &c) { c.item.season = Season{{11, 15}, {2, 28}}; });
    row("as often as it may", Standing::UsedUp, [](Case &c) { c.item.mostUses = 3; });
    row("as often as its category lets each", Standing::UsedUp, [](Case &c) { c.policy.mostUses = 2; });
    row("planned, a picture gone, in the trash", Standing::Planned | Standing::Lost | Standing::Trashed, [](Case &c) {
        c.facts.isPlanned = c.facts.isLost = true;
        c.item.trashedAt = Instant{1};
    });
}

void TestItemStanding::standingIsFound()
{
    QFETCH(Case, given);
    QFETCH(int, wanted);
    QCOMPARE(int(ItemStanding::Int(standingOf(given.item, given.policy, given.facts))), wanted);
}


QTEST_APPLESS_MAIN(TestItemStanding)
#include "tst_itemstanding.moc"
