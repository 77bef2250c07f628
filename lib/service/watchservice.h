// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// WatchService: folders whose tables come in by themselves. look() is the publisher's, once a minute, or a person's who can't
// wait; several may look at once. What stays open in a file (dates that read two ways, unknown channels) is not guessed: its rows
// are refused and lie in the folder "refused" beside it, to be mended and put back. A file that can't be read at all is told
// once and read again when it changed. Thread: the one that made it. Errors: NotFound "folder-missing" |
// "watched-folder-unknown" (args: path), Storage.

#include "domain/watchedfolder.h"
#include "service/importservice.h"

namespace perennial {

class WatchService
{
public:
    WatchService(ServiceParts parts, ImportService &imports) : m_parts(std::move(parts)), m_imports(imports) {}

    struct Watched
    {
        WatchedFolder folder;
        bool isThere = true;
        QList<WatchedFile> files; // the newest first
    };
    QCoro::Task<Result<QList<Watched>>> watched(WorkspaceId workspace);
    QCoro::Task<Result<WatchedFolder>> watch(WorkspaceId workspace, QString path, PostStatus as);
    QCoro::Task<Result<void>> unwatch(WorkspaceId workspace, QString path); // what came in stays

    // Imports what is new in all folders of all clients and has not been written to for a moment. Returns how many files came in.
    QCoro::Task<Result<qsizetype>> look();

private:
    struct Found
    {
        WatchedFolder folder;
        QString path;
        WatchedFile file;
    };
    QCoro::Task<Result<QList<Found>>> claimNew();
    QCoro::Task<WatchedFile> bringIn(Found found);

    ServiceParts m_parts;
    ImportService &m_imports;
};

} // namespace perennial
