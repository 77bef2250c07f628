// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RowInsert: many rows into one table. On SQLite straight through its own interface (a value's way through QVariant
// costs more than the row itself), elsewhere several rows a statement. Thread: the database's. Errors: as Connection.

#include "store/connection.h"

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace perennial {

class RowInsert
{
public:
    // sqlite: from Connection::sqliteHandle(); nullptr: the portable way.
    RowInsert(Connection &connection, void *sqlite, const char *table, const char *columns, int width);
    ~RowInsert();
    RowInsert(const RowInsert &) = delete;
    RowInsert &operator=(const RowInsert &) = delete;

    // The values of a row in order, then endRow().
    void text(QStringView value);
    void latin(const char *value); // must live until endRow()
    void number(qint64 value);
    void null();
    template <class Tag> void id(Id<Tag> value) { value.isNull() ? null() : number(value.value); }
    void instant(const std::optional<Instant> &value) { value ? number(value->ms) : null(); }
    Result<void> endRow();
    Result<void> finish();

private:
    bool isReady();
    Result<void> sendRows();
    Error sqliteError() const;
    QString statement(int rows) const;

    Connection &m_connection;
    sqlite3 *m_sqlite;
    sqlite3_stmt *m_statement = nullptr;
    QString m_start;
    int m_width;
    int m_column = 0;
    std::vector<char> m_bytes; // the texts of the row
    struct Text
    {
        int column;
        size_t offset;
        size_t size;
    };
    std::vector<Text> m_texts;
    QVariantList m_values;
    std::optional<Query> m_many;
};

// As long as it lives, no trigger runs on this connection: who makes it does their work.
class TriggerPause
{
public:
    explicit TriggerPause(void *sqlite);
    ~TriggerPause();
    TriggerPause(const TriggerPause &) = delete;
    TriggerPause &operator=(const TriggerPause &) = delete;

private:
    sqlite3 *m_sqlite;
};

} // namespace perennial
