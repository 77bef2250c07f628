// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// KillRun: one profile whose publishers, the real program, are killed again and again, at random and at named moments, until
// everything is out; then looked at: each post exactly once on the sandbox feeds and on the strict Mastodon server.
// Thread: one with an event loop, in which the server lives.

#include "e2e/csvplan.h"
#include "e2e/mastodonserver.h"
#include "e2e/programs.h"

#include <QRandomGenerator>

#include <optional>

namespace perennial::test {

struct KillOutcome
{
    int kills = 0;
    int atNamedPoints = 0;
    int deliveries = 0;
    qint64 takeOver = 0; // ms from the death of one machine's publisher to the first post of the other's
    QStringList problems; // empty: as promised

    QByteArray toLine() const;
};

class KillRun
{
public:
    // folder is empty; the run of a seed makes at most `kills` kills.
    KillRun(QString folder, quint32 seed, int kills);
    KillOutcome run();
    // Two machines that share this PostgreSQL database: the one that publishes is killed, the other goes on by itself.
    KillOutcome runOnTwoMachines(const QString &database);

private:
    bool prepare();
    void killAgain();
    void finish();
    void compare();
    int published() const;
    bool isAllOut() const { return published() >= m_outcome.deliveries; }
    void killOneMachine(Programs &other);
    std::unique_ptr<QProcess> startAgent();
    void end(QProcess &agent);
    void fail(const QString &problem) { m_outcome.problems << problem; }
    bool succeeds(const QStringList &arguments, const QByteArray &input = {});
    QString feed(const QString &channel) const { return m_programs.folder() + QLatin1Char('/') + channel; }

    Programs m_programs;
    MastodonServer m_server;
    QRandomGenerator m_random;
    std::optional<CsvPlan> m_plan;
    KillOutcome m_outcome;
    int m_mostKills;
    int m_pictures = 8;
    bool m_twoAgents = false;
};

} // namespace perennial::test
