// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "torture/life.h"

#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"
#include "support/samples.h"
#include "torture/judge.h"

#include <QFile>

#include <deque>

namespace perennial::torture {

namespace {

constexpr auto kStorm = 3h;
constexpr auto kCalmRound = 95min; // longer than the longest delay of a retry
constexpr int kMostCalmRounds = 8;
constexpr auto kUntilBuried = 30min;
constexpr int kChannelsAClient = 8;

LateChoice lateChoice(int which)
{
    static const LateChoice choices[] = {LateChoice::Publish, LateChoice::Publish, LateChoice::Ask, LateChoice::Drop, LateChoice::NextSlot};
    return choices[which % 5];
}

Error storageError(const char *code)
{
    return Error(ErrorKind::Storage, QLatin1String(code), QStringLiteral("as the seed says"));
}

} // namespace

bool makePattern(const QString &path)
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(end));
    std::deque<std::function<void()>> jobs;
    DatabaseScript script;
    script.run = [&jobs](std::function<void()> job) { jobs.push_back(std::move(job)); };
    auto opened = Database::open({Backend::Sqlite, path, {}}, script);
    if (!opened)
        return false;
    bool made = false;
    std::function<Result<void>(Connection &)> work = [&made](Connection &connection) -> Result<void> {
        for (const QString &statement : auditStatements())
            TRY(connection.execute(statement));
        made = true;
        return {};
    };
    (*opened)->write<void>(std::move(work));
    for (; !jobs.empty(); jobs.pop_front())
        jobs.front()();
    return made;
}

Life::Life(VirtualTime &time, LifePlan plan, Trace &trace)
    : m_time(time), m_plan(std::move(plan)), m_trace(trace), m_random(m_plan.seed * 2654435761U + 1),
      m_network(time, m_plan.seed * 40503U + 7, trace),
      m_people(time, m_network, m_plan.seed * 9176U + 3, trace, [this] {
          for (SimAgent *agent : m_running) {
              if (agent)
                  agent->wake();
          }
      })
{
    m_location = {Backend::Sqlite, m_plan.folder + QStringLiteral("/life-%1.db").arg(m_plan.seed), {}};
    m_record.database = m_location.path;
}

Life::~Life()
{
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(m_location.path + QLatin1String(end));
}

LifeRecord Life::run()
{
    m_time.reset(test::FakeClock::kStart);
    if (!settle())
        return m_record;
    storm();
    calm();
    for (SimAgent *agent : m_running) {
        if (agent)
            agent->kill("at the end");
    }
    m_time.runUntil(m_time.now() + kUntilBuried);
    m_agents.clear();
    m_record.truth = m_network.truth();
    m_record.resolvedByPeople = m_people.resolved();
    return m_record;
}

// The temper of this life, and who lives in it.
bool Life::settle()
{
    QFile::remove(m_location.path);
    if (!QFile::copy(m_plan.pattern, m_location.path) || !m_people.open(m_location) || !makePlan())
        return false;
    static const double storms[] = {0.05, 0.2, 0.4, 0.8};
    m_network.setStorm(storms[m_random.bounded(4)]);
    static const double killings[] = {0, 0.002, 0.01, 0.03};
    m_killing = killings[m_random.bounded(4)];
    static const double faults[] = {0, 0.003, 0.02};
    m_faulty = faults[m_random.bounded(3)];
    static const double sleeps[] = {0, 0.001, 0.004, 0.02};
    m_sleepy = sleeps[m_random.bounded(4)];
    m_jumpy = chance(0.3) ? 0.02 : 0;
    const int machines = chance(0.5) ? 2 : 1;
    m_secondComes = chance(0.5) ? 0.1 : 0.6;
    for (int i = 0; i < machines; ++i)
        m_machines.push_back(std::make_unique<Machine>(Machine{QStringLiteral("machine %1").arg(QChar(u'A' + i)), MachineClock(m_time)}));
    m_running.assign(size_t(machines), nullptr);
    return true;
}

