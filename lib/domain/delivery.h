// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Delivery: one variant on its way to one channel at one instant; Attempt: one try at it.
// next() is the only way from one state to another.

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

#include <QJsonObject>

namespace perennial {

enum class DeliveryState { Scheduled, Claimed, Sending, Sent, Failed, Unsure, Held, Missed, Cancelled };
QString toString(DeliveryState state);
std::optional<DeliveryState> deliveryStateFromString(const QString &text);

enum class DeliveryEvent {
    Claim,        // an agent takes it
    Release,      // given back untouched (shutdown, dead claimer before its attempt began)
    Begin,        // the attempt row is on disk
    Succeed,      // the network said yes, or find() or a person saw it there
    Retry,        // nothing happened there; try again later
    Fail,         // refused for good, or tries are used up
    LoseSight,    // the outcome is unknown
    Hold,         // pause, or a person is needed
    Unhold,       // the pause ended, or the person released it
    Miss,         // late beyond the channel's policy
    Reschedule,   // a person or a policy gave it a new time
    Cancel,       // the post was taken out of the plan
    DenyPublished // find() proved or a person said that it is not there: may be sent again
};
QString toString(DeliveryEvent event);

// Errors: Conflict "delivery-move" (args: state, event) for a pair that must not happen.
Result<DeliveryState> next(DeliveryState state, DeliveryEvent event);

// Nothing will happen any more without a person.
bool isEnded(DeliveryState state); // sent, failed, missed, cancelled
bool needsPerson(DeliveryState state); // failed, unsure, missed, held

struct Delivery
{
    DeliveryId id;
    WorkspaceId workspace;
    PostId post;
    ChannelId channel;
    Instant dueAt;     // when the person wants it
    Instant nextTryAt; // = dueAt, later after a retry
    DeliveryState state = DeliveryState::Scheduled;
    QString reason;   // code: why held, failed, unsure, missed ("paused", "needs-confirmation", error code)
    QString message;  // the network's words or the log's, for the inspector
    int attempts = 0;
    QString claimedBy;
    std::optional<Instant> leaseUntil;
    QString idempotencyKey; // made with the row, never changed
    QJsonObject progress;   // what finished steps returned: media ids, record keys
    QString remoteId;
    QString url;
    std::optional<Instant> sentAt;
    std::optional<Instant> removedAt; // taken down from the network again
    Instant stateAt; // when it came into this state
};

enum class AttemptOutcome { Open, Sent, Retry, Failed, Unsure, Released };
QString toString(AttemptOutcome outcome);
std::optional<AttemptOutcome> attemptOutcomeFromString(const QString &text);

struct Attempt
{
    AttemptId id;
    DeliveryId delivery;
    Instant startedAt;
    std::optional<Instant> endedAt;
    AttemptOutcome outcome = AttemptOutcome::Open;
    QString kind; // of the error; empty if there was none
    QString message;
    int httpStatus = 0;
};

} // namespace perennial
