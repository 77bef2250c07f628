// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What becomes of the queue of a channel that is closed, inside the transaction of whoever calls. Posts that are on
// their way or went out elsewhere keep what is out. Thread: the database's. Errors: service/planning.h's, Storage.

#include "domain/channelplan.h"
#include "store/connection.h"

namespace perennial {

class IdSource;

namespace closingwork {

// Everything that waits there from `from` on (and what has no day): other channels instead, the trash, or a draft. A
// post that goes to other channels, too, loses this one only.
Result<void> emptyQueue(Connection &connection, const ChannelPlan &plan, Instant from, IdSource &ids, Instant now);

} // namespace closingwork
} // namespace perennial
