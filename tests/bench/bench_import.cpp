// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of posts, twelve columns in four languages, one row of a hundred bad, into an SQLite file on disk. Found out:
// the first look of the wizard. Checked: every row judged and handed to a table that shows it. Taken in: our import beside
// `sqlite3 .import` of the same file in the same run; the table it is compared with has the columns of the file and three
// indexes a calendar needs: by date and time, by channel, by status; WAL and synchronous=FULL as ours. peak_MB: of this
// process so far, so run one with --benchmark_filter to see its own.

#include "importdesk.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QCoro/QCoroCore>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace perennial;

namespace {

constexpr int kManyRows = 1000000;
constexpr int kRows = 100000;

double secondsOfSqlite(const QString &folder, const QString &csv)
{
    const QString script = QStringLiteral("PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n"
                                          "CREATE TABLE post(text,channels,date,time,time_zone,status,labels,campaign,link,title,notes,language);\n"
                                          "CREATE INDEX by_time ON post(date,time);\nCREATE INDEX by_channel ON post(channels);\n"
                                          "CREATE INDEX by_status ON post(status);\n.import --csv --skip 1 '%1' post\n")
                               .arg(csv);
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(folder + QLatin1String("/plain.db") + QLatin1String(ending));
    QProcess sqlite;
    QElapsedTimer timer;
    timer.start();
    sqlite.start(QStringLiteral("sqlite3"), {folder + QLatin1String("/plain.db")});
    sqlite.write(script.toUtf8());
    sqlite.closeWriteChannel();
    if (!sqlite.waitForFinished(600000) || sqlite.exitCode() != 0)
        qFatal("sqlite3: %s", sqlite.readAllStandardError().constData());
    return double(timer.nsecsElapsed()) / 1e9;
}

struct Work
{
    double seconds = 0;
    ImportReport report;
};

Work timed(ImportService &imports, const ImportOptions &options, ImportPurpose purpose, const ImportWatch &watch)
{
    QElapsedTimer timer;
    timer.start();
    auto report = QCoro::waitFor(purpose == ImportPurpose::Check ? imports.check(options, watch) : imports.run(options, watch));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!report)
        qFatal("import: %s", qPrintable(report.error().message));
    return {seconds, std::move(*report)};
}

double secondsOfImport(const QString &csv, int rows)
{
    QTemporaryDir folder(QFileInfo(csv).absolutePath() + QLatin1String("/profile-XXXXXX"));
    ImportDesk profile(folder.path());
    ImportService imports(profile.parts());
    const Work work = timed(imports, profile.optionsFor(csv), ImportPurpose::Import, {});
    if (work.report.imported != rows - rows / 100 || work.report.refused != rows / 100)
        qFatal("imported %lld, refused %lld", work.report.imported, work.report.refused);
    return work.seconds;
}

double secondsOfCheck(const QString &csv, int rows)
{
    QTemporaryDir folder(QFileInfo(csv).absolutePath() + QLatin1String("/profile-XXXXXX"));
    ImportDesk profile(folder.path());
    ImportService imports(profile.parts());
    qint64 shown = 0;
    ImportWatch watch;
    watch.rows = [&shown](const QList<CheckedRow> &group) { shown += group.size(); };
    const Work work = timed(imports, profile.optionsFor(csv), ImportPurpose::Check, watch);
    if (shown != rows)
        qFatal("shown %lld", shown);
    return work.seconds;
}

double secondsOfInspection(const QString &csv)
{
    ImportOptions options;
    options.filePath = csv;
    QElapsedTimer timer;
    timer.start();
    const auto found = inspectFile(options, 50);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!found || found->columns.size() != kImportColumns)
        qFatal("inspection");
    return seconds;
}

qint64 peakKilobytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

void plainImport(benchmark::State &state)
{
    const QString &path = importTable(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfSqlite(QFileInfo(path).absolutePath(), path));
}

void ourImport(benchmark::State &state)
{
    const QString &path = importTable(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfImport(path, int(state.range(0))));
    state.counters["peak_MB"] = double(peakKilobytes()) / 1024;
}

void ourCheck(benchmark::State &state)
{
    const QString &path = importTable(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfCheck(path, int(state.range(0))));
    state.counters["peak_MB"] = double(peakKilobytes()) / 1024;
}

void ourInspection(benchmark::State &state)
{
    const QString &path = importTable(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfInspection(path));
}

BENCHMARK(ourInspection)->Name("find_out")->Arg(kRows)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(ourCheck)->Name("check")->Arg(kRows)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(plainImport)->Name("sqlite3_import")->Arg(kRows)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(ourImport)->Name("import")->Arg(kRows)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(plainImport)->Name("sqlite3_import")->Arg(kManyRows)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(ourImport)->Name("import")->Arg(kManyRows)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
