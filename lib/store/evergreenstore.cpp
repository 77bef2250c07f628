// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/evergreenstore.h"

#include "store/evergreencolumns.h"
#include "store/ofclient.h"
#include "text/folding.h"
#include "text/searchwords.h"

namespace perennial::evergreenstore {

namespace {

namespace columns = evergreencolumns;

// In the order of contentValues(), planFromRow() and the rest of fromRow().
const QString kContentColumns = QStringLiteral("category_id, season_from, season_to, expires, most_uses, weight, channels, notes, labels, source, rights, "
                                               "search_text, updated_at, trashed_at");
const QString kPlanColumns = QStringLiteral("id, workspace_id, category_id, season_from, season_to, expires, most_uses, weight, channels, created_at");
const QString kLoadColumns = kPlanColumns + QStringLiteral(", notes, labels, source, rights, version, updated_at, trashed_at");

Error unknown(EvergreenId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("evergreen-unknown"), QStringLiteral("no such item of the library"), {id.toString()});
}

QString searchTextOf(const LibraryItem &item)
{
    QStringList parts{item.notes, item.source, item.rights};
    parts << item.labels;
    for (const Wording &wording : item.wordings) {
        parts << wording.text << wording.link << wording.variants.values();
        for (const MediaUse &use : wording.media)
            parts << use.alt;
    }
    for (const MediaUse &use : item.media)
        parts << use.alt;
    return searchWords(parts.join(QLatin1Char(' ')));
}

QVariantList contentValues(const LibraryItem &item)
{
    using binding::of;
    return {of(item.category), of(columns::from(item.season)), of(columns::to(item.season)), of(columns::text(item.expires)), of(item.mostUses),
            of(item.weight), of(columns::text(item.channels)), of(item.notes), of(jsoncolumn::text(item.labels)), of(item.source), of(item.rights),
            of(searchTextOf(item)), of(item.updatedAt), of(item.trashedAt)};
}

void planFromRow(const Query &row, EvergreenItem &item)
{
    item.id = row.id<EvergreenId>(0);
    item.workspace = row.id<WorkspaceId>(1);
    item.category = row.id<CategoryId>(2);
    item.season = columns::season(row.text(3), row.text(4));
    item.expires = columns::day(row.text(5));
    if (!row.isNull(6))
        item.mostUses = int(row.number(6));
    item.weight = int(row.number(7));
    item.channels = columns::channels(row.text(8));
    item.createdAt = row.instant(9);
}

LibraryItem fromRow(const Query &row)
{
    LibraryItem item;
    planFromRow(row, item);
    item.notes = row.text(10);
    item.labels = jsoncolumn::list(row.text(11));
    item.source = row.text(12);
    item.rights = row.text(13);
    item.version = row.number(14);
    item.updatedAt = row.instant(15);
    item.trashedAt = row.maybeInstant(16);
    return item;
}

QString textOf(const QMap<QString, QString> &variants)
{
    QJsonObject object;
    for (auto variant = variants.cbegin(); variant != variants.cend(); ++variant)
        object.insert(variant.key(), variant.value());
    return jsoncolumn::text(object);
}

QMap<QString, QString> variantsFrom(const QString &text)
{
    QMap<QString, QString> variants;
    const QJsonObject object = jsoncolumn::object(text);
    for (auto variant = object.constBegin(); variant != object.constEnd(); ++variant)
        variants.insert(variant.key(), variant.value().toString());
    return variants;
}

Result<void> insertWording(Connection &connection, const LibraryItem &item, const Wording &wording, int position)
{
    TRY(connection.change(QStringLiteral("INSERT INTO evergreen_wording (id, workspace_id, item_id, position, text, fingerprint, link, variants) "
                                         "VALUES (?,?,?,?,?,?,?,?)"),
                          wording.id, item.workspace, item.id, position, wording.text, wording.fingerprint, wording.link, textOf(wording.variants)));
    int place = 0;
    for (const MediaUse &use : wording.media) {
        TRY(connection.change(QStringLiteral("INSERT INTO evergreen_wording_media (workspace_id, wording_id, position, media_id, alt) VALUES (?,?,?,?,?)"),
                              item.workspace, wording.id, place++, use.media, use.alt));
    }
    return {};
}

Result<void> insertParts(Connection &connection, const LibraryItem &item)
{
    int position = 0;
    for (const Wording &wording : item.wordings)
        TRY(insertWording(connection, item, wording, position++));
    position = 0;
    for (const MediaUse &use : item.media) {
        TRY(connection.change(QStringLiteral("INSERT INTO evergreen_media (workspace_id, item_id, position, media_id, alt) VALUES (?,?,?,?,?)"),
                              item.workspace, item.id, position++, use.media, use.alt));
    }
    return {};
}

const QString kWordingColumns = QStringLiteral("item_id, id, fingerprint, text, link, variants");

Wording wordingFrom(const Query &row)
{
    return {row.id<WordingId>(1), row.number(2), row.text(3), row.text(4), {}, variantsFrom(row.text(5))};
}

// The wordings of all items of a client: two statements for a list, however long.
Result<QHash<EvergreenId, QList<Wording>>> wordingsOf(Connection &connection, WorkspaceId workspace)
{
    QHash<WordingId, QList<MediaUse>> media;
    {
        TRY_ASSIGN(Query rows, connection.prepare(QStringLiteral("SELECT wording_id, media_id, alt FROM evergreen_wording_media WHERE workspace_id=? "
                                                                 "ORDER BY wording_id, position")));
        TRY(rows.run(workspace));
        while (rows.next())
            media[rows.id<WordingId>(0)].append({rows.id<MediaId>(1), rows.text(2)});
    }
    TRY_ASSIGN(Query rows, connection.prepare(QStringLiteral("SELECT %1 FROM evergreen_wording WHERE workspace_id=? ORDER BY item_id, position").arg(kWordingColumns)));
    TRY(rows.run(workspace));
    QHash<EvergreenId, QList<Wording>> found;
    while (rows.next()) {
        Wording wording = wordingFrom(rows);
        wording.media = media.value(wording.id);
        found[rows.id<EvergreenId>(0)].append(std::move(wording));
    }
    return found;
}

Result<QHash<EvergreenId, QList<MediaUse>>> mediaOf(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query rows, connection.prepare(QStringLiteral("SELECT item_id, media_id, alt FROM evergreen_media WHERE workspace_id=? "
                                                             "ORDER BY item_id, position")));
    TRY(rows.run(workspace));
    QHash<EvergreenId, QList<MediaUse>> found;
    while (rows.next())
        found[rows.id<EvergreenId>(0)].append({rows.id<MediaId>(1), rows.text(2)});
    return found;
}

