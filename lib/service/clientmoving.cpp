// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/clientmoving.h"

#include "service/clientguard.h"
#include "service/planning.h"
#include "store/database.h"
#include "store/mediastore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

Error trashedPost(PostId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("post-unknown"), QStringLiteral("the post is in the trash"), {id.toString()});
}

Result<Post> loadOwn(Connection &connection, WorkspaceId from, PostId id)
{
    TRY_ASSIGN(Post post, poststore::load(connection, from, id));
    if (post.trashedAt)
        return trashedPost(id);
    TRY(planning::refuseIfOut(connection, post));
    return post;
}

QList<MediaUse> picturesOf(const Post &post)
{
    QList<MediaUse> all = post.media;
    for (const Variant &variant : post.variants)
        all << variant.media.value_or(QList<MediaUse>());
    return all;
}

// The same file under the other client; nobody confirmed its rights there.
Result<MediaId> mediumOf(Connection &connection, WorkspaceId from, MediaId id, WorkspaceId to, IdSource &ids, Instant now)
{
    TRY_ASSIGN(Media medium, mediastore::load(connection, from, id));
    if (!medium.sha256.isEmpty()) {
        TRY_ASSIGN(const auto there, mediastore::findByContent(connection, to, medium.sha256));
        if (there)
            return there->id;
    } else if (!medium.sourceUrl.isEmpty()) {
        TRY_ASSIGN(const auto there, mediastore::findByUrl(connection, to, medium.sourceUrl));
        if (there)
            return there->id;
    }
    medium.id = ids.next<MediaId>();
    medium.workspace = to;
    medium.rightsConfirmedBy.clear();
    medium.rightsConfirmedAt = std::nullopt;
    medium.createdAt = now;
    TRY(mediastore::insert(connection, medium));
    return medium.id;
}

Result<Post> newcomer(Connection &connection, const Post &old, WorkspaceId to, IdSource &ids, Instant now)
{
    Post post = old;
    post.id = PostId();
    post.workspace = to;
    post.status = old.status == PostStatus::Idea ? PostStatus::Idea : PostStatus::Draft;
    post.variants.clear();
    post.labels.clear();
    post.campaign.clear();
    post.category.clear();
    post.externalId.clear();
    post.batch = BatchId();
    for (MediaUse &use : post.media) {
        TRY_ASSIGN(use.media, mediumOf(connection, old.workspace, use.media, to, ids, now));
    }
    return planning::store(connection, post, ids, now);
}

} // namespace

QCoro::Task<Result<LeftBehind>> ClientMoving::look(WorkspaceId from, QList<PostId> posts)
{
    std::function<Result<LeftBehind>(Connection &)> work = [from, posts](Connection &connection) -> Result<LeftBehind> {
        LeftBehind left;
        TRY_ASSIGN(const ClientCheck check, clientguard::load(connection, from));
        for (const PostId id : posts) {
            TRY_ASSIGN(const Post post, loadOwn(connection, from, id));
            ++left.posts;
            left.channels += post.variants.isEmpty() ? 0 : 1;
            left.variants += std::any_of(post.variants.cbegin(), post.variants.cend(), [](const Variant &each) { return each.differs(); }) ? 1 : 0;
            left.times += post.status == PostStatus::Scheduled ? 1 : 0;
            left.labels += post.labels.isEmpty() ? 0 : 1;
            left.campaigns += post.campaign.isEmpty() ? 0 : 1;
            left.categories += post.category.isEmpty() ? 0 : 1;
            bool confirmed = false;
            for (const MediaUse &use : picturesOf(post)) {
                TRY_ASSIGN(const Media medium, mediastore::load(connection, from, use.media));
                confirmed = confirmed || medium.rightsConfirmedAt.has_value();
            }
            left.rights += confirmed ? 1 : 0;
            for (const ClientFinding &finding : check.findings(post)) {
                if (!finding.other.isNull() && !left.named.contains(finding.other))
                    left.named << finding.other;
            }
        }
        return left;
    };
    return m_parts.database.read<LeftBehind>(std::move(work));
}

QCoro::Task<Result<PostChange>> ClientMoving::move(WorkspaceId from, QList<PostId> posts, WorkspaceId to)
{
    if (from == to)
        co_return Error(ErrorKind::Invalid, QStringLiteral("same-client"), QStringLiteral("the posts are this client's already"));
    std::function<Result<PostChange>(Connection &)> work = [from, posts, to, &ids = m_parts.ids,
                                                            now = m_parts.clock.now()](Connection &connection) -> Result<PostChange> {
        TRY(workspacestore::load(connection, to));
        PostChange change;
        for (const PostId id : posts) {
            TRY_ASSIGN(const Post old, loadOwn(connection, from, id));
            change.before << old;
            TRY_ASSIGN(const Post made, newcomer(connection, old, to, ids, now));
            TRY_ASSIGN(const Post gone, planning::intoTrash(connection, old, ids, now));
            change.after << gone << made;
        }
        return change;
    };
    auto moved = co_await m_parts.database.write<PostChange>(std::move(work));
    m_parts.nudge();
    co_return moved;
}

} // namespace perennial
