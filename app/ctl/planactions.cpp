// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/planactions.h"

#include "boot/plantext.h"
#include "ctl/commandcontext.h"
#include "ctl/parsing.h"
#include "service/channelplanservice.h"
#include "service/channelservice.h"
#include "service/personhere.h"

#include <QDir>
#include <QJsonArray>

namespace perennial {

namespace {

QJsonObject toJson(const ChannelTask &task, const QString &channel)
{
    return {{QStringLiteral("id"), task.id.toString()},
            {QStringLiteral("channel"), channel},
            {QStringLiteral("kind"), toString(task.kind)},
            {QStringLiteral("title"), taskName(task)},
            {QStringLiteral("text"), task.text},
            {QStringLiteral("link"), task.link},
            {QStringLiteral("owner"), task.owner},
            {QStringLiteral("dueOn"), task.dueOn.toString(Qt::ISODate)},
            {QStringLiteral("outcome"), toString(task.outcome)},
            {QStringLiteral("doneAt"), task.doneAt ? QJsonValue(task.doneAt->toIso()) : QJsonValue()},
            {QStringLiteral("doneBy"), task.doneBy},
            {QStringLiteral("note"), task.note}};
}

QCoro::Task<Result<Channel>> named(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    co_return co_await context.channel(workspace.id, context.argument(0));
}

QCoro::Task<Result<int>> tasks(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace client, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await context.house().channels().list(client.id));
    QHash<ChannelId, QString> names;
    for (const Channel &channel : channels)
        names.insert(channel.id, channel.name);
    CO_TRY_ASSIGN(const QList<ChannelTask> all,
                  co_await context.house().channelPlans().tasks(client.id, context.has("all")));
    QJsonArray array;
    TextTable table({Words::tr("Id"), Words::tr("Due"), Words::tr("Channel"), Words::tr("Task"), Words::tr("Owner"),
                     Words::tr("State")});
    for (const ChannelTask &task : all) {
        const QString channel = names.value(task.channel);
        array << toJson(task, channel);
        table.add({task.id.toString(), task.dueOn.toString(Qt::ISODate), channel, taskName(task), task.owner,
                   outcomeName(task.outcome)});
    }
    context.out().document({{QStringLiteral("tasks"), array}});
    context.out().table(table, Words::tr("Nothing is to be done for any channel."));
    co_return exitcode::kDone;
}

void printTask(CommandContext &context, const ChannelTask &task)
{
    context.out().document({{QStringLiteral("task"), toJson(task, QString())}});
    context.out().line(QStringLiteral("%1: %2").arg(printable(taskName(task)), outcomeName(task.outcome)));
}

QCoro::Task<Result<int>> done(CommandContext &context)
{
    TaskOutcome outcome = TaskOutcome::Done;
    if (context.has("outcome")) {
        const QStringList choices{QStringLiteral("done"), QStringLiteral("copied"), QStringLiteral("published"),
                                  QStringLiteral("checked"), QStringLiteral("skipped")};
        const auto given = taskOutcomeFromString(context.value("outcome"));
        if (!given || !choices.contains(context.value("outcome")))
            co_return badChoice(QStringLiteral("--outcome"), context.value("outcome"), choices);
        outcome = *given;
    }
    CO_TRY_ASSIGN(const ChannelTaskId id, parseId<ChannelTaskId>(context.argument(0)));
    CO_TRY_ASSIGN(const Workspace client, co_await context.workspace());
    const QString note = context.value("note");
    const QString person = PersonHere().name;
    CO_TRY_ASSIGN(const ChannelTask task,
                  co_await context.house().channelPlans().finishTask(client.id, id, outcome, note, person));
    printTask(context, task);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> doIt(CommandContext &context)
{
    CO_TRY_ASSIGN(const ChannelTaskId id, parseId<ChannelTaskId>(context.argument(0)));
    CO_TRY_ASSIGN(const Workspace client, co_await context.workspace());
    const QString person = PersonHere().name;
    CO_TRY_ASSIGN(const ChannelTask task, co_await context.house().channelPlans().doTask(client.id, id, person));
    printTask(context, task);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> close(CommandContext &context)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    const QString person = PersonHere().name;
    CO_TRY_ASSIGN(const Channel closed,
                  co_await context.house().channelPlans().close(channel.workspace, channel.id, person));
    context.out().document(
        {{QStringLiteral("channel"), closed.name}, {QStringLiteral("lifecycle"), toString(closed.lifecycle)}});
    context.out().line(Words::tr("“%1” is closed. Everything stays readable.").arg(printable(closed.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> reopen(CommandContext &context)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    const QString person = PersonHere().name;
    CO_TRY_ASSIGN(const Channel opened,
                  co_await context.house().channelPlans().reopen(channel.workspace, channel.id, person));
    context.out().document(
        {{QStringLiteral("channel"), opened.name}, {QStringLiteral("lifecycle"), toString(opened.lifecycle)}});
    context.out().line(Words::tr("“%1” is a channel like the others.").arg(printable(opened.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> archive(CommandContext &context)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    const QString folder = QDir().absoluteFilePath(context.argument(1));
    CO_TRY_ASSIGN(const ChannelPlanService::ArchiveResult kept,
                  co_await context.house().channelPlans().archive(channel.workspace, channel.id, folder));
    context.out().document({{QStringLiteral("folder"), kept.folder},
                            {QStringLiteral("posts"), kept.posts},
                            {QStringLiteral("media"), kept.media},
                            {QStringLiteral("missing"), QJsonArray::fromStringList(kept.missing)}});
    context.out().line(Words::tr("%1: posts %2, files %3.")
                           .arg(printable(kept.folder), QString::number(kept.posts), QString::number(kept.media)));
    if (!kept.missing.isEmpty())
        context.out().note(Words::tr("Files that are gone: %1").arg(kept.missing.size()));
    co_return exitcode::kDone;
}

} // namespace

QList<CommandAction> channelPlanActions()
{
    const CommandArgument channel{QStringLiteral("CHANNEL"), Words::tr("The channel's name.")};
    const CommandArgument task{QStringLiteral("TASK"), Words::tr("The task's id, as “health tasks” shows it.")};
    return {
        channelModeAction(),
        {QStringLiteral("close"), Words::tr("Closes a channel whose checklist is done."), {channel}, {}, close},
        {QStringLiteral("reopen"), Words::tr("Makes a closed channel one like the others."), {channel}, {}, reopen},
        {QStringLiteral("tasks"),
         Words::tr("What is to be done, by due day."),
         {},
         {{QStringLiteral("all"), {}, Words::tr("Also what is done.")}},
         tasks},
        {QStringLiteral("done"),
         Words::tr("Writes down that a task is done."),
         {task},
         {{QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("What was seen, how many were answered.")},
          {QStringLiteral("outcome"), QStringLiteral("OUTCOME"),
           Words::tr("done, copied, published, checked or skipped.")}},
         done},
        {QStringLiteral("do"), Words::tr("Lets the program do a task: the queue, the keys, a post."), {task}, {}, doIt},
        {QStringLiteral("archive"),
         Words::tr("Keeps everything that was published on a channel as a folder."),
         {channel, {QStringLiteral("FOLDER"), Words::tr("A folder that is not there yet, or empty.")}},
         {},
         archive},
        guideTextsAction(),
    };
}

} // namespace perennial
