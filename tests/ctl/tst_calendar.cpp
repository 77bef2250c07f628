// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendars, notes, the file to subscribe to and reviews by a client, from the outside.

#include "ctl/commandrun.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace perennial::test;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holidaysComeFromAFile();
    void notesAreMadeChangedAndRemoved();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void thePublisherKeepsTheFile();
    void anExportKeepsToItsRange_data();
    void anExportKeepsToItsRange();
    void aReviewGoesOutAndComesBack();
    void whatAPostSaysNeverRuns();
    void thePageSpeaksTheClientsLanguage_data();
    void thePageSpeaksTheClientsLanguage();

private:
    QByteArray read(const QString &name) const;
    void add(const QString &text, const QString &at = QStringLiteral("2030-03-28T09:30"), const QString &channel = QStringLiteral("Feed"));
    std::unique_ptr<CommandRun> m_cli;
};

namespace {

QStringList line(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '));
}

const QByteArray kHolidays = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Resmi tatiller\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20100423\r\n"
                             "RRULE:FREQ=YEARLY\r\nSUMMARY:Çocuk Bayramı\r\nEND:VEVENT\r\nnonsense\r\nEND:VCALENDAR\r\n";

// The value of an attribute of the page.
QString attribute(const QByteArray &page, const QString &name)
{
    return QRegularExpression(name + QStringLiteral("=\"([^\"]*)\"")).match(QString::fromUtf8(page)).captured(1);
}

QByteArray answersTo(const QByteArray &page, const QByteArray &answer)
{
    const QJsonObject one{{QStringLiteral("post"), attribute(page, QStringLiteral("data-post"))},
                          {QStringLiteral("version"), attribute(page, QStringLiteral("data-version")).toInt()},
                          {QStringLiteral("sha256"), attribute(page, QStringLiteral("data-sha256"))},
                          {QStringLiteral("answer"), QString::fromLatin1(answer)},
                          {QStringLiteral("comment"), QStringLiteral("Fine by me")},
                          {QStringLiteral("answeredAt"), QStringLiteral("2026-11-23T09:00:00.000Z")}};
    const QJsonObject file{{QStringLiteral("format"), QStringLiteral("perennial-review")}, {QStringLiteral("version"), 1},
                           {QStringLiteral("pack"), attribute(page, QStringLiteral("data-pack"))}, {QStringLiteral("token"), attribute(page, QStringLiteral("data-token"))},
                           {QStringLiteral("reviewer"), QStringLiteral("Ayşe")}, {QStringLiteral("savedAt"), QStringLiteral("2026-11-23T09:10:00.000Z")},
                           {QStringLiteral("answers"), QJsonArray{one}}};
    return QJsonDocument(file).toJson();
}

QJsonObject firstAnswer(const Ran &ran)
{
    return ran.json().value(QLatin1String("answers")).toArray().first().toObject();
}

} // namespace

void TestCalendar::init()
{
    m_cli = std::make_unique<CommandRun>();
    QCOMPARE(m_cli->json("workspace add Acme --time-zone Europe/Istanbul").code, 0);
    for (const char *name : {"Feed", "Second"})
        QCOMPARE(m_cli->json(line("channel add sandbox") << QString::fromLatin1(name) << QStringLiteral("--option")
                                                         << QStringLiteral("folder=") + m_cli->path(QString::fromLatin1(name))).code, 0);
}

