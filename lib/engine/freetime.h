// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// freeTime: the next time for a post on some channels, with what the database knows: their slots, what is planned and
// sent, quiet hours and free days. The one place that both the publisher and people's "next free slot" ask.
// Thread: the database's. Errors: plan/nextfreetime.h's, NotFound "workspace-unknown", those of the stores.

#include "domain/ids.h"
#include "domain/walltime.h"
#include "plan/nextfreetime.h"
#include "store/connection.h"

namespace perennial {

struct FreeTimeWish
{
    WorkspaceId workspace;
    QList<ChannelId> channels; // empty: any
    QByteArray timeZone;       // of the answer
    Instant from;              // not before
    PostId except = {};        // holds no place: it is what looks for one
};

Result<WallTime> freeTime(Connection &connection, const FreeTimeWish &wish);
// All that the answer is made of, as far ahead: for many questions in a row.
Result<FreeTimeQuestion> freeTimeQuestion(Connection &connection, const FreeTimeWish &wish, std::chrono::milliseconds ahead);

} // namespace perennial
