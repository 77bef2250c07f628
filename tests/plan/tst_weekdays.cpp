// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/weekdays.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

class TestWeekdays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnTheChosenDay();
    void mondayWeeksAreIsoWeeks();
    void invalidDatesStayInvalid();
};

void TestWeekdays::startsOnTheChosenDay()
{
    QCOMPARE(weekStartOf(QDate(2026, 11, 21), Qt::Monday), QDate(2026, 11, 16));
    QCOMPARE(weekStartOf(QDate(2026, 11, 21), Qt::Saturday), QDate(2026, 11, 21));
    QCOMPARE(weekStartOf(QDate(2026, 11, 21), Qt::Sunday), QDate(2026, 11, 15));
    QVERIFY(rc::check("the week holds the day and begins on its first day", [] {
        const QDate date = QDate(1990, 1, 1).addDays(*rc::gen::inRange(0, 40000));
        const auto first = Qt::DayOfWeek(*rc::gen::inRange(1, 8));
        const QDate start = weekStartOf(date, first);
        RC_ASSERT(start.dayOfWeek() == int(first));
        RC_ASSERT(start <= date && date < start.addDays(7));
        RC_ASSERT(start.addDays(columnOf(date, first)) == date);
        RC_ASSERT(weekNumber(start, first) == weekNumber(date, first));
    }));
}

void TestWeekdays::mondayWeeksAreIsoWeeks()
{
    for (QDate date(2000, 1, 1); date < QDate(2040, 1, 1); date = date.addDays(1)) {
        int year = 0;
        const int week = date.weekNumber(&year);
        QCOMPARE(weekNumber(date, Qt::Monday), (WeekNumber{year, week}));
    }
}

void TestWeekdays::invalidDatesStayInvalid()
{
    QVERIFY(!weekStartOf(QDate(), Qt::Monday).isValid());
    QCOMPARE(weekNumber(QDate(), Qt::Monday), WeekNumber());
}

QTEST_APPLESS_MAIN(TestWeekdays)
#include "tst_weekdays.moc"
