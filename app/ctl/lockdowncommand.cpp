// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/errortext.h"
#include "boot/keytext.h"
#include "ctl/commands.h"
#include "ctl/parsing.h"
#include "service/keyregister.h"
#include "service/lockdownservice.h"

#include <QJsonArray>

namespace perennial {

namespace {

QString reasonText(const ChannelOutcome &each)
{
    return each.reason.isEmpty() ? each.page : wordsFor(Error(ErrorKind::Keychain, each.reason, each.reason, {each.name})).hint;
}

QJsonObject toJson(const ChannelOutcome &each)
{
    return {{QStringLiteral("channel"), each.name},
            {QStringLiteral("id"), each.channel.toString()},
            {QStringLiteral("network"), each.network},
            {QStringLiteral("account"), each.account},
            {QStringLiteral("outcome"), toString(each.outcome)},
            {QStringLiteral("done"), !isUndone(each.outcome)},
            {QStringLiteral("reason"), each.reason.isEmpty() ? QJsonValue() : QJsonValue(each.reason)},
            {QStringLiteral("page"), each.page.isEmpty() ? QJsonValue() : QJsonValue(each.page)}};
}

QJsonArray namesOf(const QList<ChannelOutcome> &outcomes, bool (*wanted)(KeyOutcome))
{
    QJsonArray names;
    for (const ChannelOutcome &each : outcomes) {
        if (wanted(each.outcome))
            names << each.name;
    }
    return names;
}

bool needsConnecting(KeyOutcome outcome)
{
    return outcome == KeyOutcome::Reconnect || outcome == KeyOutcome::Revoked || outcome == KeyOutcome::Deleted;
}

bool isOutOfReach(KeyOutcome outcome)
{
    return outcome != KeyOutcome::Kept && outcome != KeyOutcome::NotLocked;
}

void printOutcomes(CommandContext &context, const QList<ChannelOutcome> &outcomes)
{
    TextTable table({Words::tr("Channel"), Words::tr("Network"), Words::tr("Account"), Words::tr("Key"), Words::tr("Next step")});
    for (const ChannelOutcome &each : outcomes)
        table.add({each.name, each.network, each.account, outcomeSentence(each), reasonText(each)});
    context.out().table(table, Words::tr("Nothing is locked."));
}

QJsonArray toJson(const QList<ChannelOutcome> &outcomes)
{
    QJsonArray array;
    for (const ChannelOutcome &each : outcomes)
        array << toJson(each);
    return array;
}

QCoro::Task<Result<LockdownOrder>> orderFrom(CommandContext &context, Workspace workspace)
{
    LockdownOrder order;
    order.workspace = workspace.id;
    order.fate = context.has("revoke") ? KeyFate::Revoke : KeyFate::Lock;
    const QStringList people = context.values("keep-holder");
    for (const QString &name : people) {
        CO_TRY_ASSIGN(const KeyHolder holder, co_await context.house().keyRegister().findHolder(workspace.id, name));
        order.keepHolders << holder.id;
    }
    CO_TRY_ASSIGN(order.keepChannels, co_await context.channels(workspace.id, context.values("keep")));
    co_return order;
}

QCoro::Task<Result<int>> lock(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    if (!context.has("yes"))
        co_return Error(ErrorKind::Invalid, QStringLiteral("lockdown-unconfirmed"), QStringLiteral("not without --yes"), QStringList{workspace.name});
    CO_TRY_ASSIGN(const LockdownOrder order, co_await orderFrom(context, workspace));
    LockdownService::Progress progress = [&context](int done, int of) {
        context.out().progress(Words::tr("%1 of %2 keys").arg(done).arg(of));
    };
    CO_TRY_ASSIGN(const LockdownResult result, co_await context.house().lockdown().lock(order, std::move(progress)));
    context.out().endProgress();
    QJsonObject document{{QStringLiteral("workspace"), workspace.name},
                         {QStringLiteral("lockedDown"), true},
                         {QStringLiteral("paused"), true},
                         {QStringLiteral("revoke"), order.fate == KeyFate::Revoke},
                         {QStringLiteral("complete"), result.isComplete()},
                         {QStringLiteral("keptHolders"), QJsonArray::fromStringList(result.keptHolders)},
                         {QStringLiteral("kept"), namesOf(result.outcomes, [](KeyOutcome each) { return each == KeyOutcome::Kept; })},
                         {QStringLiteral("locked"), namesOf(result.outcomes, isOutOfReach)},
                         {QStringLiteral("failed"), namesOf(result.outcomes, isUndone)},
                         {QStringLiteral("keys"), toJson(result.outcomes)}};
    context.out().document(document);
    context.out().line(Words::tr("“%1” is paused and locked down.").arg(printable(workspace.name)));
    printOutcomes(context, result.outcomes);
    if (!result.isComplete())
        context.out().note(Words::tr("Not everything could be done: mend what stands beside it and say the same again."));
    co_return result.isComplete() ? exitcode::kDone : exitcode::kPart;
}

QCoro::Task<Result<int>> lift(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LockdownResult result, co_await context.house().lockdown().lift(workspace.id));
    CO_TRY_ASSIGN(const LockdownState state, co_await context.house().lockdown().state(workspace.id));
    context.out().document({{QStringLiteral("workspace"), workspace.name},
                            {QStringLiteral("lockedDown"), state.isLocked()},
                            {QStringLiteral("paused"), state.isPaused},
                            {QStringLiteral("complete"), result.isComplete()},
                            {QStringLiteral("reconnect"), namesOf(result.outcomes, needsConnecting)},
                            {QStringLiteral("failed"), namesOf(result.outcomes, isUndone)},
                            {QStringLiteral("keys"), toJson(result.outcomes)}});
    printOutcomes(context, result.outcomes);
    if (state.isPaused)
        context.out().line(Words::tr("“%1” stays paused: “perennialctl resume” lets it go on and asks about what waited.").arg(printable(workspace.name)));
    co_return result.isComplete() ? exitcode::kDone : exitcode::kPart;
}

QCoro::Task<Result<int>> preview(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LockdownOrder order, co_await orderFrom(context, workspace));
    CO_TRY_ASSIGN(const LockdownPlan plan, co_await context.house().lockdown().preview(order));
    QJsonArray array;
    TextTable table({Words::tr("Channel"), Words::tr("Network"), Words::tr("Account"), Words::tr("Key"), Words::tr("Held by others, too")});
    for (const LockdownRow &row : plan.rows) {
        array << QJsonObject{{QStringLiteral("channel"), row.channel.name},
                             {QStringLiteral("network"), row.channel.network},
                             {QStringLiteral("kept"), row.kept},
                             {QStringLiteral("keptFor"), QJsonArray::fromStringList(row.keptFor)},
                             {QStringLiteral("alsoHeldBy"), QJsonArray::fromStringList(row.alsoHeldBy)},
                             {QStringLiteral("page"), row.page.isEmpty() ? QJsonValue() : QJsonValue(row.page)}};
        const QString kept = row.keptFor.isEmpty() ? Words::tr("kept") : Words::tr("kept for %1").arg(row.keptFor.join(QStringLiteral(", ")));
        table.add({row.channel.name, row.channel.network, row.channel.account, row.kept ? kept : Words::tr("would be locked"),
                   row.alsoHeldBy.join(QStringLiteral(", "))});
    }
    context.out().document({{QStringLiteral("workspace"), workspace.name}, {QStringLiteral("postsHeld"), plan.waiting}, {QStringLiteral("keys"), array}});
    context.out().table(table, Words::tr("“%1” has no channel.").arg(printable(workspace.name)));
    context.out().line(Words::tr("%Ln planned posts would wait.", nullptr, int(plan.waiting)));
    co_return exitcode::kDone;
}

