// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// absence: when no publisher was alive, because the machine slept or was off, so that a person can be told what became
// of what was due meanwhile. Plain functions over a Connection. Thread: the database's. Errors: Storage.

#include "base/clock.h"
#include "store/connection.h"

namespace perennial::absence {

// A publisher is alive, at least every other minute. A gap longer than a quarter of an hour is an absence and is kept
// until somebody saw it; one that follows before is joined to it.
Result<void> alive(Connection &connection, Instant now);

struct Span
{
    Instant from;
    Instant until;
};
Result<std::optional<Span>> unseen(Connection &connection);
Result<void> forget(Connection &connection);

} // namespace perennial::absence
