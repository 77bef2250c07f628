// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A channel from maintenance over revival to its closing and back, with the built program.

#include "ctl/commandrun.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTest>

using namespace perennial::test;

namespace {

QJsonArray tasksOf(const CommandRun &run)
{
    return run.json("health tasks").json().value(QLatin1String("tasks")).toArray();
}

QStringList kindsOf(const CommandRun &run)
{
    QStringList kinds;
    for (const QJsonValue &task : tasksOf(run))
        kinds << task[QLatin1String("kind")].toString();
    kinds.sort();
    return kinds;
}

QString taskOf(const CommandRun &run, const QString &kind)
{
    for (const QJsonValue &task : tasksOf(run)) {
        if (task[QLatin1String("kind")].toString() == kind)
            return task[QLatin1String("id")].toString();
    }
    return {};
}

QString stateOf(const CommandRun &run)
{
    return run.json("health show Feed").json().value(QLatin1String("channel"))[QLatin1String("state")].toString();
}

Ran addPost(const CommandRun &run, const QString &text, int secondsFromNow)
{
    return run.json({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--channel"), QStringLiteral("Feed"),
                     QStringLiteral("--at"), QDateTime::currentDateTimeUtc().addSecs(secondsFromNow).toString(QStringLiteral("yyyy-MM-ddTHH:mm")),
                     QStringLiteral("--text"), text, QStringLiteral("--status"), QStringLiteral("approved")});
}

} // namespace

class TestHealthStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThreeWaysAndBack()
    {
        const CommandRun run;
        QCOMPARE(run.json("workspace add Acme --time-zone UTC").code, 0);
        for (const char *name : {"Feed", "Shop"}) {
            const QString folder = QStringLiteral("folder=") + run.path(QLatin1String(name));
            QCOMPARE(run.json({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QLatin1String(name),
                               QStringLiteral("--option"), folder})
                         .code,
                     0);
        }
        QCOMPARE(addPost(run, QStringLiteral("A <b>word</b>"), -60).code, 0);
        QCOMPARE(run.json("agent --until-idle").code, 0);

        // Maintenance: a look each week, notices that name where to go.
        const Ran begun = run.json("health set Feed --mode maintenance --elsewhere hello@acme.example --owner Ana");
        QVERIFY2(begun.code == 0, begun.err.constData());
        QCOMPARE(stateOf(run), QStringLiteral("maintenance"));
        QVERIFY(kindsOf(run).contains(QLatin1String("look")));
        QVERIFY(kindsOf(run).contains(QLatin1String("notice-profile")));
        const QJsonArray open = tasksOf(run);
        QVERIFY(std::any_of(open.cbegin(), open.cend(), [](const QJsonValue &task) {
            return task[QLatin1String("text")].toString().contains(QLatin1String("hello@acme.example"));
        }));
        QCOMPARE(run.json({QStringLiteral("health"), QStringLiteral("done"), taskOf(run, QStringLiteral("look")), QStringLiteral("--note"),
                           QStringLiteral("two answered")})
                     .code,
                 0);
        QVERIFY2(kindsOf(run).contains(QLatin1String("look")), "the next one is a week later");

        // Revival in its place: ideas in the calendar, a day to decide.
        QCOMPARE(run.json("health set Feed --mode revival").code, 0);
        QCOMPARE(stateOf(run), QStringLiteral("revival"));
        QVERIFY(kindsOf(run).contains(QLatin1String("decide")));
        QVERIFY(!kindsOf(run).contains(QLatin1String("look")));
        const QJsonArray ideas = run.json("post list --status idea --limit 200").json().value(QLatin1String("posts")).toArray();
        QVERIFY2(ideas.size() > 20, qPrintable(QString::number(ideas.size())));

        // Closing: the checklist, a copy of everything, and nothing can be planned there afterwards.
        QCOMPARE(run.json("health set Feed --mode closing --queue drop --give-up-handle").code, 0);
        QCOMPARE(stateOf(run), QStringLiteral("closing"));
        const QJsonArray checklist = tasksOf(run);
        QVERIFY(std::any_of(checklist.cbegin(), checklist.cend(), [](const QJsonValue &task) {
            return task[QLatin1String("title")].toString() == QLatin1String("Give up the handle");
        }));
        QVERIFY2(run.json("health close Feed").code != 0, "there are open tasks");
        const QString copy = run.path(QStringLiteral("copy"));
        const Ran kept = run.json({QStringLiteral("health"), QStringLiteral("archive"), QStringLiteral("Feed"), copy});
        QVERIFY2(kept.code == 0, kept.err.constData());
        QCOMPARE(kept.json().value(QLatin1String("posts")).toInt(), 1);
        QVERIFY(QFileInfo::exists(copy + QStringLiteral("/index.html")));
        QCOMPARE(run.json({QStringLiteral("health"), QStringLiteral("do"), taskOf(run, QStringLiteral("queue"))}).code, 0);
        for (QJsonArray left = tasksOf(run); !left.isEmpty(); left = tasksOf(run)) {
            const Ran done = run.json({QStringLiteral("health"), QStringLiteral("done"), left.first()[QLatin1String("id")].toString(),
                                       QStringLiteral("--outcome"), QStringLiteral("skipped")});
            QVERIFY2(done.code == 0, done.err.constData());
        }
        const Ran closed = run.json("health close Feed");
        QVERIFY2(closed.code == 0, closed.err.constData());
        QCOMPARE(stateOf(run), QStringLiteral("closed"));
        QCOMPARE(addPost(run, QStringLiteral("Too late"), 7200).error().value(QLatin1String("code")).toString(), QStringLiteral("channel-closed"));

        QCOMPARE(run.json("health reopen Feed").code, 0);
        QCOMPARE(stateOf(run), QStringLiteral("active"));
        QCOMPARE(addPost(run, QStringLiteral("Here again"), 7200).code, 0);
    }

    void itsHealthOnPaper()
    {
        const CommandRun run;
        QCOMPARE(run.json("workspace add Acme --time-zone UTC").code, 0);
        QCOMPARE(run.json({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QStringLiteral("Feed"),
                           QStringLiteral("--option"), QStringLiteral("folder=") + run.path(QStringLiteral("feed"))})
                     .code,
                 0);
        QCOMPARE(run.json("health set Feed --mode closing").code, 0);
        const QString path = run.path(QStringLiteral("health.pdf"));
        const Ran written = run.json({QStringLiteral("health"), QStringLiteral("pdf"), path});
        QVERIFY2(written.code == 0, written.err.constData());
        QCOMPARE(written.json().value(QLatin1String("pages")).toInt(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(run.json({QStringLiteral("health"), QStringLiteral("pdf"), QStringLiteral("/nowhere/health.pdf")}).code != 0);
    }
};

QTEST_GUILESS_MAIN(TestHealthStory)
#include "tst_healthstory.moc"
