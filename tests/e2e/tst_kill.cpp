// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The publisher killed in the middle of its work, as a real process, again and again: at the end every post stands on the
// network exactly once.

#include "e2e/programs.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace perennial::test;
using namespace std::chrono_literals;

namespace {

// Key -> how often it stands there.
QHash<QString, int> published(const QString &folder)
{
    QHash<QString, int> keys;
    QFile file(folder + QStringLiteral("/posts.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        ++keys[line.value(QLatin1String("idempotencyKey")).toString()];
    }
    return keys;
}

void verifyDone(const Answer &answer)
{
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.words()));
}

// A profile with posts that are due, on one sandbox channel.
void prepare(Programs &programs, const QString &network, const QString &fault, int posts)
{
    verifyDone(programs.run({QStringLiteral("workspace"), QStringLiteral("add"), QStringLiteral("A"), QStringLiteral("--time-zone"), QStringLiteral("UTC")}));
    QStringList add{QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), QStringLiteral("box"),
                    QStringLiteral("--option"), QStringLiteral("folder=") + network};
    if (!fault.isEmpty())
        add << QStringLiteral("--option") << QStringLiteral("fault=") + fault;
    verifyDone(programs.run(add));
    const QString at = QDateTime::currentDateTimeUtc().addSecs(-60).toString(QStringLiteral("yyyy-MM-ddTHH:mm"));
    for (int i = 0; i < posts && !QTest::currentTestFailed(); ++i)
        verifyDone(programs.run({QStringLiteral("post"), QStringLiteral("add"), QStringLiteral("--channel"), QStringLiteral("box"), QStringLiteral("--at"), at,
                                 QStringLiteral("--status"), QStringLiteral("approved"), QStringLiteral("--text"), QStringLiteral("post %1").arg(i)}));
}

bool runUntilIdle(Programs &programs)
{
    const auto agent = programs.startAgent({QStringLiteral("--until-idle")});
    return waitUntil([&] { return agent->state() == QProcess::NotRunning; }, 60s);
}

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAnyMoment()
    {
        QTemporaryDir folder;
        Programs programs(folder.path());
        const QString network = folder.filePath(QStringLiteral("network"));
        constexpr int kPosts = 12;
        prepare(programs, network, QStringLiteral("slow:40"), kPosts);
        if (QTest::currentTestFailed())
            return;
        QRandomGenerator random(20261123);
        for (int i = 0; i < 10; ++i) {
            const auto agent = programs.startAgent({QStringLiteral("--until-idle")});
            QVERIFY(agent->waitForStarted());
            const auto moment = std::chrono::milliseconds(random.bounded(20, 700));
            waitUntil([&] { return agent->state() == QProcess::NotRunning; }, moment);
            agent->kill();
            QVERIFY(agent->waitForFinished() || agent->state() == QProcess::NotRunning);
        }
        QVERIFY(runUntilIdle(programs));
        verifyOnceEach(network, kPosts);
    }

    void atTheWorstMoments_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("just after the post was written, before anybody heard of it") << QStringLiteral("kill-after");
        QTest::newRow("the answer is cut off after the post was written") << QStringLiteral("cut-after");
    }
    void atTheWorstMoments()
    {
        QFETCH(QString, fault);
        QTemporaryDir folder;
        Programs programs(folder.path());
        const QString network = folder.filePath(QStringLiteral("network"));
        constexpr int kPosts = 3;
        prepare(programs, network, fault, kPosts);
        if (QTest::currentTestFailed())
            return;
        for (int i = 0; i < kPosts + 2; ++i)
            QVERIFY(runUntilIdle(programs));
        verifyOnceEach(network, kPosts);
    }

    // It never gets a post out, but it says so, and it does not run wild.
    void alwaysBefore()
    {
        QTemporaryDir folder;
        Programs programs(folder.path());
        const QString network = folder.filePath(QStringLiteral("network"));
        prepare(programs, network, QStringLiteral("kill-before"), 1);
        if (QTest::currentTestFailed())
            return;
        for (int i = 0; i < 4; ++i)
            QVERIFY(runUntilIdle(programs));
        QVERIFY(published(network).isEmpty());
        const Answer listed = programs.run({QStringLiteral("delivery"), QStringLiteral("list")});
        QCOMPARE(listed.exitCode, 0);
        const QJsonArray deliveries = listed.json().value(QLatin1String("deliveries")).toArray();
        QCOMPARE(deliveries.size(), 1);
        QVERIFY(deliveries.first().toObject().value(QLatin1String("state")).toString() != QStringLiteral("sent"));
    }

private:
    static void verifyOnceEach(const QString &network, int posts)
    {
        const auto keys = published(network);
        QCOMPARE(keys.size(), posts);
        for (auto it = keys.cbegin(); it != keys.cend(); ++it)
            QVERIFY2(it.value() == 1, qPrintable(it.key()));
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
