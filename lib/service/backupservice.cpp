// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backupservice.h"

#include "base/log.h"
#include "base/systemclock.h"
#include "engine/oldmachine.h"
#include "media/mediafolder.h"
#include "secrets/secretstore.h"
#include "service/backupfile.h"
#include "service/backupsecrets.h"
#include "store/database.h"
#include "store/integrity.h"
#include "store/leasestore.h"
#include "store/migrator.h"
#include "store/settingstore.h"
#include "store/workspacerows.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QDir>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QUuid>
#include <QtConcurrent>

namespace perennial {

namespace {

bool isFree(const QString &folder)
{
    return !QFileInfo::exists(folder) || (QFileInfo(folder).isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

Error unwritable(const QString &path, const QString &message)
{
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), message, {path});
}

Instant timeOf(const RestoreOrder &order)
{
    return order.clock ? order.clock->now() : SystemClock().now();
}

struct Unpacked
{
    BackupSummary summary;
    QByteArray secrets;
};

// One that takes the place of its own damaged database stays the profile it was, keys and all, and nothing else publishes.
Result<void> becomeAnother(Connection &connection, Instant takenAt, const QString &host, Instant now, RestorePlace place)
{
    TRY(oldmachine::comeUp(connection, {}, takenAt, host, now));
    if (place == RestorePlace::OverDamaged)
        TRY(oldmachine::answer(connection, {}, now));
    else
        TRY(settingstore::setValue(connection, QStringLiteral("profile-id"), QUuid::createUuid().toString(QUuid::WithoutBraces)));
    TRY_ASSIGN(const auto lease, leasestore::find(connection));
    return lease ? leasestore::release(connection, lease->holder) : Result<void>();
}

Result<void> bringUp(const QString &folder, const Opened &opened, const RestoreOrder &order)
{
    const QString filePath = order.filePath;
    const Instant now = timeOf(order);
    const DatabaseLocation location{Backend::Sqlite, folder + QLatin1Char('/') + kArchiveDatabase, {}};
    auto database = Database::open(location);
    if (!database && database.error().code == QLatin1String("database-newer"))
        return Error(ErrorKind::Invalid, QStringLiteral("backup-newer"), database.error().message, {filePath});
    if (!database)
        return database.error();
    // One of the first form does not say when it was made: its file was written then.
    const Instant written{QFileInfo(filePath).lastModified().toMSecsSinceEpoch()};
    const Instant takenAt = opened.manifest ? opened.manifest->madeAt : std::min(written, now);
    const QString host = opened.manifest ? opened.manifest->host : QString();
    std::function<Result<void>(Connection &)> work = [takenAt, host, now, place = order.place](Connection &connection) {
        return becomeAnother(connection, takenAt, host, now, place);
    };
    return (*database)->writeBlocking<void>(std::move(work));
}

Result<void> moveInto(QTemporaryDir &from, const QString &folder)
{
    // An empty folder is in the way of the renaming.
    if (QFileInfo::exists(folder) && !QDir().rmdir(folder))
        return Error(ErrorKind::Storage, QStringLiteral("restore-not-empty"), QStringLiteral("the folder can't be replaced"), {folder});
    if (!QDir().rename(from.path(), folder))
        return unwritable(folder, QStringLiteral("the folder can't be made"));
    from.setAutoRemove(false);
    return {};
}

// Nothing is deleted: whoever knows more may still read it.
Result<void> putAside(const QString &database, Instant now)
{
    const QString aside = database + QStringLiteral(".damaged-") + now.utc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const char *end : {"", "-wal", "-shm"}) {
        const QString from = database + QLatin1String(end);
        if (QFileInfo::exists(from) && !QFile::rename(from, aside + QLatin1String(end)))
            return unwritable(from, QStringLiteral("the damaged database can't be put aside"));
    }
    return {};
}

// The media first: rows without their pictures would be worse than pictures without rows.
Result<void> moveBeside(const QTemporaryDir &from, const QString &folder, Instant now)
{
    for (const ArchiveEntry &entry : mediaEntries(from.filePath(QStringLiteral("media")))) {
        const QString to = folder + QLatin1Char('/') + entry.name;
        if (QFileInfo::exists(to))
            continue;
        if (!QDir().mkpath(QFileInfo(to).absolutePath()) || !QFile::rename(entry.path, to))
            return unwritable(to, QStringLiteral("a medium can't be put there"));
    }
    const QString rows = folder + QLatin1Char('/') + kArchiveDatabase;
    TRY(putAside(rows, now));
    if (!QFile::rename(from.filePath(kArchiveDatabase), rows))
        return unwritable(rows, QStringLiteral("the database can't be put there"));
    return {};
}

Result<void> refuseOccupied(const RestoreOrder &order)
{
    if (order.place == RestorePlace::OverDamaged) {
        const QString database = order.folder + QLatin1Char('/') + kArchiveDatabase;
        if (!QFileInfo::exists(database))
            return {};
        TRY_ASSIGN(QStringList faults, integrity::quickFaultsOfFile(database));
        if (faults.isEmpty()) {
            TRY_ASSIGN(faults, integrity::faultsOfFile(database));
        }
        if (faults.isEmpty())
            return Error(ErrorKind::Storage, QStringLiteral("restore-not-damaged"), QStringLiteral("it holds together"), {database});
        return {};
    }
    if (!isFree(order.folder))
        return Error(ErrorKind::Storage, QStringLiteral("restore-not-empty"), QStringLiteral("the folder is not empty"), {order.folder});
    return {};
}

Result<Unpacked> unpack(const RestoreOrder &order)
{
    TRY(refuseOccupied(order));
    const bool over = order.place == RestorePlace::OverDamaged;
    const QString parent = over ? order.folder : QFileInfo(order.folder).absolutePath();
    if (!QFileInfo(order.filePath).isReadable())
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), QStringLiteral("the file can't be read"), {order.filePath});
    if (!QDir().mkpath(parent))
        return unwritable(parent, QStringLiteral("the folder can't be made"));
    // Beside the place itself: it appears there whole or not at all.
    QTemporaryDir beside(parent + QStringLiteral("/.perennial-restore-XXXXXX"));
    if (!beside.isValid())
        return unwritable(parent, beside.errorString());
    if (order.progress)
        order.progress->begin(BackupStage::Unpacking, QFileInfo(order.filePath).size());
    TRY_ASSIGN(const Opened opened, openArchive(order.filePath, order.passphrase, beside.path(), ArchiveUse::Unpack, order.progress));
    if (opened.manifest && opened.manifest->kind != BackupKind::Profile)
        return Error(ErrorKind::Invalid, QStringLiteral("backup-of-client"), QStringLiteral("this is one client, no profile"),
                     {order.filePath, opened.manifest->name});
    TRY(bringUp(beside.path(), opened, order));
    TRY(over ? moveBeside(beside, order.folder, timeOf(order)) : moveInto(beside, order.folder));
    Unpacked unpacked;
    unpacked.summary.bytes = opened.bytes;
    unpacked.summary.mediaFiles = opened.mediaFiles;
    unpacked.summary.manifest = opened.manifest;
    unpacked.secrets = opened.secrets;
    return unpacked;
}

