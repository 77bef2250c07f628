// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/evergreenservice.h"

#include "service/slotservice.h"
#include "store/categorystore.h"
#include "store/database.h"
#include "store/slotstore.h"
#include "store/workspacestore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr auto kShareReach = 24h * 8; // the share of a category looks a week back

// Counts for the share: each post that stands on a channel, but for those that came from the library.
Result<QMap<QDate, int>> otherPosts(Connection &connection, WorkspaceId workspace, const QTimeZone &zone, const QSet<PostId> &fromLibrary,
                                    Instant from, Instant until)
{
    TRY_ASSIGN(const QList<TakenTime> taken, slotstore::takenTimes(connection, workspace, {}, from, until));
    QMap<QDate, int> counts;
    for (const TakenTime &each : taken) {
        if (!fromLibrary.contains(each.post))
            ++counts[each.at.utc().toTimeZone(zone).date()];
    }
    return counts;
}

Result<Instant> endOf(int weeks, Instant now, const QByteArray &timeZone)
{
    ZoneResolver zones;
    TRY_ASSIGN(WallTime wall, zones.wallTime(now, timeZone));
    wall.date = wall.date.addDays(7 * weeks);
    TRY_ASSIGN(const ResolvedTime end, zones.resolve(wall));
    return end.instant;
}

Result<EvergreenInput> readInput(Connection &connection, WorkspaceId workspace, int weeks, Instant now)
{
    EvergreenInput input;
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
    input.timeZone = client.timeZone;
    input.start = now;
    TRY_ASSIGN(const Instant until, endOf(weeks, now, client.timeZone));
    TRY_ASSIGN(input.items, evergreenstore::itemsForPlan(connection, workspace));
    for (const EvergreenItem &item : std::as_const(input.items)) {
        if (const auto sound = validate(item); !sound)
            return naming(sound.error(), titleOf(item));
    }
    // All that ever was: an item may be used so many times and no more.
    TRY_ASSIGN(const auto uses, evergreenstore::uses(connection, workspace, Instant{0}, until + kShareReach));
    QSet<PostId> fromLibrary;
    for (const evergreenstore::RecordedUse &use : uses) {
        input.history << use.use;
        if (use.post)
            fromLibrary.insert(use.post);
    }
    TRY_ASSIGN(const QList<Slot> slots, slotstore::list(connection, workspace));
    TRY_ASSIGN(const QList<SlotPlace> places, placesOfSlots(connection, workspace, slots, now, until));
    for (const SlotPlace &place : places) {
        if (place.isFree() && place.occurrence.category)
            input.places << place.occurrence;
    }
    ZoneResolver zones;
    TRY_ASSIGN(const QTimeZone zone, zones.zone(client.timeZone));
    TRY_ASSIGN(input.otherPosts, otherPosts(connection, workspace, zone, fromLibrary, now - kShareReach, until + kShareReach));
    return input;
}

Result<LibraryPlan> planIn(Connection &connection, WorkspaceId workspace, int weeks, quint64 seed, Instant now)
{
    TRY_ASSIGN(EvergreenInput input, readInput(connection, workspace, weeks, now));
    input.seed = seed;
    LibraryPlan made;
    TRY_ASSIGN(const QList<LibraryCategory> categories, categorystore::listWithPolicies(connection, workspace));
    for (const LibraryCategory &each : categories) {
        input.policies << each.policy;
        made.categories.insert(each.category.id, each.category.name);
    }
    TRY_ASSIGN(made.plan, planEvergreen(input));
    for (const EvergreenItem &item : std::as_const(input.items))
        made.items.insert(item.id, item);
    return made;
}

} // namespace

QCoro::Task<Result<LibraryChange>> EvergreenService::change(WorkspaceId workspace, LibraryEdit edit)
{
    std::function<Result<LibraryChange>(Connection &)> work = [this, workspace, edit, now = m_parts.clock.now()](Connection &connection) {
        return applyLibraryEdit(connection, workspace, edit, m_parts.ids, now);
    };
    return m_parts.database.write<LibraryChange>(std::move(work));
}

QCoro::Task<Result<QList<LibraryCategory>>> EvergreenService::categories(WorkspaceId workspace)
{
    std::function<Result<QList<LibraryCategory>>(Connection &)> work = [workspace](Connection &connection) {
        return categorystore::listWithPolicies(connection, workspace);
    };
    return m_parts.database.read<QList<LibraryCategory>>(std::move(work));
}

QCoro::Task<Result<LibraryItem>> EvergreenService::load(EvergreenId id)
{
    std::function<Result<LibraryItem>(Connection &)> work = [id](Connection &connection) { return evergreenstore::load(connection, id); };
    return m_parts.database.read<LibraryItem>(std::move(work));
}

QCoro::Task<Result<QList<LibraryItem>>> EvergreenService::list(evergreenstore::Filter filter)
{
    std::function<Result<QList<LibraryItem>>(Connection &)> work = [filter](Connection &connection) { return evergreenstore::list(connection, filter); };
    return m_parts.database.read<QList<LibraryItem>>(std::move(work));
}

QCoro::Task<Result<LibraryPlan>> EvergreenService::plan(WorkspaceId workspace, int weeks, quint64 seed)
{
    if (weeks < 1 || weeks > kMostWeeks)
        co_return Error(ErrorKind::Invalid, QStringLiteral("plan-weeks"), QStringLiteral("a plan is 1 to 104 weeks long"), {QString::number(kMostWeeks)});
    std::function<Result<LibraryPlan>(Connection &)> work = [workspace, weeks, seed, now = m_parts.clock.now()](Connection &connection) {
        return planIn(connection, workspace, weeks, seed, now);
    };
    co_return co_await m_parts.database.read<LibraryPlan>(std::move(work));
}

} // namespace perennial
