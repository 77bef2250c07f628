// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Batch: all that one import brought in; undone as one. Pure.

#include "base/clock.h"
#include "domain/ids.h"

namespace perennial {

enum class BatchState {
    Running,
    BrokenOff, // whoever worked on it is gone; it can go on, or be taken back
    Done,
    Undone,
};
QString toString(BatchState state); // "running", "broken-off", "done", "undone"

struct Batch
{
    BatchId id;
    WorkspaceId workspace;
    QString fileName;
    QString templateName;
    qint64 rows = 0;
    qint64 imported = 0; // those that took an earlier post's place among them
    qint64 updated = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    Instant createdAt;
    std::optional<Instant> undoneAt;
    // For going on after a crash.
    QString sourcePath;
    QString sourceDigest;
    QByteArray recipe; // JSON; service/importrecipe.h
    qint64 runner = 0;
    Instant seenAt;
    std::optional<Instant> finishedAt;

    BatchState stateAt(Instant now) const;
};

} // namespace perennial
