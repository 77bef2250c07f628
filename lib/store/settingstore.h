// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Settings that belong to the profile and not to a window: pause everywhere, what was seen. Never a secret.
// Thread: the database's. Errors: Storage.

#include "store/connection.h"

namespace perennial::settingstore {

Result<QString> value(Connection &connection, const QString &name); // "" if absent
Result<void> setValue(Connection &connection, const QString &name, const QString &value);
// What it is afterwards: the value that is there and not empty, or else this one.
Result<QString> ensure(Connection &connection, const QString &name, const QString &value);

} // namespace perennial::settingstore
