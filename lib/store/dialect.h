// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Dialect: the one place that knows how SQLite and PostgreSQL differ: opening, transactions, types in migrations,
// what an error code means, the search expression. Thread: values and pure functions; open() belongs to the thread
// that will use the connection.

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace perennial {

enum class Backend { Sqlite, Postgres };

// Where a profile's rows are.
struct DatabaseLocation
{
    Backend backend = Backend::Sqlite;
    QString path;        // SQLite: a file, or ":memory:"
    QString connection;  // PostgreSQL: postgresql://user@host:port/name?host=/socket/dir, never with a password

    bool isInMemory() const { return backend == Backend::Sqlite && path == QLatin1String(":memory:"); }
    QString display() const { return backend == Backend::Sqlite ? path : connection; }
    // An empty text means the file; otherwise a PostgreSQL address. Errors: Invalid "database-address".
    static Result<DatabaseLocation> parse(const QString &address, const QString &filePath);
};

struct Dialect
{
    Backend backend = Backend::Sqlite;

    // Errors: Storage "database-open" and whatever errorFrom() says.
    Result<QSqlDatabase> open(const DatabaseLocation &location, const QString &connectionName) const;
    QString beginWrite() const;
    // "@id" -> the primary key of an Id, "@clustered" -> rows stored in key order where the backend can.
    QString translate(QString migration) const;
    // A condition on the search_text of this table ("post", its key "id") that holds for rows with every one of these
    // folded words, each may be the beginning of one.
    QString searchCondition(const QString &table, const QString &key) const;
    QString searchArgument(const QStringList &words) const;
    Error errorFrom(const QSqlError &error, const QString &what) const;
};

} // namespace perennial
