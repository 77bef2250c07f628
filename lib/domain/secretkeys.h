// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The names of everything secret, made of ids only: names and paths change, ids do not. The store puts the profile's
// own id before them, so that two profiles of one person never share an entry.

#include "domain/ids.h"

#include <QString>

namespace perennial {

QString secretKey(ChannelId channel);       // "channel/<id>": the credential of a channel
QString lockedSecretKey(ChannelId channel); // "locked/channel/<id>": the same, while it is out of play
QString appSecretKey(AppKeyId app);         // "app/<id>": the client secret of an app at a network
QString backupSecretKey();                  // "backup": the passphrase of the backups that are made by themselves

} // namespace perennial
