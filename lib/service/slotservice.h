// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SlotService: the times at which channels publish: made, changed, taken away, and what comes of them. Every call
// names its client: another one's is unknown to it.
// Thread: the one that made it. Errors: domain/slot.h's, NotFound "slot-unknown" | "channel-unknown" | "category-unknown",
// Conflict "stale", Invalid "time-zone-unknown", Storage.

#include "plan/slotfindings.h"
#include "plan/slotplaces.h"
#include "service/serviceparts.h"

namespace perennial {

// Several changes at once; all or none.
struct SlotEdit
{
    QList<Slot> put;    // without an id: new; with one: changed, or again there as it was
    QList<SlotId> gone;

    bool isEmpty() const { return put.isEmpty() && gone.isEmpty(); }
};

struct SlotChange
{
    QList<Slot> now; // those that were put, as they are kept
    SlotEdit back;   // takes it back
};

// A planned post that stood on a place and would not any more.
struct LostPlace
{
    PostId post;
    ChannelId channel;
    Instant at;

    bool operator==(const LostPlace &) const = default;
};

// What is to be known before an edit is made.
struct SlotReview
{
    QList<LostPlace> lost;
    QList<SlotFinding> findings; // new slots by the ids that the edit gives them, also those below zero
};

// What makes one out of the other. New slots keep their ids below zero.
SlotEdit slotEditBetween(const QList<Slot> &before, const QList<Slot> &now);
// As they would be; new ones get ids that nothing else has.
QList<Slot> slotsAfter(QList<Slot> slots, const SlotEdit &edit);

// With who holds each, of these slots; inside the transaction of whoever calls, on the database's thread.
Result<QList<SlotPlace>> placesOfSlots(Connection &connection, WorkspaceId workspace, const QList<Slot> &slots, Instant from, Instant until);

class SlotService
{
public:
    explicit SlotService(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<QList<Slot>>> list(WorkspaceId workspace); // by channel and time
    QCoro::Task<Result<Slot>> load(WorkspaceId workspace, SlotId id);
    // An id that is new to the store is kept (that is how undo brings a slot back); one below zero is only the caller's.
    QCoro::Task<Result<SlotChange>> change(WorkspaceId workspace, SlotEdit edit);
    QCoro::Task<Result<QList<SlotOccurrence>>> occurrences(WorkspaceId workspace, Instant from, Instant until);
    // With who holds each.
    QCoro::Task<Result<QList<SlotPlace>>> places(WorkspaceId workspace, Instant from, Instant until);
    // What the edit would do to what is planned from now on, for half a year, by time; and what cannot be right about the
    // slots as they would be.
    QCoro::Task<Result<SlotReview>> review(WorkspaceId workspace, SlotEdit edit);

    // Whether it could be kept, with its rule read; asks no database.
    static Result<void> check(const Slot &slot);
    // The next days on which it comes, whether or not they are kept free; asks no database.
    static QList<QDate> nextDays(const Slot &slot, CalendarSystem calendar, QDate from, int most);

    QCoro::Task<Result<QList<Category>>> categories(WorkspaceId workspace); // by name
    // Made if there is none.
    QCoro::Task<Result<Category>> categoryNamed(WorkspaceId workspace, QString name);

private:
    ServiceParts m_parts;
};

} // namespace perennial
