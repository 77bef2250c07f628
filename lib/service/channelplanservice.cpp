// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channelplanservice.h"

#include "base/log.h"
#include "media/mediafolder.h"
#include "networks/registry.h"
#include "service/channelplanning.h"
#include "service/channelproposal.h"
#include "service/closingwork.h"
#include "service/keymoving.h"
#include "service/lockdownservice.h"
#include "service/maintenancerun.h"
#include "service/planning.h"
#include "service/publishedarchive.h"
#include "store/channelplanstore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/ledgerstore.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrent>

namespace perennial {

namespace {

using namespace std::chrono_literals;
using channelplanning::Doing;

Error notDoable(const ChannelTask &task)
{
    return Error(ErrorKind::Invalid, QStringLiteral("task-by-hand"), QStringLiteral("only a person can do this"),
                 {task.title});
}

// At the end of the plan's last day, or in a moment if that is over: a post with the text of the task.
Result<ChannelTask> publishText(Connection &connection, const ChannelTask &task, const Doing &doing)
{
    if (task.text.trimmed().isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("text-empty"), QStringLiteral("the task has no text"));
    TRY_ASSIGN(const Channel channel, channelplanning::channelOf(connection, task.workspace, task.channel));
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, channel.workspace));
    ZoneResolver zones;
    TRY_ASSIGN(WallTime wall, zones.wallTime(doing.now + 2min, client.timeZone));
    if (task.dueOn > wall.date)
        wall = WallTime{task.dueOn, QTime(12, 0), client.timeZone};
    wall.time = QTime(wall.time.hour(), wall.time.minute());
    Post post;
    post.workspace = task.workspace;
    post.status = PostStatus::Scheduled;
    post.text = task.text;
    post.language = client.language;
    post.variants = {Variant{channel.id, std::nullopt, std::nullopt, {}}};
    post.wall = wall;
    TRY(planning::store(connection, post, doing.ids, doing.now));
    return channelplanning::finish(connection, task, TaskOutcome::Published, QString(), doing);
}

Result<ChannelTask> dealWithQueue(Connection &connection, const ChannelTask &task, const Doing &doing)
{
    if (!task.plan)
        return notDoable(task);
    TRY_ASSIGN(const ChannelPlan plan, channelplanstore::load(connection, task.workspace, task.plan));
    TRY_ASSIGN(const Workspace client, workspacestore::load(connection, task.workspace));
    ZoneResolver zones;
    const WallTime after{plan.closing.lastOn.addDays(1), QTime(0, 0), client.timeZone};
    TRY_ASSIGN(const ResolvedTime from, zones.resolve(after));
    TRY(closingwork::emptyQueue(connection, plan, from.instant, doing.ids, doing.now));
    return channelplanning::finish(connection, task, TaskOutcome::Done, QString(), doing);
}

Result<publishedarchive::Contents> readArchive(Connection &connection, WorkspaceId workspace, ChannelId id, Instant now)
{
    publishedarchive::Contents contents;
    TRY_ASSIGN(contents.channel, channelplanning::channelOf(connection, workspace, id));
    TRY_ASSIGN(contents.client, workspacestore::load(connection, workspace));
    LedgerFilter filter;
    filter.workspace = workspace;
    filter.channels = {id};
    TRY_ASSIGN(QList<qint64> numbers, ledgerstore::numbers(connection, filter));
    std::sort(numbers.begin(), numbers.end());
    TRY_ASSIGN(contents.entries, ledgerstore::load(connection, numbers));
    contents.madeAt = now;
    return contents;
}

} // namespace

