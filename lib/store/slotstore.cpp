// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/slotstore.h"

#include "store/channelstore.h"
#include "store/ofclient.h"
#include "store/workspacestore.h"

namespace perennial::slotstore {

namespace {

const QString kColumns = QStringLiteral("id, workspace_id, channel_id, repeat_kind, days, every, anchor, month_day, nth, rule, wall_time, category_id, "
                                        "first_day, last_day, version, created_at");
const QString kTime = QStringLiteral("HH:mm:ss");

QString isoOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

Slot fromRow(const Query &row)
{
    Slot slot;
    slot.id = row.id<SlotId>(0);
    slot.workspace = row.id<WorkspaceId>(1);
    slot.channel = row.id<ChannelId>(2);
    slot.repeat = slotRepeatFromString(row.text(3)).value_or(SlotRepeat::Weekly);
    slot.days = WeekdaySet::fromString(row.text(4)).value_or(WeekdaySet());
    slot.every = int(row.number(5));
    slot.anchor = dayOf(row.text(6));
    slot.monthDay = int(row.number(7));
    slot.nth = int(row.number(8));
    slot.rule = row.text(9);
    slot.time = QTime::fromString(row.text(10), kTime);
    slot.category = row.id<CategoryId>(11);
    slot.first = dayOf(row.text(12));
    slot.last = dayOf(row.text(13));
    slot.version = row.number(14);
    slot.createdAt = row.instant(15);
    return slot;
}

Error unknown(SlotId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("slot-unknown"), QStringLiteral("no such slot"), {id.toString()});
}

Result<QHash<QDate, QString>> freeDates(Connection &connection, WorkspaceId workspace, QDate from, QDate to)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT calendar_day.from_day, calendar_day.to_day, calendar_day.text FROM calendar_day "
        "JOIN calendar_source ON calendar_source.id=calendar_day.source_id AND calendar_source.enabled=1 AND calendar_source.keep_free=1 "
        "WHERE calendar_day.workspace_id=? AND calendar_day.to_day>=? AND calendar_day.from_day<=? "
        "ORDER BY calendar_day.from_day, calendar_day.text")));
    TRY(query.run(workspace, isoOf(from), isoOf(to)));
    QHash<QDate, QString> dates;
    while (query.next()) {
        const QDate end = std::min(dayOf(query.text(1)), to);
        for (QDate date = std::max(dayOf(query.text(0)), from); date <= end; date = date.addDays(1)) {
            if (!dates.contains(date))
                dates.insert(date, query.text(2));
        }
    }
    return dates;
}

} // namespace

Result<void> insert(Connection &connection, const Slot &slot)
{
    TRY(connection.change(QStringLiteral("INSERT INTO slot (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(kColumns), slot.id, slot.workspace,
                          slot.channel, toString(slot.repeat), slot.days.toString(), slot.every, isoOf(slot.anchor), slot.monthDay, slot.nth,
                          slot.rule, slot.time.toString(kTime), slot.category, isoOf(slot.first), isoOf(slot.last), slot.version, slot.createdAt));
    return {};
}

Result<void> update(Connection &connection, const Slot &slot)
{
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE slot SET channel_id=?, repeat_kind=?, days=?, every=?, anchor=?, month_day=?, nth=?, rule=?, "
                                                "wall_time=?, category_id=?, first_day=?, last_day=?, version=version+1 WHERE id=? AND version=?"),
                                 slot.channel, toString(slot.repeat), slot.days.toString(), slot.every, isoOf(slot.anchor), slot.monthDay,
                                 slot.nth, slot.rule, slot.time.toString(kTime), slot.category, isoOf(slot.first), isoOf(slot.last), slot.id,
                                 slot.version));
    if (changed > 0)
        return {};
    TRY(load(connection, slot.id));
    return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("the slot was changed elsewhere"));
}

Result<void> remove(Connection &connection, SlotId id)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM slot WHERE id=?"), id));
    return changed == 0 ? Result<void>(unknown(id)) : Result<void>();
}

Result<Slot> load(Connection &connection, SlotId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM slot WHERE id=?").arg(kColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknown(id);
    return fromRow(query);
}

Result<Slot> load(Connection &connection, WorkspaceId workspace, SlotId id)
{
    return ofClient(load(connection, id), workspace, [id] { return unknown(id); });
}

Result<QList<Slot>> list(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(
                                QStringLiteral("SELECT %1 FROM slot WHERE workspace_id=? ORDER BY channel_id, wall_time, id").arg(kColumns)));
    TRY(query.run(workspace));
    QList<Slot> found;
    while (query.next())
        found << fromRow(query);
    return found;
}

