// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channelplanning.h"

#include "base/id.h"
#include "networks/keypages.h"
#include "service/closingwork.h"
#include "service/planning.h"
#include "service/plantasks.h"
#include "store/categorystore.h"
#include "store/channelplanstore.h"
#include "store/channelstore.h"
#include "store/deliverystore.h"
#include "store/healthstore.h"
#include "store/poststore.h"
#include "store/workspacestore.h"

namespace perennial::channelplanning {

namespace {

const QString kPaused = QStringLiteral("paused");

Error refused(const char *code, const QStringList &args = {})
{
    return Error(ErrorKind::Conflict, QLatin1String(code), QLatin1String(code), args);
}

Lifecycle lifecycleOf(PlanKind kind)
{
    switch (kind) {
    case PlanKind::Maintenance:
        return Lifecycle::Maintenance;
    case PlanKind::Revival:
        return Lifecycle::Revival;
    case PlanKind::Closing:
        return Lifecycle::Closing;
    }
    return Lifecycle::Active;
}

PlanEnd endFor(PlanKind next)
{
    switch (next) {
    case PlanKind::Maintenance:
        return PlanEnd::Maintenance;
    case PlanKind::Revival:
        return PlanEnd::Revival;
    case PlanKind::Closing:
        return PlanEnd::Closing;
    }
    return PlanEnd::Stopped;
}

// Everything that the plan names is of its client.
Result<void> refuseForeign(Connection &connection, const ChannelPlan &plan)
{
    const QList<ChannelId> channels = plan.maintenance.from + plan.revival.crossPromote + plan.closing.queueTo;
    for (const ChannelId id : channels)
        TRY(channelOf(connection, plan.workspace, id));
    if (plan.maintenance.categories.isEmpty())
        return {};
    TRY_ASSIGN(const QList<Category> known, categorystore::list(connection, plan.workspace));
    for (const CategoryId id : plan.maintenance.categories) {
        if (std::none_of(known.cbegin(), known.cend(), [id](const Category &each) { return each.id == id; }))
            return Error(ErrorKind::NotFound, QStringLiteral("category-unknown"), QStringLiteral("no such category"),
                         {id.toString()});
    }
    return {};
}

// What the pause held goes back into the plan; the late policy decides about what is over.
Result<Channel> liftPause(Connection &connection, Channel channel, const Doing &doing)
{
    if (!channel.pausedAt)
        return channel;
    TRY(healthstore::addPause(connection, doing.ids.nextValue(),
                              {channel.workspace, channel.id, {*channel.pausedAt, doing.now}}));
    channel.pausedAt.reset();
    channel.pauseReason.clear();
    TRY(channelstore::update(connection, channel));
    DeliveryFilter filter;
    filter.channel = channel.id;
    filter.state = DeliveryState::Held;
    filter.limit = 1000000;
    TRY_ASSIGN(const QList<Delivery> held, deliverystore::list(connection, filter));
    for (const Delivery &each : held) {
        DeliveryChange change;
        change.reason = QString();
        if (each.reason == kPaused)
            TRY(deliverystore::move(connection, each, DeliveryEvent::Unhold, doing.now, change));
    }
    return channelstore::load(connection, channel.id);
}

Result<void> makeFirst(Connection &connection, const ChannelPlan &plan, const plantasks::Ground &ground,
                       const Doing &doing)
{
    QList<ChannelTask> tasks = plantasks::firstTasks(plan, ground);
    for (ChannelTask &task : tasks) {
        task.id = doing.ids.next<ChannelTaskId>();
        TRY(channelplanstore::insertTask(connection, task));
    }
    if (plan.kind != PlanKind::Revival)
        return {};
    const QList<Post> ideas = plantasks::ideas(plan, ground);
    for (const Post &idea : ideas)
        TRY(planning::store(connection, idea, doing.ids, doing.now));
    return {};
}

Result<void> withdrawWeeks(Connection &connection, const ChannelPlan &plan, const Doing &doing)
{
    TRY_ASSIGN(const QList<channelplanstore::Week> weeks, channelplanstore::weeks(connection, plan.channel));
    for (const channelplanstore::Week &week : weeks) {
        if (!week.post)
            continue;
        TRY_ASSIGN(const Post post, poststore::load(connection, week.post));
        const bool waits =
            !post.trashedAt && post.status == PostStatus::Scheduled && post.dueAt && *post.dueAt > doing.now;
        if (waits && planning::refuseIfOut(connection, post))
            TRY(planning::intoTrash(connection, post, doing.ids, doing.now));
    }
    return {};
}

Result<void> skipOpenTasks(Connection &connection, const ChannelPlan &plan, const Doing &doing)
{
    TRY_ASSIGN(QList<ChannelTask> tasks, channelplanstore::tasksOf(connection, plan.id));
    for (ChannelTask &task : tasks) {
        if (!task.isOpen())
            continue;
        task.outcome = TaskOutcome::Skipped;
        task.doneAt = doing.now;
        TRY(channelplanstore::updateTask(connection, task));
    }
    return {};
}

Result<ChannelPlan> withDefaults(Connection &connection, ChannelPlan plan, const Workspace &client, const Doing &doing)
{
    Q_UNUSED(connection)
    TRY_ASSIGN(const QDate today, todayOf(client, doing.now));
    if (!plan.maintenance.reviewOn.isValid())
        plan.maintenance.reviewOn = plantasks::nextReview(today);
    plan.startedAt = doing.now;
    plan.startedBy = doing.person;
    plan.endedAt.reset();
    plan.end = PlanEnd::Running;
    plan.version = 1;
    return plan;
}

// What stands in open tasks and was changed in the rules.
void follow(ChannelTask &task, const MaintenanceRules &rules)
{
    if (task.kind == TaskKind::Look) {
        task.owner = rules.lookOwner;
        task.dueOn = task.dueOn.addDays(rules.lookWeekday - task.dueOn.dayOfWeek());
    } else if (task.kind == TaskKind::Review) {
        task.dueOn = rules.reviewOn.isValid() ? rules.reviewOn : task.dueOn;
    } else if (task.kind == TaskKind::NoticeProfile) {
        task.text = rules.notice.profile;
    } else if (task.kind == TaskKind::NoticePinned) {
        task.text = rules.notice.pinned;
    } else if (task.kind == TaskKind::NoticeAnswer) {
        task.text = rules.notice.answer;
    }
}

} // namespace

Result<Channel> channelOf(Connection &connection, WorkspaceId workspace, ChannelId channel)
{
    TRY_ASSIGN(const Channel found, channelstore::load(connection, channel));
    if (found.workspace != workspace)
        return Error(ErrorKind::NotFound, QStringLiteral("channel-unknown"), QStringLiteral("no such channel"),
                     {channel.toString()});
    return found;
}

Result<QDate> todayOf(const Workspace &client, Instant now)
{
    ZoneResolver zones;
    TRY_ASSIGN(const WallTime wall, zones.wallTime(now, client.timeZone));
    return wall.date;
}

QDate mondayOf(QDate day)
{
    return day.addDays(Qt::Monday - day.dayOfWeek());
}

QDate nextWeekday(QDate from, int weekday)
{
    return from.addDays((weekday - from.dayOfWeek() + 7) % 7);
}

Result<QList<GuideText>> textsOf(Connection &connection, const Workspace &client)
{
    const QString language = guidetexts::languageFor(client.language);
    TRY_ASSIGN(const QList<GuideText> own, channelplanstore::texts(connection, client.id, language));
    return guidetexts::all(client.id, language, own);
}

Result<void> record(Connection &connection, ChannelEvent event, const Doing &doing)
{
    event.id = doing.ids.next<ChannelEventId>();
    event.at = doing.now;
    event.person = doing.person;
    return healthstore::addEvent(connection, event);
}

Result<Channel> setLifecycle(Connection &connection, Channel channel, Lifecycle lifecycle, const Doing &doing)
{
    if (channel.lifecycle == lifecycle)
        return channel;
    ChannelEvent event;
    event.workspace = channel.workspace;
    event.channel = channel.id;
    event.kind = ChannelEventKind::Lifecycle;
    event.from = toString(channel.lifecycle);
    event.to = toString(lifecycle);
    channel.lifecycle = lifecycle;
    TRY(channelstore::update(connection, channel));
    TRY(record(connection, event, doing));
    return channelstore::load(connection, channel.id);
}

Result<ChannelPlan> start(Connection &connection, ChannelPlan plan, const Doing &doing)
{
    TRY_ASSIGN(Channel channel, channelOf(connection, plan.workspace, plan.channel));
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, plan.workspace));
    TRY_ASSIGN(plan, withDefaults(connection, plan, client, doing));
    TRY(validate(plan));
    TRY(refuseForeign(connection, plan));
    if (channel.lifecycle == Lifecycle::Closed)
        return refused("channel-closed", {channel.name});
    if (channel.lockedAt && plan.kind != PlanKind::Closing)
        return refused("channel-locked", {channel.name});
    TRY_ASSIGN(const auto before, channelplanstore::running(connection, plan.channel));
    if (before && before->kind == plan.kind)
        return refused("plan-running", {toString(before->kind)});
    if (before)
        TRY(end(connection, *before, endFor(plan.kind), doing));
    plan.id = doing.ids.next<ChannelPlanId>();
    TRY(channelplanstore::insert(connection, plan));
    plantasks::Ground ground{client, channel, {}, {}};
    TRY_ASSIGN(ground.today, todayOf(client, doing.now));
    TRY_ASSIGN(ground.texts, textsOf(connection, client));
    TRY(makeFirst(connection, plan, ground, doing));
    TRY_ASSIGN(channel, channelstore::load(connection, channel.id));
    if (plan.kind != PlanKind::Closing) {
        TRY_ASSIGN(channel, liftPause(connection, channel, doing));
    }
    ChannelEvent event;
    event.workspace = plan.workspace;
    event.channel = plan.channel;
    event.kind = ChannelEventKind::PlanStarted;
    event.to = toString(plan.kind);
    TRY(record(connection, event, doing));
    TRY(setLifecycle(connection, channel, lifecycleOf(plan.kind), doing));
    return plan;
}

