// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/planning.h"

#include "base/id.h"
#include "engine/settlement.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/fillstore.h"
#include "store/poststore.h"

#include <QUuid>

namespace perennial::planning {

namespace {

Error refused(ErrorKind kind, const char *code, const char *message, const QStringList &args = {})
{
    return Error(kind, QLatin1String(code), QLatin1String(message), args);
}

bool isUnderWay(DeliveryState state)
{
    return state == DeliveryState::Claimed || state == DeliveryState::Sending || state == DeliveryState::Unsure;
}

bool isLate(const Post &post, Instant now)
{
    return post.dueAt && *post.dueAt < now - std::chrono::minutes(kGraceMinutes);
}

// Failed or missed: an edit alone is no order to send it again, a new time is.
bool isPlannedAnew(const Post &post, const Delivery &delivery, PostTime time)
{
    if (delivery.state == DeliveryState::Sent || isUnderWay(delivery.state))
        return false;
    return delivery.state == DeliveryState::Cancelled || (time == PostTime::Changed && delivery.dueAt != *post.dueAt);
}

Result<void> planAnew(Connection &connection, const Post &post, const Delivery &delivery, Instant now, PastTimes past)
{
    DeliveryChange change;
    change.dueAt = *post.dueAt;
    change.nextTryAt = *post.dueAt;
    change.reason = QString();
    change.message = QString();
    change.forgetAttempts = true;
    TRY_ASSIGN(const Delivery planned, deliverystore::move(connection, delivery, DeliveryEvent::Reschedule, now, change));
    if (!isLate(post, now) || past == PastTimes::Refuse)
        return {};
    DeliveryChange missed;
    missed.reason = QStringLiteral("late-ask");
    TRY(deliverystore::move(connection, planned, DeliveryEvent::Miss, now, missed));
    return {};
}

Result<void> cancel(Connection &connection, const Delivery &delivery, Instant now)
{
    if (delivery.state == DeliveryState::Sent || delivery.state == DeliveryState::Cancelled)
        return {};
    DeliveryChange change;
    change.reason = QString();
    TRY(deliverystore::move(connection, delivery, DeliveryEvent::Cancel, now, change));
    return {};
}

} // namespace

Result<void> resolveTime(Post &post, ZoneResolver &zones)
{
    post.dueAt.reset();
    if (!post.wall)
        return {};
    WallTime wall = *post.wall;
    if (!wall.time.isValid())
        wall.time = QTime(0, 0);
    TRY_ASSIGN(const ResolvedTime resolved, zones.resolve(wall));
    post.dueAt = resolved.instant;
    return {};
}

Result<void> settleStatus(Post &post)
{
    const bool timed = post.wall && post.wall->time.isValid();
    if (post.status == PostStatus::Approved && timed)
        post.status = PostStatus::Scheduled;
    if (post.status != PostStatus::Scheduled)
        return {};
    if (!timed)
        return refused(ErrorKind::Invalid, "time-missing", "a scheduled post needs a day and a time");
    if (post.variants.isEmpty())
        return refused(ErrorKind::Invalid, "channel-missing", "a scheduled post needs a channel");
    for (const Variant &variant : post.variants) {
        const Content content = contentFor(post, variant.channel);
        if (content.text.trimmed().isEmpty() && content.media.isEmpty() && content.link.isEmpty())
            return refused(ErrorKind::Invalid, "text-empty", "a post needs a text, a picture or a link");
    }
    return {};
}

namespace {

// What is closed stays readable and takes nothing new.
Result<void> refuseClosed(Connection &connection, const Post &post, const QList<ChannelId> &channels)
{
    if (channels.isEmpty())
        return {};
    TRY_ASSIGN(const QStringList closed, channelstore::closedNames(connection, post.workspace, channels));
    return closed.isEmpty() ? Result<void>() : refused(ErrorKind::Conflict, "channel-closed", "the channel is closed", {closed.first()});
}

} // namespace

Result<Post> intoTrash(Connection &connection, Post post, IdSource &ids, Instant now)
{
    post.trashedAt = now;
    TRY(poststore::setTrashed(connection, post.id, now));
    TRY(fillstore::setAnswer(connection, post.id, fillstore::Answer::Declined));
    TRY(planDeliveries(connection, post, ids, now, PastTimes::Refuse));
    return poststore::load(connection, post.id);
}

Delivery newDelivery(const Post &post, ChannelId channel, IdSource &ids, Instant now)
{
    Delivery delivery;
    delivery.id = ids.next<DeliveryId>();
    delivery.workspace = post.workspace;
    delivery.post = post.id;
    delivery.channel = channel;
    delivery.dueAt = *post.dueAt;
    delivery.nextTryAt = *post.dueAt;
    delivery.stateAt = now;
    delivery.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return delivery;
}

Result<void> planDeliveries(Connection &connection, const Post &post, IdSource &ids, Instant now, PastTimes past, PostTime time)
{
    TRY_ASSIGN(const QList<Delivery> existing, deliverystore::forPost(connection, post.id));
    const bool planned = post.status == PostStatus::Scheduled && !post.trashedAt;
    QList<Delivery> anew;
    QSet<ChannelId> known;
    for (const Delivery &delivery : existing) {
        known.insert(delivery.channel);
        if (!planned || !post.variantFor(delivery.channel))
            TRY(cancel(connection, delivery, now));
        else if (isPlannedAnew(post, delivery, time))
            anew << delivery;
    }
    if (!planned)
        return {};
    QList<Delivery> fresh;
    for (const Variant &variant : post.variants) {
        if (!known.contains(variant.channel))
            fresh << newDelivery(post, variant.channel, ids, now);
    }
    QList<ChannelId> taking;
    for (const Delivery &delivery : anew + fresh)
        taking << delivery.channel;
    TRY(refuseClosed(connection, post, taking));
    if (isLate(post, now) && past == PastTimes::Refuse && !(anew.isEmpty() && fresh.isEmpty()))
        return refused(ErrorKind::Invalid, "time-past", "the time is in the past", {post.wall->toIso()});
    for (const Delivery &delivery : anew)
        TRY(planAnew(connection, post, delivery, now, past));
    for (Delivery &delivery : fresh) {
        if (isLate(post, now)) {
            delivery.state = DeliveryState::Missed;
            delivery.reason = QStringLiteral("late-import");
        }
        TRY(deliverystore::insert(connection, delivery));
    }
    return settlement::finishPost(connection, post.id);
}

Result<Post> store(Connection &connection, Post post, IdSource &ids, Instant now, PastTimes past)
{
    ZoneResolver zones;
    PostTime time = PostTime::Changed;
    post.updatedAt = now;
    TRY(resolveTime(post, zones));
    TRY(settleStatus(post));
    const bool isNew = post.id.isNull();
    if (isNew) {
        post.id = ids.next<PostId>();
        post.createdAt = now;
        post.version = 1;
        TRY(poststore::insert(connection, post, indexOf(post)));
    } else {
        TRY_ASSIGN(const Post current, poststore::load(connection, post.workspace, post.id));
        if (current.dueAt == post.dueAt)
            time = PostTime::Same;
        post.trashedAt = current.trashedAt;
        TRY(poststore::update(connection, post, indexOf(post)));
    }
    TRY(planDeliveries(connection, post, ids, now, past, time));
    return poststore::load(connection, post.id);
}

Result<void> refuseIfUnderWay(Connection &connection, const Post &post)
{
    TRY_ASSIGN(const QList<Delivery> existing, deliverystore::forPost(connection, post.id));
    for (const Delivery &delivery : existing) {
        // What may be out already is found again by what was sent: that must not change.
        if (isUnderWay(delivery.state) || (!isEnded(delivery.state) && settlement::isInDoubt(delivery)))
            return refused(ErrorKind::Conflict, "post-under-way", "the post is on its way", {titleOf(post)});
    }
    return {};
}

Result<void> refuseIfOut(Connection &connection, const Post &post)
{
    TRY(refuseIfUnderWay(connection, post));
    TRY_ASSIGN(const QList<Delivery> existing, deliverystore::forPost(connection, post.id));
    for (const Delivery &delivery : existing) {
        if (delivery.state == DeliveryState::Sent)
            return refused(ErrorKind::Conflict, "post-sent", "what went out does not move", {titleOf(post)});
    }
    return {};
}

} // namespace perennial::planning
