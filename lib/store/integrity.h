// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether the database holds together, and a copy of it while it is in use. Thread: the database's.
// Errors: Storage as Dialect tells; Invalid "not-supported" (PostgreSQL: its own tools do it).

#include "store/connection.h"

namespace perennial::integrity {

// What is wrong, a line each; empty if nothing is. Looks at every page and every reference between rows.
Result<QStringList> faults(Connection &connection);
// The same of a file that nobody has open, without changing it. Errors: Storage "database-open" | "database-damaged".
Result<QStringList> faultsOfFile(const QString &path);
// What can be told within a moment, before the file is opened for use: whether it is a database, is as long as it says and
// its small tables hold together; all of it while it is small. A file that is not there has none.
Result<QStringList> quickFaultsOfFile(const QString &path);
// A whole, compact copy into a file that must not be there yet; not inside a transaction.
Result<void> copyInto(Connection &connection, const QString &path);

} // namespace perennial::integrity
