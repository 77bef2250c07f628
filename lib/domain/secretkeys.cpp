// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/secretkeys.h"

namespace perennial {

QString secretKey(ChannelId channel)
{
    return QStringLiteral("channel/") + channel.toString();
}

QString lockedSecretKey(ChannelId channel)
{
    return QStringLiteral("locked/channel/") + channel.toString();
}

QString appSecretKey(AppKeyId app)
{
    return QStringLiteral("app/") + app.toString();
}

QString backupSecretKey()
{
    return QStringLiteral("backup");
}

} // namespace perennial
