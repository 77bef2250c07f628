// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// torture_kill: the built publisher killed for real, profile after profile. See ./dev torture --kill.

#include "torture/killrun.h"

#include "support/postgrescluster.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <sys/wait.h>
#include <unistd.h>

using namespace perennial::test;

namespace {

constexpr int kKillsAProfile = 40;
constexpr int kMostTold = 10;

struct Sum
{
    int kills = 0;
    int atNamedPoints = 0;
    int deliveries = 0;
    int problems = 0;
    int profiles = 0;

    void add(const QByteArray &line)
    {
        const QList<QByteArray> words = line.split(' ');
        kills += words.value(0).toInt();
        atNamedPoints += words.value(1).toInt();
        deliveries += words.value(2).toInt();
        problems += words.value(3).toInt();
        ++profiles;
    }
};

int work(quint32 seed, int kills, int pipe)
{
    int argc = 1;
    char name[] = "torture_kill";
    char *argv[] = {name, nullptr};
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const KillOutcome outcome = KillRun(folder.path(), seed, kills).run();
    for (qsizetype i = 0; i < std::min<qsizetype>(kMostTold, outcome.problems.size()); ++i)
        std::fprintf(stdout, "seed %u: %s\n", seed, qPrintable(outcome.problems.at(i)));
    if (!outcome.problems.isEmpty())
        std::fprintf(stdout, "seed %u: the same dice again: torture_kill --seed %u --kills %d\n", seed, seed, kills);
    std::fflush(stdout);
    const QByteArray line = outcome.toLine();
    return ::write(pipe, line.constData(), size_t(line.size())) == line.size() ? 0 : 2;
}

// A profile at the end of its run mostly waits: more of them than cores.
Sum runAll(quint32 seed, int kills, int jobs)
{
    Sum sum;
    int planned = 0;
    int running = 0;
    QHash<pid_t, int> pipes;
    while (sum.kills + planned < kills || running > 0) {
        if (sum.kills + planned < kills && running < jobs) {
            const int mine = std::min(kKillsAProfile, kills - sum.kills - planned);
            int ends[2];
            if (::pipe(ends) != 0)
                break;
            const pid_t pid = ::fork();
            if (pid == 0)
                ::_exit(work(seed, mine, ends[1]));
            ::close(ends[1]);
            pipes.insert(pid, ends[0]);
            ++seed;
            ++running;
            planned += mine;
            continue;
        }
        int status = 0;
        const pid_t pid = ::wait(&status);
        --running;
        char buffer[256];
        const int pipe = pipes.take(pid);
        const ssize_t got = ::read(pipe, buffer, sizeof buffer);
        ::close(pipe);
        if (got > 0)
            sum.add(QByteArray(buffer, int(got)));
        else
            ++sum.problems;
        planned = running * kKillsAProfile;
        // A run that can't even begin must not be begun for ever.
        if (sum.problems > 50)
            kills = 0;
    }
    return sum;
}

} // namespace

// One after the other: each waits for the end of a lease.
int runMachines(quint32 seed, int rounds)
{
    PostgresCluster *const cluster = PostgresCluster::shared();
    if (!cluster) {
        std::fprintf(stdout, "PostgreSQL is not installed\n");
        return 1;
    }
    int problems = 0;
    for (int round = 0; round < rounds; ++round) {
        QTemporaryDir folder;
        const KillOutcome outcome = KillRun(folder.path(), seed + quint32(round), 1).runOnTwoMachines(cluster->newDatabase());
        for (const QString &problem : outcome.problems)
            std::fprintf(stdout, "seed %u: %s\n", seed + quint32(round), qPrintable(problem));
        std::fprintf(stdout, "the other machine went on after %.1f s; deliveries %d, problems %d\n", double(outcome.takeOver) / 1000,
                     outcome.deliveries, int(outcome.problems.size()));
        std::fflush(stdout);
        problems += int(outcome.problems.size());
    }
    PostgresCluster::stopShared();
    return problems == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Kills the built publisher again and again. Ends with 1 if a post is lost or doubled."));
    parser.addHelpOption();
    parser.addOption({QStringLiteral("kills"), QStringLiteral("how many"), QStringLiteral("n"), QStringLiteral("40")});
    parser.addOption({QStringLiteral("seed"), QStringLiteral("the first profile's"), QStringLiteral("n"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("jobs"), QStringLiteral("profiles at once"), QStringLiteral("n"), QStringLiteral("12")});
    parser.addOption({QStringLiteral("machines"), QStringLiteral("two machines on one PostgreSQL database, so many times"), QStringLiteral("n")});
    parser.process(arguments);
    if (parser.isSet(QStringLiteral("machines"))) {
        QCoreApplication application(argc, argv);
        return runMachines(parser.value(QStringLiteral("seed")).toUInt(), parser.value(QStringLiteral("machines")).toInt());
    }
    QElapsedTimer clock;
    clock.start();
    const Sum sum = runAll(parser.value(QStringLiteral("seed")).toUInt(), parser.value(QStringLiteral("kills")).toInt(),
                           std::max(1, parser.value(QStringLiteral("jobs")).toInt()));
    std::fprintf(stdout, "kills %d (%d at named moments), profiles %d, deliveries %d, problems %d, seconds %.1f\n", sum.kills,
                 sum.atNamedPoints, sum.profiles, sum.deliveries, sum.problems, double(clock.elapsed()) / 1000);
    return sum.problems == 0 && sum.profiles > 0 ? 0 : 1;
}
