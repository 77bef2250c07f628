// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A hundred thousand rows of eight columns into an SQLite file on disk: our import beside `sqlite3 .import` of the same
// file in the same run. The table it is compared with has the columns of the file and three indexes a calendar needs:
// by date and time, by channel, by status; WAL and synchronous=FULL as ours. peak_MB: of this process.

#include "base/log.h"
#include "base/redact.h"
#include "base/systemclock.h"
#include "media/mediafolder.h"
#include "networks/registry.h"
#include "secrets/memorystore.h"
#include "service/importservice.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/workspacestore.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QCoro/QCoroCore>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace perennial;

namespace {

constexpr int kRows = 100000;
constexpr const char *kWords =
    "the of our new season launch coffee spring garden studio open today friends summer recipe behind scenes team makes first "
    "look tomorrow morning light city walk market fresh bread story about people who care deeply workshop invite ticket early "
    "bird newsletter winter sale final hours remember share favourite photo place travel weekend idea kitchen design small "
    "batch roasted hand made local craft community event music night dance river mountain trail";

void writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    const QList<QByteArray> words = QByteArray(kWords).split(' ');
    QRandomGenerator random(1);
    const QDateTime start(QDate(2031, 1, 1), QTime(8, 0), Qt::UTC);
    const char *const statuses[] = {"scheduled", "draft", "approved"};
    file.write("text,channels,date,time,time_zone,status,labels,campaign\n");
    for (int row = 0; row < rows; ++row) {
        QByteArray text;
        while (text.size() < 112)
            text += words.at(random.bounded(int(words.size()))) + ' ';
        const QDateTime at = start.addSecs(qint64(row) * 7 * 60);
        text += '#' + QByteArray::number(row) + ",Channel " + QByteArray::number(row % 5)
                + at.toString(QStringLiteral(",yyyy-MM-dd,HH:mm")).toLatin1() + ",Europe/Istanbul," + statuses[row % 3]
                + (row % 4 == 0 ? ",spring;news," : ",,") + "Campaign " + QByteArray::number(row % 10) + '\n';
        file.write(text);
    }
}

double secondsOfSqlite(const QString &folder, const QString &csv)
{
    const QString script = QStringLiteral("PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\n"
                                          "CREATE TABLE post(text,channels,date,time,time_zone,status,labels,campaign);\n"
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

class Profile
{
public:
    explicit Profile(const QString &folder) : m_media(folder + QLatin1String("/media"))
    {
        auto opened = Database::open({Backend::Sqlite, folder + QLatin1String("/perennial.db"), {}});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        m_database = std::move(*opened);
        std::function<Result<void>(Connection &)> fill = [this](Connection &connection) { return addChannels(connection); };
        if (const auto filled = QCoro::waitFor(m_database->write<void>(fill)); !filled)
            qFatal("%s", qPrintable(filled.error().message));
    }

    ServiceParts parts() { return {*m_database, m_clock, m_ids, m_registry, m_secrets, m_media, m_log, [] {}}; }
    WorkspaceId workspace() const { return m_workspace; }

private:
    Result<void> addChannels(Connection &connection)
    {
        Workspace workspace;
        workspace.id = m_workspace = m_ids.next<WorkspaceId>();
        workspace.name = QStringLiteral("Bench");
        workspace.colour = QStringLiteral("#336699");
        workspace.timeZone = "Europe/Istanbul";
        TRY(workspacestore::insert(connection, workspace));
        for (int i = 0; i < 5; ++i) {
            Channel channel;
            channel.id = m_ids.next<ChannelId>();
            channel.workspace = m_workspace;
            channel.network = QStringLiteral("sandbox");
            channel.name = QStringLiteral("Channel %1").arg(i);
            TRY(channelstore::insert(connection, channel));
        }
        return {};
    }

    SystemClock m_clock;
    IdSource m_ids{m_clock};
    Redactor m_redactor;
    Log m_log{m_clock, m_redactor};
    MemoryStore m_secrets;
    Registry m_registry{std::vector<std::unique_ptr<Adapter>>()};
    MediaFolder m_media;
    std::unique_ptr<Database> m_database;
    WorkspaceId m_workspace;
};

double secondsOfImport(const QString &csv, int rows)
{
    QTemporaryDir folder(QFileInfo(csv).absolutePath() + QLatin1String("/profile-XXXXXX"));
    Profile profile(folder.path());
    ImportService imports(profile.parts());
    ImportOptions options;
    options.workspace = profile.workspace();
    options.filePath = csv;
    QElapsedTimer timer;
    timer.start();
    const auto report = QCoro::waitFor(imports.run(options, {}));
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (!report || report->imported != rows)
        qFatal("import: %s", qPrintable(report ? QString::number(report->imported) : report.error().message));
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

// The file is written once; each run imports it anew.
const QString &csvPath()
{
    static const QTemporaryDir folder(QStringLiteral("/var/tmp/bench-import-XXXXXX")); // a disk, which /tmp may not be
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("posts.csv"));
        writeCsv(file, kRows);
        return file;
    }();
    return path;
}

void plainImport(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfSqlite(QFileInfo(csvPath()).absolutePath(), csvPath()));
}

void ourImport(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfImport(csvPath(), kRows));
    state.counters["peak_MB"] = double(peakKilobytes()) / 1024;
}

BENCHMARK(plainImport)->Name("sqlite3_import_100000_rows")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(ourImport)->Name("import_100000_rows")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
