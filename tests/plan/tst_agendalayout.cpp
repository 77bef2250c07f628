// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/agendalayout.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kFirst(2026, 11, 1);
constexpr int kDays = 60;

CalendarEntry entryAt(qint64 id, int day, int minute)
{
    CalendarEntry entry;
    entry.post = PostId{id};
    entry.date = kFirst.addDays(day);
    entry.timed = minute >= 0;
    if (entry.timed)
        entry.time = QTime(minute / 60, minute % 60);
    return entry;
}

AgendaGeometry geometryOf()
{
    AgendaGeometry geometry;
    geometry.from = kFirst;
    geometry.to = kFirst.addDays(kDays - 1);
    geometry.today = kFirst.addDays(20);
    geometry.width = 800;
    return geometry;
}

// Also some outside the days shown, and in no order.
QList<CalendarEntry> arbitraryEntries()
{
    const auto spots = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-3, kDays + 3), rc::gen::inRange(-1, 1440)));
    QList<CalendarEntry> entries;
    for (const auto &[day, minute] : spots)
        entries.append(entryAt(entries.size() + 1, day, minute));
    return entries;
}

QList<CalendarBand> arbitraryBands()
{
    const auto spots = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-3, kDays + 3), rc::gen::inRange(0, 9)));
    QList<CalendarBand> bands;
    for (const auto &[day, length] : spots) {
        const BandKind kind = length == 0 ? BandKind::Holiday : BandKind::Campaign;
        bands.append({kFirst.addDays(day), kFirst.addDays(day + length), QStringLiteral("band"), {}, kind});
    }
    return bands;
}

bool isShown(const CalendarEntry &entry)
{
    return entry.date >= kFirst && entry.date < kFirst.addDays(kDays);
}

} // namespace

class AgendaLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryOfTheDaysShownHasOneRow();
    void itemsFollowEachOtherWithoutHolesOrOverlaps();
    void rowsComeInTheOrderOfTimeUnderTheirDay();
    void everyDayIsUnderAHeadingOrInAGap();
    void aPointLeadsBackToItsItem();
    void headingsCountTheirRowsAndKnowTheirBands();
    void todayHasAHeadingEvenWhenEmpty();
    void emptyDaysFoldIntoOneGap();
    void aHolidayKeepsItsDay();
    void noDaysGiveNothing();
};

void AgendaLayoutTest::everyEntryOfTheDaysShownHasOneRow()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        const AgendaLayout layout = layoutAgenda(entries, arbitraryBands(), geometryOf());
        QList<int> rows(entries.size(), 0);
        for (const AgendaItem &item : layout.items) {
            if (item.kind == AgendaKind::Row)
                ++rows[item.entry];
        }
        for (int i = 0; i < entries.size(); ++i) {
            RC_ASSERT(rows[i] == (isShown(entries[i]) ? 1 : 0));
            RC_ASSERT(layout.rowOf.contains(entries[i].post) == isShown(entries[i]));
        }
    }));
}

void AgendaLayoutTest::itemsFollowEachOtherWithoutHolesOrOverlaps()
{
    QVERIFY(rc::check([] {
        const AgendaLayout layout = layoutAgenda(arbitraryEntries(), arbitraryBands(), geometryOf());
        int y = 0;
        for (const AgendaItem &item : layout.items) {
            RC_ASSERT(item.rect.top() == y);
            RC_ASSERT((item.rect.height() > 0 && item.rect.width() == 800));
            y = item.rect.bottom() + 1;
        }
        RC_ASSERT(layout.height == y);
    }));
}

void AgendaLayoutTest::rowsComeInTheOrderOfTimeUnderTheirDay()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        const AgendaLayout layout = layoutAgenda(entries, {}, geometryOf());
        int before = -1;
        for (int i = 0; i < layout.items.size(); ++i) {
            const AgendaItem &item = layout.items[i];
            if (item.kind != AgendaKind::Row)
                continue;
            RC_ASSERT(item.date == entries[item.entry].date);
            RC_ASSERT(layout.items[layout.headingOf(i)].date == item.date);
            RC_ASSERT((before < 0 || comesBefore(entries[before], entries[item.entry])));
            before = item.entry;
        }
    }));
}

