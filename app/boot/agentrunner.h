// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// AgentRunner: the background publisher as a running thing: one a profile on this machine (an OS lock), one a database
// (the lease); listens for nudges; ends cleanly. Thread: the one that made it.
// Errors: Storage.

#include "boot/agentnotices.h"
#include "boot/house.h"
#include "boot/powerwatch.h"
#include "boot/secretswatch.h"
#include "boot/wakealarm.h"
#include "engine/engine.h"
#include "engine/healthwatch.h"
#include "link/nudge.h"
#include "link/processlock.h"
#include "service/pacedwork.h"

#include <QObject>
#include <QTimer>

namespace perennial {

class AgentRunner : public QObject
{
    Q_OBJECT
public:
    explicit AgentRunner(House &house, QObject *parent = nullptr);
    ~AgentRunner() override;

    // Waits for a living agent of this profile to end, takes over from a dead one, then publishes.
    void start(Engine::Mode mode);
    void stop();
    // A computer that sleeps is woken a minute before the next post; before start().
    void wakeComputer() { m_wakes = true; }

Q_SIGNALS:
    void started();
    void waiting(qint64 pid); // for another agent of this machine
    void waitingForLease(const QString &holder);
    void delivered(const perennial::Delivery &delivery);
    void failed(const perennial::Error &error);
    void secretsShut(const perennial::Error &why); // what needs a key is held until they open
    void finished();

private:
    void tryLock();
    void run();
    QCoro::Task<void> keepSecrets();
    void keepCalendarFiles();
    void keepFills();
    void keepPlans();
    void keepFolders();
    void keepBackups();
    void keepHealth();
    void keepLooking();
    void giveNotices();
    void keepAlarm();
    QCoro::Task<void> setAlarm();
    QCoro::Task<void> finish();

    House &m_house;
    ProcessLock m_lock;
    NudgeServer m_nudges;
    PowerWatch m_power;
    WakeAlarm m_alarm;
    QTimer m_alarmTimer; // when to set it anew
    bool m_wakes = false;
    std::unique_ptr<SecretsWatch> m_secrets;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<PacedWork> m_calendarFiles;
    std::unique_ptr<PacedWork> m_fills;
    std::unique_ptr<PacedWork> m_plans;
    std::unique_ptr<PacedWork> m_folders;
    std::unique_ptr<PacedWork> m_backups;
    std::unique_ptr<PacedWork> m_looks;
    std::unique_ptr<HealthWatch> m_healthWatch;
    std::unique_ptr<PacedWork> m_healthAsking;
    std::unique_ptr<PacedWork> m_healthJudging;
    std::unique_ptr<AgentNotices> m_notices;
    QTimer m_lockTimer;
    Engine::Mode m_mode = Engine::Mode::Forever;
    bool m_stopping = false;
    bool m_toldWaiting = false;
};

QString agentLockPath(const QString &profile);

} // namespace perennial
