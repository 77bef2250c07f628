// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What is due, sorted out in one transaction: paused ones are held, late ones follow their channel's policy, one of
// each free channel is claimed, and not too many of one server. Thread: the database's. Errors: Storage.

#include "domain/channel.h"
#include "domain/delivery.h"
#include "store/connection.h"

#include <QSet>

namespace perennial {

struct ClaimOrder
{
    Instant now;
    QString holder;
    Instant leaseUntil;
    QSet<ChannelId> busyChannels; // one at a time, so that the order of a channel is kept
    QHash<QString, int> busyServers; // ClaimedDelivery::server of what is under way
    int mostPerServer = 1;
    int most = 1;
};

struct ClaimedDelivery
{
    Delivery delivery;
    QString server; // equal for channels that load the same server
};
// Channels with the same key load the same server.
QString serverKey(const QString &network, const QString &server);
Result<QList<ClaimedDelivery>> claimDeliveries(Connection &connection, const ClaimOrder &order);

// Whoever slept may have lost the lease and not know it: asked in the transaction that relies on it.
// Errors: Conflict "lease-taken" (args: who has it).
Result<void> refuseWithoutLease(Connection &connection, const QString &holder);

} // namespace perennial
