// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Days out of files that somebody else made, and nothing worse than a remark out of those that are broken.
// PERENNIAL_LARGE_FILES=1 reads a file of 50 MB, too.

#include "ics/icsreader.h"

#include <QtTest>

using namespace perennial;

class TestIcsReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysAreRead_data();
    void daysAreRead();
    void nonsenseIsCounted_data();
    void nonsenseIsCounted();
    void whatIsNoCalendarIsRefused_data();
    void whatIsNoCalendarIsRefused();
    void aJumpIntoARecurrenceFindsTheSameDays_data();
    void aJumpIntoARecurrenceFindsTheSameDays();
    void otherEncodings_data();
    void otherEncodings();
    void aLargeFile();
    void aFileBeyondTheCap();
    void itCanBeStopped();
    void everyCutOfAFileIsHarmless();
};

namespace {

const IcsWindow kWindow{QDate(2026, 1, 1), QDate(2027, 12, 31), QTimeZone("Europe/Istanbul")};

QByteArray calendar(const QByteArray &inside)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + inside + "END:VCALENDAR\r\n";
}

QByteArray vevent(const QByteArray &lines, const QByteArray &summary = "Day")
{
    return "BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:" + summary + "\r\n" + lines + "\r\nEND:VEVENT\r\n";
}

QStringList daysOf(const IcsReading &reading)
{
    QStringList days;
    for (const IcsDay &day : reading.days) {
        const QString from = day.from.toString(Qt::ISODate);
        days << (day.from == day.to ? from : from + QLatin1Char('/') + day.to.toString(Qt::ISODate));
    }
    return days;
}

QStringList remarksOf(const IcsReading &reading)
{
    QStringList remarks;
    for (const IcsRemark &each : reading.remarks)
        remarks << QStringLiteral("%1 %2 @%3").arg(each.code).arg(each.count).arg(each.line);
    return remarks;
}

} // namespace

