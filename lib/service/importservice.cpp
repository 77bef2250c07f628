// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importservice.h"

#include "service/clientguard.h"
#include "service/importrecipe.h"
#include "service/importreplacing.h"
#include "service/importrun.h"
#include "service/tablefolder.h"
#include "store/batchstore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/evergreenstore.h"
#include "store/mappingstore.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroFuture>
#include <QFileInfo>
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
    TRY_ASSIGN(calendar.guard, clientguard::load(connection, workspace));
    return calendar;
}

Result<ImportJob> loadJob(Connection &connection, const ImportOptions &options, const std::optional<Batch> &resumed, const Registry &registry,
                          Instant now)
{
    ImportJob job;
    job.options = options;
    TRY_ASSIGN(job.options.remembered, mappingstore::list(connection, options.workspace));
    job.resumed = resumed;
    const BatchId own = resumed ? resumed->id : BatchId();
    const QString name = options.shownName.isEmpty() ? QFileInfo(options.filePath).fileName() : options.shownName;
    TRY_ASSIGN(job.workspace, workspacestore::load(connection, options.workspace));
    TRY_ASSIGN(job.channels, channelstore::list(connection, options.workspace));
    TRY_ASSIGN(job.occupied, poststore::occupied(connection, options.workspace, own));
    TRY_ASSIGN(job.earlier, batchstore::earlierRows(connection, options.workspace, name, own));
    if (resumed) {
        TRY_ASSIGN(job.rowsIn, batchstore::rowsIn(connection, own));
    }
    TRY_ASSIGN(job.calendar, loadCalendar(connection, options.workspace, now));
    TRY_ASSIGN(const QList<Channel> newcomers, clientguard::newcomers(connection, job.channels, registry));
    for (const Channel &channel : newcomers)
        job.calendar.newcomers.insert(channel.id);
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

QList<bool> rolesOf(const ColumnMapping &mapping)
{
    QList<bool> roles;
    for (int column = 0; column < mapping.headings.size(); ++column)
        roles << mapping.hasRole(column);
    return roles;
}

// A table that was read as a person said is remembered for the next one like it.
QCoro::Task<Result<void>> remember(ServiceParts parts, WorkspaceId workspace, RememberedMapping mapping)
{
    const Instant now = parts.clock.now();
    std::function<Result<void>(Connection &)> work = [workspace, mapping, now](Connection &connection) {
        return mappingstore::put(connection, workspace, mapping, now);
    };
    return parts.database.write<void>(std::move(work));
}

// A batch that was broken off, with its new runner. The file must be the one it began with.
Result<Batch> takeOver(Connection &connection, WorkspaceId workspace, BatchId id, qint64 runner, Instant now)
{
    TRY_ASSIGN(Batch batch, batchstore::load(connection, workspace, id));
    const BatchState state = batch.stateAt(now);
    if (state == BatchState::Running)
        return Error(ErrorKind::Conflict, QStringLiteral("import-running"), QStringLiteral("this import is under way"), {batch.fileName});
    if (state != BatchState::BrokenOff)
        return Error(ErrorKind::Conflict, QStringLiteral("batch-done"), QStringLiteral("this import came to its end"), {batch.fileName});
    TRY_ASSIGN(const QString digest, fileDigest(batch.sourcePath));
    if (digest != batch.sourceDigest)
        return Error(ErrorKind::Conflict, QStringLiteral("import-file-changed"), QStringLiteral("the file is not the same any more"),
                     {batch.sourcePath});
    TRY(batchstore::takeOver(connection, batch, runner, now));
    batch.runner = runner;
    return batch;
}

} // namespace

