// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The table app_key: apps that are registered at networks, the profile's own. Plain functions over a Connection:
// whoever calls them owns the transaction. Thread: the database's. Errors: NotFound "app-unknown", Conflict "app-exists",
// Storage.

#include "domain/appkey.h"
#include "store/connection.h"

namespace perennial::appkeystore {

Result<void> insert(Connection &connection, const AppKey &app);
Result<void> remove(Connection &connection, AppKeyId id);
Result<AppKey> load(Connection &connection, AppKeyId id);
Result<QList<AppKey>> list(Connection &connection); // by network and server, the user's own first
// For a sign-in: the user's own first, then the newest.
Result<QList<AppKey>> listFor(Connection &connection, const QString &network, const QString &server);

} // namespace perennial::appkeystore
