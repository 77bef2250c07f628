// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/healthjudging.h"

#include "base/id.h"
#include "store/channelstore.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

namespace perennial::healthjudging {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kHistory = 24h * 800; // a season is known again after a year of silence
const QString kPausedEverywhere = QStringLiteral("paused-everywhere");

Result<void> readPauses(Connection &connection, WorkspaceId workspace, Reading &reading)
{
    TRY_ASSIGN(const auto pauses, healthstore::pausesSince(connection, workspace, reading.now - kHistory));
    for (const healthstore::PausedSpan &pause : pauses) {
        if (pause.channel)
            reading.channelPauses[pause.channel] << pause.span;
        else
            reading.clientPauses[pause.workspace] << pause.span;
    }
    TRY_ASSIGN(const QString since, settingstore::value(connection, kPausedEverywhere));
    const auto everywhere = Instant::fromIso(since);
    for (const Workspace &client : std::as_const(reading.clients)) {
        if (everywhere)
            reading.clientPauses[client.id] << TimeSpan{*everywhere, reading.now};
        if (client.pausedAt)
            reading.clientPauses[client.id] << TimeSpan{*client.pausedAt, reading.now};
    }
    return {};
}

ActivityFacts factsOf(const Reading &reading, const Channel &channel, const QList<qint64> &postDays)
{
    ActivityFacts facts;
    const auto health = reading.health.constFind(channel.id);
    const auto queue = reading.queues.value(channel.id);
    facts.knownSince = channel.createdAt;
    facts.postDays = postDays;
    if (const auto sent = reading.lastSent.constFind(channel.id); sent != reading.lastSent.cend())
        facts.lastHere = *sent;
    if (health != reading.health.cend())
        facts.lastOnNetwork = health->networkPostAt;
    facts.queueEndsAt = queue.endsAt;
    facts.planned = queue.planned;
    facts.isFed = reading.fed.contains(channel.id) ||
                  channel.lifecycle == Lifecycle::Maintenance; // its plan makes posts when they are due
    facts.threshold = channel.threshold;
    facts.lifecycle = channel.lifecycle;
    facts.pausedAt = channel.pausedAt;
    facts.pausedBy = channel.pausedBy;
    facts.uncounted = reading.clientPauses.value(channel.workspace) + reading.channelPauses.value(channel.id);
    if (channel.lockedAt)
        facts.uncounted << TimeSpan{*channel.lockedAt, reading.now};
    return facts;
}

ChannelEvent eventOf(const Judged &judged, ChannelEventId id)
{
    ChannelEvent event;
    event.id = id;
    event.workspace = judged.health.workspace;
    event.channel = judged.health.channel;
    event.at = *judged.health.judgedAt;
    event.kind = ChannelEventKind::Activity;
    event.from = judged.before ? toString(*judged.before) : QString();
    event.to = toString(judged.health.activity);
    event.facts = toJson(judged.health.reason);
    return event;
}

} // namespace

Result<Reading> read(Connection &connection, WorkspaceId workspace, Instant now)
{
    Reading reading;
    reading.now = now;
    TRY_ASSIGN(const QList<Workspace> clients, workspacestore::list(connection));
    for (const Workspace &client : clients) {
        if (workspace ? client.id == workspace : !client.archivedAt)
            reading.clients.insert(client.id, client);
    }
    TRY_ASSIGN(reading.channels,
               workspace ? channelstore::list(connection, workspace) : channelstore::listAll(connection));
    reading.channels.removeIf([&reading](const Channel &each) { return !reading.clients.contains(each.workspace); });
    TRY_ASSIGN(reading.health, healthstore::all(connection, workspace));
    TRY_ASSIGN(reading.lastSent, healthstore::lastSent(connection, workspace));
    TRY_ASSIGN(reading.queues, healthstore::queues(connection, workspace, now));
    TRY_ASSIGN(reading.fed, healthstore::fed(connection, workspace));
    TRY(readPauses(connection, workspace, reading));
    return reading;
}

Result<QList<Judged>> judge(Connection &connection, const Reading &reading, const QList<Channel> &channels)
{
    QList<ChannelId> ids;
    for (const Channel &channel : channels)
        ids << channel.id;
    TRY_ASSIGN(const auto days, healthstore::postDays(connection, ids, reading.now - kHistory));
    QList<Judged> all;
    for (const Channel &channel : channels) {
        const ChannelHealth previous = reading.health.value(channel.id);
        const ActivityVerdict verdict =
            judgeActivity(previous, factsOf(reading, channel, days.value(channel.id)), reading.now);
        Judged judged;
        judged.before = previous.judgedAt ? std::optional(previous.activity) : std::nullopt;
        judged.isNews = judged.before != verdict.activity || !(previous.reason == verdict.reason);
        judged.health = previous;
        judged.health.workspace = channel.workspace;
        judged.health.channel = channel.id;
        judged.health.activity = verdict.activity;
        judged.health.since = verdict.since;
        judged.health.reason = verdict.reason;
        judged.health.judgedAt = reading.now;
        all << judged;
    }
    return all;
}

Result<qsizetype> keep(Connection &connection, const QList<Judged> &judged, IdSource &ids)
{
    qsizetype changed = 0;
    for (const Judged &each : judged) {
        if (!each.isNews)
            continue;
        const auto there = channelstore::load(connection, each.health.channel);
        if (!there && there.error().kind == ErrorKind::NotFound)
            continue;
        TRY(there);
        TRY(healthstore::saveVerdict(connection, each.health));
        const bool moved =
            each.before ? *each.before != each.health.activity : each.health.activity != Activity::Active;
        changed += moved;
        if (moved)
            TRY(healthstore::addEvent(connection, eventOf(each, ids.next<ChannelEventId>())));
    }
    return changed;
}

} // namespace perennial::healthjudging
