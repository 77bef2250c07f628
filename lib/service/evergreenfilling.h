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

} // namespace perennial
