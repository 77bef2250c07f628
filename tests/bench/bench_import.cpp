// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables of posts, twelve columns in four languages, one row of a hundred bad, into an SQLite file on disk. Found out:
// the first look of the wizard. Checked: every row judged and handed to a table that shows it. Taken in: our import beside
// `sqlite3 .import` of the same file in the same run; the table it is compared with has the columns of the file and three
// indexes a calendar needs: by date and time, by channel, by status; WAL and synchronous=FULL as ours. peak_MB: of this
// process so far, so run one with --benchmark_filter to see its own.

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

constexpr int kManyRows = 1000000;
constexpr int kRows = 100000;
constexpr int kColumns = 12;
constexpr const char *kHeadings = "text,channels,date,time,time_zone,status,labels,campaign,link,title,notes,language\n";
constexpr const char *kWords[] = {
    "the of our new season launch coffee spring garden studio open today friends summer recipe behind scenes team makes first "
    "look tomorrow morning light city walk market fresh bread story about people who care deeply workshop invite ticket",
    "yeni sezon için kahve bahar bahçe stüdyo açık bugün dostlar yaz tarifi sahne arkası ekip ilk bakış yarın sabah ışık "
    "şehir yürüyüş pazar taze ekmek öykü insanlar atölye davet bilet erken bülten kış indirimi son saatler",
    "فصل تازه قهوه بهار باغ استودیو باز امروز دوستان تابستان دستور پشت صحنه تیم نخستین نگاه فردا صبح نور شهر قدم بازار "
    "نان داستان مردم کارگاه دعوت بلیت زود خبرنامه زمستان فروش پایانی ساعت",
    "nova sezona kava proljeće vrt studio otvoreno danas prijatelji ljeto recept iza kulisa tim prvi pogled sutra jutro "
    "svjetlo grad šetnja tržnica svjež kruh priča ljudi koji radionica poziv ulaznica rano čitatelji zima završna",
};
constexpr const char *kLanguages[] = {"en", "tr", "fa", "hr"};

// One of a hundred: a day that does not exist, a channel nobody knows, no text.
QByteArray rowOf(int row, const QByteArray &text)
{
    static const QDateTime start(QDate(2031, 1, 1), QTime(8, 0), Qt::UTC);
    static const char *const statuses[] = {"scheduled", "draft", "approved"};
    const int bad = row % 100 == 50 ? 1 + row / 100 % 3 : 0;
    const QDateTime at = start.addSecs(qint64(row) * 7 * 60);
    const QByteArray number = QByteArray::number(row);
    return (bad == 3 ? QByteArray() : text + '#' + number) + (bad == 2 ? ",Nobody" : ",Channel " + QByteArray::number(row % 5))
           + (bad == 1 ? QByteArray(",2031-02-30,09:00") : at.toString(QStringLiteral(",yyyy-MM-dd,HH:mm")).toLatin1())
           + ",Europe/Istanbul," + statuses[row % 3] + (row % 4 == 0 ? ",spring;news" : ",") + ",Campaign "
           + QByteArray::number(row % 10) + (bad == 3 ? QByteArray(",") : ",https://example.org/p/" + number)
           + (row % 7 == 0 ? ",\"Title, number " + number + "\"" : QByteArray(",")) + (row % 9 == 0 ? ",look at it again" : ",")
           + ',' + kLanguages[row % 4] + '\n';
}

void writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QList<QList<QByteArray>> words;
    for (const char *each : kWords)
        words << QByteArray(each).split(' ');
    QRandomGenerator random(1);
    file.write(kHeadings);
    for (int row = 0; row < rows; ++row) {
        const QList<QByteArray> &mine = words.at(row % 4);
        QByteArray text;
        while (text.size() < 112)
            text += mine.at(random.bounded(int(mine.size()))) + ' ';
        file.write(rowOf(row, text));
    }
}

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

ImportOptions optionsFor(const Profile &profile, const QString &csv)
{
    ImportOptions options;
    options.workspace = profile.workspace();
    options.filePath = csv;
    return options;
}

double secondsOfImport(const QString &csv, int rows)
{
    QTemporaryDir folder(QFileInfo(csv).absolutePath() + QLatin1String("/profile-XXXXXX"));
    Profile profile(folder.path());
    ImportService imports(profile.parts());
    const Work work = timed(imports, optionsFor(profile, csv), ImportPurpose::Import, {});
    if (work.report.imported != rows - rows / 100 || work.report.refused != rows / 100)
        qFatal("imported %lld, refused %lld", work.report.imported, work.report.refused);
    return work.seconds;
}

double secondsOfCheck(const QString &csv, int rows)
{
    QTemporaryDir folder(QFileInfo(csv).absolutePath() + QLatin1String("/profile-XXXXXX"));
    Profile profile(folder.path());
    ImportService imports(profile.parts());
    qint64 shown = 0;
    ImportWatch watch;
    watch.rows = [&shown](const QList<CheckedRow> &group) { shown += group.size(); };
    const Work work = timed(imports, optionsFor(profile, csv), ImportPurpose::Check, watch);
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
    if (!found || found->columns.size() != kColumns)
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

// Each file is written once; each run imports it anew.
const QString &csvPath(int rows)
{
    static const QTemporaryDir folder(QStringLiteral("/var/tmp/bench-import-XXXXXX")); // a disk, which /tmp may not be
    static QHash<int, QString> paths;
    QString &path = paths[rows];
    if (path.isEmpty()) {
        path = folder.filePath(QStringLiteral("posts%1.csv").arg(rows));
        writeCsv(path, rows);
    }
    return path;
}

void plainImport(benchmark::State &state)
{
    const QString &path = csvPath(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfSqlite(QFileInfo(path).absolutePath(), path));
}

void ourImport(benchmark::State &state)
{
    const QString &path = csvPath(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfImport(path, int(state.range(0))));
    state.counters["peak_MB"] = double(peakKilobytes()) / 1024;
}

void ourCheck(benchmark::State &state)
{
    const QString &path = csvPath(int(state.range(0)));
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(secondsOfCheck(path, int(state.range(0))));
    state.counters["peak_MB"] = double(peakKilobytes()) / 1024;
}

void ourInspection(benchmark::State &state)
{
    const QString &path = csvPath(int(state.range(0)));
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
