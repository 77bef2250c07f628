// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Promotion: a post that did well becomes an item of the evergreen library, in one step. itemFromPost is pure; promotePost
// makes it real inside the transaction of whoever calls, and the planner knows when and where the post went out.
// Thread: the database's. Errors: NotFound "post-unknown", Conflict "already-promoted" (args: title of the item),
// service/libraryedit.h's.

#include "domain/post.h"
#include "service/libraryedit.h"

namespace perennial {

struct PromotedPost
{
    Post post;
    QHash<ChannelId, QString> networks; // Network::id of its channels
    QStringList rights;                 // who confirmed those of its media
    QString url;                        // where it is out; empty if that is not known
};

// One wording: the text with the parts of a thread below it, the link, what the networks say otherwise. A first comment goes
// into the notes. Without category and ids.
LibraryItem itemFromPost(const PromotedPost &promoted);

// note: what else is to stand in the item's notes.
struct Promotion
{
    PostId post;
    CategoryId category;
    QString note;
};
Result<LibraryChange> promotePost(Connection &connection, WorkspaceId workspace, const Promotion &promotion, IdSource &ids, Instant now);

} // namespace perennial
