// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What runs on a channel, for the page of health: its plan and its tasks. Plain functions over a Connection. Thread:
// the database's. Errors: Storage.

#include "service/healthservice.h"
#include "store/connection.h"

namespace perennial {

// Fills plan, nextTask, openTasks and overdueTasks of standings of any clients.
Result<void> attachPlans(Connection &connection, Instant now, QList<ChannelStanding> &standings);

} // namespace perennial
