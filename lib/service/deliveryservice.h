// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// DeliveryService: what is on its way, what needs a person, and what a person decides; pause and resume. What is done to a
// delivery names its client: another one's is unknown to the call. Lists are of all clients where the filter names none;
// the publisher is everybody's.
// Thread: the one that made it. Errors: NotFound "delivery-unknown", Conflict "delivery-move" | "delivery-taken", Storage.

#include "domain/channel.h"
#include "domain/delivery.h"
#include "engine/oldmachine.h"
#include "service/postservice.h"
#include "service/serviceparts.h"
#include "store/deliverystore.h"
#include "store/leasestore.h"

namespace perennial {

// What a pause is of: a client, or one channel of that client. Both null: everything in the profile.
struct PauseScope
{
    WorkspaceId workspace;
    ChannelId channel;
};

struct PauseState
{
    bool everywhere = false;
    QString reason;
};

struct PublisherStatus
{
    std::optional<Lease> lease; // nullopt: nobody publishes
    bool alive = false;         // its lease has not ended
    PauseState pause;
    std::optional<Instant> nextDueAt;
};

// What became of what was due while no publisher was alive.
struct AwayReport
{
    Instant from;
    Instant until;
    QList<Delivery> deliveries; // by the time they were due
};

class DeliveryService
{
public:
    explicit DeliveryService(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<QList<Delivery>>> list(DeliveryFilter filter);
    QCoro::Task<Result<QList<DeliveryDetails>>> listDetails(DeliveryFilter filter);
    QCoro::Task<Result<DeliveryDetails>> load(WorkspaceId workspace, DeliveryId id);
    // Of all clients: for somebody who has nothing but an id, to name its client with from then on.
    QCoro::Task<Result<WorkspaceId>> clientOf(DeliveryId id);
    QCoro::Task<Result<deliverystore::Counts>> counts(WorkspaceId workspace, Instant dayStart, Instant dayEnd);

    // A person looked: it is there (url may be empty), or it is not and is sent again.
    QCoro::Task<Result<Delivery>> resolvePublished(WorkspaceId workspace, DeliveryId id, QString url);
    QCoro::Task<Result<Delivery>> resolveNotPublished(WorkspaceId workspace, DeliveryId id);
    // Failed, missed, held, cancelled: again, now or at a time.
    QCoro::Task<Result<Delivery>> retry(WorkspaceId workspace, DeliveryId id);
    QCoro::Task<Result<Delivery>> reschedule(WorkspaceId workspace, DeliveryId id, Instant at);
    QCoro::Task<Result<Delivery>> cancel(WorkspaceId workspace, DeliveryId id);

    // Of what was restored from a backup, and nobody yet said that the old machine is off: until then resume() refuses
    // with Conflict "old-machine" (args: the host it was made on). nullopt: there is nothing to ask.
    QCoro::Task<Result<std::optional<oldmachine::Question>>> oldMachine(PauseScope scope);
    QCoro::Task<Result<void>> oldMachineIsOff(PauseScope scope);
    QCoro::Task<Result<void>> pause(PauseScope scope, QString reason);
    // missed: what becomes of those whose time passed; Ask leaves them held, for a person. Returns how many.
    QCoro::Task<Result<int>> resume(PauseScope scope, LateChoice missed);
    // What resuming this scope would let go: held by its pause, or due since. The soonest first.
    QCoro::Task<Result<QList<Delivery>>> heldBack(PauseScope scope);
    // Takes a post down from its network; the record that it was out stays. Again is fine. Errors beside the network's:
    // Conflict "not-published", Invalid "not-supported".
    QCoro::Task<Result<Delivery>> unpublish(WorkspaceId workspace, DeliveryId id);
    // Since you were away; nullopt: there is nothing to tell. It is told until somebody saw it.
    QCoro::Task<Result<std::optional<AwayReport>>> away(WorkspaceId workspace);
    QCoro::Task<Result<void>> sawAway(); // for all clients
    QCoro::Task<Result<PublisherStatus>> publisher(); // of all clients
    // A text that differs once any post was made or any delivery moved, by whichever program.
    QCoro::Task<Result<QString>> changeMark();

private:
    QCoro::Task<Result<Delivery>> move(WorkspaceId workspace, DeliveryId id, DeliveryEvent event, DeliveryChange change);
    ServiceParts m_parts;
};

} // namespace perennial
