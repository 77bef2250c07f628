// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportMedia: what the media cells of an import name, as media of the client: files are copied into the profile, web
// addresses are kept to be fetched; each once. Thread: an import's worker. Errors: media/mediafolder.h's, Storage.

#include "csv/mediapath.h"
#include "csv/rowdraft.h"
#include "service/serviceparts.h"

namespace perennial {

enum class MediaTaking { Copy, LookOnly }; // a check copies nothing

class ImportMedia
{
public:
    ImportMedia(WorkspaceId workspace, const ServiceParts &parts, MediaTaking taking)
        : m_workspace(workspace), m_parts(parts), m_taking(taking)
    {
    }

    // Copies the file. Errors are about this cell, but those of kind Storage.
    Result<void> take(const MediaCell &cell, const QString &rights);
    // Makes rows of all that was taken since the last call.
    Result<void> settle();
    // After settle(); null in a check.
    MediaId idOf(const MediaCell &cell) const;
    // Removes the rows that were made and that nothing uses (an import that was stopped).
    Result<void> takeBack();

private:
    Result<void> takeFile(const MediaCell &cell, const QString &rights);

    WorkspaceId m_workspace;
    const ServiceParts &m_parts;
    MediaTaking m_taking;
    QHash<QString, MediaId> m_known; // by path or address
    QHash<QString, Media> m_waiting;
    QList<MediaId> m_made;
};

// Resolves links; the base folder, which is asked for with every file, once.
CanonicalPath cachedPaths(const QString &base);

} // namespace perennial
