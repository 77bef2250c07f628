// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Makes posts of what the planner put into places, inside the transaction of whoever calls. What changed since the plan was
// made (the place is taken, the slot moved, the wording gone) is left out: the next plan knows it.
// Thread: the database's. Errors: service/planning.h's, Storage.

#include "domain/evergreensetting.h"
#include "domain/post.h"
#include "plan/evergreenplanner.h"
#include "store/connection.h"

namespace perennial {

class IdSource;

struct FillingParts
{
    WorkspaceId workspace;
    RealAs realAs = RealAs::Scheduled;
    QHash<CategoryId, QString> categories;
    IdSource &ids;
    Instant now;
};

Result<QList<Post>> makePosts(Connection &connection, const QList<EvergreenFill> &fills, const FillingParts &parts);

// A draft of each item at a time, in the wording that was used longest ago on its first channel; on the channels given, or
// those that the item may go to; half an hour after the one before.
Result<QList<Post>> makeDrafts(Connection &connection, const QList<EvergreenId> &items, const WallTime &wall, const QList<ChannelId> &channels,
                               const FillingParts &parts);

} // namespace perennial
