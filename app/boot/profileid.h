// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ProfileId: what the names of a profile's secrets begin with. It is made when a profile is first opened, and another one
// when a profile is restored. Entries from before there were ids belong to the profile that was there then, and to no
// copy of it. Thread: the database's. Errors: Storage.

#include "base/id.h"
#include "secrets/scopedsecrets.h"
#include "store/connection.h"

namespace perennial {

inline const QString kProfileIdSetting = QStringLiteral("profile-id");

struct ProfileId
{
    QString id;
    ScopedSecrets::Unscoped unscoped = ScopedSecrets::Unscoped::Ignore;
};

// fresh: the id if there is none yet. Ignore: a copy, which takes no entries over.
Result<ProfileId> ensureProfileId(Connection &connection, const QString &fresh, ScopedSecrets::Unscoped unscoped);

} // namespace perennial