QByteArray TestCalendar::read(const QString &name) const
{
    QFile file(m_cli->path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestCalendar::add(const QString &text, const QString &at, const QString &channel)
{
    QCOMPARE(m_cli->json(line("post add --channel") << channel << QStringLiteral("--at") << at << QStringLiteral("--text") << text).code, 0);
}

void TestCalendar::holidaysComeFromAFile()
{
    m_cli->writeFile(QStringLiteral("tr.ics"), kHolidays);
    const Ran added = m_cli->json(line("calendar add") << m_cli->path(QStringLiteral("tr.ics")));
    QCOMPARE(added.code, 0);
    const QJsonObject calendar = added.json().value(QLatin1String("calendar")).toObject();
    for (const char *key : {"id", "name", "path", "kind", "colour", "on", "events", "days", "readAt", "error", "remarks"})
        QVERIFY2(calendar.contains(QLatin1String(key)), key);
    QCOMPARE(calendar.value(QLatin1String("name")).toString(), QStringLiteral("Resmi tatiller"));
    QCOMPARE(calendar.value(QLatin1String("remarks")).toArray().first()[QLatin1String("code")].toString(), QStringLiteral("line-unreadable"));
    const auto shown = [this] { return m_cli->json("calendar days --from 2027-04-20 --to 2027-04-30").json().value(QLatin1String("days")).toArray(); };
    QCOMPARE(shown().first()[QLatin1String("text")].toString(), QStringLiteral("Çocuk Bayramı"));
    QCOMPARE(shown().first()[QLatin1String("from")].toString(), QStringLiteral("2027-04-23"));
    QCOMPARE(m_cli->json(line("calendar set") << QStringLiteral("Resmi tatiller") << QStringLiteral("--off")).code, 0);
    QVERIFY(shown().isEmpty());
    m_cli->writeFile(QStringLiteral("tr.ics"), "gone wrong");
    const Ran refreshed = m_cli->json("calendar refresh");
    QCOMPARE(refreshed.code, 1);
    QCOMPARE(refreshed.json().value(QLatin1String("calendars")).toArray().first()[QLatin1String("error")][QLatin1String("code")].toString(), QStringLiteral("ics-not-calendar"));
    QCOMPARE(m_cli->json(line("calendar remove") << QStringLiteral("resmi TATILLER") << QStringLiteral("--yes")).code, 0);
    QVERIFY(m_cli->json("calendar list").json().value(QLatin1String("calendars")).toArray().isEmpty());
}

void TestCalendar::notesAreMadeChangedAndRemoved()
{
    const Ran added = m_cli->json("calendar note add --from 2026-11-27 --to 2026-11-30 --text Sale --kind campaign");
    QCOMPARE(added.code, 0);
    const QString id = added.json().value(QLatin1String("note")).toObject().value(QLatin1String("id")).toString();
    QCOMPARE(m_cli->json(line("calendar note set") << id << QStringLiteral("--from") << QStringLiteral("2026-12-05")).code, 0);
    const QJsonObject note = m_cli->json("calendar note list").json().value(QLatin1String("notes")).toArray().first().toObject();
    QCOMPARE(note.value(QLatin1String("from")).toString(), QStringLiteral("2026-12-05"));
    QCOMPARE(note.value(QLatin1String("to")).toString(), QStringLiteral("2026-12-05"));
    QCOMPARE(note.value(QLatin1String("kind")).toString(), QStringLiteral("campaign"));
    QCOMPARE(m_cli->json(line("calendar note remove") << id).code, 0);
    QCOMPARE(m_cli->json(line("calendar note remove") << id).code, 4);
}

void TestCalendar::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::newRow("a file that is not there") << QStringLiteral("calendar add /not/there.ics") << 4;
    QTest::newRow("a calendar nobody knows") << QStringLiteral("calendar remove Nothing --yes") << 4;
    QTest::newRow("without being sure") << QStringLiteral("calendar remove Nothing") << 2;
    QTest::newRow("a note without a day") << QStringLiteral("calendar note add --text x") << 2;
    QTest::newRow("a note without a text") << QStringLiteral("calendar note add --from 2026-11-27") << 2;
    QTest::newRow("a day that is none") << QStringLiteral("calendar note add --from 2026-02-30 --text x") << 2;
    QTest::newRow("a note that ends before it begins") << QStringLiteral("calendar note add --from 2026-11-27 --to 2026-11-26 --text x") << 5;
    QTest::newRow("no such action") << QStringLiteral("calendar note burn") << 2;
    QTest::newRow("a calendar file of another kind") << QStringLiteral("calendar file /tmp/a.txt") << 5;
    QTest::newRow("a calendar file in no folder") << QStringLiteral("calendar file /not/there/a.ics") << 5;
    QTest::newRow("no calendar file") << QStringLiteral("calendar file") << 4;
    QTest::newRow("no calendar file to switch off") << QStringLiteral("calendar file --off") << 4;
    QTest::newRow("answers that are not there") << QStringLiteral("review read /not/there.json") << 4;
    QTest::newRow("an ending nobody writes") << QStringLiteral("export a.doc") << 2;
    QTest::newRow("nothing to look through") << QStringLiteral("export a.html") << 5;
}

void TestCalendar::wrongValuesAreRefused()
{
    QFETCH(QString, command);
    QTEST(m_cli->json(command.split(QLatin1Char(' '))).code, "code");
}

void TestCalendar::thePublisherKeepsTheFile()
{
    add(QStringLiteral("first"), QStringLiteral("2027-01-05T09:30"));
    QCOMPARE(m_cli->json(line("calendar file") << m_cli->path(QStringLiteral("acme.ics")) << QStringLiteral("--ahead") << QStringLiteral("3000")).code, 0);
    QVERIFY(read(QStringLiteral("acme.ics")).contains("first"));
    add(QStringLiteral("second"), QStringLiteral("2027-01-06T09:30"));
    QCOMPARE(m_cli->run(line("agent --until-idle")).code, 0);
    QVERIFY(read(QStringLiteral("acme.ics")).contains("second"));
    QVERIFY(QFile::remove(m_cli->path(QStringLiteral("acme.ics"))));
    const Ran doctor = m_cli->json("doctor");
    QCOMPARE(doctor.code, 1);
    const QJsonArray files = m_cli->json("status").json().value(QLatin1String("calendarFiles")).toArray();
    QCOMPARE(files.first()[QLatin1String("workspace")].toString(), QStringLiteral("Acme"));
    QCOMPARE(m_cli->json("calendar file --off").code, 0);
    QVERIFY(m_cli->json("status").json().value(QLatin1String("calendarFiles")).toArray().isEmpty());
}

void TestCalendar::anExportKeepsToItsRange_data()
{
    QTest::addColumn<QString>("ending");
    for (const char *ending : {"csv", "json", "ics", "html"})
        QTest::newRow(ending) << QString::fromLatin1(ending);
}

void TestCalendar::anExportKeepsToItsRange()
{
    QFETCH(QString, ending);
    add(QStringLiteral("too early"), QStringLiteral("2030-03-27T23:59"));
    add(QStringLiteral("just right"), QStringLiteral("2030-03-28T00:00"));
    add(QStringLiteral("elsewhere"), QStringLiteral("2030-03-28T10:00"), QStringLiteral("Second"));
    add(QStringLiteral("too late"), QStringLiteral("2030-03-29T00:00"));
    const QString name = QStringLiteral("out.") + ending;
    const Ran ran = m_cli->json(line("export --from 2030-03-28 --to 2030-03-28 --channel Feed") << m_cli->path(name));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json().value(QLatin1String("posts")).toInt(), 1);
    const QByteArray bytes = read(name);
    QVERIFY(bytes.contains("just right") && !bytes.contains("too ") && !bytes.contains("elsewhere"));
}

