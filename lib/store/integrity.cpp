// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/integrity.h"

namespace perennial::integrity {

namespace {

constexpr int kMostFaults = 20;

} // namespace

Result<QStringList> faults(Connection &connection)
{
    QStringList found;
    if (connection.dialect().backend != Backend::Sqlite) {
        TRY_ASSIGN(Query alive, connection.prepare(QStringLiteral("SELECT count(*) FROM schema_version")));
        TRY(alive.run());
        return found;
    }
    TRY_ASSIGN(Query pages, connection.prepare(QStringLiteral("PRAGMA integrity_check(%1)").arg(kMostFaults)));
    TRY(pages.run());
    while (pages.next()) {
        if (pages.text(0) != QLatin1String("ok"))
            found << pages.text(0).simplified();
    }
    TRY_ASSIGN(Query references, connection.prepare(QStringLiteral("PRAGMA foreign_key_check")));
    TRY(references.run());
    while (found.size() < kMostFaults && references.next())
        found << QStringLiteral("row %1 of %2 refers to a missing %3").arg(references.text(1), references.text(0), references.text(2));
    return found;
}

Result<void> copyInto(Connection &connection, const QString &path)
{
    if (connection.dialect().backend != Backend::Sqlite)
        return Error(ErrorKind::Invalid, QStringLiteral("backup-elsewhere"), QStringLiteral("PostgreSQL is copied by its own tools"));
    TRY(connection.change(QStringLiteral("VACUUM INTO ?"), path));
    return {};
}

} // namespace perennial::integrity
