// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// nextSlot: where a delivery goes that can't keep its time and whose channel says "next free slot". In the caller's
// transaction. Thread: the database's. Errors: NotFound "no-free-time", Invalid "time-zone-unknown", those of the stores.

#include "domain/delivery.h"
#include "store/connection.h"

namespace perennial {

// Moves it (scheduled, held or missed) to the next free time of its channel; a post that is for this channel alone moves
// with it, so that the calendar shows what will happen.
Result<Delivery> moveToNextSlot(Connection &connection, const Delivery &delivery, Instant now, const QString &reason);

} // namespace perennial