QJsonObject toJson(const LockdownEvent &event)
{
    return {{QStringLiteral("at"), event.at.toIso()},
            {QStringLiteral("action"), toString(event.action)},
            {QStringLiteral("phase"), toString(event.phase)},
            {QStringLiteral("by"), event.actor},
            {QStringLiteral("host"), event.host},
            {QStringLiteral("keptHolders"), QJsonArray::fromStringList(event.keptHolders)},
            {QStringLiteral("keptChannels"), QJsonArray::fromStringList(event.keptChannels)},
            {QStringLiteral("keys"), toJson(event.outcomes)}};
}

QCoro::Task<Result<int>> show(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LockdownState state, co_await context.house().lockdown().state(workspace.id));
    CO_TRY_ASSIGN(const QList<LockdownEvent> events, co_await context.house().lockdown().record(workspace.id));
    QStringList locked;
    for (const Channel &channel : state.locked)
        locked << channel.name;
    QJsonArray record;
    TextTable table({Words::tr("When"), Words::tr("What"), Words::tr("By"), Words::tr("Kept"), Words::tr("Undone")});
    for (const LockdownEvent &event : events) {
        record << toJson(event);
        const auto undone = std::count_if(event.outcomes.cbegin(), event.outcomes.cend(), [](const ChannelOutcome &each) { return isUndone(each.outcome); });
        table.add({event.at.toIso(), toString(event.action) + QLatin1Char(' ') + toString(event.phase), event.actor,
                   (event.keptHolders + event.keptChannels).join(QStringLiteral(", ")), QString::number(undone)});
    }
    context.out().document({{QStringLiteral("workspace"), workspace.name},
                            {QStringLiteral("lockedDown"), state.isLocked()},
                            {QStringLiteral("since"), state.since ? QJsonValue(state.since->toIso()) : QJsonValue()},
                            {QStringLiteral("paused"), state.isPaused},
                            {QStringLiteral("locked"), QJsonArray::fromStringList(locked)},
                            {QStringLiteral("held"), state.held},
                            {QStringLiteral("unfinished"), state.isUnfinished()},
                            {QStringLiteral("record"), record}});
    context.out().line(state.isLocked() ? Words::tr("Locked down since %1: %2.").arg(state.since->toIso(), printable(locked.join(QStringLiteral(", "))))
                                        : Words::tr("Nothing is locked."));
    context.out().table(table, {});
    co_return exitcode::kDone;
}

QList<CommandOption> keepOptions()
{
    return {{QStringLiteral("keep-holder"), QStringLiteral("PERSON"), Words::tr("Keeps the keys that this holder has; again for more.")},
            {QStringLiteral("keep"), QStringLiteral("CHANNEL"), Words::tr("Keeps this channel's key; again for more.")}};
}

} // namespace

std::unique_ptr<Command> makeLockdownCommand()
{
    const CommandOption revoke{QStringLiteral("revoke"), {}, Words::tr("Asks the networks to revoke the keys, too, and deletes them.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("lockdown");
    command->summary = Words::tr("Takes the keys of a client out of reach, with one action, and back.");
    command->actions = {
        {QString(), Words::tr("Pauses the client and locks every key that is not kept."), {}, keepOptions() + QList<CommandOption>{revoke, yesOption()}, lock},
        {QStringLiteral("lift"), Words::tr("Unlocks the keys; the pause stays."), {}, {}, lift},
        {QStringLiteral("show"), Words::tr("What is locked, and the record."), {}, {}, show},
        {QStringLiteral("preview"), Words::tr("What a lock-down would do."), {}, keepOptions(), preview},
    };
    return command;
}

} // namespace perennial
