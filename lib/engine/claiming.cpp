// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/claiming.h"

#include "engine/nextslot.h"
#include "plan/latepolicy.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/leasestore.h"

namespace perennial {

namespace {

// Of those that are sorted out at a time; the next round takes the next ones.
constexpr int kSortedOutAtOnce = 2000;
const QString kLatePublish = QStringLiteral("late-publish");

Result<void> holdPaused(Connection &connection, Instant now)
{
    TRY_ASSIGN(const auto paused, deliverystore::duePaused(connection, now, kSortedOutAtOnce));
    for (const Delivery &delivery : paused) {
        DeliveryChange change;
        TRY_ASSIGN(change.reason, deliverystore::pauseReason(connection, delivery));
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Hold, now, change));
    }
    return {};
}

// Everything that is due on a channel.
Result<void> holdDue(Connection &connection, ChannelId channel, Instant now, const QString &reason)
{
    DeliveryChange change;
    change.reason = reason;
    for (int held = 0; held < kSortedOutAtOnce; ++held) {
        TRY_ASSIGN(const auto first, deliverystore::firstDue(connection, channel, now));
        if (!first)
            break;
        TRY(deliverystore::move(connection, *first, DeliveryEvent::Hold, now, change));
    }
    return {};
}

// One that is late goes where its channel's policy says. Late ones that are published keep their distance.
Result<void> sortOutLate(Connection &connection, const Delivery &delivery, const Channel &channel, Instant now, int &lateBefore)
{
    const LateDecision decision = decideLate(lateRulesFor(channel), delivery.nextTryAt, now, lateBefore);
    DeliveryChange change;
    switch (decision.action) {
    case LateDecision::Action::Due:
    case LateDecision::Action::Wait:
        return {};
    case LateDecision::Action::PublishAt:
        ++lateBefore;
        change.reason = kLatePublish;
        change.nextTryAt = decision.at;
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Reschedule, now, change));
        return {};
    case LateDecision::Action::NextSlot:
        if (moveToNextSlot(connection, delivery, now, QStringLiteral("late-next-slot")))
            return {};
        [[fallthrough]]; // no free time in sight: a person decides
    case LateDecision::Action::Ask:
        change.reason = QStringLiteral("late-ask");
        break;
    case LateDecision::Action::Missed:
        change.reason = QStringLiteral("late-dropped");
        break;
    }
    TRY(deliverystore::move(connection, delivery, DeliveryEvent::Miss, now, change));
    return {};
}

Result<Delivery> claim(Connection &connection, const Delivery &delivery, const ClaimOrder &order)
{
    DeliveryChange change;
    change.claimedBy = order.holder;
    change.leaseUntil = order.leaseUntil;
    return deliverystore::move(connection, delivery, DeliveryEvent::Claim, order.now, change);
}

// The next late one keeps its distance to what is on its way and to those that were given a time earlier.
Result<int> lateOnesBefore(Connection &connection, const Channel &channel, const ClaimOrder &order)
{
    TRY_ASSIGN(const auto last, deliverystore::lastWithReason(connection, channel.id, kLatePublish, order.now));
    if (last)
        return 1 + int((*last - order.now) / lateRulesFor(channel).spread);
    return order.busyChannels.contains(channel.id) ? 1 : 0;
}

Result<void> sortOutLateOnes(Connection &connection, const ClaimOrder &order)
{
    struct Queue
    {
        Channel channel;
        int lateBefore = 0;
    };
    QHash<ChannelId, Queue> queues;
    TRY_ASSIGN(const auto late, deliverystore::late(connection, order.now, kSortedOutAtOnce));
    for (const Delivery &delivery : late) {
        if (!queues.contains(delivery.channel)) {
            TRY_ASSIGN(const Channel channel, channelstore::load(connection, delivery.channel));
            TRY_ASSIGN(const int before, lateOnesBefore(connection, channel, order));
            queues.insert(delivery.channel, Queue{channel, before});
        }
        Queue &queue = queues[delivery.channel];
        TRY(sortOutLate(connection, delivery, queue.channel, order.now, queue.lateBefore));
    }
    return {};
}

} // namespace

QString serverKey(const QString &network, const QString &server)
{
    return network + QLatin1Char(' ') + server;
}

Result<QList<ClaimedDelivery>> claimDeliveries(Connection &connection, const ClaimOrder &order)
{
    TRY(holdPaused(connection, order.now));
    TRY(sortOutLateOnes(connection, order));
    TRY_ASSIGN(const auto firsts, deliverystore::firstsDue(connection, order.now, order.busyChannels, kSortedOutAtOnce));
    QHash<QString, int> busyServers = order.busyServers;
    QList<ClaimedDelivery> claimed;
    for (const deliverystore::FirstDue &first : firsts) {
        if (first.channelState == ChannelState::Reauth) {
            TRY(holdDue(connection, first.delivery.channel, order.now, QStringLiteral("reauth")));
            continue;
        }
        const QString server = serverKey(first.network, first.server);
        int &busy = busyServers[server];
        if (busy >= order.mostPerServer || claimed.size() >= order.most)
            continue;
        TRY_ASSIGN(const Delivery mine, claim(connection, first.delivery, order));
        claimed << ClaimedDelivery{mine, server};
        ++busy;
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
