// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/watchservice.h"

#include "base/log.h"
#include "service/importrecipe.h"
#include "service/tablefolder.h"
#include "store/batchstore.h"
#include "store/database.h"
#include "store/watchstore.h"

#include <QCoro/QCoroFuture>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtConcurrent>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kQuiet = 3s;   // a file that is still being written changes more often
constexpr std::chrono::milliseconds kSilence = 2min; // whoever imports tells of it sooner
const QString kRefusedFolder = QStringLiteral("refused");

QString refusedPath(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(kRefusedFolder + QLatin1Char('/') + QFileInfo(name).completeBaseName() + QStringLiteral(".csv"));
}

bool isQuiet(const QFileInfo &file, Instant now)
{
    const QDateTime last = std::max(file.lastModified(), file.metadataChangeTime());
    return file.size() > 0 && last.toMSecsSinceEpoch() + kQuiet.count() <= now.ms;
}

// The unfinished batch of this content, if there is one.
Result<std::optional<Batch>> unfinished(Connection &connection, const WatchedFile &file, Instant now)
{
    TRY_ASSIGN(const QList<Batch> batches, batchstore::list(connection, file.workspace));
    for (const Batch &batch : batches) {
        const BatchState state = batch.stateAt(now);
        if (batch.sourceDigest == file.digest && (state == BatchState::BrokenOff || state == BatchState::Running))
            return batch;
    }
    return std::nullopt;
}

void makeFolder(const QString &folder)
{
    QDir(folder).mkpath(kRefusedFolder);
}

void clearFolder(const QString &folder, const QString &errorsFile)
{
    QFile::remove(errorsFile);
    QDir(folder).rmdir(kRefusedFolder); // if it is empty
}

} // namespace

QCoro::Task<Result<QList<WatchService::Watched>>> WatchService::watched(WorkspaceId workspace)
{
    std::function<Result<QList<Watched>>(Connection &)> work = [workspace](Connection &connection) -> Result<QList<Watched>> {
        TRY_ASSIGN(const QList<WatchedFolder> folders, watchstore::list(connection));
        TRY_ASSIGN(const QList<WatchedFile> files, watchstore::files(connection, workspace));
        QList<Watched> list;
        for (const WatchedFolder &folder : folders) {
            if (folder.workspace != workspace)
                continue;
            Watched watched{folder, QFileInfo(folder.path).isDir(), {}};
            for (const WatchedFile &file : files) {
                if (file.path == folder.path)
                    watched.files << file;
            }
            list << watched;
        }
        return list;
    };
    return m_parts.database.read<QList<Watched>>(std::move(work));
}

QCoro::Task<Result<WatchedFolder>> WatchService::watch(WorkspaceId workspace, QString path, PostStatus as)
{
    std::function<Result<WatchedFolder>(Connection &)> work = [workspace, path, as, now = m_parts.clock.now()](Connection &connection) -> Result<WatchedFolder> {
        const QString real = QFileInfo(path).canonicalFilePath();
        if (real.isEmpty() || !QFileInfo(real).isDir())
            return Error(ErrorKind::NotFound, QStringLiteral("folder-missing"), QStringLiteral("there is no such folder"), {path});
        const WatchedFolder folder{workspace, real, as, now};
        TRY(watchstore::add(connection, folder));
        return folder;
    };
    auto added = co_await m_parts.database.write<WatchedFolder>(std::move(work));
    m_parts.nudge();
    co_return added;
}

