// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The register of keys and lock-down, with the built program on a sealed file; also when it is killed in the middle.

#include "ctl/commandrun.h"

#include <QDateTime>
#include <QFile>
#include <QTest>

using namespace perennial::test;

namespace {

QStringList names(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &each : array.toArray())
        list << each.toString();
    return list;
}

QStringList outcomes(const QJsonObject &document)
{
    QStringList lines;
    for (const QJsonValue &each : document.value(QLatin1String("keys")).toArray())
        lines << each[QLatin1String("channel")].toString() + QLatin1Char(' ') + each[QLatin1String("outcome")].toString();
    return lines;
}

void add(const CommandRun &run, const QString &name)
{
    const QStringList arguments{QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), name, QStringLiteral("--option"),
                                QStringLiteral("folder=") + run.path(name), QStringLiteral("--secret-stdin")};
    const Ran added = run.json(arguments, "key of " + name.toUtf8());
    QVERIFY2(added.code == 0, added.err.constData());
}

void prepare(const CommandRun &run)
{
    QCOMPARE(run.json("workspace add Acme --time-zone UTC").code, 0);
    for (const char *name : {"one", "two", "three"})
        add(run, QLatin1String(name));
}

} // namespace

class TestKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRegisterIsKept()
    {
        const CommandRun run;
        prepare(run);
        QCOMPARE(run.json("keys holder add Deniz --contact deniz@example.org").code, 0);
        QCOMPARE(run.json("keys holder add deniz").code, 5);
        QCOMPARE(run.json("keys holder add Buffer --kind tool").code, 0);
        QCOMPARE(run.json("keys grant Deniz one --access owner --since 2025-02-03").code, 0);
        QCOMPARE(run.json("keys grant Deniz nowhere").code, 4);
        QCOMPARE(run.json("keys grant Nobody one").code, 4);
        QCOMPARE(run.json("keys grant Deniz one --access king").code, 2);
        QCOMPARE(run.json("keys grant Buffer two").code, 0);
        QCOMPARE(run.json("keys set two --recovery deniz@example.org").code, 0);
        const QJsonArray keys = run.json("keys list").json().value(QLatin1String("keys")).toArray();
        QCOMPARE(keys.size(), 3);
        QCOMPARE(keys.at(0)[QLatin1String("holders")][0][QLatin1String("access")].toString(), QStringLiteral("owner"));
        QCOMPARE(keys.at(0)[QLatin1String("holders")][0][QLatin1String("since")].toString(), QStringLiteral("2025-02-03"));
        QCOMPARE(keys.at(1)[QLatin1String("holders")][0][QLatin1String("access")].toString(), QStringLiteral("tool"));
        QCOMPARE(keys.at(2)[QLatin1String("state")].toString(), QStringLiteral("nobody-named"));
        QVERIFY(!keys.at(0)[QLatin1String("connectedAt")].toString().isEmpty());
        const QJsonObject leaving = run.json("keys leave Deniz").json();
        QCOMPARE(leaving.value(QLatin1String("open")).toInt(), 2); // one, and the recovery address of two
        QCOMPARE(run.json("keys leave Deniz --done one").json().value(QLatin1String("open")).toInt(), 1);
        QCOMPARE(run.json("keys leave Deniz --undo one").json().value(QLatin1String("open")).toInt(), 2);
        QCOMPARE(run.json("keys take Buffer two").code, 0);
        QCOMPARE(run.json("keys take Buffer three").code, 4);
        QCOMPARE(run.json("keys list --ending 14").json().value(QLatin1String("keys")).toArray().size(), 0);
    }

    void aClientIsLockedDownAndBack()
    {
        const CommandRun run;
        prepare(run);
        QCOMPARE(run.json("keys holder add Deniz").code, 0);
        QCOMPARE(run.json("keys grant Deniz one").code, 0);
        QCOMPARE(run.json("lockdown").code, 5);
        QCOMPARE(run.json("lockdown --keep-holder Nobody --yes").code, 4);
        QVERIFY(!run.json("lockdown show").json().value(QLatin1String("lockedDown")).toBool());
        const Ran locked = run.json("lockdown --keep-holder Deniz --keep two --yes");
        QCOMPARE(locked.code, 0);
        QCOMPARE(outcomes(locked.json()), QStringList({QStringLiteral("one kept"), QStringLiteral("two kept"), QStringLiteral("three locked")}));
        const Ran refused = run.json("channel check three");
        QCOMPARE(refused.code, 5);
        QCOMPARE(run.json("workspace list").json().value(QLatin1String("workspaces")).toArray().first()[QLatin1String("paused")].toBool(), true);
        // Resumed or not: what is locked sends nothing.
        QCOMPARE(run.json({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--channel"), QStringLiteral("one,three"), QStringLiteral("--at"),
                           QDateTime::currentDateTimeUtc().addSecs(-60).toString(QStringLiteral("yyyy-MM-ddTHH:mm")), QStringLiteral("--text"),
                           QStringLiteral("Hello"), QStringLiteral("--status"), QStringLiteral("approved")}).code, 0);
        QCOMPARE(run.json("resume --missed publish").code, 0);
        QCOMPARE(run.json("agent --until-idle").code, 0);
        QVERIFY(QFile::exists(run.path(QStringLiteral("one/posts.jsonl"))));
        QVERIFY(!QFile::exists(run.path(QStringLiteral("three/posts.jsonl"))));
        QCOMPARE(run.json("lockdown show").json().value(QLatin1String("held")).toInt(), 1);
        const Ran lifted = run.json("lockdown lift");
        QCOMPARE(lifted.code, 0);
        QCOMPARE(outcomes(lifted.json()), QStringList{QStringLiteral("three unlocked")});
        QCOMPARE(run.json("channel check three").code, 0);
        QCOMPARE(run.json("agent --until-idle").code, 0);
        QVERIFY(QFile::exists(run.path(QStringLiteral("three/posts.jsonl"))));
    }

    void whatIsRevokedIsListedToBeConnectedAgain()
    {
        const CommandRun run;
        prepare(run);
        const Ran revoked = run.json("lockdown --keep one --revoke --yes");
        QCOMPARE(revoked.code, 0); // the sandbox takes no key back: it is deleted here
        QCOMPARE(outcomes(revoked.json()), QStringList({QStringLiteral("one kept"), QStringLiteral("two deleted"), QStringLiteral("three deleted")}));
        QCOMPARE(names(run.json("lockdown lift").json().value(QLatin1String("reconnect"))), QStringList({QStringLiteral("two"), QStringLiteral("three")}));
    }

    void killedInTheMiddleItIsCompletedByTheNextCall_data()
    {
        QTest::addColumn<QString>("at");
        for (const char *at : {"lockdown-begun:1", "key-carried:1", "key-carried:2", "lockdown-key:1", "lockdown-key:2", "lockdown-key:3"})
            QTest::newRow(at) << QString::fromLatin1(at);
    }

    void killedInTheMiddleItIsCompletedByTheNextCall()
    {
        QFETCH(QString, at);
        CommandRun run;
        prepare(run);
        run.setEnvironment(QStringLiteral("PERENNIAL_TEST_KILL_AT"), at);
        QVERIFY2(run.json("lockdown --yes").code != 0, "it was not killed");
        run.setEnvironment(QStringLiteral("PERENNIAL_TEST_KILL_AT"), QString());
        const QJsonObject between = run.json("lockdown show").json();
        QVERIFY(between.value(QLatin1String("lockedDown")).toBool() && between.value(QLatin1String("unfinished")).toBool());
        const Ran whole = run.json("lockdown --yes");
        QCOMPARE(whole.code, 0);
        QCOMPARE(outcomes(whole.json()), QStringList({QStringLiteral("one locked"), QStringLiteral("two locked"), QStringLiteral("three locked")}));
        // The way back is killed, too; what came back works.
        run.setEnvironment(QStringLiteral("PERENNIAL_TEST_KILL_AT"), QStringLiteral("lift-key:2"));
        QVERIFY2(run.json("lockdown lift").code != 0, "it was not killed");
        run.setEnvironment(QStringLiteral("PERENNIAL_TEST_KILL_AT"), QString());
        QCOMPARE(run.json("lockdown lift").code, 0);
        for (const char *name : {"one", "two", "three"})
            QCOMPARE(run.json({QStringLiteral("channel"), QStringLiteral("check"), QLatin1String(name)}).code, 0);
        // Each key is where it was, as it was: revoking finds all three.
        QCOMPARE(outcomes(run.json("lockdown --revoke --yes").json()),
                 QStringList({QStringLiteral("one deleted"), QStringLiteral("two deleted"), QStringLiteral("three deleted")}));
    }
};

QTEST_GUILESS_MAIN(TestKeys)
#include "tst_keys.moc"
