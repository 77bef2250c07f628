// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Deliveries and their attempts in the store. Plain functions over a Connection: whoever calls them owns the
// transaction. Every move goes through domain next() and leaves a row in `transition`.
// Thread: the database's. Errors: NotFound "delivery-unknown", Conflict "delivery-move" | "delivery-taken", Storage.

#include "domain/channel.h"
#include "domain/delivery.h"
#include "store/connection.h"

#include <QSet>

namespace perennial {

// What changes beside the state when a delivery moves; what is absent stays.
struct DeliveryChange
{
    std::optional<QString> reason;
    std::optional<QString> message;
    std::optional<Instant> dueAt;
    std::optional<Instant> nextTryAt;
    std::optional<QString> claimedBy;
    std::optional<Instant> leaseUntil;
    std::optional<QString> remoteId;
    std::optional<QString> url;
    std::optional<Instant> sentAt;
    std::optional<QJsonObject> progress;
    int attemptsAdded = 0; // a rate limit takes its try back
    bool forgetAttempts = false; // a person starts it afresh
};

struct DeliveryFilter
{
    WorkspaceId workspace; // null = every client
    ChannelId channel;
    std::optional<DeliveryState> state;
    bool onlyNeedsPerson = false;
    std::optional<Instant> from; // dueAt
    std::optional<Instant> until;
    int limit = 1000;
};

namespace deliverystore {

Result<void> insert(Connection &connection, const Delivery &delivery);
Result<Delivery> load(Connection &connection, DeliveryId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<Delivery> load(Connection &connection, WorkspaceId workspace, DeliveryId id);
Result<QList<Delivery>> forPost(Connection &connection, PostId post);
Result<QList<DeliveryState>> statesOf(Connection &connection, PostId post);
Result<QList<Delivery>> list(Connection &connection, const DeliveryFilter &filter); // by due time
Result<QList<Attempt>> attemptsOf(Connection &connection, DeliveryId id);           // first to last

// The only way from one state to another: refused where next() refuses, or if the row is in another state than
// `from` by now ("delivery-taken").
Result<Delivery> move(Connection &connection, const Delivery &from, DeliveryEvent event, Instant at, const DeliveryChange &change);

// The first that is due on a channel that may go: it is not locked, neither it, its client nor everything is paused, and its
// network has not asked for patience.
struct FirstDue
{
    Delivery delivery;
    ChannelState channelState = ChannelState::Ok;
    QString network;
    QString server;
};
// The soonest first, of channels that are not among the busy ones. One step into the index of queues for each channel,
// however much is due.
Result<QList<FirstDue>> firstsDue(Connection &connection, Instant now, const QSet<ChannelId> &busy, int limit);
// The first of a channel's queue; nullopt: nothing is due.
Result<std::optional<Delivery>> firstDue(Connection &connection, ChannelId channel, Instant now);
// Scheduled and later than their channel lets pass as due; paused ones do not count.
Result<QList<Delivery>> late(Connection &connection, Instant now, int limit);
// Its channel, its client or everything is, or its channel is locked down.
Result<bool> isPaused(Connection &connection, const Delivery &delivery);
// Why one that is paused is held: "locked-down" where its channel is locked, else "paused".
Result<QString> pauseReason(Connection &connection, const Delivery &delivery);
// Scheduled and due, but paused.
Result<QList<Delivery>> duePaused(Connection &connection, Instant now, int limit);
// When the next one may go (paused ones do not count); nullopt: never.
Result<std::optional<Instant>> nextDueAt(Connection &connection, Instant now);
// The latest next try, after `after`, of those of a channel that are scheduled for this reason.
Result<std::optional<Instant>> lastWithReason(Connection &connection, ChannelId channel, const QString &reason, Instant after);
// What was due in the span, also what got another time after it because it was late.
Result<QList<Delivery>> dueBetween(Connection &connection, WorkspaceId workspace, Instant from, Instant until);
// Claimed or sending, by this claimer or (empty) by anyone.
Result<QList<Delivery>> underWay(Connection &connection, const QString &claimedBy);
Result<void> extendClaims(Connection &connection, const QString &claimedBy, Instant until);

// Only while `sending` is still its claimer's: Conflict "delivery-taken" once somebody else took over.
Result<void> saveProgress(Connection &connection, const Delivery &sending, const QJsonObject &progress);
// Whatever its state, unless it was sent.
Result<void> setProgress(Connection &connection, DeliveryId id, const QJsonObject &progress);
Result<void> setRemoved(Connection &connection, DeliveryId id, Instant at);
// content: what is about to be handed to the network (domain/ledger.h); kept until the end of the attempt is known.
Result<void> beginAttempt(Connection &connection, const Attempt &attempt, const QString &content = {});
// Of attempts whose end is not known, first to last; those that kept none are left out.
Result<QStringList> keptContents(Connection &connection, DeliveryId id);
// It is certain now that none of them went out.
Result<void> forgetContents(Connection &connection, DeliveryId id);
Result<void> endAttempt(Connection &connection, const Attempt &attempt);
Result<QList<Attempt>> openAttempts(Connection &connection, DeliveryId id);
// Ends those that are open (the process that began them is gone).
Result<void> closeOpenAttempts(Connection &connection, DeliveryId id, Instant at, AttemptOutcome outcome, const QString &message);

// The newest post and the newest move, as a text: another one means that something changed.
Result<QString> changeMark(Connection &connection);

struct Counts
{
    int sentToday = 0;
    int stillToGo = 0; // today
    int needsPerson = 0;
};
Result<Counts> counts(Connection &connection, WorkspaceId workspace, Instant dayStart, Instant dayEnd);

} // namespace deliverystore
} // namespace perennial