void TestIcsReader::daysAreRead_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("days");
    const auto row = [](const char *name, const char *lines, const char *days) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(days);
    };
    row("a day", "DTSTART;VALUE=DATE:20260423\r\nDTEND;VALUE=DATE:20260424", "2026-04-23");
    row("a day without an end", "DTSTART;VALUE=DATE:20260423", "2026-04-23");
    row("an end before the beginning", "DTSTART;VALUE=DATE:20260423\r\nDTEND;VALUE=DATE:20260401", "2026-04-23");
    row("several days", "DTSTART;VALUE=DATE:20260526\r\nDTEND;VALUE=DATE:20260530", "2026-05-26/2026-05-29");
    row("a duration", "DTSTART;VALUE=DATE:20260526\r\nDURATION:P3D", "2026-05-26/2026-05-28");
    row("a time that is the next day here", "DTSTART:20260423T220000Z\r\nDTEND:20260423T230000Z", "2026-04-24");
    row("a time of another zone", "DTSTART;TZID=America/New_York:20260423T200000\r\nDURATION:PT1H", "2026-04-24");
    row("a time of a zone nobody knows", "DTSTART;TZID=Office of Bob:20260423T230000", "2026-04-23");
    row("a time of a zone with a prefix", "DTSTART;TZID=/example.org/2026/America/New_York:20260423T200000", "2026-04-24");
    row("a time that ends at midnight", "DTSTART:20260423T200000\r\nDTEND:20260424T000000", "2026-04-23");
    row("a time over two days", "DTSTART:20260423T200000\r\nDTEND:20260425T010000", "2026-04-23/2026-04-25");
    row("out of the window", "DTSTART;VALUE=DATE:20240423", "");
    row("into the window", "DTSTART;VALUE=DATE:20251230\r\nDTEND;VALUE=DATE:20260103", "2025-12-30/2026-01-02");
    row("every year", "DTSTART;VALUE=DATE:19230423\r\nRRULE:FREQ=YEARLY", "2026-04-23 2027-04-23");
    row("every year, the second Sunday of May", "DTSTART;VALUE=DATE:20100509\r\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "2026-05-10 2027-05-09");
    row("every year until", "DTSTART;VALUE=DATE:20100509\r\nRRULE:FREQ=YEARLY;UNTIL=20260601", "2026-05-09");
    row("so many times", "DTSTART;VALUE=DATE:20250101\r\nRRULE:FREQ=YEARLY;COUNT=2", "2026-01-01");
    row("a leap day", "DTSTART;VALUE=DATE:20240229\r\nRRULE:FREQ=YEARLY", "");
    row("monthly with dates left out", "DTSTART;VALUE=DATE:20261001\r\nRRULE:FREQ=MONTHLY;COUNT=4\r\nEXDATE;VALUE=DATE:20261101,20261201", "2026-10-01 2027-01-01");
    row("a day that is left out of what has a time", "DTSTART:20261001T120000Z\r\nRRULE:FREQ=MONTHLY;COUNT=2\r\nEXDATE:20261101T120000Z", "2026-10-01");
    row("dates that are added", "DTSTART;VALUE=DATE:20261001\r\nRDATE;VALUE=DATE:20261005,20261007", "2026-10-01 2026-10-05 2026-10-07");
    row("a period that is added", "DTSTART:20261001T120000Z\r\nRDATE;VALUE=PERIOD:20261005T120000Z/PT1H", "2026-10-01 2026-10-05");
    row("a day that is added to a time", "DTSTART:20261001T120000Z\r\nRDATE;VALUE=DATE:20261005", "2026-10-01 2026-10-05");
    row("a time that is added to a day", "DTSTART;VALUE=DATE:20261001\r\nDURATION:P3D\r\nRDATE:20261005T120000Z", "2026-10-01/2026-10-03 2026-10-05");
    row("every day of a long recurrence of several days", "DTSTART;VALUE=DATE:20251225\r\nDURATION:P10D\r\nRRULE:FREQ=YEARLY;COUNT=2", "2025-12-25/2026-01-03 2026-12-25/2027-01-03");
    row("a day that never is", "DTSTART;VALUE=DATE:20260210\r\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "2026-02-10");
    row("every second for a minute", "DTSTART:20260423T120000\r\nRRULE:FREQ=SECONDLY;COUNT=60", "2026-04-23");
    row("every hour for two days", "DTSTART:20260423T120000\r\nRRULE:FREQ=HOURLY;COUNT=37", "2026-04-23 2026-04-24 2026-04-25");
    row("a text in two lines", "DTSTART;VALUE=DA\r\n TE:20260423", "2026-04-23");
    row("what hangs on it does not count", "DTSTART;VALUE=DATE:20260423\r\nBEGIN:VALARM\r\nTRIGGER:-P1D\r\nDTSTART:20260101T000000Z\r\nBEGIN:X-DEEPER\r\nEND:X-DEEPER\r\nEND:VALARM", "2026-04-23");
    row("cancelled", "DTSTART;VALUE=DATE:20260423\r\nSTATUS:CANCELLED", "");
    row("one of a series that was moved", "DTSTART;VALUE=DATE:20261001\r\nRRULE:FREQ=MONTHLY;COUNT=2\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Day\r\n"
        "RECURRENCE-ID;VALUE=DATE:20261101\r\nDTSTART;VALUE=DATE:20261103", "2026-10-01 2026-11-03");
    row("one of a series that was cancelled", "DTSTART;VALUE=DATE:20261001\r\nRRULE:FREQ=MONTHLY;COUNT=2\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Day\r\n"
        "RECURRENCE-ID;VALUE=DATE:20261101\r\nSTATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20261101", "2026-10-01");
}

void TestIcsReader::daysAreRead()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, days);
    const auto reading = readIcs(calendar(vevent(lines)), kWindow);
    QVERIFY(reading.has_value());
    QCOMPARE(daysOf(*reading).join(QLatin1Char(' ')), days);
    QCOMPARE(remarksOf(*reading), QStringList());
}

