// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostService: posts as people write, plan, move and throw them away; and reading many of them. A post that is scheduled
// has its deliveries, in step with it, in the same transaction.
// Thread: the one that made it. Errors: NotFound "post-unknown", Conflict "stale" | "post-under-way" | "post-sent"
// (what went out does not move), Invalid "time-missing" | "time-past" | "time-zone-unknown" | "channel-missing" |
// "text-empty", Storage, and media/mediafolder.h's.

#include "domain/delivery.h"
#include "domain/post.h"
#include "media/droppedfiles.h"
#include "service/serviceparts.h"
#include "store/postquery.h"

namespace perennial {

struct DeliveryDetails
{
    Delivery delivery;
    QList<Attempt> attempts;
};

struct PostDetails
{
    Post post;
    QList<DeliveryDetails> deliveries;
    QHash<MediaId, Media> media;
};

struct PostPlace
{
    PostId post;
    WallTime wall; // an invalid time: only the day; an invalid day: none any more
};

// What a change did, with what takes it back.
struct PostChange
{
    QList<Post> before; // as they were; empty for what is new
    QList<Post> after;
};

// A copy that goes out without another look was approved as what it is a copy of.
enum class CopyAs { Draft, Original };

class PostService
{
public:
    explicit PostService(ServiceParts parts) : m_parts(std::move(parts)) {}

    // Makes (no id) or changes a post. Its dueAt comes from its wall time; Approved with a time becomes Scheduled.
    QCoro::Task<Result<Post>> save(Post post);
    // The same, together with something else in one transaction: both or none.
    QCoro::Task<Result<Post>> saveWith(Post post, std::function<Result<void>(Connection &)> also);
    QCoro::Task<Result<Post>> load(PostId id);
    QCoro::Task<Result<PostDetails>> details(PostId id);

    // All or none. Posts that went out or are on their way refuse.
    QCoro::Task<Result<PostChange>> moveBy(QList<PostId> ids, int days, int minutes);
    // Channels: instead of those they had; empty = as they were.
    QCoro::Task<Result<PostChange>> moveAll(QList<PostPlace> places, QList<ChannelId> channels = {});
    QCoro::Task<Result<PostChange>> setStatus(QList<PostId> ids, PostStatus status);
    QCoro::Task<Result<PostChange>> copy(QList<PostId> ids, int days, int minutes); // copies are drafts
    // One copy for each place, so several of one post; channels of the copies: empty = those of the post.
    QCoro::Task<Result<PostChange>> copyTo(QList<PostPlace> places, QList<ChannelId> channels = {}, CopyAs as = CopyAs::Draft);
    QCoro::Task<Result<PostChange>> addLabel(QList<PostId> ids, QString label);
    // Instead of the channels they had; what was written for a channel that stays is kept.
    QCoro::Task<Result<PostChange>> setChannels(QList<PostId> ids, QList<ChannelId> channels);
    // Everything planned from a moment on (for one of the channels; empty = all) that has not gone out, by whole days.
    QCoro::Task<Result<PostChange>> shiftFrom(WorkspaceId workspace, WallTime from, int days, QList<ChannelId> channels);
    // Into the trash, out of the plan; 30 days.
    QCoro::Task<Result<PostChange>> trash(QList<PostId> ids);
    QCoro::Task<Result<PostChange>> restore(QList<PostId> ids);
    // Back to how posts were before a change (undo) or after it (redo). seen: the versions that the caller looked at;
    // Conflict "stale" if one of them has another by now.
    QCoro::Task<Result<void>> setBack(QList<Post> to, QList<PostId> alsoTrash, QHash<PostId, qint64> seen = {});
    QCoro::Task<Result<qint64>> emptyOldTrash();

    QCoro::Task<Result<QList<PostId>>> ids(PostFilter filter);
    QCoro::Task<Result<QList<PostSummary>>> summaries(QList<PostId> ids);
    QCoro::Task<Result<QList<PostSummary>>> inRange(WorkspaceId workspace, Instant from, Instant until);
    QCoro::Task<Result<QList<DayCount>>> countsPerDay(DayFilter filter);
    QCoro::Task<Result<QStringList>> labels(WorkspaceId workspace);
    QCoro::Task<Result<QStringList>> campaigns(WorkspaceId workspace);

    // What of these files a post can carry.
    QCoro::Task<DroppedFiles> sortFiles(QStringList paths, DropRules rules);
    // Copies a file into the profile; the same bytes in the same client are one medium.
    QCoro::Task<Result<Media>> addMediaFile(WorkspaceId workspace, QString path);
    QCoro::Task<Result<Media>> addMediaBytes(WorkspaceId workspace, QByteArray bytes, QString name);
    QCoro::Task<Result<void>> confirmRights(MediaId media, QString person);
    // A file of the profile; empty while it is not fetched.
    QString mediaPath(const Media &media) const;

    // The next free slot of these channels (not before `from`, if given), or where they have none the next half hour that
    // keeps its distance; never in quiet hours or on free days (engine/freetime.h).
    QCoro::Task<Result<WallTime>> nextFreeTime(WorkspaceId workspace, QList<ChannelId> channels, QByteArray timeZone,
                                               std::optional<Instant> from = {});

private:
    QCoro::Task<Result<PostChange>> change(QList<PostId> ids, std::function<Result<void>(Connection &, Post &)> edit);
    struct CopyOf
    {
        PostId post;
        std::function<void(Post &)> edit;
    };
    QCoro::Task<Result<PostChange>> makeCopies(QList<CopyOf> copies, CopyAs as);
    QCoro::Task<Result<Media>> keepMedia(WorkspaceId workspace, QString name, std::function<Result<struct StoredMedia>()> store);
    ServiceParts m_parts;
};

} // namespace perennial
