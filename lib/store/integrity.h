// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whether the database holds together, and a copy of it while it is in use. Thread: the database's.
// Errors: Storage as Dialect tells; Invalid "not-supported" (PostgreSQL: its own tools do it).

#include "store/connection.h"

namespace perennial::integrity {

// What is wrong, a line each; empty if nothing is. Looks at every page and every reference between rows.
Result<QStringList> faults(Connection &connection);
// A whole, compact copy into a file that must not be there yet; not inside a transaction.
Result<void> copyInto(Connection &connection, const QString &path);

} // namespace perennial::integrity
