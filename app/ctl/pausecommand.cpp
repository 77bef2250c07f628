// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/parsing.h"

namespace perennial {

namespace {

struct NamedScope
{
    PauseScope scope;
    QString kind; // "everywhere", "workspace", "channel"
    QString name;
};

QCoro::Task<Result<NamedScope>> scopeOf(CommandContext &context)
{
    if (context.has("channel") && context.has("everywhere"))
        co_return usageError(Words::tr("--channel and --everywhere can't both be given."));
    NamedScope named;
    if (context.has("everywhere")) {
        CO_TRY(co_await context.open());
        named.kind = QStringLiteral("everywhere");
        co_return named;
    }
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    named.scope.workspace = workspace.id;
    named.kind = QStringLiteral("workspace");
    named.name = workspace.name;
    if (context.has("channel")) {
        CO_TRY_ASSIGN(const Channel channel, co_await context.channel(workspace.id, context.value("channel")));
        named.scope.channel = channel.id;
        named.kind = QStringLiteral("channel");
        named.name = channel.name;
    }
    co_return named;
}

QJsonObject toJson(const NamedScope &named)
{
    return {{QStringLiteral("scope"), named.kind}, {QStringLiteral("name"), named.name.isEmpty() ? QJsonValue() : QJsonValue(named.name)}};
}

QCoro::Task<Result<int>> pause(CommandContext &context)
{
    CO_TRY_ASSIGN(const NamedScope named, co_await scopeOf(context));
    CO_TRY(co_await context.house().deliveries().pause(named.scope, context.value("reason")));
    QJsonObject document = toJson(named);
    document.insert(QStringLiteral("paused"), true);
    document.insert(QStringLiteral("reason"), context.value("reason"));
    context.out().document(document);
    context.out().line(named.name.isEmpty() ? Words::tr("Everything is paused.")
                                            : Words::tr("“%1” is paused.").arg(printable(named.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> resume(CommandContext &context)
{
    LateChoice missed = LateChoice::Ask;
    if (context.has("missed")) {
        const auto choice = lateChoiceFromString(context.value("missed"));
        if (!choice)
            co_return badChoice(QStringLiteral("--missed"), context.value("missed"),
                                QStringList{QStringLiteral("ask"), QStringLiteral("publish"), QStringLiteral("next-slot"), QStringLiteral("drop")});
        missed = *choice;
    }
    CO_TRY_ASSIGN(const NamedScope named, co_await scopeOf(context));
    if (context.has("old-machine-is-off"))
        CO_TRY(co_await context.house().deliveries().oldMachineIsOff(named.scope));
    CO_TRY_ASSIGN(const int count, co_await context.house().deliveries().resume(named.scope, missed));
    QJsonObject document = toJson(named);
    document.insert(QStringLiteral("paused"), false);
    document.insert(QStringLiteral("missed"), toString(missed));
    document.insert(QStringLiteral("decided"), count);
    context.out().document(document);
    context.out().line(Words::tr("The pause is over. Posts whose time had passed: %1.").arg(count));
    co_return exitcode::kDone;
}

QList<CommandOption> scopeOptions()
{
    return {{QStringLiteral("channel"), QStringLiteral("NAME"), Words::tr("This channel alone.")},
            {QStringLiteral("everywhere"), {}, Words::tr("Every client of the profile.")}};
}

} // namespace

std::unique_ptr<Command> makePauseCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("pause");
    command->summary = Words::tr("Holds back what is due: of the client, a channel, or everything.");
    const CommandOption reason{QStringLiteral("reason"), QStringLiteral("TEXT"), Words::tr("Why, for those who look later.")};
    command->actions = {{{}, command->summary, {}, scopeOptions() + QList<CommandOption>{reason}, pause}};
    return command;
}

std::unique_ptr<Command> makeResumeCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("resume");
    command->summary = Words::tr("Ends a pause, and says what becomes of what was missed.");
    const CommandOption missed{QStringLiteral("missed"), QStringLiteral("CHOICE"), Words::tr("ask (default), publish, next-slot or drop.")};
    const CommandOption off{QStringLiteral("old-machine-is-off"), {},
                            Words::tr("After a restore: the computer that the backup was made on publishes no more.")};
    command->actions = {{{}, command->summary, {}, scopeOptions() + QList<CommandOption>{missed, off}, resume}};
    return command;
}

} // namespace perennial
