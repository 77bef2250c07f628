// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/libraryimport.h"

#include "service/libraryimportrun.h"
#include "store/categorystore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/evergreenstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrent>

namespace perennial {

namespace {

Result<LibraryImportJob> loadJob(Connection &connection, const LibraryImportOptions &options)
{
    LibraryImportJob job;
    job.options = options;
    TRY_ASSIGN(job.workspace, workspacestore::load(connection, options.file.workspace));
    TRY_ASSIGN(job.channels, channelstore::list(connection, options.file.workspace));
    TRY_ASSIGN(job.categories, categorystore::listWithPolicies(connection, options.file.workspace));
    TRY_ASSIGN(job.library, evergreenstore::itemsForPlan(connection, options.file.workspace));
    return job;
}

} // namespace

LibraryImport::LibraryImport(ServiceParts parts)
    : m_parts(std::move(parts)), m_workers(std::make_unique<QThreadPool>()), m_tables(std::make_shared<TableCache>())
{
    m_workers->setMaxThreadCount(1); // two at once would not see each other's items
}

LibraryImport::~LibraryImport()
{
    for (const auto &running : m_running) {
        if (const auto flag = running.lock())
            *flag = true;
    }
    m_workers->waitForDone();
}

QCoro::Task<Result<LibraryImportReport>> LibraryImport::check(LibraryImportOptions options, ImportWatch watch)
{
    return work(std::move(options), std::move(watch), ImportPurpose::Check);
}

QCoro::Task<Result<LibraryImportReport>> LibraryImport::run(LibraryImportOptions options, ImportWatch watch)
{
    return work(std::move(options), std::move(watch), ImportPurpose::Import);
}

QCoro::Task<Result<LibraryImportReport>> LibraryImport::work(LibraryImportOptions options, ImportWatch watch, ImportPurpose purpose)
{
    const ServiceParts parts = m_parts; // this may be gone when the worker has ended
    if (!watch.cancel)
        watch.cancel = std::make_shared<std::atomic<bool>>(false);
    m_running.removeIf([](const auto &each) { return each.expired(); });
    m_running << watch.cancel;
    options.file.tables = m_tables;
    std::function<Result<LibraryImportJob>(Connection &)> load = [options](Connection &connection) { return loadJob(connection, options); };
    CO_TRY_ASSIGN(LibraryImportJob job, co_await parts.database.read<LibraryImportJob>(std::move(load)));
    const auto home = std::make_unique<QObject>();
    job.watch = watch;
    job.purpose = purpose;
    job.home = home.get();
    const auto shared = std::make_shared<LibraryImportJob>(std::move(job));
    QFuture<Result<LibraryImportReport>> future = QtConcurrent::run(m_workers.get(), [shared, &parts] {
        LibraryImportRun run(std::move(*shared), parts);
        return run.run();
    });
    auto report = co_await future;
    if (report && purpose == ImportPurpose::Import)
        parts.nudge();
    co_return report;
}

} // namespace perennial
