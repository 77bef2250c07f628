// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BulkInsert: many new posts of one client at once, with their channels, media, labels and deliveries; names of labels
// and campaigns are looked up once. For one import; ends with its first error.
// Thread: the database's, one call at a time. Errors: Storage, Conflict "database-rule", Cancelled.

#include "domain/delivery.h"
#include "domain/post.h"
#include "store/connection.h"
#include "store/poststore.h"

#include <array>
#include <atomic>
#include <vector>

namespace perennial {

struct BulkPost
{
    Post post;
    PostIndex index;
    std::vector<Delivery> deliveries;
    // Where it came from.
    qint64 row = 0;
    qint64 hash = 0;
    PostId replaces; // null: none
};

class BulkInsert
{
public:
    explicit BulkInsert(WorkspaceId workspace) : m_workspace(workspace) {}

    // stop is looked at between statements.
    Result<void> add(Connection &connection, const std::vector<BulkPost> &posts, const std::atomic<bool> &stop);

private:
    Result<void> addPosts(Connection &connection, const std::vector<BulkPost> &posts, const std::atomic<bool> &stop);
    Result<void> addVariants(Connection &connection, const std::vector<BulkPost> &posts);
    Result<void> addMedia(Connection &connection, const std::vector<BulkPost> &posts);
    Result<void> addLabels(Connection &connection, const std::vector<BulkPost> &posts);
    Result<void> addSearch(Connection &connection, const std::vector<BulkPost> &posts);
    Result<void> addDeliveries(Connection &connection, const std::vector<BulkPost> &posts, const std::atomic<bool> &stop);
    Result<CampaignId> campaign(Connection &connection, const QString &name);
    Result<LabelId> label(Connection &connection, const QString &name);

    WorkspaceId m_workspace;
    void *m_sqlite = nullptr; // during add()
    QHash<QString, CampaignId> m_campaigns;
    std::pair<QString, CampaignId> m_lastCampaign;
    QHash<QString, LabelId> m_labels;
};

} // namespace perennial
