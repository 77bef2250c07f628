// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e/demorun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

namespace perennial::test {

namespace {

using namespace std::chrono_literals;

constexpr auto kOutWithin = 75s;
constexpr auto kSettledWithin = 80s;
constexpr auto kEndWithin = 45s;
constexpr qsizetype kKilledAt = 8; // the status whose answer the publisher never reads

const QString kTurkish = QStringLiteral("Kuzey Istanbul");
const QString kPersian = QStringLiteral("Kuzey Tehran");
const QString kCroatian = QStringLiteral("Kuzey Zagreb");
const QString kEnglish = QStringLiteral("Kuzey Mastodon");

CsvSizes demoSizes()
{
    CsvSizes sizes;
    sizes.due = 120;
    sizes.later = 320;
    sizes.drafts = 60;
    sizes.pictures = 6;
    sizes.spreadBackSeconds = 600;
    sizes.spreadAheadSeconds = 40;
    sizes.duplicates = 2;
    return sizes;
}

} // namespace

DemoRun::DemoRun(const QString &folder) : m_programs(folder)
{
    m_outcome.folder = folder;
    for (const QString &name : {kTurkish, kPersian, kCroatian}) {
        DemoChannel channel;
        channel.name = name;
        channel.folder = folder + QStringLiteral("/feeds/") + name.section(QLatin1Char(' '), 1).toLower();
        m_outcome.channels << channel;
    }
    DemoChannel onServer;
    onServer.name = kEnglish;
    m_outcome.channels << onServer;
}

void DemoRun::run()
{
    if (!makeClient() || !importFile())
        return;
    checkImport();
    const bool published = publish() && settle() && endPublisher();
    compare();
    if (published)
        askWhatIsLeft();
    for (const QString &problem : m_server.problems())
        fail(QStringLiteral("the server was asked for something it does not know: %1").arg(problem));
}

void DemoRun::abandon()
{
    if (m_agent)
        m_agent->kill();
}

bool DemoRun::makeClient()
{
    if (!succeeds({QStringLiteral("workspace"), QStringLiteral("add"), QStringLiteral("Kuzey Coffee"), QStringLiteral("--time-zone"),
                   QStringLiteral("Europe/Istanbul")}))
        return false;
    for (const DemoChannel &channel : std::as_const(m_outcome.channels)) {
        const bool isFolder = !channel.folder.isEmpty();
        QStringList arguments{QStringLiteral("channel"), QStringLiteral("add"), isFolder ? QStringLiteral("sandbox") : QStringLiteral("mastodon"),
                              channel.name};
        if (isFolder)
            arguments << QStringLiteral("--option") << QStringLiteral("folder=") + channel.folder;
        else
            arguments << QStringLiteral("--server") << m_server.url() << QStringLiteral("--secret-stdin");
        if (!succeeds(arguments, isFolder ? QByteArray() : m_server.token() + '\n'))
            return false;
        if (!succeeds({QStringLiteral("channel"), QStringLiteral("check"), channel.name}))
            return false;
    }
    note(QStringLiteral("a client and four channels are made; every channel answered"));
    return true;
}

bool DemoRun::importFile()
{
    m_plan.emplace(PlanChannels{kTurkish, kPersian, kCroatian, kEnglish}, demoSizes(), QDateTime::currentDateTimeUtc(),
                   QTimeZone("Europe/Istanbul"));
    if (!m_plan->write(m_outcome.folder))
        return fail(QStringLiteral("the file of posts could not be written"));
    QElapsedTimer took;
    took.start();
    const Answer answer = m_programs.run({QStringLiteral("import"), CsvPlan::fileName(), QStringLiteral("--errors"), QStringLiteral("refused.csv")});
    m_outcome.importMs = took.elapsed();
    m_outcome.import = answer.json();
    if (answer.exitCode != 1) // done in part: the wrong rows are refused
        return fail(QStringLiteral("the import: %1").arg(answer.words()));
    note(QStringLiteral("the file is imported"));
    return true;
}

void DemoRun::checkImport()
{
    const QJsonObject &said = m_outcome.import;
    const auto number = [&said](const char *key) { return said.value(QLatin1String(key)).toInteger(-1); };
    if (number("rows") != m_plan->rows() || number("imported") != m_plan->posts().size() || number("duplicates") != demoSizes().duplicates
        || number("refused") != m_plan->refused().size())
        fail(QStringLiteral("the import counts wrongly: %1 rows, %2 imported, %3 duplicates, %4 refused")
                 .arg(number("rows")).arg(number("imported")).arg(number("duplicates")).arg(number("refused")));
    const QJsonArray errors = said.value(QStringLiteral("errors")).toArray();
    for (const RefusedPlan &refused : m_plan->refused()) {
        const bool told = std::any_of(errors.begin(), errors.end(), [&refused](const QJsonValue &error) {
            return error[QLatin1String("row")].toInteger() == refused.row && error[QLatin1String("code")].toString() == refused.code;
        });
        if (!told)
            fail(QStringLiteral("row %1 is not refused with %2").arg(refused.row).arg(refused.code));
    }
}

bool DemoRun::publish()
{
    m_agent = m_programs.startAgent();
    note(QStringLiteral("the publisher is started"));
    bool killed = false;
    // In the worst of moments: the server has the post, the publisher has not heard of it.
    connect(&m_server, &MastodonServer::statusMade, this, [this, &killed](qsizetype count) {
        if (count != kKilledAt)
            return;
        m_agent->kill();
        killed = true;
    });
    const bool reached = waitUntil([&killed] { return killed; }, kOutWithin);
    m_server.disconnect(this);
    if (!reached)
        return fail(QStringLiteral("the publisher did not get to post %1 on the server").arg(kKilledAt));
    waitUntil([this] { return m_agent->state() == QProcess::NotRunning; }, kEndWithin);
    note(QStringLiteral("killed (SIGKILL) after %1 posts, with one more just received by the server and unanswered").arg(countOut() - 1));
    return takeOver();
}

bool DemoRun::takeOver()
{
    const qsizetype before = countOut();
    QElapsedTimer since;
    since.start();
    m_agent = m_programs.startAgent();
    if (!waitUntil([this, before] { return countOut() > before; }, kOutWithin))
        return fail(QStringLiteral("the second publisher did not take over: %1").arg(QString::fromUtf8(m_agent->readAll())));
    note(QStringLiteral("started again: goes on after %1 s").arg(double(since.elapsed()) / 1000, 0, 'f', 1));
    const qsizetype wanted = m_plan->dueDeliveries();
    if (!waitUntil([this, wanted] { return countOut() >= wanted; }, kOutWithin))
        return fail(QStringLiteral("%1 of %2 are out").arg(countOut()).arg(wanted));
    note(QStringLiteral("all that was due is out"));
    return true;
}

// Nobody knows what became of the post that was under way: after a minute the publisher asks the server.
bool DemoRun::settle()
{
    if (countIn("unsure") == 0)
        return true;
    note(QStringLiteral("one post is unsure: the publisher does not guess; after a minute it asks the server"));
    const bool settled = waitUntil(
        [this] {
            m_programs.wakeAgent();
            return countIn("unsure") == 0;
        },
        kSettledWithin);
    if (!settled)
        return fail(QStringLiteral("what was under way when the publisher was killed is still unsure"));
    note(QStringLiteral("asked: the post is there, so it is not sent again"));
    return true;
}

bool DemoRun::endPublisher()
{
    if (!endCleanly(*m_agent, kEndWithin))
        return fail(QStringLiteral("the publisher did not end as it was asked: %1").arg(QString::fromUtf8(m_agent->readAll())));
    note(QStringLiteral("asked to end (SIGTERM): ended cleanly"));
    return true;
}

void DemoRun::compare()
{
    for (DemoChannel &channel : m_outcome.channels) {
        channel.expected = m_plan->due(channel.name);
        channel.published = channel.folder.isEmpty() ? readServer(m_server) : readFeed(channel.folder);
        channel.differences = differences(channel.expected, channel.published);
        for (const QString &difference : std::as_const(channel.differences))
            fail(channel.name + QStringLiteral(": ") + difference);
    }
    for (const PlannedPost &post : m_plan->posts())
        m_outcome.drafts += post.draft;
}

void DemoRun::askWhatIsLeft()
{
    m_outcome.stillToCome = countIn("scheduled");
    if (m_outcome.stillToCome != m_plan->laterDeliveries())
        fail(QStringLiteral("%1 deliveries are planned, not %2").arg(m_outcome.stillToCome).arg(m_plan->laterDeliveries()));
    if (const qsizetype sent = countIn("sent"); sent != m_plan->dueDeliveries())
        fail(QStringLiteral("%1 deliveries are said to be sent, not %2").arg(sent).arg(m_plan->dueDeliveries()));
    const QJsonObject status = m_programs.run({QStringLiteral("status")}).json();
    m_outcome.nextDueAt = status.value(QStringLiteral("nextDueAt")).toString();
    if (const qsizetype waiting = status.value(QStringLiteral("needsPerson")).toArray().size(); waiting > 0)
        fail(QStringLiteral("%1 deliveries wait for a person").arg(waiting));
}

bool DemoRun::fail(const QString &what)
{
    m_outcome.faults << what;
    return false;
}

bool DemoRun::succeeds(const QStringList &arguments, const QByteArray &input)
{
    const Answer answer = m_programs.run(arguments, input);
    return answer.exitCode == 0 || fail(QStringLiteral("perennialctl %1: %2").arg(arguments.join(QLatin1Char(' ')), answer.words()));
}

void DemoRun::note(const QString &what)
{
    m_outcome.moments << DemoMoment{QTime::currentTime(), what};
}

qsizetype DemoRun::countIn(const char *state)
{
    const Answer answer = m_programs.run({QStringLiteral("delivery"), QStringLiteral("list"), QStringLiteral("--state"), QString::fromLatin1(state)});
    return answer.json().value(QStringLiteral("deliveries")).toArray().size();
}

qsizetype DemoRun::countOut() const
{
    qsizetype count = m_server.statusCount();
    for (const DemoChannel &channel : m_outcome.channels)
        count += channel.folder.isEmpty() ? 0 : feedLength(channel.folder);
    return count;
}

} // namespace perennial::test
