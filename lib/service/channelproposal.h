// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What each way out would be for a channel, with the figures beside it. Thread: the database's. Errors: as
// service/channelplanservice.h.

#include "service/channelplanservice.h"
#include "store/connection.h"

namespace perennial::channelproposal {

// openKeys is not known here: the secret store is asked elsewhere.
Result<WaysOut> propose(Connection &connection, WorkspaceId workspace, ChannelId channel, const QString &elsewhere,
                        const Network *network, const QList<Network> &networks, Instant now);
Result<std::optional<PlanProgress>> progress(Connection &connection, WorkspaceId workspace, ChannelId channel,
                                             Instant now);

} // namespace perennial::channelproposal
