// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// zoneWatch: the wall time a person chose is what counts. When the system's zone data has changed since the plan was
// made, the instants of what is still to come are computed anew. In the caller's transaction. Thread: the database's.
// Errors: those of the stores.

#include "base/clock.h"
#include "store/connection.h"

namespace perennial {

// version: of the zone data ("2026a"); empty = unknown, nothing is done. Returns how many posts have another instant now.
Result<int> followZoneData(Connection &connection, const QString &version, Instant now);

} // namespace perennial
