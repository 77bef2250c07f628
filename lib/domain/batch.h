// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Batch: all that one import brought in; undone as one.

#include "base/clock.h"
#include "domain/ids.h"

namespace perennial {

struct Batch
{
    BatchId id;
    WorkspaceId workspace;
    QString fileName;
    QString templateName;
    qint64 rows = 0;
    qint64 imported = 0;
    qint64 duplicates = 0;
    qint64 refused = 0;
    Instant createdAt;
    std::optional<Instant> undoneAt;
};

} // namespace perennial
