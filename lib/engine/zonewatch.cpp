// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/zonewatch.h"

#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/settingstore.h"

namespace perennial {

namespace {

const QString kSetting = QStringLiteral("zone-data");
const QString kReason = QStringLiteral("zone-data");

Result<void> moveTo(Connection &connection, const poststore::PlannedWall &planned, Instant at, Instant now)
{
    TRY(poststore::setTime(connection, planned.post, planned.wall, at));
    TRY_ASSIGN(const auto deliveries, deliverystore::forPost(connection, planned.post));
    for (const Delivery &delivery : deliveries) {
        if (delivery.state != DeliveryState::Scheduled || delivery.dueAt != planned.dueAt)
            continue;
        DeliveryChange change;
        change.reason = kReason;
        change.dueAt = at;
        change.nextTryAt = at;
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Reschedule, now, change));
    }
    return {};
}

} // namespace

Result<int> followZoneData(Connection &connection, const QString &version, Instant now)
{
    TRY_ASSIGN(const QString known, settingstore::value(connection, kSetting));
    if (version.isEmpty() || known == version)
        return 0;
    TRY(settingstore::setValue(connection, kSetting, version));
    if (known.isEmpty())
        return 0; // a fresh profile
    TRY_ASSIGN(const auto planned, poststore::plannedWalls(connection, now));
    ZoneResolver zones;
    int moved = 0;
    for (const poststore::PlannedWall &each : planned) {
        const auto resolved = zones.resolve(each.wall);
        // A zone that is not known any more keeps the instant it had.
        if (!resolved || resolved->instant == each.dueAt || resolved->instant <= now)
            continue;
        TRY(moveTo(connection, each, resolved->instant, now));
        ++moved;
    }
    return moved;
}

} // namespace perennial