bool Life::makePlan()
{
    QList<Workspace> workspaces;
    QList<Channel> channels;
    QList<Post> posts;
    QList<Delivery> deliveries;
    const int clients = 1 + m_random.bounded(3);
    qint64 nextId = 1000;
    for (int w = 0; w < clients; ++w) {
        Workspace workspace = test::sampleWorkspace(QStringLiteral("client %1").arg(w));
        workspace.id = {++nextId};
        workspaces << workspace;
        for (int c = 0; c < kChannelsAClient; ++c) {
            const Personality personality = kPersonalities[m_random.bounded(5)];
            Channel channel = test::sampleChannel(workspace.id, QStringLiteral("channel %1").arg(c), networkId(personality));
            channel.id = {++nextId};
            channel.late = lateChoice(m_random.bounded(5));
            channels << channel;
            m_network.truth().channels.insert(channel.id.value, personality);
        }
    }
    while (deliveries.size() < m_plan.deliveries) {
        const int w = m_random.bounded(clients);
        const int from = m_random.bounded(kChannelsAClient);
        const int count = 1 + m_random.bounded(3);
        const Instant due = m_time.now() + std::chrono::seconds(m_random.bounded(int(std::chrono::seconds(kStorm).count()) * 9 / 10));
        QList<ChannelId> chosen;
        for (int c = 0; c < count; ++c)
            chosen << channels.at(w * kChannelsAClient + (from + c) % kChannelsAClient).id;
        const int mark = m_random.bounded(100);
        QString text = QStringLiteral("post %1").arg(posts.size());
        text += mark < 1 ? kRefused : mark < 10 ? kPicture : QString();
        Post post = test::scheduledPost(workspaces.at(w).id, text, chosen, due);
        post.id = {++nextId};
        posts << post;
        for (const ChannelId channel : chosen) {
            Delivery delivery = test::sampleDelivery(post, channel, due);
            delivery.id = {++nextId};
            delivery.idempotencyKey = QStringLiteral("key-%1").arg(delivery.id.value);
            deliveries << delivery;
            if (mark < 1)
                m_network.truth().refused.insert(delivery.id.value);
        }
    }
    bool made = false;
    std::function<Result<void>(Connection &)> work = [&](Connection &connection) -> Result<void> {
        for (const Workspace &workspace : std::as_const(workspaces))
            TRY(workspacestore::insert(connection, workspace));
        for (const Channel &channel : std::as_const(channels))
            TRY(channelstore::insert(connection, channel));
        for (const Post &post : std::as_const(posts))
            TRY(poststore::insert(connection, post, indexOf(post)));
        for (const Delivery &delivery : std::as_const(deliveries))
            TRY(deliverystore::insert(connection, delivery));
        made = true;
        return {};
    };
    m_people.database().write<void>(std::move(work));
    m_time.runUntil(m_time.now() + 10ms);
    m_record.deliveries = int(deliveries.size());
    m_people.setPlan(deliveries, channels);
    return made;
}

void Life::storm()
{
    const Instant end = m_time.now() + kStorm;
    while (m_time.now() < end) {
        m_time.runUntil(m_time.now() + std::chrono::seconds(5 + m_random.bounded(55)));
        tendMachines();
        oneEvent();
    }
}

void Life::oneEvent()
{
    if (chance(0.1))
        m_people.doSomething();
    const int which = m_random.bounded(int(m_machines.size()));
    if (chance(m_jumpy)) {
        jump(*m_machines[size_t(which)]);
    }
    SimAgent *agent = m_running[size_t(which)];
    if (!agent || agent->isGone())
        return;
    if (chance(m_killing * 4)) {
        agent->kill("at any moment");
        ++m_record.kills;
    } else if (chance(m_killing)) {
        agent->stop();
    } else if (chance(m_sleepy * 4)) {
        agent->suspend(std::chrono::seconds(m_random.bounded(600)));
    }
}