Result<FileInspection> inspectFile(const ImportOptions &options, qint64 mostRows)
{
    const std::atomic<bool> never = false;
    ImportReading reading(options, never);
    TRY_ASSIGN(const FileShape shape, reading.survey(ImportReading::Pass::Heads));
    FileInspection found;
    found.kind = toString(reading.table().kind());
    for (const SheetName &each : reading.table().sheets())
        found.sheets << each.name;
    found.sheet = reading.table().sheet();
    found.encoding = toString(shape.dialect.encoding);
    found.bom = shape.dialect.mark;
    found.delimiter = QString(QLatin1Char(shape.dialect.delimiter));
    found.header = shape.header;
    found.templateId = shape.tool.id == genericTemplate().id ? QString() : shape.tool.id;
    const bool isNamed = shape.header || !found.templateId.isEmpty();
    found.columns = isNamed ? shape.mapping.headings : QStringList();
    found.fields = isNamed ? fieldsOf(shape.mapping) : QList<std::optional<Field>>();
    found.byTemplate = rolesOf(shape.mapping);
    found.signature = shape.signature;
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

ImportService::ImportService(ServiceParts parts)
    : m_parts(std::move(parts)), m_workers(std::make_unique<QThreadPool>()), m_tables(std::make_shared<TableCache>())
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

QCoro::Task<Result<QString>> ImportService::tableAt(QString path)
{
    QFuture<Result<QString>> future = QtConcurrent::run(m_workers.get(), [path]() -> Result<QString> {
        return QFileInfo(path).isDir() ? onlyTableIn(path) : Result<QString>(path);
    });
    auto table = co_await future;
    co_return table;
}

QCoro::Task<Result<FileInspection>> ImportService::inspect(ImportOptions options, qint64 mostRows)
{
    options.tables = m_tables;
    if (!options.workspace.isNull()) {
        std::function<Result<QList<RememberedMapping>>(Connection &)> load = [workspace = options.workspace](Connection &connection) {
            return mappingstore::list(connection, workspace);
        };
        CO_TRY_ASSIGN(options.remembered, co_await m_parts.database.read<QList<RememberedMapping>>(std::move(load)));
    }
    QFuture<Result<FileInspection>> future =
        QtConcurrent::run(m_workers.get(), [options, mostRows] { return inspectFile(options, mostRows); });
    auto found = co_await future;
    co_return found;
}

QCoro::Task<Result<ImportReport>> ImportService::check(ImportOptions options, ImportWatch watch)
{
    return work(std::move(options), std::move(watch), ImportPurpose::Check, std::nullopt);
}

QCoro::Task<Result<ImportReport>> ImportService::run(ImportOptions options, ImportWatch watch)
{
    watch.rows = {};
    return work(std::move(options), std::move(watch), ImportPurpose::Import, std::nullopt);
}

QCoro::Task<Result<ImportReport>> ImportService::resume(WorkspaceId workspace, BatchId batch, ImportWatch watch, std::optional<QString> errorsFile)
{
    watch.rows = {};
    const ServiceParts parts = m_parts;
    std::function<Result<Batch>(Connection &)> begin = [workspace, batch, runner = parts.ids.nextValue(), now = parts.clock.now()](Connection &connection) {
        return takeOver(connection, workspace, batch, runner, now);
    };
    CO_TRY_ASSIGN(const Batch resumed, co_await parts.database.write<Batch>(std::move(begin)));
    CO_TRY_ASSIGN(ImportOptions options, optionsFromRecipe(resumed.recipe));
    options.workspace = resumed.workspace;
    options.errorsFile = errorsFile.value_or(options.errorsFile);
    auto report = co_await work(std::move(options), std::move(watch), ImportPurpose::Import, resumed);
    co_return report;
}

QCoro::Task<Result<ImportReport>> ImportService::work(ImportOptions options, ImportWatch watch, ImportPurpose purpose, std::optional<Batch> resumed)
{
    const ServiceParts parts = m_parts; // this may be gone when the worker has ended
    if (!watch.cancel)
        watch.cancel = std::make_shared<std::atomic<bool>>(false);
    m_running.removeIf([](const auto &each) { return each.expired(); });
    m_running << watch.cancel;
    options.tables = m_tables;
    if (!resumed && !options.sheet.isEmpty()) { // each sheet is a table of its own, also for what came in earlier
        const QString name = options.shownName.isEmpty() ? QFileInfo(options.filePath).fileName() : options.shownName;
        options.shownName = QStringLiteral("%1 [%2]").arg(name, options.sheet);
    }
    CO_TRY(checkZone(options.timeZone));
    std::function<Result<ImportJob>(Connection &)> load = [options, resumed, &registry = m_parts.registry, now = m_parts.clock.now()](Connection &connection) {
        return loadJob(connection, options, resumed, registry, now);
    };
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
    if (report && purpose == ImportPurpose::Import && report->imported > 0 && report->mapping.saysAnything()
        && !report->mapping.signature.isEmpty())
        CO_TRY(co_await remember(parts, options.workspace, report->mapping));
    if (report && purpose == ImportPurpose::Import)
        parts.nudge();
    if (report && watch.progress) {
        const ImportProgress progress{report->rows, QFileInfo(options.filePath).size(), QFileInfo(options.filePath).size()};
        watch.progress(progress);
    }
    co_return report;
}

QCoro::Task<Result<bool>> ImportService::forgetMapping(WorkspaceId workspace, QString signature)
{
    std::function<Result<bool>(Connection &)> work = [workspace, signature](Connection &connection) {
        return mappingstore::remove(connection, workspace, signature);
    };
    return m_parts.database.write<bool>(std::move(work));
}

QCoro::Task<Result<QList<Batch>>> ImportService::batches(WorkspaceId workspace)
{
    std::function<Result<QList<Batch>>(Connection &)> work = [workspace](Connection &connection) {
        return batchstore::list(connection, workspace);
    };
    return m_parts.database.read<QList<Batch>>(std::move(work));
}

QCoro::Task<Result<WorkspaceId>> ImportService::clientOf(BatchId batch)
{
    std::function<Result<WorkspaceId>(Connection &)> work = [batch](Connection &connection) -> Result<WorkspaceId> {
        TRY_ASSIGN(const Batch found, batchstore::load(connection, batch));
        return found.workspace;
    };
    return m_parts.database.read<WorkspaceId>(std::move(work));
}

QCoro::Task<Result<PostId>> ImportService::postOfRow(WorkspaceId workspace, BatchId batch, qint64 row)
{
    std::function<Result<PostId>(Connection &)> work = [workspace, batch, row](Connection &connection) -> Result<PostId> {
        TRY(batchstore::load(connection, workspace, batch));
        return batchstore::postOfRow(connection, batch, row);
    };
    return m_parts.database.read<PostId>(std::move(work));
}

QCoro::Task<Result<ImportService::Undone>> ImportService::undo(WorkspaceId workspace, BatchId batch)
{
    std::function<Result<Undone>(Connection &)> work = [workspace, batch, &ids = m_parts.ids, now = m_parts.clock.now()](Connection &connection) -> Result<Undone> {
        TRY_ASSIGN(const Batch found, batchstore::load(connection, workspace, batch));
        if (found.undoneAt)
            return Error(ErrorKind::Conflict, QStringLiteral("batch-undone"), QStringLiteral("this import was taken back already"),
                         {found.fileName});
        Undone undone;
        TRY_ASSIGN(const QList<qint64> touched, batchstore::touchedPosts(connection, batch));
        for (const qint64 id : touched)
            undone.kept << PostId{id};
        TRY_ASSIGN(undone.keptRows, batchstore::touchedRows(connection, batch));
        TRY_ASSIGN(undone.restored, restoreReplaced(connection, batch, ids, now));
        TRY_ASSIGN(undone.removed, batchstore::eraseUntouched(connection, batch, std::numeric_limits<qint64>::max()));
        TRY(batchstore::setUndone(connection, batch, now));
        return undone;
    };
    auto undone = co_await m_parts.database.write<Undone>(std::move(work));
    m_parts.nudge();
    co_return undone;
}

} // namespace perennial
