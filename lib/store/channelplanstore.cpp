// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/channelplanstore.h"

#include "domain/ledger.h"
#include "store/jsoncolumn.h"

#include <QSet>

namespace perennial::channelplanstore {

namespace {

const QString kPlanColumns =
    QStringLiteral("id, workspace_id, channel_id, kind, rules, started_at, started_by, ended_at, outcome, version");
const QString kTaskColumns = QStringLiteral(
    "id, workspace_id, channel_id, plan_id, kind, title, body, link, owner, due_on, outcome, done_at, done_by, "
    "note, version");

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

ChannelPlan planFromRow(const Query &row)
{
    ChannelPlan plan;
    plan.id = row.id<ChannelPlanId>(0);
    plan.workspace = row.id<WorkspaceId>(1);
    plan.channel = row.id<ChannelId>(2);
    plan.kind = planKindFromString(row.text(3)).value_or(PlanKind::Maintenance);
    setRulesFromJson(plan, jsoncolumn::object(row.text(4)));
    plan.startedAt = row.instant(5);
    plan.startedBy = row.text(6);
    plan.endedAt = row.maybeInstant(7);
    plan.end = planEndFromString(row.text(8)).value_or(plan.endedAt ? PlanEnd::Stopped : PlanEnd::Running);
    plan.version = row.number(9);
    return plan;
}

ChannelTask taskFromRow(const Query &row)
{
    ChannelTask task;
    task.id = row.id<ChannelTaskId>(0);
    task.workspace = row.id<WorkspaceId>(1);
    task.channel = row.id<ChannelId>(2);
    task.plan = row.id<ChannelPlanId>(3);
    task.kind = taskKindFromString(row.text(4)).value_or(TaskKind::Other);
    task.title = row.text(5);
    task.text = row.text(6);
    task.link = row.text(7);
    task.owner = row.text(8);
    task.dueOn = QDate::fromString(row.text(9), Qt::ISODate);
    task.outcome = taskOutcomeFromString(row.text(10)).value_or(TaskOutcome::Open);
    task.doneAt = row.maybeInstant(11);
    task.doneBy = row.text(12);
    task.note = row.text(13);
    task.version = row.number(14);
    return task;
}

Result<QList<ChannelPlan>> plansWhere(Connection &connection, const QString &rest, const QVariantList &args)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT %1 FROM channel_plan %2").arg(kPlanColumns, rest)));
    TRY(query.runWith(args));
    QList<ChannelPlan> found;
    while (query.next())
        found << planFromRow(query);
    return found;
}

Result<QList<ChannelTask>> tasksWhere(Connection &connection, const QString &where, const QVariantList &args)
{
    TRY_ASSIGN(
        Query query,
        connection.prepare(
            QStringLiteral("SELECT %1 FROM channel_task WHERE %2 ORDER BY due_on, id").arg(kTaskColumns, where)));
    TRY(query.runWith(args));
    QList<ChannelTask> found;
    while (query.next())
        found << taskFromRow(query);
    return found;
}

std::optional<ChannelPlan> firstOf(const QList<ChannelPlan> &plans)
{
    return plans.isEmpty() ? std::nullopt : std::optional(plans.first());
}

Error stale(const QString &what)
{
    return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("it was changed elsewhere"), {what});
}

Result<qint64> insertTaskWith(Connection &connection, const ChannelTask &task, const QString &onConflict)
{
    return connection.change(QStringLiteral("INSERT INTO channel_task (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)%2")
                                 .arg(kTaskColumns, onConflict),
                             task.id, task.workspace, task.channel, task.plan, toString(task.kind), task.title,
                             task.text, task.link, task.owner, dayText(task.dueOn), toString(task.outcome), task.doneAt,
                             task.doneBy, task.note, task.version);
}

} // namespace

Result<void> insert(Connection &connection, const ChannelPlan &plan)
{
    TRY_ASSIGN(const auto other, running(connection, plan.channel));
    if (other && plan.isRunning())
        return Error(ErrorKind::Conflict, QStringLiteral("plan-running"), QStringLiteral("a plan runs on this channel"),
                     {toString(other->kind)});
    TRY(connection.change(
        QStringLiteral("INSERT INTO channel_plan (%1) VALUES (?,?,?,?,?,?,?,?,?,?)").arg(kPlanColumns), plan.id,
        plan.workspace, plan.channel, toString(plan.kind), jsoncolumn::text(rulesToJson(plan)), plan.startedAt,
        plan.startedBy, plan.endedAt, toString(plan.end), plan.version));
    return {};
}

