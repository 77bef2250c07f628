// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ShutSecrets: what waits because the place of the keys is locked or gone: held with its own reason, no try counted, and
// let go when the place opens; the late policy decides about what is late by then. Plain functions over a Connection.
// Thread: the database's. Errors: Storage.

#include "store/connection.h"

namespace perennial::shutsecrets {

inline const QString kReason = QStringLiteral("locked");

// True: the place of the keys is shut for now; false: another trouble with it.
bool isShut(const Error &error);
Result<int> release(Connection &connection, Instant now); // how many were let go
Result<int> count(Connection &connection);

} // namespace perennial::shutsecrets
