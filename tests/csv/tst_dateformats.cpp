// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/dateformats.h"

#include <QTest>

using namespace perennial;

class DateFormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void readsTimes_data();
    void readsTimes();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void decidesForTheColumn_data();
    void decidesForTheColumn();
    void aGivenOrderIsKept();
};

void DateFormatsTest::readsDates_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("iso");
    const auto row = [](const char *name, const char *cell, const char *iso) {
        QTest::newRow(name) << QString::fromUtf8(cell) << QString::fromLatin1(iso);
    };
    row("ISO", "2026-11-23", "2026-11-23");
    row("ISO with T and time", "2026-11-23T09:30", "2026-11-23 09:30:00");
    row("ISO with blank and seconds", "2026-11-23 09:30:15", "2026-11-23 09:30:15");
    row("ISO in UTC", "2026-11-23T09:30:00Z", "2026-11-23 09:30:00 +0");
    row("ISO with milliseconds in UTC", "2026-11-23T09:30:00.000Z", "2026-11-23 09:30:00 +0");
    row("ISO with an offset", "2026-11-23T09:30:00+03:00", "2026-11-23 09:30:00 +10800");
    row("day first with dots", "23.11.2026", "2026-11-23");
    row("Croatian with a dot at the end", "23. 11. 2026.", "2026-11-23");
    row("Croatian with a dot at the end and a time", "23.11.2026. 09:30", "2026-11-23 09:30:00");
    row("day first with slashes", "23/11/2026 9:30 PM", "2026-11-23 21:30:00");
    row("month first with slashes", "11/23/2026", "2026-11-23");
    row("year first with slashes", "2026/11/3", "2026-11-03");
    row("two digits of the year", "23.11.26", "2026-11-23");
    row("English, day first", "23 Nov 2026", "2026-11-23");
    row("English, month first, with a time", "Nov 23, 2026 9:30 AM", "2026-11-23 09:30:00");
    row("English with a weekday and th", "Monday, November 23rd 2026", "2026-11-23");
    row("English with hyphens", "23-Nov-2026", "2026-11-23");
    row("Turkish", "23 Kasım 2026 Pazartesi", "2026-11-23");
    row("Turkish capitals", "23 KASIM 2026", "2026-11-23");
    row("Turkish with a time", "3 Ağustos 2026 14:00", "2026-08-03 14:00:00");
    row("Croatian genitive", "23. studenoga 2026. u 9:30", "2026-11-23 09:30:00");
    row("Persian name of a Gregorian month", "۲۳ نوامبر ۲۰۲۶", "2026-11-23");
    row("Jalali in numbers", "1405/09/02", "2026-11-23");
    row("Jalali in Persian digits with a time", "۱۴۰۵/۰۹/۰۲ ۹:۳۰ ب.ظ", "2026-11-23 21:30:00");
    row("Jalali by name", "۲ آذر ۱۴۰۵", "2026-11-23");
    row("a leap day of the Jalali calendar", "1403-12-30", "2025-03-20");
    row("a spreadsheet's day number", "46349", "2026-11-23");
    row("a spreadsheet's day number with a time", "46349.395833333", "2026-11-23 09:30:00");
    row("blanks that do not break and direction marks", "\u200e23\u00a0Nov 2026\u200f", "2026-11-23");
}

void DateFormatsTest::readsDates()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, iso);
    const DateReading reading = readDate(cell);
    QCOMPARE(int(reading.problem), int(CellProblem::None));
    const ResolvedDate date = resolveDate(reading, DateOrderSurvey().decide(), {});
    QCOMPARE(int(date.verdict), int(DateVerdict::Read));
    QString read = date.date.toString(Qt::ISODate);
    if (reading.time)
        read += reading.time->toString(QStringLiteral(" HH:mm:ss"));
    if (reading.offsetSeconds)
        read += QStringLiteral(" +%1").arg(*reading.offsetSeconds);
    QCOMPARE(read, iso);
}

void DateFormatsTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"2026-02-30", "31.02.2026", "soon", "13/13/2026", "2026", "23", "23 Brumaire 2026",
                             "1404/12/30", "0000-00-00", "99999999999999999999", "2026-11-231", "Nov 2026", "1-2",
                             "2026-13-01", "23 آذر 2026", "////", "2026-11-23 25:30", "2026-11-23 tomorrow"})
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

void DateFormatsTest::refusesWhatIsNoDate()
{
    QFETCH(const QString, cell);
    QVERIFY(readDate(cell).problem != CellProblem::None);
}

void DateFormatsTest::readsTimes_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char *cell, int hour, int minute, int second = 0) {
        QTest::newRow(cell) << QString::fromUtf8(cell) << QTime(hour, minute, second);
    };
    row("9:30", 9, 30);
    row("09.30", 9, 30);
    row("14:30:00", 14, 30);
    row("14:30:05", 14, 30, 5);
    row("9:30 PM", 21, 30);
    row("9:30pm", 21, 30);
    row("12:00 AM", 0, 0);
    row("12:00 PM", 12, 0);
    row("9 pm", 21, 0);
    row("9 a.m.", 9, 0);
    row("21h", 21, 0);
    row("21h30", 21, 30);
    row("۹:۳۰ ب.ظ", 21, 30);
    row("۹:۳۰ ق.ظ", 9, 30);
    row("ÖS 9:30", 21, 30);
    row("9:30 ÖÖ", 9, 30);
    row("0.395833333", 9, 30);
    row("00:00", 0, 0);
}

