// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// MediaFolder: the files of a profile's media, each kept once under the SHA-256 of its bytes.
// Thread: any; it does file work, so never on the window's. Errors: NotFound "media-file-missing", Invalid
// "media-too-large" | "media-unreadable" | "picture-bomb" (args: file), Storage "media-store".

#include "base/result.h"

#include <QString>

namespace perennial {

struct StoredMedia
{
    QString sha256; // hex
    QString mimeType; // by content, not by name
    qint64 bytes = 0;
    int width = 0; // pixels; 0 where it is no picture
    int height = 0;
};

class MediaFolder
{
public:
    explicit MediaFolder(QString folder) : m_folder(std::move(folder)) {}

    // Copies; the same bytes again are no second copy.
    Result<StoredMedia> add(const QString &filePath) const;
    Result<StoredMedia> addBytes(const QByteArray &bytes, const QString &nameForErrors) const;
    QString pathOf(const QString &sha256) const;
    QString folder() const { return m_folder; }

private:
    Result<StoredMedia> describe(const QByteArray &bytes, const QString &name) const;
    QString m_folder;
};

} // namespace perennial
