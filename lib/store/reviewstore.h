// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Packs that were sent out for review, with what each post looked like then and the last answer taken. Plain functions
// over a Connection: whoever calls them owns the transaction. Thread: the database's. Errors: NotFound
// "review-pack-unknown", Storage.

#include "domain/ids.h"
#include "store/connection.h"

namespace perennial {

struct ReviewPack
{
    ReviewPackId id;
    WorkspaceId workspace;
    QString token; // stands in the pack: who answers has had it in hand
    QString fileName;
    Instant madeAt;
};

struct ReviewPackPost
{
    PostId post;
    qint64 version = 0; // when it was sent out
    QString contentHash;
    QString answer; // "", "approve", "change"
    QString answerHash; // of the answer that was taken
    std::optional<Instant> answeredAt;
};

namespace reviewstore {

Result<void> insert(Connection &connection, const ReviewPack &pack);
Result<void> insertPosts(Connection &connection, const ReviewPack &pack, const QList<ReviewPackPost> &posts);
Result<void> remove(Connection &connection, ReviewPackId id);
Result<ReviewPack> load(Connection &connection, ReviewPackId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<ReviewPack> load(Connection &connection, WorkspaceId workspace, ReviewPackId id);
Result<QList<ReviewPack>> list(Connection &connection, WorkspaceId workspace); // the newest first
Result<QList<ReviewPackPost>> posts(Connection &connection, ReviewPackId id);
Result<void> setAnswer(Connection &connection, ReviewPackId id, const ReviewPackPost &post);

} // namespace reviewstore
} // namespace perennial
