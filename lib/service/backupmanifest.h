// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BackupManifest: what a backup says of itself: of what and when it was made, and the SHA-256 of each of its files. It is
// the last entry of the archive, because it is made while the others are written. Thread: any; pure.
// Errors: Invalid "backup-damaged".

#include "base/clock.h"
#include "base/result.h"

#include <QList>

namespace perennial {

struct ManifestFile
{
    QString name;
    qint64 bytes = 0;
    QByteArray sha256; // hex
};

enum class BackupKind { Profile, Workspace };

struct BackupManifest
{
    BackupKind kind = BackupKind::Profile;
    Instant madeAt;
    QString program; // its version
    QString host;    // the computer it was made on
    QString profileId;
    QString name;    // of the client
    bool asTemplate = false;
    int schema = 0;
    qint64 clients = 0;
    qint64 channels = 0;
    qint64 posts = 0;
    bool secrets = false;
    QList<ManifestFile> files;
};

QByteArray toJson(const BackupManifest &manifest);
Result<BackupManifest> manifestFromJson(const QByteArray &json);

} // namespace perennial