void TestIcsReader::nonsenseIsCounted_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("remarks");
    const auto row = [](const char *name, const QByteArray &file, const char *days, const char *remarks) {
        QTest::newRow(name) << file << QString::fromLatin1(days) << QString::fromLatin1(remarks);
    };
    const QByteArray good = vevent("DTSTART;VALUE=DATE:20260423");
    row("no start", calendar(vevent("DTEND;VALUE=DATE:20260423") + good), "2026-04-23", "event-without-start 1 @3");
    row("a start that is none", calendar(vevent("DTSTART:tomorrow") + good), "2026-04-23", "event-without-start 1 @3");
    row("a day that is not in the calendar", calendar(vevent("DTSTART;VALUE=DATE:20260231") + good), "2026-04-23", "event-without-start 1 @3");
    row("no text", calendar(vevent("DTSTART;VALUE=DATE:20260424", "") + good), "2026-04-23", "event-without-text 1 @3");
    row("lines without a colon", calendar("hello\r\n\r\nworld\r\n" + good), "2026-04-23", "line-unreadable 2 @3");
    row("an event that never ends", calendar("BEGIN:VEVENT\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20260424\r\n" + good), "2026-04-23", "event-unfinished 1 @3");
    row("cut off", calendar(good).chopped(31), "", "event-unfinished 1 @3");
    row("a rule that is none", calendar(vevent("DTSTART;VALUE=DATE:20260423\r\nRRULE:FREQ=NEVER;X")), "2026-04-23", "recurrence-unreadable 1 @3");
    row("every forty hours", calendar(vevent("DTSTART:20260423T120000\r\nRRULE:FREQ=HOURLY;INTERVAL=40")), "2026-04-23", "recurrence-unreadable 1 @3");
    row("a line without an end", calendar(vevent("DESCRIPTION:" + QByteArray(600000, 'x') + "\r\nDTSTART;VALUE=DATE:20260423")), "2026-04-23", "line-too-long 1 @6");
    row("an event without an end", calendar(vevent(QByteArray("EXDATE;VALUE=DATE:20260101\r\n").repeated(50000) + "DTSTART;VALUE=DATE:20260424") + good),
        "2026-04-23", "event-too-long 1 @3");
    row("a NUL in the middle", calendar(vevent(QByteArray("COMMENT:a\0b\r\nDTSTART;VALUE=DATE:20260423", 40))), "2026-04-23", "");
    row("depths", calendar(QByteArray("BEGIN:VALARM\r\n").repeated(20000) + good), "2026-04-23", "");
    row("depths inside", calendar("BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:x\r\nDTSTART;VALUE=DATE:20260424\r\n" + QByteArray("BEGIN:VALARM\r\n").repeated(20000) + good),
        "2026-04-23", "event-unfinished 1 @3");
}

void TestIcsReader::nonsenseIsCounted()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, days);
    QFETCH(QString, remarks);
    const auto reading = readIcs(file, kWindow);
    QVERIFY(reading.has_value());
    QCOMPARE(daysOf(*reading).join(QLatin1Char(' ')), days);
    QCOMPARE(remarksOf(*reading).join(QLatin1Char(' ')), remarks);
}

void TestIcsReader::whatIsNoCalendarIsRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Sign in: please</body></html>");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    QTest::newRow("a table") << QByteArray("text,channels\nhello,Feed\n");
}

void TestIcsReader::whatIsNoCalendarIsRefused()
{
    QFETCH(QByteArray, file);
    const auto reading = readIcs(file, kWindow);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, QStringLiteral("ics-not-calendar"));
}

void TestIcsReader::aJumpIntoARecurrenceFindsTheSameDays_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("rule");
    for (const char *start : {"DTSTART;VALUE=DATE:20190131", "DTSTART:20190131T233000Z", "DTSTART;TZID=America/New_York:20190131T033000"}) {
        for (const char *rule : {"FREQ=DAILY", "FREQ=DAILY;INTERVAL=7", "FREQ=DAILY;INTERVAL=9;BYDAY=MO,TU", "FREQ=WEEKLY;BYDAY=MO,WE", "FREQ=WEEKLY;INTERVAL=3;WKST=SU",
                                 "FREQ=MONTHLY", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1,15", "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
                                 "FREQ=YEARLY", "FREQ=YEARLY;INTERVAL=2", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "FREQ=YEARLY;BYYEARDAY=100,200", "FREQ=YEARLY;BYMONTH=1,6;BYDAY=1MO"})
            QTest::newRow(qPrintable(QLatin1String(start) + QLatin1Char(' ') + QLatin1String(rule))) << QByteArray(start) << QByteArray(rule);
    }
}

// Without COUNT the reader begins near the window; with it, at the beginning. A COUNT that is never reached must not matter.
void TestIcsReader::aJumpIntoARecurrenceFindsTheSameDays()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, rule);
    const auto jumped = readIcs(calendar(vevent(start + "\r\nRRULE:" + rule)), kWindow);
    const auto walked = readIcs(calendar(vevent(start + "\r\nRRULE:" + rule + ";COUNT=15000")), kWindow);
    QVERIFY(jumped && walked);
    QVERIFY(!walked->days.isEmpty());
    QCOMPARE(daysOf(*jumped), daysOf(*walked));
}

