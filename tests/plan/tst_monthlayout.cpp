// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/monthlayout.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

const QDate kFirst(2026, 10, 26);

CalendarEntry entryAt(qint64 id, int day, int minute)
{
    CalendarEntry entry;
    entry.post = PostId{id};
    entry.date = kFirst.addDays(day);
    entry.time = QTime(minute / 60, minute % 60);
    return entry;
}

MonthGeometry geometryOf(QSize size = {1240, 768}, GridDirection direction = GridDirection::LeftToRight)
{
    return {kFirst, 6, size, direction};
}

QList<CalendarEntry> arbitraryEntries()
{
    const auto spots = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-1, 43), rc::gen::inRange(0, 1440)));
    QList<CalendarEntry> entries;
    for (const auto &[day, minute] : spots)
        entries.append(entryAt(entries.size() + 1, day, minute));
    return entries;
}

MonthGeometry arbitraryGeometry()
{
    return geometryOf({*rc::gen::inRange(300, 2400), *rc::gen::inRange(120, 1600)},
                      *rc::gen::element(GridDirection::LeftToRight, GridDirection::RightToLeft));
}

} // namespace

class MonthLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourFitAndTheFifthMakesAMoreLine();
    void everyEntryIsShownOnceOrCounted();
    void cardsNeitherOverlapNorLeaveTheirCell();
    void everyPointIsInOneCell();
    void rightToLeftSwapsTheColumns();
    void aCampaignRunsOverTheWeeks();
};

void MonthLayoutTest::fourFitAndTheFifthMakesAMoreLine()
{
    QList<CalendarEntry> entries;
    for (int i = 0; i < 4; ++i)
        entries.append(entryAt(i + 1, 0, 600 - i * 60));
    MonthLayout layout = layoutMonth(entries, {}, geometryOf());
    QCOMPARE(layout.cells[0].cards.size(), 4);
    QVERIFY(layout.cells[0].moreRect.isNull());
    QCOMPARE(layout.cells[0].cards[0].entry, 3);
    entries.append(entryAt(5, 0, 900));
    entries.append(entryAt(6, 0, 901));
    layout = layoutMonth(entries, {}, geometryOf());
    QCOMPARE(layout.cells[0].cards.size(), 3);
    QCOMPARE(layout.cells[0].hiddenCount(), 3);
    QVERIFY(!layout.cells[0].moreRect.isNull());
}

void MonthLayoutTest::everyEntryIsShownOnceOrCounted()
{
    QVERIFY(rc::check([] {
        const QList<CalendarEntry> entries = arbitraryEntries();
        const MonthGeometry geometry = arbitraryGeometry();
        const MonthLayout layout = layoutMonth(entries, {}, geometry);
        QList<int> seen;
        for (const MonthCell &cell : layout.cells) {
            seen << cell.entries;
            RC_ASSERT(cell.hiddenCount() >= 0);
            RC_ASSERT((cell.hiddenCount() > 0) == !cell.moreRect.isNull());
            for (int i = 0; i < cell.cards.size(); ++i)
                RC_ASSERT(cell.cards[i].entry == cell.entries[i]);
        }
        std::sort(seen.begin(), seen.end());
        QList<int> expected;
        for (int i = 0; i < entries.size(); ++i) {
            if (geometry.indexOf(entries[i].date) >= 0)
                expected << i;
        }
        RC_ASSERT(seen == expected);
    }));
}

void MonthLayoutTest::cardsNeitherOverlapNorLeaveTheirCell()
{
    QVERIFY(rc::check([] {
        const MonthLayout layout = layoutMonth(arbitraryEntries(), {}, arbitraryGeometry());
        for (const MonthCell &cell : layout.cells) {
            int bottom = cell.rect.top() - 1;
            for (const MonthCard &card : cell.cards) {
                RC_ASSERT(card.rect.top() > bottom);
                RC_ASSERT(cell.rect.contains(card.rect));
                bottom = card.rect.bottom();
            }
            if (!cell.moreRect.isNull()) {
                RC_ASSERT(cell.rect.contains(cell.moreRect));
                RC_ASSERT(cell.cards.isEmpty() || cell.moreRect.top() > bottom);
            }
        }
    }));
}

void MonthLayoutTest::everyPointIsInOneCell()
{
    QVERIFY(rc::check([] {
        const MonthGeometry geometry = arbitraryGeometry();
        const QPoint point(*rc::gen::inRange(0, geometry.size.width()), *rc::gen::inRange(0, geometry.size.height()));
        const int cell = geometry.cellAt(point);
        RC_ASSERT(cell >= 0);
        RC_ASSERT(geometry.indexOf(geometry.dateOf(cell)) == cell);
    }));
    QCOMPARE(geometryOf().cellAt({-1, 4}), -1);
}

void MonthLayoutTest::rightToLeftSwapsTheColumns()
{
    const MonthGeometry plain = geometryOf();
    const MonthGeometry mirrored = geometryOf({1240, 768}, GridDirection::RightToLeft);
    for (int cell = 0; cell < 42; ++cell)
        QCOMPARE(mirrored.cellRect(cell), plain.cellRect(cell / 7 * 7 + 6 - cell % 7));
}

void MonthLayoutTest::aCampaignRunsOverTheWeeks()
{
    const QList<CalendarBand> bands{
        {kFirst.addDays(31), kFirst.addDays(35), QStringLiteral("Slow Friday"), {}, BandKind::Campaign}};
    const MonthLayout layout = layoutMonth({entryAt(1, 32, 600)}, bands, geometryOf());
    QCOMPARE(layout.bands.size(), 2);
    QVERIFY(layout.bands[0].startsHere && layout.bands[0].goesOn);
    QVERIFY(!layout.bands[1].startsHere && !layout.bands[1].goesOn);
    QVERIFY(!layout.cells[32].cards[0].rect.intersects(layout.bands[0].rect));
}

QTEST_APPLESS_MAIN(MonthLayoutTest)
#include "tst_monthlayout.moc"
