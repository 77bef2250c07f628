// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/healthstore.h"

#include "store/jsoncolumn.h"

#include <algorithm>

namespace perennial::healthstore {

namespace {

constexpr qint64 kDayMs = 86400000;
constexpr qsizetype kKeptDays = 1100; // three years
const QString kHealth =
    QStringLiteral("workspace_id, channel_id, activity, since, reason, judged_at, network_post_at, network_asked_at, "
                   "network_answer, told");
const QString kEvent =
    QStringLiteral("id, workspace_id, channel_id, at, kind, from_state, to_state, person, note, facts");
const QString kSent = QStringLiteral("delivery.state='sent' AND delivery.removed_at IS NULL");

ChannelHealth healthFrom(const Query &row)
{
    ChannelHealth health;
    health.workspace = row.id<WorkspaceId>(0);
    health.channel = row.id<ChannelId>(1);
    health.activity = activityFromString(row.text(2)).value_or(Activity::Active);
    health.since = row.instant(3);
    health.reason = healthReasonFromJson(jsoncolumn::object(row.text(4)));
    health.judgedAt = row.maybeInstant(5);
    health.networkPostAt = row.maybeInstant(6);
    health.networkAskedAt = row.maybeInstant(7);
    health.networkAnswer = row.text(8);
    health.told = activityFromString(row.text(9)).value_or(Activity::Active);
    return health;
}

ChannelEvent eventFrom(const Query &row)
{
    ChannelEvent event;
    event.id = row.id<ChannelEventId>(0);
    event.workspace = row.id<WorkspaceId>(1);
    event.channel = row.id<ChannelId>(2);
    event.at = row.instant(3);
    event.kind = channelEventKindFromString(row.text(4)).value_or(ChannelEventKind::Note);
    event.from = row.text(5);
    event.to = row.text(6);
    event.person = row.text(7);
    event.note = row.text(8);
    event.facts = jsoncolumn::object(row.text(9));
    return event;
}

// " WHERE workspace_id=?" for one client; its id is bound behind the other arguments.
struct Of
{
    QString where;
    QVariantList args;
};

Of ofClient(WorkspaceId workspace, const QString &column, const QString &word, QVariantList args = {})
{
    if (!workspace)
        return {{}, args};
    args << workspace.value;
    return {QStringLiteral(" %1 %2=?").arg(word, column), args};
}

QString daysText(const QList<qint64> &days)
{
    QStringList parts;
    for (const qint64 day : days)
        parts << QString::number(day);
    return parts.join(QLatin1Char(' '));
}

QList<qint64> daysFrom(const QString &text)
{
    QList<qint64> days;
    const QStringList parts = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &part : parts)
        days << part.toLongLong();
    return days;
}

// A row for what comes next; the clients of a channel and its health are the same.
Result<void> ensureRow(Connection &connection, const ChannelHealth &health)
{
    TRY(connection.change(QStringLiteral("INSERT INTO channel_health (workspace_id, channel_id, since) VALUES (?,?,?) "
                                         "ON CONFLICT (channel_id) DO NOTHING"),
                          health.workspace, health.channel, health.since));
    return {};
}

} // namespace

Result<QHash<ChannelId, ChannelHealth>> all(Connection &connection, WorkspaceId workspace)
{
    const Of of = ofClient(workspace, QStringLiteral("workspace_id"), QStringLiteral("WHERE"));
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT %1 FROM channel_health%2").arg(kHealth, of.where)));
    TRY(query.runWith(of.args));
    QHash<ChannelId, ChannelHealth> found;
    while (query.next()) {
        const ChannelHealth health = healthFrom(query);
        found.insert(health.channel, health);
    }
    return found;
}

Result<std::optional<ChannelHealth>> find(Connection &connection, ChannelId channel)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT %1 FROM channel_health WHERE channel_id=?").arg(kHealth)));
    TRY(query.run(channel));
    return query.next() ? std::optional(healthFrom(query)) : std::nullopt;
}

Result<void> saveVerdict(Connection &connection, const ChannelHealth &health)
{
    TRY(ensureRow(connection, health));
    const Activity told = std::min(health.told, health.activity);
    TRY(connection.change(
        QStringLiteral(
            "UPDATE channel_health SET activity=?, since=?, reason=?, judged_at=?, told=? WHERE channel_id=?"),
        toString(health.activity), health.since, jsoncolumn::text(toJson(health.reason)), health.judgedAt,
        toString(told), health.channel));
    return {};
}

