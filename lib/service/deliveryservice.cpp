// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/deliveryservice.h"

#include "engine/absence.h"
#include "engine/nextslot.h"
#include "engine/settlement.h"
#include "networks/registry.h"
#include "plan/latepolicy.h"
#include "service/personhere.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/healthstore.h"
#include "store/poststore.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace perennial {

namespace {

using namespace std::chrono_literals;

const QString kPausedEverywhere = QStringLiteral("paused-everywhere");
const QString kPauseReason = QStringLiteral("pause-reason");

// For the ledger: a person at this computer did it.
LedgerAgent personHere()
{
    return {{}, QSysInfo::machineHostName(), QCoreApplication::applicationVersion()};
}

bool isPlanned(PostStatus status)
{
    return status == PostStatus::Scheduled || status == PostStatus::Done;
}

// The ids of a thread's parts, first to last. Empty: it has one part.
QStringList partsOf(const Delivery &delivery)
{
    return delivery.progress.value(settlement::kSentParts).toVariant().toStringList();
}

struct Placed
{
    Delivery delivery;
    Channel channel;
};

Result<Placed> loadPlaced(Connection &connection, WorkspaceId workspace, DeliveryId id)
{
    Placed placed;
    TRY_ASSIGN(placed.delivery, deliverystore::load(connection, workspace, id));
    TRY_ASSIGN(placed.channel, channelstore::load(connection, workspace, placed.delivery.channel));
    return placed;
}

Result<DeliveryDetails> withAttempts(Connection &connection, const Delivery &delivery)
{
    TRY_ASSIGN(const auto attempts, deliverystore::attemptsOf(connection, delivery.id));
    return DeliveryDetails{delivery, attempts};
}

// What ends here, or begins anew, is kept: its time does not count when a channel is judged.
Result<void> keepPause(Connection &connection, const PauseScope &scope, Instant until, IdSource &ids)
{
    if (scope.channel) {
        TRY_ASSIGN(const Channel channel, channelstore::load(connection, scope.channel));
        const healthstore::PausedSpan pause{channel.workspace, channel.id, {channel.pausedAt.value_or(until), until}};
        return healthstore::addPause(connection, ids.nextValue(), pause);
    }
    QList<Workspace> clients;
    std::optional<Instant> everywhere;
    if (scope.workspace) {
        TRY_ASSIGN(const Workspace client, workspacestore::load(connection, scope.workspace));
        clients << client;
    } else {
        TRY_ASSIGN(const QString since, settingstore::value(connection, kPausedEverywhere));
        TRY_ASSIGN(clients, workspacestore::list(connection));
        everywhere = Instant::fromIso(since).value_or(until);
    }
    for (const Workspace &client : std::as_const(clients)) {
        const Instant since = everywhere ? *everywhere : client.pausedAt.value_or(until);
        TRY(healthstore::addPause(connection, ids.nextValue(), {client.id, {}, {since, until}}));
    }
    return {};
}

Result<void> setPause(Connection &connection, const PauseScope &scope, std::optional<Instant> at, const QString &reason)
{
    if (scope.channel) {
        TRY_ASSIGN(Channel channel, channelstore::load(connection, scope.workspace, scope.channel));
        channel.pausedAt = at;
        channel.pauseReason = reason;
        channel.pausedBy = at ? PersonHere().name : QString();
        return channelstore::update(connection, channel);
    }
    if (scope.workspace) {
        TRY_ASSIGN(Workspace workspace, workspacestore::load(connection, scope.workspace));
        workspace.pausedAt = at;
        workspace.pauseReason = reason;
        return workspacestore::update(connection, workspace);
    }
    TRY(settingstore::setValue(connection, kPausedEverywhere, at ? at->toIso() : QString()));
    return settingstore::setValue(connection, kPauseReason, reason);
}

// A channel's own pause lets nothing go as long as its client's lasts.
Result<void> refuseBesideOldMachine(Connection &connection, const PauseScope &scope)
{
    if (scope.channel)
        return {};
    TRY_ASSIGN(const auto open, oldmachine::question(connection, scope.workspace));
    if (open)
        return Error(ErrorKind::Conflict, QStringLiteral("old-machine"), QStringLiteral("nobody said that the old machine is off"), {open->host});
    return {};
}

// A pause is looked through that is lifted in the same transaction, or would be: `scope` is taken as lifted.
Result<bool> isHeldElsewhere(Connection &connection, const Delivery &delivery, const PauseScope &scope)
{
    TRY_ASSIGN(const QString everywhere, settingstore::value(connection, kPausedEverywhere));
    TRY_ASSIGN(const Channel channel, channelstore::load(connection, delivery.workspace, delivery.channel));
    TRY_ASSIGN(const Workspace workspace, workspacestore::load(connection, delivery.workspace));
    const bool all = !scope.channel && !scope.workspace;
    return channel.lockedAt || (!all && !everywhere.isEmpty()) || (channel.pausedAt && scope.channel != channel.id)
           || (workspace.pausedAt && (scope.channel || scope.workspace != workspace.id));
}

// What a pause of this scope holds back: held for it, or due since without a publisher that would have held it.
Result<QList<Delivery>> heldBackBy(Connection &connection, const PauseScope &scope, Instant now)
{
    if (scope.channel)
        TRY(channelstore::load(connection, scope.workspace, scope.channel));
    DeliveryFilter filter;
    filter.workspace = scope.workspace;
    filter.channel = scope.channel;
    filter.limit = 100000;
    filter.state = DeliveryState::Held;
    TRY_ASSIGN(QList<Delivery> held, deliverystore::list(connection, filter));
    held.removeIf([](const Delivery &delivery) { return delivery.reason != QLatin1String("paused"); });
    filter.state = DeliveryState::Scheduled;
    filter.until = now;
    TRY_ASSIGN(const QList<Delivery> overdue, deliverystore::list(connection, filter));
    held += overdue;
    QList<Delivery> freed;
    for (const Delivery &delivery : held) {
        // A retry keeps its own time; what another pause holds stays held.
        if (delivery.state == DeliveryState::Scheduled && delivery.nextTryAt > now)
            continue;
        TRY_ASSIGN(const bool elsewhere, isHeldElsewhere(connection, delivery, scope));
        if (!elsewhere)
            freed << delivery;
    }
    std::sort(freed.begin(), freed.end(), [](const Delivery &a, const Delivery &b) {
        return std::pair(a.dueAt, a.id) < std::pair(b.dueAt, b.id);
    });
    return freed;
}

// Each goes where the person said; published ones keep their distance on a channel.
Result<void> release(Connection &connection, const Delivery &delivery, LateChoice missed, Instant now, QHash<ChannelId, int> &released)
{
    DeliveryChange change;
    change.reason = QString();
    if (missed == LateChoice::Publish) {
        change.nextTryAt = now + kLateSpread * released[delivery.channel]++;
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Reschedule, now, change));
        return {};
    }
    if (missed == LateChoice::Drop) {
        change.reason = QStringLiteral("paused-dropped");
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Miss, now, change));
        return {};
    }
    if (missed == LateChoice::NextSlot) {
        TRY(moveToNextSlot(connection, delivery, now, QStringLiteral("paused-next-slot")));
        return {};
    }
    change.reason = QStringLiteral("paused");
    if (delivery.state == DeliveryState::Scheduled)
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Hold, now, change));
    return {};
}

} // namespace

