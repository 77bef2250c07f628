// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/postquery.h"

#include "text/searchwords.h"

#include <QSet>

namespace perennial::postquery {

namespace {

constexpr int kIdsPerStatement = 200;
constexpr qint64 kSlot = 15 * 60 * 1000; // days begin at whole quarters of an hour in every zone

struct Where
{
    QStringList conditions;
    QVariantList args;

    void add(const QString &condition) { conditions << condition; }
    void add(const QString &condition, const QVariant &value)
    {
        conditions << condition;
        args << value;
    }
    QString text() const { return conditions.join(QLatin1String(" AND ")); }
};

QString marks(qsizetype count)
{
    return QStringLiteral("?,").repeated(count).chopped(1);
}

void addSearch(Where &where, const Connection &connection, const QString &search)
{
    const QStringList words = searchWords(search).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (!words.isEmpty())
        where.add(connection.dialect().searchCondition(QStringLiteral("post"), QStringLiteral("id")), connection.dialect().searchArgument(words));
    else if (!search.trimmed().isEmpty())
        where.add(QStringLiteral("1=0")); // only signs that no post is searched for by
}

// The same order as entryState().
QString conditionOf(EntryState state)
{
    static const QString kWorst = QStringLiteral(
        "(post.status IN ('scheduled', 'done') AND coalesce((SELECT max(CASE delivery.state WHEN 'failed' THEN 7 WHEN 'unsure' THEN 6 "
        "WHEN 'missed' THEN 5 WHEN 'held' THEN 4 WHEN 'claimed' THEN 3 WHEN 'sending' THEN 3 WHEN 'scheduled' THEN 2 WHEN 'sent' THEN 1 "
        "ELSE 0 END) FROM delivery WHERE delivery.post_id=post.id), CASE post.status WHEN 'done' THEN 1 ELSE 2 END)=%1)");
    switch (state) {
    case EntryState::Idea:
        return QStringLiteral("post.status='idea'");
    case EntryState::Draft:
        return QStringLiteral("post.status='draft'");
    case EntryState::InReview:
        return QStringLiteral("post.status='in-review'");
    case EntryState::Approved:
        return QStringLiteral("(post.status='approved' OR %1)").arg(kWorst.arg(2));
    case EntryState::PlannedFill:
        return QStringLiteral("1=0"); // not a post yet
    case EntryState::Cancelled:
        return kWorst.arg(0);
    case EntryState::Sent:
        return kWorst.arg(1);
    case EntryState::Sending:
        return kWorst.arg(3);
    case EntryState::Held:
        return kWorst.arg(4);
    case EntryState::Missed:
        return kWorst.arg(5);
    case EntryState::Unsure:
        return kWorst.arg(6);
    case EntryState::Failed:
        return kWorst.arg(7);
    }
    return {};
}

void addStates(Where &where, const QSet<EntryState> &states)
{
    QStringList any;
    for (const EntryState state : states)
        any << conditionOf(state);
    if (!any.isEmpty())
        where.add(QStringLiteral("(%1)").arg(any.join(QLatin1String(" OR "))));
}

Where whereFor(const Connection &connection, const PostFilter &filter)
{
    Where where;
    where.add(QStringLiteral("post.workspace_id=?"), filter.workspace.value);
    where.add(filter.trashed ? QStringLiteral("post.trashed_at IS NOT NULL") : QStringLiteral("post.trashed_at IS NULL"));
    if (filter.from)
        where.add(QStringLiteral("post.due_at>=?"), filter.from->ms);
    if (filter.until)
        where.add(QStringLiteral("post.due_at<?"), filter.until->ms);
    if (!filter.statuses.isEmpty()) {
        where.add(QStringLiteral("post.status IN (%1)").arg(marks(filter.statuses.size())));
        for (const PostStatus status : filter.statuses)
            where.args << toString(status);
    }
    if (!filter.channels.isEmpty()) {
        where.add(QStringLiteral("post.id IN (SELECT post_id FROM variant WHERE channel_id IN (%1))").arg(marks(filter.channels.size())));
        for (const ChannelId channel : filter.channels)
            where.args << channel.value;
    }
    if (filter.deliveryState)
        where.add(QStringLiteral("EXISTS (SELECT 1 FROM delivery WHERE delivery.post_id=post.id AND delivery.state=?)"),
                  toString(*filter.deliveryState));
    if (!filter.anyDeliveryState.isEmpty()) {
        where.add(QStringLiteral("EXISTS (SELECT 1 FROM delivery WHERE delivery.post_id=post.id AND delivery.state IN (%1))")
                      .arg(marks(filter.anyDeliveryState.size())));
        for (const DeliveryState state : filter.anyDeliveryState)
            where.args << toString(state);
    }
    addStates(where, filter.states);
    if (!filter.label.isEmpty())
        where.add(QStringLiteral("post.id IN (SELECT post_id FROM post_label JOIN label ON label.id=post_label.label_id WHERE label.name=?)"),
                  filter.label);
    if (!filter.campaign.isEmpty())
        where.add(QStringLiteral("post.campaign_id IN (SELECT id FROM campaign WHERE name=?)"), filter.campaign);
    if (filter.undated)
        where.add(QStringLiteral("post.due_at IS NULL"));
    if (filter.batch)
        where.add(QStringLiteral("post.batch_id=?"), filter.batch.value);
    addSearch(where, connection, filter.search);
    return where;
}

// Of one's deliveries the worst decides; "needs" is the same list as needsPerson().
const QString kNeedsPerson = QStringLiteral(
    "post.status IN ('scheduled', 'done') AND post.id IN (SELECT post_id FROM delivery WHERE workspace_id=? "
    "AND state IN ('failed', 'unsure', 'missed', 'held'))");

// Midnight of each day and of the one after the last; a midnight in a gap is the gap's end.
Result<QList<qint64>> dayStarts(const DayFilter &filter)
{
    QList<qint64> starts;
    ZoneResolver zones;
    for (QDate date = filter.from; date.isValid() && date <= filter.to.addDays(1); date = date.addDays(1)) {
        const WallTime midnight{date, QTime(0, 0), filter.timeZone};
        TRY_ASSIGN(const ResolvedTime resolved, zones.resolve(midnight));
        starts << resolved.instant.ms;
    }
    return starts;
}

PostFilter postsOf(const DayFilter &filter, const QList<qint64> &starts)
{
    PostFilter posts;
    posts.workspace = filter.workspace;
    posts.from = Instant{starts.first()};
    posts.until = Instant{starts.last()};
    posts.search = filter.search;
    posts.label = filter.label;
    posts.campaign = filter.campaign;
    posts.states = filter.states;
    return posts;
}

void addVisible(Where &where, const QList<ChannelId> &hidden)
{
    if (hidden.isEmpty())
        return;
    where.add(QStringLiteral("(NOT EXISTS (SELECT 1 FROM variant WHERE variant.post_id=post.id) OR "
                             "EXISTS (SELECT 1 FROM variant WHERE variant.post_id=post.id AND variant.channel_id NOT IN (%1)))")
                  .arg(marks(hidden.size())));
    for (const ChannelId channel : hidden)
        where.args << channel.value;
}

QString orderBy(PostOrder order)
{
    switch (order) {
    case PostOrder::DueTime: // untimed ones last, in both dialects
        return QStringLiteral("CASE WHEN post.due_at IS NULL THEN 1 ELSE 0 END, post.due_at, post.id");
    case PostOrder::NewestFirst:
        return QStringLiteral("post.id DESC");
    case PostOrder::UpdatedFirst:
        return QStringLiteral("post.updated_at DESC, post.id DESC");
    case PostOrder::Status:
        return QStringLiteral("post.status, CASE WHEN post.due_at IS NULL THEN 1 ELSE 0 END, post.due_at, post.id");
    }
    return {};
}

const QString kSummaryColumns = QStringLiteral(
    "post.id, post.workspace_id, post.status, substr(post.text, 1, 240), post.title, post.wall_date, post.wall_time, "
    "post.time_zone, post.due_at, post.version, post.updated_at, campaign.name, "
    "(SELECT post_media.media_id FROM post_media WHERE post_media.post_id=post.id AND post_media.channel_id=0 ORDER BY position LIMIT 1), "
    "variant.channel_id, delivery.id, delivery.state, post.fingerprint, "
    "EXISTS (SELECT 1 FROM evergreen_use WHERE evergreen_use.post_id=post.id)");
const QString kSummaryTables = QStringLiteral(
    "FROM post LEFT JOIN campaign ON campaign.id=post.campaign_id LEFT JOIN variant ON variant.post_id=post.id "
    "LEFT JOIN delivery ON delivery.post_id=post.id AND delivery.channel_id=variant.channel_id");

PostSummary fromRow(const Query &row)
{
    PostSummary summary;
    summary.id = row.id<PostId>(0);
    summary.workspace = row.id<WorkspaceId>(1);
    summary.status = postStatusFromString(row.text(2)).value_or(PostStatus::Draft);
    summary.text = row.text(3);
    summary.title = row.text(4);
    if (const QDate date = QDate::fromString(row.text(5), Qt::ISODate); date.isValid())
        summary.wall = WallTime{date, QTime::fromString(row.text(6), Qt::ISODate), row.text(7).toUtf8()};
    summary.dueAt = row.maybeInstant(8);
    summary.version = row.number(9);
    summary.updatedAt = row.instant(10);
    summary.campaign = row.text(11);
    summary.firstMedia = row.id<MediaId>(12);
    summary.fingerprint = row.number(16);
    summary.evergreen = row.number(17) != 0;
    return summary;
}

SummaryChannel channelFromRow(const Query &row)
{
    SummaryChannel channel{row.id<ChannelId>(13), row.id<DeliveryId>(14), std::nullopt};
    if (!row.isNull(15))
        channel.state = deliveryStateFromString(row.text(15));
    return channel;
}

// Rows of one post follow each other, one for each of its channels.
QList<PostSummary> collect(Query &query)
{
    QList<PostSummary> summaries;
    while (query.next()) {
        if (summaries.isEmpty() || summaries.last().id != query.id<PostId>(0))
            summaries << fromRow(query);
        if (!query.isNull(13))
            summaries.last().channels << channelFromRow(query);
    }
    return summaries;
}

Result<void> addLabels(Connection &connection, QList<PostSummary> &summaries, const QString &condition, const QVariantList &args)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT post_label.post_id, label.name FROM post_label JOIN label ON label.id=post_label.label_id "
                                                              "JOIN post ON post.id=post_label.post_id WHERE %1 ORDER BY label.name").arg(condition)));
    TRY(query.runWith(args));
    QHash<PostId, QStringList> labels;
    while (query.next())
        labels[query.id<PostId>(0)] << query.text(1);
    for (PostSummary &summary : summaries)
        summary.labels = labels.value(summary.id);
    return {};
}

