// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/closingwork.h"

#include "service/planning.h"
#include "store/channelplanstore.h"
#include "store/poststore.h"

namespace perennial::closingwork {

namespace {

// The place of the channel that is closed goes to those named, each once.
QList<Variant> movedTo(const Post &post, ChannelId from, const QList<ChannelId> &to)
{
    QList<Variant> variants;
    for (const Variant &variant : post.variants) {
        if (variant.channel != from)
            variants << variant;
    }
    for (const ChannelId channel : to) {
        if (!post.variantFor(channel))
            variants << Variant{channel, std::nullopt, std::nullopt, {}};
    }
    return variants;
}

} // namespace

Result<void> emptyQueue(Connection &connection, const ChannelPlan &plan, Instant from, IdSource &ids, Instant now)
{
    const ClosingRules &rules = plan.closing;
    TRY_ASSIGN(const QList<channelplanstore::Waiting> waiting, channelplanstore::waitingOn(connection, plan.channel));
    for (const channelplanstore::Waiting &each : waiting) {
        if (each.at && *each.at < from)
            continue;
        TRY_ASSIGN(Post post, poststore::load(connection, each.post));
        if (!planning::refuseIfUnderWay(connection, post))
            continue;
        const bool alone = post.variants.size() == 1;
        const bool moves = rules.queue == QueueChoice::Move && !rules.queueTo.isEmpty();
        if (alone && rules.queue == QueueChoice::Drop) {
            TRY(planning::intoTrash(connection, post, ids, now));
            continue;
        }
        // What is late is no longer sent by being moved.
        const bool stays = alone && !moves;
        const bool isOver = post.dueAt && *post.dueAt < now;
        if (!stays)
            post.variants = movedTo(post, plan.channel, moves ? rules.queueTo : QList<ChannelId>());
        if ((stays || isOver) && post.status == PostStatus::Scheduled)
            post.status = PostStatus::Draft;
        TRY(planning::store(connection, post, ids, now));
    }
    return {};
}

} // namespace perennial::closingwork
