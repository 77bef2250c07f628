// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words and pictures of everything that is still to go out in a span: what a check of many posts reads, in three
// statements. Plain functions over a Connection. Thread: the database's. Errors: Storage.

#include "domain/post.h"
#include "store/connection.h"

namespace perennial {

struct PlannedContent
{
    QList<Post> posts; // text, link, warning, thread, pictures, variants; nothing else
    QHash<MediaId, Media> media; // type, size, address and what went wrong with it
};

namespace plannedcontent {

// Drafts and plans with a time in [from, until).
Result<PlannedContent> between(Connection &connection, WorkspaceId workspace, Instant from, Instant until);

} // namespace plannedcontent
} // namespace perennial