Result<void> saveAnswer(Connection &connection, const ChannelHealth &health)
{
    TRY(ensureRow(connection, health));
    QList<qint64> days;
    {
        TRY_ASSIGN(Query query,
                   connection.prepare(QStringLiteral("SELECT network_days FROM channel_health WHERE channel_id=?")));
        TRY(query.run(health.channel));
        days = query.next() ? daysFrom(query.text(0)) : days;
    }
    const auto day = health.networkPostAt ? std::optional(postDayOf(*health.networkPostAt)) : std::nullopt;
    if (day && !days.contains(*day)) {
        days << *day;
        std::sort(days.begin(), days.end());
        days = days.mid(std::max<qsizetype>(0, days.size() - kKeptDays));
    }
    TRY(connection.change(
        QStringLiteral(
            "UPDATE channel_health SET network_post_at=?, network_asked_at=?, network_answer=?, network_days=? "
            "WHERE channel_id=?"),
        health.networkPostAt, health.networkAskedAt, health.networkAnswer, daysText(days), health.channel));
    return {};
}

Result<void> setTold(Connection &connection, ChannelId channel, Activity told)
{
    TRY(connection.change(QStringLiteral("UPDATE channel_health SET told=? WHERE channel_id=?"), toString(told),
                          channel));
    return {};
}

Result<void> addEvent(Connection &connection, const ChannelEvent &event)
{
    TRY(connection.change(QStringLiteral("INSERT INTO channel_event (%1) VALUES (?,?,?,?,?,?,?,?,?,?)").arg(kEvent),
                          event.id, event.workspace, event.channel, event.at, toString(event.kind), event.from,
                          event.to, event.person, event.note, jsoncolumn::text(event.facts)));
    return {};
}

Result<QList<ChannelEvent>> events(Connection &connection, ChannelId channel, int most)
{
    TRY_ASSIGN(Query query,
               connection.prepare(
                   QStringLiteral("SELECT %1 FROM channel_event WHERE channel_id=? ORDER BY at DESC, id DESC LIMIT ?")
                       .arg(kEvent)));
    TRY(query.run(channel, most));
    QList<ChannelEvent> found;
    while (query.next())
        found << eventFrom(query);
    return found;
}

Result<void> addPause(Connection &connection, qint64 id, const PausedSpan &pause)
{
    if (pause.span.until <= pause.span.from)
        return {}; // by a clock that was set back
    TRY(connection.change(
        QStringLiteral("INSERT INTO pause_span (id, workspace_id, channel_id, from_at, until_at) VALUES (?,?,?,?,?)"),
        id, pause.workspace, pause.channel, pause.span.from, pause.span.until));
    return {};
}

Result<QList<PausedSpan>> pausesSince(Connection &connection, WorkspaceId workspace, Instant from)
{
    const Of of = ofClient(workspace, QStringLiteral("workspace_id"), QStringLiteral("AND"), {from.ms});
    TRY_ASSIGN(
        Query query,
        connection.prepare(
            QStringLiteral("SELECT workspace_id, channel_id, from_at, until_at FROM pause_span WHERE until_at>=?%1 "
                           "ORDER BY from_at")
                .arg(of.where)));
    TRY(query.runWith(of.args));
    QList<PausedSpan> found;
    while (query.next())
        found << PausedSpan{query.id<WorkspaceId>(0), query.id<ChannelId>(1), {query.instant(2), query.instant(3)}};
    return found;
}

Result<QHash<ChannelId, Instant>> lastSent(Connection &connection, WorkspaceId workspace)
{
    const Of of = ofClient(workspace, QStringLiteral("channel.workspace_id"), QStringLiteral("WHERE"));
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT channel.id, (SELECT max(delivery.sent_at) FROM delivery WHERE "
                                                 "delivery.channel_id=channel.id AND %1) FROM channel%2")
                                      .arg(kSent, of.where)));
    TRY(query.runWith(of.args));
    QHash<ChannelId, Instant> found;
    while (query.next()) {
        if (!query.isNull(1))
            found.insert(query.id<ChannelId>(0), query.instant(1));
    }
    return found;
}

Result<QHash<ChannelId, Queue>> queues(Connection &connection, WorkspaceId workspace, Instant now)
{
    const Of of = ofClient(workspace, QStringLiteral("delivery.workspace_id"), QStringLiteral("AND"), {now.ms});
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT channel_id, count(*), max(next_try_at) FROM delivery WHERE "
                                                 "state='scheduled' AND next_try_at>=?%1 AND NOT EXISTS "
                                                 "(SELECT 1 FROM post WHERE post.id=delivery.post_id AND "
                                                 "post.trashed_at IS NOT NULL) GROUP BY channel_id")
                                      .arg(of.where)));
    TRY(query.runWith(of.args));
    QHash<ChannelId, Queue> found;
    while (query.next())
        found.insert(query.id<ChannelId>(0), {int(query.number(1)), query.instant(2)});
    return found;
}

