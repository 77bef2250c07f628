// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// StoreFixture: an empty database on the backend that a data row names: a file of its own, or a database of the test's
// own PostgreSQL. Thread: the main one.

#include "store/database.h"

#include <QTemporaryDir>
#include <QTest>

namespace perennial::test {

class StoreFixture
{
public:
    // A column "backend" with a row for each backend.
    static void addBackendRows();
    // nullptr: this backend is not to be had here (see missing()).
    static std::unique_ptr<StoreFixture> make(const QString &backend);
    // Without a disk: quick, for runs by the hundred.
    static std::unique_ptr<StoreFixture> inMemory();
    static bool mustHavePostgres();

    const DatabaseLocation &location() const { return m_location; }
    Database &database() { return *m_database; }
    QString folder() const { return m_folder.path(); }
    bool isSqlite() const { return m_location.backend == Backend::Sqlite; }
    // Another connection beside the database's own, on this thread.
    std::unique_ptr<Connection> connect() const;
    // Runs on the database's thread and waits.
    template <class T, class F> Result<T> write(F fn) { return QCoro::waitFor(m_database->write<T>(std::function<Result<T>(Connection &)>(fn))); }
    template <class T, class F> Result<T> read(F fn) { return QCoro::waitFor(m_database->read<T>(std::function<Result<T>(Connection &)>(fn))); }
    // One statement, and what it says.
    Result<void> sql(const QString &statement);
    QString value(const QString &query);
    void close() { m_database.reset(); }
    Result<void> open();

private:
    QTemporaryDir m_folder;
    DatabaseLocation m_location;
    std::unique_ptr<Database> m_database;
};

} // namespace perennial::test

// Makes `store` for the row's backend, or skips.
#define STORE_OF_ROW(store)                                                                                            \
    QFETCH(QString, backend);                                                                                          \
    const std::unique_ptr<perennial::test::StoreFixture> store##Owner = perennial::test::StoreFixture::make(backend);  \
    if (!store##Owner && !perennial::test::StoreFixture::mustHavePostgres())                                           \
        QSKIP("PostgreSQL is not installed");                                                                          \
    QVERIFY2(store##Owner, "the database could not be made");                                                          \
    perennial::test::StoreFixture &store = *store##Owner
