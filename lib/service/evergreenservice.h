// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EvergreenService: the library of a client, made, changed and thrown away, and what it would put into the slots of the
// coming weeks. Thread: the one that made it. Errors: domain/evergreen.h's with the name of the item or category in front
// of their args, NotFound "evergreen-unknown" | "category-unknown" | "channel-unknown", Conflict "stale" |
// "category-exists" | "category-has-items" (args: name, count), Invalid "policy-borrow-circle" (args: names) |
// "plan-weeks" (args: most) | "time-zone-unknown", Storage.

#include "plan/evergreenplanner.h"
#include "service/libraryedit.h"
#include "service/serviceparts.h"
#include "store/evergreenstore.h"

namespace perennial {

// A plan with the names that it speaks of.
struct LibraryPlan
{
    EvergreenPlan plan;
    QHash<EvergreenId, EvergreenItem> items;
    QHash<CategoryId, QString> categories;
};

class EvergreenService
{
public:
    static constexpr int kMostWeeks = 104;

    explicit EvergreenService(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<LibraryChange>> change(WorkspaceId workspace, LibraryEdit edit);
    QCoro::Task<Result<QList<LibraryCategory>>> categories(WorkspaceId workspace); // by name
    QCoro::Task<Result<LibraryItem>> load(EvergreenId id);
    QCoro::Task<Result<QList<LibraryItem>>> list(evergreenstore::Filter filter); // the oldest first

    // Changes nothing: from now on, so many weeks of the client's wall, into the places of slots that draw from a category
    // and that no post holds.
    QCoro::Task<Result<LibraryPlan>> plan(WorkspaceId workspace, int weeks, quint64 seed);

private:
    ServiceParts m_parts;
};

} // namespace perennial