QCoro::Task<Result<QList<Delivery>>> DeliveryService::list(DeliveryFilter filter)
{
    std::function<Result<QList<Delivery>>(Connection &)> work = [filter](Connection &connection) { return deliverystore::list(connection, filter); };
    return m_parts.database.read<QList<Delivery>>(std::move(work));
}

QCoro::Task<Result<QList<DeliveryDetails>>> DeliveryService::listDetails(DeliveryFilter filter)
{
    std::function<Result<QList<DeliveryDetails>>(Connection &)> work = [filter](Connection &connection) -> Result<QList<DeliveryDetails>> {
        TRY_ASSIGN(const auto deliveries, deliverystore::list(connection, filter));
        QList<DeliveryDetails> details;
        for (const Delivery &delivery : deliveries) {
            TRY_ASSIGN(const DeliveryDetails each, withAttempts(connection, delivery));
            details << each;
        }
        return details;
    };
    return m_parts.database.read<QList<DeliveryDetails>>(std::move(work));
}

QCoro::Task<Result<DeliveryDetails>> DeliveryService::load(WorkspaceId workspace, DeliveryId id)
{
    std::function<Result<DeliveryDetails>(Connection &)> work = [workspace, id](Connection &connection) -> Result<DeliveryDetails> {
        TRY_ASSIGN(const Delivery delivery, deliverystore::load(connection, workspace, id));
        return withAttempts(connection, delivery);
    };
    return m_parts.database.read<DeliveryDetails>(std::move(work));
}

