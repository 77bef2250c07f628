// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/healthwatch.h"

#include "base/log.h"
#include "engine/shutsecrets.h"
#include "networks/registry.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/healthstore.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kDay = 24h;
const QString kNotSupported = QStringLiteral("not-supported");

struct Due
{
    Channel channel;
    ChannelHealth health;
};

// A clock that was set back by more than a day doesn't keep it from being asked.
bool isDayOver(const ChannelHealth &health, Instant now)
{
    return !health.networkAskedAt || now - *health.networkAskedAt >= kDay || *health.networkAskedAt - now >= kDay;
}

bool mayBeAsked(const Channel &channel, Instant now)
{
    return !channel.lockedAt && channel.lifecycle != Lifecycle::Closed && channel.state != ChannelState::Reauth &&
           (!channel.notBefore || *channel.notBefore <= now);
}

// Who waits longest first, and not more than this round's share of all.
Result<QList<Due>> dueNow(Connection &connection, Instant now)
{
    TRY_ASSIGN(const QString everywhere, settingstore::value(connection, QStringLiteral("paused-everywhere")));
    if (!everywhere.isEmpty())
        return QList<Due>();
    QSet<WorkspaceId> open;
    TRY_ASSIGN(const QList<Workspace> clients, workspacestore::list(connection));
    for (const Workspace &client : clients) {
        if (!client.archivedAt && !client.pausedAt)
            open.insert(client.id);
    }
    TRY_ASSIGN(const QList<Channel> channels, channelstore::listAll(connection));
    TRY_ASSIGN(const auto known, healthstore::all(connection, {}));
    QList<Due> due;
    qsizetype all = 0;
    for (const Channel &channel : channels) {
        if (!open.contains(channel.workspace) || !mayBeAsked(channel, now))
            continue;
        ++all;
        ChannelHealth health = known.value(channel.id);
        health.workspace = channel.workspace;
        health.channel = channel.id;
        if (isDayOver(health, now))
            due << Due{channel, health};
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const Due &a, const Due &b) { return a.health.networkAskedAt < b.health.networkAskedAt; });
    return due.mid(0, (all + HealthWatch::kRounds - 1) / HealthWatch::kRounds);
}

Result<void> keepAnswer(Connection &connection, const ChannelHealth &health, std::optional<Instant> leaveAlone)
{
    const auto there = channelstore::load(connection, health.channel);
    if (!there)
        return there.error().kind == ErrorKind::NotFound ? Result<void>() : Result<void>(there.error());
    if (leaveAlone)
        TRY(channelstore::waitUntil(connection, health.channel, *leaveAlone));
    return healthstore::saveAnswer(connection, health);
}

// A post that is still to come is a clock that is wrong, there or here: it would keep the channel alive for as long.
void take(ChannelHealth &health, const Result<std::optional<Instant>> &newest, Instant now)
{
    health.networkAskedAt = now;
    if (newest && *newest && **newest > now + kDay) {
        health.networkAnswer = QStringLiteral("network-clock");
        return;
    }
    health.networkAnswer = newest ? QString() : newest.error().code;
    if (newest)
        health.networkPostAt = *newest;
}

} // namespace

QCoro::Task<Result<qsizetype>> HealthWatch::ask()
{
    Database &database = m_database;
    Registry &registry = m_registry;
    const Clock &clock = m_clock;
    Log &log = m_log;
    const auto stopped = m_stopped;
    std::function<Result<QList<Due>>(Connection &)> look = [now = clock.now()](Connection &connection) {
        return dueNow(connection, now);
    };
    CO_TRY_ASSIGN(const QList<Due> due, co_await database.read<QList<Due>>(std::move(look)));
    qsizetype asked = 0;
    for (const Due &each : due) {
        Adapter *adapter = registry.find(each.channel.network);
        Result<std::optional<Instant>> newest =
            Error(ErrorKind::Invalid, kNotSupported, QStringLiteral("this program does not know the network"));
        if (adapter && !*stopped) {
            const Account account = accountOf(each.channel, adapter->network());
            newest = co_await adapter->lastPostAt(account);
        }
        if (*stopped)
            co_return asked;
        if (!newest && shutsecrets::isShut(newest.error()))
            co_return asked; // no fault of the network: the next round asks again
        ++asked;
        ChannelHealth health = each.health;
        take(health, newest, clock.now());
        std::optional<Instant> leaveAlone;
        if (!newest && newest.error().kind == ErrorKind::RateLimited)
            leaveAlone = clock.now() + newest.error().retryAfter.value_or(0ms);
        if (!newest && health.networkAnswer != kNotSupported)
            log.info("health", newest.error().message);
        std::function<Result<void>(Connection &)> keep = [health, leaveAlone](Connection &connection) {
            return keepAnswer(connection, health, leaveAlone);
        };
        CO_TRY(co_await database.write<void>(std::move(keep)));
    }
    co_return asked;
}

} // namespace perennial
