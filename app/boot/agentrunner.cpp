// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/agentrunner.h"

#include "boot/damagedprofile.h"
#include "service/channelplanservice.h"
#include "service/healthservice.h"
#include "service/scheduledbackups.h"
#include "store/integrity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>
#include <QSysInfo>
#include <QUuid>

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kTryLockEvery = 500ms;
constexpr auto kAlarmEvery = 1min;
constexpr auto kAlarmAfter = 3s; // of a delivery
constexpr std::chrono::milliseconds kAwakeBefore = 1min; // until the network is there again
constexpr PacedWork::Pace kFillPace{10s, 5min};           // a plan reads the whole library
constexpr PacedWork::Pace kPlanPace{15s, 10min};          // a week has time
constexpr PacedWork::Pace kLookPace{5min, 24h};
constexpr PacedWork::Pace kAskPace{1min, HealthWatch::kEvery}; // what is due goes out first
constexpr PacedWork::Pace kJudgePace{10s, 30min};
constexpr PacedWork::Pace kBackupPace{30s, 5min};         // whether one is due

QCoro::Task<Result<qsizetype>> writeChanged(CalendarFileService &files)
{
    CO_TRY_ASSIGN(const int written, co_await files.writeChanged());
    co_return written;
}

QCoro::Task<Result<qsizetype>> lookAtDatabase(House &house)
{
    const QString profile = house.profile();
    std::function<Result<QStringList>(Connection &)> work = [](Connection &connection) { return integrity::faults(connection); };
    const auto faults = co_await house.database().read<QStringList>(std::move(work));
    if (!faults && faults.error().code != QLatin1String("database-damaged"))
        co_return faults.error();
    const QStringList found = faults ? *faults : QStringList{faults.error().message};
    CO_TRY(noteFaults(profile, found));
    if (!found.isEmpty())
        co_return Error(ErrorKind::Storage, QStringLiteral("database-damaged"), found.first(), {house.database().location().path});
    co_return 0;
}

