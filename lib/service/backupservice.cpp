// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backupservice.h"

#include "base/log.h"
#include "base/systemclock.h"
#include "media/mediafolder.h"
#include "secrets/sealing.h"
#include "secrets/secretstore.h"
#include "service/profilearchive.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/integrity.h"
#include "store/leasestore.h"
#include "store/settingstore.h"

#include <QCoro/QCoroFuture>
#include <QDir>
#include <QDirIterator>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QtConcurrent>

namespace perennial {

namespace {

const QString kDatabaseName = QStringLiteral("perennial.db");

// What a fault in the sealed stream is to whoever restores.
Error explained(Error error, const QString &path)
{
    if (error.code == QLatin1String("sealed-file-damaged") || error.code == QLatin1String("backup-damaged"))
        error = Error(ErrorKind::Storage, QStringLiteral("backup-damaged"), error.message);
    if (error.args.isEmpty())
        error.args = {path};
    return error;
}

QList<ArchiveEntry> mediaEntries(const QString &folder)
{
    QList<ArchiveEntry> entries;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QStringLiteral("media/") + QDir(folder).relativeFilePath(path);
        if (isArchiveName(name))
            entries << ArchiveEntry{name, path, {}};
    }
    return entries;
}

Result<BackupSummary> sealInto(const QString &filePath, const QByteArray &passphrase, const QList<ArchiveEntry> &entries)
{
    QSaveFile out(filePath);
    if (!out.open(QIODevice::WriteOnly))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), out.errorString(), {filePath});
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    ArchiveSource source(entries);
    const auto sealed = sealFile(source, out, passphrase);
    TRY(source.problem());
    if (!sealed)
        return explained(sealed.error(), filePath);
    BackupSummary summary;
    summary.bytes = out.size();
    if (!out.commit())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), out.errorString(), {filePath});
    return summary;
}

QCoro::Task<Result<QJsonObject>> readSecrets(ServiceParts parts)
{
    std::function<Result<QList<Channel>>(Connection &)> work = [](Connection &connection) { return channelstore::listAll(connection); };
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await parts.database.read<QList<Channel>>(std::move(work)));
    QJsonObject secrets;
    for (const Channel &channel : channels) {
        const QString key = secretKey(channel.id);
        const auto value = co_await parts.secrets.read(key);
        if (value)
            secrets.insert(key, QString::fromLatin1(value->toBase64()));
        else if (value.error().kind != ErrorKind::NotFound)
            co_return value.error();
    }
    co_return secrets;
}

bool isFree(const QString &folder)
{
    return !QFileInfo::exists(folder) || (QFileInfo(folder).isDir() && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

struct Unpacked
{
    BackupSummary summary;
    QJsonObject secrets;
};

// The copy must not go on where the first one stands: posts would go out twice.
Result<void> comeUpPaused(Connection &connection)
{
    TRY(settingstore::setValue(connection, QStringLiteral("paused-everywhere"), SystemClock().now().toIso()));
    TRY(settingstore::setValue(connection, QStringLiteral("pause-reason"), QStringLiteral("restored")));
    TRY_ASSIGN(const auto lease, leasestore::find(connection));
    return lease ? leasestore::release(connection, lease->holder) : Result<void>();
}

Result<void> pauseDatabase(const QString &folder)
{
    const DatabaseLocation location{Backend::Sqlite, folder + QLatin1Char('/') + kDatabaseName, {}};
    TRY_ASSIGN(const auto database, Database::open(location));
    return database->writeBlocking<void>(comeUpPaused);
}

Result<void> moveInto(QTemporaryDir &from, const QString &folder)
{
    // An empty folder is in the way of the renaming.
    if (QFileInfo::exists(folder) && !QDir().rmdir(folder))
        return Error(ErrorKind::Storage, QStringLiteral("restore-not-empty"), QStringLiteral("the folder can't be replaced"), {folder});
    if (!QDir().rename(from.path(), folder))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), QStringLiteral("the folder can't be made"), {folder});
    from.setAutoRemove(false);
    return {};
}

