// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commandrun.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace perennial::test;

class TestContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProfileIsPrivate();
    void nothingIsMadeWithoutNeed_data();
    void nothingIsMadeWithoutNeed();
    void clientsAreMadeListedAndRemoved();
    void channelsKeepTheirSecretToThemselves();
    void exitCodesAreKept_data();
    void exitCodesAreKept();
    void aProfileThatCannotBeUsedSaysSo_data();
    void aProfileThatCannotBeUsedSaysSo();
    void aFolderThatCannotBeWrittenSaysSo();
    void textsAreJudged();
    void timesAreResolved();
    void daysAreConverted_data();
    void daysAreConverted();
    void aDayThatDoesNotExistIsAnAnswer();
    void filesAreInspected();
    void networksAreDescribed();
    void completionsAreShellCode();
    void helpAndVersionAreThere();
};

namespace {

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

bool hasKeys(const QJsonObject &object, const char *names)
{
    for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' '))) {
        if (!keysOf(object).contains(name))
            return false;
    }
    return true;
}

QJsonObject line(const QByteArray &out, int index)
{
    return QJsonDocument::fromJson(out.split('\n').value(index)).object();
}

} // namespace

void TestContract::theProfileIsPrivate()
{
    const CommandRun cli;
    QCOMPARE(cli.json("workspace list").code, 0);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(cli.profile()) & others));
    QVERIFY(!(QFile::permissions(cli.profile() + QStringLiteral("/perennial.db")) & others));
}

void TestContract::nothingIsMadeWithoutNeed_data()
{
    QTest::addColumn<QString>("command");
    for (const char *command : {"network list", "text check --network bluesky", "time resolve --json-lines",
                                "date convert --to jalali 2027-03-21", "completions bash", "--help", "--version", "csv inspect -"})
        QTest::newRow(command) << QString::fromLatin1(command);
}

void TestContract::nothingIsMadeWithoutNeed()
{
    QFETCH(QString, command);
    const CommandRun cli;
    QCOMPARE(cli.run(command.split(QLatin1Char(' '))).code, 0);
    QVERIFY(!QFile::exists(cli.profile()));
    QVERIFY(!QFile::exists(cli.path(QStringLiteral("data"))));
}

void TestContract::clientsAreMadeListedAndRemoved()
{
    const CommandRun cli;
    const QJsonObject added = cli.json("workspace add Acme --time-zone Europe/Berlin --week-start sunday --calendar jalali").json();
    QCOMPARE(added.value(QLatin1String("workspace")).toObject().value(QLatin1String("weekStart")).toString(), QStringLiteral("sunday"));
    const QJsonArray list = cli.json("workspace list").json().value(QLatin1String("workspaces")).toArray();
    QCOMPARE(list.size(), 1);
    QVERIFY(hasKeys(list.first().toObject(), "id name timeZone colour weekStart calendar"));
    QVERIFY(list.first().toObject().value(QLatin1String("id")).isString());
    QCOMPARE(cli.json("workspace add acme").code, 5);
    QCOMPARE(cli.json("workspace set Acme --name Beta").code, 0);
    QCOMPARE(cli.json("workspace remove Beta").code, 2);
    QCOMPARE(cli.json("workspace remove Beta --yes").code, 0);
    QVERIFY(cli.json("workspace list").json().value(QLatin1String("workspaces")).toArray().isEmpty());
}

void TestContract::channelsKeepTheirSecretToThemselves()
{
    const CommandRun cli;
    const QByteArray secret = "tok-5ecret-value-99";
    cli.json("workspace add Acme");
    const Ran added = cli.json("channel add mastodon M --server http://127.0.0.1:9 --secret-stdin", secret + '\n');
    QCOMPARE(added.code, 0);
    const Ran checked = cli.json("channel check M");
    QCOMPARE(checked.code, 6);
    QVERIFY(hasKeys(checked.error(), "kind message hint"));
    const Ran listed = cli.json("channel list");
    const QJsonObject channel = listed.json().value(QLatin1String("channels")).toArray().first().toObject();
    QVERIFY(hasKeys(channel, "id name network account state role health"));
    for (const Ran &ran : {added, checked, listed})
        QVERIFY(!ran.out.contains(secret) && !ran.err.contains(secret));
    for (const QString &name : QDir(cli.profile()).entryList(QDir::Files)) {
        QFile file(cli.profile() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret), qPrintable(name));
    }
}

