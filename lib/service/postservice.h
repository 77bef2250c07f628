// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostService: posts as people write, plan, move and throw them away; and reading many of them. A post that is scheduled
// has its deliveries, in step with it, in the same transaction. Every call names its client: what is another's is unknown
// to it; what is about all of them says so.
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

    // Makes (no id) or changes a post of the client that it names. Its dueAt comes from its wall time; Approved with a time becomes Scheduled.
    QCoro::Task<Result<Post>> save(Post post);
    // The same, together with something else in one transaction: both or none.
    QCoro::Task<Result<Post>> saveWith(Post post, std::function<Result<void>(Connection &)> also);
    QCoro::Task<Result<Post>> load(WorkspaceId workspace, PostId id);
    QCoro::Task<Result<PostDetails>> details(WorkspaceId workspace, PostId id);
    // Of all clients: for somebody who has nothing but an id, to name its client with from then on.
    QCoro::Task<Result<WorkspaceId>> clientOf(PostId id);

    // All or none. Posts that went out or are on their way refuse.
    QCoro::Task<Result<PostChange>> moveBy(WorkspaceId workspace, QList<PostId> ids, int days, int minutes);
    // Channels: instead of those they had; empty = as they were.
    QCoro::Task<Result<PostChange>> moveAll(WorkspaceId workspace, QList<PostPlace> places, QList<ChannelId> channels = {});
    QCoro::Task<Result<PostChange>> setStatus(WorkspaceId workspace, QList<PostId> ids, PostStatus status);
    QCoro::Task<Result<PostChange>> copy(WorkspaceId workspace, QList<PostId> ids, int days, int minutes); // copies are drafts
    // One copy for each place, so several of one post; channels of the copies: empty = those of the post.
    QCoro::Task<Result<PostChange>> copyTo(WorkspaceId workspace, QList<PostPlace> places, QList<ChannelId> channels = {},
                                            CopyAs as = CopyAs::Draft);
    QCoro::Task<Result<PostChange>> addLabel(WorkspaceId workspace, QList<PostId> ids, QString label);
    // Instead of the channels they had; what was written for a channel that stays is kept.
    QCoro::Task<Result<PostChange>> setChannels(WorkspaceId workspace, QList<PostId> ids, QList<ChannelId> channels);
    // Everything planned from a moment on (for one of the channels; empty = all) that has not gone out, by whole days.
    QCoro::Task<Result<PostChange>> shiftFrom(WorkspaceId workspace, WallTime from, int days, QList<ChannelId> channels);
    // Into the trash, out of the plan; 30 days.
    QCoro::Task<Result<PostChange>> trash(WorkspaceId workspace, QList<PostId> ids);
    QCoro::Task<Result<PostChange>> restore(WorkspaceId workspace, QList<PostId> ids);
    // Back to how posts were before a change (undo) or after it (redo). seen: the versions that the caller looked at;
    // Conflict "stale" if one of them has another by now.
    QCoro::Task<Result<void>> setBack(WorkspaceId workspace, QList<Post> to, QList<PostId> alsoTrash, QHash<PostId, qint64> seen = {});
    // The same for a change between these two clients (service/clientmoving.h).
    QCoro::Task<Result<void>> setBackBetween(WorkspaceId one, WorkspaceId other, QList<Post> to, QList<PostId> alsoTrash,
                                             QHash<PostId, qint64> seen = {});
    // Of all clients.
    QCoro::Task<Result<qint64>> emptyOldTrash();

    QCoro::Task<Result<QList<PostId>>> ids(PostFilter filter);
    // Without those that are gone.
    QCoro::Task<Result<QList<PostSummary>>> summaries(WorkspaceId workspace, QList<PostId> ids);
    QCoro::Task<Result<QList<PostSummary>>> inRange(WorkspaceId workspace, Instant from, Instant until);
    QCoro::Task<Result<QList<DayCount>>> countsPerDay(DayFilter filter);
    QCoro::Task<Result<QStringList>> labels(WorkspaceId workspace);
    QCoro::Task<Result<QStringList>> campaigns(WorkspaceId workspace);

    // What of these files a post can carry.
    QCoro::Task<DroppedFiles> sortFiles(QStringList paths, DropRules rules);
    // Copies a file into the profile; the same bytes in the same client are one medium.
    QCoro::Task<Result<Media>> addMediaFile(WorkspaceId workspace, QString path);
    QCoro::Task<Result<Media>> addMediaBytes(WorkspaceId workspace, QByteArray bytes, QString name);
    QCoro::Task<Result<void>> confirmRights(WorkspaceId workspace, MediaId media, QString person);
    // A file of the profile; empty while it is not fetched.
    QString mediaPath(const Media &media) const;

    // The next free slot of these channels (not before `from`, if given), or where they have none the next half hour that
    // keeps its distance; never in quiet hours or on free days (engine/freetime.h).
    QCoro::Task<Result<WallTime>> nextFreeTime(WorkspaceId workspace, QList<ChannelId> channels, QByteArray timeZone,
                                               std::optional<Instant> from = {});

private:
    QCoro::Task<Result<PostChange>> change(WorkspaceId workspace, QList<PostId> ids, std::function<Result<void>(Connection &, Post &)> edit);
    struct CopyOf
    {
        PostId post;
        std::function<void(Post &)> edit;
    };
    QCoro::Task<Result<PostChange>> makeCopies(WorkspaceId workspace, QList<CopyOf> copies, CopyAs as);
    QCoro::Task<Result<Media>> keepMedia(WorkspaceId workspace, QString name, std::function<Result<struct StoredMedia>()> store);
    QCoro::Task<Result<void>> setBackOf(QList<WorkspaceId> clients, QList<Post> to, QList<PostId> alsoTrash, QHash<PostId, qint64> seen);
    ServiceParts m_parts;
};

} // namespace perennial
