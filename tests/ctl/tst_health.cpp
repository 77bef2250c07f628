// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How alive channels are, with the built program.

#include "ctl/commandrun.h"

#include <QDateTime>
#include <QTest>

using namespace perennial::test;

namespace {

void prepare(const CommandRun &run)
{
    QCOMPARE(run.json("workspace add Acme --time-zone UTC").code, 0);
    for (const char *name : {"Feed", "Shop"}) {
        const QString folder = QStringLiteral("folder=") + run.path(QLatin1String(name));
        QCOMPARE(run.json({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"),
                           QLatin1String(name), QStringLiteral("--option"), folder})
                     .code,
                 0);
    }
}

QJsonArray channelsOf(const Ran &ran)
{
    return ran.json().value(QLatin1String("channels")).toArray();
}

} // namespace

class TestHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChannelIsListed()
    {
        const CommandRun run;
        QCOMPARE(run.json("health").code, 0);
        prepare(run);
        const QJsonArray channels = channelsOf(run.json("health"));
        QCOMPARE(channels.size(), 2);
        const QJsonObject feed = channels.first().toObject();
        for (const char *key :
             {"name", "lastPostAt", "daysQuiet", "threshold", "state", "activity", "lifecycle", "paused", "proposal"})
            QVERIFY2(feed.contains(QLatin1String(key)), key);
        QCOMPARE(feed.value(QLatin1String("name")).toString(), QStringLiteral("Feed"));
        QCOMPARE(feed.value(QLatin1String("state")).toString(), QStringLiteral("active"));
        QCOMPARE(feed.value(QLatin1String("threshold")).toInt(), 30);
        QVERIFY(feed.value(QLatin1String("lastPostAt")).isNull());
        QVERIFY(feed.value(QLatin1String("proposal")).isNull());
        QCOMPARE(channelsOf(run.json("health list --all")).size(), 2);
        QCOMPARE(channelsOf(run.json("channel list")).first()[QLatin1String("health")].toString(),
                 QStringLiteral("active"));
        QVERIFY(run.run({QStringLiteral("health")}).out.contains("Feed"));
    }

    void aPostThatWentOutCounts()
    {
        const CommandRun run;
        prepare(run);
        QCOMPARE(run.json({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--channel"),
                           QStringLiteral("Feed"), QStringLiteral("--at"),
                           QDateTime::currentDateTimeUtc().addSecs(-60).toString(QStringLiteral("yyyy-MM-ddTHH:mm")),
                           QStringLiteral("--text"), QStringLiteral("Hello"), QStringLiteral("--status"),
                           QStringLiteral("approved")})
                     .code,
                 0);
        QCOMPARE(run.json("agent --until-idle").code, 0);
        const QJsonObject shown = run.json("health show Feed").json();
        const QJsonObject channel = shown.value(QLatin1String("channel")).toObject();
        QVERIFY(!channel.value(QLatin1String("lastPostAt")).isNull());
        QCOMPARE(channel.value(QLatin1String("daysQuiet")).toInt(), 0);
        QCOMPARE(channel.value(QLatin1String("weeks")).toArray().size(), 52);
        QCOMPARE(channel.value(QLatin1String("weeks")).toArray().last().toInt(), 1);
        QVERIFY(shown.value(QLatin1String("history")).isArray());
    }

    void aPauseShowsAndIsNotFlagged()
    {
        const CommandRun run;
        prepare(run);
        QCOMPARE(run.json("channel pause Shop").code, 0);
        const QJsonArray channels = channelsOf(run.json("health"));
        for (const QJsonValue &each : channels) {
            const bool isShop = each[QLatin1String("name")].toString() == QLatin1String("Shop");
            QCOMPARE(each[QLatin1String("paused")].toBool(), isShop);
            QCOMPARE(each[QLatin1String("activity")].toString(), QStringLiteral("active"));
        }
    }

    void notesAndThresholdsAreKept()
    {
        const CommandRun run;
        prepare(run);
        QCOMPARE(run.json({QStringLiteral("health"), QStringLiteral("note"), QStringLiteral("Feed"),
                           QStringLiteral("Asked the client.")})
                     .code,
                 0);
        const QJsonArray history = run.json("health show Feed").json().value(QLatin1String("history")).toArray();
        QCOMPARE(history.first()[QLatin1String("note")].toString(), QStringLiteral("Asked the client."));
        QCOMPARE(run.json("health threshold Feed 50")
                     .json()
                     .value(QLatin1String("channel"))[QLatin1String("threshold")]
                     .toInt(),
                 50);
        QCOMPARE(run.json("health threshold Feed usual")
                     .json()
                     .value(QLatin1String("channel"))[QLatin1String("threshold")]
                     .toInt(),
                 30);
        QCOMPARE(run.json("health threshold Feed soon").code, 2);
        QCOMPARE(run.json("health threshold Feed 0").code, 5);
        QCOMPARE(run.json("health show Nobody").code, 4);
        QCOMPARE(run.json("health note Feed").code, 2);
        QVERIFY(run.json("status").json().value(QLatin1String("quietChannels")).isArray());
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
