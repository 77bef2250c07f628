// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Plans of channels and their tasks, kept in step with the channel's lifecycle and its history, inside the transaction
// of whoever calls. Thread: the database's. Errors: as service/channelplanservice.h.

#include "domain/channel.h"
#include "domain/channelhealth.h"
#include "domain/channelplan.h"
#include "domain/workspace.h"
#include "service/guidetexts.h"
#include "store/connection.h"

namespace perennial {

class IdSource;

namespace channelplanning {

// Who does it, and when.
struct Doing
{
    IdSource &ids;
    Instant now;
    QString person; // empty: by itself
};

// The channel of this client.
Result<Channel> channelOf(Connection &connection, WorkspaceId workspace, ChannelId channel);
Result<QDate> todayOf(const Workspace &client, Instant now);
QDate mondayOf(QDate day);
// The next such weekday from that day on, that day included.
QDate nextWeekday(QDate from, int weekday);
// Of the client's language.
Result<QList<GuideText>> textsOf(Connection &connection, const Workspace &client);

Result<void> record(Connection &connection, ChannelEvent event, const Doing &doing);
Result<Channel> setLifecycle(Connection &connection, Channel channel, Lifecycle lifecycle, const Doing &doing);

Result<ChannelPlan> start(Connection &connection, ChannelPlan plan, const Doing &doing);
Result<ChannelPlan> update(Connection &connection, const ChannelPlan &plan, const Doing &doing);
// Its open tasks are skipped, and what a maintenance has planned goes into the trash. The lifecycle follows.
Result<ChannelPlan> end(Connection &connection, ChannelPlan plan, PlanEnd how, const Doing &doing);
Result<Channel> close(Connection &connection, WorkspaceId workspace, ChannelId channel, const Doing &doing);
Result<Channel> reopen(Connection &connection, WorkspaceId workspace, ChannelId channel, const Doing &doing);

// A look makes the next one, a review moves on by a quarter.
Result<ChannelTask> finish(Connection &connection, ChannelTask task, TaskOutcome outcome, const QString &note,
                           const Doing &doing);
// The first look of a maintenance, or the next one, if none is open.
Result<bool> keepLooking(Connection &connection, const ChannelPlan &plan, QDate from, const Doing &doing);

} // namespace channelplanning
} // namespace perennial