void TestCalendar::aReviewGoesOutAndComesBack()
{
    add(QStringLiteral("Summer menu"));
    const Ran sent = m_cli->json(line("export") << m_cli->path(QStringLiteral("r.html")));
    QCOMPARE(sent.json().value(QLatin1String("asked")).toInt(), 1);
    const QByteArray page = read(QStringLiteral("r.html"));
    m_cli->writeFile(QStringLiteral("a.perennial-review.json"), answersTo(page, "approve"));
    const QStringList command = line("review read") << m_cli->path(QStringLiteral("a.perennial-review.json"));
    const Ran seen = m_cli->json(command);
    QCOMPARE(seen.code, 0);
    QCOMPARE(firstAnswer(seen).value(QLatin1String("state")).toString(), QStringLiteral("ready"));
    QCOMPARE(m_cli->json("post list").json().value(QLatin1String("posts")).toArray().first()[QLatin1String("status")].toString(), QStringLiteral("draft"));
    const Ran applied = m_cli->json(command + QStringList{QStringLiteral("--apply")});
    QCOMPARE(applied.code, 0);
    QCOMPARE(applied.json().value(QLatin1String("taken")).toInt(), 1);
    QCOMPARE(m_cli->json("post list").json().value(QLatin1String("posts")).toArray().first()[QLatin1String("status")].toString(), QStringLiteral("scheduled"));
    const Ran again = m_cli->json(command + QStringList{QStringLiteral("--apply")});
    QCOMPARE(firstAnswer(again).value(QLatin1String("state")).toString(), QStringLiteral("already"));
    m_cli->writeFile(QStringLiteral("a.perennial-review.json"), answersTo(page, "approve").replace(attribute(page, QStringLiteral("data-token")).toLatin1(), "0"));
    QCOMPARE(m_cli->json(command).code, 5);
    const CommandRun other;
    QCOMPARE(other.json(line("workspace add Other")).code, 0);
    m_cli->writeFile(QStringLiteral("a.perennial-review.json"), answersTo(page, "approve"));
    QCOMPARE(other.json(command).code, 4); // another profile's
    QCOMPARE(m_cli->json("review list").json().value(QLatin1String("packs")).toArray().size(), 1);
}

