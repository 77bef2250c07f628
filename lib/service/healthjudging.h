// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What judging channels needs, read for all of them at once, and the judging of some. Plain functions over a
// Connection: whoever calls them owns the transaction. A null WorkspaceId is every client that is not archived. Thread:
// the database's. Errors: Storage.

#include "domain/workspace.h"
#include "store/healthstore.h"

namespace perennial {
class IdSource;
}

namespace perennial::healthjudging {

struct Reading
{
    Instant now;
    QHash<WorkspaceId, Workspace> clients;
    QList<Channel> channels; // client by client, in the order of the filter row
    QHash<ChannelId, ChannelHealth> health;
    QHash<ChannelId, Instant> lastSent;
    QHash<ChannelId, healthstore::Queue> queues;
    QSet<ChannelId> fed;
    QHash<WorkspaceId, QList<TimeSpan>> clientPauses; // those that last, too
    QHash<ChannelId, QList<TimeSpan>> channelPauses;  // that are over
};

struct Judged
{
    ChannelHealth health;
    std::optional<Activity> before; // nullopt: it was never judged
    bool isNews = false;            // differs from what is stored
};

Result<Reading> read(Connection &connection, WorkspaceId workspace, Instant now);
// Reads the days with posts of these only.
Result<QList<Judged>> judge(Connection &connection, const Reading &reading, const QList<Channel> &channels);
// Those that are news, with what happened; channels that are gone by now are left out.
Result<qsizetype> keep(Connection &connection, const QList<Judged> &judged, IdSource &ids);

} // namespace perennial::healthjudging
