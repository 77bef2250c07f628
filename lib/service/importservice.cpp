// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importservice.h"

#include "service/importrun.h"
#include "store/batchstore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/evergreenstore.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrent>

namespace perennial {

namespace {

// One that runs, one that is checked beside it.
constexpr int kWorkers = 2;

// Holidays come from files of whole years: this far is looked for them.
constexpr int kYearsAhead = 5;

Result<JudgedCalendar> loadCalendar(Connection &connection, WorkspaceId workspace, Instant now)
{
    JudgedCalendar calendar;
    const QDate today = now.utc().date();
    TRY_ASSIGN(calendar.times, slotstore::publishingTimes(connection, workspace, today.addDays(-2), today.addYears(kYearsAhead)));
    TRY_ASSIGN(const QList<EvergreenItem> items, evergreenstore::itemsForPlan(connection, workspace));
    for (const EvergreenItem &item : items) {
        for (const Wording &wording : item.wordings)
            calendar.library.insert(wording.fingerprint, item.id);
    }
    return calendar;
}

Result<ImportJob> loadJob(Connection &connection, const ImportOptions &options, Instant now)
{
    ImportJob job;
    job.options = options;
    TRY_ASSIGN(job.workspace, workspacestore::load(connection, options.workspace));
    TRY_ASSIGN(job.channels, channelstore::list(connection, options.workspace));
    TRY_ASSIGN(job.occupied, poststore::occupied(connection, options.workspace));
    TRY_ASSIGN(job.calendar, loadCalendar(connection, options.workspace, now));
    return job;
}

Result<void> checkZone(const QByteArray &timeZone)
{
    if (timeZone.isEmpty())
        return {};
    ZoneResolver zones;
    TRY(zones.zone(timeZone));
    return {};
}

QList<std::optional<Field>> fieldsOf(const ColumnMapping &mapping)
{
    QList<std::optional<Field>> fields;
    for (int column = 0; column < mapping.headings.size(); ++column)
        fields << mapping.fieldOf(column);
    return fields;
}

} // namespace

Result<FileInspection> inspectFile(const ImportOptions &options, qint64 mostRows)
{
    const std::atomic<bool> never = false;
    ImportReading reading(options, never);
    TRY_ASSIGN(const FileShape shape, reading.survey(ImportReading::Pass::Heads));
    FileInspection found;
    found.encoding = toString(shape.dialect.encoding);
    found.bom = shape.dialect.mark;
    found.delimiter = QString(QLatin1Char(shape.dialect.delimiter));
    found.header = shape.header;
    found.templateId = shape.tool.id == genericTemplate().id ? QString() : shape.tool.id;
    found.columns = shape.header ? shape.mapping.headings : QStringList();
    found.fields = shape.header ? fieldsOf(shape.mapping) : QList<std::optional<Field>>();
    found.notes = shape.notes;
    if (shape.empty)
        return found;
    TRY(reading.start(shape));
    while (mostRows < 0 || found.rows.size() < mostRows) {
        TRY_ASSIGN(const bool more, reading.next());
        if (!more)
            break;
        found.rows << reading.record().texts();
    }
    return found;
}

ImportService::ImportService(ServiceParts parts) : m_parts(std::move(parts)), m_workers(std::make_unique<QThreadPool>())
{
    m_workers->setMaxThreadCount(kWorkers);
}

ImportService::~ImportService()
{
    for (const auto &running : m_running) {
        if (const auto flag = running.lock())
            *flag = true;
    }
    m_workers->waitForDone();
}

QCoro::Task<Result<FileInspection>> ImportService::inspect(ImportOptions options, qint64 mostRows)
{
    QFuture<Result<FileInspection>> future =
        QtConcurrent::run(m_workers.get(), [options, mostRows] { return inspectFile(options, mostRows); });
    auto found = co_await future;
    co_return found;
}

QCoro::Task<Result<ImportReport>> ImportService::check(ImportOptions options, ImportWatch watch)
{
    return work(std::move(options), std::move(watch), ImportPurpose::Check);
}

QCoro::Task<Result<ImportReport>> ImportService::run(ImportOptions options, ImportWatch watch)
{
    watch.rows = {};
    return work(std::move(options), std::move(watch), ImportPurpose::Import);
}

QCoro::Task<Result<ImportReport>> ImportService::work(ImportOptions options, ImportWatch watch, ImportPurpose purpose)
{
    const ServiceParts parts = m_parts; // this may be gone when the worker has ended
    if (!watch.cancel)
        watch.cancel = std::make_shared<std::atomic<bool>>(false);
    m_running.removeIf([](const auto &each) { return each.expired(); });
    m_running << watch.cancel;
    CO_TRY(checkZone(options.timeZone));
    std::function<Result<ImportJob>(Connection &)> load = [options, now = m_parts.clock.now()](Connection &connection) { return loadJob(connection, options, now); };
    CO_TRY_ASSIGN(ImportJob job, co_await parts.database.read<ImportJob>(std::move(load)));
    const auto home = std::make_unique<QObject>();
    job.watch = watch;
    job.purpose = purpose;
    job.home = home.get();
    const auto shared = std::make_shared<ImportJob>(std::move(job));
    QFuture<Result<ImportReport>> future = QtConcurrent::run(m_workers.get(), [shared, &parts] {
        ImportRun run(std::move(*shared), parts);
        return run.run();
    });
    auto report = co_await future;
    if (report && purpose == ImportPurpose::Import)
        parts.nudge();
    if (report && watch.progress) {
        const ImportProgress progress{report->rows, QFileInfo(options.filePath).size(), QFileInfo(options.filePath).size()};
        watch.progress(progress);
    }
    co_return report;
}

QCoro::Task<Result<QList<Batch>>> ImportService::batches(WorkspaceId workspace)
{
    std::function<Result<QList<Batch>>(Connection &)> work = [workspace](Connection &connection) {
        return batchstore::list(connection, workspace);
    };
    return m_parts.database.read<QList<Batch>>(std::move(work));
}

QCoro::Task<Result<ImportService::Undone>> ImportService::undo(BatchId batch)
{
    std::function<Result<Undone>(Connection &)> work = [batch, now = m_parts.clock.now()](Connection &connection) -> Result<Undone> {
        TRY_ASSIGN(Batch found, batchstore::load(connection, batch));
        if (found.undoneAt)
            return Error(ErrorKind::Conflict, QStringLiteral("batch-undone"), QStringLiteral("this import was taken back already"),
                         {found.fileName});
        Undone undone;
        TRY_ASSIGN(const QList<qint64> touched, batchstore::touchedPosts(connection, batch));
        for (const qint64 id : touched)
            undone.kept << PostId{id};
        TRY_ASSIGN(undone.removed, batchstore::eraseUntouched(connection, batch, std::numeric_limits<qint64>::max()));
        found.undoneAt = now;
        TRY(batchstore::update(connection, found));
        return undone;
    };
    auto undone = co_await m_parts.database.write<Undone>(std::move(work));
    m_parts.nudge();
    co_return undone;
}

} // namespace perennial
