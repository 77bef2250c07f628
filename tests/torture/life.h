// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Life: one seed. A profile full of posts, one or two machines that publish it, people who interfere, networks that fail,
// processes that are killed at their commits; then calm, until everything has come to rest. Deterministic.
// Thread: the main one.

#include "domain/channel.h"
#include "torture/people.h"

namespace perennial::torture {

struct LifePlan
{
    quint32 seed = 1;
    int deliveries = 1000;
    QString folder;   // where the database is made; on a memory disk if there is one
    QString pattern;  // an empty database to begin with
};

// What the judge reads, and what is counted.
struct LifeRecord
{
    Truth truth;
    QString database;
    int deliveries = 0;
    int kills = 0;
    int resolvedByPeople = 0;
    bool clocksJumped = false; // then nothing that hangs on a machine's clock can be judged
    bool cameToRest = false;
};

class Life
{
public:
    Life(VirtualTime &time, LifePlan plan, Trace &trace);
    ~Life();

    LifeRecord run();

private:
    bool settle();
    bool makePlan();
    void storm();
    void calm();
    void oneEvent();
    void jump(Machine &machine);
    void startOn(int machine);
    void tendMachines();
    SimAgent *agentOn(int machine);
    SimAgent::CommitFate commitFate(DatabaseScript::Point point);
    std::chrono::milliseconds databaseTakes();
    bool chance(double probability) { return m_random.generateDouble() < probability; }
    bool isAtRest();

    VirtualTime &m_time;
    LifePlan m_plan;
    Trace &m_trace;
    QRandomGenerator m_random;
    SimNetwork m_network;
    People m_people;
    DatabaseLocation m_location;
    std::vector<std::unique_ptr<Machine>> m_machines;
    std::vector<std::unique_ptr<SimAgent>> m_agents; // the living and the dead
    std::vector<SimAgent *> m_running;               // one a machine; nullptr: none
    LifeRecord m_record;
    double m_killing = 0;
    double m_faulty = 0;
    double m_sleepy = 0;
    double m_secondComes = 0;
    double m_jumpy = 0;
    std::chrono::milliseconds m_leap{0};
    int m_lastActor = 0;
    bool m_isCalm = false;
};

// An empty database with the tables in which the judge finds every change in the order of its commit.
bool makePattern(const QString &path);

} // namespace perennial::torture