Result<ChannelPlan> update(Connection &connection, const ChannelPlan &plan, const Doing &doing)
{
    Q_UNUSED(doing)
    TRY(validate(plan));
    TRY(refuseForeign(connection, plan));
    TRY_ASSIGN(ChannelPlan kept, channelplanstore::load(connection, plan.workspace, plan.id));
    if (!kept.isRunning() || kept.version != plan.version)
        return refused("stale", {toString(kept.kind)});
    kept.maintenance = plan.maintenance;
    kept.revival = plan.revival;
    kept.closing = plan.closing;
    TRY(channelplanstore::update(connection, kept));
    if (kept.kind == PlanKind::Maintenance) {
        TRY_ASSIGN(const QList<ChannelTask> tasks, channelplanstore::tasksOf(connection, kept.id));
        for (ChannelTask task : tasks) {
            if (!task.isOpen())
                continue;
            follow(task, kept.maintenance);
            TRY(channelplanstore::updateTask(connection, task));
        }
    }
    return channelplanstore::load(connection, plan.workspace, plan.id);
}

Result<ChannelPlan> end(Connection &connection, ChannelPlan plan, PlanEnd how, const Doing &doing)
{
    if (!plan.isRunning())
        return refused("stale", {toString(plan.kind)});
    plan.endedAt = doing.now;
    plan.end = how == PlanEnd::Running ? PlanEnd::Stopped : how;
    TRY(channelplanstore::update(connection, plan));
    TRY(skipOpenTasks(connection, plan, doing));
    if (plan.kind == PlanKind::Maintenance)
        TRY(withdrawWeeks(connection, plan, doing));
    ChannelEvent event;
    event.workspace = plan.workspace;
    event.channel = plan.channel;
    event.kind = ChannelEventKind::PlanEnded;
    event.from = toString(plan.kind);
    event.to = toString(plan.end);
    TRY(record(connection, event, doing));
    TRY_ASSIGN(const Channel channel, channelstore::load(connection, plan.channel));
    // What follows sets its own.
    const bool another = how == PlanEnd::Maintenance || how == PlanEnd::Revival || how == PlanEnd::Closing;
    if (!another)
        TRY(setLifecycle(connection, channel, how == PlanEnd::Closed ? Lifecycle::Closed : Lifecycle::Active, doing));
    return channelplanstore::load(connection, plan.workspace, plan.id);
}

