// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/poststore.h"

#include "store/jsoncolumn.h"
#include "store/labelstore.h"
#include "store/ofclient.h"
#include "text/folding.h"
#include "text/searchwords.h"

namespace perennial {

namespace {

const QString kContentColumns = QStringLiteral(
    "status, text, title, link, first_comment, thread, content_warning, visibility, language, notes, external_id, category, "
    "options, campaign_id, wall_date, wall_time, time_zone, due_at, fingerprint, search_text, updated_at");
constexpr int kContentColumnCount = 21;

QString wallDate(const Post &post)
{
    return post.wall ? post.wall->date.toString(Qt::ISODate) : QString();
}

QString wallTime(const Post &post)
{
    if (!post.wall || !post.wall->time.isValid())
        return {};
    return post.wall->time.toString(post.wall->time.second() == 0 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
}

QVariantList contentValues(const Post &post, const PostIndex &index, CampaignId campaign)
{
    using binding::of;
    return {of(toString(post.status)), of(post.text), of(post.title), of(post.link), of(post.firstComment),
            of(jsoncolumn::text(post.thread)), of(post.contentWarning), of(post.visibility), of(post.language),
            of(post.notes), of(post.externalId), of(post.category), of(jsoncolumn::text(post.options)), of(campaign),
            of(wallDate(post)), of(wallTime(post)), of(post.wall ? post.wall->timeZone : QByteArray()), of(post.dueAt),
            of(index.fingerprint), of(index.searchText), of(post.updatedAt)};
}

Result<void> insertMedia(Connection &connection, const Post &post, ChannelId channel, const QList<MediaUse> &media)
{
    for (int position = 0; position < media.size(); ++position) {
        TRY(connection.change(
            QStringLiteral("INSERT INTO post_media (workspace_id, post_id, channel_id, position, media_id, alt) VALUES (?,?,?,?,?,?)"),
            post.workspace, post.id, channel.value, position, media.at(position).media, media.at(position).alt));
    }
    return {};
}

Result<void> insertParts(Connection &connection, const Post &post)
{
    for (int position = 0; position < post.variants.size(); ++position) {
        const Variant &variant = post.variants.at(position);
        TRY(connection.change(
            QStringLiteral("INSERT INTO variant (workspace_id, post_id, channel_id, position, text, own_media, options) VALUES (?,?,?,?,?,?,?)"),
            post.workspace, post.id, variant.channel, position, variant.text, variant.media.has_value(),
            jsoncolumn::text(variant.options)));
        if (variant.media)
            TRY(insertMedia(connection, post, variant.channel, *variant.media));
    }
    TRY(insertMedia(connection, post, ChannelId(), post.media));
    for (const QString &name : post.labels) {
        TRY_ASSIGN(const LabelId label, labelstore::ensureLabel(connection, post.workspace, name));
        TRY(connection.change(QStringLiteral("INSERT INTO post_label (workspace_id, post_id, label_id) VALUES (?,?,?) ON CONFLICT DO NOTHING"),
                              post.workspace, post.id, label));
    }
    return {};
}

Result<CampaignId> campaignOf(Connection &connection, const Post &post)
{
    if (post.campaign.isEmpty())
        return CampaignId();
    return labelstore::ensureCampaign(connection, post.workspace, post.campaign);
}

const QString kLoadColumns = QStringLiteral(
    "post.id, post.workspace_id, post.status, post.text, post.title, post.link, post.first_comment, post.thread, "
    "post.content_warning, post.visibility, post.language, post.notes, post.external_id, post.category, post.options, "
    "post.wall_date, post.wall_time, post.time_zone, post.due_at, post.batch_id, post.version, post.created_at, "
    "post.updated_at, post.trashed_at, campaign.name");

Post fromRow(const Query &row)
{
    Post post;
    post.id = row.id<PostId>(0);
    post.workspace = row.id<WorkspaceId>(1);
    post.status = postStatusFromString(row.text(2)).value_or(PostStatus::Draft);
    post.text = row.text(3);
    post.title = row.text(4);
    post.link = row.text(5);
    post.firstComment = row.text(6);
    post.thread = jsoncolumn::list(row.text(7));
    post.contentWarning = row.text(8);
    post.visibility = row.text(9);
    post.language = row.text(10);
    post.notes = row.text(11);
    post.externalId = row.text(12);
    post.category = row.text(13);
    post.options = jsoncolumn::object(row.text(14));
    if (const QDate date = QDate::fromString(row.text(15), Qt::ISODate); date.isValid())
        post.wall = WallTime{date, QTime::fromString(row.text(16), Qt::ISODate), row.text(17).toUtf8()};
    post.dueAt = row.maybeInstant(18);
    post.batch = row.id<BatchId>(19);
    post.version = row.number(20);
    post.createdAt = row.instant(21);
    post.updatedAt = row.instant(22);
    post.trashedAt = row.maybeInstant(23);
    post.campaign = row.text(24);
    return post;
}

Result<void> loadParts(Connection &connection, Post &post)
{
    {
        TRY_ASSIGN(Query rows, connection.prepare(QStringLiteral(
                                   "SELECT channel_id, text, own_media, options FROM variant WHERE post_id=? ORDER BY position")));
        TRY(rows.run(post.id));
        while (rows.next()) {
            Variant variant;
            variant.channel = rows.id<ChannelId>(0);
            if (!rows.isNull(1))
                variant.text = rows.text(1);
            if (rows.number(2))
                variant.media = QList<MediaUse>();
            variant.options = jsoncolumn::object(rows.text(3));
            post.variants << variant;
        }
    }
    {
        TRY_ASSIGN(Query rows, connection.prepare(QStringLiteral(
                                   "SELECT channel_id, media_id, alt FROM post_media WHERE post_id=? ORDER BY channel_id, position")));
        TRY(rows.run(post.id));
        while (rows.next()) {
            const MediaUse use{rows.id<MediaId>(1), rows.text(2)};
            if (rows.number(0) == 0)
                post.media << use;
            for (Variant &variant : post.variants) {
                if (variant.channel == rows.id<ChannelId>(0) && variant.media)
                    *variant.media << use;
            }
        }
    }
    TRY_ASSIGN(post.labels, labelstore::labelsOf(connection, post.id));
    return {};
}

// What two posts must share to be the same: the text, or what stands for it where there is none.
QString contentOf(const Post &post)
{
    if (!post.text.trimmed().isEmpty())
        return post.text;
    QString content = post.title + QLatin1Char(' ') + post.link;
    for (const MediaUse &use : post.media)
        content += QLatin1Char(' ') + use.media.toString();
    return content;
}

Error unknown(PostId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("post-unknown"), QStringLiteral("no such post"), {id.toString()});
}

} // namespace

PostIndex indexOf(const Post &post)
{
    PostIndex index;
    index.fingerprint = qint64(contentFingerprint(contentOf(post)));
    QString words = post.text;
    for (const QString *more : {&post.title, &post.firstComment, &post.link, &post.notes, &post.campaign, &post.category,
                                &post.contentWarning, &post.externalId}) {
        if (!more->isEmpty())
            words += QLatin1Char(' ') + *more;
    }
    for (const QStringList *more : {&post.thread, &post.labels}) {
        for (const QString &part : *more)
            words += QLatin1Char(' ') + part;
    }
    for (const Variant &variant : post.variants) {
        if (variant.text)
            words += QLatin1Char(' ') + *variant.text;
    }
    for (const MediaUse &use : post.media) {
        if (!use.alt.isEmpty())
            words += QLatin1Char(' ') + use.alt;
    }
    index.searchText = searchWords(words);
    return index;
}

namespace poststore {

Result<void> insert(Connection &connection, const Post &post, const PostIndex &index)
{
    TRY_ASSIGN(const CampaignId campaign, campaignOf(connection, post));
    static const QString sql = QStringLiteral("INSERT INTO post (%1, id, workspace_id, batch_id, version, created_at) VALUES (%2?,?,?,?,?)")
                                   .arg(kContentColumns, QStringLiteral("?,").repeated(kContentColumnCount));
    TRY_ASSIGN(Query query, connection.prepare(sql));
    QVariantList values = contentValues(post, index, campaign);
    values << binding::of(post.id) << binding::of(post.workspace) << binding::of(post.batch) << post.version
           << post.createdAt.ms;
    TRY(query.runWith(values));
    return insertParts(connection, post);
}

Result<void> update(Connection &connection, const Post &post, const PostIndex &index)
{
    TRY_ASSIGN(const CampaignId campaign, campaignOf(connection, post));
    static const QString sql = QStringLiteral("UPDATE post SET %1=?, version=version+1 WHERE id=? AND version=?")
                                   .arg(QString(kContentColumns).replace(QLatin1String(", "), QLatin1String("=?, ")));
    TRY_ASSIGN(Query query, connection.prepare(sql));
    QVariantList values = contentValues(post, index, campaign);
    values << post.id.value << post.version;
    TRY(query.runWith(values));
    if (query.changed() == 0)
        return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("the post was changed elsewhere"),
                     {titleOf(post)});
    for (const char *table : {"variant", "post_media", "post_label"})
        TRY(connection.change(QStringLiteral("DELETE FROM %1 WHERE post_id=?").arg(QLatin1String(table)), post.id));
    return insertParts(connection, post);
}

Result<Post> load(Connection &connection, PostId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM post LEFT JOIN campaign ON campaign.id=post.campaign_id "
                                                              "WHERE post.id=?").arg(kLoadColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknown(id);
    Post post = fromRow(query);
    TRY(loadParts(connection, post));
    return post;
}

Result<Post> load(Connection &connection, WorkspaceId workspace, PostId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
}

Result<QList<Post>> loadMany(Connection &connection, WorkspaceId workspace, const QList<PostId> &ids)
{
    QList<Post> posts;
    posts.reserve(ids.size());
    for (const PostId id : ids) {
        auto post = load(connection, workspace, id);
        if (post)
            posts << std::move(*post);
        else if (post.error().kind != ErrorKind::NotFound)
            return std::move(post).error();
    }
    return posts;
}

Result<void> setTrashed(Connection &connection, PostId id, std::optional<Instant> at)
{
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE post SET trashed_at=?, version=version+1 WHERE id=?"), at, id));
    if (changed == 0)
        return Error(ErrorKind::NotFound, QStringLiteral("post-unknown"), QStringLiteral("no such post"), {id.toString()});
    return {};
}

Result<void> setStatus(Connection &connection, PostId id, PostStatus status)
{
    TRY(connection.change(QStringLiteral("UPDATE post SET status=? WHERE id=? AND status<>?"), toString(status), id,
                          toString(status)));
    return {};
}

Result<void> setTime(Connection &connection, PostId id, const WallTime &wall, Instant dueAt)
{
    TRY(connection.change(QStringLiteral("UPDATE post SET wall_date=?, wall_time=?, time_zone=?, due_at=?, version=version+1 WHERE id=?"),
                          wall.date.toString(Qt::ISODate), wall.time.toString(QStringLiteral("HH:mm")), wall.timeZone, dueAt, id));
    return {};
}

Result<QList<PlannedWall>> plannedWalls(Connection &connection, Instant after)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id, wall_date, wall_time, time_zone, due_at FROM post WHERE due_at>? "
                                                              "AND status='scheduled' AND wall_time<>'' AND trashed_at IS NULL")));
    TRY(query.run(after));
    QList<PlannedWall> planned;
    while (query.next()) {
        const WallTime wall{QDate::fromString(query.text(1), Qt::ISODate), QTime::fromString(query.text(2), Qt::ISODate), query.text(3).toUtf8()};
        planned << PlannedWall{query.id<PostId>(0), wall, query.instant(4)};
    }
    return planned;
}

