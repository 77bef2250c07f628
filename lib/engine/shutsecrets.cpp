// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/shutsecrets.h"

#include "store/deliverystore.h"

#include <algorithm>

namespace perennial::shutsecrets {

namespace {

constexpr int kAll = 1000000;

Result<QList<Delivery>> waiting(Connection &connection)
{
    DeliveryFilter filter;
    filter.state = DeliveryState::Held;
    filter.limit = kAll;
    TRY_ASSIGN(QList<Delivery> held, deliverystore::list(connection, filter));
    held.removeIf([](const Delivery &delivery) { return delivery.reason != kReason; });
    return held;
}

} // namespace

bool isShut(const Error &error)
{
    static const QStringList codes{QStringLiteral("keychain-locked"),    QStringLiteral("keychain-missing"),
                                   QStringLiteral("keychain-timeout"),   QStringLiteral("sealed-file-locked"),
                                   QStringLiteral("sealed-file-missing"), QStringLiteral("passphrase-wrong")};
    return error.kind == ErrorKind::Keychain && codes.contains(error.code);
}

Result<int> release(Connection &connection, Instant now)
{
    TRY_ASSIGN(const QList<Delivery> held, waiting(connection));
    for (const Delivery &delivery : held) {
        DeliveryChange change;
        change.reason = QString();
        change.message = QString();
        TRY(deliverystore::move(connection, delivery, DeliveryEvent::Unhold, now, change));
    }
    return int(held.size());
}

Result<int> count(Connection &connection)
{
    TRY_ASSIGN(const QList<Delivery> held, waiting(connection));
    return int(held.size());
}

} // namespace perennial::shutsecrets
