// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/postsback.h"

#include "service/planning.h"
#include "store/fillstore.h"
#include "store/poststore.h"

namespace perennial {

namespace {

Result<Post> loadOfOneOf(Connection &connection, const QList<WorkspaceId> &clients, PostId id)
{
    auto found = poststore::load(connection, clients.first(), id);
    for (qsizetype i = 1; i < clients.size() && !found; ++i)
        found = poststore::load(connection, clients[i], id);
    return found;
}

Result<void> setBackOne(Connection &connection, const PostsBack &back, Post post, IdSource &ids, Instant now)
{
    TRY_ASSIGN(const Post current, loadOfOneOf(connection, back.clients, post.id));
    TRY(planning::refuseIfOut(connection, current));
    if (back.seen.value(post.id, current.version) != current.version)
        return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("the post was changed since"), {titleOf(current)});
    if (current.trashedAt.has_value() != post.trashedAt.has_value()) {
        TRY(poststore::setTrashed(connection, post.id, post.trashedAt));
        TRY(fillstore::setAnswer(connection, post.id, post.trashedAt ? fillstore::Answer::Declined : fillstore::Answer::Wanted));
    }
    TRY_ASSIGN(const Post fresh, poststore::load(connection, current.workspace, post.id));
    post.version = fresh.version;
    // Out of the trash nothing is sent behind the person's back: what is late waits as missed.
    const bool restored = current.trashedAt && !post.trashedAt;
    TRY(planning::store(connection, post, ids, now, restored ? planning::PastTimes::Miss : planning::PastTimes::Refuse));
    return {};
}

} // namespace

Result<void> setPostsBack(Connection &connection, const PostsBack &back, IdSource &ids, Instant now)
{
    for (const Post &post : back.to)
        TRY(setBackOne(connection, back, post, ids, now));
    for (const PostId id : back.alsoTrash) {
        TRY_ASSIGN(Post post, loadOfOneOf(connection, back.clients, id));
        TRY(planning::refuseIfUnderWay(connection, post));
        post.trashedAt = now;
        TRY(poststore::setTrashed(connection, id, now));
        TRY(planning::planDeliveries(connection, post, ids, now, planning::PastTimes::Miss));
    }
    return {};
}

} // namespace perennial