QCoro::Task<Result<void>> WatchService::unwatch(WorkspaceId workspace, QString path)
{
    std::function<Result<void>(Connection &)> work = [workspace, path](Connection &connection) -> Result<void> {
        // One that is gone has no canonical name any more.
        for (const QString &name : {path, QFileInfo(path).canonicalFilePath(), QDir::cleanPath(QFileInfo(path).absoluteFilePath())}) {
            TRY_ASSIGN(const bool removed, watchstore::remove(connection, workspace, name));
            if (removed)
                return {};
        }
        return Error(ErrorKind::NotFound, QStringLiteral("watched-folder-unknown"), QStringLiteral("this folder is not watched"), {path});
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<QList<WatchService::Found>>> WatchService::claimNew()
{
    std::function<Result<QList<WatchedFolder>>(Connection &)> ask = watchstore::list;
    CO_TRY_ASSIGN(const QList<WatchedFolder> folders, co_await m_parts.database.read<QList<WatchedFolder>>(std::move(ask)));
    const Instant now = m_parts.clock.now();
    QFuture<QList<Found>> looking = QtConcurrent::run([folders, now] {
        QList<Found> found;
        for (const WatchedFolder &folder : folders) {
            const auto names = tablesIn(folder.path);
            for (const QString &name : names ? *names : QStringList()) {
                const QString path = QDir(folder.path).filePath(name);
                const auto digest = fileDigest(path);
                if (digest && isQuiet(QFileInfo(path), now))
                    found << Found{folder, path, {folder.workspace, folder.path, name, *digest, WatchedFileState::Importing, {}, 0, 0, 0, {}, {}, now}};
            }
        }
        return found;
    });
    const QList<Found> found = co_await looking;
    if (found.isEmpty())
        co_return QList<Found>();
    std::function<Result<QList<Found>>(Connection &)> claim = [found, now](Connection &connection) -> Result<QList<Found>> {
        QList<Found> claimed;
        for (const Found &each : found) {
            TRY_ASSIGN(const bool isOurs, watchstore::claim(connection, each.file, now - kSilence));
            if (isOurs)
                claimed << each;
        }
        return claimed;
    };
    auto claimed = co_await m_parts.database.write<QList<Found>>(std::move(claim));
    co_return claimed;
}

QCoro::Task<WatchedFile> WatchService::bringIn(Found found)
{
    ImportOptions options;
    options.workspace = found.folder.workspace;
    options.filePath = found.path;
    options.mediaFolder = found.folder.path;
    options.as = found.folder.as;
    options.errorsFile = refusedPath(found.folder.path, found.file.name);
    const Instant now = m_parts.clock.now();
    std::function<Result<std::optional<Batch>>(Connection &)> ask = [file = found.file, now](Connection &connection) {
        return unfinished(connection, file, now);
    };
    const auto earlier = co_await m_parts.database.read<std::optional<Batch>>(std::move(ask));
    const bool isBegun = earlier && earlier->has_value();
    if (isBegun && (*earlier)->stateAt(now) == BatchState::Running)
        co_return found.file; // by somebody else
    QFuture<void> making = QtConcurrent::run(makeFolder, found.folder.path);
    co_await making;
    const ImportWatch watch;
    Result<ImportReport> report = Error();
    if (isBegun)
        report = co_await m_imports.resume((*earlier)->workspace, (*earlier)->id, watch, options.errorsFile);
    else
        report = co_await m_imports.run(options, watch);
    WatchedFile file = found.file;
    file.seenAt = m_parts.clock.now();
    file.state = report ? WatchedFileState::Done : WatchedFileState::Refused;
    if (report) {
        file.batch = report->batch;
        file.imported = report->imported;
        file.duplicates = report->duplicates;
        file.refused = report->refused;
    } else {
        file.errorCode = report.error().code;
        file.errorArgs = report.error().args;
    }
    if (!report || report->refused == 0) {
        QFuture<void> clearing = QtConcurrent::run(clearFolder, found.folder.path, options.errorsFile);
        co_await clearing;
    }
    co_return file;
}

QCoro::Task<Result<qsizetype>> WatchService::look()
{
    CO_TRY_ASSIGN(const QList<Found> found, co_await claimNew());
    qsizetype done = 0;
    for (const Found &each : found) {
        const WatchedFile file = co_await bringIn(each);
        if (file.state == WatchedFileState::Refused)
            m_parts.log.warning("import", QStringLiteral("a file of a watched folder can't be imported: %1").arg(file.errorCode));
        done += file.state == WatchedFileState::Done;
        std::function<Result<void>(Connection &)> settle = [file](Connection &connection) { return watchstore::settle(connection, file); };
        CO_TRY(co_await m_parts.database.write<void>(std::move(settle)));
    }
    co_return done;
}

} // namespace perennial
