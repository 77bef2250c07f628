// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is known of media files (the files themselves: media/mediafolder.h). Plain functions over a Connection.
// Thread: the database's. Errors: NotFound "media-unknown", Storage.

#include "domain/media.h"
#include "store/connection.h"

namespace perennial::mediastore {

Result<void> insert(Connection &connection, const Media &media);
// Everything but id, client and time of making.
Result<void> update(Connection &connection, const Media &media);
Result<Media> load(Connection &connection, MediaId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<Media> load(Connection &connection, WorkspaceId workspace, MediaId id);
Result<std::optional<Media>> findByContent(Connection &connection, WorkspaceId workspace, const QString &sha256);
Result<std::optional<Media>> findByUrl(Connection &connection, WorkspaceId workspace, const QString &url);
// Named by URL and not fetched yet, for posts that still have to go out, the soonest first.
Result<QList<Media>> waitingForFetch(Connection &connection, int limit);
// The same for all others (drafts, the library), the oldest first; after one of them.
Result<QList<Media>> unfetched(Connection &connection, MediaId after, int limit);

// If no post uses it.
Result<void> removeUnused(Connection &connection, MediaId id);

} // namespace perennial::mediastore