Result<PublishingTimes> publishingTimes(Connection &connection, WorkspaceId workspace, QDate from, QDate to)
{
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
    TRY_ASSIGN(const QList<Channel> channels, channelstore::list(connection, workspace));
    PublishingTimes times;
    times.timeZone = client.timeZone;
    times.calendar = client.calendar;
    times.quiet = client.quiet;
    times.freeDays = client.freeDays;
    for (const Channel &channel : channels) {
        if (!channel.timeZone.isEmpty())
            times.channelZones.insert(channel.id, channel.timeZone);
        if (channel.quiet)
            times.channelQuiet.insert(channel.id, *channel.quiet);
    }
    TRY_ASSIGN(times.freeDates, freeDates(connection, workspace, from, to));
    return times;
}

Result<QList<TakenTime>> takenTimes(Connection &connection, WorkspaceId workspace, const QList<ChannelId> &channels, Instant from,
                                    Instant until)
{
    QList<TakenTime> taken;
    const auto take = [&](const QString &sql, const QVariantList &args) -> Result<void> {
        TRY_ASSIGN(Query query, connection.prepare(sql));
        TRY(query.runWith(args));
        while (query.next())
            taken.append({query.id<ChannelId>(0), query.id<PostId>(1), query.instant(2)});
        return {};
    };
    const QString drafts = QStringLiteral("SELECT variant.channel_id, post.id, post.due_at FROM post JOIN variant ON variant.post_id=post.id "
                                          "WHERE post.workspace_id=? AND post.due_at>=? AND post.due_at<? AND post.trashed_at IS NULL AND post.wall_time<>'' "
                                          "AND post.status IN ('draft', 'in-review', 'approved')");
    const QString deliveries = QStringLiteral("SELECT channel_id, post_id, due_at FROM delivery WHERE %1 AND due_at>=? AND due_at<? "
                                              "AND state NOT IN ('cancelled', 'failed')");
    if (channels.isEmpty()) {
        TRY(take(drafts, {workspace.value, from.ms, until.ms}));
        TRY(take(deliveries.arg(QStringLiteral("channel_id IN (SELECT id FROM channel WHERE workspace_id=?)")), {workspace.value, from.ms, until.ms}));
        return taken;
    }
    for (ChannelId channel : channels) {
        TRY(take(drafts + QStringLiteral(" AND variant.channel_id=?"), {workspace.value, from.ms, until.ms, channel.value}));
        TRY(take(deliveries.arg(QStringLiteral("channel_id=?")), {channel.value, from.ms, until.ms}));
    }
    return taken;
}

Result<QList<TakenTime>> neighbours(Connection &connection, WorkspaceId workspace, const QList<ChannelId> &channels, Instant from,
                                    Instant until)
{
    constexpr std::chrono::days kBeyond{45};
    QList<TakenTime> found;
    const QString delivery = QStringLiteral("SELECT post_id, due_at FROM delivery WHERE channel_id=? AND due_at%1? AND state NOT IN ('cancelled', 'failed') "
                                            "ORDER BY due_at %2 LIMIT 1");
    const auto take = [&](const QString &sql, ChannelId channel, Instant at) -> Result<void> {
        TRY_ASSIGN(Query query, connection.prepare(sql));
        TRY(query.run(channel, at));
        if (query.next())
            found.append({channel, query.id<PostId>(0), query.instant(1)});
        return {};
    };
    for (ChannelId channel : channels) {
        TRY(take(delivery.arg(QStringLiteral("<"), QStringLiteral("DESC")), channel, from));
        TRY(take(delivery.arg(QStringLiteral(">="), QStringLiteral("ASC")), channel, until));
    }
    // A draft of the past is no post.
    TRY_ASSIGN(Query drafts, connection.prepare(QStringLiteral(
        "SELECT variant.channel_id, min(post.due_at) FROM post JOIN variant ON variant.post_id=post.id WHERE post.workspace_id=? AND post.due_at>=? "
        "AND post.due_at<? AND post.trashed_at IS NULL AND post.wall_time<>'' AND post.status IN ('draft', 'in-review', 'approved') "
        "GROUP BY variant.channel_id")));
    TRY(drafts.run(workspace, until, until + kBeyond));
    while (drafts.next())
        found.append({drafts.id<ChannelId>(0), {}, drafts.instant(1)});
    return found;
}

Result<QList<Instant>> lastSent(Connection &connection, ChannelId channel, Instant until, int most)
{
    TRY_ASSIGN(Query query, connection.prepare(
                                QStringLiteral("SELECT due_at FROM delivery WHERE channel_id=? AND due_at<? AND state='sent' ORDER BY due_at DESC LIMIT ?")));
    TRY(query.run(channel, until, most));
    QList<Instant> times;
    while (query.next())
        times << query.instant(0);
    return times;
}

} // namespace perennial::slotstore
