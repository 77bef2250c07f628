// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the planner of the library looks at, read from the database: items, policies, uses, free places of slots, what people
// decided. Slots and policies may be others than those that are kept: that is "what if".
// Thread: readPlannerInput the database's; leaveOutLost any but the window's, it looks at files. Errors: NotFound
// "workspace-unknown", Invalid "time-zone-unknown", those of domain/evergreen.h with the name in front, Storage.

#include "domain/evergreensetting.h"
#include "plan/evergreenplanner.h"
#include "service/slotservice.h"
#include "store/evergreenstore.h"

namespace perennial {

struct PlannerQuestion
{
    WorkspaceId workspace;
    Instant from;
    Instant until;                      // exclusive
    std::optional<quint64> seed = {};   // none: the client's
    SlotEdit slots = {};                // as if it had been saved
    QList<CategoryPolicy> policies = {}; // in the place of those of the same categories
};

struct PlannerReading
{
    EvergreenInput input;
    QHash<CategoryId, QString> categories;
    QList<evergreenstore::NeededFile> files;
    EvergreenSetting setting;
};

Result<PlannerReading> readPlannerInput(Connection &connection, const PlannerQuestion &question);

// What needs a file that is gone is not planned. The items of which nothing or not all is left.
QSet<EvergreenId> leaveOutLost(PlannerReading &reading, const MediaFolder &media);

// So many weeks of the client's wall later.
Result<Instant> weeksLater(Connection &connection, WorkspaceId workspace, Instant now, int weeks);

} // namespace perennial
