// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/killrun.h"

#include "e2e/publishedposts.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QTimeZone>

#include <csignal>

namespace perennial::test {

namespace {

using namespace std::chrono_literals;

constexpr int kPosts = 120;
constexpr auto kLongestLife = 350ms;  // of an agent that no named moment ends
constexpr std::chrono::milliseconds kNamedWithin = 4s;
constexpr auto kFirstLook = 62s;      // the engine looks for what is unsure after a minute
constexpr auto kFinishWithin = 120s;
constexpr int kFinishes = 4;
constexpr int kBeforeItDies = 5;
constexpr auto kLease = 180s; // of the engine
const char *const kPoints[] = {"after-claim",   "before-attempt",        "after-attempt", "before-request",       "after-request",
                               "after-settle",  "after-upload-progress", "after-recover", "before-lease-release", "after-look"};
const QString kBox = QStringLiteral("box");
const QString kOtherBox = QStringLiteral("crate");
const QString kToot = QStringLiteral("toot");
const QString kKillAt = QStringLiteral("PERENNIAL_TEST_KILL_AT");

} // namespace

QByteArray KillOutcome::toLine() const
{
    return QStringLiteral("%1 %2 %3 %4\n").arg(kills).arg(atNamedPoints).arg(deliveries).arg(problems.size()).toUtf8();
}

KillRun::KillRun(QString folder, quint32 seed, int kills) : m_programs(std::move(folder)), m_random(seed), m_mostKills(kills)
{
    m_twoAgents = seed % 2 == 0;
}

KillOutcome KillRun::run()
{
    if (!prepare())
        return m_outcome;
    while (m_outcome.kills < m_mostKills && !isAllOut())
        killAgain();
    finish();
    compare();
    return m_outcome;
}

KillOutcome KillRun::runOnTwoMachines(const QString &database)
{
    m_pictures = 0; // a machine has only its own
    Programs other(m_programs.folder());
    other.setProfile(m_programs.folder() + QStringLiteral("/other"));
    for (Programs *machine : {&m_programs, &other})
        machine->setVariable(QStringLiteral("PERENNIAL_DATABASE"), database);
    if (!prepare())
        return m_outcome;
    killOneMachine(other);
    finish();
    compare();
    return m_outcome;
}

void KillRun::killOneMachine(Programs &other)
{
    const QDir mine(m_programs.profile());
    if (!QDir().mkpath(other.profile()))
        fail(QStringLiteral("no second profile"));
    for (const QString &name : mine.entryList({QStringLiteral("*sealed*")}, QDir::Files)) // the same keys
        QFile::copy(mine.filePath(name), other.profile() + QLatin1Char('/') + name);
    const auto first = m_programs.startAgent({QStringLiteral("--until-idle")});
    if (!waitUntil([this] { return published() >= kBeforeItDies; }, kFinishWithin))
        fail(QStringLiteral("the first machine does not publish: %1").arg(QString::fromUtf8(first->readAll().right(2000))));
    const auto second = other.startAgent({QStringLiteral("--until-idle")});
    waitUntil([] { return false; }, std::chrono::milliseconds(m_random.bounded(500)));
    end(*first);
    QElapsedTimer sinceDeath;
    sinceDeath.start();
    const int before = published();
    if (!waitUntil([&] { return published() > before; }, kLease + kFinishWithin))
        fail(QStringLiteral("the second machine does not go on: %1").arg(QString::fromUtf8(second->readAll().right(2000))));
    m_outcome.takeOver = sinceDeath.elapsed();
    if (!waitUntil([&] { return second->state() == QProcess::NotRunning; }, kFinishWithin))
        fail(QStringLiteral("the second machine does not end: %1").arg(QString::fromUtf8(second->readAll().right(2000))));
}

bool KillRun::succeeds(const QStringList &arguments, const QByteArray &input)
{
    const Answer answer = m_programs.run(arguments, input);
    if (answer.exitCode != 0)
        fail(arguments.join(QLatin1Char(' ')) + QStringLiteral(": ") + answer.words());
    return answer.exitCode == 0;
}

bool KillRun::prepare()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    if (!succeeds(words("workspace add Torture --time-zone UTC"))
        || !succeeds(words("channel add sandbox box --option fault=slow:120 --option") << QStringLiteral("folder=") + feed(kBox))
        || !succeeds(words("channel add sandbox crate --option fault=slow:200 --option") << QStringLiteral("folder=") + feed(kOtherBox))
        || !succeeds(words("channel add mastodon toot --secret-stdin --server") << m_server.url(), m_server.token() + '\n')
        || !succeeds(words("channel check toot")))
        return false;
    CsvSizes sizes;
    sizes.due = kPosts;
    sizes.pictures = m_pictures;
    sizes.spreadBackSeconds = 60;
    m_plan.emplace(PlanChannels{kBox, kToot, kOtherBox, kToot}, sizes, QDateTime::currentDateTimeUtc(), QTimeZone::utc());
    if (!m_plan->write(m_programs.folder())) {
        fail(QStringLiteral("the file of posts could not be written"));
        return false;
    }
    const Answer imported = m_programs.run({QStringLiteral("import"), CsvPlan::fileName()});
    if (imported.exitCode > 1) // the wrong rows of the plan are refused
        fail(imported.words());
    for (const QString &channel : {kBox, kOtherBox, kToot})
        m_outcome.deliveries += int(m_plan->due(channel).size());
    return imported.exitCode <= 1;
}