QCoro::Task<Result<WorkspaceId>> DeliveryService::clientOf(DeliveryId id)
{
    std::function<Result<WorkspaceId>(Connection &)> work = [id](Connection &connection) -> Result<WorkspaceId> {
        TRY_ASSIGN(const Delivery delivery, deliverystore::load(connection, id));
        return delivery.workspace;
    };
    return m_parts.database.read<WorkspaceId>(std::move(work));
}

QCoro::Task<Result<deliverystore::Counts>> DeliveryService::counts(WorkspaceId workspace, Instant dayStart, Instant dayEnd)
{
    std::function<Result<deliverystore::Counts>(Connection &)> work = [workspace, dayStart, dayEnd](Connection &connection) {
        return deliverystore::counts(connection, workspace, dayStart, dayEnd);
    };
    return m_parts.database.read<deliverystore::Counts>(std::move(work));
}

QCoro::Task<Result<Delivery>> DeliveryService::resolvePublished(WorkspaceId workspace, DeliveryId id, QString url)
{
    const Proof proof{LedgerEvent::ConfirmedByPerson, url, personHere()};
    std::function<Result<Delivery>(Connection &)> work = [workspace, id, url, proof, now = m_parts.clock.now()](Connection &connection) -> Result<Delivery> {
        TRY_ASSIGN(const Delivery delivery, deliverystore::load(connection, workspace, id));
        const Receipt receipt{delivery.remoteId, url, {}};
        return settlement::succeed(connection, delivery, receipt, now, std::nullopt, proof);
    };
    return m_parts.database.write<Delivery>(std::move(work));
}

QCoro::Task<Result<Delivery>> DeliveryService::resolveNotPublished(WorkspaceId workspace, DeliveryId id)
{
    std::function<Result<Delivery>(Connection &)> work = [workspace, id, now = m_parts.clock.now()](Connection &connection) -> Result<Delivery> {
        TRY_ASSIGN(const Delivery delivery, deliverystore::load(connection, workspace, id));
        DeliveryChange change;
        change.reason = QString();
        change.nextTryAt = now;
        return settlement::deny(connection, delivery, change, settlement::Absence::Proven, now);
    };
    auto denied = co_await m_parts.database.write<Delivery>(std::move(work));
    m_parts.nudge();
    co_return denied;
}

QCoro::Task<Result<Delivery>> DeliveryService::retry(WorkspaceId workspace, DeliveryId id)
{
    DeliveryChange change; // its due time stays: that is when the person wanted it
    change.reason = QString();
    change.message = QString();
    change.nextTryAt = m_parts.clock.now();
    change.forgetAttempts = true;
    return move(workspace, id, DeliveryEvent::Reschedule, change);
}

QCoro::Task<Result<Delivery>> DeliveryService::reschedule(WorkspaceId workspace, DeliveryId id, Instant at)
{
    DeliveryChange change;
    change.reason = QString();
    change.message = QString();
    change.dueAt = at;
    change.nextTryAt = at;
    change.forgetAttempts = true;
    return move(workspace, id, DeliveryEvent::Reschedule, change);
}

