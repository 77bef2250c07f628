// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HealthWatch: asks networks when a channel was posted on last, also by hand: each channel once a day, one after the
// other, so that never two questions are at one server. A network that refuses is left alone for a day and its code is
// kept. What a network asked for (not_before) holds here, too; what is locked down, paused with its client, put away,
// closed or waits to be connected again is not asked. Thread: the one that made it. Errors: Storage.

#include "base/clock.h"
#include "base/result.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace perennial {

class Database;
class Log;
class Registry;

class HealthWatch
{
public:
    // How often ask() is to be called: the questions of a day are spread over so many.
    static constexpr int kRounds = 96;
    static constexpr std::chrono::minutes kEvery{24 * 60 / kRounds};

    HealthWatch(Database &database, Registry &registry, const Clock &clock, Log &log)
        : m_database(database), m_registry(registry), m_clock(clock), m_log(log),
          m_stopped(std::make_shared<bool>(false))
    {
    }
    ~HealthWatch() { stop(); }

    // Asks this round's share of the channels whose day is over. How many were asked.
    QCoro::Task<Result<qsizetype>> ask();
    // Nothing more is asked; what is under way may end after this object.
    void stop() { *m_stopped = true; }

private:
    Database &m_database;
    Registry &m_registry;
    const Clock &m_clock;
    Log &m_log;
    std::shared_ptr<bool> m_stopped;
};

} // namespace perennial