// A lone machine's clock may leap ahead. Machines that share a profile, and a clock that is set back, stay within what the
// trusted windows of keys allow for: beyond that no publisher could know how old a request is.
void Life::jump(Machine &machine)
{
    const auto wobble = std::chrono::seconds(m_random.bounded(-100, 101));
    if (m_machines.size() == 1 && chance(0.5))
        m_leap += 1min * m_random.bounded(90);
    machine.clock.offset = m_leap + wobble;
    if (&machine == m_machines.front().get())
        m_people.setClock(machine.clock.offset);
    m_record.clocksJumped = true;
    m_trace.add(m_time.now().ms - test::FakeClock::kStart.ms, QStringLiteral("clock"), 0,
                QStringLiteral("of %1 is %2 s ahead").arg(machine.name).arg(machine.clock.offset.count() / 1000));
}

// Whoever is gone comes back after a while.
void Life::tendMachines()
{
    for (size_t i = 0; i < m_machines.size(); ++i) {
        SimAgent *agent = m_running[i];
        const bool gone = !agent || agent->isGone();
        // The second machine only gets in the way: in some lives now and then, in others whenever the first one sleeps.
        if (i == 1 && !m_isCalm && gone && !chance(m_secondComes))
            continue;
        if (i == 1 && !gone && chance(0.05))
            agent->kill("and stays away");
        else if (gone && (m_isCalm || !agent || chance(0.6)))
            startOn(int(i));
    }
}

void Life::startOn(int machine)
{
    if (m_isCalm && machine > 0)
        return;
    ++m_lastActor;
    auto agent = std::make_unique<SimAgent>(m_time, m_network, *m_machines[size_t(machine)], m_lastActor,
                                            m_plan.seed * 7919U + quint32(m_lastActor), m_trace);
    m_running[size_t(machine)] = agent.get();
    (void)agent->start(m_location, [this](DatabaseScript::Point point) { return commitFate(point); }, [this] { return databaseTakes(); });
    // The dead are kept until all that they began has run out.
    std::erase_if(m_agents, [this](const auto &old) {
        const bool shown = std::find(m_running.begin(), m_running.end(), old.get()) != m_running.end();
        return !shown && old->isGone() && old->downtime() > kUntilBuried;
    });
    m_agents.push_back(std::move(agent));
}

SimAgent::CommitFate Life::commitFate(DatabaseScript::Point point)
{
    SimAgent::CommitFate fate;
    if (m_isCalm)
        return fate;
    if (chance(m_killing / 2)) {
        fate.dies = true;
        ++m_record.kills;
    } else if (chance(m_sleepy / 2)) {
        fate.sleeps = std::chrono::seconds(m_random.bounded(600));
    } else if (chance(m_faulty / 2)) {
        static const char *const codes[] = {"disk-full", "database-busy", "database-io"};
        fate.error = storageError(point == DatabaseScript::Point::After ? "database-gone" : codes[m_random.bounded(3)]);
    }
    return fate;
}

std::chrono::milliseconds Life::databaseTakes()
{
    return !m_isCalm && chance(0.01) ? std::chrono::milliseconds(m_random.bounded(3000)) : 1ms;
}

// Everything works again; people clear up; nothing may be left over.
void Life::calm()
{
    m_isCalm = true;
    m_network.setStorm(0);
    if (m_running.size() > 1 && m_running[1])
        m_running[1]->kill("to stay away");
    for (int round = 0; round < kMostCalmRounds && !m_record.cameToRest; ++round) {
        tendMachines();
        m_people.putInOrder();
        m_time.runUntil(m_time.now() + kCalmRound);
        m_record.cameToRest = m_people.openTasks() == 0 && isAtRest();
    }
}

bool Life::isAtRest()
{
    int open = 1;
    std::function<Result<void>(Connection &)> work = [&open](Connection &connection) -> Result<void> {
        TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
            "SELECT count(*) FROM delivery WHERE state NOT IN ('sent', 'cancelled') AND (state IN ('scheduled', 'claimed', 'sending') "
            "OR post_id NOT IN (SELECT id FROM post WHERE text LIKE '%[refused]%'))")));
        TRY(query.run());
        query.next();
        open = int(query.number(0));
        return {};
    };
    m_people.database().read<void>(std::move(work));
    m_time.runUntil(m_time.now() + 10ms);
    return open == 0;
}

} // namespace perennial::torture
