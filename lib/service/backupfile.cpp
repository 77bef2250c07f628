// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/backupfile.h"

#include "secrets/sealing.h"
#include "store/integrity.h"

#include <QDir>
#include <QDirIterator>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <filesystem>

#include <unistd.h>

namespace perennial {

namespace {

constexpr qint64 kRoomBeside = 1024 * 1024; // manifest, seals
constexpr int kFaultsTold = 3;

// What a fault in the sealed stream is to whoever restores.
Error explained(Error error, const QString &path)
{
    if (error.code.startsWith(QLatin1String("sealed-file-")) && error.code != QLatin1String("sealed-file-newer"))
        error = Error(ErrorKind::Invalid, QStringLiteral("backup-damaged"), error.message);
    if (error.code == QLatin1String("sealed-file-newer"))
        error = Error(ErrorKind::Invalid, QStringLiteral("backup-newer"), error.message);
    if (error.args.isEmpty())
        error.args = {path};
    return error;
}

Error unwritable(const QFileDevice &file, const QString &path)
{
    if (file.error() == QFileDevice::ResourceError)
        return Error(ErrorKind::Storage, QStringLiteral("backup-no-room"), file.errorString(), {path});
    return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {path});
}

qint64 sumOf(const QList<ArchiveEntry> &entries)
{
    qint64 sum = 0;
    for (const ArchiveEntry &entry : entries)
        sum += entry.path.isEmpty() ? entry.bytes.size() : QFileInfo(entry.path).size();
    return sum;
}

Result<void> refuseWithoutRoom(const QString &folder, qint64 bytes)
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < bytes + kRoomBeside)
        return Error(ErrorKind::Storage, QStringLiteral("backup-no-room"), QStringLiteral("not enough room"), {folder});
    return {};
}

Result<void> seal(const SealOrder &order, QTemporaryFile &out)
{
    ArchiveSource source(order.entries, order.manifest, order.progress);
    const auto sealed = sealFile(source, out, order.passphrase);
    TRY(source.problem());
    if (!sealed)
        return out.error() == QFileDevice::NoError ? explained(sealed.error(), order.filePath) : unwritable(out, order.filePath);
    if (!out.flush() || ::fsync(out.handle()) != 0)
        return unwritable(out, order.filePath);
    return {};
}

// As a restore would find it, to the last byte.
Result<void> check(const QString &written, const SealOrder &order)
{
    const QTemporaryDir folder(order.workFolder + QStringLiteral("/.backup-check-XXXXXX"));
    if (!folder.isValid())
        return Error(ErrorKind::Storage, QStringLiteral("profile-folder"), folder.errorString(), {order.workFolder});
    auto opened = openArchive(written, order.passphrase, folder.path(), ArchiveUse::Check, order.progress);
    if (opened)
        return {};
    if (opened.error().kind == ErrorKind::Cancelled)
        return opened.error();
    return Error(ErrorKind::Storage, QStringLiteral("backup-unverified"), opened.error().message, {order.filePath});
}

Result<void> putInPlace(const QString &from, const QString &to)
{
    std::error_code fault;
    std::filesystem::rename(QFile::encodeName(from).toStdString(), QFile::encodeName(to).toStdString(), fault);
    if (fault)
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), QString::fromStdString(fault.message()), {to});
    return {};
}

} // namespace

QList<ArchiveEntry> mediaEntries(const QString &folder)
{
    QList<ArchiveEntry> entries;
    QDirIterator files(folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = QStringLiteral("media/") + QDir(folder).relativeFilePath(path);
        if (isArchiveName(name))
            entries << ArchiveEntry{name, path, {}};
    }
    return entries;
}

Result<Sealed> sealArchive(const SealOrder &order)
{
    const QFileInfo place(order.filePath);
    const qint64 bytes = sumOf(order.entries);
    TRY(refuseWithoutRoom(place.absolutePath(), bytes));
    QTemporaryFile out(place.absolutePath() + QStringLiteral("/.perennial-backup-XXXXXX"));
    if (!out.open())
        return unwritable(out, order.filePath);
    if (order.progress)
        order.progress->begin(BackupStage::Writing, bytes);
    TRY(seal(order, out));
    if (order.progress)
        order.progress->begin(BackupStage::Checking, bytes);
    TRY(check(out.fileName(), order));
    Sealed sealed;
    sealed.bytes = out.size();
    for (const ArchiveEntry &entry : order.entries)
        sealed.mediaFiles += entry.name.startsWith(QLatin1String("media/"));
    TRY(putInPlace(out.fileName(), order.filePath));
    out.setAutoRemove(false);
    if (order.progress)
        order.progress->begin(BackupStage::Done, 0);
    return sealed;
}

Result<Opened> openArchive(const QString &filePath, const QByteArray &passphrase, const QString &folder, ArchiveUse use,
                           const BackupProgressPtr &progress)
{
    QFile in(filePath);
    if (!in.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Invalid, QStringLiteral("file-unreadable"), in.errorString(), {filePath});
    ArchiveSink sink(folder, use, in.size(), progress);
    const auto opened = openSealedFile(in, sink, passphrase);
    const auto finished = sink.finish();
    // The device can only say "no"; why it did is with the sink.
    if (!opened && (finished || opened.error().code != QLatin1String("file-unwritable")))
        return explained(opened.error(), filePath);
    if (!finished)
        return explained(finished.error(), filePath);
    if (sink.hasDatabase()) {
        TRY_ASSIGN(const QStringList faults, integrity::faultsOfFile(folder + QLatin1Char('/') + kArchiveDatabase));
        if (!faults.isEmpty())
            return Error(ErrorKind::Invalid, QStringLiteral("backup-damaged"), faults.mid(0, kFaultsTold).join(QStringLiteral("; ")), {filePath});
    }
    Opened result;
    result.manifest = sink.manifest();
    result.bytes = in.size();
    result.mediaFiles = sink.mediaFiles();
    result.secrets = sink.secrets();
    return result;
}

} // namespace perennial
