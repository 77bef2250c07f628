// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Posts of an import that take the place of earlier ones, and the way back. The earlier ones wait in the trash. Plain functions
// in the caller's transaction. Thread: the database's. Errors: those of the stores.

#include "domain/ids.h"
#include "store/bulkinsert.h"

namespace perennial {

class IdSource;

// Puts what these posts replace into the trash. Those whose earlier post went out or was edited meanwhile are taken out of the
// group and named by their rows.
Result<QList<qint64>> replaceEarlier(Connection &connection, std::vector<BulkPost> &posts, IdSource &ids, Instant now);
// Before the batch's posts are removed: what they replaced is planned again, what is late waits as missed. Returns how many.
Result<qint64> restoreReplaced(Connection &connection, BatchId batch, IdSource &ids, Instant now);

} // namespace perennial
