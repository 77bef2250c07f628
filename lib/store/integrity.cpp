// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/integrity.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>
#include <QtEndian>

namespace perennial::integrity {

namespace {

constexpr int kMostFaults = 20;
constexpr int kMostLooked = 100000; // before those that are none are left out
constexpr int kHeadBytes = 100;
constexpr qint64 kSmallBytes = 16 * 1024 * 1024;

// SQLite 3.40 takes the last column of a WITHOUT ROWID table for NULL if all others are its key: asked of the rows themselves.
Result<bool> isReal(Connection &connection, const QString &fault)
{
    static const QRegularExpression nullValue(QStringLiteral("\\ANULL value in (\\w+)\\.(\\w+)\\z"));
    const QRegularExpressionMatch match = nullValue.match(fault);
    if (!match.hasMatch())
        return true;
    TRY_ASSIGN(Query rows, connection.prepare(QStringLiteral("SELECT 1 FROM %1 WHERE %2 IS NULL LIMIT 1").arg(match.captured(1), match.captured(2))));
    TRY(rows.run());
    return rows.next();
}

Result<QStringList> checked(Connection &connection, const QString &pragma)
{
    TRY_ASSIGN(Query pages, connection.prepare(pragma));
    TRY(pages.run());
    QStringList told;
    while (pages.next()) {
        if (pages.text(0) != QLatin1String("ok"))
            told << pages.text(0).simplified();
    }
    QStringList found;
    for (const QString &fault : std::as_const(told)) {
        TRY_ASSIGN(const bool real, isReal(connection, fault));
        if (real && found.size() < kMostFaults)
            found << fault;
    }
    return found;
}

} // namespace

Result<QStringList> faults(Connection &connection)
{
    QStringList found;
    if (connection.dialect().backend != Backend::Sqlite) {
        TRY_ASSIGN(Query alive, connection.prepare(QStringLiteral("SELECT count(*) FROM schema_version")));
        TRY(alive.run());
        return found;
    }
    TRY_ASSIGN(found, checked(connection, QStringLiteral("PRAGMA integrity_check(%1)").arg(kMostLooked)));
    TRY_ASSIGN(Query references, connection.prepare(QStringLiteral("PRAGMA foreign_key_check")));
    TRY(references.run());
    while (found.size() < kMostFaults && references.next())
        found << QStringLiteral("row %1 of %2 refers to a missing %3").arg(references.text(1), references.text(0), references.text(2));
    return found;
}

namespace {

Result<std::unique_ptr<Connection>> openToRead(const QString &path)
{
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Dialect dialect{Backend::Sqlite};
    QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    db.setDatabaseName(path);
    db.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=15000"));
    if (db.open())
        return std::make_unique<Connection>(std::move(db), dialect, path);
    const Error error = dialect.errorFrom(db.lastError(), path);
    db = {};
    QSqlDatabase::removeDatabase(name);
    return error;
}

Result<QStringList> quickFaults(Connection &connection, const QString &table)
{
    return checked(connection, QStringLiteral("PRAGMA quick_check(%1)").arg(table.isEmpty() ? QString::number(kMostLooked) : table));
}

// The head says how many pages there are; what is still in the log beside the file does not count against it.
bool isCutShort(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(kHeadBytes);
    if (head.size() < kHeadBytes)
        return true;
    const qint64 pageBytes = qFromBigEndian<quint16>(head.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(head.constData() + 28);
    return file.size() < pages * (pageBytes == 1 ? 65536 : pageBytes) && !QFileInfo::exists(path + QStringLiteral("-wal"));
}

// A fault that keeps the file from being read is one of its faults.
Result<QStringList> asFault(const Error &error)
{
    if (error.code == QLatin1String("database-damaged"))
        return QStringList{error.message};
    return error;
}

} // namespace

Result<QStringList> faultsOfFile(const QString &path)
{
    const auto opened = openToRead(path);
    if (!opened)
        return asFault(opened.error());
    auto found = faults(**opened);
    return found ? found : asFault(found.error());
}

Result<QStringList> quickFaultsOfFile(const QString &path)
{
    const QFileInfo file(path);
    // An empty file beside a log is one that was just made.
    if (!file.exists() || (file.size() == 0 && QFileInfo::exists(path + QStringLiteral("-wal"))))
        return QStringList();
    if (file.size() == 0)
        return QStringList{QStringLiteral("the file is empty")};
    if (isCutShort(path))
        return QStringList{QStringLiteral("the file is shorter than its head says")};
    const auto opened = openToRead(path);
    if (!opened)
        return asFault(opened.error());
    if (file.size() <= kSmallBytes) {
        auto found = quickFaults(**opened, {});
        return found ? found : asFault(found.error());
    }
    QStringList all;
    for (const char *table : {"sqlite_schema", "setting", "workspace", "channel", "lease", "category", "slot"}) {
        const auto found = quickFaults(**opened, QLatin1String(table));
        if (!found)
            return asFault(found.error());
        all += *found;
    }
    return all;
}

Result<void> copyInto(Connection &connection, const QString &path)
{
    if (connection.dialect().backend != Backend::Sqlite)
        return Error(ErrorKind::Invalid, QStringLiteral("backup-elsewhere"), QStringLiteral("PostgreSQL is copied by its own tools"));
    TRY(connection.change(QStringLiteral("VACUUM INTO ?"), path));
    return {};
}

} // namespace perennial::integrity