QCoro::Task<Result<Delivery>> DeliveryService::cancel(WorkspaceId workspace, DeliveryId id)
{
    DeliveryChange change;
    change.reason = QString();
    return move(workspace, id, DeliveryEvent::Cancel, change);
}

QCoro::Task<Result<Delivery>> DeliveryService::move(WorkspaceId workspace, DeliveryId id, DeliveryEvent event, DeliveryChange change)
{
    std::function<Result<Delivery>(Connection &)> work = [workspace, id, event, change, now = m_parts.clock.now()](Connection &connection) -> Result<Delivery> {
        TRY_ASSIGN(const Delivery delivery, deliverystore::load(connection, workspace, id));
        TRY_ASSIGN(const Post post, poststore::load(connection, workspace, delivery.post));
        // What lies in the trash, or was taken back to a draft, is not sent by the back door.
        if (event == DeliveryEvent::Reschedule && (post.trashedAt || !isPlanned(post.status)))
            return Error(ErrorKind::Conflict, QStringLiteral("delivery-move"), QStringLiteral("its post is not planned"),
                         {toString(delivery.state), toString(event)});
        TRY_ASSIGN(const Delivery moved, deliverystore::move(connection, delivery, event, now, change));
        TRY(settlement::finishPost(connection, moved.post));
        return moved;
    };
    auto moved = co_await m_parts.database.write<Delivery>(std::move(work));
    m_parts.nudge();
    co_return moved;
}

QCoro::Task<Result<std::optional<oldmachine::Question>>> DeliveryService::oldMachine(PauseScope scope)
{
    std::function<Result<std::optional<oldmachine::Question>>(Connection &)> work = [scope](Connection &connection) {
        return scope.channel ? Result<std::optional<oldmachine::Question>>(std::nullopt) : oldmachine::question(connection, scope.workspace);
    };
    return m_parts.database.read<std::optional<oldmachine::Question>>(std::move(work));
}