QCoro::Task<Result<WaysOut>> ChannelPlanService::propose(WorkspaceId workspace, ChannelId channel, QString elsewhere)
{
    std::function<Result<Channel>(Connection &)> find = [workspace, channel](Connection &connection) {
        return channelplanning::channelOf(connection, workspace, channel);
    };
    CO_TRY_ASSIGN(const Channel found, co_await m_parts.database.read<Channel>(std::move(find)));
    const Network *network = m_parts.registry.network(found.network);
    std::function<Result<WaysOut>(Connection &)> work = [workspace, channel, elsewhere, network,
                                                         networks = m_parts.registry.networks(),
                                                         now = m_parts.clock.now()](Connection &connection) {
        return channelproposal::propose(connection, workspace, channel, elsewhere, network, networks, now);
    };
    CO_TRY_ASSIGN(WaysOut ways, co_await m_parts.database.read<WaysOut>(std::move(work)));
    // A place that is shut tells nothing: that is no reason to propose nothing.
    const auto place = co_await keymoving::placeOf(m_parts.secrets, channel);
    const int keys = place && !place->isEmpty() ? 1 : 0;
    for (WayOut *way : {&ways.revival, &ways.maintenance, &ways.closing})
        way->openKeys = keys;
    co_return ways;
}

QCoro::Task<Result<ChannelPlan>> ChannelPlanService::start(ChannelPlan plan, QString person)
{
    std::function<Result<ChannelPlan>(Connection &)> work = [plan, person, &ids = m_parts.ids,
                                                             now = m_parts.clock.now()](Connection &connection) {
        const Doing doing{ids, now, person};
        return channelplanning::start(connection, plan, doing);
    };
    auto started = co_await m_parts.database.write<ChannelPlan>(std::move(work));
    m_parts.nudge();
    co_return started;
}

QCoro::Task<Result<ChannelPlan>> ChannelPlanService::update(ChannelPlan plan)
{
    std::function<Result<ChannelPlan>(Connection &)> work = [plan, &ids = m_parts.ids,
                                                             now = m_parts.clock.now()](Connection &connection) {
        const Doing doing{ids, now, QString()};
        return channelplanning::update(connection, plan, doing);
    };
    return m_parts.database.write<ChannelPlan>(std::move(work));
}

QCoro::Task<Result<ChannelPlan>> ChannelPlanService::end(WorkspaceId workspace, ChannelPlanId plan, PlanEnd how,
                                                         QString person)
{
    std::function<Result<ChannelPlan>(Connection &)> work =
        [workspace, plan, how, person, &ids = m_parts.ids,
         now = m_parts.clock.now()](Connection &connection) -> Result<ChannelPlan> {
        const Doing doing{ids, now, person};
        TRY_ASSIGN(const ChannelPlan found, channelplanstore::load(connection, workspace, plan));
        if (how != PlanEnd::Closed)
            return channelplanning::end(connection, found, how, doing);
        TRY(channelplanning::close(connection, workspace, found.channel, doing));
        return channelplanstore::load(connection, workspace, plan);
    };
    auto ended = co_await m_parts.database.write<ChannelPlan>(std::move(work));
    m_parts.nudge();
    co_return ended;
}

QCoro::Task<Result<Channel>> ChannelPlanService::close(WorkspaceId workspace, ChannelId channel, QString person)
{
    std::function<Result<Channel>(Connection &)> work = [workspace, channel, person, &ids = m_parts.ids,
                                                         now = m_parts.clock.now()](Connection &connection) {
        const Doing doing{ids, now, person};
        return channelplanning::close(connection, workspace, channel, doing);
    };
    auto closed = co_await m_parts.database.write<Channel>(std::move(work));
    m_parts.nudge();
    co_return closed;
}

QCoro::Task<Result<Channel>> ChannelPlanService::reopen(WorkspaceId workspace, ChannelId channel, QString person)
{
    std::function<Result<Channel>(Connection &)> work = [workspace, channel, person, &ids = m_parts.ids,
                                                         now = m_parts.clock.now()](Connection &connection) {
        const Doing doing{ids, now, person};
        return channelplanning::reopen(connection, workspace, channel, doing);
    };
    auto opened = co_await m_parts.database.write<Channel>(std::move(work));
    m_parts.nudge();
    co_return opened;
}

