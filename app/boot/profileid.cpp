// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/profileid.h"

#include "store/channelstore.h"
#include "store/settingstore.h"

namespace perennial {

namespace {

// The id of the profile whose entries have no id before them.
const QString kUnscopedSetting = QStringLiteral("unscoped-secrets-of");

} // namespace

Result<ProfileId> ensureProfileId(Connection &connection, const QString &fresh, ScopedSecrets::Unscoped unscoped)
{
    TRY_ASSIGN(const QString known, settingstore::value(connection, kProfileIdSetting));
    ProfileId profile{known, ScopedSecrets::Unscoped::Ignore};
    if (known.isEmpty()) {
        TRY_ASSIGN(profile.id, settingstore::ensure(connection, kProfileIdSetting, fresh));
        TRY_ASSIGN(const auto channels, channelstore::listAll(connection));
        if (unscoped == ScopedSecrets::Unscoped::CarryOver && !channels.isEmpty()) {
            TRY(settingstore::ensure(connection, kUnscopedSetting, profile.id));
        }
    }
    TRY_ASSIGN(const QString owner, settingstore::value(connection, kUnscopedSetting));
    if (owner == profile.id && unscoped == ScopedSecrets::Unscoped::CarryOver)
        profile.unscoped = ScopedSecrets::Unscoped::CarryOver;
    return profile;
}

} // namespace perennial