Result<void> update(Connection &connection, const ChannelPlan &plan)
{
    TRY_ASSIGN(
        const qint64 changed,
        connection.change(QStringLiteral("UPDATE channel_plan SET rules=?, ended_at=?, outcome=?, version=version+1 "
                                         "WHERE id=? AND workspace_id=? AND version=?"),
                          jsoncolumn::text(rulesToJson(plan)), plan.endedAt, toString(plan.end), plan.id,
                          plan.workspace, plan.version));
    return changed > 0 ? Result<void>() : stale(toString(plan.kind));
}

Result<ChannelPlan> load(Connection &connection, WorkspaceId workspace, ChannelPlanId id)
{
    TRY_ASSIGN(const auto found,
               plansWhere(connection, QStringLiteral("WHERE id=? AND workspace_id=?"), {id.value, workspace.value}));
    if (found.isEmpty())
        return Error(ErrorKind::NotFound, QStringLiteral("plan-unknown"), QStringLiteral("no such plan"),
                     {id.toString()});
    return found.first();
}

Result<std::optional<ChannelPlan>> running(Connection &connection, ChannelId channel)
{
    TRY_ASSIGN(const auto found,
               plansWhere(connection, QStringLiteral("WHERE channel_id=? AND ended_at IS NULL"), {channel.value}));
    return firstOf(found);
}

Result<std::optional<ChannelPlan>> latest(Connection &connection, ChannelId channel)
{
    TRY_ASSIGN(const auto found,
               plansWhere(connection,
                          QStringLiteral("WHERE channel_id=? ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, "
                                         "started_at DESC, id DESC LIMIT 1"),
                          {channel.value}));
    return firstOf(found);
}

Result<QList<ChannelPlan>> allRunning(Connection &connection)
{
    return plansWhere(
        connection,
        QStringLiteral(
            "WHERE ended_at IS NULL AND EXISTS (SELECT 1 FROM workspace WHERE workspace.id=channel_plan.workspace_id "
            "AND workspace.archived_at IS NULL) ORDER BY id"),
        {});
}

Result<void> insertTask(Connection &connection, const ChannelTask &task)
{
    TRY(insertTaskWith(connection, task, QString()));
    return {};
}

Result<bool> insertTaskOnce(Connection &connection, const ChannelTask &task)
{
    TRY_ASSIGN(const qint64 changed, insertTaskWith(connection, task, QStringLiteral(" ON CONFLICT DO NOTHING")));
    return changed > 0;
}

Result<void> updateTask(Connection &connection, const ChannelTask &task)
{
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE channel_task SET title=?, body=?, link=?, owner=?, due_on=?, "
                                                "outcome=?, done_at=?, done_by=?, note=?, "
                                                "version=version+1 WHERE id=? AND workspace_id=? AND version=?"),
                                 task.title, task.text, task.link, task.owner, dayText(task.dueOn),
                                 toString(task.outcome), task.doneAt, task.doneBy, task.note, task.id, task.workspace,
                                 task.version));
    return changed > 0 ? Result<void>() : stale(task.title);
}

Result<ChannelTask> loadTask(Connection &connection, WorkspaceId workspace, ChannelTaskId id)
{
    TRY_ASSIGN(const auto found,
               tasksWhere(connection, QStringLiteral("id=? AND workspace_id=?"), {id.value, workspace.value}));
    if (found.isEmpty())
        return Error(ErrorKind::NotFound, QStringLiteral("task-unknown"), QStringLiteral("no such task"),
                     {id.toString()});
    return found.first();
}

Result<QList<ChannelTask>> tasks(Connection &connection, WorkspaceId workspace, Tasks which)
{
    const QString where =
        which == Tasks::Open ? QStringLiteral("workspace_id=? AND outcome='open'") : QStringLiteral("workspace_id=?");
    return tasksWhere(connection, where, {workspace.value});
}

