// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/reviewstore.h"

#include "store/ofclient.h"
#include "store/rowinsert.h"

namespace perennial::reviewstore {

namespace {

ReviewPack fromRow(const Query &row)
{
    return {row.id<ReviewPackId>(0), row.id<WorkspaceId>(1), row.text(2), row.text(3), row.instant(4)};
}

Error unknown(ReviewPackId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("review-pack-unknown"), QStringLiteral("no such review pack"), {id.toString()});
}

} // namespace

Result<void> insert(Connection &connection, const ReviewPack &pack)
{
    TRY(connection.change(QStringLiteral("INSERT INTO review_pack (id, workspace_id, token, file_name, made_at) VALUES (?,?,?,?,?)"), pack.id, pack.workspace,
                          pack.token, pack.fileName, pack.madeAt));
    return {};
}

Result<void> insertPosts(Connection &connection, const ReviewPack &pack, const QList<ReviewPackPost> &posts)
{
    RowInsert rows(connection, nullptr, "review_pack_post", "workspace_id, pack_id, post_id, version, content_hash", 5);
    for (const ReviewPackPost &post : posts) {
        rows.id(pack.workspace);
        rows.id(pack.id);
        rows.id(post.post);
        rows.number(post.version);
        rows.text(post.contentHash);
        TRY(rows.endRow());
    }
    return rows.finish();
}

Result<void> remove(Connection &connection, ReviewPackId id)
{
    TRY(connection.change(QStringLiteral("DELETE FROM review_pack WHERE id=?"), id));
    return {};
}

Result<ReviewPack> load(Connection &connection, ReviewPackId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id, workspace_id, token, file_name, made_at FROM review_pack WHERE id=?")));
    TRY(query.run(id));
    if (!query.next())
        return unknown(id);
    return fromRow(query);
}

Result<ReviewPack> load(Connection &connection, WorkspaceId workspace, ReviewPackId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
}

Result<QList<ReviewPack>> list(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id, workspace_id, token, file_name, made_at FROM review_pack WHERE workspace_id=? ORDER BY id DESC")));
    TRY(query.run(workspace));
    QList<ReviewPack> packs;
    while (query.next())
        packs << fromRow(query);
    return packs;
}

Result<QList<ReviewPackPost>> posts(Connection &connection, ReviewPackId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT post_id, version, content_hash, answer, answer_hash, answered_at FROM review_pack_post WHERE pack_id=? ORDER BY post_id")));
    TRY(query.run(id));
    QList<ReviewPackPost> found;
    while (query.next())
        found << ReviewPackPost{query.id<PostId>(0), query.number(1), query.text(2), query.text(3), query.text(4), query.maybeInstant(5)};
    return found;
}

Result<void> setAnswer(Connection &connection, ReviewPackId id, const ReviewPackPost &post)
{
    TRY(connection.change(QStringLiteral("UPDATE review_pack_post SET answer=?, answer_hash=?, answered_at=? WHERE pack_id=? AND post_id=?"), post.answer,
                          post.answerHash, post.answeredAt, id, post.post));
    return {};
}

} // namespace perennial::reviewstore
