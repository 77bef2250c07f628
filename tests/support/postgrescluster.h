// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostgresCluster: a PostgreSQL server of this test alone: a cluster in a temporary folder, reached by a unix socket
// only, stopped at the end. One a process. Thread: the main one.

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace perennial::test {

class PostgresCluster
{
public:
    // nullptr where PostgreSQL is not installed.
    static PostgresCluster *shared();
    static void stopShared();
    ~PostgresCluster();

    // The address of a new, empty database.
    QString newDatabase();
    // Cut off as a crash of the server would, and started again.
    bool restart();

private:
    PostgresCluster() = default;
    bool start();
    bool runServer();
    QString tool(const char *name) const;
    bool run(const QString &program, QStringList arguments) const;

    QString m_bin;
    std::unique_ptr<QTemporaryDir> m_folder;
    int m_databases = 0;
};

} // namespace perennial::test
