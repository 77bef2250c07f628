// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calendars as PDF files, from the outside: made by the real program without a display.

#include "ctl/commandrun.h"

#include <QFile>
#include <QProcess>
#include <QtTest>

using namespace perennial::test;

namespace {

QStringList line(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsAskedIsInTheFile_data();
    void whatIsAskedIsInTheFile();
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void aMissingPlatformIsSaid();
    void otherFilesNeedNoPlatform();

private:
    std::unique_ptr<CommandRun> m_cli;
};

void TestPdf::initTestCase()
{
    m_cli = std::make_unique<CommandRun>();
    QCOMPARE(m_cli->json("workspace add Acme --time-zone Europe/Berlin").code, 0);
    for (const char *name : {"Feed", "Second"})
        QCOMPARE(m_cli
                     ->json(line("channel add sandbox")
                            << QString::fromLatin1(name) << QStringLiteral("--option")
                            << QStringLiteral("folder=") + m_cli->path(QString::fromLatin1(name)))
                     .code,
                 0);
    for (const char *when : {"2027-03-01T00:30", "2027-03-10T09:00", "2027-03-31T23:30", "2027-04-01T09:00"})
        QCOMPARE(m_cli->json(line("post add --channel Feed --text Hello --at") << QString::fromLatin1(when)).code, 0);
    QCOMPARE(m_cli->json("post add --channel Second --text Hello --at 2027-03-11T09:00").code, 0);
}

void TestPdf::whatIsAskedIsInTheFile_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("posts");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *options, int posts, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromLatin1(options) << posts << QString::fromLatin1(from)
                            << QString::fromLatin1(to);
    };
    row("the month of a day", "--from 2027-03-10", 4, "2027-03-01", "2027-03-31");
    row("the month up to a day", "--to 2027-03-10", 2, "2027-03-01", "2027-03-10");
    row("two months", "--from 2027-03-01 --to 2027-04-30", 5, "2027-03-01", "2027-04-30");
    row("one channel", "--from 2027-03-10 --channel second", 1, "2027-03-01", "2027-03-31");
    row("the week of a day", "--from 2027-03-10 --view week", 2, "2027-03-08", "2027-03-14");
    row("an agenda", "--from 2027-03-10 --to 2027-04-01 --view agenda", 4, "2027-03-10", "2027-04-01");
    row("a month without a post", "--from 2028-01-01", 0, "2028-01-01", "2028-01-31");
}

void TestPdf::whatIsAskedIsInTheFile()
{
    QFETCH(QString, options);
    const QString path = m_cli->path(QStringLiteral("m.pdf"));
    QFile::remove(path);
    const Ran ran = m_cli->json(QStringList{QStringLiteral("export"), path} + options.split(QLatin1Char(' ')));
    QCOMPARE(ran.code, 0);
    QTEST(ran.json().value(QLatin1String("posts")).toInt(), "posts");
    QTEST(ran.json().value(QLatin1String("from")).toString(), "from");
    QTEST(ran.json().value(QLatin1String("to")).toString(), "to");
    QVERIFY(ran.json().value(QLatin1String("pages")).toInt() >= 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void TestPdf::wrongValuesAreRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("error");
    QTest::newRow("a view that is none") << QStringLiteral("export m.pdf --view year") << 2 << QStringLiteral("usage");
    QTest::newRow("no day") << QStringLiteral("export m.pdf --from soon") << 2 << QStringLiteral("usage");
    QTest::newRow("an end before its beginning")
        << QStringLiteral("export m.pdf --from 2027-03-10 --to 2027-03-01") << 2 << QStringLiteral("usage");
    QTest::newRow("a view for a table") << QStringLiteral("export m.csv --view week") << 2 << QStringLiteral("usage");
    QTest::newRow("more days than paper has")
        << QStringLiteral("export m.pdf --from 2027-01-01 --to 2999-01-01") << 5 << QStringLiteral("print-range");
    QTest::newRow("no such channel") << QStringLiteral("export m.pdf --channel Nowhere") << 4
                                     << QStringLiteral("channel-unknown");
    QTest::newRow("a folder that is not there")
        << QStringLiteral("export /not/there/m.pdf") << 5 << QStringLiteral("file-unwritable");
}

void TestPdf::wrongValuesAreRefused()
{
    QFETCH(QString, command);
    const Ran ran = m_cli->json(command.split(QLatin1Char(' ')));
    QTEST(ran.code, "code");
    QTEST(ran.error().value(QLatin1String("code")).toString(), "error");
}

// Where Qt has no platform plugins the program says so instead of ending at once.
void TestPdf::aMissingPlatformIsSaid()
{
    CommandRun cli;
    cli.writeFile(QStringLiteral("qt.conf"), "[Paths]\nPlugins=/not/there\n");
    const QString program = cli.path(QStringLiteral("perennialctl"));
    QVERIFY(QFile::copy(QStringLiteral(PERENNIALCTL), program)); // qt.conf is looked for beside the program
    QProcess process;
    process.start(program, {QStringLiteral("export"), QStringLiteral("m.pdf"), QStringLiteral("--json")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY(process.readAllStandardError().contains("print-platform"));
}

void TestPdf::otherFilesNeedNoPlatform()
{
    m_cli->setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("none-such"));
    QCOMPARE(m_cli->json({QStringLiteral("export"), m_cli->path(QStringLiteral("m.csv"))}).code, 0);
    QCOMPARE(m_cli->json({QStringLiteral("export"), m_cli->path(QStringLiteral("m.pdf"))}).code, 0);
}

QTEST_GUILESS_MAIN(TestPdf)
#include "tst_pdf.moc"