Result<Unpacked> unpack(const QString &filePath, const QByteArray &passphrase, const QString &folder)
{
    QFile in(filePath);
    if (!in.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), in.errorString(), {filePath});
    if (!isFree(folder))
        return Error(ErrorKind::Storage, QStringLiteral("restore-not-empty"), QStringLiteral("the folder is not empty"), {folder});
    const QString parent = QFileInfo(folder).absolutePath();
    if (!QDir().mkpath(parent))
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), QStringLiteral("the folder can't be made"), {parent});
    // Beside the place itself: it appears there whole or not at all.
    QTemporaryDir beside(parent + QStringLiteral("/.perennial-restore-XXXXXX"));
    if (!beside.isValid())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), beside.errorString(), {parent});
    ArchiveSink sink(beside.path());
    const auto opened = openSealedFile(in, sink, passphrase);
    const auto finished = sink.finish();
    if (!opened && opened.error().code != QLatin1String("file-unwritable"))
        return explained(opened.error(), filePath);
    if (!finished)
        return explained(finished.error(), filePath);
    TRY(pauseDatabase(beside.path()));
    TRY(moveInto(beside, folder));
    Unpacked unpacked;
    unpacked.summary.bytes = in.size();
    unpacked.summary.mediaFiles = sink.mediaFiles();
    unpacked.secrets = QJsonDocument::fromJson(sink.secrets()).object();
    return unpacked;
}

} // namespace

QCoro::Task<Result<BackupSummary>> BackupService::backup(QString filePath, QByteArray passphrase, BackupSecrets secrets)
{
    // The copy of the rows lies beside the rows, where nobody else may look.
    const QString folder = QFileInfo(m_parts.media.folder()).absolutePath();
    const QTemporaryDir copy(folder + QStringLiteral("/.backup-XXXXXX"));
    if (!copy.isValid())
        co_return Error(ErrorKind::Storage, QStringLiteral("profile-folder"), copy.errorString(), {folder});
    const QString rows = copy.filePath(kDatabaseName);
    std::function<Result<void>(Connection &)> work = [rows](Connection &connection) { return integrity::copyInto(connection, rows); };
    CO_TRY(co_await m_parts.database.read<void>(std::move(work)));
    QJsonObject keys;
    if (secrets == BackupSecrets::Include) {
        CO_TRY_ASSIGN(keys, co_await readSecrets(m_parts));
    }
    QList<ArchiveEntry> entries{ArchiveEntry{kDatabaseName, rows, {}}};
    if (secrets == BackupSecrets::Include)
        entries << ArchiveEntry{QStringLiteral("secrets.json"), {}, QJsonDocument(keys).toJson(QJsonDocument::Compact)};
    const qsizetype others = entries.size();
    entries << mediaEntries(m_parts.media.folder());
    QFuture<Result<BackupSummary>> sealing = QtConcurrent::run([filePath, passphrase, entries] { return sealInto(filePath, passphrase, entries); });
    CO_TRY_ASSIGN(BackupSummary summary, co_await sealing);
    summary.mediaFiles = entries.size() - others;
    summary.secrets = keys.size();
    m_parts.log.info("backup", QStringLiteral("a backup was written: %1 bytes, %2 media").arg(summary.bytes).arg(summary.mediaFiles));
    co_return summary;
}

QCoro::Task<Result<BackupSummary>> BackupService::restore(QString filePath, QByteArray passphrase, QString profileFolder,
                                                          SecretStore &secrets)
{
    const QString folder = QDir::cleanPath(QDir(profileFolder).absolutePath());
    QFuture<Result<Unpacked>> unpacking = QtConcurrent::run([filePath, passphrase, folder] { return unpack(filePath, passphrase, folder); });
    CO_TRY_ASSIGN(Unpacked unpacked, co_await unpacking);
    for (auto it = unpacked.secrets.constBegin(); it != unpacked.secrets.constEnd(); ++it) {
        const QString key = it.key();
        const QByteArray value = QByteArray::fromBase64(it.value().toString().toLatin1());
        CO_TRY(co_await secrets.write(key, value));
        ++unpacked.summary.secrets;
    }
    co_return unpacked.summary;
}

} // namespace perennial
