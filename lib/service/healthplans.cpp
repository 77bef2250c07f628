// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/healthplans.h"

#include "service/channelplanning.h"
#include "store/channelplanstore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

// By due day, those without one at the end.
Result<void> attachTasks(Connection &connection, WorkspaceId workspace, Instant now, const QHash<ChannelId, ChannelStanding *> &byChannel)
{
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
    TRY_ASSIGN(const QDate today, channelplanning::todayOf(client, now));
    TRY_ASSIGN(const QList<ChannelTask> tasks, channelplanstore::tasks(connection, workspace, channelplanstore::Tasks::Open));
    for (const ChannelTask &task : tasks) {
        ChannelStanding *standing = byChannel.value(task.channel);
        if (!standing)
            continue;
        ++standing->openTasks;
        standing->overdueTasks += task.dueOn.isValid() && task.dueOn < today;
        if (!standing->nextTask || (task.dueOn.isValid() && !standing->nextTask->dueOn.isValid()))
            standing->nextTask = task;
    }
    return {};
}

} // namespace

Result<void> attachPlans(Connection &connection, Instant now, QList<ChannelStanding> &standings)
{
    QHash<ChannelId, ChannelStanding *> byChannel;
    QSet<WorkspaceId> clients;
    for (ChannelStanding &standing : standings) {
        byChannel.insert(standing.channel.id, &standing);
        clients.insert(standing.channel.workspace);
    }
    TRY_ASSIGN(const QList<ChannelPlan> running, channelplanstore::allRunning(connection));
    for (const ChannelPlan &plan : running) {
        if (ChannelStanding *standing = byChannel.value(plan.channel))
            standing->plan = plan;
    }
    for (const WorkspaceId client : std::as_const(clients))
        TRY(attachTasks(connection, client, now, byChannel));
    return {};
}

} // namespace perennial