void TestContract::exitCodesAreKept_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *command, int code) {
        QTest::newRow(name) << QString::fromLatin1(command) << code;
    };
    row("done", "channel list", 0);
    row("wrong usage", "channel list --bogus", 2);
    row("a command that there is not", "publish", 2);
    row("an unknown client", "--workspace Nobody channel list", 4);
    row("an unknown channel", "channel check Nobody", 4);
    row("an unknown network", "channel add facebook F", 4);
    row("an unknown post", "post show 1", 4);
    row("an unknown delivery", "delivery show 1", 4);
    row("an unknown import", "import undo 1", 4);
    row("a file that is not there", "import nowhere.csv", 4);
    row("an id that is none", "post show abc", 2);
    row("plain http to another machine", "channel add mastodon M --server http://example.com", 5);
    row("a time zone that is none", "workspace add B --time-zone Nowhere/City", 5);
    row("a post in the past", "post add --channel Feed --at 2020-01-01T10:00 --text Hi --status approved", 5);
    row("a format of a later version", "export posts.docx", 2);
}

void TestContract::exitCodesAreKept()
{
    QFETCH(QString, command);
    QFETCH(int, code);
    CommandRun cli;
    cli.json("workspace add Acme --time-zone UTC");
    QCOMPARE(cli.json({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QStringLiteral("Feed"),
                       QStringLiteral("--option"), QStringLiteral("folder=") + cli.path(QStringLiteral("feed"))}).code, 0);
    const Ran ran = cli.json(command.split(QLatin1Char(' ')));
    QCOMPARE(ran.code, code);
    if (code == 0)
        return;
    QVERIFY2(hasKeys(ran.error(), "kind message hint"), ran.err.constData());
    QVERIFY(!ran.error().value(QLatin1String("message")).toString().isEmpty());
    const Ran people = cli.run(command.split(QLatin1Char(' ')));
    QCOMPARE(people.code, code);
    QCOMPARE(people.err.count('\n'), 1);
    QVERIFY(people.out.isEmpty());
}

void TestContract::aProfileThatCannotBeUsedSaysSo_data()
{
    QTest::addColumn<bool>("newer");
    QTest::newRow("a damaged database") << false;
    QTest::newRow("a newer database") << true;
}

void TestContract::aProfileThatCannotBeUsedSaysSo()
{
    QFETCH(bool, newer);
    const CommandRun cli;
    QCOMPARE(cli.json("workspace add Acme").code, 0);
    const QString path = cli.profile() + QStringLiteral("/perennial.db");
    if (newer) {
        if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
            QSKIP("sqlite3 is not installed");
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"), {path, QStringLiteral("INSERT INTO schema_version VALUES (9999, '9999_later', 'x')")}), 0);
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray(8192, 'x'));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    QCOMPARE(cli.json("channel list").code, 3);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    const Ran doctor = cli.json("doctor");
    QCOMPARE(doctor.code, 1);
    const QJsonArray checks = doctor.json().value(QLatin1String("checks")).toArray();
    const bool found = std::any_of(checks.begin(), checks.end(), [](const QJsonValue &check) {
        return check[QLatin1String("name")] == QLatin1String("database") && !check[QLatin1String("ok")].toBool();
    });
    QVERIFY(found);
}

