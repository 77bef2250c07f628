// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EvergreenService: the library of a client, made, changed and thrown away; what it puts into the slots of the coming weeks,
// what people decide about that, and how it becomes posts. Thread: the one that made it; plans are computed on another.
// Errors: domain/evergreen.h's with the name of the item or category in front of their args, NotFound "evergreen-unknown" |
// "category-unknown" | "channel-unknown" | "fill-gone", Conflict "stale" | "category-exists" | "category-has-items" (args:
// name, count), Invalid "policy-borrow-circle" (args: names) | "plan-weeks" (args: most) | "evergreen-ahead" (args: most) |
// "time-zone-unknown", Storage.

#include "domain/post.h"
#include "plan/evergreensimulator.h"
#include "service/libraryedit.h"
#include "service/plannerinput.h"
#include "service/promotion.h"
#include "service/serviceparts.h"
#include "store/evergreenstore.h"

namespace perennial {

// A plan with what it speaks of.
struct LibraryPlan
{
    EvergreenPlan plan;
    QHash<EvergreenId, EvergreenItem> items; // without those that lost their pictures
    QHash<CategoryId, QString> categories;
    QList<EvergreenUse> history;             // all that ever was, and what became a post already
    QList<EvergreenPin> pins;
    QSet<EvergreenId> lost; // items whose pictures are gone, in part or whole: not planned
    Instant from;
    Instant until;
};

// What would be if slots and policies were others.
struct WhatIf
{
    SlotEdit slots = {};
    QList<CategoryPolicy> policies = {}; // in the place of those of the same categories
};

struct LibraryForecast
{
    LibraryPlan made;
    EvergreenOutlook outlook;
};

// What people decide about places. One and the same takes it back.
struct FillDecisions
{
    QList<EvergreenPin> pins;
    QList<OccurrenceKey> unpinned;
    QList<EvergreenExclusion> exclusions; // "not this one again"
    QList<EvergreenExclusion> lifted;

    bool isEmpty() const { return pins.isEmpty() && unpinned.isEmpty() && exclusions.isEmpty() && lifted.isEmpty(); }
};

class EvergreenService
{
public:
    static constexpr int kMostWeeks = 104;

    explicit EvergreenService(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<LibraryChange>> change(WorkspaceId workspace, LibraryEdit edit);
    QCoro::Task<Result<QList<LibraryCategory>>> categories(WorkspaceId workspace); // by name
    QCoro::Task<Result<LibraryItem>> load(WorkspaceId workspace, EvergreenId id);
    QCoro::Task<Result<QList<LibraryItem>>> list(evergreenstore::Filter filter); // the oldest first

    // When and where an item went, or is to go, and what became of it; the newest first, at most kMostUses.
    static constexpr int kMostUses = 200;
    QCoro::Task<Result<QList<evergreenstore::PastUse>>> usesOf(WorkspaceId workspace, EvergreenId id);
    // The others become wordings of the first and go to the trash. Errors: service/librarymerge.h's.
    QCoro::Task<Result<LibraryChange>> merge(WorkspaceId workspace, EvergreenId keep, QList<EvergreenId> others);
    // A post becomes an item. Errors: service/promotion.h's.
    QCoro::Task<Result<LibraryChange>> promote(WorkspaceId workspace, Promotion promotion);

    // What lies in the trash for 30 days, of all clients.
    QCoro::Task<Result<qint64>> emptyOldTrash();

    // Changes nothing: from now on, so many weeks of the client's wall, into the places of slots that draw from a category,
    // that no post holds and that were not filled before. No seed: the client's.
    QCoro::Task<Result<LibraryPlan>> plan(WorkspaceId workspace, int weeks, std::optional<quint64> seed = {});
    QCoro::Task<Result<LibraryForecast>> forecast(WorkspaceId workspace, int weeks, WhatIf whatIf);
    // Changes the plan, not the posts.
    QCoro::Task<Result<FillDecisions>> decide(WorkspaceId workspace, FillDecisions decisions);

    // Posts of what the plan puts into the coming weeks, in portions; progress on the caller's thread. What was made stays
    // if a later portion fails or `goOn` says no.
    using GoOn = std::function<bool(qsizetype made, qsizetype all)>;
    QCoro::Task<Result<QList<Post>>> makeReal(WorkspaceId workspace, int weeks, GoOn goOn = {});
    // Of these places only: "fill-gone" if the plan puts nothing there any more.
    QCoro::Task<Result<QList<Post>>> makeReal(WorkspaceId workspace, QList<OccurrenceKey> places, Instant last);
    // Drafts of these items at a time, half an hour apart (service/evergreenfilling.h).
    QCoro::Task<Result<QList<Post>>> place(WorkspaceId workspace, QList<EvergreenId> items, WallTime wall, QList<ChannelId> channels);
    // Of all clients: what their settings say; how many posts were made.
    QCoro::Task<Result<qsizetype>> makeAllReal();

    QCoro::Task<Result<EvergreenSetting>> setting(WorkspaceId workspace);
    QCoro::Task<Result<EvergreenSetting>> setSetting(EvergreenSetting setting); // what it was before

private:
    struct Drawn
    {
        PlannerReading reading;
        LibraryPlan made;
    };
    using Until = std::function<Result<Instant>(Connection &, Instant now)>;
    QCoro::Task<Result<Drawn>> draw(PlannerQuestion question, Until until);
    QCoro::Task<Result<QList<Post>>> write(WorkspaceId workspace, Drawn drawn, QList<EvergreenFill> fills, GoOn goOn);

    ServiceParts m_parts;
};

} // namespace perennial
