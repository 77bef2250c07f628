// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/damagedprofile.h"

#include "boot/agentrunner.h"
#include "boot/profilesecrets.h"
#include "link/processlock.h"
#include "store/integrity.h"

#include <QFile>
#include <QSaveFile>

namespace perennial {

namespace {

QString markOf(const QString &profile)
{
    return profile + QStringLiteral("/database.faults");
}

Result<QStringList> faultsNow(const QString &profile, const QString &file)
{
    if (!QFile::exists(markOf(profile)) || !QFile::exists(file))
        return integrity::quickFaultsOfFile(file);
    auto faults = integrity::faultsOfFile(file);
    if (faults && faults->isEmpty())
        QFile::remove(markOf(profile)); // it was brought back meanwhile
    return faults;
}

} // namespace

Result<void> refuseDamaged(const QString &profile, const DatabaseLocation &location)
{
    if (location.backend != Backend::Sqlite || location.isInMemory())
        return {};
    const auto faults = faultsNow(profile, location.path);
    // Whatever else keeps it from being read is told by who opens it.
    if (!faults || faults->isEmpty())
        return {};
    const QString message = faults->mid(0, 3).join(QStringLiteral("; "));
    const QList<KeptBackup> backups = backupsOfClosedProfile(profile);
    if (backups.isEmpty())
        return Error(ErrorKind::Storage, QStringLiteral("database-damaged"), message, {location.path});
    return Error(ErrorKind::Storage, QStringLiteral("database-damaged-backup"), message, {location.path, backups.first().path});
}

bool isDamagedProfile(const Error &error)
{
    return error.code == QLatin1String("database-damaged") || error.code == QLatin1String("database-damaged-backup");
}

Result<void> noteFaults(const QString &profile, const QStringList &faults)
{
    if (faults.isEmpty()) {
        QFile::remove(markOf(profile));
        return {};
    }
    QSaveFile file(markOf(profile));
    if (!file.open(QIODevice::WriteOnly) || file.write(faults.join(QLatin1Char('\n')).toUtf8()) < 0 || !file.commit())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), file.errorString(), {markOf(profile)});
    return {};
}

QCoro::Task<Result<BackupSummary>> restoreOverDamaged(HouseOptions options, RestoreOrder order)
{
    ProcessLock lock(agentLockPath(options.profile));
    CO_TRY_ASSIGN(const ProcessLock::Outcome taken, lock.tryLock());
    if (taken != ProcessLock::Outcome::Taken)
        co_return Error(ErrorKind::Conflict, QStringLiteral("restore-publisher-runs"), QStringLiteral("its publisher runs"), {options.profile});
    order.folder = options.profile;
    order.place = RestorePlace::OverDamaged;
    order.openSecrets = [options](QString folder) { return openProfileSecrets(options, folder); };
    co_return co_await BackupService::restore(std::move(order));
}

} // namespace perennial