Result<void> loadParts(Connection &connection, LibraryItem &item)
{
    {
        TRY_ASSIGN(Query wordings, connection.prepare(QStringLiteral("SELECT %1 FROM evergreen_wording WHERE workspace_id=? AND item_id=? "
                                                                     "ORDER BY position").arg(kWordingColumns)));
        TRY(wordings.run(item.workspace, item.id));
        while (wordings.next())
            item.wordings << wordingFrom(wordings);
    }
    for (Wording &wording : item.wordings) {
        TRY_ASSIGN(Query media, connection.prepare(QStringLiteral("SELECT media_id, alt FROM evergreen_wording_media WHERE wording_id=? ORDER BY position")));
        TRY(media.run(wording.id));
        while (media.next())
            wording.media.append({media.id<MediaId>(0), media.text(1)});
    }
    TRY_ASSIGN(Query media, connection.prepare(QStringLiteral("SELECT media_id, alt FROM evergreen_media WHERE item_id=? ORDER BY position")));
    TRY(media.run(item.id));
    while (media.next())
        item.media.append({media.id<MediaId>(0), media.text(1)});
    return {};
}

// search_text is words with one blank between them, so a word begins where a blank stands before it.
QString wordPattern(QString word)
{
    for (const char *sign : {"!", "%", "_"})
        word.replace(QLatin1String(sign), QLatin1Char('!') + QLatin1String(sign));
    return QStringLiteral("% ") + word + QLatin1Char('%');
}

} // namespace