int KillRun::published() const
{
    return int(feedLength(feed(kBox)) + feedLength(feed(kOtherBox))) + m_server.statusCount();
}

std::unique_ptr<QProcess> KillRun::startAgent()
{
    const bool named = m_random.bounded(10) < 6;
    const char *point = kPoints[m_random.bounded(int(std::size(kPoints)))];
    m_programs.setVariable(kKillAt, named ? QStringLiteral("%1:%2").arg(QLatin1String(point)).arg(1 + m_random.bounded(3)) : QString());
    return m_programs.startAgent({QStringLiteral("--until-idle")});
}

// One agent, or two of which the second waits for the first one's end; each ends at its named moment or is killed.
void KillRun::killAgain()
{
    const std::unique_ptr<QProcess> first = startAgent();
    const std::unique_ptr<QProcess> second = m_twoAgents ? startAgent() : nullptr;
    const auto runs = [](const std::unique_ptr<QProcess> &agent) { return agent && agent->state() != QProcess::NotRunning; };
    const bool anyMoment = first->processEnvironment().value(kKillAt).isEmpty();
    const auto life = anyMoment ? std::chrono::milliseconds(m_random.bounded(30, int(kLongestLife.count()))) : kNamedWithin;
    waitUntil([&] { return !runs(first) && !runs(second); }, life);
    if (second && m_random.bounded(2) == 0)
        end(*second);
    end(*first);
    if (second) {
        waitUntil([&] { return !runs(second); }, std::chrono::milliseconds(m_random.bounded(30, 300)));
        end(*second);
    }
}

// Counts each death once: by its own hand at a named moment, or by ours.
void KillRun::end(QProcess &agent)
{
    if (agent.property("counted").toBool())
        return;
    agent.setProperty("counted", true);
    const bool lived = agent.state() != QProcess::NotRunning;
    if (lived) {
        agent.kill();
        agent.waitForFinished();
    }
    const bool killed = agent.exitStatus() == QProcess::CrashExit && agent.exitCode() == SIGKILL;
    if (!lived && agent.exitStatus() == QProcess::CrashExit && !killed)
        fail(QStringLiteral("an agent crashed: %1").arg(QString::fromUtf8(agent.readAll().right(2000))));
    m_outcome.kills += int(killed);
    m_outcome.atNamedPoints += int(killed && !lived);
}

// Nobody kills any more: what is unsure is looked for after its minute, the rest goes out.
void KillRun::finish()
{
    m_programs.setVariable(kKillAt, QString());
    for (int i = 0; i < kFinishes; ++i) {
        const auto agent = m_programs.startAgent({QStringLiteral("--until-idle")});
        if (!waitUntil([&] { return agent->state() == QProcess::NotRunning; }, kFinishWithin)) {
            fail(QStringLiteral("the last agent does not end: %1").arg(QString::fromUtf8(agent->readAll().right(2000))));
            return;
        }
        const Answer unsure = m_programs.run({QStringLiteral("delivery"), QStringLiteral("list"), QStringLiteral("--state"), QStringLiteral("unsure")});
        if (unsure.exitCode == 0 && unsure.json().value(QLatin1String("deliveries")).toArray().isEmpty())
            return;
        waitUntil([] { return false; }, kFirstLook);
    }
}

void KillRun::compare()
{
    const auto tell = [this](const QString &where, const QStringList &found) {
        for (const QString &each : found)
            fail(where + QStringLiteral(": ") + each);
    };
    tell(kBox, differences(m_plan->due(kBox), readFeed(feed(kBox))));
    tell(kOtherBox, differences(m_plan->due(kOtherBox), readFeed(feed(kOtherBox))));
    tell(kToot, differences(m_plan->due(kToot), readServer(m_server)));
    tell(QStringLiteral("server"), m_server.problems());
    const Answer listed = m_programs.run({QStringLiteral("delivery"), QStringLiteral("list")});
    const QJsonArray deliveries = listed.json().value(QLatin1String("deliveries")).toArray();
    int sent = 0;
    for (const QJsonValue &delivery : deliveries) {
        const QString state = delivery[QLatin1String("state")].toString();
        sent += int(state == QLatin1String("sent"));
        if (state == QLatin1String("claimed") || state == QLatin1String("sending") || state == QLatin1String("unsure"))
            fail(QStringLiteral("delivery %1 is left %2").arg(delivery[QLatin1String("id")].toString(), state));
    }
    if (sent != m_outcome.deliveries)
        fail(QStringLiteral("%1 of %2 deliveries say that they are sent").arg(sent).arg(m_outcome.deliveries));
}

} // namespace perennial::test
