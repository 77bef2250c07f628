// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Posts in the store, with their variants, media and labels. Plain functions over a Connection: whoever calls them owns
// the transaction. Thread: the database's. Errors: NotFound "post-unknown", Conflict "stale" | "database-rule" (a post's
// channels, media and labels are of its own client), Storage.

#include "domain/post.h"
#include "store/connection.h"

namespace perennial {

// What is kept beside a post so that it is found again: its folded words, and a number that is equal for equal texts.
struct PostIndex
{
    QString searchText;
    qint64 fingerprint = 0;
};
// Pure; may run on any thread (an import does it beside the database).
PostIndex indexOf(const Post &post);

namespace poststore {

Result<void> insert(Connection &connection, const Post &post, const PostIndex &index);
// Where version still is post.version; it goes up by one.
Result<void> update(Connection &connection, const Post &post, const PostIndex &index);
Result<Post> load(Connection &connection, PostId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<Post> load(Connection &connection, WorkspaceId workspace, PostId id);
// In the order of the ids given; those that are gone or another client's are left out.
Result<QList<Post>> loadMany(Connection &connection, WorkspaceId workspace, const QList<PostId> &ids);
Result<void> setTrashed(Connection &connection, PostId id, std::optional<Instant> at);
Result<void> setStatus(Connection &connection, PostId id, PostStatus status);
Result<void> setTime(Connection &connection, PostId id, const WallTime &wall, Instant dueAt);
struct PlannedWall
{
    PostId post;
    WallTime wall;
    Instant dueAt;
};
// What is scheduled for after this instant, with the time the person chose.
Result<QList<PlannedWall>> plannedWalls(Connection &connection, Instant after);
// For good: what was trashed before the instant. Returns how many.
Result<qint64> purgeTrash(Connection &connection, Instant before);
// Deletes outright: posts of a batch that is undone.
Result<void> erase(Connection &connection, PostId id);
// Channel (null: none yet), time and content of every post of the client: what an import compares with.
struct Occupied
{
    ChannelId channel;
    std::optional<Instant> dueAt;
    qint64 fingerprint = 0;
    quint64 exact = 0; // exactContent() of it
    PostId post;
    std::optional<qint64> importHash; // of the row it came from
};
// Equal only for posts of the same letters; for comparing within one run of the program.
quint64 exactContent(QStringView text, const PostIndex &index);
Result<std::vector<Occupied>> occupied(Connection &connection, WorkspaceId workspace, BatchId except = {});

} // namespace poststore
} // namespace perennial
