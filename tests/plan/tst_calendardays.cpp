// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/calendardays.h"

#include <QTest>

using namespace perennial;

class CalendarDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsAsLongAsItsClockSays_data();
    void aDayIsAsLongAsItsClockSays();
    void weeksAreNumberedAsTheCalendarDoes_data();
    void weeksAreNumberedAsTheCalendarDoes();
    void aMonthsGridStartsWithItsWeek_data();
    void aMonthsGridStartsWithItsWeek();
};

void CalendarDaysTest::aDayIsAsLongAsItsClockSays_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("changeStart");
    QTest::addColumn<int>("changeEnd");
    QTest::newRow("an ordinary day") << QByteArray("Europe/Zagreb") << QDate(2026, 11, 26) << 1440 << -1 << -1;
    QTest::newRow("clocks go forward at two")
        << QByteArray("Europe/Zagreb") << QDate(2026, 3, 29) << 1380 << 120 << 180;
    QTest::newRow("clocks go back at three")
        << QByteArray("Europe/Zagreb") << QDate(2026, 10, 25) << 1500 << 120 << 180;
    QTest::newRow("half an hour on Lord Howe")
        << QByteArray("Australia/Lord_Howe") << QDate(2026, 4, 5) << 1470 << 90 << 120;
    QTest::newRow("clocks go forward at midnight")
        << QByteArray("Africa/Cairo") << QDate(2026, 4, 24) << 1380 << 0 << 60;
    QTest::newRow("the day before the change") << QByteArray("Europe/Zagreb") << QDate(2026, 3, 28) << 1440 << -1 << -1;
    QTest::newRow("the day after the change") << QByteArray("Europe/Zagreb") << QDate(2026, 3, 30) << 1440 << -1 << -1;
}

void CalendarDaysTest::aDayIsAsLongAsItsClockSays()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, date);
    const DayShape day = dayShape(date, QTimeZone(zone));
    QTEST(day.lengthMinutes, "length");
    QTEST(day.changeStart, "changeStart");
    QTEST(day.changeEnd, "changeEnd");
}

void CalendarDaysTest::weeksAreNumberedAsTheCalendarDoes_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("system");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("number");
    QTest::newRow("ISO week in November") << QDate(2026, 11, 23) << int(CalendarSystem::Gregorian) << 1 << 48;
    QTest::newRow("ISO week 53 over new year") << QDate(2027, 1, 3) << int(CalendarSystem::Gregorian) << 1 << 53;
    QTest::newRow("a Sunday start has 1 January in week 1")
        << QDate(2026, 12, 31) << int(CalendarSystem::Gregorian) << 7 << 1;
    QTest::newRow("Jalali week from Saturday") << QDate(2026, 11, 21) << int(CalendarSystem::Jalali) << 6 << 36;
    QTest::newRow("Nowruz is in week 1") << QDate(2026, 3, 21) << int(CalendarSystem::Jalali) << 6 << 1;
}

void CalendarDaysTest::weeksAreNumberedAsTheCalendarDoes()
{
    QFETCH(QDate, date);
    QFETCH(int, system);
    QFETCH(int, start);
    QTEST(weekNumber(date, calendarOf(CalendarSystem(system)), Qt::DayOfWeek(start)), "number");
}

void CalendarDaysTest::aMonthsGridStartsWithItsWeek_data()
{
    QTest::addColumn<QDate>("within");
    QTest::addColumn<int>("system");
    QTest::addColumn<int>("start");
    QTest::addColumn<QDate>("firstShown");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("November from Monday") << QDate(2026, 11, 26) << int(CalendarSystem::Gregorian) << 1
                                          << QDate(2026, 10, 26) << QDate(2026, 11, 1) << QDate(2026, 11, 30);
    QTest::newRow("a month that starts with the week") << QDate(2026, 6, 10) << int(CalendarSystem::Gregorian) << 1
                                                       << QDate(2026, 6, 1) << QDate(2026, 6, 1) << QDate(2026, 6, 30);
    QTest::newRow("Azar from Saturday") << QDate(2026, 11, 26) << int(CalendarSystem::Jalali) << 6
                                        << QDate(2026, 11, 21) << QDate(2026, 11, 22) << QDate(2026, 12, 21);
}

void CalendarDaysTest::aMonthsGridStartsWithItsWeek()
{
    QFETCH(QDate, within);
    QFETCH(int, system);
    QFETCH(int, start);
    const MonthSpan span = monthSpan(within, calendarOf(CalendarSystem(system)), Qt::DayOfWeek(start));
    QTEST(span.firstShown, "firstShown");
    QTEST(span.first, "first");
    QTEST(span.last, "last");
}

QTEST_APPLESS_MAIN(CalendarDaysTest)
#include "tst_calendardays.moc"
