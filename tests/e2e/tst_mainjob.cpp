// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Perennial is for: a file comes in, and what is due goes out exactly once, whatever happens to the publisher.

#include "e2e/programs.h"
#include "e2e/publishedposts.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace perennial::test;

namespace {

using namespace std::chrono_literals;

constexpr auto kSoon = 60s;
constexpr auto kSettled = 120s;
constexpr auto kHalfAMinute = 30s;

const QString kServer = QStringLiteral("Mastodon");
const QStringList kFolders{QStringLiteral("One"), QStringLiteral("Two"), QStringLiteral("Three")};

// A client with three folders and one server as its channels.
struct Client
{
    QTemporaryDir folder;
    MastodonServer server;
    Programs programs{folder.path()};
    QStringList troubles;

    Client()
    {
        must({QStringLiteral("workspace"), QStringLiteral("add"), QStringLiteral("Client"), QStringLiteral("--time-zone"),
              QStringLiteral("Europe/Zagreb")});
        for (const QString &name : kFolders)
            must({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("sandbox"), name, QStringLiteral("--option"),
                  QStringLiteral("folder=") + feed(name)});
        must({QStringLiteral("channel"), QStringLiteral("add"), QStringLiteral("mastodon"), kServer, QStringLiteral("--server"), server.url(),
              QStringLiteral("--secret-stdin")},
             server.token());
        must({QStringLiteral("channel"), QStringLiteral("check"), kServer});
    }
    QString feed(const QString &channel) const { return folder.filePath(QStringLiteral("feeds/") + channel); }
    void must(const QStringList &arguments, const QByteArray &input = {})
    {
        const Answer answer = programs.run(arguments, input);
        if (answer.exitCode != 0)
            troubles << arguments.join(QLatin1Char(' ')) + QLatin1Char('\n') + answer.words();
    }
    CsvPlan import(const CsvSizes &sizes)
    {
        const CsvPlan plan({kFolders[0], kFolders[1], kFolders[2], kServer}, sizes, QDateTime::currentDateTimeUtc(), QTimeZone("Europe/Zagreb"));
        if (!plan.write(folder.path()))
            troubles << QStringLiteral("the file could not be written");
        imported = programs.run({QStringLiteral("import"), CsvPlan::fileName()});
        return plan;
    }
    qsizetype countOut() const
    {
        qsizetype count = server.statusCount();
        for (const QString &name : kFolders)
            count += feedLength(feed(name));
        return count;
    }
    QString differencesFrom(const CsvPlan &plan) const
    {
        QStringList wrong = differences(plan.due(kServer), readServer(server));
        for (const QString &name : kFolders)
            wrong << differences(plan.due(name), readFeed(feed(name)));
        return (wrong << server.problems()).join(QLatin1Char('\n'));
    }
    qsizetype deliveries(const char *state)
    {
        const Answer answer = programs.run({QStringLiteral("delivery"), QStringLiteral("list"), QStringLiteral("--state"), QString::fromLatin1(state)});
        return answer.json().value(QStringLiteral("deliveries")).toArray().size();
    }

    Answer imported;
};

CsvSizes sizes(int due, int aheadSeconds)
{
    CsvSizes sizes;
    sizes.due = due;
    sizes.later = 12;
    sizes.drafts = 4;
    sizes.pictures = 2;
    sizes.spreadBackSeconds = 300;
    sizes.spreadAheadSeconds = aheadSeconds;
    sizes.duplicates = 1;
    return sizes;
}

const QStringList kUntilIdle{QStringLiteral("--until-idle")};

} // namespace

class MainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void what_is_due_in_a_file_goes_out_exactly_once();
    void wrong_rows_are_refused_with_their_reasons();
    void a_killed_publisher_is_taken_over_without_a_doubled_or_lost_post();
    void a_second_publisher_waits_and_takes_over_at_once();
    void an_import_wakes_a_running_publisher();
    void a_pause_holds_everything_back();
    void a_publisher_ends_cleanly_when_asked();
};

void MainJob::what_is_due_in_a_file_goes_out_exactly_once()
{
    Client client;
    const CsvPlan plan = client.import(sizes(24, 3));
    QCOMPARE(client.troubles, QStringList());
    QCOMPARE(client.imported.exitCode, 1); // done in part: rows are refused
    const auto agent = client.programs.startAgent();
    QVERIFY2(waitUntil([&] { return client.countOut() >= plan.dueDeliveries(); }, kSoon), agent->readAll().constData());
    QVERIFY(endCleanly(*agent, kSoon));
    QCOMPARE(client.differencesFrom(plan), QString());
    QCOMPARE(client.deliveries("sent"), plan.dueDeliveries());
    QCOMPARE(client.deliveries("scheduled"), plan.laterDeliveries());
}

void MainJob::wrong_rows_are_refused_with_their_reasons()
{
    Client client;
    const CsvPlan plan = client.import(sizes(4, 0));
    QCOMPARE(client.troubles, QStringList());
    const QJsonObject said = client.imported.json();
    QCOMPARE(said.value(QStringLiteral("rows")).toInteger(), plan.rows());
    QCOMPARE(said.value(QStringLiteral("imported")).toInteger(), plan.posts().size());
    QCOMPARE(said.value(QStringLiteral("duplicates")).toInteger(), 1);
    QCOMPARE(said.value(QStringLiteral("refused")).toInteger(), plan.refused().size());
    QStringList told;
    for (const QJsonValue &error : said.value(QStringLiteral("errors")).toArray())
        told << QStringLiteral("%1 %2").arg(error[QLatin1String("row")].toInteger()).arg(error[QLatin1String("code")].toString());
    for (const RefusedPlan &refused : plan.refused())
        QVERIFY2(told.contains(QStringLiteral("%1 %2").arg(refused.row).arg(refused.code)), qPrintable(refused.code));
}

