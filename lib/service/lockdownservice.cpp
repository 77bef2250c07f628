// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/lockdownservice.h"

#include "base/log.h"
#include "engine/killpoint.h"
#include "networks/keypages.h"
#include "networks/registry.h"
#include "service/keymoving.h"
#include "service/lockdownplanning.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/lockdownstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroTimer>

#include <QSet>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kLookAtSends = 250ms;

ChannelOutcome outcomeOf(const Channel &channel, KeyOutcome outcome, const QString &reason = {})
{
    ChannelOutcome result{channel.id, channel.name, channel.network, channel.account, outcome, reason, {}};
    const bool personGoesOn = outcome == KeyOutcome::Deleted || outcome == KeyOutcome::NotRevoked;
    if (personGoesOn)
        result.page = keyPagesOf(channel.network, channel.server).apps;
    return result;
}

bool anyUndone(const QList<ChannelOutcome> &outcomes)
{
    return std::any_of(outcomes.cbegin(), outcomes.cend(), [](const ChannelOutcome &each) { return isUndone(each.outcome); });
}

} // namespace

bool LockdownResult::isComplete() const
{
    return !anyUndone(outcomes);
}

bool LockdownState::isUnfinished() const
{
    return last && (last->phase == LockdownPhase::Begun || anyUndone(last->outcomes));
}

QCoro::Task<Result<LockdownPlan>> LockdownService::preview(LockdownOrder order)
{
    std::function<Result<LockdownPlan>(Connection &)> work = [order](Connection &connection) { return lockdownplanning::plan(connection, order); };
    return m_parts.database.read<LockdownPlan>(std::move(work));
}

QCoro::Task<Result<LockdownResult>> LockdownService::lock(LockdownOrder order, Progress progress)
{
    const LockdownEventId begun = m_parts.ids.next<LockdownEventId>();
    std::function<Result<LockdownPlan>(Connection &)> begin = [order, begun, now = m_parts.clock.now()](Connection &connection) {
        return lockdownplanning::begin(connection, order, begun, now);
    };
    CO_TRY_ASSIGN(const LockdownPlan plan, co_await m_parts.database.write<LockdownPlan>(std::move(begin)));
    killPoint("lockdown-begun");
    m_parts.nudge();
    m_parts.log.warning("lockdown", QStringLiteral("client %1 is locked down").arg(order.workspace.toString()));
    QSet<ChannelId> channels;
    for (const LockdownRow &row : plan.rows) {
        if (!row.kept)
            channels.insert(row.channel.id);
    }
    co_await waitForSends(order, channels);
    CO_TRY_ASSIGN(const QSet<ChannelId> busy, co_await sending(order.workspace));
    LockdownResult result;
    for (const LockdownRow &row : plan.rows) {
        ChannelOutcome outcome = outcomeOf(row.channel, KeyOutcome::Kept);
        if (!row.kept && busy.contains(row.channel.id))
            outcome = outcomeOf(row.channel, KeyOutcome::NotLocked, QStringLiteral("delivery-sending"));
        else if (!row.kept && order.fate == KeyFate::Revoke)
            outcome = co_await revokeKey(row.channel);
        else if (!row.kept)
            outcome = co_await lockKey(row.channel);
        result.outcomes << outcome;
        killPoint("lockdown-key");
        if (progress)
            progress(int(result.outcomes.size()), int(plan.rows.size()));
    }
    const LockdownEventId ended = m_parts.ids.next<LockdownEventId>();
    std::function<Result<QStringList>(Connection &)> end = [order, ended, result, now = m_parts.clock.now()](Connection &connection) -> Result<QStringList> {
        LockdownEvent event = lockdownplanning::eventFor(order, ended, now);
        event.phase = LockdownPhase::Ended;
        TRY_ASSIGN(const auto before, lockdownstore::events(connection, order.workspace, 1));
        event.workspaceName = before.value(0).workspaceName;
        event.keptHolders = before.value(0).keptHolders;
        event.keptChannels = before.value(0).keptChannels;
        event.outcomes = result.outcomes;
        TRY(lockdownstore::record(connection, event));
        return event.keptHolders;
    };
    CO_TRY_ASSIGN(result.keptHolders, co_await m_parts.database.write<QStringList>(std::move(end)));
    co_return result;
}

