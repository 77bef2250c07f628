// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The publisher's lease: one holder at a time may run the engine on this database, whichever machine it is on.
// Thread: the database's. Errors: Storage.

#include "base/clock.h"
#include "store/connection.h"

namespace perennial {

struct Lease
{
    QString holder; // one run of an agent: a random name
    QString host;
    qint64 pid = 0;
    QString version; // of the program
    Instant until;
    Instant startedAt;
    Instant heartbeatAt;
};

namespace leasestore {

// True if it is ours now: it was free, ended, ours already, or held by `dead` (whose process is known to be gone).
Result<bool> acquire(Connection &connection, const Lease &lease, Instant now, const QString &dead = {});
// False if somebody else has it.
Result<bool> renew(Connection &connection, const QString &holder, Instant now, Instant until);
Result<void> release(Connection &connection, const QString &holder);
Result<std::optional<Lease>> find(Connection &connection);

} // namespace leasestore
} // namespace perennial
