// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/importreplacing.h"

#include "service/planning.h"
#include "store/batchstore.h"

namespace perennial {

namespace {

// nullopt: it can't be replaced any more.
Result<std::optional<Post>> replaceable(Connection &connection, PostId id)
{
    auto post = poststore::load(connection, id);
    if (!post)
        return post.error().kind == ErrorKind::NotFound ? Result<std::optional<Post>>(std::nullopt) : Result<std::optional<Post>>(post.error());
    const Result<void> isIn = planning::refuseIfOut(connection, *post);
    if (!isIn && isIn.error().kind != ErrorKind::Conflict)
        return isIn.error();
    const bool isOurs = isIn && post->version == 1 && !post->trashedAt;
    return isOurs ? std::optional(std::move(*post)) : std::nullopt;
}

} // namespace

Result<QList<qint64>> replaceEarlier(Connection &connection, std::vector<BulkPost> &posts, IdSource &ids, Instant now)
{
    QList<qint64> kept;
    for (const BulkPost &each : posts) {
        if (!each.replaces)
            continue;
        TRY_ASSIGN(std::optional<Post> earlier, replaceable(connection, each.replaces));
        if (!earlier) {
            kept << each.row;
            continue;
        }
        earlier->trashedAt = now;
        TRY(poststore::setTrashed(connection, earlier->id, now));
        TRY(planning::planDeliveries(connection, *earlier, ids, now, planning::PastTimes::Miss));
    }
    std::erase_if(posts, [&kept](const BulkPost &each) { return kept.contains(each.row); });
    return kept;
}

Result<qint64> restoreReplaced(Connection &connection, BatchId batch, IdSource &ids, Instant now)
{
    TRY_ASSIGN(const QList<PostId> replaced, batchstore::replacedBy(connection, batch));
    qint64 restored = 0;
    for (const PostId id : replaced) {
        auto post = poststore::load(connection, id);
        if (!post && post.error().kind == ErrorKind::NotFound)
            continue; // purged
        TRY(post);
        if (!post->trashedAt)
            continue;
        post->trashedAt.reset();
        TRY(poststore::setTrashed(connection, id, std::nullopt));
        TRY(planning::planDeliveries(connection, *post, ids, now, planning::PastTimes::Miss));
        ++restored;
    }
    return restored;
}

} // namespace perennial