Result<Channel> close(Connection &connection, WorkspaceId workspace, ChannelId id, const Doing &doing)
{
    TRY_ASSIGN(const Channel channel, channelOf(connection, workspace, id));
    if (channel.lifecycle == Lifecycle::Closed)
        return channel;
    TRY_ASSIGN(const auto plan, channelplanstore::running(connection, id));
    if (!plan || plan->kind != PlanKind::Closing)
        return Error(ErrorKind::NotFound, QStringLiteral("plan-unknown"),
                     QStringLiteral("the channel is not being closed"), {channel.name});
    TRY_ASSIGN(const QList<ChannelTask> tasks, channelplanstore::tasksOf(connection, plan->id));
    const auto open =
        std::count_if(tasks.cbegin(), tasks.cend(), [](const ChannelTask &task) { return task.isOpen(); });
    if (open > 0)
        return refused("closing-open", {QString::number(open)});
    // What was planned since the queue was dealt with.
    TRY(closingwork::emptyQueue(connection, *plan, Instant{0}, doing.ids, doing.now));
    TRY(end(connection, *plan, PlanEnd::Closed, doing));
    return channelstore::load(connection, id);
}

Result<Channel> reopen(Connection &connection, WorkspaceId workspace, ChannelId id, const Doing &doing)
{
    TRY_ASSIGN(const Channel channel, channelOf(connection, workspace, id));
    TRY_ASSIGN(const auto plan, channelplanstore::running(connection, id));
    if (plan && plan->kind == PlanKind::Closing)
        TRY(end(connection, *plan, PlanEnd::Active, doing));
    TRY_ASSIGN(const Channel now, channelstore::load(connection, id));
    return now.lifecycle == Lifecycle::Closed ? setLifecycle(connection, now, Lifecycle::Active, doing) : now;
}

