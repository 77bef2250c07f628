// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The three ways out in the store: plans, tasks, the weeks of a maintenance, a client's own words; and what a
// maintenance asks of posts: what was said, what could be taken over, who else is active. Plain functions over a
// Connection: whoever calls them owns the transaction. Thread: the database's. Errors: NotFound "plan-unknown" |
// "task-unknown" (also those of another client), Conflict "plan-running" (args: its kind) | "stale" (args: what),
// Storage.

#include "domain/channelplan.h"
#include "domain/evergreen.h"
#include "store/connection.h"

namespace perennial::channelplanstore {

Result<void> insert(Connection &connection, const ChannelPlan &plan);
// Rules and end, where version still is plan.version; it goes up by one.
Result<void> update(Connection &connection, const ChannelPlan &plan);
Result<ChannelPlan> load(Connection &connection, WorkspaceId workspace, ChannelPlanId id);
Result<std::optional<ChannelPlan>> running(Connection &connection, ChannelId channel);
// The one that runs, or the last one that ran.
Result<std::optional<ChannelPlan>> latest(Connection &connection, ChannelId channel);
// Of every client that is not archived; one statement.
Result<QList<ChannelPlan>> allRunning(Connection &connection);

Result<void> insertTask(Connection &connection, const ChannelTask &task);
// Of what comes again by itself only one a day: false if it is there already.
Result<bool> insertTaskOnce(Connection &connection, const ChannelTask &task);
Result<void> updateTask(Connection &connection, const ChannelTask &task); // as update()
Result<ChannelTask> loadTask(Connection &connection, WorkspaceId workspace, ChannelTaskId id);
enum class Tasks { Open, All };
Result<QList<ChannelTask>> tasks(Connection &connection, WorkspaceId workspace, Tasks which); // by due day
Result<QList<ChannelTask>> tasksOf(Connection &connection, ChannelPlanId plan);               // by due day
Result<int> countTasks(Connection &connection, ChannelPlanId plan, TaskKind kind, Tasks which);

struct Week
{
    WorkspaceId workspace;
    ChannelId channel;
    QDate monday;
    Instant madeAt;
    PostId post;       // null: purged
    PostId sourcePost; // taken over from
    EvergreenId item;  // of the library
};
// False if the week has its row already: somebody else was faster, or the clock was set back.
Result<bool> insertWeek(Connection &connection, const Week &week);
Result<bool> hasWeek(Connection &connection, ChannelId channel, QDate monday);
Result<QList<Week>> weeks(Connection &connection, ChannelId channel); // the oldest first

// What was sent, or is planned, or is written on any channel of the network in this client: texts as they stand.
Result<QStringList> saidOn(Connection &connection, WorkspaceId workspace, const QString &network);

// A post that went out elsewhere and was not taken over yet, and is not the work of a maintenance itself.
struct Elsewhere
{
    PostId post;
    ChannelId channel;
    Instant at;
    EvergreenId item; // null: not from the library
};
// In [from, until) on these channels, the newest first, each post once.
Result<QList<Elsewhere>> publishedElsewhere(Connection &connection, ChannelId channel, const QList<ChannelId> &others,
                                            Instant from, Instant until, int most);

// When posts of people went out there since then: neither the maintenance's nor the library's.
Result<QList<Instant>> sentByPeople(Connection &connection, ChannelId channel, Instant since);
// Posts that wait on the channel: ideas and drafts, and what is planned.
struct Waiting
{
    PostId post;
    bool planned = false; // else an idea or a draft
    std::optional<Instant> at;
};
Result<QList<Waiting>> waitingOn(Connection &connection, ChannelId channel);
Result<int> sentCount(Connection &connection, ChannelId channel);
// Posts of the weeks of a maintenance that went out, from that day on.
Result<int> sentByPlan(Connection &connection, ChannelId channel, Instant since);

// Only those of the client itself.
Result<QList<GuideText>> texts(Connection &connection, WorkspaceId workspace, const QString &language);
Result<void> setText(Connection &connection, const GuideText &text); // an empty body: forgotten

} // namespace perennial::channelplanstore