QCoro::Task<Result<LockdownResult>> LockdownService::lift(WorkspaceId workspace, QString by, Progress progress)
{
    LockdownOrder order;
    order.workspace = workspace;
    order.by = by;
    const LockdownEventId begun = m_parts.ids.next<LockdownEventId>();
    std::function<Result<QList<Channel>>(Connection &)> begin = [order, begun, now = m_parts.clock.now()](Connection &connection) -> Result<QList<Channel>> {
        TRY_ASSIGN(const Workspace client, workspacestore::load(connection, order.workspace));
        LockdownEvent event = lockdownplanning::eventFor(order, begun, now);
        event.workspaceName = client.name;
        event.action = LockdownAction::Lift;
        TRY(lockdownstore::record(connection, event));
        TRY_ASSIGN(QList<Channel> channels, channelstore::list(connection, order.workspace));
        channels.removeIf([](const Channel &each) { return !each.lockedAt; });
        return channels;
    };
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await m_parts.database.write<QList<Channel>>(std::move(begin)));
    LockdownResult result;
    QList<ChannelId> freed;
    for (const Channel &channel : channels) {
        const ChannelOutcome outcome = co_await unlockKey(channel);
        if (!isUndone(outcome.outcome))
            freed << channel.id;
        result.outcomes << outcome;
        killPoint("lift-key");
        if (progress)
            progress(int(result.outcomes.size()), int(channels.size()));
    }
    const LockdownEventId ended = m_parts.ids.next<LockdownEventId>();
    std::function<Result<void>(Connection &)> end = [order, ended, freed, result, now = m_parts.clock.now()](Connection &connection) -> Result<void> {
        TRY_ASSIGN(const Workspace client, workspacestore::load(connection, order.workspace));
        TRY(lockdownplanning::release(connection, order.workspace, freed, now));
        LockdownEvent event = lockdownplanning::eventFor(order, ended, now);
        event.workspaceName = client.name;
        event.action = LockdownAction::Lift;
        event.phase = LockdownPhase::Ended;
        event.outcomes = result.outcomes;
        return lockdownstore::record(connection, event);
    };
    CO_TRY(co_await m_parts.database.write<void>(std::move(end)));
    m_parts.nudge();
    co_return result;
}

QCoro::Task<Result<ChannelOutcome>> LockdownService::revokeOne(WorkspaceId workspace, ChannelId id)
{
    std::function<Result<Channel>(Connection &)> find = [workspace, id](Connection &connection) -> Result<Channel> {
        TRY_ASSIGN(const Channel channel, channelstore::load(connection, id));
        if (channel.workspace != workspace)
            return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no such channel"), {id.toString()});
        return channel;
    };
    CO_TRY_ASSIGN(const Channel channel, co_await m_parts.database.read<Channel>(std::move(find)));
    CO_TRY_ASSIGN(const QSet<ChannelId> busy, co_await sending(workspace));
    if (busy.contains(id))
        co_return outcomeOf(channel, KeyOutcome::NotLocked, QStringLiteral("delivery-sending"));
    const ChannelOutcome outcome = co_await revokeKey(channel);
    if (outcome.outcome == KeyOutcome::NotRevoked) {
        std::function<Result<void>(Connection &)> lock = [id, now = m_parts.clock.now()](Connection &connection) {
            return lockdownstore::setLocked(connection, id, now);
        };
        CO_TRY(co_await m_parts.database.write<void>(std::move(lock)));
    }
    co_return outcome;
}

QCoro::Task<Result<LockdownState>> LockdownService::state(WorkspaceId workspace)
{
    std::function<Result<LockdownState>(Connection &)> work = [workspace](Connection &connection) -> Result<LockdownState> {
        LockdownState state;
        TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
        state.isPaused = client.pausedAt.has_value();
        TRY_ASSIGN(state.locked, channelstore::list(connection, workspace));
        state.locked.removeIf([](const Channel &each) { return !each.lockedAt; });
        for (const Channel &channel : std::as_const(state.locked)) {
            if (!state.since || *channel.lockedAt < *state.since)
                state.since = channel.lockedAt;
        }
        TRY_ASSIGN(state.held, lockdownstore::heldCount(connection, workspace));
        TRY_ASSIGN(const auto events, lockdownstore::events(connection, workspace, 1));
        if (!events.isEmpty())
            state.last = events.first();
        return state;
    };
    return m_parts.database.read<LockdownState>(std::move(work));
}