qint64 fingerprintOf(const QString &text)
{
    return qint64(contentFingerprint(text));
}

Result<void> insert(Connection &connection, const LibraryItem &item)
{
    const QString sql = QStringLiteral("INSERT INTO evergreen_item (%1, id, workspace_id, version, created_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    TRY_ASSIGN(Query query, connection.prepare(sql.arg(kContentColumns)));
    QVariantList values = contentValues(item);
    values << item.id.value << item.workspace.value << item.version << item.createdAt.ms;
    TRY(query.runWith(values));
    return insertParts(connection, item);
}

Result<void> update(Connection &connection, const LibraryItem &item)
{
    const QString sql = QStringLiteral("UPDATE evergreen_item SET %1=?, version=version+1 WHERE id=? AND version=?");
    TRY_ASSIGN(Query query, connection.prepare(sql.arg(QString(kContentColumns).replace(QLatin1String(", "), QLatin1String("=?, ")))));
    QVariantList values = contentValues(item);
    values << item.id.value << item.version;
    TRY(query.runWith(values));
    if (query.changed() == 0) {
        TRY(load(connection, item.id));
        return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("the item was changed elsewhere"), {item.title()});
    }
    for (const char *table : {"evergreen_wording", "evergreen_media"})
        TRY(connection.change(QStringLiteral("DELETE FROM %1 WHERE workspace_id=? AND item_id=?").arg(QLatin1String(table)), item.workspace, item.id));
    return insertParts(connection, item);
}

Result<LibraryItem> load(Connection &connection, EvergreenId id)
{
    LibraryItem item;
    {
        TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM evergreen_item WHERE id=?").arg(kLoadColumns)));
        TRY(query.run(id));
        if (!query.next())
            return unknown(id);
        item = fromRow(query);
    }
    TRY(loadParts(connection, item));
    return item;
}

Result<LibraryItem> load(Connection &connection, WorkspaceId workspace, EvergreenId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
}

Result<QList<LibraryItem>> list(Connection &connection, const Filter &filter)
{
    QString sql = QStringLiteral("SELECT %1 FROM evergreen_item WHERE workspace_id=? AND trashed_at IS %2NULL")
                      .arg(kLoadColumns, filter.trash == Trash::Only ? QStringLiteral("NOT ") : QString());
    QVariantList args{filter.workspace.value};
    if (filter.category) {
        sql += QStringLiteral(" AND category_id=?");
        args << filter.category.value;
    }
    for (const QString &word : searchWords(filter.words).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        sql += QStringLiteral(" AND ' ' || search_text LIKE ? ESCAPE '!'");
        args << wordPattern(word);
    }
    QList<LibraryItem> found;
    {
        TRY_ASSIGN(Query query, connection.prepare(sql + QStringLiteral(" ORDER BY created_at, id")));
        TRY(query.runWith(args));
        while (query.next())
            found << fromRow(query);
    }
    TRY_ASSIGN(const auto wordings, wordingsOf(connection, filter.workspace));
    TRY_ASSIGN(const auto media, mediaOf(connection, filter.workspace));
    for (LibraryItem &item : found) {
        item.wordings = wordings.value(item.id);
        item.media = media.value(item.id);
    }
    return found;
}

Result<qint64> purgeTrash(Connection &connection, Instant before)
{
    return connection.change(QStringLiteral("DELETE FROM evergreen_item WHERE trashed_at IS NOT NULL AND trashed_at < ?"), before);
}

Result<QList<EvergreenItem>> itemsForPlan(Connection &connection, WorkspaceId workspace)
{
    QList<EvergreenItem> found;
    {
        TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM evergreen_item WHERE workspace_id=? AND trashed_at IS NULL "
                                                                  "ORDER BY created_at, id").arg(kPlanColumns)));
        TRY(query.run(workspace));
        while (query.next()) {
            EvergreenItem item;
            planFromRow(query, item);
            found << item;
        }
    }
    TRY_ASSIGN(const auto wordings, wordingsOf(connection, workspace));
    for (EvergreenItem &item : found)
        item.wordings = wordings.value(item.id);
    return found;
}