void TestIcsReader::otherEncodings_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("remarks");
    const QString text = QStringLiteral("Öğretmenler Günü, Çarşı");
    const QString file = QString::fromUtf8(calendar(vevent("DTSTART;VALUE=DATE:20261124", text.toUtf8().replace(",", "\\,"))));
    QTest::newRow("UTF-8") << file.toUtf8() << text << 0;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + file.toUtf8() << text << 0;
    QByteArray wide("\xff\xfe", 2);
    for (const QChar c : file)
        wide += QByteArray(1, char(c.unicode() & 0xff)) + char(c.unicode() >> 8);
    QTest::newRow("UTF-16") << wide << text << 0;
    QByteArray turkish = file.toUtf8();
    for (const auto &[from, to] : {std::pair("Ö", '\xd6'), std::pair("ğ", '\xf0'), std::pair("ü", '\xfc'), std::pair("Ç", '\xc7'), std::pair("ş", '\xfe'), std::pair("ı", '\xfd')})
        turkish.replace(QByteArray(from), QByteArray(1, to));
    QTest::newRow("windows-1254") << turkish << text << 1;
}

void TestIcsReader::otherEncodings()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, text);
    QFETCH(int, remarks);
    const auto reading = readIcs(file, kWindow);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->days.size(), 1);
    QCOMPARE(reading->days.first().text, text);
    QCOMPARE(int(reading->remarks.size()), remarks);
}

void TestIcsReader::aLargeFile()
{
    const qsizetype size = qsizetype(qEnvironmentVariableIsSet("PERENNIAL_LARGE_FILES") ? 50 : 5) * 1024 * 1024;
    QByteArray inside;
    inside.reserve(size + 2000);
    int count = 0;
    while (inside.size() < size) {
        const QDate day = QDate(2026, 1, 1).addDays(count++ % 700);
        inside += vevent("DTSTART;VALUE=DATE:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "\r\nDESCRIPTION:" + QByteArray(1200, 'x'),
                        "Day " + QByteArray::number(count));
    }
    qint64 told = 0;
    IcsWatch watch;
    watch.progress = [&](qint64 done, qint64 total) {
        QVERIFY(done >= told && done <= total);
        told = done;
    };
    const QByteArray file = calendar(inside);
    const auto reading = readIcs(file, kWindow, watch);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->events, count);
    QCOMPARE(remarksOf(*reading), QStringList());
    QVERIFY(reading->days.size() >= std::min(count, 700));
    QCOMPARE(told, file.size());
}

void TestIcsReader::aFileBeyondTheCap()
{
    const auto reading = readIcs(QByteArray(kMostIcsBytes + 1, ' '), kWindow);
    QVERIFY(!reading.has_value());
    QCOMPARE(reading.error().code, QStringLiteral("ics-too-large"));
    QCOMPARE(reading.error().args, QStringList(QStringLiteral("64")));
}

void TestIcsReader::itCanBeStopped()
{
    IcsWatch watch;
    watch.cancel = std::make_shared<std::atomic<bool>>(true);
    const auto reading = readIcs(calendar(vevent("DTSTART;VALUE=DATE:20260423")), kWindow, watch);
    QVERIFY(!reading.has_value());
    QCOMPARE(toString(reading.error().kind), QStringLiteral("cancelled"));
}

void TestIcsReader::everyCutOfAFileIsHarmless()
{
    const QByteArray whole = calendar(vevent("DTSTART;TZID=Europe/Berlin:20260423T200000\r\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20270101T000000Z\r\n"
                                            "EXDATE;TZID=Europe/Berlin:20260626T200000\r\nRDATE;VALUE=PERIOD:20260501T120000Z/PT1H\r\nDURATION:-P1W"));
    for (qsizetype length = 0; length <= whole.size(); ++length) {
        (void)readIcs(whole.left(length), kWindow);
        QByteArray hole = whole;
        hole[std::min(length, whole.size() - 1)] = ';';
        const auto reading = readIcs(hole, kWindow);
        QVERIFY(!reading || reading->days.size() < 50);
    }
}

QTEST_GUILESS_MAIN(TestIcsReader)
#include "tst_icsreader.moc"
