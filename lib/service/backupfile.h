// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BackupFile: an archive as one sealed file on the disk: written beside its place, opened again and compared with its own
// manifest, and only then put there; opened into a folder. Thread: a worker; blocks.
// Errors: Keychain "passphrase-wrong"; Storage "file-unwritable" | "backup-no-room"; Invalid "backup-damaged" |
// "backup-newer" | "file-unreadable"; Cancelled "backup-cancelled".

#include "service/profilearchive.h"

namespace perennial {

struct SealOrder
{
    QString filePath;
    QByteArray passphrase;
    QList<ArchiveEntry> entries;
    BackupManifest manifest;
    QString workFolder; // private: what is unpacked to be checked lies there
    BackupProgressPtr progress;
};

struct Sealed
{
    qint64 bytes = 0;
    qint64 mediaFiles = 0;
};
Result<Sealed> sealArchive(const SealOrder &order);

struct Opened
{
    std::optional<BackupManifest> manifest; // absent in those of the first form
    qint64 bytes = 0;
    qint64 mediaFiles = 0;
    QByteArray secrets;
};
// What was written into the folder before an error is to be thrown away.
Result<Opened> openArchive(const QString &filePath, const QByteArray &passphrase, const QString &folder, ArchiveUse use,
                           const BackupProgressPtr &progress);

// The files of a profile's media, by name.
QList<ArchiveEntry> mediaEntries(const QString &folder);

} // namespace perennial
