// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/secretnames.h"

#include "domain/secretkeys.h"
#include "store/appkeystore.h"
#include "store/channelstore.h"

namespace perennial::secretnames {

Result<QStringList> list(Connection &connection, WorkspaceId client)
{
    QStringList names;
    TRY_ASSIGN(const QList<Channel> channels, channelstore::listAll(connection));
    for (const Channel &channel : channels) {
        if (!client || channel.workspace == client)
            names << secretKey(channel.id) << lockedSecretKey(channel.id);
    }
    if (client)
        return names; // apps are the profile's
    TRY_ASSIGN(const QList<AppKey> apps, appkeystore::list(connection));
    for (const AppKey &app : apps)
        names << appSecretKey(app.id);
    return names;
}

} // namespace perennial::secretnames
