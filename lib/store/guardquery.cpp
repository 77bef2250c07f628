// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/guardquery.h"

namespace perennial::guardquery {

Result<QStringList> recentTexts(Connection &connection, WorkspaceId workspace, int most)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT text, link FROM post WHERE workspace_id=? AND due_at IS NOT NULL AND trashed_at IS NULL ORDER BY due_at DESC LIMIT ?")));
    TRY(query.run(workspace, most));
    QStringList texts;
    while (query.next())
        texts << query.text(0) + QLatin1Char(' ') + query.text(1);
    return texts;
}

Result<bool> wasEverPlanned(Connection &connection, ChannelId channel)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT 1 FROM delivery WHERE channel_id=? LIMIT 1")));
    TRY(query.run(channel));
    return query.next();
}

} // namespace perennial::guardquery
