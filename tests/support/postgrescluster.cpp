// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/postgrescluster.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

namespace perennial::test {

namespace {

std::unique_ptr<PostgresCluster> g_cluster;
bool g_tried = false;

QString binFolder()
{
    const QString onPath = QStandardPaths::findExecutable(QStringLiteral("initdb"));
    if (!onPath.isEmpty())
        return QFileInfo(onPath).canonicalPath();
    // Debian keeps each version's tools in a folder of its own.
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (auto it = names.crbegin(); it != names.crend(); ++it) {
        const QString bin = versions.filePath(*it + QStringLiteral("/bin"));
        if (QFile::exists(bin + QStringLiteral("/initdb")))
            return bin;
    }
    return {};
}

} // namespace

PostgresCluster *PostgresCluster::shared()
{
    if (!g_tried) {
        g_tried = true;
        g_cluster.reset(new PostgresCluster);
        if (!g_cluster->start())
            g_cluster.reset();
    }
    return g_cluster.get();
}

void PostgresCluster::stopShared()
{
    g_cluster.reset();
}

PostgresCluster::~PostgresCluster()
{
    if (m_folder)
        run(tool("pg_ctl"), {QStringLiteral("-D"), m_folder->path() + QStringLiteral("/data"), QStringLiteral("-m"),
                             QStringLiteral("immediate"), QStringLiteral("-w"), QStringLiteral("stop")});
}

QString PostgresCluster::tool(const char *name) const
{
    return m_bin + QLatin1Char('/') + QLatin1String(name);
}

// The server refuses to run as root: then it runs as nobody.
bool PostgresCluster::run(const QString &program, QStringList arguments) const
{
    QString command = program;
    if (geteuid() == 0) {
        arguments = QStringList{QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"), QStringLiteral("--clear-groups"), program} + arguments;
        command = QStringLiteral("setpriv");
    }
    QProcess process;
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(command, arguments);
    return process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool PostgresCluster::start()
{
    m_bin = binFolder();
    if (m_bin.isEmpty())
        return false;
    m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/perennial-pg-XXXXXX"));
    // Sockets have short names only, and the server's user must be able to enter.
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7777));
    const bool made = run(tool("initdb"), {QStringLiteral("-D"), m_folder->path() + QStringLiteral("/data"), QStringLiteral("-U"),
                                           QStringLiteral("perennial"), QStringLiteral("-A"), QStringLiteral("trust"),
                                           QStringLiteral("-E"), QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"), QStringLiteral("-N")});
    return made && runServer();
}

bool PostgresCluster::runServer()
{
    const QString options = QStringLiteral("-c listen_addresses= -c fsync=off -c unix_socket_directories=%1").arg(m_folder->path());
    return run(tool("pg_ctl"), {QStringLiteral("-D"), m_folder->path() + QStringLiteral("/data"), QStringLiteral("-w"),
                                QStringLiteral("-l"), m_folder->path() + QStringLiteral("/log"), QStringLiteral("-o"), options,
                                QStringLiteral("start")});
}

bool PostgresCluster::restart()
{
    run(tool("pg_ctl"), {QStringLiteral("-D"), m_folder->path() + QStringLiteral("/data"), QStringLiteral("-m"),
                         QStringLiteral("immediate"), QStringLiteral("-w"), QStringLiteral("stop")});
    return runServer();
}

QString PostgresCluster::newDatabase()
{
    const QString name = QStringLiteral("t%1").arg(++m_databases);
    if (!run(tool("createdb"), {QStringLiteral("-h"), m_folder->path(), QStringLiteral("-U"), QStringLiteral("perennial"), name}))
        return {};
    return QStringLiteral("postgresql://perennial@localhost/%1?host=%2").arg(name, m_folder->path());
}

} // namespace perennial::test
