// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/yearlayout.h"

#include <QTest>

#include <rapidcheck.h>

using namespace perennial;

namespace {

struct YearIn
{
    CalendarSystem system;
    int low;
    int high;
};

YearGeometry arbitraryGeometry()
{
    const YearIn in = *rc::gen::element(YearIn{CalendarSystem::Gregorian, 1990, 2100},
                                        YearIn{CalendarSystem::Jalali, 1370, 1480},
                                        YearIn{CalendarSystem::IslamicCivil, 1410, 1520});
    YearGeometry geometry;
    geometry.calendar = calendarOf(in.system);
    geometry.year = *rc::gen::inRange(in.low, in.high);
    geometry.weekStart = *rc::gen::element(Qt::Monday, Qt::Saturday, Qt::Sunday);
    geometry.size = QSize(*rc::gen::inRange(120, 2400), *rc::gen::inRange(60, 1600));
    geometry.direction = *rc::gen::element(GridDirection::LeftToRight, GridDirection::RightToLeft);
    return geometry;
}

} // namespace

class YearLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayOfTheYearHasOneCellInItsMonth();
    void cellsStayInTheirMonthAndDoNotOverlap();
    void aPointLeadsBackToItsDay();
    void monthsDoNotOverlap();
    void aWeekIsARow();
    void itFitsWhereThereIsRoom();
    void aYearHasItsCalendarsDays_data();
    void aYearHasItsCalendarsDays();
};

void YearLayoutTest::everyDayOfTheYearHasOneCellInItsMonth()
{
    QVERIFY(rc::check([] {
        const YearGeometry geometry = arbitraryGeometry();
        const YearLayout layout = layoutYear(geometry);
        RC_ASSERT(layout.months.size() == 12);
        RC_ASSERT(layout.cells.size() == geometry.firstDay().daysTo(geometry.lastDay()) + 1);
        for (int i = 0; i < layout.cells.size(); ++i) {
            const QDate date = geometry.firstDay().addDays(i);
            RC_ASSERT(layout.cells[i].date == date);
            RC_ASSERT(layout.cells[i].month == date.month(geometry.calendar));
            RC_ASSERT(layout.indexOf(date) == i);
        }
        RC_ASSERT(layout.indexOf(geometry.firstDay().addDays(-1)) == -1);
        RC_ASSERT(layout.indexOf(geometry.lastDay().addDays(1)) == -1);
    }));
}

void YearLayoutTest::cellsStayInTheirMonthAndDoNotOverlap()
{
    QVERIFY(rc::check([] {
        const YearLayout layout = layoutYear(arbitraryGeometry());
        QSet<QPair<int, int>> corners;
        for (const YearCell &cell : layout.cells) {
            RC_ASSERT(cell.rect.size() == QSize(layout.cell, layout.cell));
            RC_ASSERT(layout.months[cell.month - 1].gridRect.contains(cell.rect));
            RC_ASSERT(!corners.contains({cell.rect.left(), cell.rect.top()}));
            corners.insert({cell.rect.left(), cell.rect.top()});
        }
    }));
}

void YearLayoutTest::aPointLeadsBackToItsDay()
{
    QVERIFY(rc::check([] {
        const YearLayout layout = layoutYear(arbitraryGeometry());
        const int i = *rc::gen::inRange(0, int(layout.cells.size()));
        RC_ASSERT(layout.cellAt(layout.cells[i].rect.topLeft()) == i);
        RC_ASSERT(layout.cellAt(layout.cells[i].rect.bottomRight()) == i);
        RC_ASSERT(layout.cellAt(layout.months.first().titleRect.center()) == -1);
    }));
}

void YearLayoutTest::monthsDoNotOverlap()
{
    QVERIFY(rc::check([] {
        const YearLayout layout = layoutYear(arbitraryGeometry());
        QList<QRect> blocks;
        for (const YearMonth &month : layout.months) {
            const QRect block = month.titleRect.united(month.weekdaysRect).united(month.gridRect);
            RC_ASSERT((block.top() >= 0 && block.bottom() < layout.height));
            for (const QRect &other : std::as_const(blocks))
                RC_ASSERT(!other.intersects(block));
            blocks.append(block);
        }
    }));
}

void YearLayoutTest::aWeekIsARow()
{
    QVERIFY(rc::check([] {
        const YearGeometry geometry = arbitraryGeometry();
        const YearLayout layout = layoutYear(geometry);
        for (int i = 1; i < layout.cells.size(); ++i) {
            const YearCell &a = layout.cells[i - 1];
            const YearCell &b = layout.cells[i];
            if (a.month != b.month)
                continue;
            const bool newWeek = b.date.dayOfWeek() == int(geometry.weekStart);
            RC_ASSERT((b.rect.top() > a.rect.top()) == newWeek);
            const bool later = b.rect.left() > a.rect.left();
            const bool forward = later == (geometry.direction == GridDirection::LeftToRight);
            RC_ASSERT((newWeek || forward));
        }
    }));
}

void YearLayoutTest::itFitsWhereThereIsRoom()
{
    YearGeometry geometry;
    geometry.year = 2026;
    geometry.size = QSize(1200, 700);
    const YearLayout layout = layoutYear(geometry);
    QVERIFY(layout.height <= 700);
    QVERIFY(layout.cell >= geometry.leastCell);
    geometry.size = QSize(600, 300);
    QVERIFY(layoutYear(geometry).height > 300); // scrolls rather than shrinks
}

void YearLayoutTest::aYearHasItsCalendarsDays_data()
{
    QTest::addColumn<CalendarSystem>("system");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("days");
    QTest::newRow("a Gregorian leap year") << CalendarSystem::Gregorian << 2028 << 366;
    QTest::newRow("a common Jalali year") << CalendarSystem::Jalali << 1405 << 365;
    QTest::newRow("a Jalali leap year") << CalendarSystem::Jalali << 1403 << 366;
    QTest::newRow("a common Islamic year") << CalendarSystem::IslamicCivil << 1448 << 354;
}

void YearLayoutTest::aYearHasItsCalendarsDays()
{
    QFETCH(CalendarSystem, system);
    QFETCH(int, year);
    QFETCH(int, days);
    YearGeometry geometry;
    geometry.calendar = calendarOf(system);
    geometry.year = year;
    geometry.size = QSize(1200, 700);
    QCOMPARE(layoutYear(geometry).cells.size(), days);
}

QTEST_APPLESS_MAIN(YearLayoutTest)
#include "tst_yearlayout.moc"
