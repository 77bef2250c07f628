// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The register, the forecast and the list of who leaves, as read from the store. Plain functions over a Connection.
// Thread: the database's. Errors: as service/keyregister.h says.

#include "service/keyregister.h"
#include "store/connection.h"

namespace perennial::keyrows {

constexpr std::chrono::days kSoon{14};

Result<Register> read(Connection &connection, WorkspaceId workspace, Instant now);
Result<QList<KeyForecast>> forecast(Connection &connection, WorkspaceId workspace, Instant now, Instant until);
Result<LeavingList> leaving(Connection &connection, WorkspaceId workspace, KeyHolderId id);

} // namespace perennial::keyrows
