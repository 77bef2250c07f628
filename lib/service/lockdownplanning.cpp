// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/lockdownplanning.h"

#include "networks/keypages.h"
#include "service/personhere.h"
#include "store/channelstore.h"
#include "store/keyholderstore.h"
#include "store/lockdownstore.h"
#include "store/postquery.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

namespace perennial::lockdownplanning {

namespace {

const QString kPauseReason = QStringLiteral("lock-down");

Error unknown(const char *code, const QString &name)
{
    return Error(ErrorKind::NotFound, QLatin1String(code), QStringLiteral("not of this client"), {name});
}

// Whoever is named to be kept and isn't there must not be taken for nobody: their keys would be locked.
Result<void> refuseStrangers(const LockdownOrder &order, const QHash<KeyHolderId, KeyHolder> &holders, const QList<Channel> &channels)
{
    for (const KeyHolderId id : order.keepHolders) {
        if (!holders.contains(id))
            return unknown("holder-unknown", id.toString());
    }
    for (const ChannelId id : order.keepChannels) {
        if (std::none_of(channels.cbegin(), channels.cend(), [id](const Channel &each) { return each.id == id; }))
            return unknown("channel-unknown", id.toString());
    }
    return {};
}

Result<qint64> plannedFor(Connection &connection, WorkspaceId workspace, const QList<LockdownRow> &rows)
{
    PostFilter planned;
    planned.workspace = workspace;
    planned.statuses = {PostStatus::Scheduled};
    for (const LockdownRow &row : rows) {
        if (!row.kept)
            planned.channels << row.channel.id;
    }
    if (planned.channels.isEmpty())
        return qint64(0);
    return postquery::count(connection, planned);
}

} // namespace

Result<LockdownPlan> plan(Connection &connection, const LockdownOrder &order)
{
    LockdownPlan plan;
    TRY_ASSIGN(const Workspace workspace, workspacestore::load(connection, order.workspace));
    plan.wasPaused = workspace.pausedAt.has_value();
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, order.workspace));
    TRY_ASSIGN(const QList<KeyHolder> people, keyholderstore::list(connection, order.workspace));
    TRY_ASSIGN(const QList<KeyHolding> held, keyholderstore::holdings(connection, order.workspace));
    QHash<KeyHolderId, KeyHolder> holders;
    for (const KeyHolder &each : people)
        holders.insert(each.id, each);
    TRY(refuseStrangers(order, holders, channels));
    for (const Channel &channel : channels) {
        LockdownRow row;
        row.channel = channel;
        row.page = keyPagesOf(channel.network, channel.server).apps;
        for (const KeyHolding &each : held) {
            if (each.channel != channel.id || !each.isOpen())
                continue;
            const bool keeps = order.keepHolders.contains(each.holder);
            (keeps ? row.keptFor : row.alsoHeldBy) << holders.value(each.holder).name;
        }
        row.kept = order.keepChannels.contains(channel.id) || !row.keptFor.isEmpty();
        plan.rows << row;
    }
    TRY_ASSIGN(plan.waiting, plannedFor(connection, order.workspace, plan.rows));
    return plan;
}

LockdownEvent eventFor(const LockdownOrder &order, LockdownEventId id, Instant now)
{
    const PersonHere here;
    LockdownEvent event;
    event.id = id;
    event.workspace = order.workspace;
    event.at = now;
    event.actor = order.by.isEmpty() ? here.name : order.by;
    event.host = here.host;
    event.action = order.fate == KeyFate::Revoke ? LockdownAction::Revoke : LockdownAction::Lock;
    return event;
}

Result<LockdownPlan> begin(Connection &connection, const LockdownOrder &order, LockdownEventId record, Instant now)
{
    TRY_ASSIGN(const LockdownPlan planned, plan(connection, order));
    TRY_ASSIGN(Workspace workspace, workspacestore::load(connection, order.workspace));
    LockdownEvent event = eventFor(order, record, now);
    event.workspaceName = workspace.name;
    if (!workspace.pausedAt) {
        workspace.pausedAt = now;
        workspace.pauseReason = kPauseReason;
        TRY(workspacestore::update(connection, workspace));
    }
    for (const LockdownRow &row : planned.rows) {
        if (row.kept) {
            event.keptChannels << row.channel.name;
            continue;
        }
        if (!row.channel.lockedAt)
            TRY(lockdownstore::setLocked(connection, row.channel.id, now));
        TRY(lockdownstore::holdFor(connection, row.channel.id, kLockedDown, now));
    }
    for (const KeyHolderId id : order.keepHolders) {
        TRY_ASSIGN(const KeyHolder holder, keyholderstore::load(connection, order.workspace, id));
        event.keptHolders << holder.name;
    }
    TRY(lockdownstore::record(connection, event));
    return planned;
}

Result<void> release(Connection &connection, WorkspaceId workspace, const QList<ChannelId> &channels, Instant now)
{
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
    TRY_ASSIGN(const QString everywhere, settingstore::value(connection, QStringLiteral("paused-everywhere")));
    for (const ChannelId id : channels) {
        TRY_ASSIGN(const Channel channel, channelstore::load(connection, workspace, id));
        TRY(lockdownstore::setLocked(connection, id, std::nullopt));
        const bool paused = client.pausedAt || channel.pausedAt || !everywhere.isEmpty();
        TRY(paused ? lockdownstore::holdFor(connection, id, QStringLiteral("paused"), now) : lockdownstore::letGo(connection, id, now));
    }
    return {};
}

} // namespace perennial::lockdownplanning
