// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/claiming.h"

#include "plan/latepolicy.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/leasestore.h"

namespace perennial {

namespace {

// Enough to fill every free channel even if the first ones of the list share one.
constexpr int kLookAhead = 2000;

Result<void> holdPaused(Connection &connection, Instant now)
{
    TRY_ASSIGN(const auto paused, deliverystore::duePaused(connection, now, kLookAhead));
    for (const Delivery &delivery : paused) {
        DeliveryChange change;
        change.reason = QStringLiteral("paused");
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Hold, now, change));
    }
    return {};
}

Result<void> hold(Connection &connection, const Delivery &delivery, Instant now, const QString &reason)
{
    DeliveryChange change;
    change.reason = reason;
    TRY(deliverystore::move(connection, delivery, DeliveryEvent::Hold, now, change));
    return {};
}

// True if it may go out now; else it was moved to where it belongs.
Result<bool> passesLatePolicy(Connection &connection, const Delivery &delivery, const Channel &channel, Instant now, int &lateBefore)
{
    const LateDecision decision = decideLate(lateRulesFor(channel), delivery.nextTryAt, now, lateBefore);
    DeliveryChange change;
    switch (decision.action) {
    case LateDecision::Action::Due:
        return true;
    case LateDecision::Action::Wait:
        return false;
    case LateDecision::Action::PublishAt:
        ++lateBefore;
        change.nextTryAt = decision.at;
        if (decision.at <= now)
            return true;
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Reschedule, now, change));
        return false;
    case LateDecision::Action::NextSlot: // no slots in the plan: a person decides
    case LateDecision::Action::Ask:
        change.reason = QStringLiteral("late-ask");
        break;
    case LateDecision::Action::Missed:
        change.reason = QStringLiteral("late-dropped");
        break;
    }
    TRY(deliverystore::move(connection, delivery, DeliveryEvent::Miss, now, change));
    return false;
}

Result<Delivery> claim(Connection &connection, const Delivery &delivery, const ClaimOrder &order)
{
    DeliveryChange change;
    change.claimedBy = order.holder;
    change.leaseUntil = order.leaseUntil;
    return deliverystore::move(connection, delivery, DeliveryEvent::Claim, order.now, change);
}

} // namespace

Result<QList<Delivery>> claimDeliveries(Connection &connection, const ClaimOrder &order)
{
    TRY(holdPaused(connection, order.now));
    TRY_ASSIGN(const auto due, deliverystore::due(connection, order.now, kLookAhead));
    QHash<ChannelId, Channel> channels;
    QHash<ChannelId, int> lateBefore;
    QSet<ChannelId> busy = order.busyChannels;
    QList<Delivery> claimed;
    for (const Delivery &delivery : due) {
        if (!channels.contains(delivery.channel)) {
            TRY_ASSIGN(Channel channel, channelstore::load(connection, delivery.channel));
            channels.insert(delivery.channel, channel);
        }
        const Channel &channel = channels[delivery.channel];
        if (channel.state == ChannelState::Reauth) {
            TRY(hold(connection, delivery, order.now, QStringLiteral("reauth")));
            continue;
        }
        // What is on its way counts: the next late one keeps its distance to it.
        if (!lateBefore.contains(delivery.channel))
            lateBefore.insert(delivery.channel, busy.contains(delivery.channel) ? 1 : 0);
        TRY_ASSIGN(const bool goes, passesLatePolicy(connection, delivery, channel, order.now, lateBefore[delivery.channel]));
        if (!goes || busy.contains(delivery.channel) || claimed.size() >= order.most)
            continue;
        TRY_ASSIGN(const Delivery mine, claim(connection, delivery, order));
        claimed << mine;
        busy.insert(delivery.channel);
    }
    return claimed;
}

Result<void> refuseWithoutLease(Connection &connection, const QString &holder)
{
    TRY_ASSIGN(const auto lease, leasestore::find(connection));
    if (lease && lease->holder == holder)
        return {};
    return Error(ErrorKind::Conflict, QStringLiteral("lease-taken"), QStringLiteral("another publisher has the lease"),
                 {lease ? lease->holder : QString()});
}

} // namespace perennial