Result<BackupManifest> lookInto(const RestoreOrder &order)
{
    const QTemporaryDir work(order.folder + QStringLiteral("/.backup-check-XXXXXX"));
    if (!work.isValid())
        return unwritable(order.folder, work.errorString());
    if (order.progress)
        order.progress->begin(BackupStage::Checking, QFileInfo(order.filePath).size());
    TRY_ASSIGN(const Opened opened, openArchive(order.filePath, order.passphrase, work.path(), ArchiveUse::Check, order.progress));
    return opened.manifest.value_or(BackupManifest());
}

Result<BackupManifest> describeProfile(Connection &connection)
{
    BackupManifest manifest;
    TRY_ASSIGN(manifest.profileId, settingstore::value(connection, QStringLiteral("profile-id")));
    TRY_ASSIGN(manifest.schema, schemaVersion(connection));
    TRY_ASSIGN(const workspacerows::Counts counts, workspacerows::count(connection, {}));
    manifest.clients = counts.clients;
    manifest.channels = counts.channels;
    manifest.posts = counts.posts;
    manifest.host = QSysInfo::machineHostName();
    manifest.program = QCoreApplication::applicationVersion();
    return manifest;
}

// The copy and what is said of it are of the same moment.
Result<BackupManifest> copyRows(Connection &connection, const QString &path)
{
    TRY_ASSIGN(const BackupManifest manifest, describeProfile(connection));
    TRY(integrity::copyInto(connection, path));
    return manifest;
}

