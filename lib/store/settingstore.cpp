// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settingstore.h"

namespace perennial::settingstore {

Result<QString> value(Connection &connection, const QString &name)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT value FROM setting WHERE name=?")));
    TRY(query.run(name));
    return query.next() ? query.text(0) : QString();
}

Result<void> setValue(Connection &connection, const QString &name, const QString &value)
{
    TRY(connection.change(QStringLiteral("INSERT INTO setting (name, value) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET value=excluded.value"),
                          name, value));
    return {};
}

Result<QString> ensure(Connection &connection, const QString &name, const QString &value)
{
    TRY(connection.change(QStringLiteral("INSERT INTO setting (name, value) VALUES (?,?) ON CONFLICT (name) DO UPDATE SET value=excluded.value WHERE setting.value=''"),
                          name, value));
    return settingstore::value(connection, name);
}

} // namespace perennial::settingstore