QCoro::Task<Result<std::optional<PlanProgress>>> ChannelPlanService::progress(WorkspaceId workspace, ChannelId channel)
{
    using Progress = std::optional<PlanProgress>;
    std::function<Result<Progress>(Connection &)> work = [workspace, channel,
                                                          now = m_parts.clock.now()](Connection &connection) {
        return channelproposal::progress(connection, workspace, channel, now);
    };
    return m_parts.database.read<Progress>(std::move(work));
}

QCoro::Task<Result<QList<ChannelTask>>> ChannelPlanService::tasks(WorkspaceId workspace, bool alsoDone)
{
    const auto which = alsoDone ? channelplanstore::Tasks::All : channelplanstore::Tasks::Open;
    std::function<Result<QList<ChannelTask>>(Connection &)> work = [workspace, which](Connection &connection) {
        return channelplanstore::tasks(connection, workspace, which);
    };
    return m_parts.database.read<QList<ChannelTask>>(std::move(work));
}

QCoro::Task<Result<ChannelTask>> ChannelPlanService::saveTask(ChannelTask task)
{
    std::function<Result<ChannelTask>(Connection &)> work =
        [task, &ids = m_parts.ids](Connection &connection) -> Result<ChannelTask> {
        ChannelTask kept = task;
        TRY(validate(kept));
        TRY(channelplanning::channelOf(connection, kept.workspace, kept.channel));
        if (kept.plan)
            TRY(channelplanstore::load(connection, kept.workspace, kept.plan));
        if (kept.id) {
            TRY(channelplanstore::updateTask(connection, kept));
        } else {
            kept.id = ids.next<ChannelTaskId>();
            kept.version = 1;
            TRY(channelplanstore::insertTask(connection, kept));
        }
        return channelplanstore::loadTask(connection, kept.workspace, kept.id);
    };
    return m_parts.database.write<ChannelTask>(std::move(work));
}

QCoro::Task<Result<ChannelTask>> ChannelPlanService::finishTask(WorkspaceId workspace, ChannelTaskId task,
                                                                TaskOutcome outcome, QString note, QString person)
{
    std::function<Result<ChannelTask>(Connection &)> work =
        [workspace, task, outcome, note, person, &ids = m_parts.ids,
         now = m_parts.clock.now()](Connection &connection) -> Result<ChannelTask> {
        const Doing doing{ids, now, person};
        TRY_ASSIGN(const ChannelTask found, channelplanstore::loadTask(connection, workspace, task));
        return channelplanning::finish(connection, found, outcome, note, doing);
    };
    return m_parts.database.write<ChannelTask>(std::move(work));
}

QCoro::Task<Result<ChannelTask>> ChannelPlanService::reopenTask(WorkspaceId workspace, ChannelTaskId task)
{
    std::function<Result<ChannelTask>(Connection &)> work = [workspace,
                                                             task](Connection &connection) -> Result<ChannelTask> {
        TRY_ASSIGN(ChannelTask found, channelplanstore::loadTask(connection, workspace, task));
        found.outcome = TaskOutcome::Open;
        found.doneAt.reset();
        found.doneBy.clear();
        TRY(channelplanstore::updateTask(connection, found));
        return channelplanstore::loadTask(connection, workspace, task);
    };
    return m_parts.database.write<ChannelTask>(std::move(work));
}

