// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Items of the evergreen library in the store, and when they were used. Plain functions over a Connection: whoever calls
// them owns the transaction. Thread: the database's. Errors: NotFound "evergreen-unknown" (args: id), Conflict "stale"
// (args: title), Storage.

#include "domain/delivery.h"
#include "domain/libraryitem.h"
#include "plan/evergreenplanner.h"
#include "store/connection.h"

namespace perennial::evergreenstore {

enum class Trash { LeaveOut, Only };

struct Filter
{
    WorkspaceId workspace;
    CategoryId category; // null: any
    QString words;       // each must begin a word of the item; empty: any
    Trash trash = Trash::LeaveOut;
};

struct RecordedUse
{
    EvergreenUse use;
    PostId post; // null: not known, or purged
    std::optional<OccurrenceKey> place = {}; // that it fills; given to addUse only
};

// The fingerprint by which two wordings are the same.
qint64 fingerprintOf(const QString &text);

Result<void> insert(Connection &connection, const LibraryItem &item);
// All but client and time of making, where version still is item.version; it goes up by one. Into the trash and out of it,
// too. Wordings keep their ids.
Result<void> update(Connection &connection, const LibraryItem &item);
Result<LibraryItem> load(Connection &connection, EvergreenId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<LibraryItem> load(Connection &connection, WorkspaceId workspace, EvergreenId id);
Result<QList<LibraryItem>> list(Connection &connection, const Filter &filter); // the oldest first

// What lies in the trash since before then; with its wordings and its uses.
Result<qint64> purgeTrash(Connection &connection, Instant before);

// Those that are not in the trash, without what the planner does not look at.
Result<QList<EvergreenItem>> itemsForPlan(Connection &connection, WorkspaceId workspace);

// A file that an item in use needs, or one of its wordings.
struct NeededFile
{
    EvergreenId item;
    WordingId wording;   // null: the item
    QString sha256;      // empty: it was not fetched yet
    bool failed = false; // to be fetched
};
Result<QList<NeededFile>> neededFiles(Connection &connection, WorkspaceId workspace);

// Errors: also Storage where the place was filled meanwhile.
Result<void> addUse(Connection &connection, WorkspaceId workspace, const RecordedUse &use);
// In [from, until), by time; of items in the trash as well. A post counts where and when it stands now, and not if it will not
// go out.
Result<QList<RecordedUse>> uses(Connection &connection, WorkspaceId workspace, Instant from, Instant until);


// What became of a use.
struct PastUse
{
    EvergreenUse use;
    PostId post;                        // null: not known, or purged
    std::optional<DeliveryState> state; // of its post there; none: it has none
    QString url;                        // where it is out
};
// Of an item, the newest first, also those to come; at most so many.
Result<QList<PastUse>> usesOf(Connection &connection, EvergreenId item, int most);

} // namespace perennial::evergreenstore
