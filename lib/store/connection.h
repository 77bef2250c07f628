// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Connection: one open connection with its prepared statements; Query: one run of one of them; Transaction: all or
// nothing. Thread: the database's own thread; they never leave it. Errors: Storage and Conflict as Dialect tells.

#include "base/clock.h"
#include "base/id.h"
#include "store/dialect.h"

#include <QSqlQuery>

#include <memory>
#include <unordered_map>

namespace perennial {

class Query;

class Connection
{
public:
    Connection(QSqlDatabase db, Dialect dialect, QString display);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const Dialect &dialect() const { return m_dialect; }
    // Prepared once, kept for the next time.
    Result<Query> prepare(const QString &sql);
    // For statements without arguments and rows.
    Result<void> execute(const QString &sql);
    // BEGIN, SAVEPOINT, COMMIT and their like: kept prepared where the database can prepare them.
    Result<void> control(const QString &sql);
    // Binds and runs; for statements whose rows nobody reads. Returns how many rows changed.
    template <class... Args> Result<qint64> change(const QString &sql, const Args &...args);
    Error errorFrom(const QSqlError &error) const;
    // The server hung up: nothing works through this connection any more.
    bool isLost() const { return m_lost; }
    QString display() const { return m_display; }
    // sqlite3 * of this connection if it is the library that this program links; nullptr for anything else.
    void *sqliteHandle() const;

private:
    friend class Query;
    struct Statement
    {
        QSqlQuery query;
        bool busy = false;
    };
    QSqlDatabase m_db;
    Dialect m_dialect;
    QString m_display;
    mutable bool m_lost = false;
    std::unordered_map<QString, std::shared_ptr<Statement>> m_statements;
};

// How the values of the domain are bound: a null id and an absent optional are NULL, a null text is ''.
namespace binding {
inline QVariant of(const QString &value) { return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value); }
inline QVariant of(const QByteArray &value) { return of(QString::fromUtf8(value)); }
inline QVariant of(const char *value) { return QString::fromLatin1(value); }
inline QVariant of(int value) { return value; }
inline QVariant of(qint64 value) { return value; }
inline QVariant of(bool value) { return value ? 1 : 0; }
inline QVariant of(Instant value) { return value.ms; }
template <class Tag> QVariant of(Id<Tag> id)
{
    return id.isNull() ? QVariant(QMetaType::fromType<qint64>()) : QVariant(id.value);
}
template <class T> QVariant of(const std::optional<T> &value)
{
    return value ? of(*value) : QVariant(QMetaType::fromType<qint64>());
}
inline QVariant of(const std::optional<QString> &value)
{
    return value ? of(*value) : QVariant(QMetaType::fromType<QString>());
}
} // namespace binding

class Query
{
public:
    Query(std::shared_ptr<Connection::Statement> statement, const Connection &connection);
    ~Query();
    Query(Query &&other) noexcept;
    Query &operator=(Query &&) = delete;

    template <class... Args> Result<void> run(const Args &...args)
    {
        int position = 0;
        (m_statement->query.bindValue(position++, binding::of(args)), ...);
        return execute();
    }
    Result<void> runWith(const QVariantList &args);
    bool next() { return m_statement->query.next(); }
    qint64 changed() const { return m_statement->query.numRowsAffected(); }

    QString text(int column) const { return m_statement->query.value(column).toString(); }
    qint64 number(int column) const { return m_statement->query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_statement->query.isNull(column); }
    template <class TypedId> TypedId id(int column) const { return TypedId{number(column)}; }
    Instant instant(int column) const { return {number(column)}; }
    std::optional<Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }

private:
    Result<void> execute();
    std::shared_ptr<Connection::Statement> m_statement;
    const Connection *m_connection;
};

// Begun at once; rolled back unless commit() succeeded.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Result<void> &begun() const { return m_begun; }
    Result<void> commit();

private:
    Connection &m_connection;
    Result<void> m_begun;
    bool m_open = false;
};

template <class... Args> Result<qint64> Connection::change(const QString &sql, const Args &...args)
{
    TRY_ASSIGN(Query query, prepare(sql));
    TRY(query.run(args...));
    return query.changed();
}

} // namespace perennial
