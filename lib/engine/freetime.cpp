// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/freetime.h"

#include "ics/ruledates.h"
#include "store/slotstore.h"

namespace perennial {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kNear = 24h * 61;  // half hours are looked for that far
constexpr std::chrono::milliseconds kFar = 24h * 200;  // slots may be rare
constexpr std::chrono::milliseconds kBefore = 1h;      // what just went out keeps its distance

} // namespace

Result<FreeTimeQuestion> freeTimeQuestion(Connection &connection, const FreeTimeWish &wish, std::chrono::milliseconds ahead)
{
    FreeTimeQuestion question;
    question.now = wish.from;
    question.timeZone = wish.timeZone;
    question.channels = wish.channels;
    const Instant until = wish.from + ahead;
    TRY_ASSIGN(question.times, slotstore::publishingTimes(connection, wish.workspace, wish.from.utc().date().addDays(-2), until.utc().date().addDays(2)));
    TRY_ASSIGN(question.taken, slotstore::takenTimes(connection, wish.workspace, wish.channels, wish.from - kBefore, until));
    question.taken.removeIf([&wish](const TakenTime &time) { return time.post == wish.except; });
    TRY_ASSIGN(QList<Slot> slots, slotstore::list(connection, wish.workspace));
    slots.removeIf([&wish](const Slot &slot) { return !wish.channels.contains(slot.channel); });
    TRY_ASSIGN(question.places, expandSlots(slots, question.times, wish.from, until, ruleDates));
    return question;
}

Result<WallTime> freeTime(Connection &connection, const FreeTimeWish &wish)
{
    TRY_ASSIGN(const FreeTimeQuestion near, freeTimeQuestion(connection, wish, kNear));
    auto found = nextFreeTime(near);
    if (found || found.error().kind != ErrorKind::NotFound || near.places.isEmpty())
        return found;
    TRY_ASSIGN(const FreeTimeQuestion far, freeTimeQuestion(connection, wish, kFar));
    return nextFreeTime(far);
}

} // namespace perennial