// The first line of the system's zone data says "# version 2026a"; empty where it is kept otherwise.
QString zoneDataVersion()
{
    QFile file(qEnvironmentVariable("TZDIR", QStringLiteral("/usr/share/zoneinfo")) + QStringLiteral("/tzdata.zi"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readLine(100).trimmed();
    return line.startsWith("# version ") ? QString::fromLatin1(line.mid(10)) : QString();
}

} // namespace

QString agentLockPath(const QString &profile)
{
    return profile + QStringLiteral("/agent.lock");
}

AgentRunner::AgentRunner(House &house, QObject *parent)
    : QObject(parent), m_house(house), m_lock(agentLockPath(house.profile())), m_nudges(house.profile(), NudgeTarget::Agent)
{
    m_lockTimer.setInterval(kTryLockEvery);
    connect(&m_lockTimer, &QTimer::timeout, this, &AgentRunner::tryLock);
    connect(&m_nudges, &NudgeServer::nudged, this, [this](NudgeWord word) {
        if (word == NudgeWord::Stop)
            stop();
        else if (m_engine)
            m_engine->wake();
        if (word != NudgeWord::Wake)
            return;
        if (m_secrets)
            m_secrets->wake();
        if (m_calendarFiles)
            m_calendarFiles->wake();
        if (m_fills)
            m_fills->wake();
        if (m_plans)
            m_plans->wake();
    });
}

AgentRunner::~AgentRunner() = default;

void AgentRunner::start(Engine::Mode mode)
{
    m_mode = mode;
    tryLock();
}

void AgentRunner::tryLock()
{
    const auto taken = m_lock.tryLock();
    if (!taken) {
        m_lockTimer.stop();
        Q_EMIT failed(taken.error());
        Q_EMIT finished();
        return;
    }
    if (*taken == ProcessLock::Outcome::Taken) {
        m_lockTimer.stop();
        run();
        return;
    }
    if (!m_toldWaiting)
        Q_EMIT waiting(ProcessLock::holderPid(agentLockPath(m_house.profile())));
    m_toldWaiting = true;
    if (!m_lockTimer.isActive())
        m_lockTimer.start();
}

void AgentRunner::run()
{
    EngineIdentity identity;
    identity.holder = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // The lock is of this machine and this profile: so is what it proves about an older holder.
    identity.host = QString::fromUtf8(QSysInfo::machineUniqueId()) + QLatin1Char('/') + QSysInfo::machineHostName()
                    + QFileInfo(m_house.profile()).canonicalFilePath();
    identity.pid = QCoreApplication::applicationPid();
    identity.version = QCoreApplication::applicationVersion();
    identity.ownsMachineLock = true;
    identity.zoneData = zoneDataVersion();
    m_engine = std::make_unique<Engine>(m_house.engineParts(), identity);
    connect(m_engine.get(), &Engine::started, this, &AgentRunner::started);
    connect(m_engine.get(), &Engine::waitingForLease, this, &AgentRunner::waitingForLease);
    connect(m_engine.get(), &Engine::delivered, this, &AgentRunner::delivered);
    connect(m_engine.get(), &Engine::failed, this, &AgentRunner::failed);
    connect(m_engine.get(), &Engine::busyChanged, this, [this](bool busy) {
        if (busy)
            m_power.hold(QCoreApplication::translate("Power", "A post is on its way"));
        else
            m_power.release();
    });
    connect(&m_power, &PowerWatch::woke, m_engine.get(), &Engine::wake); // timers do not count the sleep
    connect(m_engine.get(), &Engine::finished, this, &AgentRunner::finish);
    keepCalendarFiles();
    keepFills();
    keepPlans();
    keepFolders();
    keepBackups();
    keepHealth();
    keepLooking();
    giveNotices();
    if (m_wakes)
        keepAlarm();
    // Without its socket an agent still wakes every minute.
    if (const auto listening = m_nudges.listen(); !listening)
        m_house.log().warning("agent", listening.error().message);
    keepSecrets();
}

// What an earlier publisher held for its keys is let go before the first look at what is due.
QCoro::Task<void> AgentRunner::keepSecrets()
{
    const QPointer<AgentRunner> self(this);
    m_secrets = std::make_unique<SecretsWatch>(m_house);
    connect(m_secrets.get(), &SecretsWatch::opened, m_engine.get(), &Engine::wake);
    connect(m_secrets.get(), &SecretsWatch::shut, this, &AgentRunner::secretsShut);
    connect(m_secrets.get(), &SecretsWatch::failed, this, &AgentRunner::failed);
    connect(m_engine.get(), &Engine::delivered, m_secrets.get(), &SecretsWatch::see);
    co_await m_secrets->start();
    if (self && !m_stopping)
        m_engine->start(m_mode);
}

void AgentRunner::keepCalendarFiles()
{
    PacedWork::Job job = [&files = m_house.calendarFiles()]() -> QCoro::Task<Result<qsizetype>> { return writeChanged(files); };
    m_calendarFiles = std::make_unique<PacedWork>("calendar-file", std::move(job), m_house.log(), PacedWork::Pace());
    connect(m_engine.get(), &Engine::delivered, m_calendarFiles.get(), &PacedWork::wake);
    m_calendarFiles->start();
}

// A run until all is out made its plans real before it began: what it would make now is not due yet.
void AgentRunner::keepFills()
{
    if (m_mode == Engine::Mode::UntilIdle)
        return;
    PacedWork::Job job = [&library = m_house.evergreen()] { return library.makeAllReal(); };
    m_fills = std::make_unique<PacedWork>("library", std::move(job), m_house.log(), kFillPace);
    m_fills->start();
}

// Nothing is asked but one statement where no plan runs.
void AgentRunner::keepPlans()
{
    if (m_mode == Engine::Mode::UntilIdle)
        return;
    PacedWork::Job job = [&plans = m_house.channelPlans()] { return plans.runAll(); };
    m_plans = std::make_unique<PacedWork>("plans", std::move(job), m_house.log(), kPlanPace);
    m_plans->start();
}

// What comes in may be due at once: the import itself wakes the engine.
void AgentRunner::keepFolders()
{
    if (m_mode == Engine::Mode::UntilIdle)
        return;
    PacedWork::Job job = [&folders = m_house.watchedFolders()] { return folders.look(); };
    m_folders = std::make_unique<PacedWork>("import", std::move(job), m_house.log(), PacedWork::Pace());
    m_folders->start();
}

void AgentRunner::keepBackups()
{
    if (m_mode == Engine::Mode::UntilIdle)
        return;
    PacedWork::Job job = [&backups = m_house.scheduledBackups()] { return backups.makeDue(); };
    m_backups = std::make_unique<PacedWork>("backup", std::move(job), m_house.log(), kBackupPace);
    m_backups->start();
}

// Days count here: half an hour more or less changes nothing for a channel, and much for a battery.
void AgentRunner::keepHealth()
{
    if (m_mode == Engine::Mode::UntilIdle)
        return;
    m_healthWatch = std::make_unique<HealthWatch>(m_house.database(), m_house.registry(), m_house.clock(), m_house.log());
    PacedWork::Job ask = [&watch = *m_healthWatch] { return watch.ask(); };
    m_healthAsking = std::make_unique<PacedWork>("health", std::move(ask), m_house.log(), kAskPace);
    PacedWork::Job judge = [&health = m_house.health()] { return health.judgeAll(); };
    m_healthJudging = std::make_unique<PacedWork>("health", std::move(judge), m_house.log(), kJudgePace);
    connect(m_engine.get(), &Engine::delivered, m_healthJudging.get(), &PacedWork::wake);
    m_healthAsking->start();
    m_healthJudging->start();
}

// All of the database, once a day: a start looks at little of a large one.
void AgentRunner::keepLooking()
{
    if (m_mode == Engine::Mode::UntilIdle)
        return;
    PacedWork::Job job = [&house = m_house] { return lookAtDatabase(house); };
    m_looks = std::make_unique<PacedWork>("integrity", std::move(job), m_house.log(), kLookPace);
    m_looks->start();
}

void AgentRunner::keepAlarm()
{
    connect(&m_alarm, &WakeAlarm::rang, m_engine.get(), &Engine::wake);
    connect(&m_alarmTimer, &QTimer::timeout, this, [this] { setAlarm(); });
    // Many that go out together are one reason to look what comes next.
    connect(m_engine.get(), &Engine::delivered, &m_alarmTimer, [this] {
        if (m_alarmTimer.isActive() && m_alarmTimer.remainingTimeAsDuration() > kAlarmAfter)
            m_alarmTimer.start(kAlarmAfter);
    });
    m_alarmTimer.start(kAlarmEvery);
    setAlarm();
}

QCoro::Task<void> AgentRunner::setAlarm()
{
    DeliveryFilter next;
    next.state = DeliveryState::Scheduled;
    next.from = m_house.clock().now() + kAwakeBefore; // what is nearer finds the computer awake
    next.limit = 1;
    const QPointer<AgentRunner> self(this);
    const auto waiting = co_await m_house.deliveries().list(next);
    if (!self || !waiting)
        co_return;
    const auto set = m_alarm.set(waiting->isEmpty() ? std::nullopt : std::optional(waiting->first().dueAt - kAwakeBefore));
    if (set) {
        m_alarmTimer.start(kAlarmEvery);
        co_return;
    }
    m_alarmTimer.stop(); // for good: said once
    Q_EMIT failed(set.error());
}

// A run until all is out has somebody who watches it.
void AgentRunner::giveNotices()
{
    if (m_mode == Engine::Mode::UntilIdle)
        return;
    m_notices = std::make_unique<AgentNotices>(m_house);
    connect(m_engine.get(), &Engine::delivered, m_notices.get(), &AgentNotices::wake);
}

// Who is told to stop goes at once; what changed is written by the next one.
QCoro::Task<void> AgentRunner::finish()
{
    const QPointer<AgentRunner> self(this);
    if (m_mode == Engine::Mode::UntilIdle && !m_stopping)
        co_await m_calendarFiles->finish();
    if (!self)
        co_return;
    m_calendarFiles.reset();
    m_fills.reset();
    m_plans.reset();
    if (m_secrets)
        m_secrets->stop();
    m_backups.reset();
    m_healthAsking.reset();
    m_healthJudging.reset();
    m_healthWatch.reset();
    m_looks.reset();
    m_lock.unlock();
    Q_EMIT finished();
}

void AgentRunner::stop()
{
    m_stopping = true;
    m_lockTimer.stop();
    if (m_engine)
        m_engine->stop();
    else
        Q_EMIT finished();
}

} // namespace perennial
