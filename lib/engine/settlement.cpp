// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/settlement.h"

#include "engine/publisher.h"
#include "store/channelstore.h"
#include "store/poststore.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

namespace perennial::settlement {


Result<bool> isPaused(Connection &connection, const Delivery &delivery)
{
    return deliverystore::isPaused(connection, delivery);
}

Result<Delivery> succeed(Connection &connection, const Delivery &delivery, const Receipt &receipt, Instant at,
                         const std::optional<Attempt> &attempt, const Proof &proof)
{
    DeliveryChange change;
    change.reason = QString();
    change.message = QString();
    change.remoteId = receipt.remoteId;
    change.url = receipt.url;
    change.sentAt = at;
    if (receipt.partIds.size() > 1)
        TRY(deliverystore::keepSentParts(connection, delivery, receipt.partIds)); // before: a sent one does not change
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
    TRY_ASSIGN(const Delivery moved, deliverystore::move(connection, delivery, verdict.event, at, verdict.change));
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
    TRY_ASSIGN(Delivery denied, deliverystore::move(connection, delivery, DeliveryEvent::DenyPublished, at, change));
    if (absence == Absence::Proven) {
        denied.progress.remove(kMayBeOut);
        TRY(deliverystore::forgetContents(connection, denied.id));
    } else {
        denied.progress.insert(kMayBeOut, true);
    }
    TRY(deliverystore::setProgress(connection, denied.id, denied.progress));
    return denied;
}

bool isInDoubt(const Delivery &delivery)
{
    return delivery.progress.value(kMayBeOut).toBool();
}

Result<void> finishPost(Connection &connection, PostId post)
{
    TRY_ASSIGN(const auto deliveries, deliverystore::forPost(connection, post));
    bool anySent = false;
    for (const Delivery &each : deliveries) {
        if (!isEnded(each.state) || each.state == DeliveryState::Failed || each.state == DeliveryState::Missed)
            return {};
        anySent = anySent || each.state == DeliveryState::Sent;
    }
    return anySent ? poststore::setStatus(connection, post, PostStatus::Done) : Result<void>();
}

} // namespace perennial::settlement
