// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Labels and campaigns of a client, made when first used. Plain functions over a Connection.
// Thread: the database's. Errors: Storage.

#include "domain/ids.h"
#include "store/connection.h"

namespace perennial::labelstore {

Result<LabelId> ensureLabel(Connection &connection, WorkspaceId workspace, const QString &name);
Result<CampaignId> ensureCampaign(Connection &connection, WorkspaceId workspace, const QString &name);
Result<QStringList> labelsOf(Connection &connection, PostId post);
Result<QStringList> listLabels(Connection &connection, WorkspaceId workspace);
Result<QStringList> listCampaigns(Connection &connection, WorkspaceId workspace);

} // namespace perennial::labelstore
