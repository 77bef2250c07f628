// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is written is read again by libical, letter for letter, and every calendar program can take it.

#include "ics/icswriter.h"

#include <libical/ical.h>

#include <QtTest>

using namespace perennial;

namespace {

IcsEntry sample(const QString &text)
{
    IcsEntry entry;
    entry.uid = QStringLiteral("42@perennial");
    entry.stamp = {1795420800000}; // 2026-11-23T08:00:00Z
    entry.sequence = 3;
    entry.at = Instant{1795420800000};
    entry.summary = text;
    entry.description = text + QStringLiteral("\n\nFeed, Second");
    entry.categories = {QStringLiteral("spring, sale"), text};
    entry.url = QStringLiteral("https://example.org/a?b=1;c=2,3");
    return entry;
}

QByteArray fileOf(const QList<IcsEntry> &entries, const QString &name = QStringLiteral("Acme"))
{
    const IcsWriter writer;
    QByteArray bytes = writer.begin(name);
    for (const IcsEntry &entry : entries)
        bytes += writer.entry(entry);
    return bytes + writer.end();
}

class Read
{
public:
    explicit Read(const QByteArray &bytes) : m_all(icalcomponent_new_from_string(bytes.constData())) {}
    ~Read() { icalcomponent_free(m_all); }
    icalcomponent *all() const { return m_all; }
    icalcomponent *event() const { return icalcomponent_get_first_component(m_all, ICAL_VEVENT_COMPONENT); }
    int errors() const { return icalcomponent_count_errors(m_all); }

private:
    icalcomponent *m_all;
};

} // namespace

class TestIcsWriter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextComesBackLetterForLetter_data();
    void aTextComesBackLetterForLetter();
    void aTimeIsAnInstantInUtc();
    void aDayIsADay();
    void everyStateIsTold();
    void linesAreShortAndEndAsTheyMust();
    void theCalendarHasTheNameOfTheClient();
    void whatHasNoDayIsNoEvent();
};

void TestIcsWriter::aTextComesBackLetterForLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
    same("plain", QStringLiteral("Summer menu"));
    same("what must be escaped", QStringLiteral("a, b; c \\ d \\n \\, \"quoted\" : END:VEVENT"));
    same("several lines", QStringLiteral("one\ntwo\n\nthree"));
    same("a line that looks like the end", QStringLiteral("x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y"));
    same("long, in letters of several bytes", QStringLiteral("Şğıİ پست‌های 投稿 👨‍👩‍👧 é ").repeated(60) + QLatin1Char('.'));
    QTest::newRow("ends of lines of Windows") << QStringLiteral("a\r\nb\rc") << QStringLiteral("a\nb\nc");
    QTest::newRow("control characters") << QStringLiteral("a") + QChar(0) + QChar(7) + QLatin1Char('b') << QStringLiteral("ab");
}

void TestIcsWriter::aTextComesBackLetterForLetter()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const Read file(fileOf({sample(text)}));
    QVERIFY(file.event());
    QCOMPARE(file.errors(), 0);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_summary(file.event())), read);
    QCOMPARE(QString::fromUtf8(icalcomponent_get_description(file.event())), read + QStringLiteral("\n\nFeed, Second"));
    QStringList categories;
    for (icalproperty *p = icalcomponent_get_first_property(file.event(), ICAL_CATEGORIES_PROPERTY); p;
         p = icalcomponent_get_next_property(file.event(), ICAL_CATEGORIES_PROPERTY))
        categories << QString::fromUtf8(icalproperty_get_categories(p));
    QCOMPARE(categories, (QStringList{QStringLiteral("spring, sale"), read}));
    QCOMPARE(QByteArray(icalproperty_get_url(icalcomponent_get_first_property(file.event(), ICAL_URL_PROPERTY))),
             QByteArray("https://example.org/a?b=1;c=2,3"));
    QCOMPARE(icalcomponent_count_components(file.all(), ICAL_VEVENT_COMPONENT), 1);
}

void TestIcsWriter::aTimeIsAnInstantInUtc()
{
    const QByteArray bytes = fileOf({sample(QStringLiteral("x"))});
    QVERIFY(bytes.contains("\r\nDTSTART:20261123T080000Z\r\n"));
    QVERIFY(bytes.contains("\r\nDTSTAMP:20261123T080000Z\r\n"));
    QVERIFY(bytes.contains("\r\nUID:42@perennial\r\n"));
    QVERIFY(bytes.contains("\r\nSEQUENCE:3\r\n"));
    QVERIFY(!bytes.contains("DTEND"));
}

void TestIcsWriter::aDayIsADay()
{
    IcsEntry entry = sample(QStringLiteral("x"));
    entry.at.reset();
    entry.day = QDate(2027, 3, 28);
    QVERIFY(fileOf({entry}).contains("\r\nDTSTART;VALUE=DATE:20270328\r\n"));
}

void TestIcsWriter::everyStateIsTold()
{
    IcsEntry entry = sample(QStringLiteral("x"));
    const QList<std::pair<IcsStatus, QByteArray>> all{{IcsStatus::Tentative, "TENTATIVE"}, {IcsStatus::Confirmed, "CONFIRMED"}, {IcsStatus::Cancelled, "CANCELLED"}};
    for (const auto &[status, word] : all) {
        entry.status = status;
        QVERIFY2(fileOf({entry}).contains("\r\nSTATUS:" + word + "\r\n"), word.constData());
    }
}

void TestIcsWriter::linesAreShortAndEndAsTheyMust()
{
    const QByteArray bytes = fileOf({sample(QStringLiteral("Şğıİ پست 投稿 👨‍👩‍👧 ").repeated(80))});
    QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && bytes.endsWith("END:VCALENDAR\r\n"));
    for (const QByteArray &line : bytes.split('\n')) {
        QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
        QVERIFY2(line.size() <= 76, line.constData()); // 75 octets and the CR
        QVERIFY2(QString::fromUtf8(line).toUtf8() == line, "a letter was cut in two");
    }
}

void TestIcsWriter::theCalendarHasTheNameOfTheClient()
{
    const QByteArray bytes = fileOf({}, QStringLiteral("Çay & Sons, Ltd; \\"));
    QVERIFY2(bytes.contains(QByteArray("X-WR-CALNAME:Çay & Sons\\, Ltd\\; \\\\\r\n")), bytes.constData());
    QCOMPARE(Read(bytes).errors(), 0);
}

void TestIcsWriter::whatHasNoDayIsNoEvent()
{
    IcsEntry entry = sample(QStringLiteral("x"));
    entry.at.reset();
    QCOMPARE(IcsWriter().entry(entry), QByteArray());
}

QTEST_GUILESS_MAIN(TestIcsWriter)
#include "tst_icswriter.moc"
