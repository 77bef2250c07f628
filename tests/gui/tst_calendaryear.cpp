// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The year as a person uses it.

#include "viewsdesk.h"

#include "calendar/yearview.h"


using namespace perennial;
using namespace perennial::sample;

class CalendarYearTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayOfTheYearOpensByDoubleClickAndEnter();
    void arrowsWalkTheYearIntoTheNext();
    void theYearTellsWhatADayHolds();
    void nothingIsDoneToPostsOutOfSight();
};

void CalendarYearTest::aDayOfTheYearOpensByDoubleClickAndEnter()
{
    ViewsDesk desk(kYear, fillYear);
    auto &year = desk.as<YearView>();
    const QDate friday = kMonday.addDays(4);
    QTest::mouseClick(year.viewport(), Qt::LeftButton, {}, year.dayRect(friday).center());
    QCOMPARE(year.cursor().date, friday);
    QCOMPARE(desk.chosen(), kYear);
    desk.key(Qt::Key_Return);
    QCOMPARE(desk.chosen(), QStringLiteral("day"));
    QCOMPARE(desk.title(), QStringLiteral("Friday 27 November"));
    desk.page.showView(kYear);
    QTest::mouseDClick(year.viewport(), Qt::LeftButton, {}, year.dayRect(QDate(2026, 3, 9)).center());
    QCOMPARE(desk.chosen(), QStringLiteral("day"));
    QCOMPARE(desk.title(), QStringLiteral("Monday 9 March"));
}

void CalendarYearTest::arrowsWalkTheYearIntoTheNext()
{
    ViewsDesk desk(kYear, fillYear);
    auto &year = desk.as<YearView>();
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Down);
    QCOMPARE(year.cursor().date, kThursday.addDays(8));
    desk.key(Qt::Key_End);
    QCOMPARE(year.cursor().date, QDate(2026, 12, 31));
    desk.key(Qt::Key_Right);
    QCOMPARE(year.cursor().date, QDate(2027, 1, 1));
    QCOMPARE(desk.title(), QStringLiteral("2027"));
    desk.key(Qt::Key_PageUp);
    QCOMPARE(desk.title(), QStringLiteral("2026"));
}

void CalendarYearTest::theYearTellsWhatADayHolds()
{
    ViewsDesk desk(kYear);
    auto &year = desk.as<YearView>();
    QCOMPARE(year.dayText(kThursday), QStringLiteral("Thursday 26 November: 5 posts, 1 need you"));
    QCOMPARE(year.dayText(kThursday.addDays(-2)),
             QStringLiteral("Tuesday 24 November: 5 posts, 1 need you, Teachers' Day (TR)"));
    QCOMPARE(year.dayText(QDate(2026, 5, 1)), QStringLiteral("Friday 1 May: no posts"));
    QVERIFY2(year.factsText().startsWith(QStringLiteral("29 posts in the year")), qPrintable(year.factsText()));
    // A post that comes while it is shown is counted.
    desk.source.entries.append(
        entry(900, QDate(2026, 5, 1), QTime(9, 0), QStringLiteral("May"), {}, EntryState::Draft));
    Q_EMIT desk.source.dataChanged();
    QTRY_COMPARE(year.dayText(QDate(2026, 5, 1)), QStringLiteral("Friday 1 May: 1 posts"));
}

void CalendarYearTest::nothingIsDoneToPostsOutOfSight()
{
    ViewsDesk desk(QStringLiteral("week"));
    desk.page.select(kThread);
    desk.page.showView(kYear);
    desk.key(Qt::Key_Delete);
    desk.key(Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(desk.source.find(kThread));
    QVERIFY(desk.source.asked.isEmpty());
}

QTEST_MAIN(CalendarYearTest)
#include "tst_calendaryear.moc"
