// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Slots in the store, and what is asked of them: at whose clock and when not to publish, which times are taken. Plain
// functions over a Connection: whoever calls them owns the transaction. Thread: the database's. Errors: NotFound
// "slot-unknown" (args: id), Conflict "stale", Storage.

#include "domain/slot.h"
#include "plan/slotplaces.h"
#include "store/connection.h"

namespace perennial::slotstore {

Result<void> insert(Connection &connection, const Slot &slot);
// All but id, client and time of making, where version still is slot.version; it goes up by one.
Result<void> update(Connection &connection, const Slot &slot);
Result<void> remove(Connection &connection, SlotId id);
Result<Slot> load(Connection &connection, SlotId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<Slot> load(Connection &connection, WorkspaceId workspace, SlotId id);
Result<QList<Slot>> list(Connection &connection, WorkspaceId workspace); // by channel, time and id

// With the holidays of [from, to] that are kept free.
Result<PublishingTimes> publishingTimes(Connection &connection, WorkspaceId workspace, QDate from, QDate to);
// What is planned, on its way or out in [from, until) on these channels (none = all): where a delivery has its own time,
// there; ideas and days without a time take none.
Result<QList<TakenTime>> takenTimes(Connection &connection, WorkspaceId workspace, const QList<ChannelId> &channels, Instant from,
                                    Instant until);
// Of each channel the last post before a span and the first one after it, as far as one and a half months beyond.
Result<QList<TakenTime>> neighbours(Connection &connection, WorkspaceId workspace, const QList<ChannelId> &channels, Instant from,
                                    Instant until);
// When the last posts of a channel before a moment went out, the newest first.
Result<QList<Instant>> lastSent(Connection &connection, ChannelId channel, Instant until, int most);

} // namespace perennial::slotstore
