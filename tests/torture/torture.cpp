// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// torture: simulated lives by seed, judged. See ./dev torture and usage() below.

#include "torture/judge.h"
#include "torture/life.h"
#include "torture/score.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHashFunctions>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace perennial::torture;

namespace {

constexpr int kSeedsAtOnce = 20; // of one worker, then its memory is given back
constexpr int kMostTold = 12;

struct Options
{
    quint32 from = 1;
    int seeds = 20;
    int deliveries = 1000;
    int jobs = 2;
    bool replay = false;
    qint64 delivery = 0; // of a replay: the one to tell of; 0: the first that are guilty
    bool stopAtFirst = false;
};

QString memoryDisk()
{
    return QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath();
}

struct Lived
{
    LifeRecord record;
    perennial::torture::Verdict verdict;
};

void tellFindings(const Options &options, quint32 seed, const Lived &lived, const Trace &trace)
{
    QList<qint64> guilty;
    if (options.delivery != 0)
        guilty << options.delivery;
    for (const Finding &finding : lived.verdict.findings) {
        if (finding.delivery != 0 && guilty.size() < 3 && !guilty.contains(finding.delivery))
            guilty << finding.delivery;
    }
    if (trace.isOn()) {
        for (const QString &line : trace.lines(guilty))
            std::fprintf(stdout, "%s\n", qPrintable(line));
        for (const qint64 delivery : std::as_const(guilty)) {
            for (const QString &line : changesOf(lived.record.database, delivery))
                std::fprintf(stdout, "delivery %lld: %s\n", static_cast<long long>(delivery), qPrintable(line));
        }
    }
    for (qsizetype i = 0; i < std::min<qsizetype>(kMostTold, lived.verdict.findings.size()); ++i) {
        const Finding &finding = lived.verdict.findings.at(i);
        std::fprintf(stdout, "seed %u: %s: delivery %lld %s\n", seed, qPrintable(nameOf(finding.fault)), finding.delivery, qPrintable(finding.what));
    }
    if (!lived.verdict.findings.isEmpty())
        std::fprintf(stdout, "seed %u: %lld findings. Again, with all that happened: torture --replay %u --deliveries %d\n", seed,
                     static_cast<long long>(lived.verdict.findings.size()), seed, options.deliveries);
    std::fflush(stdout);
}

Lived live(VirtualTime &time, const Options &options, const QString &folder, quint32 seed, Trace &trace)
{
    Life life(time, {seed, options.deliveries, folder, folder + QStringLiteral("/pattern.db")}, trace);
    Lived lived;
    lived.record = life.run();
    lived.verdict = judge({lived.record.truth, lived.record.database, lived.record.clocksJumped, lived.record.cameToRest});
    tellFindings(options, seed, lived, trace);
    return lived;
}

Score scoreOf(const Lived &lived)
{
    Score score;
    score.seeds = 1;
    score.deliveries = lived.verdict.deliveries;
    score.requests = lived.verdict.requests;
    score.kills = lived.record.kills;
    score.unsure = lived.verdict.unsure;
    score.byPeople = lived.record.resolvedByPeople;
    score.failedSeeds = lived.verdict.findings.isEmpty() ? 0 : 1;
    for (const Finding &finding : lived.verdict.findings)
        ++score.faults[int(finding.fault)];
    return score;
}

// The lives of some seeds in a process of its own. What it says of them goes through the pipe, a line each.
int work(const Options &options, const QString &folder, quint32 first, int count, int pipe)
{
    VirtualTime *time = new VirtualTime; // the application's
    QCoreApplication::setEventDispatcher(time);
    int argc = 1;
    char name[] = "torture";
    char *argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);
    const QString mine = folder + QStringLiteral("/%1").arg(first);
    QDir().mkpath(mine);
    if (!makePattern(mine + QStringLiteral("/pattern.db")))
        return 2;
    for (quint32 seed = first; seed < first + quint32(count); ++seed) {
        Trace trace;
        trace.setOn(options.replay);
        const Lived lived = live(*time, options, mine, seed, trace);
        const QByteArray line = scoreOf(lived).toLine();
        if (::write(pipe, line.constData(), size_t(line.size())) != line.size())
            return 2;
    }
    QDir(mine).removeRecursively();
    return 0;
}

class Crew
{
public:
    Crew(const Options &options, QString folder) : m_options(options), m_folder(std::move(folder)) {}

