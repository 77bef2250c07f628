// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/libraryversions.h"

namespace perennial::libraryversions {

Result<QHash<EvergreenId, qint64>> of(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query rows, connection.prepare(QStringLiteral("SELECT id, version FROM evergreen_item WHERE workspace_id=?")));
    TRY(rows.run(workspace));
    QHash<EvergreenId, qint64> versions;
    while (rows.next())
        versions.insert(rows.id<EvergreenId>(0), rows.number(1));
    return versions;
}

} // namespace perennial::libraryversions
