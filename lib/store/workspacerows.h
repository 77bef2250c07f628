// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// workspacerows: all rows of one client as lines of JSON, and back under ids of their own: for a client that moves to another
// profile or is made again. One list of tables says which there are, what their columns refer to and what belongs into a
// template; a test compares it with the schema. Plain functions over a Connection, within the caller's transaction.
// Thread: the database's. Errors: Conflict "workspace-exists" (args: name), Invalid "backup-damaged" | "backup-newer",
// Storage.

#include "base/id.h"
#include "domain/ids.h"
#include "store/connection.h"

#include <QIODevice>

namespace perennial::workspacerows {

struct Link
{
    const char *column;
    const char *table;
    // The row may come after this one, in the same table: set when all are there.
    bool later = false;
};

struct Table
{
    const char *name;
    const char *id = nullptr; // its own id; nullptr: it has none
    std::vector<Link> links;
    std::vector<const char *> jsonIds = {}; // columns of JSON with ids in them
    bool inTemplate = false;
    const char *of = "workspace_id=?"; // which rows are the client's
};
// In an order in which each refers to earlier ones only.
const std::vector<Table> &tables();
// Tables with a workspace_id whose rows do not move: the ledger stays with the profile in which things went out, and files
// and folders of a machine are not those of another.
const QStringList &leftBehind();

enum class Content { Everything, Template };

struct Counts
{
    qint64 clients = 0;
    qint64 channels = 0;
    qint64 posts = 0;
};
Result<Counts> count(Connection &connection, WorkspaceId client); // null: of all

Result<void> write(Connection &connection, WorkspaceId client, Content content, QIODevice &out);

struct Read
{
    WorkspaceId client;
    QHash<qint64, qint64> channels; // old ids to new ones
    Counts counts;
};
// name: of the new client; empty: the one it had.
Result<Read> read(Connection &connection, QIODevice &in, const QString &name, IdSource &ids);
// The SHA-256 of all media of a client.
Result<QStringList> mediaOf(Connection &connection, WorkspaceId client);

} // namespace perennial::workspacerows
