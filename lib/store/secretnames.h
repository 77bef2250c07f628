// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// secretnames: every name under which the rows say that a secret may lie (domain/secretkeys.h): channels, also those that
// are locked, and apps. Thread: the database's. Errors: Storage.

#include "domain/ids.h"
#include "store/connection.h"

namespace perennial::secretnames {

// Of one client (its channels); a null id: of all, with the apps.
Result<QStringList> list(Connection &connection, WorkspaceId client = {});

} // namespace perennial::secretnames
