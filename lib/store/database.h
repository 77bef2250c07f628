// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Database: a profile's rows. Owns two threads with a connection each: one that writes, one that reads, so that a
// long write never keeps a page waiting. Writes that wait together share one commit: each has its savepoint, and nobody
// is resumed before the group is on disk. What it is given runs there; the caller is resumed at home, on the thread
// that opened it, in the order in which it asked (writes among themselves, reads among themselves).
// Errors of open(): Storage "database-open" | "database-damaged" | "database-newer" (args: path, found, known) |
// "database-readonly" | "disk-full" | "migration-changed" | "profile-folder". Whoever asks while it is being closed gets
// Cancelled "database-closed". A PostgreSQL server that comes back is connected to again.

#include "store/connection.h"
#include "store/dialect.h"

#include <QCoro/QCoroTask>

#include <QSemaphore>

#include <atomic>
#include <coroutine>
#include <functional>
#include <memory>

namespace perennial {

namespace detail {

// One worker thread with its connection; made and destroyed by Database.
class DatabaseThread;

} // namespace detail

// What a simulation puts in the place of the two threads: it says when each job is done, and what becomes of a commit.
struct DatabaseScript
{
    enum class Point { Before, After }; // an error before it: nothing was kept; after it: kept, and its writers are told the error

    std::function<void(std::function<void()> job)> run; // in the order given, on the thread that opened the database
    std::function<std::optional<Error>(Point)> commit;
};

class Database
{
public:
    // Opens, makes the file and its folder if absent (0600 in 0700), brings the schema up to date.
    static Result<std::unique_ptr<Database>> open(const DatabaseLocation &location, const DatabaseScript &script = {});
    ~Database();
    // A database is there and has fewer migrations than this program. False where it can't be told.
    static bool isBehind(const DatabaseLocation &location);

    // In a transaction of its own: committed if fn returns a value, rolled back if it returns an error.
    template <class T> QCoro::Task<Result<T>> write(std::function<Result<T>(Connection &)> fn);
    // Reads only; sees what was committed before it began.
    template <class T> QCoro::Task<Result<T>> read(std::function<Result<T>(Connection &)> fn);
    // The same from a thread that may wait (an import's worker). Never from the home thread.
    template <class T> Result<T> writeBlocking(std::function<Result<T>(Connection &)> fn);

    const DatabaseLocation &location() const { return m_location; }

private:
    Database(DatabaseLocation location, const DatabaseScript &script);

    using Job = std::function<void(Connection &)>;
    // What a write does, and why it may not stay; then how the commit of its group ended.
    struct Write
    {
        std::function<std::optional<Error>(Connection &)> run;
        std::function<void(Result<void>)> finish;
    };
    friend class detail::DatabaseThread;

    template <class T> static std::optional<Error> errorOf(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional<Error>(result.error());
    }
    static Error closed();
    void postRead(Job job, std::coroutine_handle<> waiting);
    void postWrite(Write write);
    void resumeAtHome(std::coroutine_handle<> waiting);

    // co_await one of these: start is called with what resumes the caller.
    struct Wait
    {
        std::function<void(std::coroutine_handle<>)> start;
        bool await_ready() const noexcept { return false; }
        void await_suspend(std::coroutine_handle<> handle) { start(handle); }
        void await_resume() const noexcept {}
    };

    DatabaseLocation m_location;
    std::unique_ptr<detail::DatabaseThread> m_writer;
    std::unique_ptr<detail::DatabaseThread> m_reader; // null in memory: the writer reads
    std::unique_ptr<QObject> m_home;
    std::atomic<int> m_toResume{0};
};

template <class T> QCoro::Task<Result<T>> Database::write(std::function<Result<T>(Connection &)> fn)
{
    std::optional<Result<T>> result;
    Wait wait{[this, &result, &fn](std::coroutine_handle<> handle) {
        Write write;
        write.run = [&result, &fn](Connection &connection) { return errorOf(result.emplace(fn(connection))); };
        write.finish = [this, &result, handle](Result<void> committed) {
            if (!committed && (!result || *result))
                result.emplace(std::move(committed).error());
            resumeAtHome(handle);
        };
        postWrite(std::move(write));
    }};
    co_await wait;
    co_return std::move(*result);
}

template <class T> QCoro::Task<Result<T>> Database::read(std::function<Result<T>(Connection &)> fn)
{
    std::optional<Result<T>> result;
    Wait wait{[this, &result, &fn](std::coroutine_handle<> handle) {
        Job job = [&result, &fn](Connection &connection) { result.emplace(fn(connection)); };
        postRead(std::move(job), handle);
    }};
    co_await wait;
    if (!result)
        co_return closed();
    co_return std::move(*result);
}

template <class T> Result<T> Database::writeBlocking(std::function<Result<T>(Connection &)> fn)
{
    std::optional<Result<T>> result;
    QSemaphore done;
    Write write;
    write.run = [&result, &fn](Connection &connection) { return errorOf(result.emplace(fn(connection))); };
    write.finish = [&result, &done](Result<void> committed) {
        if (!committed && (!result || *result))
            result.emplace(std::move(committed).error());
        done.release();
    };
    postWrite(std::move(write));
    done.acquire();
    return std::move(*result);
}

} // namespace perennial