QCoro::Task<Result<QList<LockdownEvent>>> LockdownService::record(WorkspaceId workspace, int limit)
{
    std::function<Result<QList<LockdownEvent>>(Connection &)> work = [workspace, limit](Connection &connection) {
        return lockdownstore::events(connection, workspace, limit);
    };
    return m_parts.database.read<QList<LockdownEvent>>(std::move(work));
}

// What a publisher began it ends, with its key; nothing new begins, the rows say so already.
QCoro::Task<void> LockdownService::waitForSends(LockdownOrder order, QSet<ChannelId> channels)
{
    for (auto waited = 0ms; waited < order.waitForSends; waited += kLookAtSends) {
        const auto busy = co_await sending(order.workspace);
        if (!busy || !busy->intersects(channels))
            co_return;
        co_await QCoro::sleepFor(kLookAtSends);
    }
}

QCoro::Task<Result<QSet<ChannelId>>> LockdownService::sending(WorkspaceId workspace)
{
    std::function<Result<QSet<ChannelId>>(Connection &)> work = [workspace](Connection &connection) {
        return lockdownstore::sending(connection, workspace);
    };
    return m_parts.database.read<QSet<ChannelId>>(std::move(work));
}

QCoro::Task<ChannelOutcome> LockdownService::lockKey(Channel channel)
{
    const auto moved = co_await keymoving::lock(m_parts.secrets, channel.id);
    if (!moved) {
        m_parts.log.warning("lockdown", QStringLiteral("channel %1: %2").arg(channel.id.toString(), moved.error().message));
        co_return outcomeOf(channel, KeyOutcome::NotLocked, moved.error().code);
    }
    co_return outcomeOf(channel, *moved == keymoving::Moved::Yes ? KeyOutcome::Locked : KeyOutcome::Nothing);
}

QCoro::Task<ChannelOutcome> LockdownService::revokeKey(Channel channel)
{
    Adapter *adapter = m_parts.registry.find(channel.network);
    const auto place = co_await keymoving::placeOf(m_parts.secrets, channel.id);
    if (!place)
        co_return outcomeOf(channel, KeyOutcome::NotLocked, place.error().code);
    if (place->isEmpty()) // an earlier call may have ended between deleting and telling
        co_return outcomeOf(channel, channel.state == ChannelState::Reauth ? KeyOutcome::Deleted : KeyOutcome::Nothing);
    Result<void> revoked = Error(ErrorKind::Invalid, QStringLiteral("not-supported"), QStringLiteral("no such network here"));
    if (adapter) {
        Account account = accountOf(channel, adapter->network());
        account.secretKey = *place;
        revoked = co_await adapter->revoke(std::move(account));
    }
    // A key that is refused is as good as revoked.
    const bool gone = revoked || revoked.error().kind == ErrorKind::Auth;
    const bool onlyByHand = !gone && revoked.error().code == QLatin1String("not-supported");
    if (!gone && !onlyByHand) {
        ChannelOutcome outcome = co_await lockKey(channel);
        if (isUndone(outcome.outcome))
            co_return outcome;
        co_return outcomeOf(channel, KeyOutcome::NotRevoked, revoked.error().code);
    }
    const auto marked = co_await markForConnecting(channel.id);
    if (!marked)
        co_return outcomeOf(channel, KeyOutcome::NotLocked, marked.error().code);
    const auto removed = co_await keymoving::removeAll(m_parts.secrets, channel.id);
    if (!removed)
        co_return outcomeOf(channel, KeyOutcome::NotLocked, removed.error().code);
    co_return outcomeOf(channel, gone ? KeyOutcome::Revoked : KeyOutcome::Deleted);
}

// Before the key is deleted: whoever finds none must know why.
QCoro::Task<Result<void>> LockdownService::markForConnecting(ChannelId channel)
{
    std::function<Result<void>(Connection &)> work = [channel](Connection &connection) {
        return lockdownstore::needsConnecting(connection, channel);
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<ChannelOutcome> LockdownService::unlockKey(Channel channel)
{
    const auto moved = co_await keymoving::unlock(m_parts.secrets, channel.id);
    if (!moved)
        co_return outcomeOf(channel, KeyOutcome::NotUnlocked, moved.error().code);
    const bool needsKey = channel.state == ChannelState::Reauth && *moved == keymoving::Moved::NothingThere;
    co_return outcomeOf(channel, needsKey ? KeyOutcome::Reconnect : KeyOutcome::Unlocked);
}

} // namespace perennial