Result<bool> keepLooking(Connection &connection, const ChannelPlan &plan, QDate from, const Doing &doing)
{
    TRY_ASSIGN(const int open,
               channelplanstore::countTasks(connection, plan.id, TaskKind::Look, channelplanstore::Tasks::Open));
    if (open > 0)
        return false;
    TRY_ASSIGN(const Channel channel, channelstore::load(connection, plan.channel));
    ChannelTask task;
    task.id = doing.ids.next<ChannelTaskId>();
    task.workspace = plan.workspace;
    task.channel = plan.channel;
    task.plan = plan.id;
    task.kind = TaskKind::Look;
    task.link = keyPagesOf(channel.network, channel.server).messages;
    task.owner = plan.maintenance.lookOwner;
    task.dueOn = nextWeekday(from, plan.maintenance.lookWeekday);
    return channelplanstore::insertTaskOnce(connection, task);
}

namespace {

Result<void> moveReview(Connection &connection, ChannelPlan plan, QDate today, const Doing &doing)
{
    QDate next = plantasks::nextReview(plan.maintenance.reviewOn);
    while (next <= today)
        next = plantasks::nextReview(next);
    plan.maintenance.reviewOn = next;
    TRY(channelplanstore::update(connection, plan));
    ChannelTask task;
    task.id = doing.ids.next<ChannelTaskId>();
    task.workspace = plan.workspace;
    task.channel = plan.channel;
    task.plan = plan.id;
    task.kind = TaskKind::Review;
    task.owner = plan.maintenance.lookOwner;
    task.dueOn = next;
    TRY(channelplanstore::insertTaskOnce(connection, task));
    return {};
}

} // namespace

Result<ChannelTask> finish(Connection &connection, ChannelTask task, TaskOutcome outcome, const QString &note,
                           const Doing &doing)
{
    const bool wasOpen = task.isOpen();
    task.outcome = outcome == TaskOutcome::Open ? TaskOutcome::Done : outcome;
    task.doneAt = doing.now;
    task.doneBy = doing.person;
    if (!note.isEmpty())
        task.note = note;
    TRY(channelplanstore::updateTask(connection, task));
    ChannelEvent event;
    event.workspace = task.workspace;
    event.channel = task.channel;
    event.kind = ChannelEventKind::TaskDone;
    event.from = toString(task.outcome);
    event.to = toString(task.kind);
    event.note = task.title.isEmpty() ? task.note : task.title;
    event.facts = {{QStringLiteral("task"), task.id.toString()}, {QStringLiteral("outcome"), toString(task.outcome)}};
    TRY(record(connection, event, doing));
    if (wasOpen && task.plan && (task.kind == TaskKind::Look || task.kind == TaskKind::Review)) {
        TRY_ASSIGN(const ChannelPlan plan, channelplanstore::load(connection, task.workspace, task.plan));
        TRY_ASSIGN(const Workspace client, workspacestore::load(connection, task.workspace));
        TRY_ASSIGN(const QDate today, todayOf(client, doing.now));
        if (plan.isRunning() && task.kind == TaskKind::Look)
            TRY(keepLooking(connection, plan, std::max(task.dueOn, today).addDays(1), doing));
        else if (plan.isRunning())
            TRY(moveReview(connection, plan, today, doing));
    }
    return channelplanstore::loadTask(connection, task.workspace, task.id);
}

} // namespace perennial::channelplanning
