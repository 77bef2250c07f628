// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/plannedcontent.h"

#include "store/jsoncolumn.h"

namespace perennial::plannedcontent {

namespace {

const QString kCondition = QStringLiteral("post.workspace_id=? AND post.due_at>=? AND post.due_at<? AND post.trashed_at IS NULL "
                                          "AND post.wall_time<>'' AND post.status IN ('draft', 'in-review', 'approved', 'scheduled')");

Result<void> readPosts(Connection &connection, const QVariantList &args, QList<Post> &posts)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT post.id, post.text, post.link, post.content_warning, post.thread, variant.channel_id, variant.text, variant.own_media, variant.options "
        "FROM post JOIN variant ON variant.post_id=post.id WHERE %1 ORDER BY post.due_at, post.id, variant.position").arg(kCondition)));
    TRY(query.runWith(args));
    while (query.next()) {
        const auto id = query.id<PostId>(0);
        if (posts.isEmpty() || posts.last().id != id) {
            Post post;
            post.id = id;
            post.text = query.text(1);
            post.link = query.text(2);
            post.contentWarning = query.text(3);
            post.thread = jsoncolumn::list(query.text(4));
            posts << post;
        }
        Variant variant;
        variant.channel = query.id<ChannelId>(5);
        if (!query.isNull(6))
            variant.text = query.text(6);
        if (query.number(7))
            variant.media = QList<MediaUse>();
        variant.options = jsoncolumn::object(query.text(8));
        posts.last().variants << variant;
    }
    return {};
}

void addUse(Post &post, ChannelId channel, const MediaUse &use)
{
    if (channel.isNull())
        post.media << use;
    for (Variant &variant : post.variants) {
        if (variant.channel == channel && variant.media)
            *variant.media << use;
    }
}

} // namespace

Result<PlannedContent> between(Connection &connection, WorkspaceId workspace, Instant from, Instant until)
{
    const QVariantList args{workspace.value, from.ms, until.ms};
    PlannedContent content;
    TRY(readPosts(connection, args, content.posts));
    QHash<PostId, qsizetype> rows;
    for (qsizetype i = 0; i < content.posts.size(); ++i)
        rows.insert(content.posts[i].id, i);
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT post_media.post_id, post_media.channel_id, post_media.media_id, post_media.alt, media.mime_type, media.bytes, media.source_url, "
        "media.fetch_error, media.sha256 FROM post JOIN post_media ON post_media.post_id=post.id JOIN media ON media.id=post_media.media_id "
        "WHERE %1 ORDER BY post_media.post_id, post_media.channel_id, post_media.position").arg(kCondition)));
    TRY(query.runWith(args));
    while (query.next()) {
        const auto row = rows.constFind(query.id<PostId>(0));
        if (row == rows.cend())
            continue;
        Media media;
        media.id = query.id<MediaId>(2);
        media.mimeType = query.text(4);
        media.bytes = query.number(5);
        media.sourceUrl = query.text(6);
        media.fetchError = query.text(7);
        media.sha256 = query.text(8);
        addUse(content.posts[*row], query.id<ChannelId>(1), {media.id, query.text(3)});
        content.media.insert(media.id, media);
    }
    return content;
}

} // namespace perennial::plannedcontent
