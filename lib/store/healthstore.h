// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How alive channels are, in the store: how each was judged, what happened to it, and what judging needs: days with
// posts, the queue ahead, pauses. Whatever is asked for many channels is one statement. Plain functions over a
// Connection: whoever calls them owns the transaction. A null WorkspaceId is every client. Thread: the database's.
// Errors: Storage.

#include "domain/channel.h"
#include "domain/channelhealth.h"
#include "plan/channelactivity.h"
#include "store/connection.h"

#include <QHash>
#include <QSet>

namespace perennial::healthstore {

inline constexpr int kWeeks = 52;

struct Queue
{
    int planned = 0;
    std::optional<Instant> endsAt;
};

// A pause that is over; a null channel is the whole client.
struct PausedSpan
{
    WorkspaceId workspace;
    ChannelId channel;
    TimeSpan span;
};

// Channels that were never judged nor asked about have no row.
Result<QHash<ChannelId, ChannelHealth>> all(Connection &connection, WorkspaceId workspace);
Result<std::optional<ChannelHealth>> find(Connection &connection, ChannelId channel);
// Activity, since, reason and judgedAt. Who is better than what was told last is news when it gets worse again.
Result<void> saveVerdict(Connection &connection, const ChannelHealth &health);
// networkPostAt, networkAskedAt and networkAnswer; the day of the post is kept with those before.
Result<void> saveAnswer(Connection &connection, const ChannelHealth &health);
Result<void> setTold(Connection &connection, ChannelId channel, Activity told);

Result<void> addEvent(Connection &connection, const ChannelEvent &event);
Result<QList<ChannelEvent>> events(Connection &connection, ChannelId channel, int most); // the newest first

Result<void> addPause(Connection &connection, qint64 id, const PausedSpan &pause);
Result<QList<PausedSpan>> pausesSince(Connection &connection, WorkspaceId workspace, Instant from);

Result<QHash<ChannelId, Instant>> lastSent(Connection &connection, WorkspaceId workspace);
Result<QHash<ChannelId, Queue>> queues(Connection &connection, WorkspaceId workspace, Instant now);
// Posts in each of kWeeks weeks from `from` on. Channels without any are left out.
Result<QHash<ChannelId, QList<int>>> weeks(Connection &connection, WorkspaceId workspace, Instant from);
// Ascending, each day once: sent by us, or told by the network.
Result<QHash<ChannelId, QList<qint64>>> postDays(Connection &connection, const QList<ChannelId> &channels,
                                                 Instant from);
// Those that the network told of only.
Result<QHash<ChannelId, QList<qint64>>> networkDays(Connection &connection, WorkspaceId workspace);
// Channels with a slot that the library fills.
Result<QSet<ChannelId>> fed(Connection &connection, WorkspaceId workspace);

} // namespace perennial::healthstore
