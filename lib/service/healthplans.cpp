// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/healthplans.h"

namespace perennial {

Result<void> attachPlans(Connection &, WorkspaceId, Instant, QList<ChannelStanding> &)
{
    return {};
}

} // namespace perennial
