// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandline.h"

#include <QtTest>

using namespace perennial;

namespace {

QStringList words(const QString &text)
{
    return text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void globalOptionsStandAnywhere_data();
    void globalOptionsStandAnywhere();
    void mistakesAreUsage_data();
    void mistakesAreUsage();
    void aFileMayFollowImportDirectly();
    void everyActionHasHelp();
    void everyKindOfErrorHasItsCode_data();
    void everyKindOfErrorHasItsCode();
    void columnsAlignByWhatTheEyeSees();
    void controlCharactersAreHarmless();

private:
    const CommandList m_commands = allCommands();
};

void TestCommandLine::globalOptionsStandAnywhere_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("in front") << QStringLiteral("--profile /p --workspace A --json post list");
    QTest::newRow("behind") << QStringLiteral("post list --json --workspace A --profile /p");
    QTest::newRow("between") << QStringLiteral("post --json --workspace=A list --profile=/p");
}

void TestCommandLine::globalOptionsStandAnywhere()
{
    QFETCH(QString, line);
    const auto parsed = parseCommandLine(words(line), m_commands);
    QVERIFY(parsed);
    QVERIFY(parsed->json);
    QCOMPARE(parsed->values.profile, QStringLiteral("/p"));
    QCOMPARE(parsed->values.workspace, QStringLiteral("A"));
    QCOMPARE(parsed->command->name, QStringLiteral("post"));
    QCOMPARE(parsed->action->name, QStringLiteral("list"));
}

void TestCommandLine::mistakesAreUsage_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing at all") << QString();
    QTest::newRow("an unknown command") << QStringLiteral("publish");
    QTest::newRow("a command without its action") << QStringLiteral("channel");
    QTest::newRow("an unknown action") << QStringLiteral("channel sing");
    QTest::newRow("an unknown option") << QStringLiteral("post list --bogus");
    QTest::newRow("an unknown option in front") << QStringLiteral("--bogus post list");
    QTest::newRow("an option without its value") << QStringLiteral("post list --limit");
    QTest::newRow("a missing argument") << QStringLiteral("post show");
    QTest::newRow("an argument too many") << QStringLiteral("post show 1 2");
}

void TestCommandLine::mistakesAreUsage()
{
    QFETCH(QString, line);
    const auto parsed = parseCommandLine(words(line), m_commands);
    QVERIFY(!parsed);
    QCOMPARE(exitcode::of(parsed.error()), exitcode::kUsage);
    QVERIFY(!parsed.error().message.isEmpty());
}

void TestCommandLine::aFileMayFollowImportDirectly()
{
    const auto file = parseCommandLine(words(QStringLiteral("import posts.csv --dry-run")), m_commands);
    QVERIFY(file);
    QCOMPARE(file->action->name, QString());
    QCOMPARE(file->values.arguments, QStringList{QStringLiteral("posts.csv")});
    const auto input = parseCommandLine(words(QStringLiteral("import -")), m_commands);
    QVERIFY(input);
    QCOMPARE(input->values.arguments, QStringList{QStringLiteral("-")});
    const auto undo = parseCommandLine(words(QStringLiteral("import undo 7")), m_commands);
    QVERIFY(undo);
    QCOMPARE(undo->action->name, QStringLiteral("undo"));
}

void TestCommandLine::everyActionHasHelp()
{
    for (const auto &command : m_commands) {
        QVERIFY2(!command->summary.isEmpty(), qPrintable(command->name));
        const auto whole = parseCommandLine({command->name, QStringLiteral("--help")}, m_commands);
        QVERIFY2(whole && whole->help, qPrintable(command->name));
        QVERIFY(helpFor(*whole, m_commands).contains(command->name));
        for (const CommandAction &action : command->actions) {
            const QStringList line{command->name, action.name, QStringLiteral("--help")};
            const auto parsed = parseCommandLine(action.name.isEmpty() ? QStringList{command->name, QStringLiteral("--help")} : line, m_commands);
            QVERIFY2(parsed && parsed->help, qPrintable(line.join(QLatin1Char(' '))));
            for (const CommandOption &option : action.options) {
                QVERIFY2(!option.help.isEmpty(), qPrintable(option.name));
                if (parsed->action)
                    QVERIFY2(helpFor(*parsed, m_commands).contains(QStringLiteral("--") + option.name), qPrintable(option.name));
            }
        }
    }
}

void TestCommandLine::everyKindOfErrorHasItsCode_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("exit");
    const auto row = [](const char *name, ErrorKind kind, const char *code, int exit) {
        QTest::newRow(name) << int(kind) << QString::fromLatin1(code) << exit;
    };
    row("a damaged database", ErrorKind::Storage, "database-damaged", 3);
    row("a newer database", ErrorKind::Storage, "database-newer", 3);
    row("a file of the user's that can't be written", ErrorKind::Storage, "file-unwritable", 5);
    row("an unknown post", ErrorKind::NotFound, "post-unknown", 4);
    row("a file that is not there", ErrorKind::Invalid, "file-unreadable", 4);
    row("a text that is too long", ErrorKind::Invalid, "text-too-long", 5);
    row("a stale edit", ErrorKind::Conflict, "stale", 5);
    row("several clients and none named", ErrorKind::NotFound, "workspace-needed", 2);
    row("a refused credential", ErrorKind::Auth, "credential-refused", 6);
    row("a server that is away", ErrorKind::Transient, "http-refused", 6);
    row("a locked keychain", ErrorKind::Keychain, "keychain-locked", 6);
}

void TestCommandLine::everyKindOfErrorHasItsCode()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    QFETCH(int, exit);
    QCOMPARE(exitcode::of(Error(ErrorKind(kind), code, {})), exit);
}

void TestCommandLine::columnsAlignByWhatTheEyeSees()
{
    QCOMPARE(displayWidth(QStringLiteral("abc")), 3);
    QCOMPARE(displayWidth(QStringLiteral("日本")), 4);
    QCOMPARE(displayWidth(QStringLiteral("e\u0301")), 1);
    TextTable table({QStringLiteral("A"), QStringLiteral("B")});
    table.add({QStringLiteral("日本"), QStringLiteral("x")});
    table.add({QStringLiteral("ab"), QStringLiteral("y")});
    const QStringList lines = table.lines();
    QCOMPARE(lines.at(1), QStringLiteral("日本  x"));
    QCOMPARE(lines.at(2), QStringLiteral("ab    y"));
}

void TestCommandLine::controlCharactersAreHarmless()
{
    QCOMPARE(printable(QStringLiteral("a\x1b[31mb\nc")), QStringLiteral("a [31mb c"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
