// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SimAgent: one publisher as a process: the real Engine on the real Database, with a clock of its machine, adapters of its
// own, and a way to die at any commit. What it sent before it died still arrives; nothing is written any more.
// Thread: the main one. Ownership: the life, until some time after its death.

#include "base/id.h"
#include "base/log.h"
#include "base/redact.h"
#include "engine/engine.h"
#include "engine/mediafetcher.h"
#include "media/mediafolder.h"
#include "networks/registry.h"
#include "store/database.h"
#include "torture/simnetwork.h"

namespace perennial::torture {

class MachineClock final : public Clock
{
public:
    explicit MachineClock(const VirtualTime &time) : m_time(time) {}
    Instant now() const override { return m_time.now() + offset; }
    std::chrono::milliseconds elapsed() const override { return std::chrono::milliseconds(m_time.now().ms); }
    std::chrono::milliseconds offset{0};

private:
    const VirtualTime &m_time;
};

struct Machine
{
    QString name;
    MachineClock clock;
};

// The networks as one process sees them.
std::unique_ptr<Registry> makeRegistry(SimNetwork &network, Process &process);

class SimAgent
{
public:
    // What befalls a commit.
    struct CommitFate
    {
        bool dies = false;
        std::chrono::milliseconds sleeps{0}; // suspended from here on
        std::optional<Error> error;
    };
    using DecideCommit = std::function<CommitFate(DatabaseScript::Point)>;

    SimAgent(VirtualTime &time, SimNetwork &network, Machine &machine, Actor actor, quint32 seed, Trace &trace);
    ~SimAgent();

    // Opens the database and starts the engine.
    bool start(const DatabaseLocation &location, DecideCommit decide, std::function<std::chrono::milliseconds()> databaseTakes);
    void stop();
    void kill(const char *where);
    void wake();
    void suspend(std::chrono::milliseconds span);
    bool isGone() const { return m_process.isDead() || m_finished; }
    Actor actor() const { return m_process.actor(); }
    Machine &machine() { return m_machine; }
    std::chrono::milliseconds downtime() const { return m_time.now() - m_goneAt; }

private:
    void tell(const QString &what);
    void watch();
    void bury();
    DatabaseScript script(DecideCommit decide, std::function<std::chrono::milliseconds()> databaseTakes);

    VirtualTime &m_time;
    Machine &m_machine;
    Trace &m_trace;
    Process m_process;
    QRandomGenerator m_random;
    IdSource m_ids;
    Redactor m_redactor;
    Log m_log;
    std::unique_ptr<Registry> m_registry;
    MediaFolder m_media;
    Instant m_databaseFreeAt;
    Instant m_goneAt;
    bool m_finished = false;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MediaFetcher> m_fetcher;
    std::unique_ptr<Engine> m_engine;
};

} // namespace perennial::torture
