// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Migrator: brings a database from whatever version it has to the newest: numbered files, one transaction each, with
// a checksum of what was applied; a copy of a SQLite file is made before the first step. A database that is newer
// than this program is refused untouched. Errors: see database.h. Thread: the database's.

#include "store/connection.h"

#include <QList>

namespace perennial {

struct Migration
{
    int number = 0;
    QString name;         // "0001_initial"
    QString sqlite;       // the text for each backend; the same where one file serves both
    QString postgres;
};

class Migrator
{
public:
    explicit Migrator(QList<Migration> migrations) : m_migrations(std::move(migrations)) {}
    // Those that are built in (resources/sql/migrations). Errors: Storage "migration-missing".
    static Result<Migrator> standard();

    Result<void> bringUpToDate(Connection &connection, const DatabaseLocation &location) const;
    const QList<Migration> &migrations() const { return m_migrations; }
    int newest() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().number; }

private:
    Result<void> apply(Connection &connection, const Migration &migration) const;
    QList<Migration> m_migrations;
};

// Which schema version the profile's file has; 0 = none yet. Errors: Storage "database-damaged", ...
Result<int> schemaVersion(Connection &connection);

// Splits a migration at semicolons that end a statement (not those in quotes, comments or trigger bodies).
QStringList splitStatements(const QString &sql);

} // namespace perennial
