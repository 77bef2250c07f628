// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/slotservice.h"

#include "ics/ruledates.h"
#include "store/categorystore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/evergreenstore.h"
#include "store/slotstore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kPreview = 24h * 183;

Result<void> check(Connection &connection, WorkspaceId workspace, const Slot &slot)
{
    TRY(SlotService::check(slot));
    TRY(channelstore::load(connection, workspace, slot.channel));
    return {};
}

Result<std::optional<Slot>> find(Connection &connection, SlotId id)
{
    auto found = slotstore::load(connection, id);
    if (found)
        return std::optional(*found);
    return found.error().kind == ErrorKind::NotFound ? Result<std::optional<Slot>>(std::nullopt) : Result<std::optional<Slot>>(found.error());
}

class Edit
{
public:
    Edit(Connection &connection, WorkspaceId workspace, IdSource &ids, Instant now)
        : m_connection(connection), m_workspace(workspace), m_ids(ids), m_now(now)
    {
    }

    Result<SlotChange> run(const SlotEdit &edit)
    {
        for (SlotId id : edit.gone) {
            TRY_ASSIGN(const Slot before, slotstore::load(m_connection, m_workspace, id));
            TRY(slotstore::remove(m_connection, id));
            m_change.back.put << before;
        }
        for (const Slot &slot : edit.put)
            TRY(put(slot));
        return m_change;
    }

private:
    Result<void> refuseForeign(const Slot &slot) const
    {
        if (slot.workspace == m_workspace)
            return {};
        return Error(ErrorKind::NotFound, QStringLiteral("slot-unknown"), QStringLiteral("a slot of another client"), {slot.id.toString()});
    }

    Result<void> put(Slot slot)
    {
        slot.workspace = m_workspace;
        if (slot.id.value < 0)
            slot.id = {};
        TRY(check(m_connection, m_workspace, slot));
        std::optional<Slot> before;
        if (slot.id) {
            TRY_ASSIGN(before, find(m_connection, slot.id));
        } else {
            slot.id = m_ids.next<SlotId>();
        }
        if (before) {
            TRY(refuseForeign(*before));
            TRY(slotstore::update(m_connection, slot));
        } else {
            slot.createdAt = slot.createdAt.ms > 0 ? slot.createdAt : m_now;
            TRY(slotstore::insert(m_connection, slot));
            m_change.back.gone << slot.id;
        }
        TRY_ASSIGN(const Slot now, slotstore::load(m_connection, slot.id));
        m_change.now << now;
        if (before) {
            before->version = now.version;
            m_change.back.put << *before;
        }
        return {};
    }

    Connection &m_connection;
    WorkspaceId m_workspace;
    IdSource &m_ids;
    Instant m_now;
    SlotChange m_change;
};

Result<QList<LostPlace>> lostIn(Connection &connection, WorkspaceId workspace, const SlotEdit &edit, Instant now)
{
    TRY_ASSIGN(const QList<Slot> slots, slotstore::list(connection, workspace));
    TRY_ASSIGN(const auto before, placesOfSlots(connection, workspace, slots, now, now + kPreview));
    TRY_ASSIGN(const auto after, placesOfSlots(connection, workspace, slotsAfter(slots, edit), now, now + kPreview));
    QSet<std::pair<PostId, ChannelId>> kept;
    for (const SlotPlace &place : after)
        kept.insert({place.holder, place.occurrence.channel});
    QList<LostPlace> lost;
    for (const SlotPlace &place : before) {
        if (!place.isFree() && !kept.contains({place.holder, place.occurrence.channel}))
            lost.append({place.holder, place.occurrence.channel, place.occurrence.at});
    }
    return lost;
}

Result<SlotReview> reviewIn(Connection &connection, WorkspaceId workspace, const SlotEdit &edit, Instant now)
{
    SlotReview review;
    TRY_ASSIGN(review.lost, lostIn(connection, workspace, edit, now));
    SlotQuestion question;
    question.now = now;
    TRY_ASSIGN(const QList<Slot> slots, slotstore::list(connection, workspace));
    question.slots = slotsAfter(slots, edit);
    TRY_ASSIGN(question.times, slotstore::publishingTimes(connection, workspace, now.utc().date(), now.utc().date()));
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, workspace));
    for (const Channel &channel : channels)
        question.channels << channel.id;
    TRY_ASSIGN(const QList<EvergreenItem> items, evergreenstore::itemsForPlan(connection, workspace));
    for (const EvergreenItem &item : items)
        question.filled.insert(item.category);
    TRY_ASSIGN(review.findings, findInSlots(question, ruleDates));
    return review;
}

bool holds(const QList<Slot> &slots, SlotId id)
{
    return std::any_of(slots.cbegin(), slots.cend(), [id](const Slot &slot) { return slot.id == id; });
}

} // namespace

QList<Slot> slotsAfter(QList<Slot> slots, const SlotEdit &edit)
{
    slots.removeIf([&edit](const Slot &slot) {
        return edit.gone.contains(slot.id)
               || std::any_of(edit.put.cbegin(), edit.put.cend(), [&slot](const Slot &put) { return put.id == slot.id; });
    });
    qint64 made = -1;
    for (Slot slot : edit.put) {
        if (slot.id.isNull())
            slot.id = {made--};
        slots << slot;
    }
    return slots;
}

