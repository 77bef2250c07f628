// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ScheduledBackups: backups that are made by themselves, and how many are kept. The publisher asks whether one is due; what
// went wrong stands with them until one succeeds. An older one is deleted only after a newer one was written and verified.
// Thread: the one that made it. Errors: BackupService's; Storage "backup-folder-missing" (args: folder); Invalid
// "backup-schedule" (args: what is wrong); Keychain "backup-passphrase-missing" and the store's.

#include "plan/backupretention.h"
#include "service/backupservice.h"

namespace perennial {

struct BackupSchedule
{
    QString folder;
    BackupEvery every = BackupEvery::Day;
    QTime at{3, 0}; // by this machine's clock
    BackupKeep keep;
    BackupSecrets secrets = BackupSecrets::Leave;
};

struct KeptBackup
{
    QString path;
    Instant madeAt;
    qint64 bytes = 0;
    bool verified = false; // by who wrote it, and as long as it was then
};

struct BackupFailure
{
    Instant at;
    Error error;
};

struct BackupState
{
    std::optional<BackupSchedule> schedule; // nullopt: none are made
    std::optional<KeptBackup> lastGood;
    std::optional<BackupFailure> failure; // since the last good one
    std::optional<Instant> nextAt;
};

class ScheduledBackups
{
public:
    explicit ScheduledBackups(ServiceParts parts) : m_parts(std::move(parts)), m_backups(m_parts) {}

    // The folder must be there; the passphrase goes into the store of secrets. An empty passphrase keeps the one there is.
    QCoro::Task<Result<BackupState>> set(BackupSchedule schedule, QByteArray passphrase);
    QCoro::Task<Result<void>> off();
    QCoro::Task<Result<BackupState>> state();
    // Those of this profile in the folder, newest first.
    QCoro::Task<Result<QList<KeptBackup>>> list();
    // For the publisher: makes one if it is due. Returns how many were made.
    QCoro::Task<Result<qsizetype>> makeDue();
    QCoro::Task<Result<KeptBackup>> makeNow(BackupProgressPtr progress = {});

private:
    QCoro::Task<Result<KeptBackup>> make(BackupSchedule schedule, BackupProgressPtr progress);
    QCoro::Task<Result<void>> remember(QString name, QByteArray json);
    QString profileFolder() const;

    ServiceParts m_parts;
    BackupService m_backups;
};

// For a profile whose database can't be read: where its backups are is kept beside it, too. Newest first. Blocks.
QList<KeptBackup> backupsOfClosedProfile(const QString &profileFolder);

} // namespace perennial
