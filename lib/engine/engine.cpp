// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/engine.h"

#include "base/log.h"
#include "engine/absence.h"
#include "engine/claiming.h"
#include "engine/killpoint.h"
#include "engine/mediafetcher.h"
#include "engine/zonewatch.h"
#include "store/database.h"
#include "store/leasestore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kLeaseLength = 180s;
constexpr auto kRenewBefore = 100s; // renewed about every minute
constexpr auto kLongestSleep = 60s;
constexpr auto kWaitForLease = 2s;
constexpr auto kGather = 8ms;  // while enough is under way to keep the networks busy
constexpr int kEnough = 24;
constexpr auto kStopWithin = 40s; // longer than any single request
// More than the publisher sends at once: the next ones are on disk and read by the time it has room for them.
constexpr int kMostClaimed = 128;
constexpr int kMostClaimedPerServer = 64;

struct Held
{
    QString by;
    bool renewed = false; // it was ours all the time
};

Error dropped()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("publisher-ended"), QStringLiteral("the publisher was ended"));
}

} // namespace

Engine::Engine(EngineParts parts, EngineIdentity identity, QObject *parent)
    : QObject(parent), m_parts(parts), m_identity(std::move(identity)), m_publisher(std::make_shared<Publisher>(parts)),
      m_reconciler(std::make_shared<Reconciler>(parts, m_publisher))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one may be three seconds late after a minute
    connect(&m_timer, &QTimer::timeout, this, [this] { round(); });
    // Whoever waits for a turn is resumed by it, and has to find that the engine is gone.
    connect(this, &QObject::destroyed, [publisher = m_publisher] { publisher->abandon(); });
}

Engine::~Engine() = default;

void Engine::start(Mode mode)
{
    m_mode = mode;
    round();
}

void Engine::wake()
{
    if (m_inRound) {
        m_wakeAgain = true;
        return;
    }
    // Ends that come close together are followed by one look.
    if (!m_stopping && !m_ended)
        m_timer.start(m_underWay.size() > kEnough ? kGather : 0ms);
}

void Engine::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_timer.stop();
    m_publisher->beginNothingMore();
    QTimer::singleShot(kStopWithin, this, [this] {
        if (!m_ended)
            end();
    });
    endIfStopped();
}

// One look at what is due. Each wait may outlive the engine: `self` tells.
QCoro::Task<void> Engine::round()
{
    if (m_inRound || m_stopping || m_ended)
        co_return;
    const QPointer<Engine> self(this);
    m_inRound = true;
    m_wakeAgain = false;
    Result<void> done = co_await work();
    if (!self)
        co_return;
    m_inRound = false;
    if (!done && done.error().code == QLatin1String("lease-taken")) {
        loseLease(done.error().args.value(0));
        if (!self)
            co_return;
        done = Result<void>();
    }
    if (!done) {
        m_mustRecover = true; // it may be on the disk all the same: claimed by us, and we don't know of it
        report(done.error());
    }
    if (!self)
        co_return;
    if (m_stopping)
        endIfStopped();
    else if (!done || m_ended)
        co_return;
    else if (!m_hasLease)
        m_timer.start(kWaitForLease);
    else if (m_wakeAgain)
        m_timer.start(0ms);
    else
        co_await sleepUntilNext();
}

QCoro::Task<Result<void>> Engine::work()
{
    const QPointer<Engine> self(this);
    CO_TRY_ASSIGN(const bool held, co_await holdLease());
    if (!held || m_stopping)
        co_return Result<void>();
    if (m_mustRecover)
        CO_TRY(co_await takeOver());
    if (!self)
        co_return dropped();
    if (!m_toldStarted) {
        m_toldStarted = true;
        Q_EMIT started();
    }
    CO_TRY(co_await claimDue());
    // One that is under way may have asked before what this round brought.
    if (m_looking)
        m_lookAgain = true;
    else if (!m_nothingToLook)
        lookAround();
    m_nothingToLook = false;
    co_return Result<void>();
}

// What a new holder does first: what the last one left, and what changed while nobody looked.
QCoro::Task<Result<void>> Engine::takeOver()
{
    const QPointer<Engine> self(this);
    const QSet<DeliveryId> mine = m_underWay;
    CO_TRY_ASSIGN(const int recovered, co_await m_reconciler->recover(m_identity.holder, mine));
    if (!self)
        co_return dropped();
    m_mustRecover = false;
    killPoint("after-recover");
    if (recovered > 0)
        m_parts.log.warning("engine", QStringLiteral("recovered %1 deliveries of a publisher that ended").arg(recovered));
    std::function<Result<int>(Connection &)> follow = [zoneData = m_identity.zoneData, now = m_parts.clock.now()](Connection &connection) {
        return followZoneData(connection, zoneData, now);
    };
    CO_TRY_ASSIGN(const int moved, co_await m_parts.database.write<int>(std::move(follow)));
    if (self && moved > 0)
        m_parts.log.warning("engine", QStringLiteral("time zone data changed: %1 posts have another instant").arg(moved));
    co_return Result<void>();
}