Result<qint64> purgeTrash(Connection &connection, Instant before)
{
    // What never went out was no use of the library's item.
    TRY(connection.change(QStringLiteral("DELETE FROM evergreen_use WHERE post_id IN (SELECT id FROM post WHERE trashed_at IS NOT NULL AND trashed_at < ?) "
                                         "AND declined=0 AND NOT EXISTS (SELECT 1 FROM delivery WHERE delivery.post_id=evergreen_use.post_id "
                                         "AND delivery.state='sent')"), before));
    return connection.change(QStringLiteral("DELETE FROM post WHERE trashed_at IS NOT NULL AND trashed_at < ?"), before);
}

Result<void> erase(Connection &connection, PostId id)
{
    TRY(connection.change(QStringLiteral("DELETE FROM post WHERE id=?"), id));
    return {};
}

quint64 exactContent(QStringView text, const PostIndex &index)
{
    const bool saysNothing = text.trimmed().isEmpty();
    return saysNothing ? quint64(index.fingerprint) : quint64(qHashBits(text.utf16(), size_t(text.size()) * 2, 1));
}

Result<std::vector<Occupied>> occupied(Connection &connection, WorkspaceId workspace, BatchId except)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT variant.channel_id, post.due_at, post.fingerprint, post.text, post.id, post.import_hash "
                                                 "FROM post LEFT JOIN variant ON variant.post_id=post.id "
                                                 "WHERE post.workspace_id=? AND post.trashed_at IS NULL AND COALESCE(post.batch_id, 0)<>?")));
    TRY(query.run(workspace, except.value));
    std::vector<Occupied> rows;
    while (query.next()) {
        const PostIndex index{{}, query.number(2)};
        rows.push_back({query.id<ChannelId>(0), query.maybeInstant(1), index.fingerprint, exactContent(query.text(3), index), query.id<PostId>(4),
                        query.isNull(5) ? std::nullopt : std::optional(query.number(5))});
    }
    return rows;
}

} // namespace poststore
} // namespace perennial