Result<QList<PostSummary>> chunk(Connection &connection, const QList<PostId> &ids)
{
    const QString condition = QStringLiteral("post.id IN (%1)").arg(marks(ids.size()));
    QVariantList args;
    for (const PostId id : ids)
        args << id.value;
    QList<PostSummary> found;
    {
        TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 %2 WHERE %3 ORDER BY post.id, variant.position")
                                                       .arg(kSummaryColumns, kSummaryTables, condition)));
        TRY(query.runWith(args));
        found = collect(query);
    }
    TRY(addLabels(connection, found, condition, args));
    return found;
}

} // namespace

Result<QList<PostId>> ids(Connection &connection, const PostFilter &filter)
{
    const Where where = whereFor(connection, filter);
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT post.id FROM post WHERE %1 ORDER BY %2")
                                                   .arg(where.text(), orderBy(filter.order))));
    TRY(query.runWith(where.args));
    QList<PostId> found;
    while (query.next())
        found << query.id<PostId>(0);
    return found;
}

Result<qint64> count(Connection &connection, const PostFilter &filter)
{
    const Where where = whereFor(connection, filter);
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT count(*) FROM post WHERE %1").arg(where.text())));
    TRY(query.runWith(where.args));
    query.next();
    return query.number(0);
}

Result<QList<PostSummary>> summaries(Connection &connection, WorkspaceId workspace, const QList<PostId> &ids)
{
    QHash<PostId, PostSummary> byId;
    for (qsizetype start = 0; start < ids.size(); start += kIdsPerStatement) {
        TRY_ASSIGN(const auto found, chunk(connection, ids.mid(start, kIdsPerStatement)));
        for (const PostSummary &summary : found) {
            if (summary.workspace == workspace)
                byId.insert(summary.id, summary);
        }
    }
    QList<PostSummary> ordered;
    ordered.reserve(ids.size());
    for (const PostId id : ids) {
        if (const auto found = byId.constFind(id); found != byId.constEnd())
            ordered << *found;
    }
    return ordered;
}

