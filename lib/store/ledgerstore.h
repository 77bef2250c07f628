// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The ledger in the store: rows are added and read, never changed (triggers of migration 0003 refuse it). Plain functions
// over a Connection: whoever calls them owns the transaction. Two that add at once wait for each other.
// Thread: the database's. Errors: Storage, Conflict "database-rule".

#include "domain/ledger.h"
#include "store/connection.h"

namespace perennial {

struct LedgerFilter
{
    WorkspaceId workspace;      // null = every client
    QList<ChannelId> channels;  // empty = all
    std::optional<Instant> from; // at, inclusive
    std::optional<Instant> until; // exclusive
    QString search; // as typed: every word must occur, each may be the beginning of one
    int limit = 0;  // 0 = all
};

namespace ledgerstore {

// One with its channel and client filled in, as they are called now. Errors: NotFound "channel-unknown".
Result<LedgerEntry> entryFor(Connection &connection, ChannelId channel);
// Behind the last one: numbered and hashed here. Looks at the last row only, however many there are.
Result<LedgerEntry> append(Connection &connection, const LedgerEntry &entry);
Result<LedgerHead> head(Connection &connection);
// The newest first; cheap for a hundred thousand.
Result<QList<qint64>> numbers(Connection &connection, const LedgerFilter &filter);
// In the order of the numbers given.
Result<QList<LedgerEntry>> load(Connection &connection, const QList<qint64> &numbers);
// Those behind this number, in order: to walk the chain.
Result<QList<LedgerEntry>> after(Connection &connection, qint64 number, int limit);
// Every channel that stands in the ledger of this client, by name: those that are gone, too.
struct LedgerChannel
{
    ChannelId id;
    QString name; // as it was last called
    QString network;
};
Result<QList<LedgerChannel>> channels(Connection &connection, WorkspaceId workspace);

// Every client that something went out for, by name: those that are gone, too.
struct LedgerClient
{
    WorkspaceId id;
    QString name; // as it was last called
};
Result<QList<LedgerClient>> clients(Connection &connection);

} // namespace ledgerstore
} // namespace perennial
