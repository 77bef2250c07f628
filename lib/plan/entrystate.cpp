// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/entrystate.h"

#include <algorithm>

namespace perennial {

namespace {

EntryState stateOf(PostStatus status)
{
    switch (status) {
    case PostStatus::Idea:
        return EntryState::Idea;
    case PostStatus::Draft:
        return EntryState::Draft;
    case PostStatus::InReview:
        return EntryState::InReview;
    case PostStatus::Approved:
    case PostStatus::Scheduled:
        return EntryState::Approved;
    case PostStatus::Done:
        return EntryState::Sent;
    }
    return EntryState::Draft;
}

} // namespace

EntryState entryState(DeliveryState delivery)
{
    switch (delivery) {
    case DeliveryState::Scheduled:
        return EntryState::Approved;
    case DeliveryState::Claimed:
    case DeliveryState::Sending:
        return EntryState::Sending;
    case DeliveryState::Sent:
        return EntryState::Sent;
    case DeliveryState::Failed:
        return EntryState::Failed;
    case DeliveryState::Unsure:
        return EntryState::Unsure;
    case DeliveryState::Held:
        return EntryState::Held;
    case DeliveryState::Missed:
        return EntryState::Missed;
    case DeliveryState::Cancelled:
        return EntryState::Cancelled;
    }
    return EntryState::Approved;
}

EntryState entryState(PostStatus status, const QList<DeliveryState> &deliveries)
{
    // Best to worst; what went out counts less than what still has to.
    constexpr EntryState kOrder[] = {EntryState::Cancelled, EntryState::Sent,   EntryState::Approved, EntryState::Sending,
                                     EntryState::Held,      EntryState::Missed, EntryState::Unsure,   EntryState::Failed};
    if (status != PostStatus::Scheduled && status != PostStatus::Done)
        return stateOf(status);
    EntryState worst = deliveries.isEmpty() ? stateOf(status) : EntryState::Cancelled;
    for (const DeliveryState delivery : deliveries) {
        const EntryState state = entryState(delivery);
        if (std::find(std::begin(kOrder), std::end(kOrder), state) > std::find(std::begin(kOrder), std::end(kOrder), worst))
            worst = state;
    }
    return worst;
}

} // namespace perennial