QCoro::Task<Result<bool>> Engine::holdLease()
{
    const QPointer<Engine> self(this);
    const Instant now = m_parts.clock.now();
    if (m_hasLease && m_leaseUntil - now > kRenewBefore && m_leaseUntil - now <= kLeaseLength)
        co_return true;
    Lease lease{m_identity.holder, m_identity.host, m_identity.pid, m_identity.version, now + kLeaseLength, now, now};
    std::function<Result<Held>(Connection &)> work = [lease, now, identity = m_identity, renew = m_hasLease](Connection &connection) -> Result<Held> {
        if (renew) {
            TRY_ASSIGN(const bool kept, leasestore::renew(connection, lease.holder, now, lease.until));
            if (kept) {
                TRY(absence::alive(connection, now));
                TRY(deliverystore::extendClaims(connection, lease.holder, lease.until));
                return Held{lease.holder, true};
            }
        }
        TRY_ASSIGN(const auto current, leasestore::find(connection));
        const bool dead = current && identity.ownsMachineLock && current->host == identity.host;
        TRY_ASSIGN(const bool ours, leasestore::acquire(connection, lease, now, dead ? current->holder : QString()));
        if (ours)
            TRY(absence::alive(connection, now));
        return Held{ours ? lease.holder : current ? current->holder : QString(), false};
    };
    CO_TRY_ASSIGN(const Held held, co_await m_parts.database.write<Held>(std::move(work)));
    const QString holder = held.by;
    if (!self)
        co_return dropped();
    const bool had = m_hasLease;
    m_hasLease = holder == m_identity.holder;
    m_leaseUntil = lease.until;
    if (m_hasLease && !held.renewed)
        m_mustRecover = true; // also if we had it, slept, and somebody had it in between
    else if (!m_hasLease && had)
        Q_EMIT leaseLost(holder);
    else if (!m_hasLease)
        Q_EMIT waitingForLease(holder);
    if (!self)
        co_return dropped();
    const bool hasLease = m_hasLease;
    co_return hasLease;
}

void Engine::loseLease(const QString &holder)
{
    m_hasLease = false;
    Q_EMIT leaseLost(holder);
}

QCoro::Task<Result<int>> Engine::claimDue()
{
    const QPointer<Engine> self(this);
    ClaimOrder order;
    order.now = m_parts.clock.now();
    order.holder = m_identity.holder;
    order.leaseUntil = m_leaseUntil;
    order.busyChannels = m_busyChannels;
    order.busyServers = m_busyServers;
    order.mostPerServer = kMostClaimedPerServer;
    order.most = kMostClaimed - int(m_underWay.size());
    if (order.most <= 0)
        co_return 0;
    std::function<Result<QList<ClaimedDelivery>>(Connection &)> work = [order](Connection &connection) -> Result<QList<ClaimedDelivery>> {
        TRY(refuseWithoutLease(connection, order.holder));
        return claimDeliveries(connection, order);
    };
    CO_TRY_ASSIGN(const QList<ClaimedDelivery> claimed, co_await m_parts.database.write<QList<ClaimedDelivery>>(std::move(work)));
    if (!self)
        co_return dropped();
    if (!claimed.isEmpty())
        killPoint("after-claim");
    if (m_underWay.isEmpty() && !claimed.isEmpty())
        Q_EMIT busyChanged(true);
    if (!self)
        co_return dropped();
    for (const ClaimedDelivery &each : claimed) {
        m_busyChannels.insert(each.delivery.channel);
        ++m_busyServers[each.server];
        m_underWay.insert(each.delivery.id);
        publishOne(each);
    }
    co_return int(claimed.size());
}

QCoro::Task<void> Engine::publishOne(ClaimedDelivery claimed)
{
    const QPointer<Engine> self(this);
    const std::shared_ptr<Publisher> publisher = m_publisher;
    const auto ended = co_await publisher->publish(claimed.delivery);
    killPoint("after-settle");
    if (!self)
        co_return;
    m_busyChannels.remove(claimed.delivery.channel);
    if (--m_busyServers[claimed.server] <= 0)
        m_busyServers.remove(claimed.server);
    m_underWay.remove(claimed.delivery.id);
    if (m_underWay.isEmpty())
        Q_EMIT busyChanged(false);
    if (!self)
        co_return;
    if (ended) {
        Q_EMIT delivered(*ended);
    } else {
        m_mustRecover = true; // its row still says that it is under way
        report(ended.error());
    }
    if (!self)
        co_return;
    if (m_stopping)
        endIfStopped();
    else if (ended)
        wake();
}