    Score run()
    {
        int pipes[2];
        if (::pipe(pipes) != 0)
            return m_score;
        m_pipe = pipes[1];
        quint32 next = m_options.from;
        const quint32 end = m_options.from + quint32(m_options.seeds);
        const int atOnce = std::clamp(m_options.seeds / m_options.jobs, 1, kSeedsAtOnce);
        int running = 0;
        while (next < end || running > 0) {
            const bool enough = m_options.stopAtFirst && m_score.failedSeeds > 0;
            if (next < end && running < m_options.jobs && !enough) {
                const int count = int(std::min<quint32>(quint32(atOnce), end - next));
                hire(next, count);
                next += quint32(count);
                ++running;
                continue;
            }
            if (running == 0)
                break;
            waitForOne();
            --running;
            collect(pipes[0]);
        }
        ::close(pipes[0]);
        ::close(pipes[1]);
        return m_score;
    }

private:
    void hire(quint32 first, int count)
    {
        std::fflush(stdout);
        const pid_t pid = ::fork();
        if (pid == 0)
            ::_exit(work(m_options, m_folder, first, count, m_pipe));
        m_first.insert(pid, first);
    }

    void waitForOne()
    {
        int status = 0;
        const pid_t pid = ::wait(&status);
        if (pid < 0 || (WIFEXITED(status) && WEXITSTATUS(status) == 0))
            return;
        std::fprintf(stdout, "The worker for the seeds from %u on came to a bad end (status %d)\n", m_first.value(pid), status);
        ++m_score.failedSeeds;
    }

    // What the ended one wrote is in the pipe; lines are shorter than what a pipe takes at once.
    void collect(int pipe)
    {
        char buffer[65536];
        fd_set set;
        for (;;) {
            FD_ZERO(&set);
            FD_SET(pipe, &set);
            timeval none{0, 0};
            if (::select(pipe + 1, &set, nullptr, nullptr, &none) <= 0)
                break;
            const ssize_t got = ::read(pipe, buffer, sizeof buffer);
            if (got <= 0)
                break;
            m_unread += QByteArray(buffer, int(got));
        }
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            m_score.add(Score::fromLine(m_unread.left(end)));
            m_unread.remove(0, end + 1);
        }
    }

    Options m_options;
    QString m_folder;
    int m_pipe = -1;
    Score m_score;
    QByteArray m_unread;
    QHash<pid_t, quint32> m_first;
};

Options optionsFrom(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Simulated lives of the publisher by seed, judged. Ends with 1 if a promise was broken."));
    parser.addHelpOption();
    const auto number = [&parser](const char *name, const char *what, int otherwise) {
        parser.addOption({QLatin1String(name), QLatin1String(what), QStringLiteral("n"), QString::number(otherwise)});
    };
    Options options;
    number("seeds", "how many lives", options.seeds);
    number("from", "the first seed", int(options.from));
    number("deliveries", "deliveries a life", options.deliveries);
    number("jobs", "processes at once", options.jobs);
    number("replay", "one life, with all that happened in it", 0);
    number("delivery", "of a replay: the delivery to tell of", 0);
    parser.addOption({QStringLiteral("stop-at-first"), QStringLiteral("begin no more lives once a promise was broken")});
    parser.process(arguments);
    options.seeds = std::max(1, parser.value(QStringLiteral("seeds")).toInt());
    options.from = parser.value(QStringLiteral("from")).toUInt();
    options.deliveries = std::max(1, parser.value(QStringLiteral("deliveries")).toInt());
    options.jobs = std::max(1, parser.value(QStringLiteral("jobs")).toInt());
    options.stopAtFirst = parser.isSet(QStringLiteral("stop-at-first"));
    if (parser.isSet(QStringLiteral("replay"))) {
        options.replay = true;
        options.delivery = parser.value(QStringLiteral("delivery")).toLongLong();
        options.from = parser.value(QStringLiteral("replay")).toUInt();
        options.seeds = 1;
    }
    return options;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const Options options = optionsFrom(arguments);
    QTemporaryDir folder(memoryDisk() + QStringLiteral("/perennial-torture-XXXXXX"));
    if (!folder.isValid()) {
        std::fprintf(stderr, "torture: no folder for the databases\n");
        return 2;
    }
    QElapsedTimer clock;
    clock.start();
    const Score score = Crew(options, folder.path()).run();
    std::fprintf(stdout, "%s\n", qPrintable(score.sentence(double(clock.elapsed()) / 1000)));
    return score.failedSeeds == 0 && score.seeds > 0 ? 0 : 1;
}
