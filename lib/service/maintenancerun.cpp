// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/maintenancerun.h"

#include "media/mediafolder.h"
#include "networks/registry.h"
#include "service/channelplanning.h"
#include "service/planning.h"
#include "store/categorystore.h"
#include "store/channelplanstore.h"
#include "store/channelstore.h"
#include "store/database.h"
#include "store/evergreenstore.h"
#include "store/poststore.h"

#include <QCoro/QCoroFuture>
#include <QtConcurrent>

namespace perennial {

namespace {

using channelplanning::Doing;

// Of the library an item brings its pictures and labels along.
Result<void> addItem(Connection &connection, Post &post, const MaintenanceDraft &draft)
{
    TRY_ASSIGN(const LibraryItem item, evergreenstore::load(connection, draft.item));
    if (post.media.isEmpty())
        post.media = item.media;
    post.labels = item.labels;
    TRY_ASSIGN(const QList<Category> categories, categorystore::list(connection, item.workspace));
    for (const Category &category : categories) {
        if (category.id == item.category)
            post.category = category.name;
    }
    return {};
}

// There is something to send after all.
Result<void> dropWriteTasks(Connection &connection, const ChannelPlan &plan, const Doing &doing)
{
    TRY_ASSIGN(const QList<ChannelTask> tasks, channelplanstore::tasksOf(connection, plan.id));
    for (ChannelTask task : tasks) {
        if (task.kind != TaskKind::Write || !task.isOpen())
            continue;
        task.outcome = TaskOutcome::Skipped;
        task.doneAt = doing.now;
        TRY(channelplanstore::updateTask(connection, task));
    }
    return {};
}

Result<qsizetype> makePost(Connection &connection, const MaintenanceReading &reading, const WeekChoice &choice,
                           const Doing &doing)
{
    // Since it was read a person may have planned something, or the plan may have ended.
    TRY_ASSIGN(const auto plan, channelplanstore::running(connection, reading.channel.id));
    TRY_ASSIGN(const bool free, isWeekFree(connection, reading.channel, reading.client, choice.monday));
    if (!plan || plan->id != reading.plan.id || !free)
        return 0;
    Post post = postOf(reading, *choice.draft, *choice.wall);
    if (choice.draft->item)
        TRY(addItem(connection, post, *choice.draft));
    TRY_ASSIGN(post, planning::store(connection, post, doing.ids, doing.now));
    const channelplanstore::Week week{post.workspace, reading.channel.id,   choice.monday,     doing.now,
                                      post.id,        choice.draft->source, choice.draft->item};
    TRY_ASSIGN(const bool first, channelplanstore::insertWeek(connection, week));
    if (!first)
        return Error(ErrorKind::Conflict, QStringLiteral("week-taken"), QStringLiteral("the week has its post"));
    if (choice.draft->item) {
        const EvergreenUse use{choice.draft->item, choice.draft->wording, reading.channel.id,
                               post.dueAt.value_or(doing.now)};
        TRY(evergreenstore::addUse(connection, post.workspace, {use, post.id}));
    }
    TRY(dropWriteTasks(connection, *plan, doing));
    ChannelEvent event;
    event.workspace = post.workspace;
    event.channel = reading.channel.id;
    event.kind = ChannelEventKind::Posted;
    event.facts = {{QStringLiteral("post"), post.id.toString()},
                   {QStringLiteral("week"), choice.monday.toString(Qt::ISODate)}};
    TRY(channelplanning::record(connection, event, doing));
    return 1;
}

// Once a week: there is nothing left that was not said there.
Result<qsizetype> askToWrite(Connection &connection, const MaintenanceReading &reading, QDate monday,
                             const Doing &doing)
{
    TRY_ASSIGN(const auto plan, channelplanstore::running(connection, reading.channel.id));
    if (!plan || plan->id != reading.plan.id)
        return 0;
    ChannelTask task;
    task.id = doing.ids.next<ChannelTaskId>();
    task.workspace = plan->workspace;
    task.channel = plan->channel;
    task.plan = plan->id;
    task.kind = TaskKind::Write;
    task.owner = plan->maintenance.lookOwner;
    task.dueOn = monday.addDays(6);
    TRY_ASSIGN(const bool made, channelplanstore::insertTaskOnce(connection, task));
    return made ? 1 : 0;
}

} // namespace

QCoro::Task<Result<qsizetype>> MaintenanceRun::run(ChannelPlan plan)
{
    std::function<Result<MaintenanceReading>(Connection &)> work = [plan, networks = m_parts.registry.networks(),
                                                                    now = m_parts.clock.now()](Connection &connection) {
        return readMaintenance(connection, plan, networks, now);
    };
    CO_TRY_ASSIGN(MaintenanceReading reading, co_await m_parts.database.read<MaintenanceReading>(std::move(work)));
    MaintenanceReading house = reading;
    CO_TRY_ASSIGN(qsizetype done, co_await keepHouse(std::move(house)));
    if (reading.isActiveAgain)
        co_return done;
    const qsizetype weeks = reading.weeks.size();
    for (qsizetype week = 0; week < weeks; ++week) {
        // The library may be large: neither the window nor the database waits for it.
        QFuture<Result<WeekChoice>> choosing =
            QtConcurrent::run([reading, week]() { return chooseWeek(reading, week); });
        CO_TRY_ASSIGN(const WeekChoice choice, co_await choosing);
        const bool isEarly = !choice.draft && choice.monday > reading.today; // something may come until then
        if (!choice.wall || isEarly)
            continue;
        MaintenanceReading read = reading;
        WeekChoice chosen = choice;
        CO_TRY_ASSIGN(const qsizetype made, co_await keepWeek(std::move(read), std::move(chosen)));
        done += made;
        // The next week asks anew, knowing what this one says.
        if (choice.draft)
            break;
    }
    co_return done;
}

QCoro::Task<Result<qsizetype>> MaintenanceRun::keepHouse(MaintenanceReading reading)
{
    if (!reading.isActiveAgain && !reading.needsLook && reading.overtaken.isEmpty())
        co_return qsizetype(0);
    std::function<Result<qsizetype>(Connection &)> work =
        [reading, &ids = m_parts.ids, now = m_parts.clock.now()](Connection &connection) -> Result<qsizetype> {
        const Doing doing{ids, now, QString()};
        TRY_ASSIGN(const auto plan, channelplanstore::running(connection, reading.channel.id));
        if (!plan || plan->id != reading.plan.id)
            return 0;
        if (reading.isActiveAgain) {
            TRY(channelplanning::end(connection, *plan, PlanEnd::ActiveAgain, doing));
            return 1;
        }
        qsizetype done = 0;
        for (const PostId id : reading.overtaken) {
            TRY_ASSIGN(const Post post, poststore::load(connection, id));
            if (!post.trashedAt && planning::refuseIfOut(connection, post)) {
                TRY(planning::intoTrash(connection, post, ids, now));
                ++done;
            }
        }
        TRY_ASSIGN(const bool made, channelplanning::keepLooking(connection, *plan, reading.today, doing));
        return done + (made ? 1 : 0);
    };
    co_return co_await m_parts.database.write<qsizetype>(std::move(work));
}

QCoro::Task<Result<qsizetype>> MaintenanceRun::keepWeek(MaintenanceReading reading, WeekChoice choice)
{
    const bool makes = choice.draft.has_value();
    std::function<Result<qsizetype>(Connection &)> work =
        [reading, choice, makes, &ids = m_parts.ids,
         now = m_parts.clock.now()](Connection &connection) -> Result<qsizetype> {
        const Doing doing{ids, now, QString()};
        return makes ? makePost(connection, reading, choice, doing)
                     : askToWrite(connection, reading, choice.monday, doing);
    };
    auto done = co_await m_parts.database.write<qsizetype>(std::move(work));
    if (!done && done.error().code == QLatin1String("week-taken"))
        co_return qsizetype(0);
    if (done && makes)
        m_parts.nudge();
    co_return done;
}

} // namespace perennial
