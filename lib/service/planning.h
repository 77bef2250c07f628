// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Planning: keeps a post and its deliveries in step. Plain functions over a Connection, used inside the transaction of
// whoever changes a post. Thread: the database's. Errors: as service/postservice.h.

#include "domain/delivery.h"
#include "domain/post.h"
#include "domain/walltime.h"
#include "store/connection.h"

namespace perennial {

class IdSource;

namespace planning {

// How far in the past a time may lie that a person schedules.
constexpr int kGraceMinutes = 15;

enum class PastTimes {
    Refuse, // a person plans
    Miss,   // an import: approved rows older than the grace come in as missed
};

enum class PostTime {
    Changed, // deliveries follow the post
    Same,    // something else was edited: a delivery that a person moved by itself stays where it is
};

// The instant of the post's wall time, into dueAt. A day without a time is due at its beginning and stays a draft.
Result<void> resolveTime(Post &post, ZoneResolver &zones);
// Approved with a time is Scheduled; Scheduled needs channels, a time and something to say.
Result<void> settleStatus(Post &post);
// Makes, moves, cancels deliveries so that they are what the post says.
Result<void> planDeliveries(Connection &connection, const Post &post, IdSource &ids, Instant now, PastTimes past,
                            PostTime time = PostTime::Changed);
// Makes (no id) or changes a post, in step with everything: instant, status, index, deliveries.
Result<Post> store(Connection &connection, Post post, IdSource &ids, Instant now, PastTimes past = PastTimes::Refuse);
// Into the trash and out of the plan; what was planned by the library is not filled again. As it is stored then.
Result<Post> intoTrash(Connection &connection, Post post, IdSource &ids, Instant now);
// A new delivery for one channel of a scheduled post.
Delivery newDelivery(const Post &post, ChannelId channel, IdSource &ids, Instant now);
// Errors: Conflict "post-under-way".
Result<void> refuseIfUnderWay(Connection &connection, const Post &post);
// Errors: Conflict "post-under-way" | "post-sent".
Result<void> refuseIfOut(Connection &connection, const Post &post);

} // namespace planning
} // namespace perennial
