// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/connection.h"

#include <QSqlDriver>
#include <QSqlError>

#include <sqlite3.h>

namespace perennial {

Connection::Connection(QSqlDatabase db, Dialect dialect, QString display)
    : m_db(std::move(db)), m_dialect(dialect), m_display(std::move(display))
{
}

Connection::~Connection()
{
    m_statements.clear();
    const QString name = m_db.connectionName();
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(name);
}

Error Connection::errorFrom(const QSqlError &error) const
{
    Error made = m_dialect.errorFrom(error, m_display);
    m_lost = m_lost || made.code == QLatin1String("database-gone");
    return made;
}

Result<Query> Connection::prepare(const QString &sql)
{
    const auto found = m_statements.find(sql);
    if (found != m_statements.end() && !found->second->busy)
        return Query(found->second, *this);
    auto statement = std::make_shared<Statement>();
    statement->query = QSqlQuery(m_db);
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql))
        return errorFrom(statement->query.lastError());
    if (found == m_statements.end())
        m_statements.emplace(sql, statement);
    return Query(std::move(statement), *this);
}

Result<void> Connection::execute(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        return errorFrom(query.lastError());
    return {};
}

Result<void> Connection::control(const QString &sql)
{
    if (m_dialect.backend != Backend::Sqlite)
        return execute(sql);
    TRY_ASSIGN(Query query, prepare(sql));
    return query.run();
}

// A Qt with an SQLite of its own inside must not be touched with another library's functions.
void *Connection::sqliteHandle() const
{
    const QVariant handle = m_db.driver()->handle();
    if (m_dialect.backend != Backend::Sqlite || !handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    QSqlQuery query(m_db);
    const bool isSame = query.exec(QStringLiteral("SELECT sqlite_source_id()")) && query.next()
                        && query.value(0).toString() == QLatin1String(sqlite3_sourceid());
    return isSame ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

Query::Query(std::shared_ptr<Connection::Statement> statement, const Connection &connection)
    : m_statement(std::move(statement)), m_connection(&connection)
{
    m_statement->busy = true;
}

Query::~Query()
{
    if (!m_statement)
        return;
    m_statement->query.finish();
    m_statement->busy = false;
}

Query::Query(Query &&other) noexcept = default;

Result<void> Query::runWith(const QVariantList &args)
{
    for (int position = 0; position < args.size(); ++position)
        m_statement->query.bindValue(position, args.at(position));
    return execute();
}

Result<void> Query::execute()
{
    if (!m_statement->query.exec())
        return m_connection->errorFrom(m_statement->query.lastError());
    return {};
}

Transaction::Transaction(Connection &connection) : m_connection(connection)
{
    m_begun = m_connection.control(m_connection.dialect().beginWrite());
    m_open = m_begun.has_value();
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_connection.control(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    TRY(m_begun);
    TRY(m_connection.control(QStringLiteral("COMMIT")));
    m_open = false;
    return {};
}

} // namespace perennial