void TestContract::aFolderThatCannotBeWrittenSaysSo()
{
#ifdef Q_OS_UNIX
    if (geteuid() == 0)
        QSKIP("root may write everywhere");
#endif
    const CommandRun cli;
    QVERIFY(QDir().mkpath(cli.profile()));
    QFile::setPermissions(cli.profile(), QFile::ReadOwner | QFile::ExeOwner);
    QCOMPARE(cli.json("workspace list").code, 3);
    QFile::setPermissions(cli.profile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestContract::textsAreJudged()
{
    const CommandRun cli;
    const Ran one = cli.json("text check --network mastodon", "Ünlü #tag https://example.com");
    QVERIFY(hasKeys(one.json(), "length limit valid facets findings"));
    const QJsonObject tag = one.json().value(QLatin1String("facets")).toArray().first().toObject();
    QCOMPARE(tag.value(QLatin1String("byteStart")).toInt(), 7);
    QCOMPARE(tag.value(QLatin1String("byteEnd")).toInt(), 11);
    const Ran many = cli.run({QStringLiteral("text"), QStringLiteral("check"), QStringLiteral("--network"), QStringLiteral("x"), QStringLiteral("--json-lines"), QStringLiteral("--json")},
                             "{\"text\":\"" + QByteArray(281, 'a') + "\"}\nnonsense\n{\"text\":\"ok\"}\n");
    QCOMPARE(many.code, 0);
    QCOMPARE(line(many.out, 0).value(QLatin1String("valid")).toBool(true), false);
    QVERIFY(line(many.out, 1).contains(QLatin1String("error")));
    QCOMPARE(line(many.out, 2).value(QLatin1String("length")).toInt(), 2);
    QCOMPARE(many.out.count('\n'), 3);
}

void TestContract::timesAreResolved()
{
    const CommandRun cli;
    const Ran ran = cli.run({QStringLiteral("time"), QStringLiteral("resolve"), QStringLiteral("--json-lines")},
                            "{\"local\":\"2027-03-28T02:30\",\"timeZone\":\"Europe/Berlin\"}\n"
                            "{\"local\":\"2026-10-25T02:30\",\"timeZone\":\"Europe/Berlin\"}\n"
                            "{\"local\":\"2027-01-02T09:00\",\"timeZone\":\"Asia/Tehran\"}\n"
                            "{\"local\":\"2027-01-02T09:00\",\"timeZone\":\"Nowhere\"}\n");
    QCOMPARE(ran.code, 0);
    QCOMPARE(line(ran.out, 0), (QJsonObject{{QStringLiteral("utc"), QStringLiteral("2027-03-28T01:30:00Z")}, {QStringLiteral("kind"), QStringLiteral("gap")}}));
    QCOMPARE(line(ran.out, 1), (QJsonObject{{QStringLiteral("utc"), QStringLiteral("2026-10-25T00:30:00Z")}, {QStringLiteral("kind"), QStringLiteral("overlap")}}));
    QCOMPARE(line(ran.out, 2), (QJsonObject{{QStringLiteral("utc"), QStringLiteral("2027-01-02T05:30:00Z")}, {QStringLiteral("kind"), QStringLiteral("unique")}}));
    QVERIFY(line(ran.out, 3).contains(QLatin1String("error")));
}

void TestContract::daysAreConverted_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("date");
    const auto row = [](const char *name, const char *command, const char *date) {
        QTest::newRow(name) << QString::fromLatin1(command) << QString::fromLatin1(date);
    };
    row("the Persian new year", "date convert --to jalali 2027-03-21", "1406-01-01");
    row("and back, jalali is meant", "date convert --to gregorian 1406-01-01", "2027-03-21");
    row("the last day of a leap year", "date convert --to gregorian 1403-12-30", "2025-03-20");
    row("islamic to jalali", "date convert --from gregorian --to islamic-civil 2000-01-01", "1420-09-24");
}

void TestContract::daysAreConverted()
{
    QFETCH(QString, command);
    QFETCH(QString, date);
    const CommandRun cli;
    QCOMPARE(cli.json(command.split(QLatin1Char(' '))).json().value(QLatin1String("date")).toString(), date);
    QCOMPARE(cli.run(command.split(QLatin1Char(' '))).out, date.toUtf8() + '\n');
}

void TestContract::aDayThatDoesNotExistIsAnAnswer()
{
    const CommandRun cli;
    const Ran ran = cli.json("date convert --to gregorian 1404-12-30");
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.json().contains(QLatin1String("date")));
    QVERIFY(ran.json().value(QLatin1String("date")).isNull());
    const Ran said = cli.run({QStringLiteral("date"), QStringLiteral("convert"), QStringLiteral("--to"), QStringLiteral("gregorian"), QStringLiteral("1404-12-30")});
    QCOMPARE(said.code, 0);
    QVERIFY(said.out.isEmpty());
    QVERIFY2(said.err.contains("1404-12-30"), said.err.constData());
}