// Beside the rounds: a network that hangs must not keep the others waiting.
QCoro::Task<void> Engine::lookAround()
{
    const QPointer<Engine> self(this);
    const std::shared_ptr<Reconciler> reconciler = m_reconciler;
    m_looking = true;
    const auto patience = m_mode == Mode::Forever ? Reconciler::Patience::ByWatching : Reconciler::Patience::ByClock;
    const auto looked = co_await reconciler->lookAtDue(patience);
    if (!self)
        co_return;
    m_looking = false;
    if (!looked)
        report(looked.error());
    if (!self)
        co_return;
    const bool again = std::exchange(m_lookAgain, false);
    m_nothingToLook = m_mode == Mode::UntilIdle && looked && *looked == 0 && !again;
    if (m_stopping)
        endIfStopped();
    else if (again || m_nothingToLook || (looked && *looked > 0)) // what was proven absent is due again
        wake();
    else if (const auto next = m_reconciler->nextLookAt(); next && m_timer.isActive())
        m_timer.start(std::clamp<std::chrono::milliseconds>(*next - m_parts.clock.now(), 0ms, m_timer.remainingTimeAsDuration()));
}

QCoro::Task<void> Engine::sleepUntilNext()
{
    const QPointer<Engine> self(this);
    std::function<Result<std::optional<Instant>>(Connection &)> work = [now = m_parts.clock.now()](Connection &connection) {
        return deliverystore::nextDueAt(connection, now);
    };
    const auto next = co_await m_parts.database.read<std::optional<Instant>>(std::move(work));
    if (!self)
        co_return;
    if (!next) {
        report(next.error());
        co_return;
    }
    // Stopped or woken while it was read.
    if (m_stopping || m_ended || m_inRound || m_timer.isActive()) {
        endIfStopped();
        co_return;
    }
    std::chrono::milliseconds wait = kLongestSleep;
    if (*next)
        wait = std::clamp<std::chrono::milliseconds>(**next - m_parts.clock.now(), 0ms, kLongestSleep);
    const bool isDue = wait == 0ms;
    if (const auto look = m_reconciler->nextLookAt(); look && !m_looking)
        wait = std::clamp<std::chrono::milliseconds>(*look - m_parts.clock.now(), 0ms, wait);
    const bool nothingUnderWay = m_underWay.isEmpty() && !m_looking;
    if (m_mode == Mode::UntilIdle && nothingUnderWay && wait > 0ms) {
        m_stopping = true;
        endIfStopped();
        co_return;
    }
    // Due, but its channel is busy: its end wakes us.
    if (isDue && !m_underWay.isEmpty())
        wait = kLongestSleep;
    m_timer.start(wait);
    if (m_underWay.isEmpty() && !m_fetching)
        fetchMedia();
}

QCoro::Task<void> Engine::fetchMedia()
{
    const QPointer<Engine> self(this);
    m_fetching = true;
    const auto fetched = co_await m_parts.fetcher.fetchWaiting(4);
    if (!self)
        co_return;
    m_fetching = false;
    if (!fetched)
        report(fetched.error());
    else if (*fetched > 0 && m_underWay.isEmpty() && !m_stopping)
        fetchMedia(); // the rest of what an import named, while nothing else is to be done
}

void Engine::endIfStopped()
{
    if (m_stopping && m_underWay.isEmpty() && !m_looking && !m_inRound && !m_ended)
        end();
}

QCoro::Task<void> Engine::end()
{
    const QPointer<Engine> self(this);
    m_ended = true;
    m_timer.stop();
    // While a request hangs nobody else may take over: the lease then ends by itself.
    if (m_hasLease && m_underWay.isEmpty()) {
        std::function<Result<void>(Connection &)> work = [holder = m_identity.holder](Connection &connection) {
            return leasestore::release(connection, holder);
        };
        killPoint("before-lease-release");
        const auto released = co_await m_parts.database.write<void>(std::move(work));
        if (!self)
            co_return;
        if (!released)
            report(released.error());
    }
    if (self)
        Q_EMIT finished();
}

void Engine::report(const Error &error)
{
    const QPointer<Engine> self(this);
    m_parts.log.error("engine", QStringLiteral("%1: %2").arg(error.code, error.message));
    Q_EMIT failed(error);
    if (!self || m_stopping || m_ended)
        return;
    if (m_mode == Mode::UntilIdle) { // somebody waits for its end
        m_stopping = true;
        m_timer.stop();
        endIfStopped();
    } else if (!m_timer.isActive()) { // a full disk or a database that is gone may come back: go on trying, calmly
        m_timer.start(kLongestSleep);
    }
}

} // namespace perennial
