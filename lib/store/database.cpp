// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/database.h"

#include "store/migrator.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QThread>
#include <QUuid>

#include <deque>

namespace perennial {

namespace detail {

class DatabaseThread
{
public:
    explicit DatabaseThread(DatabaseScript script = {}) : m_script(std::move(script)), m_worker(std::make_unique<QObject>())
    {
        m_worker->moveToThread(&m_thread);
    }

    ~DatabaseThread()
    {
        if (!m_thread.isRunning())
            return;
        // The connection must end on the thread that made it, after all that was asked before.
        QMetaObject::invokeMethod(m_worker.get(), [this] { m_connection.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    Result<void> start(const DatabaseLocation &location, const std::function<Result<void>(Connection &)> &prepare)
    {
        m_location = location;
        Result<void> result;
        const auto begin = [&] {
            result = connect();
            if (result)
                result = prepare(*m_connection);
        };
        if (m_script.run) {
            begin();
        } else {
            m_thread.start();
            QMetaObject::invokeMethod(m_worker.get(), begin, Qt::BlockingQueuedConnection);
        }
        return result;
    }

    void post(std::function<void(Connection &)> job)
    {
        later([this, job = std::move(job)] { job(living()); });
    }

    void postWrite(Database::Write write)
    {
        const QMutexLocker lock(&m_mutex);
        m_writes.push_back(std::move(write));
        if (m_writes.size() == 1)
            later([this] { drainWrites(); });
    }

private:
    void later(std::function<void()> job)
    {
        if (m_script.run)
            m_script.run(std::move(job));
        else
            QMetaObject::invokeMethod(m_worker.get(), std::move(job), Qt::QueuedConnection);
    }

    Result<void> connect()
    {
        const Dialect dialect{m_location.backend};
        auto opened = dialect.open(m_location, QUuid::createUuid().toString(QUuid::WithoutBraces));
        if (!opened)
            return opened.error();
        m_connection = std::make_unique<Connection>(std::move(*opened), dialect, m_location.display());
        return {};
    }

    // A server that was started again does not know the old connection.
    Connection &living()
    {
        if (m_connection->isLost())
            (void)connect();
        return *m_connection;
    }

    // Those that came while the last group was on its way to the disk go together.
    void drainWrites()
    {
        std::deque<Database::Write> group;
        {
            const QMutexLocker lock(&m_mutex);
            group.swap(m_writes);
        }
        const Result<void> committed = runGroup(group);
        const auto finish = [group = std::move(group), committed] {
            for (const Database::Write &write : group)
                write.finish(committed);
        };
        // A process may stop between its commit and the moment it hears of it.
        if (m_script.run)
            m_script.run(finish);
        else
            finish();
    }

    Result<void> scripted(DatabaseScript::Point point)
    {
        const std::optional<Error> error = m_script.commit ? m_script.commit(point) : std::nullopt;
        return error ? Result<void>(*error) : Result<void>();
    }

    Result<void> runGroup(std::deque<Database::Write> &group)
    {
        TRY(scripted(DatabaseScript::Point::Before));
        Connection &connection = living();
        Transaction transaction(connection);
        TRY(transaction.begun());
        if (group.size() == 1) {
            if (group.front().run(connection))
                return {}; // it knows; the transaction takes back what it did
        } else {
            for (Database::Write &write : group)
                TRY(runBesideOthers(connection, write));
        }
        TRY(transaction.commit());
        return scripted(DatabaseScript::Point::After);
    }

    // What it did is taken back if it fails, and what the others did stays.
    static Result<void> runBesideOthers(Connection &connection, Database::Write &write)
    {
        TRY(connection.control(QStringLiteral("SAVEPOINT one_write")));
        if (const auto error = write.run(connection)) {
            // A full disk ends the whole transaction, its savepoints too: the others are told why.
            if (!connection.control(QStringLiteral("ROLLBACK TO SAVEPOINT one_write")))
                return *error;
        }
        return connection.control(QStringLiteral("RELEASE SAVEPOINT one_write"));
    }

    DatabaseScript m_script;
    DatabaseLocation m_location;
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::unique_ptr<Connection> m_connection;
    QMutex m_mutex;
    std::deque<Database::Write> m_writes;
};

} // namespace detail

namespace {

constexpr int kMostRoundsAtEnd = 1000;

// The profile holds drafts and addresses of clients: for this user alone.
Result<void> makePrivateFile(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        return Error(ErrorKind::Storage, QStringLiteral("profile-folder"),
                     QStringLiteral("the profile's folder can't be made"), {folder});
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QFile file(path);
    if (file.exists())
        return {};
    // Another program of ours may have been quicker.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !file.exists())
        return Error(ErrorKind::Storage, QStringLiteral("profile-folder"),
                     QStringLiteral("no file can be made in the profile's folder: %1").arg(file.errorString()), {folder});
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

Database::Database(DatabaseLocation location, const DatabaseScript &script)
    : m_location(std::move(location)), m_writer(std::make_unique<detail::DatabaseThread>(script)),
      m_home(std::make_unique<QObject>())
{
}

Result<std::unique_ptr<Database>> Database::open(const DatabaseLocation &location, const DatabaseScript &script)
{
    if (location.backend == Backend::Sqlite && !location.isInMemory())
        TRY(makePrivateFile(location.path));
    std::unique_ptr<Database> database(new Database(location, script));
    TRY(database->m_writer->start(location, [&location](Connection &connection) -> Result<void> {
        TRY_ASSIGN(const Migrator migrator, Migrator::standard());
        return migrator.bringUpToDate(connection, location);
    }));
    if (!location.isInMemory()) {
        database->m_reader = std::make_unique<detail::DatabaseThread>(script);
        TRY(database->m_reader->start(location, [](Connection &) { return Result<void>(); }));
    }
    return database;
}

bool Database::isBehind(const DatabaseLocation &location)
{
    if (location.backend == Backend::Sqlite && !QFileInfo::exists(location.path))
        return false;
    bool behind = false;
    detail::DatabaseThread thread;
    const auto looked = thread.start(location, [&behind](Connection &connection) -> Result<void> {
        TRY_ASSIGN(const Migrator migrator, Migrator::standard());
        TRY_ASSIGN(const int version, schemaVersion(connection));
        behind = version > 0 && version < migrator.newest();
        return {};
    });
    return looked && behind;
}

Database::~Database()
{
    m_reader.reset();
    m_writer.reset();
    // Whoever still waits is resumed before the object they would be resumed through goes.
    // They may ask again and are told that it is closed; whoever asks without end is left.
    for (int round = 0; m_toResume > 0 && round < kMostRoundsAtEnd; ++round)
        QCoreApplication::sendPostedEvents(m_home.get());
}

void Database::resumeAtHome(std::coroutine_handle<> waiting)
{
    ++m_toResume;
    const auto resume = [this, waiting] {
        --m_toResume;
        waiting.resume();
    };
    QMetaObject::invokeMethod(m_home.get(), resume, Qt::QueuedConnection);
}

void Database::postRead(Job job, std::coroutine_handle<> waiting)
{
    if (!m_writer) {
        resumeAtHome(waiting);
        return;
    }
    detail::DatabaseThread &thread = m_reader ? *m_reader : *m_writer;
    thread.post([this, job = std::move(job), waiting](Connection &connection) {
        job(connection);
        resumeAtHome(waiting);
    });
}

void Database::postWrite(Write write)
{
    if (m_writer)
        m_writer->postWrite(std::move(write));
    else
        write.finish(closed());
}

Error Database::closed()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("database-closed"), QStringLiteral("the database is being closed"));
}

} // namespace perennial