Result<QHash<ChannelId, QList<int>>> weeks(Connection &connection, WorkspaceId workspace, Instant from)
{
    const qint64 week = 7 * kDayMs;
    const Of of = ofClient(workspace, QStringLiteral("channel.workspace_id"), QStringLiteral("AND"),
                           {from.ms, from.ms, from.ms + kWeeks * week});
    TRY_ASSIGN(Query query,
               connection.prepare(
                   QStringLiteral(
                       "SELECT delivery.channel_id, (delivery.sent_at-?)/%3, count(*) FROM channel JOIN delivery "
                       "ON delivery.channel_id=channel.id WHERE %1 AND delivery.sent_at>=? AND delivery.sent_at<?%2 "
                       "GROUP BY 1, 2")
                       .arg(kSent, of.where)
                       .arg(week)));
    TRY(query.runWith(of.args));
    QHash<ChannelId, QList<int>> found;
    while (query.next()) {
        QList<int> &counts = found[query.id<ChannelId>(0)];
        if (counts.isEmpty())
            counts.fill(0, kWeeks);
        counts[query.number(1)] = int(query.number(2));
    }
    return found;
}

Result<QHash<ChannelId, QList<qint64>>> postDays(Connection &connection, const QList<ChannelId> &channels, Instant from)
{
    QHash<ChannelId, QList<qint64>> found;
    if (channels.isEmpty())
        return found;
    QVariantList ids;
    for (const ChannelId channel : channels)
        ids << channel.value;
    const QString marks = QStringList(ids.size(), QStringLiteral("?")).join(QLatin1Char(','));
    {
        TRY_ASSIGN(Query query,
                   connection.prepare(
                       QStringLiteral("SELECT delivery.channel_id, delivery.sent_at/%3 FROM delivery WHERE %1 AND "
                                      "delivery.sent_at>=? AND delivery.channel_id IN (%2) GROUP BY 1, 2 ORDER BY 1, 2")
                           .arg(kSent, marks)
                           .arg(kDayMs)));
        TRY(query.runWith(QVariantList{from.ms} + ids));
        while (query.next())
            found[query.id<ChannelId>(0)] << query.number(1);
    }
    TRY_ASSIGN(
        Query query,
        connection.prepare(
            QStringLiteral(
                "SELECT channel_id, network_days FROM channel_health WHERE network_days<>'' AND channel_id IN (%1)")
                .arg(marks)));
    TRY(query.runWith(ids));
    while (query.next()) {
        QList<qint64> &days = found[query.id<ChannelId>(0)];
        days += daysFrom(query.text(1));
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
    }
    return found;
}

Result<QHash<ChannelId, QList<qint64>>> networkDays(Connection &connection, WorkspaceId workspace)
{
    const Of of = ofClient(workspace, QStringLiteral("workspace_id"), QStringLiteral("AND"));
    TRY_ASSIGN(Query query,
               connection.prepare(
                   QStringLiteral("SELECT channel_id, network_days FROM channel_health WHERE network_days<>''%1")
                       .arg(of.where)));
    TRY(query.runWith(of.args));
    QHash<ChannelId, QList<qint64>> found;
    while (query.next())
        found.insert(query.id<ChannelId>(0), daysFrom(query.text(1)));
    return found;
}

Result<QSet<ChannelId>> fed(Connection &connection, WorkspaceId workspace)
{
    const Of of = ofClient(workspace, QStringLiteral("slot.workspace_id"), QStringLiteral("AND"));
    TRY_ASSIGN(
        Query query,
        connection.prepare(
            QStringLiteral("SELECT DISTINCT slot.channel_id FROM slot WHERE slot.category_id IS NOT NULL AND EXISTS "
                           "(SELECT 1 FROM evergreen_item WHERE evergreen_item.category_id=slot.category_id AND "
                           "evergreen_item.trashed_at IS NULL)%1")
                .arg(of.where)));
    TRY(query.runWith(of.args));
    QSet<ChannelId> found;
    while (query.next())
        found.insert(query.id<ChannelId>(0));
    return found;
}

} // namespace perennial::healthstore
