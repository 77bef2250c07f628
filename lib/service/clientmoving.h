// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ClientMoving: posts that were written for the wrong client go to the right one, as drafts, with what is left behind
// said first. The posts they were are in the trash of the client they came from; PostService::setBackBetween() of the change undoes both.
// Thread: the one that made it. Errors: Conflict "post-sent" | "post-under-way" (what went out stays), NotFound
// "post-unknown" (also one of another client) | "workspace-unknown", Invalid "same-client", Storage.

#include "service/postservice.h"

namespace perennial {

// Counts of posts; what has no number here goes along.
struct LeftBehind
{
    int posts = 0;
    int channels = 0;  // that have channels: the other client has its own
    int variants = 0;  // with words or pictures for one channel
    int times = 0;     // that were planned: the wall time goes along, they don't go out by themselves
    int labels = 0;
    int campaigns = 0;
    int categories = 0;
    int rights = 0;    // with pictures whose rights were confirmed for the other client
    QList<WorkspaceId> named; // the clients whose marks the texts hold: mostly where they belong

    bool isNothing() const { return channels + variants + times + labels + campaigns + categories + rights == 0; }
};

class ClientMoving
{
public:
    explicit ClientMoving(ServiceParts parts) : m_parts(std::move(parts)) {}

    QCoro::Task<Result<LeftBehind>> look(WorkspaceId from, QList<PostId> posts);
    // All or none.
    QCoro::Task<Result<PostChange>> move(WorkspaceId from, QList<PostId> posts, WorkspaceId to);

private:
    ServiceParts m_parts;
};

} // namespace perennial
