// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// EntryState: what a person sees of a post at a glance, in calendars, lists and on cards. Pure. Thread: safe.

#include "domain/delivery.h"
#include "domain/post.h"

namespace perennial {

enum class EntryState {
    Idea,
    Draft,
    InReview,
    Approved,
    Sending,
    PlannedFill,
    Sent,
    Failed,
    Unsure,
    Held,
    Missed,
    Cancelled,
};

// What was sent, is being sent or may have been sent has its time for good.
constexpr bool canMove(EntryState state)
{
    return state != EntryState::Sent && state != EntryState::Sending && state != EntryState::Unsure;
}

EntryState entryState(DeliveryState delivery);
// Of one post with several deliveries the worst wins: failed, unsure, missed, held, sending, approved, sent.
EntryState entryState(PostStatus status, const QList<DeliveryState> &deliveries);

} // namespace perennial