Result<QList<ChannelTask>> tasksOf(Connection &connection, ChannelPlanId plan)
{
    return tasksWhere(connection, QStringLiteral("plan_id=?"), {plan.value});
}

Result<int> countTasks(Connection &connection, ChannelPlanId plan, TaskKind kind, Tasks which)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT count(*) FROM channel_task WHERE plan_id=? AND kind=?%1")
                                      .arg(which == Tasks::Open ? QStringLiteral(" AND outcome='open'") : QString())));
    TRY(query.run(plan, toString(kind)));
    return query.next() ? int(query.number(0)) : 0;
}

Result<bool> insertWeek(Connection &connection, const Week &week)
{
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("INSERT INTO maintenance_week (workspace_id, channel_id, week, "
                                                "made_at, post_id, source_post_id, item_id) "
                                                "VALUES (?,?,?,?,?,?,?) ON CONFLICT (channel_id, week) DO NOTHING"),
                                 week.workspace, week.channel, dayText(week.monday), week.madeAt, week.post,
                                 week.sourcePost, week.item));
    return changed > 0;
}

Result<bool> hasWeek(Connection &connection, ChannelId channel, QDate monday)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT 1 FROM maintenance_week WHERE channel_id=? AND week=?")));
    TRY(query.run(channel, dayText(monday)));
    return query.next();
}

Result<QList<Week>> weeks(Connection &connection, ChannelId channel)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
                                "SELECT workspace_id, channel_id, week, made_at, post_id, source_post_id, item_id "
                                "FROM maintenance_week WHERE channel_id=? ORDER BY week")));
    TRY(query.run(channel));
    QList<Week> found;
    while (query.next()) {
        found << Week{query.id<WorkspaceId>(0), query.id<ChannelId>(1), QDate::fromString(query.text(2), Qt::ISODate),
                      query.instant(3),         query.id<PostId>(4),    query.id<PostId>(5),
                      query.id<EvergreenId>(6)};
    }
    return found;
}

Result<QStringList> saidOn(Connection &connection, WorkspaceId workspace, const QString &network)
{
    QStringList said;
    TRY_ASSIGN(
        Query posts,
        connection.prepare(QStringLiteral(
            "SELECT COALESCE(variant.text, post.text) FROM channel JOIN variant ON variant.channel_id=channel.id "
            "JOIN post ON post.id=variant.post_id WHERE channel.workspace_id=? AND channel.network=? AND "
            "post.trashed_at IS NULL")));
    TRY(posts.run(workspace, network));
    while (posts.next())
        said << posts.text(0);
    // What went out stays said though its post is gone.
    TRY_ASSIGN(Query sent,
               connection.prepare(QStringLiteral("SELECT content FROM ledger WHERE workspace_id=? AND network=?")));
    TRY(sent.run(workspace, network));
    while (sent.next())
        said << ledgerContentFromJson(sent.text(0)).text;
    return said;
}

Result<QList<Elsewhere>> publishedElsewhere(Connection &connection, ChannelId channel, const QList<ChannelId> &others,
                                            Instant from, Instant until, int most)
{
    QList<Elsewhere> found;
    QSet<PostId> known;
    for (const ChannelId other : others) {
        TRY_ASSIGN(Query query,
                   connection.prepare(QStringLiteral(
                       "SELECT delivery.post_id, delivery.due_at, (SELECT min(item_id) FROM evergreen_use WHERE "
                       "evergreen_use.post_id=delivery.post_id) "
                       "FROM delivery JOIN post ON post.id=delivery.post_id WHERE delivery.channel_id=? AND "
                       "delivery.due_at>=? AND delivery.due_at<? "
                       "AND delivery.state='sent' AND post.trashed_at IS NULL "
                       "AND NOT EXISTS (SELECT 1 FROM variant WHERE variant.post_id=delivery.post_id AND "
                       "variant.channel_id=?) "
                       "AND NOT EXISTS (SELECT 1 FROM maintenance_week taken WHERE "
                       "taken.source_post_id=delivery.post_id AND taken.channel_id=?) "
                       "AND NOT EXISTS (SELECT 1 FROM maintenance_week made WHERE made.post_id=delivery.post_id) "
                       "ORDER BY delivery.due_at DESC, delivery.id DESC LIMIT ?")));
        TRY(query.run(other, from, until, channel, channel, most));
        while (query.next()) {
            const auto post = query.id<PostId>(0);
            if (!known.contains(post))
                found << Elsewhere{post, other, query.instant(1), query.id<EvergreenId>(2)};
            known.insert(post);
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Elsewhere &a, const Elsewhere &b) { return a.at > b.at; });
    return found.mid(0, most);
}

