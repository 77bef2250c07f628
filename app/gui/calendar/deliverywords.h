// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The words for deliveries, attempts and zones in the inspector and in lists. Pure. Thread: the window's.

#include "calendar/calendarsource.h"
#include "service/postservice.h"

namespace perennial {

// "Istanbul" of Europe/Istanbul.
QString zoneCity(const QByteArray &zone);
// "For you in London, 06:30"; empty where this machine's zone shows the same time.
QString otherZoneLine(std::optional<Instant> at, const QByteArray &zone);
DeliveryLine deliveryLine(const DeliveryDetails &details, EntryState state, const QByteArray &zone);
// What a person can do about deliveries that need one. Ids: "retry:ID", "there:ID", "not-there:ID", "cancel:ID".
QList<PostAction> deliveryActions(const QList<DeliveryDetails> &deliveries, const QString &client);
// For what is out on a network that deletes: "unpublish:ID".
PostAction unpublishAction(const Delivery &delivery, const QString &channel);

} // namespace perennial