QCoro::Task<Result<qint64>> writeSecrets(RestoreOrder order, QByteArray json)
{
    const QHash<QString, QByteArray> secrets = secretsFromJson(json);
    if (secrets.isEmpty())
        co_return 0;
    const QString folder = order.folder;
    CO_TRY_ASSIGN(const std::unique_ptr<SecretStore> store, co_await order.openSecrets(folder));
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it) {
        const QString key = it.key();
        const QByteArray value = it.value();
        CO_TRY(co_await store->write(key, value));
    }
    co_return secrets.size();
}

} // namespace

QCoro::Task<Result<BackupSummary>> BackupService::backup(QString filePath, QByteArray passphrase, BackupSecrets secrets,
                                                         BackupProgressPtr progress)
{
    // The copy of the rows lies beside the rows, where nobody else may look.
    const QString folder = QFileInfo(m_parts.media.folder()).absolutePath();
    const QTemporaryDir copy(folder + QStringLiteral("/.backup-XXXXXX"));
    if (!copy.isValid())
        co_return Error(ErrorKind::Storage, QStringLiteral("profile-folder"), copy.errorString(), {folder});
    const QString rows = copy.filePath(kArchiveDatabase);
    // Before the rows: what is sent after this moment may be in the copy, never the other way round.
    const Instant madeAt = m_parts.clock.now();
    std::function<Result<BackupManifest>(Connection &)> work = [rows](Connection &connection) { return copyRows(connection, rows); };
    CO_TRY_ASSIGN(BackupManifest manifest, co_await m_parts.database.read<BackupManifest>(std::move(work)));
    manifest.madeAt = madeAt;
    SealOrder order;
    order.entries << ArchiveEntry{kArchiveDatabase, rows, {}};
    qint64 kept = 0;
    if (secrets == BackupSecrets::Include) {
        CO_TRY_ASSIGN(const auto values, co_await readBackupSecrets(m_parts, WorkspaceId()));
        kept = values.size();
        manifest.secrets = true;
        order.entries << ArchiveEntry{kArchiveSecrets, {}, toJson(values)};
    }
    order.filePath = filePath;
    order.passphrase = passphrase;
    order.manifest = manifest;
    order.workFolder = folder;
    order.progress = progress;
    const QString media = m_parts.media.folder();
    QFuture<Result<Sealed>> sealing = QtConcurrent::run([order, media]() mutable {
        order.entries << mediaEntries(media);
        return sealArchive(order);
    });
    CO_TRY_ASSIGN(const Sealed sealed, co_await sealing);
    BackupSummary summary;
    summary.bytes = sealed.bytes;
    summary.mediaFiles = sealed.mediaFiles;
    summary.secrets = kept;
    summary.manifest = manifest;
    m_parts.log.info("backup", QStringLiteral("a backup was written: %1 bytes, %2 media").arg(summary.bytes).arg(summary.mediaFiles));
    co_return summary;
}

QCoro::Task<Result<BackupSummary>> BackupService::restore(RestoreOrder order)
{
    order.folder = QDir::cleanPath(QDir(order.folder).absolutePath());
    QFuture<Result<Unpacked>> unpacking = QtConcurrent::run([order] { return unpack(order); });
    CO_TRY_ASSIGN(Unpacked unpacked, co_await unpacking);
    const auto written = co_await writeSecrets(order, unpacked.secrets);
    if (written)
        unpacked.summary.secrets = *written;
    else
        unpacked.summary.secretsProblem = written.error();
    if (order.progress)
        order.progress->begin(BackupStage::Done, 0);
    co_return unpacked.summary;
}

QCoro::Task<Result<BackupManifest>> BackupService::verify(QString filePath, QByteArray passphrase, QString folder, BackupProgressPtr progress)
{
    RestoreOrder order;
    order.filePath = filePath;
    order.passphrase = passphrase;
    order.folder = folder;
    order.progress = progress;
    QFuture<Result<BackupManifest>> looking = QtConcurrent::run([order] { return lookInto(order); });
    co_return co_await looking;
}

} // namespace perennial
