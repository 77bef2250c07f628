// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the guard against the wrong client asks the rows. Thread: the database's. Errors: Storage.

#include "domain/ids.h"
#include "store/connection.h"

namespace perennial::guardquery {

// Text and link of the client's newest planned posts, each in one text.
Result<QStringList> recentTexts(Connection &connection, WorkspaceId workspace, int most);
// A post was ever planned for this channel, whatever became of it.
Result<bool> wasEverPlanned(Connection &connection, ChannelId channel);

} // namespace perennial::guardquery
