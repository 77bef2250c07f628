// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrator.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>

// A static library's resources are dropped by the linker unless somebody asks for them.
static void initMigrations()
{
    Q_INIT_RESOURCE(perennial_migrations);
}

namespace perennial {

namespace {

QString checksum(const QString &sql)
{
    return QString::fromLatin1(QCryptographicHash::hash(sql.toUtf8(), QCryptographicHash::Sha256).toHex());
}

const QString &textFor(const Migration &migration, Backend backend)
{
    return backend == Backend::Sqlite ? migration.sqlite : migration.postgres;
}

Result<bool> hasSchemaTable(Connection &connection)
{
    const QString sql = connection.dialect().backend == Backend::Sqlite
        ? QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type='table' AND name='schema_version'")
        : QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_schema=current_schema() "
                         "AND table_name='schema_version'");
    TRY_ASSIGN(Query query, connection.prepare(sql));
    TRY(query.run());
    query.next();
    return query.number(0) > 0;
}

// number -> checksum of what was applied.
Result<QMap<int, QString>> appliedMigrations(Connection &connection)
{
    QMap<int, QString> applied;
    TRY_ASSIGN(const bool exists, hasSchemaTable(connection));
    if (!exists)
        return applied;
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT number, checksum FROM schema_version")));
    TRY(query.run());
    while (query.next())
        applied.insert(int(query.number(0)), query.text(1));
    return applied;
}

// VACUUM INTO writes a whole, consistent file even while others read.
Result<void> copyBefore(Connection &connection, const DatabaseLocation &location, int from)
{
    if (location.backend != Backend::Sqlite || location.isInMemory() || from == 0)
        return {};
    const QString copy = QStringLiteral("%1.before-%2").arg(location.path).arg(from + 1, 4, 10, QLatin1Char('0'));
    QFile::remove(copy);
    TRY(connection.execute(QStringLiteral("VACUUM INTO '%1'").arg(QString(copy).replace(QLatin1Char('\''), QLatin1String("''")))));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

Result<int> schemaVersion(Connection &connection)
{
    TRY_ASSIGN(const auto applied, appliedMigrations(connection));
    return applied.isEmpty() ? 0 : applied.lastKey();
}

QStringList splitStatements(const QString &sql)
{
    static const QRegularExpression comment(QStringLiteral("--[^\\n]*"));
    static const QRegularExpression triggerStart(QStringLiteral("\\bBEGIN\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression triggerEnd(QStringLiteral("\\bEND\\s*$"), QRegularExpression::CaseInsensitiveOption);
    QStringList statements;
    QString current;
    for (const QString &part : QString(sql).remove(comment).split(QLatin1Char(';'))) {
        current += current.isEmpty() ? part : QLatin1Char(';') + part;
        const qsizetype dollars = current.count(QLatin1String("$$"));
        const bool insideText = current.count(QLatin1Char('\'')) % 2 == 1 || dollars % 2 == 1;
        const bool insideTrigger = dollars == 0 && triggerStart.match(current).hasMatch() && !triggerEnd.match(current).hasMatch();
        if (insideText || insideTrigger)
            continue;
        if (!current.trimmed().isEmpty())
            statements << current.trimmed();
        current.clear();
    }
    return statements;
}

Result<Migrator> Migrator::standard()
{
    static const QRegularExpression name(QStringLiteral("^((\\d{4})_[a-z0-9_]+)(?:\\.(sqlite|postgres))?\\.sql$"));
    initMigrations();
    QMap<int, Migration> found;
    QDirIterator files(QStringLiteral(":/sql/migrations"), QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        const auto match = name.match(files.fileName());
        if (!match.hasMatch() || !file.open(QIODevice::ReadOnly))
            continue;
        Migration &migration = found[match.captured(2).toInt()];
        migration.number = match.captured(2).toInt();
        migration.name = match.captured(1);
        const QString text = QString::fromUtf8(file.readAll());
        if (match.captured(3) != QLatin1String("postgres"))
            migration.sqlite = text;
        if (match.captured(3) != QLatin1String("sqlite"))
            migration.postgres = text;
    }
    if (found.isEmpty())
        return Error(ErrorKind::Storage, QStringLiteral("migration-missing"), QStringLiteral("no migrations are built in"));
    return Migrator(found.values());
}

Result<void> Migrator::apply(Connection &connection, const Migration &migration) const
{
    const QString &text = textFor(migration, connection.dialect().backend);
    Transaction transaction(connection);
    TRY(transaction.begun());
    // SQLite lets one writer in at a time anyway; here the lock does, until the transaction ends.
    if (connection.dialect().backend == Backend::Postgres)
        TRY(connection.execute(QStringLiteral("SELECT pg_advisory_xact_lock(7320901142)")));
    // Another process may have done it while this one waited for the lock.
    TRY_ASSIGN(const int current, schemaVersion(connection));
    if (current >= migration.number)
        return transaction.commit();
    for (const QString &statement : splitStatements(connection.dialect().translate(text)))
        TRY(connection.execute(statement));
    TRY(connection.change(QStringLiteral("INSERT INTO schema_version (number, name, checksum) VALUES (?, ?, ?)"),
                          migration.number, migration.name, checksum(text)));
    return transaction.commit();
}

Result<void> Migrator::bringUpToDate(Connection &connection, const DatabaseLocation &location) const
{
    TRY_ASSIGN(const auto applied, appliedMigrations(connection));
    const int current = applied.isEmpty() ? 0 : applied.lastKey();
    if (current > newest())
        return Error(ErrorKind::Storage, QStringLiteral("database-newer"),
                     QStringLiteral("the database has schema %1, this program knows %2").arg(current).arg(newest()),
                     {location.display(), QString::number(current), QString::number(newest())});
    for (const Migration &migration : m_migrations) {
        const auto known = applied.constFind(migration.number);
        if (known != applied.constEnd() && *known != checksum(textFor(migration, connection.dialect().backend)))
            return Error(ErrorKind::Storage, QStringLiteral("migration-changed"),
                         QStringLiteral("migration %1 is not the one that made this database").arg(migration.name),
                         {location.display(), migration.name});
    }
    if (current < newest())
        TRY(copyBefore(connection, location, current));
    for (const Migration &migration : m_migrations) {
        if (!applied.contains(migration.number))
            TRY(apply(connection, migration));
    }
    return {};
}

} // namespace perennial
