// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PacedWork: does a job of the publisher again and again: soon after somebody says so, at latest a while later, and never
// more often than that. Lives in the publisher, which always runs and is one a profile: the database is asked each time, a
// wake only makes it sooner. Thread: the one that made it. Errors: of the job, into the log and failed().

#include "base/result.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QTimer>

#include <functional>

namespace perennial {

class Log;

class PacedWork : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        std::chrono::milliseconds together{2000}; // changes that follow each other are one reason
        std::chrono::milliseconds apart{60000};
    };
    using Job = std::function<QCoro::Task<Result<qsizetype>>()>; // how much there was to do

    PacedWork(const char *name, Job job, Log &log, Pace pace, QObject *parent = nullptr);

    void start();
    void wake();
    // At once, whatever was done before: for a publisher that ends.
    QCoro::Task<void> finish();

Q_SIGNALS:
    void looked(qsizetype done);
    void failed(const perennial::Error &error);

private:
    QCoro::Task<void> look();
    void report(const Error &error);

    const char *m_name; // in the log; lives for ever
    Job m_job;
    Log &m_log;
    Pace m_pace;
    QTimer m_next;
    bool m_looking = false;
    bool m_again = false;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace perennial
