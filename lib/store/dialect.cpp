// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/dialect.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

#include <sqlite3.h>

namespace perennial {

namespace {

Error storageError(const char *code, const QString &message, const QString &what)
{
    return Error(ErrorKind::Storage, QLatin1String(code), message, {what});
}

// Result codes of sqlite3.h, the low byte of the extended ones.
Error sqliteError(int code, const QString &message, const QString &what)
{
    switch (code & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return storageError("database-busy", message, what);
    case 8: // SQLITE_READONLY
        return storageError("database-readonly", message, what);
    case 10: // SQLITE_IOERR
        return storageError("database-io", message, what);
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        return storageError("database-damaged", message, what);
    case 13: // SQLITE_FULL
        return storageError("disk-full", message, what);
    case 14: // SQLITE_CANTOPEN
        return storageError("database-open", message, what);
    case 19: // SQLITE_CONSTRAINT
        return Error(ErrorKind::Conflict, QStringLiteral("database-rule"), message, {what});
    default:
        return storageError("database-failed", message, what);
    }
}

// SQLSTATE classes of the PostgreSQL manual, appendix A.
Error postgresError(const QString &state, const QString &message, const QString &what)
{
    if (state.startsWith(QLatin1String("23")))
        return Error(ErrorKind::Conflict, QStringLiteral("database-rule"), message, {what});
    if (state.startsWith(QLatin1String("53")))
        return storageError("disk-full", message, what);
    // A server that went away leaves no state at all.
    if (state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57")))
        return storageError("database-gone", message, what);
    if (state.startsWith(QLatin1String("40")) || state.startsWith(QLatin1String("55")))
        return storageError("database-busy", message, what);
    return storageError("database-failed", message, what);
}

Result<QSqlDatabase> openSqlite(const Dialect &dialect, const DatabaseLocation &location, const QString &name)
{
    // Counting every allocation takes a lock of the whole process each time, and nobody reads the count. Refused, which
    // is fine, once the library is in use.
    static const int counted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(counted)
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    db.setDatabaseName(location.path);
    // Window, agent and command line write to one file: wait for each other this long (ms).
    db.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=15000"));
    if (!db.open())
        return dialect.errorFrom(db.lastError(), location.display());
    QSqlQuery query(db);
    for (const char *pragma : {"PRAGMA foreign_keys=ON", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
                               "PRAGMA temp_store=MEMORY", "PRAGMA cache_size=-16000", "PRAGMA wal_autocheckpoint=4000",
                               "PRAGMA journal_size_limit=67108864"}) {
        if (!query.exec(QLatin1String(pragma)))
            return dialect.errorFrom(query.lastError(), location.display());
    }
    return db;
}

Result<QSqlDatabase> openPostgres(const Dialect &dialect, const DatabaseLocation &location, const QString &name)
{
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
    const QUrl url(location.connection);
    const QString socketFolder = QUrlQuery(url).queryItemValue(QStringLiteral("host"), QUrl::FullyDecoded);
    db.setHostName(socketFolder.isEmpty() ? url.host() : socketFolder);
    if (url.port() > 0)
        db.setPort(url.port());
    db.setUserName(url.userName());
    db.setDatabaseName(url.path().mid(1));
    db.setConnectOptions(QStringLiteral("connect_timeout=10;application_name=perennial"));
    if (!db.open())
        return Error(ErrorKind::Storage, QStringLiteral("database-open"), db.lastError().text().simplified(),
                     {location.display()});
    QSqlQuery query(db);
    if (!query.exec(QStringLiteral("SET client_min_messages TO warning")))
        return dialect.errorFrom(query.lastError(), location.display());
    return db;
}

} // namespace

Result<DatabaseLocation> DatabaseLocation::parse(const QString &address, const QString &filePath)
{
    if (address.isEmpty())
        return DatabaseLocation{Backend::Sqlite, filePath, {}};
    const QUrl url(address);
    const bool known = url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!url.isValid() || !known || url.path().size() < 2 || !url.password().isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("database-address"),
                     QStringLiteral("a database is given as postgresql://user@host/name, without a password"),
                     {url.toString(QUrl::RemovePassword)});
    return DatabaseLocation{Backend::Postgres, {}, address};
}

Result<QSqlDatabase> Dialect::open(const DatabaseLocation &location, const QString &connectionName) const
{
    auto opened = backend == Backend::Sqlite ? openSqlite(*this, location, connectionName)
                                             : openPostgres(*this, location, connectionName);
    if (!opened)
        QSqlDatabase::removeDatabase(connectionName);
    return opened;
}

QString Dialect::beginWrite() const
{
    // A deferred transaction that turns into a writer can't wait for another one: it fails at once (SQLITE_BUSY).
    return backend == Backend::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
}

QString Dialect::translate(QString migration) const
{
    const bool sqlite = backend == Backend::Sqlite;
    migration.replace(QLatin1String("@id"), sqlite ? QLatin1String("INTEGER PRIMARY KEY")
                                                   : QLatin1String("BIGINT PRIMARY KEY"));
    migration.replace(QLatin1String("@clustered"), sqlite ? QLatin1String("WITHOUT ROWID") : QLatin1String(""));
    return migration;
}

QString Dialect::searchCondition(const QString &table, const QString &key) const
{
    if (backend == Backend::Sqlite)
        return QStringLiteral("%1.%2 IN (SELECT rowid FROM %1_search WHERE %1_search MATCH ?)").arg(table, key);
    return QStringLiteral("to_tsvector('simple', %1.search_text) @@ to_tsquery('simple', ?)").arg(table);
}

QString Dialect::searchArgument(const QStringList &words) const
{
    QStringList terms;
    for (const QString &word : words) {
        if (backend == Backend::Sqlite)
            terms << QLatin1Char('"') + QString(word).remove(QLatin1Char('"')) + QLatin1String("\"*");
        else
            terms << QLatin1Char('\'') + QString(word).remove(QLatin1Char('\'')).remove(QLatin1Char('\\'))
                    + QLatin1String("':*");
    }
    return terms.join(backend == Backend::Sqlite ? QLatin1String(" AND ") : QLatin1String(" & "));
}

Error Dialect::errorFrom(const QSqlError &error, const QString &what) const
{
    const QString message = error.text().simplified();
    return backend == Backend::Sqlite ? sqliteError(error.nativeErrorCode().toInt(), message, what)
                                      : postgresError(error.nativeErrorCode(), message, what);
}

} // namespace perennial