QCoro::Task<Result<void>> DeliveryService::oldMachineIsOff(PauseScope scope)
{
    std::function<Result<void>(Connection &)> work = [scope, now = m_parts.clock.now()](Connection &connection) {
        return scope.channel ? Result<void>() : oldmachine::answer(connection, scope.workspace, now);
    };
    co_return co_await m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<void>> DeliveryService::pause(PauseScope scope, QString reason)
{
    std::function<Result<void>(Connection &)> work = [scope, reason, now = m_parts.clock.now(), &ids = m_parts.ids](Connection &connection) -> Result<void> {
        TRY(keepPause(connection, scope, now, ids));
        return setPause(connection, scope, now, reason);
    };
    auto paused = co_await m_parts.database.write<void>(std::move(work));
    m_parts.nudge();
    co_return paused;
}

QCoro::Task<Result<int>> DeliveryService::resume(PauseScope scope, LateChoice missed)
{
    std::function<Result<int>(Connection &)> work = [scope, missed, now = m_parts.clock.now(), &ids = m_parts.ids](Connection &connection) -> Result<int> {
        TRY(refuseBesideOldMachine(connection, scope));
        TRY(keepPause(connection, scope, now, ids));
        TRY(setPause(connection, scope, std::nullopt, {}));
        TRY_ASSIGN(const auto held, heldBackBy(connection, scope, now));
        QHash<ChannelId, int> released;
        for (const Delivery &delivery : held)
            TRY(release(connection, delivery, missed, now, released));
        return int(held.size());
    };
    auto resumed = co_await m_parts.database.write<int>(std::move(work));
    m_parts.nudge();
    co_return resumed;
}

QCoro::Task<Result<QList<Delivery>>> DeliveryService::heldBack(PauseScope scope)
{
    std::function<Result<QList<Delivery>>(Connection &)> work = [scope, now = m_parts.clock.now()](Connection &connection) {
        return heldBackBy(connection, scope, now);
    };
    return m_parts.database.read<QList<Delivery>>(std::move(work));
}

QCoro::Task<Result<std::optional<AwayReport>>> DeliveryService::away(WorkspaceId workspace)
{
    std::function<Result<std::optional<AwayReport>>(Connection &)> work = [workspace](Connection &connection) -> Result<std::optional<AwayReport>> {
        TRY_ASSIGN(const auto span, absence::unseen(connection));
        if (!span)
            return std::optional<AwayReport>();
        TRY_ASSIGN(const auto deliveries, deliverystore::dueBetween(connection, workspace, span->from, span->until));
        if (deliveries.isEmpty())
            return std::optional<AwayReport>();
        return std::optional(AwayReport{span->from, span->until, deliveries});
    };
    return m_parts.database.read<std::optional<AwayReport>>(std::move(work));
}

QCoro::Task<Result<void>> DeliveryService::sawAway()
{
    std::function<Result<void>(Connection &)> work = [](Connection &connection) { return absence::forget(connection); };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<Delivery>> DeliveryService::unpublish(WorkspaceId workspace, DeliveryId id)
{
    std::function<Result<Placed>(Connection &)> look = [workspace, id](Connection &connection) { return loadPlaced(connection, workspace, id); };
    CO_TRY_ASSIGN(const Placed placed, co_await m_parts.database.read<Placed>(std::move(look)));
    const Delivery &delivery = placed.delivery;
    const Channel &channel = placed.channel;
    if (delivery.state != DeliveryState::Sent)
        co_return Error(ErrorKind::Conflict, QStringLiteral("not-published"), QStringLiteral("it is not out, as far as is known"));
    Adapter *adapter = m_parts.registry.find(channel.network);
    if (!adapter || !adapter->network().can.remove || delivery.remoteId.isEmpty())
        co_return Error(ErrorKind::Invalid, QStringLiteral("not-supported"), QStringLiteral("it can't be deleted from here"), {channel.name});
    if (channel.lockedAt)
        co_return Error(ErrorKind::Conflict, QStringLiteral("channel-locked"), QStringLiteral("the channel is locked down"), {channel.name});
    if (!delivery.removedAt) {
        Account account = accountOf(channel, adapter->network());
        Receipt receipt{delivery.remoteId, delivery.url, partsOf(delivery), {}};
        CO_TRY(co_await adapter->remove(std::move(account), std::move(receipt)));
    }
    std::function<Result<Delivery>(Connection &)> write = [workspace, id, now = m_parts.clock.now()](Connection &connection) -> Result<Delivery> {
        TRY_ASSIGN(const Delivery sent, deliverystore::load(connection, workspace, id));
        if (sent.removedAt)
            return sent;
        TRY(deliverystore::setRemoved(connection, id, now));
        TRY(writeRemoval(connection, sent, now, personHere()));
        return deliverystore::load(connection, workspace, id);
    };
    co_return co_await m_parts.database.write<Delivery>(std::move(write));
}

QCoro::Task<Result<PublisherStatus>> DeliveryService::publisher()
{
    std::function<Result<PublisherStatus>(Connection &)> work = [now = m_parts.clock.now()](Connection &connection) -> Result<PublisherStatus> {
        PublisherStatus status;
        TRY_ASSIGN(status.lease, leasestore::find(connection));
        status.alive = status.lease && status.lease->until > now;
        TRY_ASSIGN(const QString paused, settingstore::value(connection, kPausedEverywhere));
        status.pause.everywhere = !paused.isEmpty();
        TRY_ASSIGN(status.pause.reason, settingstore::value(connection, kPauseReason));
        TRY_ASSIGN(status.nextDueAt, deliverystore::nextDueAt(connection, now));
        return status;
    };
    return m_parts.database.read<PublisherStatus>(std::move(work));
}

QCoro::Task<Result<QString>> DeliveryService::changeMark()
{
    std::function<Result<QString>(Connection &)> work = [](Connection &connection) { return deliverystore::changeMark(connection); };
    return m_parts.database.read<QString>(std::move(work));
}

} // namespace perennial
