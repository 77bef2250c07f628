// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/oldmachine.h"

#include "engine/settlement.h"
#include "store/settingstore.h"
#include "store/workspacestore.h"

namespace perennial::oldmachine {

namespace {

constexpr int kMany = 1'000'000;

QString named(const char *setting, WorkspaceId client)
{
    const QString name = QLatin1String(setting);
    return client ? name + QLatin1Char('/') + client.toString() : name;
}

// A first try that the backup knows of is the one to look for; any other was made elsewhere, at a time nobody knows here.
QJsonObject doubted(const Delivery &delivery, Instant since)
{
    QJsonObject progress = delivery.progress;
    if (progress.contains(settlement::kFirstTryAt))
        return progress;
    progress.insert(settlement::kFirstTryAt, QString::number(since.ms));
    progress.insert(settlement::kElsewhere, true);
    return progress;
}

Result<QList<Delivery>> dueIn(Connection &connection, WorkspaceId client, DeliveryState state, Instant now)
{
    DeliveryFilter filter;
    filter.workspace = client;
    filter.state = state;
    filter.until = now;
    filter.limit = kMany;
    return deliverystore::list(connection, filter);
}

Result<void> loseSight(Connection &connection, const Delivery &delivery, Instant since, Instant now)
{
    Delivery claimed = delivery;
    if (delivery.state == DeliveryState::Scheduled) {
        TRY_ASSIGN(claimed, deliverystore::move(connection, delivery, DeliveryEvent::Claim, now, DeliveryChange()));
    }
    DeliveryChange change;
    change.reason = kReason;
    change.message = QString();
    change.progress = doubted(delivery, since);
    TRY(deliverystore::move(connection, claimed, DeliveryEvent::LoseSight, now, change));
    return deliverystore::closeOpenAttempts(connection, delivery.id, now, AttemptOutcome::Unsure,
                                            QStringLiteral("the profile was restored while this was under way"));
}

// What waits for a person stays with them, but whatever they decide is looked for first.
Result<void> keepInDoubt(Connection &connection, const Delivery &held, Instant since)
{
    QJsonObject progress = doubted(held, since);
    progress.insert(settlement::kMayBeOut, true);
    return deliverystore::setProgress(connection, held.id, progress);
}

Result<void> doubtWhatWasDue(Connection &connection, WorkspaceId client, Instant since, Instant now)
{
    for (const DeliveryState state : {DeliveryState::Scheduled, DeliveryState::Claimed, DeliveryState::Sending}) {
        TRY_ASSIGN(const QList<Delivery> due, dueIn(connection, client, state, now));
        for (const Delivery &delivery : due)
            TRY(loseSight(connection, delivery, since, now));
    }
    TRY_ASSIGN(const QList<Delivery> held, dueIn(connection, client, DeliveryState::Held, now));
    for (const Delivery &delivery : held)
        TRY(keepInDoubt(connection, delivery, since));
    return {};
}

// Held for the pause of the restore itself: they came due while it lasted.
Result<void> doubtWhatThePauseHeld(Connection &connection, WorkspaceId client, Instant since, Instant now)
{
    TRY_ASSIGN(const QList<Delivery> held, dueIn(connection, client, DeliveryState::Held, now));
    for (const Delivery &delivery : held) {
        if (delivery.reason != QLatin1String("paused") || delivery.dueAt < since)
            continue;
        DeliveryChange change;
        change.reason = QString();
        TRY_ASSIGN(const Delivery freed, deliverystore::move(connection, delivery, DeliveryEvent::Unhold, now, change));
        TRY(loseSight(connection, freed, since, now));
    }
    return {};
}

Result<void> pause(Connection &connection, WorkspaceId client, Instant now)
{
    if (!client) {
        TRY(settingstore::setValue(connection, QStringLiteral("paused-everywhere"), now.toIso()));
        return settingstore::setValue(connection, QStringLiteral("pause-reason"), kReason);
    }
    TRY_ASSIGN(Workspace workspace, workspacestore::load(connection, client));
    workspace.pausedAt = now;
    workspace.pauseReason = kReason;
    return workspacestore::update(connection, workspace);
}

} // namespace

Result<void> comeUp(Connection &connection, WorkspaceId client, Instant takenAt, const QString &host, Instant now)
{
    TRY(pause(connection, client, now));
    TRY(settingstore::setValue(connection, named("restored-at", client), now.toIso()));
    TRY(settingstore::setValue(connection, named("backup-taken-at", client), takenAt.toIso()));
    TRY(settingstore::setValue(connection, named("restored-from", client), host));
    TRY(settingstore::setValue(connection, named("old-machine-off-at", client), QString()));
    return doubtWhatWasDue(connection, client, takenAt, now);
}

Result<std::optional<Question>> question(Connection &connection, WorkspaceId client)
{
    TRY_ASSIGN(const QString restoredAt, settingstore::value(connection, named("restored-at", client)));
    TRY_ASSIGN(const QString answered, settingstore::value(connection, named("old-machine-off-at", client)));
    const auto at = Instant::fromIso(restoredAt);
    if (!at || !answered.isEmpty())
        return std::optional<Question>();
    TRY_ASSIGN(const QString takenAt, settingstore::value(connection, named("backup-taken-at", client)));
    TRY_ASSIGN(const QString host, settingstore::value(connection, named("restored-from", client)));
    return std::optional(Question{Instant::fromIso(takenAt).value_or(*at), *at, host});
}

Result<void> answer(Connection &connection, WorkspaceId client, Instant now)
{
    TRY_ASSIGN(const auto open, question(connection, client));
    if (!open)
        return {};
    TRY(doubtWhatThePauseHeld(connection, client, open->takenAt, now));
    TRY(doubtWhatWasDue(connection, client, open->takenAt, now));
    return settingstore::setValue(connection, named("old-machine-off-at", client), now.toIso());
}

Result<bool> mustWait(Connection &connection, const Delivery &unsure)
{
    if (unsure.reason != kReason)
        return false;
    TRY_ASSIGN(const auto everywhere, question(connection, {}));
    TRY_ASSIGN(const auto client, question(connection, unsure.workspace));
    return everywhere || client;
}

} // namespace perennial::oldmachine
