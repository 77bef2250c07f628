// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nextslot.h"

#include "engine/freetime.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"

namespace perennial {

Result<Delivery> moveToNextSlot(Connection &connection, const Delivery &delivery, Instant now, const QString &reason)
{
    TRY_ASSIGN(const Channel channel, channelstore::load(connection, delivery.channel));
    TRY_ASSIGN(const Workspace workspace, workspacestore::load(connection, delivery.workspace));
    const QByteArray zone = channel.timeZone.isEmpty() ? workspace.timeZone : channel.timeZone;
    TRY_ASSIGN(const WallTime wall, freeTime(connection, {delivery.workspace, {delivery.channel}, zone, now, delivery.post}));
    ZoneResolver zones;
    TRY_ASSIGN(const ResolvedTime at, zones.resolve(wall));
    DeliveryChange change;
    change.reason = reason;
    change.dueAt = at.instant;
    change.nextTryAt = at.instant;
    TRY_ASSIGN(const Delivery moved, deliverystore::move(connection, delivery, DeliveryEvent::Reschedule, now, change));
    TRY_ASSIGN(const auto siblings, deliverystore::forPost(connection, delivery.post));
    if (siblings.size() == 1)
        TRY(poststore::setTime(connection, delivery.post, wall, at.instant));
    return moved;
}

} // namespace perennial
