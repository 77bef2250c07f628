// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a client is when it is put away and when it comes back. Pure; the WorkspaceService stores it.

#include "domain/workspace.h"

namespace perennial {

inline constexpr char kArchivedPause[] = "archived"; // the reason of its pause

// Out of the lists, and nothing goes out.
inline Workspace putAway(Workspace client, Instant now)
{
    client.archivedAt = now;
    if (!client.pausedAt) {
        client.pausedAt = now;
        client.pauseReason = QLatin1String(kArchivedPause);
    }
    return client;
}

// In the lists again; it stays paused until a person lets it go on, because much may be due by then.
inline Workspace broughtBack(Workspace client)
{
    client.archivedAt = std::nullopt;
    return client;
}

} // namespace perennial
