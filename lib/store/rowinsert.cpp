// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/rowinsert.h"

#include <QSqlError>
#include <QStringEncoder>

#include <sqlite3.h>

namespace perennial {

namespace {

// Of the portable way: more rows a statement win nothing any more.
constexpr int kRowsAtOnce = 24;

} // namespace

RowInsert::RowInsert(Connection &connection, void *sqlite, const char *table, const char *columns, int width)
    : m_connection(connection), m_sqlite(static_cast<sqlite3 *>(sqlite)),
      m_start(QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(QLatin1String(table), QLatin1String(columns))), m_width(width)
{
}

RowInsert::~RowInsert()
{
    sqlite3_finalize(m_statement);
}

QString RowInsert::statement(int rows) const
{
    const QString row = QLatin1Char('(') + QStringLiteral("?,").repeated(m_width).chopped(1) + QLatin1String("),");
    return m_start + row.repeated(rows).chopped(1);
}

Error RowInsert::sqliteError() const
{
    const QString code = QString::number(sqlite3_extended_errcode(m_sqlite));
    return m_connection.errorFrom(QSqlError(QString(), QString::fromUtf8(sqlite3_errmsg(m_sqlite)), QSqlError::StatementError, code));
}

bool RowInsert::isReady()
{
    if (m_statement)
        return true;
    const QByteArray sql = statement(1).toUtf8();
    return sqlite3_prepare_v2(m_sqlite, sql.constData(), int(sql.size()), &m_statement, nullptr) == SQLITE_OK;
}

// The bytes are collected and bound at the end of the row: until then the buffer may move.
void RowInsert::text(QStringView value)
{
    if (!m_sqlite) {
        m_values.append(value.isNull() ? QStringLiteral("") : value.toString());
        return;
    }
    const size_t offset = m_bytes.size();
    QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
    m_bytes.resize(offset + size_t(encoder.requiredSpace(value.size())) + 1);
    const char *const end = encoder.appendToBuffer(m_bytes.data() + offset, value);
    const size_t size = size_t(end - (m_bytes.data() + offset));
    m_bytes.resize(offset + size + 1);
    m_texts.push_back({++m_column, offset, size});
}

void RowInsert::latin(const char *value)
{
    if (!m_sqlite) {
        m_values.append(QString::fromLatin1(value));
        return;
    }
    if (!isReady())
        return;
    sqlite3_bind_text(m_statement, ++m_column, value, -1, SQLITE_STATIC);
}

void RowInsert::number(qint64 value)
{
    if (!m_sqlite) {
        m_values.append(value);
        return;
    }
    if (!isReady())
        return;
    sqlite3_bind_int64(m_statement, ++m_column, value);
}

void RowInsert::null()
{
    if (!m_sqlite) {
        m_values.append(QVariant(QMetaType::fromType<qint64>()));
        return;
    }
    if (!isReady())
        return;
    sqlite3_bind_null(m_statement, ++m_column);
}

Result<void> RowInsert::endRow()
{
    if (!m_sqlite)
        return m_values.size() < qsizetype(m_width) * kRowsAtOnce ? Result<void>() : sendRows();
    if (!isReady())
        return sqliteError();
    for (const Text &text : m_texts)
        sqlite3_bind_text(m_statement, text.column, m_bytes.data() + text.offset, int(text.size), SQLITE_STATIC);
    const int stepped = sqlite3_step(m_statement);
    Result<void> result;
    if (stepped != SQLITE_DONE)
        result = sqliteError();
    sqlite3_reset(m_statement);
    m_texts.clear();
    m_bytes.clear();
    m_column = 0;
    return result;
}

Result<void> RowInsert::sendRows()
{
    if (!m_many) {
        TRY_ASSIGN(Query query, m_connection.prepare(statement(kRowsAtOnce)));
        m_many.emplace(std::move(query));
    }
    TRY(m_many->runWith(m_values));
    m_values.clear();
    return {};
}

Result<void> RowInsert::finish()
{
    if (m_values.isEmpty())
        return {};
    TRY_ASSIGN(Query one, m_connection.prepare(statement(1)));
    for (qsizetype at = 0; at < m_values.size(); at += m_width)
        TRY(one.runWith(m_values.mid(at, m_width)));
    m_values.clear();
    return {};
}

TriggerPause::TriggerPause(void *sqlite) : m_sqlite(static_cast<sqlite3 *>(sqlite))
{
    if (m_sqlite)
        sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
}

TriggerPause::~TriggerPause()
{
    if (m_sqlite)
        sqlite3_db_config(m_sqlite, SQLITE_DBCONFIG_ENABLE_TRIGGER, 1, nullptr);
}

} // namespace perennial
