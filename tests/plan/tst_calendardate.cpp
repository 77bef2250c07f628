// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/calendardate.h"

#include <QTest>
#include <rapidcheck.h>

using namespace perennial;

class TestCalendarDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data();
    void converts();
    void refuses_data();
    void refuses();
    void roundTrips();
};

void TestCalendarDate::converts_data()
{
    QTest::addColumn<CalendarSystem>("from");
    QTest::addColumn<CalendarSystem>("to");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    using C = CalendarSystem;
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    QTest::newRow("Nowruz 1400") << C::Gregorian << C::Jalali << s("2021-03-21") << s("1400-01-01");
    QTest::newRow("the last day of the leap year 1399")
        << C::Gregorian << C::Jalali << s("2021-03-20") << s("1399-12-30");
    QTest::newRow("Nowruz 1403 after a Gregorian leap day")
        << C::Jalali << C::Gregorian << s("1403-01-01") << s("2024-03-20");
    QTest::newRow("the unix epoch in Tehran") << C::Gregorian << C::Jalali << s("1970-01-01") << s("1348-10-11");
    QTest::newRow("the unix epoch in the tabular Islamic calendar")
        << C::Gregorian << C::IslamicCivil << s("1970-01-01") << s("1389-10-22");
    QTest::newRow("Jalali to Islamic") << C::Jalali << C::IslamicCivil << s("1348-10-11") << s("1389-10-22");
    QTest::newRow("to itself") << C::Gregorian << C::Gregorian << s("2024-02-29") << s("2024-02-29");
}

void TestCalendarDate::converts()
{
    QFETCH(CalendarSystem, from);
    QFETCH(CalendarSystem, to);
    QFETCH(QString, text);
    QFETCH(QString, result);
    const Result<QString> converted = convertDate(text, from, to);
    QVERIFY(converted.has_value());
    QCOMPARE(*converted, result);
}

void TestCalendarDate::refuses_data()
{
    QTest::addColumn<CalendarSystem>("from");
    QTest::addColumn<QString>("text");
    using C = CalendarSystem;
    QTest::newRow("no leap day in 2023") << C::Gregorian << QStringLiteral("2023-02-29");
    QTest::newRow("Esfand 30 in a common year") << C::Jalali << QStringLiteral("1400-12-30");
    QTest::newRow("a month of 31 days in the second half of the Jalali year")
        << C::Jalali << QStringLiteral("1400-07-31");
    QTest::newRow("month 13") << C::Gregorian << QStringLiteral("2023-13-01");
    QTest::newRow("day 0") << C::IslamicCivil << QStringLiteral("1400-01-00");
    QTest::newRow("year 0") << C::Gregorian << QStringLiteral("0000-01-01");
    QTest::newRow("another order") << C::Gregorian << QStringLiteral("21-03-2021");
    QTest::newRow("one digit") << C::Gregorian << QStringLiteral("2021-3-1");
    QTest::newRow("a line end behind it") << C::Gregorian << QStringLiteral("2021-03-01\n");
    QTest::newRow("before the Hijra") << C::Gregorian << QStringLiteral("0600-01-01");
    QTest::newRow("nothing") << C::Gregorian << QString();
}

void TestCalendarDate::refuses()
{
    QFETCH(CalendarSystem, from);
    QFETCH(QString, text);
    const Result<QString> converted = convertDate(text, from, CalendarSystem::Jalali);
    QVERIFY(!converted.has_value());
    QCOMPARE(converted.error().code, QStringLiteral("date-invalid"));
}

void TestCalendarDate::roundTrips()
{
    QVERIFY(rc::check("there and back is the same day", [] {
        const QDate date = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 200 * 365));
        const QString text = date.toString(Qt::ISODate);
        for (const CalendarSystem system : {CalendarSystem::Jalali, CalendarSystem::IslamicCivil}) {
            const Result<QString> there = convertDate(text, CalendarSystem::Gregorian, system);
            RC_ASSERT(there.has_value());
            const Result<QString> back = convertDate(*there, system, CalendarSystem::Gregorian);
            RC_ASSERT(back.has_value() && *back == text);
            const CalendarDate parts = calendarDate(date, system);
            RC_ASSERT(parts.day >= 1 && parts.day <= daysInMonth(parts.year, parts.month, system));
        }
    }));
}

QTEST_APPLESS_MAIN(TestCalendarDate)
#include "tst_calendardate.moc"
