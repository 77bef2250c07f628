// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BackupService: the whole profile into one sealed file, and back. Thread: the one that made it; the work runs on
// workers. Errors: Keychain "passphrase-wrong", Storage "backup-damaged" | "file-unwritable" | "restore-not-empty",
// Invalid "backup-elsewhere" (PostgreSQL: its own tools do it).

#include "service/serviceparts.h"

namespace perennial {

enum class BackupSecrets { Leave, Include };

struct BackupSummary
{
    qint64 bytes = 0;
    qint64 mediaFiles = 0;
    qint64 secrets = 0;
};

class BackupService
{
public:
    explicit BackupService(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<BackupSummary>> backup(QString filePath, QByteArray passphrase, BackupSecrets secrets);
    // Into a folder that is empty or absent. What is restored comes up paused. Secrets go into the given store.
    static QCoro::Task<Result<BackupSummary>> restore(QString filePath, QByteArray passphrase, QString profileFolder,
                                                      SecretStore &secrets);

private:
    ServiceParts m_parts;
};

} // namespace perennial