Result<QList<Instant>> sentByPeople(Connection &connection, ChannelId channel, Instant since)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral(
                   "SELECT COALESCE(sent_at, due_at) FROM delivery WHERE channel_id=? AND due_at>=? AND state='sent' "
                   "AND NOT EXISTS (SELECT 1 FROM maintenance_week WHERE maintenance_week.post_id=delivery.post_id) "
                   "AND NOT EXISTS (SELECT 1 FROM evergreen_use WHERE evergreen_use.post_id=delivery.post_id) ORDER BY "
                   "due_at")));
    TRY(query.run(channel, since));
    QList<Instant> times;
    while (query.next())
        times << query.instant(0);
    return times;
}

Result<QList<Waiting>> waitingOn(Connection &connection, ChannelId channel)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral(
                   "SELECT post.id, post.status, COALESCE(delivery.due_at, post.due_at) FROM variant JOIN post ON "
                   "post.id=variant.post_id "
                   "LEFT JOIN delivery ON delivery.post_id=variant.post_id AND delivery.channel_id=variant.channel_id "
                   "WHERE variant.channel_id=? AND post.trashed_at IS NULL AND post.status<>'done' "
                   "AND (delivery.state IS NULL OR delivery.state IN ('scheduled', 'held', 'missed', 'cancelled')) "
                   "ORDER BY post.due_at, post.id")));
    TRY(query.run(channel));
    QList<Waiting> found;
    while (query.next())
        found << Waiting{query.id<PostId>(0), query.text(1) == QLatin1String("scheduled"), query.maybeInstant(2)};
    return found;
}

Result<int> sentCount(Connection &connection, ChannelId channel)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral("SELECT count(*) FROM delivery WHERE channel_id=? AND state='sent'")));
    TRY(query.run(channel));
    return query.next() ? int(query.number(0)) : 0;
}

Result<int> sentByPlan(Connection &connection, ChannelId channel, Instant since)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral(
                   "SELECT count(*) FROM maintenance_week JOIN delivery ON delivery.post_id=maintenance_week.post_id "
                   "AND delivery.channel_id=maintenance_week.channel_id WHERE maintenance_week.channel_id=? "
                   "AND delivery.state='sent' AND delivery.due_at>=?")));
    TRY(query.run(channel, since));
    return query.next() ? int(query.number(0)) : 0;
}

Result<QList<GuideText>> texts(Connection &connection, WorkspaceId workspace, const QString &language)
{
    TRY_ASSIGN(Query query,
               connection.prepare(QStringLiteral(
                   "SELECT kind, body FROM guide_text WHERE workspace_id=? AND language=? ORDER BY kind")));
    TRY(query.run(workspace, language));
    QList<GuideText> found;
    while (query.next()) {
        if (const auto kind = guideKindFromString(query.text(0)))
            found << GuideText{workspace, *kind, language, query.text(1), true};
    }
    return found;
}

Result<void> setText(Connection &connection, const GuideText &text)
{
    if (text.body.trimmed().isEmpty()) {
        TRY(connection.change(QStringLiteral("DELETE FROM guide_text WHERE workspace_id=? AND kind=? AND language=?"),
                              text.workspace, toString(text.kind), text.language));
        return {};
    }
    TRY(connection.change(QStringLiteral("INSERT INTO guide_text (workspace_id, kind, language, body) VALUES (?,?,?,?) "
                                         "ON CONFLICT (workspace_id, kind, language) DO UPDATE SET body=excluded.body"),
                          text.workspace, toString(text.kind), text.language, text.body));
    return {};
}

} // namespace perennial::channelplanstore