void MainJob::a_killed_publisher_is_taken_over_without_a_doubled_or_lost_post()
{
    Client client;
    const CsvPlan plan = client.import(sizes(40, 0));
    QCOMPARE(client.troubles, QStringList());
    auto agent = client.programs.startAgent();
    bool killed = false;
    // The server has the post, the publisher has not heard of it.
    connect(&client.server, &MastodonServer::statusMade, this, [&](qsizetype count) {
        if (count != 3)
            return;
        agent->kill();
        killed = true;
    });
    QVERIFY(waitUntil([&] { return killed && agent->state() == QProcess::NotRunning; }, kSoon));
    QVERIFY(client.countOut() < plan.dueDeliveries());
    agent = client.programs.startAgent();
    QVERIFY2(waitUntil([&] { return client.countOut() >= plan.dueDeliveries(); }, kSoon), agent->readAll().constData());
    // What was under way is asked about after a minute, not guessed.
    const auto isSettled = [&] {
        client.programs.wakeAgent();
        return client.deliveries("unsure") == 0;
    };
    QVERIFY(waitUntil(isSettled, kSettled));
    QVERIFY(endCleanly(*agent, kSoon));
    QCOMPARE(client.differencesFrom(plan), QString());
    QCOMPARE(client.deliveries("sent"), plan.dueDeliveries());
}

void MainJob::a_second_publisher_waits_and_takes_over_at_once()
{
    Client client;
    const auto first = client.programs.startAgent();
    QVERIFY(waitUntil([&] { return first->bytesAvailable() > 0; }, kSoon));
    const auto second = client.programs.startAgent();
    // It says whom it waits for.
    const QByteArray pid = QByteArray::number(first->processId());
    QByteArray said;
    QVERIFY2(waitUntil([&] { return (said += second->readAll()).contains(pid); }, kSoon), said.constData());
    QCOMPARE(second->state(), QProcess::Running);
    first->kill();
    QVERIFY(waitUntil([&] { return first->state() == QProcess::NotRunning; }, kSoon));
    // A lease lasts three minutes: whoever waits for its end would not make it in time.
    const CsvPlan plan = client.import(sizes(4, 0));
    QCOMPARE(client.troubles, QStringList());
    const auto isOut = [&] {
        client.programs.wakeAgent();
        return client.countOut() >= plan.dueDeliveries();
    };
    QVERIFY2(waitUntil(isOut, kSoon), second->readAll().constData());
    QVERIFY(endCleanly(*second, kSoon));
    QCOMPARE(client.differencesFrom(plan), QString());
}

void MainJob::an_import_wakes_a_running_publisher()
{
    Client client;
    const auto agent = client.programs.startAgent();
    QVERIFY(waitUntil([&] { return agent->bytesAvailable() > 0; }, kSoon));
    const CsvPlan plan = client.import(sizes(4, 0));
    QCOMPARE(client.troubles, QStringList());
    // Without being woken it looks once a minute.
    QVERIFY(waitUntil([&] { return client.countOut() >= plan.dueDeliveries(); }, kHalfAMinute));
    QVERIFY(endCleanly(*agent, kSoon));
}

void MainJob::a_pause_holds_everything_back()
{
    Client client;
    // One a channel: what was held back goes out at a distance, not in a burst.
    CsvSizes few = sizes(3, 0);
    few.pictures = 0;
    const CsvPlan plan = client.import(few);
    client.must({QStringLiteral("pause"), QStringLiteral("--everywhere"), QStringLiteral("--reason"), QStringLiteral("a crisis")});
    QCOMPARE(client.troubles, QStringList());
    auto agent = client.programs.startAgent(kUntilIdle);
    QVERIFY(waitUntil([&] { return agent->state() == QProcess::NotRunning; }, kSoon));
    QCOMPARE(agent->exitCode(), 0);
    QCOMPARE(client.countOut(), 0);
    client.must({QStringLiteral("resume"), QStringLiteral("--everywhere"), QStringLiteral("--missed"), QStringLiteral("publish")});
    QCOMPARE(client.troubles, QStringList());
    agent = client.programs.startAgent(kUntilIdle);
    QVERIFY(waitUntil([&] { return agent->state() == QProcess::NotRunning; }, kSoon));
    QCOMPARE(client.differencesFrom(plan), QString());
}

void MainJob::a_publisher_ends_cleanly_when_asked()
{
    Client client;
    QCOMPARE(client.troubles, QStringList());
    const auto agent = client.programs.startAgent();
    QVERIFY(waitUntil([&] { return agent->bytesAvailable() > 0; }, kSoon));
    QVERIFY(endCleanly(*agent, kSoon));
    const QJsonObject status = client.programs.run({QStringLiteral("status")}).json();
    QVERIFY(!status.value(QStringLiteral("publisher"))[QLatin1String("running")].toBool(true));
}

QTEST_GUILESS_MAIN(MainJob)
#include "tst_mainjob.moc"