void AgendaLayoutTest::everyDayIsUnderAHeadingOrInAGap()
{
    QVERIFY(rc::check([] {
        const AgendaLayout layout = layoutAgenda(arbitraryEntries(), arbitraryBands(), geometryOf());
        for (int day = 0; day < kDays; ++day) {
            const QDate date = kFirst.addDays(day);
            const int found = layout.itemOf(date);
            RC_ASSERT(found >= 0);
            const AgendaItem &item = layout.items[found];
            RC_ASSERT(item.kind != AgendaKind::Row);
            RC_ASSERT((item.date <= date && date <= item.lastDate));
        }
        RC_ASSERT(layout.itemOf(kFirst.addDays(-1)) == -1);
        RC_ASSERT(layout.itemOf(kFirst.addDays(kDays)) == -1);
    }));
}

void AgendaLayoutTest::aPointLeadsBackToItsItem()
{
    QVERIFY(rc::check([] {
        const AgendaLayout layout = layoutAgenda(arbitraryEntries(), arbitraryBands(), geometryOf());
        for (int i = 0; i < layout.items.size(); ++i) {
            RC_ASSERT(layout.itemAt(layout.items[i].rect.top()) == i);
            RC_ASSERT(layout.itemAt(layout.items[i].rect.bottom()) == i);
            RC_ASSERT(layout.dayRect(i).contains(layout.items[i].rect));
        }
        RC_ASSERT(layout.itemAt(-1) == -1);
        RC_ASSERT(layout.itemAt(layout.height) == -1);
    }));
}

void AgendaLayoutTest::headingsCountTheirRowsAndKnowTheirBands()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        const QList<CalendarBand> bands = arbitraryBands();
        const AgendaLayout layout = layoutAgenda(entries, bands, geometryOf());
        for (const AgendaItem &item : layout.items) {
            if (item.kind != AgendaKind::Heading)
                continue;
            const auto count = std::count_if(entries.cbegin(), entries.cend(),
                                             [&](const CalendarEntry &entry) { return entry.date == item.date; });
            RC_ASSERT(item.count == count);
            for (int band = 0; band < bands.size(); ++band) {
                const bool lasts = bands[band].from <= item.date && item.date <= bands[band].to;
                RC_ASSERT(item.bands.contains(band) == lasts);
            }
        }
    }));
}

void AgendaLayoutTest::todayHasAHeadingEvenWhenEmpty()
{
    const AgendaLayout layout = layoutAgenda({}, {}, geometryOf());
    QCOMPARE(layout.items.size(), 3); // a gap on either side
    QCOMPARE(layout.items[1].kind, AgendaKind::Heading);
    QCOMPARE(layout.items[1].date, geometryOf().today);
    QCOMPARE(layout.items[1].count, 0);
}

void AgendaLayoutTest::emptyDaysFoldIntoOneGap()
{
    AgendaGeometry geometry = geometryOf();
    geometry.today = kFirst.addDays(-100);
    const AgendaLayout layout = layoutAgenda({entryAt(1, 0, 540), entryAt(2, 9, 540)}, {}, geometry);
    QCOMPARE(layout.items.size(), 6); // two days, the gap between and the one after
    QCOMPARE(layout.items[2].kind, AgendaKind::Gap);
    QCOMPARE(layout.items[2].date, kFirst.addDays(1));
    QCOMPARE(layout.items[2].lastDate, kFirst.addDays(8));
    QCOMPARE(layout.items[4].entry, 1);
}

void AgendaLayoutTest::aHolidayKeepsItsDay()
{
    const QList<CalendarBand> bands{
        {kFirst.addDays(5), kFirst.addDays(5), QStringLiteral("Holiday"), {}, BandKind::Holiday},
        {kFirst.addDays(8), kFirst.addDays(12), QStringLiteral("Campaign"), {}, BandKind::Campaign}};
    const AgendaLayout layout = layoutAgenda({}, bands, geometryOf());
    QCOMPARE(layout.items[layout.itemOf(kFirst.addDays(5))].kind, AgendaKind::Heading);
    QCOMPARE(layout.items[layout.itemOf(kFirst.addDays(8))].kind, AgendaKind::Gap);
}

void AgendaLayoutTest::noDaysGiveNothing()
{
    AgendaGeometry geometry = geometryOf();
    geometry.to = geometry.from.addDays(-1);
    const AgendaLayout layout = layoutAgenda({entryAt(1, 0, 540)}, {}, geometry);
    QVERIFY(layout.items.isEmpty());
    QCOMPARE(layout.height, 0);
    QCOMPARE(layout.itemAt(0), -1);
}

QTEST_APPLESS_MAIN(AgendaLayoutTest)
#include "tst_agendalayout.moc"
