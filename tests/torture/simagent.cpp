// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/simagent.h"

#include "support/fakeclock.h"

namespace perennial::torture {

namespace {

QCoro::Task<Result<FetchedFile>> fetchNothing(QUrl)
{
    co_return Error(ErrorKind::Transient, QStringLiteral("no-network"), QStringLiteral("nothing to fetch here"));
}

} // namespace

std::unique_ptr<Registry> makeRegistry(SimNetwork &network, Process &process)
{
    std::vector<std::unique_ptr<Adapter>> adapters;
    for (const Personality personality : kPersonalities)
        adapters.push_back(std::make_unique<SimAdapter>(network, process, personality));
    return std::make_unique<Registry>(std::move(adapters));
}

SimAgent::SimAgent(VirtualTime &time, SimNetwork &network, Machine &machine, Actor actor, quint32 seed, Trace &trace)
    : m_time(time), m_machine(machine), m_trace(trace), m_process(time, actor), m_random(seed), m_ids(machine.clock),
      m_log(machine.clock, m_redactor), m_registry(makeRegistry(network, m_process)), m_media(QStringLiteral("/nonexistent"))
{
}

SimAgent::~SimAgent()
{
    m_time.act(actor(), [this] {
        m_process.stopActing();
        m_engine.reset();
        m_process.die();
    });
    m_database.reset();
    m_time.forgetTimers(actor());
}

void SimAgent::tell(const QString &what)
{
    m_trace.add(m_time.now().ms - test::FakeClock::kStart.ms, QStringLiteral("agent %1").arg(actor()), 0, what);
}

DatabaseScript SimAgent::script(DecideCommit decide, std::function<std::chrono::milliseconds()> databaseTakes)
{
    DatabaseScript script;
    script.run = [this, databaseTakes](std::function<void()> job) {
        m_databaseFreeAt = std::max(m_databaseFreeAt, m_time.now()) + databaseTakes();
        m_time.at(m_databaseFreeAt, actor(), std::move(job));
    };
    script.commit = [this, decide](DatabaseScript::Point point) -> std::optional<Error> {
        if (m_process.isDead())
            return Error(ErrorKind::Cancelled, QStringLiteral("killed"), QStringLiteral("this process is gone"));
        const CommitFate fate = decide(point);
        const bool before = point == DatabaseScript::Point::Before;
        if (fate.sleeps.count() > 0)
            suspend(fate.sleeps);
        if (fate.dies) {
            kill(before ? "before a commit" : "after a commit");
            return Error(ErrorKind::Cancelled, QStringLiteral("killed"), QStringLiteral("this process is gone"));
        }
        if (fate.error)
            tell(QStringLiteral("%1 %2").arg(fate.error->code, before ? QStringLiteral("before a commit") : QStringLiteral("after a commit")));
        return fate.error;
    };
    return script;
}

bool SimAgent::start(const DatabaseLocation &location, DecideCommit decide, std::function<std::chrono::milliseconds()> databaseTakes)
{
    auto opened = Database::open(location, script(std::move(decide), std::move(databaseTakes)));
    if (!opened)
        return false;
    m_database = std::move(*opened);
    m_fetcher = std::make_unique<MediaFetcher>(*m_database, m_media, fetchNothing);
    const EngineIdentity identity{QStringLiteral("agent %1").arg(actor()), m_machine.name, actor(), QStringLiteral("torture"), true};
    const auto chance = [this] { return m_random.generateDouble(); };
    const EngineParts parts{*m_database, *m_registry, m_machine.clock, m_ids, m_media, *m_fetcher, m_log, chance};
    m_engine = std::make_unique<Engine>(parts, identity);
    watch();
    tell(QStringLiteral("starts on ") + m_machine.name);
    m_time.act(actor(), [this] { m_engine->start(Engine::Mode::Forever); });
    return true;
}

void SimAgent::watch()
{
    Engine *engine = m_engine.get();
    QObject::connect(engine, &Engine::finished, engine, [this] {
        m_finished = true;
        m_goneAt = m_time.now();
        tell(QStringLiteral("ends"));
    });
    QObject::connect(engine, &Engine::leaseLost, engine, [this](const QString &holder) { tell(QStringLiteral("lost the lease to ") + holder); });
    QObject::connect(engine, &Engine::failed, engine, [this](const Error &error) { tell(QStringLiteral("reports ") + error.code); });
    QObject::connect(engine, &Engine::delivered, engine, [this](const Delivery &delivery) {
        m_trace.add(m_time.now().ms - test::FakeClock::kStart.ms, QStringLiteral("agent %1").arg(actor()), delivery.id.value,
                    toString(delivery.state) + QLatin1Char(' ') + delivery.reason);
    });
}

void SimAgent::stop()
{
    tell(QStringLiteral("is asked to end"));
    m_time.act(actor(), [this] {
        if (m_engine)
            m_engine->stop();
    });
}

void SimAgent::wake()
{
    m_time.act(actor(), [this] {
        if (m_engine && !isGone())
            m_engine->wake();
    });
}

void SimAgent::suspend(std::chrono::milliseconds span)
{
    tell(QStringLiteral("sleeps for %1 s").arg(span.count() / 1000));
    m_time.suspend(actor(), m_time.now() + span);
}

// May be called out of its own commit: what it is made of goes a moment later.
void SimAgent::kill(const char *where)
{
    if (m_process.isDead())
        return;
    tell(QStringLiteral("KILLED ") + QLatin1String(where));
    m_process.stopActing();
    m_goneAt = m_time.now();
    m_time.suspend(actor(), m_time.now());
    m_time.after(std::chrono::milliseconds(0), 0, [this] { bury(); });
}

void SimAgent::bury()
{
    m_time.act(actor(), [this] {
        m_engine.reset();
        m_process.die();
    });
    m_time.forgetTimers(actor());
}

} // namespace perennial::torture