void TestContract::filesAreInspected()
{
    const CommandRun cli;
    const Ran ran = cli.json("csv inspect -", "Text;Date;Text\n\"a;b\";2027-01-02;x\n");
    QCOMPARE(ran.code, 0);
    const QJsonObject found = ran.json();
    QVERIFY(hasKeys(found, "kind sheets sheet encoding bom delimiter header template columns rows notes"));
    QCOMPARE(found.value(QLatin1String("delimiter")).toString(), QStringLiteral(";"));
    QCOMPARE(found.value(QLatin1String("kind")).toString(), QStringLiteral("csv"));
    QVERIFY(found.value(QLatin1String("sheets")).toArray().isEmpty());
    QVERIFY(found.value(QLatin1String("sheet")).isNull());
    QCOMPARE(found.value(QLatin1String("columns")).toArray().size(), 3);
    QCOMPARE(found.value(QLatin1String("rows")).toArray().first().toArray().first().toString(), QStringLiteral("a;b"));
    const QJsonObject empty = cli.json("csv inspect -").json();
    QCOMPARE(empty.value(QLatin1String("header")), QJsonValue(false));
    QVERIFY(empty.value(QLatin1String("columns")).toArray().isEmpty());
    QVERIFY(empty.value(QLatin1String("rows")).toArray().isEmpty());
}

void TestContract::networksAreDescribed()
{
    const CommandRun cli;
    const QJsonArray networks = cli.json("network list").json().value(QLatin1String("networks")).toArray();
    QVERIFY(networks.size() >= 3);
    for (const QJsonValue &network : networks) {
        QVERIFY(hasKeys(network.toObject(), "id name auth limits capabilities"));
        QVERIFY(hasKeys(network.toObject().value(QLatin1String("capabilities")).toObject(),
                        "thread firstComment delete find idempotency nativeScheduling metrics inbox"));
    }
    QVERIFY(hasKeys(cli.json("network show bluesky").json(), "network"));
    QCOMPARE(cli.json("network show nowhere").code, 4);
}

void TestContract::completionsAreShellCode()
{
    const CommandRun cli;
    for (const char *shell : {"bash", "zsh", "fish"}) {
        const Ran ran = cli.run({QStringLiteral("completions"), QString::fromLatin1(shell)});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.contains("channel"));
        cli.writeFile(QString::fromLatin1(shell), ran.out);
    }
    QCOMPARE(QProcess::execute(QStringLiteral("bash"), {QStringLiteral("-n"), cli.path(QStringLiteral("bash"))}), 0);
    QProcess asked;
    asked.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("source \"$0\"; COMP_WORDS=(perennialctl --json channel pa); COMP_CWORD=3; _perennialctl; echo \"${COMPREPLY[@]}\""),
                                         cli.path(QStringLiteral("bash"))});
    QVERIFY(asked.waitForFinished());
    QCOMPARE(asked.readAllStandardOutput().trimmed(), QByteArray("pause"));
    QCOMPARE(cli.run({QStringLiteral("completions"), QStringLiteral("tcsh")}).code, 2);
}

void TestContract::helpAndVersionAreThere()
{
    const CommandRun cli;
    QVERIFY(cli.plain({QStringLiteral("--version")}).out.startsWith("perennialctl 0."));
    const Ran help = cli.plain({QStringLiteral("--help")});
    QCOMPARE(help.code, 0);
    for (const char *command : {"workspace", "agent", "doctor"})
        QVERIFY(help.out.contains(command));
    QVERIFY(cli.plain({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--help")}).out.contains("--text-stdin"));
}

QTEST_GUILESS_MAIN(TestContract)
#include "tst_contract.moc"
