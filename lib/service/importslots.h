// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportSlots: times for rows that have none and want the next place in the queue: free slots of their channels, where they
// have none the next half hour that keeps its distance, as engine/freetime.h finds them; what the file itself takes counts.
// Thread: an import's worker. Errors: plan/nextfreetime.h's, those of the stores.

#include "csv/rowdraft.h"
#include "plan/nextfreetime.h"
#include "service/serviceparts.h"

namespace perennial {

class ImportSlots
{
public:
    ImportSlots(WorkspaceId workspace, const ServiceParts &parts, Instant now) : m_workspace(workspace), m_parts(parts), m_now(now) {}

    Result<WallTime> find(const QList<ChannelId> &channels, const QByteArray &timeZone, SlotWish wish);
    // What came in stands there.
    void take(const Post &post);

private:
    // All that is known of some channels; looked at from a moment on that only goes forward.
    struct Queue
    {
        FreeTimeQuestion question;
        Instant end;         // of what was loaded
        bool isFull = false; // all of it
    };
    Result<Queue *> queueFor(const QList<ChannelId> &channels);
    Result<void> load(Queue &queue, std::chrono::milliseconds ahead);
    Result<WallTime> ask(Queue &queue);

    WorkspaceId m_workspace;
    const ServiceParts &m_parts;
    Instant m_now;
    std::vector<std::unique_ptr<Queue>> m_queues;
    QList<TakenTime> m_ours; // what take() was told
};

} // namespace perennial