void TestCalendar::whatAPostSaysNeverRuns()
{
    const QString hostile = QStringLiteral("</script><script>alert(1)</script>\" onload='x' <img src=x onerror=alert(2)> ") + QChar(0x2028) + QStringLiteral(" %1 %2 ]]> -->");
    m_cli->writeFile(QStringLiteral("p.bin"), "no picture");
    QCOMPARE(m_cli->json(line("post add --channel Feed --at 2030-03-28T09:30 --text") << hostile << QStringLiteral("--media") << m_cli->path(QStringLiteral("p.bin")) + QLatin1Char('=') + hostile).code, 0);
    QCOMPARE(m_cli->json(line("workspace set Acme --name") << QStringLiteral("<b>\"A&B\"")).code, 0);
    QCOMPARE(m_cli->json(line("export") << m_cli->path(QStringLiteral("r.html"))).code, 0);
    const QByteArray page = read(QStringLiteral("r.html"));
    QCOMPARE(page.count("<script"), 1);
    QCOMPARE(page.count("</script"), 1);
    QVERIFY(!page.contains("<img") && !page.contains("<b>\"A") && page.contains("%1 %2 ]]&gt; --&gt;"));
    QVERIFY(page.contains("default-src 'none'; img-src data:;"));
    // Nothing is fetched from anywhere.
    QVERIFY(!QRegularExpression(QStringLiteral("(src|href)=\"(?!data:)")).match(QString::fromUtf8(page)).hasMatch());
    QVERIFY(!page.contains("@import") && !page.contains("url("));
}

void TestCalendar::thePageSpeaksTheClientsLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("English") << QStringLiteral("en_GB.UTF-8") << QByteArray("lang=\"en-GB\" dir=\"ltr\"");
    QTest::newRow("Turkish") << QStringLiteral("tr_TR.UTF-8") << QByteArray("lang=\"tr\" dir=\"ltr\"");
    QTest::newRow("Persian") << QStringLiteral("fa_IR.UTF-8") << QByteArray("lang=\"fa\" dir=\"rtl\"");
    QTest::newRow("Croatian") << QStringLiteral("hr_HR.UTF-8") << QByteArray("lang=\"hr\" dir=\"ltr\"");
}

void TestCalendar::thePageSpeaksTheClientsLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, head);
    add(QStringLiteral("Summer menu"));
    m_cli->setEnvironment(QStringLiteral("LC_ALL"), locale);
    QCOMPARE(m_cli->json(line("export") << m_cli->path(QStringLiteral("r.html"))).code, 0);
    const QByteArray page = read(QStringLiteral("r.html"));
    QVERIFY2(page.contains(head), page.left(200).constData());
}

QTEST_GUILESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