void DateFormatsTest::readsTimes()
{
    QFETCH(const QString, cell);
    QFETCH(const QTime, time);
    const TimeReading reading = readTime(cell);
    QCOMPARE(int(reading.problem), int(CellProblem::None));
    QCOMPARE(reading.time, time);
}

void DateFormatsTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("cell");
    for (const char *cell : {"25:30", "24:00", "9", "9:7", "9:60", "noon", "9:30 XM", "13:00 AM", "0:30 PM", "10-00",
                             "9:30 PM PM", ":30", "123:00", "9:30:99", "PM"})
        QTest::newRow(cell) << QString::fromUtf8(cell);
}

void DateFormatsTest::refusesWhatIsNoTime()
{
    QFETCH(const QString, cell);
    QCOMPARE(int(readTime(cell).problem), int(CellProblem::TimeUnreadable));
}

void DateFormatsTest::decidesForTheColumn_data()
{
    QTest::addColumn<QStringList>("column");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("iso"); // empty = ambiguous
    const auto row = [](const char *name, const char *column, const char *cell, const char *iso) {
        QTest::newRow(name) << QString::fromLatin1(column).split(QLatin1Char(' ')) << QString::fromLatin1(cell)
                            << QString::fromLatin1(iso);
    };
    row("one row with a day beyond 12 decides day first", "05/11/2026 23/11/2026", "05/11/2026", "2026-11-05");
    row("one row with a day beyond 12 decides month first", "05/11/2026 11/23/2026", "05/11/2026", "2026-05-11");
    row("none decides", "05/11/2026 06/11/2026", "05/11/2026", "");
    row("rows that contradict decide nothing", "05/11/2026 23/11/2026 11/23/2026", "05/11/2026", "");
    row("a row that reads one way is read even then", "05/11/2026 23/11/2026 11/23/2026", "11/23/2026", "2026-11-23");
    row("another form decides nothing", "05/11/2026 23-11-2026", "05/11/2026", "");
    row("the same day and month need no decision", "05/05/2026", "05/05/2026", "2026-05-05");
    row("dots are day first", "05.11.2026", "05.11.2026", "2026-11-05");
    row("two forms are decided each by its own rows", "23/11/2026 05/11/2026 11-23-2026 05-11-2026", "05-11-2026", "2026-05-11");
    row("two forms are decided each by its own rows, the other", "23/11/2026 05/11/2026 11-23-2026 05-11-2026", "05/11/2026", "2026-11-05");
    row("a contradiction of one form leaves another alone", "23/11/2026 11/23/2026 23-11-2026 05-11-2026", "05-11-2026", "2026-11-05");
    row("a Jalali date needs no decision", "1405/09/02 05/11/2026", "1405/09/02", "2026-11-23");
    row("a Jalali date with its year last needs none either", "02/09/1405 05/11/2026", "02/09/1405", "2026-11-23");
    row("two digits with dashes may be a year at either end", "26-11-05 26-11-06", "26-11-05", "");
    row("two digits that stay while the others change are the year", "26-11-05 26-11-06 26-11-07 27-01-08", "26-11-05", "2026-11-05");
    row("two digits that stay at the end are the year", "05-11-26 16-11-26 27-11-26 18-01-27", "05-11-26", "2026-11-05");
    row("two digits beyond 31 are the year", "26-11-05 45-11-06", "26-11-05", "2026-11-05");
    row("dots with two digits are day first", "05.11.26", "05.11.26", "2026-11-05");
    row("slashes with two digits ask as those with four do", "05/11/26", "05/11/26", "");
    row("a day beyond 12 decides for two digits", "05/11/26 23/11/26", "05/11/26", "2026-11-05");
    row("dots are month first where a row says so", "05.11.2026 11.23.2026", "05.11.2026", "2026-05-11");
}

void DateFormatsTest::decidesForTheColumn()
{
    QFETCH(const QStringList, column);
    QFETCH(const QString, cell);
    QFETCH(const QString, iso);
    DateOrderSurvey survey;
    for (const QString &each : column)
        survey.add(each);
    const ResolvedDate date = resolveDate(readDate(cell), survey.decide(), {});
    QCOMPARE(int(date.verdict), int(iso.isEmpty() ? DateVerdict::Ambiguous : DateVerdict::Read));
    QCOMPARE(date.date.toString(Qt::ISODate), iso);
}

void DateFormatsTest::aGivenOrderIsKept()
{
    const DateDecision none = DateOrderSurvey().decide();
    const auto read = [&](const char *cell, DateOrder order) {
        return resolveDate(readDate(QString::fromLatin1(cell)), none, order).date;
    };
    QCOMPARE(read("05/11/2026", DateOrder::Dmy), QDate(2026, 11, 5));
    QCOMPARE(read("05/11/2026", DateOrder::Mdy), QDate(2026, 5, 11));
    QCOMPARE(read("26/11/05", DateOrder::Ymd), QDate(2026, 11, 5));
    QVERIFY(!read("11/23/2026", DateOrder::Dmy).isValid());
    QCOMPARE(read("2026-11-05", DateOrder::Mdy), QDate(2026, 11, 5));
}

QTEST_APPLESS_MAIN(DateFormatsTest)
#include "tst_dateformats.moc"
