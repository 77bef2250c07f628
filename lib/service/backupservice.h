// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BackupService: the whole profile into one sealed file, and back. Thread: the one that made it; the work runs on
// workers. Errors: Keychain "passphrase-wrong", Storage "backup-unverified" | "backup-no-room" | "file-unwritable" |
// "restore-not-empty", Invalid "backup-damaged" | "backup-newer" | "backup-of-client" | "backup-elsewhere" (PostgreSQL: its
// own tools do it), Cancelled "backup-cancelled".

#include "service/backupmanifest.h"
#include "service/backupprogress.h"
#include "service/serviceparts.h"

namespace perennial {

enum class BackupSecrets { Leave, Include };

struct BackupSummary
{
    qint64 bytes = 0;
    qint64 mediaFiles = 0;
    qint64 secrets = 0;
    std::optional<BackupManifest> manifest; // of what was restored; absent in backups of the first form
    std::optional<Error> secretsProblem;    // all is there but the credentials
};

// A new folder (absent or empty), or the profile whose damaged database was put aside.
enum class RestorePlace { NewFolder, OverDamaged };

struct RestoreOrder
{
    QString filePath;
    QByteArray passphrase;
    QString folder;
    RestorePlace place = RestorePlace::NewFolder;
    BackupProgressPtr progress;
    const Clock *clock = nullptr; // the machine's
    // Asked for once the profile stands in its folder with its own id, and only if the backup has credentials.
    std::function<QCoro::Task<Result<std::unique_ptr<SecretStore>>>(QString folder)> openSecrets;
};

class BackupService
{
public:
    explicit BackupService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // Written, opened again and compared before it takes its name: an older file of that name stays until then.
    QCoro::Task<Result<BackupSummary>> backup(QString filePath, QByteArray passphrase, BackupSecrets secrets,
                                              BackupProgressPtr progress = {});
    // All or nothing. What is restored is a profile of its own: it comes up paused, see engine/oldmachine.h.
    static QCoro::Task<Result<BackupSummary>> restore(RestoreOrder order);
    // What a file says of itself, after all of it was looked at; folder: where it may be unpacked meanwhile.
    static QCoro::Task<Result<BackupManifest>> verify(QString filePath, QByteArray passphrase, QString folder, BackupProgressPtr progress = {});

    // For WorkspaceArchive, which is made where it is used.
    const ServiceParts &parts() const { return m_parts; }

private:
    ServiceParts m_parts;
};

} // namespace perennial
