// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/reconciler.h"

#include "base/log.h"
#include "engine/claiming.h"
#include "engine/killpoint.h"
#include "engine/ledgerwriting.h"
#include "engine/oldmachine.h"
#include "engine/settlement.h"
#include "networks/registry.h"
#include "plan/retrypolicy.h"
#include "store/channelstore.h"
#include "store/database.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

// A request whose answer was lost may still be running at the server: "not there" proves nothing yet. Where the record
// itself answers (a key of our choosing) it can be asked at once.
constexpr std::chrono::milliseconds kFirstLook = 1min;
constexpr std::chrono::milliseconds kSecondLook = 15min;
constexpr std::chrono::milliseconds kLookEvery = 1h;
constexpr std::chrono::milliseconds kLookFor = 24h;
// As often as any other fault is tried again; then a person decides.
constexpr int kMostRepeats = 8;
constexpr int kMostUnsure = 100000;
const QString kProcessEnded = QStringLiteral("process-ended");

struct UnsureOne
{
    Delivery delivery;
    QString network;
};

Result<QList<UnsureOne>> listUnsure(Connection &connection)
{
    DeliveryFilter filter;
    filter.state = DeliveryState::Unsure;
    filter.limit = kMostUnsure;
    TRY_ASSIGN(const QList<Delivery> deliveries, deliverystore::list(connection, filter));
    QList<UnsureOne> unsure;
    for (const Delivery &delivery : deliveries) {
        TRY_ASSIGN(const bool waits, oldmachine::mustWait(connection, delivery));
        if (waits)
            continue;
        TRY_ASSIGN(const Channel channel, channelstore::load(connection, delivery.channel));
        unsure << UnsureOne{delivery, channel.network};
    }
    return unsure;
}

Result<int> recoverRows(Connection &connection, const QString &holder, const QSet<DeliveryId> &mine, Instant now)
{
    TRY(refuseWithoutLease(connection, holder));
    TRY_ASSIGN(const QList<Delivery> left, deliverystore::underWay(connection, {}));
    int recovered = 0;
    for (const Delivery &delivery : left) {
        if (delivery.claimedBy == holder && mine.contains(delivery.id))
            continue;
        DeliveryChange change;
        const bool begun = delivery.state == DeliveryState::Sending;
        if (begun) {
            change.reason = kProcessEnded;
            change.attemptsAdded = -1; // an unknown end is no failure
        }
        TRY(deliverystore::move(connection, delivery, begun ? DeliveryEvent::LoseSight : DeliveryEvent::Release, now, change));
        TRY(deliverystore::closeOpenAttempts(connection, delivery.id, now, begun ? AttemptOutcome::Unsure : AttemptOutcome::Released,
                                             QStringLiteral("the publisher ended while this was under way")));
        ++recovered;
    }
    return recovered;
}

} // namespace

QCoro::Task<Result<int>> Reconciler::recover(QString holder, QSet<DeliveryId> underWay)
{
    std::function<Result<int>(Connection &)> work = [holder, underWay, now = m_parts.clock.now()](Connection &connection) {
        return recoverRows(connection, holder, underWay, now);
    };
    return m_parts.database.write<int>(std::move(work));
}

QCoro::Task<Result<Delivery>> Reconciler::look(Delivery unsure)
{
    m_lastLook.insert(unsure.id, m_parts.clock.now());
    auto prepared = co_await m_publisher->prepare(unsure);
    if (!prepared || prepared->channel.lockedAt) // without a key nobody can look
        co_return unsure; // it stays unsure; a person can still settle it
    Adapter *adapter = m_parts.registry.find(prepared->channel.network);
    PreparedDelivery wanted = *prepared;
    const auto found = co_await findAsSent(std::move(wanted));
    killPoint("after-look");
    const Instant now = m_parts.clock.now();
    if (found)
        m_parts.log.info("reconcile", QStringLiteral("delivery %1: %2").arg(unsure.id.toString(), found->evidence));
    if (found && found->found == Found::Yes && found->receipt) {
        const Proof proof{LedgerEvent::Found, found->evidence, std::nullopt};
        std::function<Result<Delivery>(Connection &)> work = [unsure, now, proof, receipt = *found->receipt](Connection &connection) {
            return settlement::succeed(connection, unsure, receipt, now, std::nullopt, proof);
        };
        co_return co_await m_parts.database.write<Delivery>(std::move(work));
    }
    if (found && found->found == Found::No)
        co_return co_await denied(unsure, settlement::Absence::Proven);
    if (adapter->repeatIsHarmless(prepared->request, now - prepared->request.createdAt))
        co_return co_await denied(unsure, settlement::Absence::Open);
    co_return unsure;
}

