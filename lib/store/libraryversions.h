// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Which items of the library there are, in use and in the trash, and at which version: what tells without reading them
// which ones changed. Thread: the database's. Errors: Storage.

#include "domain/evergreen.h"
#include "store/connection.h"

#include <QHash>

namespace perennial::libraryversions {

Result<QHash<EvergreenId, qint64>> of(Connection &connection, WorkspaceId workspace);

} // namespace perennial::libraryversions
