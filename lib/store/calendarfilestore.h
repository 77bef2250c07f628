// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The files that calendar programs subscribe to, one a client at most. Plain functions over a Connection: whoever calls
// them owns the transaction. Thread: the database's. Errors: Storage.

#include "domain/calendarday.h"
#include "store/connection.h"

namespace perennial::calendarfilestore {

Result<std::optional<CalendarFile>> load(Connection &connection, WorkspaceId workspace);
Result<QList<CalendarFile>> list(Connection &connection);
// In the place of the one there was.
Result<void> set(Connection &connection, const CalendarFile &file);
// How the last try ended, if the client still has a file at this path.
Result<void> setWritten(Connection &connection, const CalendarFile &file);
Result<bool> remove(Connection &connection, WorkspaceId workspace);

// Another text means that something changed of what the file of this client says, planned in [from, until).
Result<QString> mark(Connection &connection, WorkspaceId workspace, Instant from, Instant until);

} // namespace perennial::calendarfilestore