Result<QList<NeededFile>> neededFiles(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query row, connection.prepare(QStringLiteral(
                              "SELECT needed.item_id, needed.wording_id, media.sha256, media.fetch_error FROM "
                              "(SELECT item_id, NULL AS wording_id, media_id FROM evergreen_media WHERE workspace_id=? UNION ALL "
                              "SELECT evergreen_wording.item_id, evergreen_wording.id, evergreen_wording_media.media_id FROM evergreen_wording_media "
                              "JOIN evergreen_wording ON evergreen_wording.id=evergreen_wording_media.wording_id WHERE evergreen_wording_media.workspace_id=?) needed "
                              "JOIN evergreen_item ON evergreen_item.id=needed.item_id AND evergreen_item.trashed_at IS NULL "
                              "JOIN media ON media.id=needed.media_id")));
    TRY(row.run(workspace, workspace));
    QList<NeededFile> found;
    while (row.next())
        found.append({row.id<EvergreenId>(0), row.id<WordingId>(1), row.text(2), !row.text(3).isEmpty()});
    return found;
}

Result<void> addUse(Connection &connection, WorkspaceId workspace, const RecordedUse &use)
{
    const OccurrenceKey place = use.place.value_or(OccurrenceKey());
    TRY(connection.change(QStringLiteral("INSERT INTO evergreen_use (workspace_id, item_id, wording_id, channel_id, at, post_id, slot_id, slot_day) "
                                         "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (item_id, channel_id, at) DO UPDATE SET wording_id=excluded.wording_id, "
                                         "post_id=excluded.post_id, slot_id=excluded.slot_id, slot_day=excluded.slot_day, declined=0"),
                          workspace, use.use.item, use.use.wording, use.use.channel, use.use.at, use.post, place.slot, place.date.toString(Qt::ISODate)));
    return {};
}

namespace {

// A post is used where and when it stands now. One that will not go out is no use, unless it is out on that channel.
const QString kUses = QStringLiteral(
    "SELECT DISTINCT used.item_id, used.wording_id, COALESCE(variant.channel_id, used.channel_id) AS channel, "
    "COALESCE(delivery.due_at, post.due_at, used.at) AS at, used.post_id, delivery.state, delivery.url "
    "FROM evergreen_use used LEFT JOIN post ON post.id=used.post_id LEFT JOIN variant ON variant.post_id=used.post_id "
    "LEFT JOIN delivery ON delivery.post_id=variant.post_id AND delivery.channel_id=variant.channel_id "
    "WHERE %1=? AND used.declined=0 AND (used.post_id IS NULL OR delivery.state='sent' OR (post.trashed_at IS NULL "
    "AND post.due_at IS NOT NULL AND (delivery.state IS NULL OR delivery.state<>'cancelled')))");

} // namespace

Result<QList<RecordedUse>> uses(Connection &connection, WorkspaceId workspace, Instant from, Instant until)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT item_id, wording_id, channel, at, post_id FROM (%1) every WHERE at>=? AND at<? "
                                                              "ORDER BY at, item_id, channel").arg(kUses.arg(QStringLiteral("used.workspace_id")))));
    TRY(query.run(workspace, from, until));
    QList<RecordedUse> found;
    while (query.next()) {
        const EvergreenUse use{query.id<EvergreenId>(0), query.id<WordingId>(1), query.id<ChannelId>(2), query.instant(3)};
        found.append({use, query.id<PostId>(4), std::nullopt});
    }
    return found;
}

Result<QList<PastUse>> usesOf(Connection &connection, EvergreenId item, int most)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT item_id, wording_id, channel, at, post_id, state, url FROM (%1) every "
                                                              "ORDER BY at DESC, channel LIMIT %2").arg(kUses.arg(QStringLiteral("used.item_id"))).arg(most)));
    TRY(query.run(item));
    QList<PastUse> found;
    while (query.next()) {
        const EvergreenUse use{query.id<EvergreenId>(0), query.id<WordingId>(1), query.id<ChannelId>(2), query.instant(3)};
        found.append({use, query.id<PostId>(4), deliveryStateFromString(query.text(5)), query.text(6)});
    }
    return found;
}

} // namespace perennial::evergreenstore
