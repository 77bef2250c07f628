// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/postservice.h"

#include "engine/freetime.h"
#include "media/mediafolder.h"
#include "service/planning.h"
#include "service/postsback.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/deliverystore.h"
#include "store/fillstore.h"
#include "store/labelstore.h"
#include "store/mediastore.h"
#include "store/poststore.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrent>

namespace perennial {

namespace {

constexpr int kTrashDays = 30;

// What is on its way is looked for by its words, should its end get lost: they stay. What went out keeps its time.
Result<void> refuseEdit(Connection &connection, const Post &post)
{
    TRY_ASSIGN(const Post current, poststore::load(connection, post.workspace, post.id));
    return post.wall == current.wall ? planning::refuseIfUnderWay(connection, current)
                                     : planning::refuseIfOut(connection, current);
}

Result<PostDetails> loadDetails(Connection &connection, WorkspaceId workspace, PostId id)
{
    PostDetails details;
    TRY_ASSIGN(details.post, poststore::load(connection, workspace, id));
    TRY_ASSIGN(const auto deliveries, deliverystore::forPost(connection, id));
    for (const Delivery &delivery : deliveries) {
        TRY_ASSIGN(const auto attempts, deliverystore::attemptsOf(connection, delivery.id));
        details.deliveries << DeliveryDetails{delivery, attempts};
    }
    QList<MediaUse> uses = details.post.media;
    for (const Variant &variant : details.post.variants)
        uses << variant.media.value_or(QList<MediaUse>());
    for (const MediaUse &use : uses) {
        TRY_ASSIGN(const Media media, mediastore::load(connection, workspace, use.media));
        details.media.insert(use.media, media);
    }
    return details;
}

void shift(Post &post, int days, int minutes)
{
    if (!post.wall)
        return;
    WallTime &wall = *post.wall;
    if (!wall.time.isValid()) {
        wall.date = wall.date.addDays(days);
        return;
    }
    // On the clock's face, not on the time line: 09:30 stays 09:30 over a change of the clocks.
    const QDateTime face = QDateTime(wall.date, wall.time, Qt::UTC).addDays(days).addSecs(qint64(minutes) * 60);
    wall.date = face.date();
    wall.time = face.time();
}

using Edit = std::function<Result<void>(Connection &, Post &)>;

enum class Refused {
    EndsAll,   // nothing is changed
    IsLeftOut, // the others are
};

// Refused: what is out or on its way.
Result<PostChange> editAll(Connection &connection, WorkspaceId workspace, const QList<PostId> &ids, const Edit &edit, IdSource &source, Instant now, Refused refused)
{
    PostChange change;
    for (const PostId id : ids) {
        TRY_ASSIGN(Post post, poststore::load(connection, workspace, id));
        const Post before = post;
        if (const auto edited = edit(connection, post); !edited) {
            if (refused == Refused::IsLeftOut && edited.error().kind == ErrorKind::Conflict)
                continue;
            return edited.error();
        }
        change.before << before;
        TRY_ASSIGN(Post stored, planning::store(connection, post, source, now));
        change.after << stored;
    }
    return change;
}

Edit movedBy(int days, int minutes)
{
    return [days, minutes](Connection &connection, Post &post) -> Result<void> {
        TRY(planning::refuseIfOut(connection, post));
        shift(post, days, minutes);
        return {};
    };
}

// What was written for a channel stays with it.
QList<Variant> variantsFor(const Post &post, const QList<ChannelId> &channels)
{
    QList<Variant> variants;
    for (const ChannelId channel : channels) {
        const Variant *known = post.variantFor(channel);
        variants << (known ? *known : Variant{channel, std::nullopt, std::nullopt, {}});
    }
    return variants;
}

// Of what went out a copy is planned again.
PostStatus statusOfCopy(PostStatus original)
{
    return original == PostStatus::Done ? PostStatus::Approved : original;
}

} // namespace

QCoro::Task<Result<Post>> PostService::save(Post post)
{
    const std::function<Result<void>(Connection &)> nothing = [](Connection &) { return Result<void>(); };
    return saveWith(std::move(post), nothing);
}

QCoro::Task<Result<Post>> PostService::saveWith(Post post, std::function<Result<void>(Connection &)> also)
{
    std::function<Result<Post>(Connection &)> work = [post, also, &ids = m_parts.ids, now = m_parts.clock.now()](Connection &connection) -> Result<Post> {
        if (post.id)
            TRY(refuseEdit(connection, post));
        TRY_ASSIGN(Post stored, planning::store(connection, post, ids, now));
        TRY(also(connection));
        return stored;
    };
    auto saved = co_await m_parts.database.write<Post>(std::move(work));
    m_parts.nudge();
    co_return saved;
}

QCoro::Task<Result<Post>> PostService::load(WorkspaceId workspace, PostId id)
{
    std::function<Result<Post>(Connection &)> work = [workspace, id](Connection &connection) { return poststore::load(connection, workspace, id); };
    return m_parts.database.read<Post>(std::move(work));
}

QCoro::Task<Result<PostDetails>> PostService::details(WorkspaceId workspace, PostId id)
{
    std::function<Result<PostDetails>(Connection &)> work = [workspace, id](Connection &connection) { return loadDetails(connection, workspace, id); };
    return m_parts.database.read<PostDetails>(std::move(work));
}

QCoro::Task<Result<WorkspaceId>> PostService::clientOf(PostId id)
{
    std::function<Result<WorkspaceId>(Connection &)> work = [id](Connection &connection) -> Result<WorkspaceId> {
        TRY_ASSIGN(const Post post, poststore::load(connection, id));
        return post.workspace;
    };
    return m_parts.database.read<WorkspaceId>(std::move(work));
}

QCoro::Task<Result<PostChange>> PostService::change(WorkspaceId workspace, QList<PostId> ids, std::function<Result<void>(Connection &, Post &)> edit)
{
    std::function<Result<PostChange>(Connection &)> work = [workspace, ids, edit, &source = m_parts.ids, now = m_parts.clock.now()](Connection &connection) {
        return editAll(connection, workspace, ids, edit, source, now, Refused::EndsAll);
    };
    auto changed = co_await m_parts.database.write<PostChange>(std::move(work));
    m_parts.nudge();
    co_return changed;
}

QCoro::Task<Result<PostChange>> PostService::moveBy(WorkspaceId workspace, QList<PostId> ids, int days, int minutes)
{
    return change(workspace, ids, movedBy(days, minutes));
}

QCoro::Task<Result<PostChange>> PostService::moveAll(WorkspaceId workspace, QList<PostPlace> places, QList<ChannelId> channels)
{
    QList<PostId> ids;
    QHash<PostId, WallTime> walls;
    for (const PostPlace &place : places) {
        ids << place.post;
        walls.insert(place.post, place.wall);
    }
    return change(workspace, ids, [walls, channels](Connection &connection, Post &post) -> Result<void> {
        TRY(planning::refuseIfOut(connection, post));
        const WallTime wall = walls.value(post.id);
        post.wall = wall.date.isValid() ? std::optional(wall) : std::nullopt;
        if (!post.wall && post.status == PostStatus::Scheduled)
            post.status = PostStatus::Approved;
        if (!channels.isEmpty())
            post.variants = variantsFor(post, channels);
        return {};
    });
}

QCoro::Task<Result<PostChange>> PostService::setStatus(WorkspaceId workspace, QList<PostId> ids, PostStatus status)
{
    return change(workspace, ids, [status](Connection &connection, Post &post) -> Result<void> {
        TRY(planning::refuseIfOut(connection, post));
        post.status = status;
        return {};
    });
}

QCoro::Task<Result<PostChange>> PostService::addLabel(WorkspaceId workspace, QList<PostId> ids, QString label)
{
    return change(workspace, ids, [label](Connection &, Post &post) -> Result<void> {
        if (!post.labels.contains(label))
            post.labels << label;
        return {};
    });
}

QCoro::Task<Result<PostChange>> PostService::setChannels(WorkspaceId workspace, QList<PostId> ids, QList<ChannelId> channels)
{
    return change(workspace, ids, [channels](Connection &connection, Post &post) -> Result<void> {
        TRY(planning::refuseIfOut(connection, post));
        post.variants = variantsFor(post, channels);
        return {};
    });
}

QCoro::Task<Result<PostChange>> PostService::shiftFrom(WorkspaceId workspace, WallTime from, int days, QList<ChannelId> channels)
{
    ZoneResolver zones;
    CO_TRY_ASSIGN(const ResolvedTime begin, zones.resolve(from));
    PostFilter filter;
    filter.workspace = workspace;
    filter.from = begin.instant;
    filter.channels = channels;
    filter.statuses = {PostStatus::Idea, PostStatus::Draft, PostStatus::InReview, PostStatus::Approved, PostStatus::Scheduled};
    std::function<Result<PostChange>(Connection &)> work = [filter, days, &source = m_parts.ids,
                                                            now = m_parts.clock.now()](Connection &connection) -> Result<PostChange> {
        TRY_ASSIGN(const QList<PostId> later, postquery::ids(connection, filter));
        return editAll(connection, filter.workspace, later, movedBy(days, 0), source, now, Refused::IsLeftOut);
    };
    auto shifted = co_await m_parts.database.write<PostChange>(std::move(work));
    m_parts.nudge();
    co_return shifted;
}

QCoro::Task<Result<PostChange>> PostService::copy(WorkspaceId workspace, QList<PostId> ids, int days, int minutes)
{
    QList<CopyOf> copies;
    for (const PostId id : ids)
        copies << CopyOf{id, [days, minutes](Post &post) { shift(post, days, minutes); }};
    return makeCopies(workspace, copies, CopyAs::Draft);
}

QCoro::Task<Result<PostChange>> PostService::copyTo(WorkspaceId workspace, QList<PostPlace> places, QList<ChannelId> channels, CopyAs as)
{
    QList<CopyOf> copies;
    for (const PostPlace &place : places) {
        copies << CopyOf{place.post, [wall = place.wall, channels](Post &post) {
            post.wall = wall;
            if (!channels.isEmpty())
                post.variants = variantsFor(post, channels);
        }};
    }
    return makeCopies(workspace, copies, as);
}

QCoro::Task<Result<PostChange>> PostService::makeCopies(WorkspaceId workspace, QList<CopyOf> copies, CopyAs as)
{
    std::function<Result<PostChange>(Connection &)> work = [workspace, copies, as, &source = m_parts.ids,
                                                            now = m_parts.clock.now()](Connection &connection) -> Result<PostChange> {
        PostChange change;
        for (const CopyOf &copy : copies) {
            TRY_ASSIGN(Post post, poststore::load(connection, workspace, copy.post));
            copy.edit(post);
            post.id = PostId();
            post.status = as == CopyAs::Original ? statusOfCopy(post.status) : PostStatus::Draft;
            post.batch = BatchId();
            post.externalId.clear();
            TRY_ASSIGN(Post stored, planning::store(connection, post, source, now));
            change.after << stored;
        }
        return change;
    };
    auto made = co_await m_parts.database.write<PostChange>(std::move(work));
    m_parts.nudge();
    co_return made;
}

QCoro::Task<Result<PostChange>> PostService::trash(WorkspaceId workspace, QList<PostId> ids)
{
    std::function<Result<PostChange>(Connection &)> work = [workspace, ids, &source = m_parts.ids,
                                                            now = m_parts.clock.now()](Connection &connection) -> Result<PostChange> {
        PostChange change;
        for (const PostId id : ids) {
            TRY_ASSIGN(const Post post, poststore::load(connection, workspace, id));
            change.before << post;
            TRY(planning::refuseIfUnderWay(connection, post));
            TRY_ASSIGN(const Post stored, planning::intoTrash(connection, post, source, now));
            change.after << stored;
        }
        return change;
    };
    auto trashed = co_await m_parts.database.write<PostChange>(std::move(work));
    m_parts.nudge();
    co_return trashed;
}

QCoro::Task<Result<PostChange>> PostService::restore(WorkspaceId workspace, QList<PostId> ids)
{
    std::function<Result<PostChange>(Connection &)> work = [workspace, ids, &source = m_parts.ids,
                                                            now = m_parts.clock.now()](Connection &connection) -> Result<PostChange> {
        PostChange change;
        for (const PostId id : ids) {
            TRY_ASSIGN(Post post, poststore::load(connection, workspace, id));
            change.before << post;
            post.trashedAt.reset();
            TRY(poststore::setTrashed(connection, id, std::nullopt));
            TRY(fillstore::setAnswer(connection, id, fillstore::Answer::Wanted));
            // What would have gone out meanwhile is not sent behind the person's back: it waits as missed.
            TRY(planning::planDeliveries(connection, post, source, now, planning::PastTimes::Miss));
            TRY_ASSIGN(Post stored, poststore::load(connection, workspace, id));
            change.after << stored;
        }
        return change;
    };
    auto restored = co_await m_parts.database.write<PostChange>(std::move(work));
    m_parts.nudge();
    co_return restored;
}

QCoro::Task<Result<void>> PostService::setBack(WorkspaceId workspace, QList<Post> to, QList<PostId> alsoTrash, QHash<PostId, qint64> seen)
{
    return setBackOf({workspace}, to, alsoTrash, seen);
}

QCoro::Task<Result<void>> PostService::setBackBetween(WorkspaceId one, WorkspaceId other, QList<Post> to, QList<PostId> alsoTrash,
                                                      QHash<PostId, qint64> seen)
{
    return setBackOf({one, other}, to, alsoTrash, seen);
}

QCoro::Task<Result<void>> PostService::setBackOf(QList<WorkspaceId> clients, QList<Post> to, QList<PostId> alsoTrash, QHash<PostId, qint64> seen)
{
    std::function<Result<void>(Connection &)> work = [back = PostsBack{clients, to, alsoTrash, seen}, &source = m_parts.ids,
                                                      now = m_parts.clock.now()](Connection &connection) { return setPostsBack(connection, back, source, now); };
    auto done = co_await m_parts.database.write<void>(std::move(work));
    m_parts.nudge();
    co_return done;
}

QCoro::Task<Result<qint64>> PostService::emptyOldTrash()
{
    std::function<Result<qint64>(Connection &)> work = [now = m_parts.clock.now()](Connection &connection) {
        return poststore::purgeTrash(connection, now - std::chrono::hours(24 * kTrashDays));
    };
    return m_parts.database.write<qint64>(std::move(work));
}

QCoro::Task<Result<QList<PostId>>> PostService::ids(PostFilter filter)
{
    std::function<Result<QList<PostId>>(Connection &)> work = [filter](Connection &connection) { return postquery::ids(connection, filter); };
    return m_parts.database.read<QList<PostId>>(std::move(work));
}

QCoro::Task<Result<QList<PostSummary>>> PostService::summaries(WorkspaceId workspace, QList<PostId> ids)
{
    std::function<Result<QList<PostSummary>>(Connection &)> work = [workspace, ids](Connection &connection) {
        return postquery::summaries(connection, workspace, ids);
    };
    return m_parts.database.read<QList<PostSummary>>(std::move(work));
}

QCoro::Task<Result<QList<PostSummary>>> PostService::inRange(WorkspaceId workspace, Instant from, Instant until)
{
    std::function<Result<QList<PostSummary>>(Connection &)> work = [workspace, from, until](Connection &connection) {
        return postquery::inRange(connection, workspace, from, until);
    };
    return m_parts.database.read<QList<PostSummary>>(std::move(work));
}

QCoro::Task<Result<QList<DayCount>>> PostService::countsPerDay(DayFilter filter)
{
    std::function<Result<QList<DayCount>>(Connection &)> work = [filter](Connection &connection) {
        return postquery::countsPerDay(connection, filter);
    };
    return m_parts.database.read<QList<DayCount>>(std::move(work));
}

QCoro::Task<Result<QStringList>> PostService::labels(WorkspaceId workspace)
{
    std::function<Result<QStringList>(Connection &)> work = [workspace](Connection &connection) { return labelstore::listLabels(connection, workspace); };
    return m_parts.database.read<QStringList>(std::move(work));
}

QCoro::Task<Result<QStringList>> PostService::campaigns(WorkspaceId workspace)
{
    std::function<Result<QStringList>(Connection &)> work = [workspace](Connection &connection) { return labelstore::listCampaigns(connection, workspace); };
    return m_parts.database.read<QStringList>(std::move(work));
}

QCoro::Task<DroppedFiles> PostService::sortFiles(QStringList paths, DropRules rules)
{
    QFuture<DroppedFiles> sorting = QtConcurrent::run([paths = std::move(paths), rules = std::move(rules)] { return sortDropped(paths, rules); });
    co_return co_await sorting;
}

QCoro::Task<Result<Media>> PostService::addMediaFile(WorkspaceId workspace, QString path)
{
    return keepMedia(workspace, path.section(QLatin1Char('/'), -1), [folder = m_parts.media, path] { return folder.add(path); });
}

QCoro::Task<Result<Media>> PostService::addMediaBytes(WorkspaceId workspace, QByteArray bytes, QString name)
{
    return keepMedia(workspace, name, [folder = m_parts.media, bytes, name] { return folder.addBytes(bytes, name); });
}

QCoro::Task<Result<Media>> PostService::keepMedia(WorkspaceId workspace, QString name, std::function<Result<StoredMedia>()> store)
{
    QFuture<Result<StoredMedia>> copying = QtConcurrent::run(std::move(store));
    CO_TRY_ASSIGN(const StoredMedia stored, co_await copying);
    Media media;
    media.id = m_parts.ids.next<MediaId>();
    media.workspace = workspace;
    media.sha256 = stored.sha256;
    media.fileName = name;
    media.mimeType = stored.mimeType;
    media.bytes = stored.bytes;
    media.width = stored.width;
    media.height = stored.height;
    media.createdAt = m_parts.clock.now();
    std::function<Result<Media>(Connection &)> work = [media](Connection &connection) -> Result<Media> {
        TRY_ASSIGN(const auto known, mediastore::findByContent(connection, media.workspace, media.sha256));
        if (known)
            return *known;
        TRY(mediastore::insert(connection, media));
        return media;
    };
    co_return co_await m_parts.database.write<Media>(std::move(work));
}

QCoro::Task<Result<void>> PostService::confirmRights(WorkspaceId workspace, MediaId media, QString person)
{
    std::function<Result<void>(Connection &)> work = [workspace, media, person, now = m_parts.clock.now()](Connection &connection) -> Result<void> {
        TRY_ASSIGN(Media known, mediastore::load(connection, workspace, media));
        known.rightsConfirmedBy = person;
        known.rightsConfirmedAt = now;
        return mediastore::update(connection, known);
    };
    return m_parts.database.write<void>(std::move(work));
}

QString PostService::mediaPath(const Media &media) const
{
    return media.sha256.isEmpty() ? QString() : m_parts.media.pathOf(media.sha256);
}

QCoro::Task<Result<WallTime>> PostService::nextFreeTime(WorkspaceId workspace, QList<ChannelId> channels, QByteArray timeZone,
                                                        std::optional<Instant> from)
{
    const Instant now = m_parts.clock.now();
    const FreeTimeWish wish{workspace, channels, timeZone, from ? std::max(*from, now) : now};
    std::function<Result<WallTime>(Connection &)> work = [wish](Connection &connection) { return freeTime(connection, wish); };
    return m_parts.database.read<WallTime>(std::move(work));
}

} // namespace perennial