// The post may have been edited since: looked for is what each try handed over. Absent is what none of them left there.
QCoro::Task<Result<FindResult>> Reconciler::findAsSent(PreparedDelivery prepared)
{
    std::function<Result<QStringList>(Connection &)> work = [id = prepared.delivery.id](Connection &connection) {
        return deliverystore::keptContents(connection, id);
    };
    CO_TRY_ASSIGN(QStringList contents, co_await m_parts.database.read<QStringList>(std::move(work)));
    contents.removeDuplicates();
    Adapter *adapter = m_parts.registry.find(prepared.channel.network);
    if (contents.isEmpty()) {
        PublishRequest request = prepared.request;
        co_return co_await adapter->find(std::move(request));
    }
    FindResult result;
    result.found = Found::No;
    for (const QString &content : std::as_const(contents)) {
        PublishRequest request = requestAsSent(prepared.request, ledgerContentFromJson(content), adapter->network());
        CO_TRY_ASSIGN(const FindResult found, co_await adapter->find(std::move(request)));
        if (found.found != Found::No)
            result = found;
        if (found.found == Found::Yes)
            break;
        if (result.evidence.isEmpty())
            result.evidence = found.evidence;
    }
    co_return result;
}

QCoro::Task<Result<int>> Reconciler::lookAtDue(Patience patience)
{
    std::function<Result<QList<UnsureOne>>(Connection &)> work = [](Connection &connection) { return listUnsure(connection); };
    CO_TRY_ASSIGN(const QList<UnsureOne> unsure, co_await m_parts.database.read<QList<UnsureOne>>(std::move(work)));
    m_nextLookAt.reset();
    int looked = 0;
    for (const UnsureOne &each : unsure) {
        const Network *network = m_parts.registry.network(each.network);
        const bool answersAtOnce = network && network->can.idempotency == IdempotencyProof::Exact;
        const auto firstLook = answersAtOnce ? 0ms : kFirstLook;
        const auto toWatch = patience == Patience::ByWatching ? firstLook - watchedFor(each.delivery) : 0ms;
        if (toWatch > 0ms) {
            expectLook(m_parts.clock.now() + toWatch);
            continue;
        }
        const auto due = lookAt(each.delivery, firstLook);
        if (!due || *due > m_parts.clock.now()) {
            expectLook(due);
            continue;
        }
        const auto settled = co_await look(each.delivery);
        // Somebody else settled it meanwhile: as good.
        if (!settled && settled.error().kind != ErrorKind::Conflict)
            co_return settled.error();
        if (settled && settled->state == DeliveryState::Unsure)
            expectLook(lookAt(*settled, firstLook));
        ++looked;
    }
    co_return looked;
}

std::chrono::milliseconds Reconciler::watchedFor(const Delivery &unsure)
{
    const auto now = m_parts.clock.elapsed();
    const auto known = m_watches.constFind(unsure.id);
    if (known == m_watches.constEnd() || known->stateAt != unsure.stateAt)
        m_watches.insert(unsure.id, Watch{unsure.stateAt, now});
    return now - m_watches.value(unsure.id).from;
}

std::optional<Instant> Reconciler::lookAt(const Delivery &unsure, std::chrono::milliseconds firstLook) const
{
    const Instant since = unsure.stateAt;
    // A look of an earlier time in this state counts for nothing.
    const Instant last = m_lastLook.value(unsure.id, since - 1ms);
    if (last < since)
        return since + firstLook;
    if (last < since + kSecondLook)
        return since + kSecondLook;
    const Instant later = last + kLookEvery;
    return later - since <= kLookFor ? std::optional(later) : std::nullopt;
}

void Reconciler::expectLook(std::optional<Instant> at)
{
    if (at && (!m_nextLookAt || *at < *m_nextLookAt))
        m_nextLookAt = at;
}

// The first repeat goes at once, later ones at growing distances: a network that cuts every answer is not hammered.
// The death of a process says nothing about the network and does not count.
QCoro::Task<Result<Delivery>> Reconciler::denied(Delivery unsure, settlement::Absence absence)
{
    const bool counts = unsure.reason != kProcessEnded;
    if (counts && unsure.attempts >= kMostRepeats)
        co_return unsure;
    const bool atOnce = !counts || unsure.attempts == 0;
    const auto delay = atOnce ? 0ms : backoff(unsure.attempts, m_parts.chance());
    std::function<Result<Delivery>(Connection &)> work = [unsure, absence, counts, delay, now = m_parts.clock.now()](Connection &connection) {
        DeliveryChange change;
        change.reason = absence == settlement::Absence::Proven ? QStringLiteral("not-there") : QStringLiteral("repeat-harmless");
        change.nextTryAt = now + delay;
        change.attemptsAdded = counts ? 1 : 0;
        return settlement::deny(connection, unsure, change, absence, now);
    };
    co_return co_await m_parts.database.write<Delivery>(std::move(work));
}

} // namespace perennial
