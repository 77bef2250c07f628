// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Posts back to how they were before a change, or after it; what the change made goes into the trash. Inside the transaction
// of whoever calls. Thread: the database's. Errors: as service/postservice.h.

#include "domain/post.h"
#include "store/connection.h"

#include <QHash>

namespace perennial {

class IdSource;

struct PostsBack
{
    QList<WorkspaceId> clients; // whose posts these are: those of others are unknown
    QList<Post> to;
    QList<PostId> alsoTrash;
    QHash<PostId, qint64> seen; // the versions that the caller looked at
};

Result<void> setPostsBack(Connection &connection, const PostsBack &back, IdSource &ids, Instant now);

} // namespace perennial
