// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settlement.h"

#include "engine/publisher.h"
#include "engine/shutsecrets.h"
#include "store/channelstore.h"
#include "store/poststore.h"

#include <QJsonArray>

#include <algorithm>

namespace perennial::settlement {

Result<Delivery> succeed(Connection &connection, const Delivery &delivery, const Receipt &receipt, Instant at,
                         const std::optional<Attempt> &attempt, const Proof &proof)
{
    DeliveryChange change;
    change.reason = QString();
    change.message = QString();
    change.remoteId = receipt.remoteId;
    change.url = receipt.url;
    change.sentAt = at;
    if (receipt.partIds.size() > 1) {
        change.progress = delivery.progress;
        change.progress->insert(kSentParts, QJsonArray::fromStringList(receipt.partIds));
    }
    TRY_ASSIGN(const Delivery sent, deliverystore::move(connection, delivery, DeliveryEvent::Succeed, at, change));
    if (receipt.notBefore)
        TRY(channelstore::waitUntil(connection, delivery.channel, *receipt.notBefore));
    TRY(writeLedger(connection, delivery, receipt, at, proof));
    if (attempt)
        TRY(deliverystore::endAttempt(connection, *attempt));
    else
        TRY(deliverystore::closeOpenAttempts(connection, delivery.id, at, AttemptOutcome::Sent, QStringLiteral("found on the network")));
    TRY(finishPost(connection, delivery.post));
    return sent;
}

Result<Delivery> fail(Connection &connection, const Delivery &delivery, const Verdict &verdict, const Error &error, Instant at,
                      const std::optional<Attempt> &attempt)
{
    TRY_ASSIGN(Delivery moved, deliverystore::move(connection, delivery, verdict.event, at, verdict.change));
    if (verdict.waitsForSecrets) {
        DeliveryChange held;
        held.reason = shutsecrets::kReason;
        TRY_ASSIGN(moved, deliverystore::move(connection, moved, DeliveryEvent::Hold, at, held));
    }
    if (attempt)
        TRY(deliverystore::endAttempt(connection, *attempt));
    // The others of this account need not run into the same wall, also after a restart.
    if (error.kind == ErrorKind::RateLimited && verdict.change.nextTryAt)
        TRY(channelstore::waitUntil(connection, delivery.channel, *verdict.change.nextTryAt));
    if (error.kind == ErrorKind::Auth) {
        TRY_ASSIGN(Channel channel, channelstore::load(connection, delivery.channel));
        if (channel.state != ChannelState::Reauth) {
            channel.state = ChannelState::Reauth;
            TRY(channelstore::update(connection, channel));
        }
    }
    if (isEnded(moved.state))
        TRY(finishPost(connection, delivery.post));
    return moved;
}

Result<Delivery> deny(Connection &connection, const Delivery &delivery, DeliveryChange change, Absence absence, Instant at)
{
    change.progress = delivery.progress;
    if (absence == Absence::Proven) {
        change.progress->remove(kMayBeOut);
        // The try of the other machine is none: the first one is still to come.
        if (change.progress->contains(kElsewhere)) {
            change.progress->remove(kElsewhere);
            change.progress->remove(kFirstTryAt);
        }
        TRY(deliverystore::forgetContents(connection, delivery.id));
    } else {
        change.progress->insert(kMayBeOut, true);
    }
    return deliverystore::move(connection, delivery, DeliveryEvent::DenyPublished, at, change);
}

bool isInDoubt(const Delivery &delivery)
{
    return delivery.progress.value(kMayBeOut).toBool();
}

Result<void> finishPost(Connection &connection, PostId post)
{
    TRY_ASSIGN(const auto states, deliverystore::statesOf(connection, post));
    const auto settled = [](DeliveryState state) { return state == DeliveryState::Sent || state == DeliveryState::Cancelled; };
    if (!states.contains(DeliveryState::Sent) || !std::all_of(states.cbegin(), states.cend(), settled))
        return {};
    return poststore::setStatus(connection, post, PostStatus::Done);
}

} // namespace perennial::settlement