QCoro::Task<Result<ChannelTask>> ChannelPlanService::doTask(WorkspaceId workspace, ChannelTaskId task, QString person)
{
    std::function<Result<ChannelTask>(Connection &)> find = [workspace, task](Connection &connection) {
        return channelplanstore::loadTask(connection, workspace, task);
    };
    CO_TRY_ASSIGN(const ChannelTask found, co_await m_parts.database.read<ChannelTask>(std::move(find)));
    QString note;
    if (found.kind == TaskKind::Keys) {
        LockdownService keys(m_parts);
        CO_TRY_ASSIGN(const ChannelOutcome revoked, co_await keys.revokeOne(found.workspace, found.channel));
        if (isUndone(revoked.outcome))
            co_return Error(ErrorKind::Conflict, QStringLiteral("key-not-revoked"), revoked.reason,
                            {revoked.name, revoked.page});
        note = toString(revoked.outcome);
    }
    std::function<Result<ChannelTask>(Connection &)> work =
        [found, note, person, &ids = m_parts.ids,
         now = m_parts.clock.now()](Connection &connection) -> Result<ChannelTask> {
        const Doing doing{ids, now, person};
        switch (found.kind) {
        case TaskKind::Keys:
            return channelplanning::finish(connection, found, TaskOutcome::Done, note, doing);
        case TaskKind::Queue:
            return dealWithQueue(connection, found, doing);
        case TaskKind::LastPost:
        case TaskKind::NoticePinned:
            return publishText(connection, found, doing);
        default:
            return notDoable(found);
        }
    };
    auto done = co_await m_parts.database.write<ChannelTask>(std::move(work));
    m_parts.nudge();
    co_return done;
}

QCoro::Task<Result<QList<GuideText>>> ChannelPlanService::texts(WorkspaceId workspace, QString language)
{
    std::function<Result<QList<GuideText>>(Connection &)> work =
        [workspace, language](Connection &connection) -> Result<QList<GuideText>> {
        TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
        const QString wanted = guidetexts::languageFor(language.isEmpty() ? client.language : language);
        TRY_ASSIGN(const QList<GuideText> own, channelplanstore::texts(connection, workspace, wanted));
        return guidetexts::all(workspace, wanted, own);
    };
    return m_parts.database.read<QList<GuideText>>(std::move(work));
}

QCoro::Task<Result<void>> ChannelPlanService::setText(GuideText text)
{
    std::function<Result<void>(Connection &)> work = [text](Connection &connection) -> Result<void> {
        TRY(workspacestore::load(connection, text.workspace));
        GuideText kept = text;
        kept.language = guidetexts::languageFor(text.language);
        return channelplanstore::setText(connection, kept);
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<ChannelPlanService::ArchiveResult>>
ChannelPlanService::archive(WorkspaceId workspace, ChannelId channel, QString folder, GoOn goOn)
{
    using publishedarchive::Contents;
    std::function<Result<Contents>(Connection &)> work = [workspace, channel,
                                                          now = m_parts.clock.now()](Connection &connection) {
        return readArchive(connection, workspace, channel, now);
    };
    CO_TRY_ASSIGN(Contents contents, co_await m_parts.database.read<Contents>(std::move(work)));
    const Network *network = m_parts.registry.network(contents.channel.network);
    contents.networkName = network ? network->name : contents.channel.network;
    QFuture<Result<publishedarchive::Written>> writing =
        QtConcurrent::run([contents, folder, goOn, media = m_parts.media]() {
            return publishedarchive::write(contents, media, folder, goOn);
        });
    CO_TRY_ASSIGN(const publishedarchive::Written written, co_await writing);
    ArchiveResult result{folder, written.posts, written.media, written.missing};
    co_return result;
}

QCoro::Task<Result<qsizetype>> ChannelPlanService::runAll()
{
    std::function<Result<QList<ChannelPlan>>(Connection &)> work = [](Connection &connection) {
        return channelplanstore::allRunning(connection);
    };
    CO_TRY_ASSIGN(const QList<ChannelPlan> plans, co_await m_parts.database.read<QList<ChannelPlan>>(std::move(work)));
    qsizetype done = 0;
    std::optional<Error> failed;
    MaintenanceRun maintenance(m_parts);
    for (const ChannelPlan &plan : plans) {
        if (plan.kind != PlanKind::Maintenance)
            continue;
        ChannelPlan each = plan;
        const auto ran = co_await maintenance.run(std::move(each));
        if (ran) {
            done += *ran;
            continue;
        }
        // One that can't go on does not keep the others from it.
        m_parts.log.warning("plans", QStringLiteral("plan %1: %2").arg(plan.id.toString(), ran.error().message));
        failed = ran.error();
    }
    if (failed && done == 0)
        co_return *failed;
    co_return done;
}

} // namespace perennial
