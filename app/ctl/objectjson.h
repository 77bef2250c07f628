// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Clients, channels, networks and imports as JSON, as the command line prints them (posts and deliveries:
// service/postjson.h). Ids are strings, what is not there is null or empty. Pure.

#include "domain/batch.h"
#include "domain/channel.h"
#include "domain/channelhealth.h"
#include "domain/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace perennial {

QJsonObject toJson(const Workspace &workspace);
QJsonObject toJson(const Channel &channel, Activity activity);
QJsonObject toJson(const Network &network);
QJsonObject toJson(const Batch &batch);
QJsonArray daysJson(const WeekdaySet &days); // ["mon","fri"]

// "ok", "unchecked", "reauth", "paused"
QString shownState(const Channel &channel);
// The lifecycle where that is not active, else the activity.
QString healthState(const Channel &channel, Activity activity);
// "monday"
QString weekDayName(Qt::DayOfWeek day);
std::optional<Qt::DayOfWeek> weekDayFromName(const QString &name);
QJsonValue orNull(const std::optional<Instant> &instant);

} // namespace perennial
