// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/lockdownstore.h"

#include "store/deliverystore.h"
#include "store/jsoncolumn.h"

namespace perennial::lockdownstore {

namespace {

const QString kPaused = QStringLiteral("paused");

QString outcomesText(const QList<ChannelOutcome> &outcomes)
{
    QJsonArray array;
    for (const ChannelOutcome &each : outcomes) {
        QJsonObject row{{QStringLiteral("channel"), each.channel.toString()}, {QStringLiteral("name"), each.name},
                        {QStringLiteral("network"), each.network},            {QStringLiteral("account"), each.account},
                        {QStringLiteral("outcome"), toString(each.outcome)}};
        if (!each.reason.isEmpty())
            row.insert(QStringLiteral("reason"), each.reason);
        if (!each.page.isEmpty())
            row.insert(QStringLiteral("page"), each.page);
        array << row;
    }
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<ChannelOutcome> outcomesOf(const QString &text)
{
    QList<ChannelOutcome> outcomes;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonObject row = value.toObject();
        outcomes << ChannelOutcome{ChannelId{row.value(QLatin1String("channel")).toString().toLongLong()},
                                   row.value(QLatin1String("name")).toString(),
                                   row.value(QLatin1String("network")).toString(),
                                   row.value(QLatin1String("account")).toString(),
                                   keyOutcomeFromString(row.value(QLatin1String("outcome")).toString()).value_or(KeyOutcome::Nothing),
                                   row.value(QLatin1String("reason")).toString(),
                                   row.value(QLatin1String("page")).toString()};
    }
    return outcomes;
}

Result<QList<Delivery>> heldOf(Connection &connection, ChannelId channel)
{
    DeliveryFilter filter;
    filter.channel = channel;
    filter.state = DeliveryState::Held;
    filter.limit = 1000000;
    TRY_ASSIGN(QList<Delivery> held, deliverystore::list(connection, filter));
    held.removeIf([](const Delivery &each) { return each.reason != kPaused && each.reason != kLockedDown; });
    return held;
}

} // namespace

Result<void> setLocked(Connection &connection, ChannelId channel, std::optional<Instant> at)
{
    TRY(connection.change(QStringLiteral("UPDATE channel SET locked_at=?, version=version+1 WHERE id=?"), at, channel));
    return {};
}

Result<void> needsConnecting(Connection &connection, ChannelId channel)
{
    TRY(connection.change(QStringLiteral("UPDATE channel SET state=?, version=version+1 WHERE id=? AND state<>?"), toString(ChannelState::Reauth),
                          channel, toString(ChannelState::Reauth)));
    return {};
}

Result<void> holdFor(Connection &connection, ChannelId channel, const QString &reason, Instant at)
{
    TRY_ASSIGN(const QList<Delivery> held, heldOf(connection, channel));
    DeliveryChange change;
    change.reason = reason;
    for (const Delivery &each : held) {
        if (each.reason == reason)
            continue;
        TRY_ASSIGN(const Delivery free, deliverystore::move(connection, each, DeliveryEvent::Unhold, at, change));
        TRY(deliverystore::move(connection, free, DeliveryEvent::Hold, at, change));
    }
    return {};
}

Result<void> letGo(Connection &connection, ChannelId channel, Instant at)
{
    TRY_ASSIGN(const QList<Delivery> held, heldOf(connection, channel));
    DeliveryChange change;
    change.reason = QString();
    for (const Delivery &each : held) {
        if (each.reason == kLockedDown)
            TRY(deliverystore::move(connection, each, DeliveryEvent::Unhold, at, change));
    }
    return {};
}

Result<QSet<ChannelId>> sending(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(const QList<Delivery> underWay, deliverystore::underWay(connection, {}));
    QSet<ChannelId> channels;
    for (const Delivery &each : underWay) {
        if (each.workspace == workspace && each.state == DeliveryState::Sending)
            channels.insert(each.channel);
    }
    return channels;
}

Result<int> heldCount(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT count(*) FROM delivery WHERE workspace_id=? AND state='held' AND reason=? "
                                                              "AND state IN ('failed', 'unsure', 'missed', 'held')")));
    TRY(query.run(workspace, kLockedDown));
    return query.next() ? int(query.number(0)) : 0;
}

Result<void> record(Connection &connection, const LockdownEvent &event)
{
    TRY(connection.change(QStringLiteral("INSERT INTO lockdown_event (id, workspace_id, workspace_name, at, actor, host, action, phase, kept_holders, "
                                         "kept_channels, outcomes) VALUES (?,?,?,?,?,?,?,?,?,?,?)"),
                          event.id, event.workspace, event.workspaceName, event.at, event.actor, event.host, toString(event.action),
                          toString(event.phase), jsoncolumn::text(event.keptHolders), jsoncolumn::text(event.keptChannels),
                          outcomesText(event.outcomes)));
    return {};
}

Result<QList<LockdownEvent>> events(Connection &connection, WorkspaceId workspace, int limit)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id, workspace_id, workspace_name, at, actor, host, action, phase, kept_holders, "
                                                              "kept_channels, outcomes FROM lockdown_event WHERE workspace_id=? ORDER BY at DESC, id DESC LIMIT ?")));
    TRY(query.run(workspace, limit));
    QList<LockdownEvent> found;
    while (query.next()) {
        LockdownEvent event;
        event.id = query.id<LockdownEventId>(0);
        event.workspace = query.id<WorkspaceId>(1);
        event.workspaceName = query.text(2);
        event.at = query.instant(3);
        event.actor = query.text(4);
        event.host = query.text(5);
        event.action = lockdownActionFromString(query.text(6)).value_or(LockdownAction::Lock);
        event.phase = query.text(7) == toString(LockdownPhase::Begun) ? LockdownPhase::Begun : LockdownPhase::Ended;
        event.keptHolders = jsoncolumn::list(query.text(8));
        event.keptChannels = jsoncolumn::list(query.text(9));
        event.outcomes = outcomesOf(query.text(10));
        found << event;
    }
    return found;
}

} // namespace perennial::lockdownstore
