// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// oldmachine: what was restored from a backup may go on living where the backup was made. Until a person said that it does
// not, nothing of it goes out; what was due meanwhile is unsure, so that it is looked for before it is sent. Of a whole
// profile (no client) or of one client that came in. Plain functions over a Connection, within the caller's transaction.
// Thread: the database's. Errors: Conflict "delivery-taken", Storage.

#include "domain/delivery.h"
#include "store/connection.h"

namespace perennial::oldmachine {

inline const QString kReason = QStringLiteral("restored"); // of pauses and of unsure deliveries

// A backup was taken then, and comes up now: paused, the question open, what was due in between unsure.
Result<void> comeUp(Connection &connection, WorkspaceId client, Instant takenAt, const QString &host, Instant now);

struct Question
{
    Instant takenAt;
    Instant restoredAt;
    QString host; // where it was made
};
// nullopt: it was answered, or there never was one.
Result<std::optional<Question>> question(Connection &connection, WorkspaceId client);
// The old machine is off: what came due since the restore may still have gone out there.
Result<void> answer(Connection &connection, WorkspaceId client, Instant now);

// Not before the answer: what is not there yet may come out in a minute.
Result<bool> mustWait(Connection &connection, const Delivery &unsure);

} // namespace perennial::oldmachine