SlotEdit slotEditBetween(const QList<Slot> &before, const QList<Slot> &now)
{
    SlotEdit edit;
    for (const Slot &slot : before) {
        if (!holds(now, slot.id))
            edit.gone << slot.id;
    }
    for (const Slot &slot : now) {
        if (!before.contains(slot))
            edit.put << slot;
    }
    return edit;
}

Result<QList<SlotPlace>> placesOfSlots(Connection &connection, WorkspaceId workspace, const QList<Slot> &slots, Instant from, Instant until)
{
    TRY_ASSIGN(const PublishingTimes times,
               slotstore::publishingTimes(connection, workspace, from.utc().date().addDays(-2), until.utc().date().addDays(2)));
    TRY_ASSIGN(const QList<SlotOccurrence> occurrences, expandSlots(slots, times, from, until, ruleDates));
    // A post beyond the end may hold the last place.
    TRY_ASSIGN(const QList<TakenTime> taken, slotstore::takenTimes(connection, workspace, {}, from - kPlaceReach, until + kPlaceReach + 1ms));
    return slotPlaces(occurrences, taken);
}

QCoro::Task<Result<QList<Slot>>> SlotService::list(WorkspaceId workspace)
{
    std::function<Result<QList<Slot>>(Connection &)> work = [workspace](Connection &connection) { return slotstore::list(connection, workspace); };
    return m_parts.database.read<QList<Slot>>(std::move(work));
}

QCoro::Task<Result<Slot>> SlotService::load(WorkspaceId workspace, SlotId id)
{
    std::function<Result<Slot>(Connection &)> work = [workspace, id](Connection &connection) { return slotstore::load(connection, workspace, id); };
    return m_parts.database.read<Slot>(std::move(work));
}

QCoro::Task<Result<SlotChange>> SlotService::change(WorkspaceId workspace, SlotEdit edit)
{
    std::function<Result<SlotChange>(Connection &)> work = [this, workspace, edit, now = m_parts.clock.now()](Connection &connection) {
        return Edit(connection, workspace, m_parts.ids, now).run(edit);
    };
    auto changed = co_await m_parts.database.write<SlotChange>(std::move(work));
    m_parts.nudge();
    co_return changed;
}

QCoro::Task<Result<QList<SlotOccurrence>>> SlotService::occurrences(WorkspaceId workspace, Instant from, Instant until)
{
    std::function<Result<QList<SlotOccurrence>>(Connection &)> work = [workspace, from, until](Connection &connection) -> Result<QList<SlotOccurrence>> {
        TRY_ASSIGN(const PublishingTimes times,
                   slotstore::publishingTimes(connection, workspace, from.utc().date().addDays(-2), until.utc().date().addDays(2)));
        TRY_ASSIGN(const QList<Slot> slots, slotstore::list(connection, workspace));
        return expandSlots(slots, times, from, until, ruleDates);
    };
    return m_parts.database.read<QList<SlotOccurrence>>(std::move(work));
}

QCoro::Task<Result<QList<SlotPlace>>> SlotService::places(WorkspaceId workspace, Instant from, Instant until)
{
    std::function<Result<QList<SlotPlace>>(Connection &)> work = [workspace, from, until](Connection &connection) -> Result<QList<SlotPlace>> {
        TRY_ASSIGN(const QList<Slot> slots, slotstore::list(connection, workspace));
        return placesOfSlots(connection, workspace, slots, from, until);
    };
    return m_parts.database.read<QList<SlotPlace>>(std::move(work));
}

QCoro::Task<Result<SlotReview>> SlotService::review(WorkspaceId workspace, SlotEdit edit)
{
    std::function<Result<SlotReview>(Connection &)> work = [workspace, edit, now = m_parts.clock.now()](Connection &connection) {
        return reviewIn(connection, workspace, edit, now);
    };
    return m_parts.database.read<SlotReview>(std::move(work));
}

Result<void> SlotService::check(const Slot &slot)
{
    TRY(validate(slot));
    if (slot.repeat == SlotRepeat::Rule)
        TRY(checkRule(slot.rule));
    return {};
}

QList<QDate> SlotService::nextDays(const Slot &slot, CalendarSystem calendar, QDate from, int most)
{
    return nextDaysOf(slot, calendar, from, most, ruleDates);
}

QCoro::Task<Result<QList<Category>>> SlotService::categories(WorkspaceId workspace)
{
    std::function<Result<QList<Category>>(Connection &)> work = [workspace](Connection &connection) { return categorystore::list(connection, workspace); };
    return m_parts.database.read<QList<Category>>(std::move(work));
}

QCoro::Task<Result<Category>> SlotService::categoryNamed(WorkspaceId workspace, QString name)
{
    const Category made{m_parts.ids.next<CategoryId>(), workspace, name.trimmed(), m_parts.clock.now()};
    std::function<Result<Category>(Connection &)> work = [made](Connection &connection) -> Result<Category> {
        TRY_ASSIGN(const auto known, categorystore::findByName(connection, made.workspace, made.name));
        if (known)
            return *known;
        TRY(validate(made));
        TRY(categorystore::insert(connection, made));
        return made;
    };
    return m_parts.database.write<Category>(std::move(work));
}

} // namespace perennial