Result<QList<PostSummary>> inRange(Connection &connection, WorkspaceId workspace, Instant from, Instant until)
{
    const QString condition = QStringLiteral("post.workspace_id=? AND post.due_at>=? AND post.due_at<? AND post.trashed_at IS NULL");
    const QVariantList args{workspace.value, from.ms, until.ms};
    QList<PostSummary> found;
    {
        TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 %2 WHERE %3 ORDER BY post.due_at, post.id, variant.position")
                                                       .arg(kSummaryColumns, kSummaryTables, condition)));
        TRY(query.runWith(args));
        found = collect(query);
    }
    TRY(addLabels(connection, found, condition, args));
    return found;
}

Result<QList<PlacedText>> textsBetween(Connection &connection, WorkspaceId workspace, Instant from, Instant until)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
                                "SELECT post.id, variant.channel_id, post.due_at, post.fingerprint FROM post JOIN variant ON variant.post_id=post.id "
                                "WHERE post.workspace_id=? AND post.due_at>=? AND post.due_at<? AND post.trashed_at IS NULL "
                                "AND post.status IN ('approved', 'scheduled', 'done')")));
    TRY(query.runWith({workspace.value, from.ms, until.ms}));
    QList<PlacedText> found;
    while (query.next())
        found.append({query.id<PostId>(0), query.id<ChannelId>(1), query.instant(2), query.number(3)});
    return found;
}

Result<QList<DayCount>> countsPerDay(Connection &connection, const DayFilter &filter)
{
    TRY_ASSIGN(const QList<qint64> starts, dayStarts(filter));
    if (starts.size() < 2)
        return QList<DayCount>();
    Where where = whereFor(connection, postsOf(filter, starts));
    addVisible(where, filter.hiddenChannels);
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
                                "SELECT due_at/%1, count(*), sum(CASE WHEN %2 THEN 1 ELSE 0 END) FROM post WHERE %3 GROUP BY due_at/%1")
                                .arg(kSlot).arg(kNeedsPerson, where.text())));
    where.args.prepend(filter.workspace.value);
    TRY(query.runWith(where.args));
    QList<DayCount> days(starts.size() - 1);
    while (query.next()) {
        const auto after = std::upper_bound(starts.cbegin(), starts.cend(), query.number(0) * kSlot);
        const qsizetype day = after - starts.cbegin() - 1;
        if (day < 0 || day >= days.size())
            continue;
        days[day].date = filter.from.addDays(day);
        days[day].posts += int(query.number(1));
        days[day].needsPerson += int(query.number(2));
    }
    days.removeIf([](const DayCount &day) { return day.posts == 0; });
    return days;
}

} // namespace perennial::postquery
