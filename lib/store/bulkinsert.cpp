// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/bulkinsert.h"

#include "store/jsoncolumn.h"
#include "store/labelstore.h"
#include "store/rowinsert.h"

namespace perennial {

namespace {

Error cancelled()
{
    return Error(ErrorKind::Cancelled, QStringLiteral("cancelled"), QStringLiteral("stopped by a person"));
}

void putDigits(char *&at, int value, int count)
{
    for (int i = count - 1; i >= 0; --i, value /= 10)
        at[i] = char('0' + value % 10);
    at += count;
}

// A day and a time as text. QDate::toString() asks a locale; with a hundred thousand rows one sees it.
struct WallText
{
    char date[32] = "";
    char time[16] = "";

    explicit WallText(const WallTime &wall)
    {
        int year = 0;
        int month = 0;
        int day = 0;
        wall.date.getDate(&year, &month, &day);
        char *at = date;
        putDigits(at, std::clamp(year, 0, 9999), 4);
        *at++ = '-';
        putDigits(at, month, 2);
        *at++ = '-';
        putDigits(at, day, 2);
        *at = 0;
        if (wall.time.isValid())
            setTime(wall.time);
    }

private:
    void setTime(const QTime &wallTime)
    {
        char *at = time;
        putDigits(at, wallTime.hour(), 2);
        *at++ = ':';
        putDigits(at, wallTime.minute(), 2);
        if (wallTime.second() != 0) {
            *at++ = ':';
            putDigits(at, wallTime.second(), 2);
        }
        *at = 0;
    }
};

// Columns that most files have nothing for: left out where no post of the group has anything.
constexpr const char *kPostColumns = "id,workspace_id,status,text,campaign_id,wall_date,wall_time,time_zone,due_at,batch_id,"
                                     "fingerprint,search_text,created_at,updated_at,import_row,import_hash";
constexpr const char *kAllPostColumns = "id,workspace_id,status,text,campaign_id,wall_date,wall_time,time_zone,due_at,batch_id,"
                                        "fingerprint,search_text,created_at,updated_at,import_row,import_hash,title,link,first_comment,"
                                        "thread,content_warning,visibility,language,notes,external_id,category,options,replaces_id";

// The words of a few values, made once.
template <class Enum> const char *wordOf(Enum value)
{
    static thread_local std::array<QByteArray, 16> words;
    QByteArray &word = words.at(size_t(value));
    if (word.isEmpty())
        word = toString(value).toLatin1();
    return word.constData();
}

bool hasRare(const BulkPost &each)
{
    const Post &post = each.post;
    return each.replaces || !(post.title.isEmpty() && post.link.isEmpty() && post.firstComment.isEmpty() && post.thread.isEmpty()
             && post.contentWarning.isEmpty() && post.visibility.isEmpty() && post.language.isEmpty() && post.notes.isEmpty()
             && post.externalId.isEmpty() && post.category.isEmpty() && post.options.isEmpty());
}

void addRare(RowInsert &rows, const BulkPost &each)
{
    const Post &post = each.post;
    rows.text(post.title);
    rows.text(post.link);
    rows.text(post.firstComment);
    rows.text(jsoncolumn::text(post.thread));
    rows.text(post.contentWarning);
    rows.text(post.visibility);
    rows.text(post.language);
    rows.text(post.notes);
    rows.text(post.externalId);
    rows.text(post.category);
    rows.text(jsoncolumn::text(post.options));
    each.replaces ? rows.id(each.replaces) : rows.null();
}

Result<void> addPost(RowInsert &rows, const BulkPost &each, CampaignId campaign, bool isWide)
{
    const Post &post = each.post;
    rows.id(post.id);
    rows.id(post.workspace);
    rows.latin(wordOf(post.status));
    rows.text(post.text);
    rows.id(campaign);
    const std::optional<WallText> wall = post.wall ? std::optional<WallText>(std::in_place, *post.wall) : std::nullopt;
    rows.latin(wall ? wall->date : "");
    rows.latin(wall ? wall->time : "");
    rows.latin(wall ? post.wall->timeZone.constData() : "");
    rows.instant(post.dueAt);
    rows.id(post.batch);
    rows.number(each.index.fingerprint);
    rows.text(each.index.searchText);
    rows.instant(post.createdAt);
    rows.instant(post.updatedAt);
    rows.number(each.row);
    rows.number(each.hash);
    if (isWide)
        addRare(rows, each);
    return rows.endRow();
}

} // namespace

Result<void> BulkInsert::add(Connection &connection, const std::vector<BulkPost> &posts, const std::atomic<bool> &stop)
{
    m_sqlite = connection.sqliteHandle();
    {
        // Each would be a statement of its own within the insert, with a journal for the case that it fails.
        const TriggerPause pause(m_sqlite);
        TRY(addPosts(connection, posts, stop));
        if (m_sqlite)
            TRY(addSearch(connection, posts));
    }
    TRY(addVariants(connection, posts));
    TRY(addMedia(connection, posts));
    TRY(addLabels(connection, posts));
    return addDeliveries(connection, posts, stop);
}

Result<void> BulkInsert::addPosts(Connection &connection, const std::vector<BulkPost> &posts, const std::atomic<bool> &stop)
{
    const bool isWide = std::any_of(posts.begin(), posts.end(), hasRare);
    RowInsert rows(connection, m_sqlite, "post", isWide ? kAllPostColumns : kPostColumns, isWide ? 28 : 16);
    for (const BulkPost &each : posts) {
        TRY_ASSIGN(const CampaignId campaignId, campaign(connection, each.post.campaign));
        TRY(addPost(rows, each, campaignId, isWide));
        if (stop)
            return cancelled();
    }
    return rows.finish();
}

// What the trigger post_search_insert of the migrations does.
Result<void> BulkInsert::addSearch(Connection &connection, const std::vector<BulkPost> &posts)
{
    RowInsert rows(connection, m_sqlite, "post_search", "rowid,search_text", 2);
    for (const BulkPost &each : posts) {
        rows.id(each.post.id);
        rows.text(each.index.searchText);
        TRY(rows.endRow());
    }
    return rows.finish();
}

Result<void> BulkInsert::addVariants(Connection &connection, const std::vector<BulkPost> &posts)
{
    RowInsert plain(connection, m_sqlite, "variant", "workspace_id,post_id,channel_id,position", 4);
    RowInsert own(connection, m_sqlite, "variant", "workspace_id,post_id,channel_id,position,text,own_media,options", 7);
    for (const BulkPost &each : posts) {
        int position = 0;
        for (const Variant &variant : each.post.variants) {
            RowInsert &rows = variant.differs() ? own : plain;
            rows.id(m_workspace);
            rows.id(each.post.id);
            rows.id(variant.channel);
            rows.number(position++);
            if (variant.differs()) {
                variant.text ? rows.text(*variant.text) : rows.null();
                rows.number(variant.media.has_value());
                rows.text(jsoncolumn::text(variant.options));
            }
            TRY(rows.endRow());
        }
    }
    TRY(plain.finish());
    return own.finish();
}

Result<void> BulkInsert::addMedia(Connection &connection, const std::vector<BulkPost> &posts)
{
    RowInsert rows(connection, m_sqlite, "post_media", "workspace_id,post_id,channel_id,position,media_id,alt", 6);
    const auto addUses = [&](const Post &post, qint64 channel, const QList<MediaUse> &uses) -> Result<void> {
        int position = 0;
        for (const MediaUse &use : uses) {
            rows.id(m_workspace);
            rows.id(post.id);
            rows.number(channel);
            rows.number(position++);
            rows.id(use.media);
            rows.text(use.alt);
            TRY(rows.endRow());
        }
        return {};
    };
    for (const BulkPost &each : posts) {
        TRY(addUses(each.post, 0, each.post.media));
        for (const Variant &variant : each.post.variants) {
            if (variant.media)
                TRY(addUses(each.post, variant.channel.value, *variant.media));
        }
    }
    return rows.finish();
}

Result<void> BulkInsert::addLabels(Connection &connection, const std::vector<BulkPost> &posts)
{
    RowInsert rows(connection, m_sqlite, "post_label", "workspace_id,post_id,label_id", 3);
    for (const BulkPost &each : posts) {
        for (const QString &name : each.post.labels) {
            TRY_ASSIGN(const LabelId labelId, label(connection, name));
            rows.id(m_workspace);
            rows.id(each.post.id);
            rows.id(labelId);
            TRY(rows.endRow());
        }
    }
    return rows.finish();
}

Result<void> BulkInsert::addDeliveries(Connection &connection, const std::vector<BulkPost> &posts, const std::atomic<bool> &stop)
{
    RowInsert rows(connection, m_sqlite, "delivery",
                   "id,workspace_id,post_id,channel_id,due_at,next_try_at,state,state_at,reason,idempotency_key", 10);
    for (const BulkPost &each : posts) {
        for (const Delivery &delivery : each.deliveries) {
            rows.id(delivery.id);
            rows.id(delivery.workspace);
            rows.id(delivery.post);
            rows.id(delivery.channel);
            rows.instant(delivery.dueAt);
            rows.instant(delivery.nextTryAt);
            rows.latin(wordOf(delivery.state));
            rows.instant(delivery.stateAt);
            rows.text(delivery.reason);
            rows.text(delivery.idempotencyKey);
            TRY(rows.endRow());
        }
        if (stop)
            return cancelled();
    }
    return rows.finish();
}

Result<CampaignId> BulkInsert::campaign(Connection &connection, const QString &name)
{
    if (name.isEmpty())
        return CampaignId();
    // Rows of one campaign mostly follow each other.
    if (name == m_lastCampaign.first)
        return m_lastCampaign.second;
    if (const auto known = m_campaigns.constFind(name); known != m_campaigns.constEnd()) {
        m_lastCampaign = {name, *known};
        return *known;
    }
    TRY_ASSIGN(const CampaignId id, labelstore::ensureCampaign(connection, m_workspace, name));
    m_campaigns.insert(name, id);
    return id;
}

Result<LabelId> BulkInsert::label(Connection &connection, const QString &name)
{
    const auto known = m_labels.constFind(name);
    if (known != m_labels.constEnd())
        return *known;
    TRY_ASSIGN(const LabelId id, labelstore::ensureLabel(connection, m_workspace, name));
    m_labels.insert(name, id);
    return id;
}

} // namespace perennial
