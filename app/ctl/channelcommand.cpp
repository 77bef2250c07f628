// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/objectjson.h"
#include "ctl/parsing.h"
#include "ctl/stdinput.h"
#include "service/healthservice.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kLongestThreshold = 3650; // days

QStringList lateChoices()
{
    return {toString(LateChoice::Publish), toString(LateChoice::NextSlot), toString(LateChoice::Ask), toString(LateChoice::Drop)};
}

Result<void> takeNumbers(const CommandContext &context, Channel &channel)
{
    if (context.has("threshold")) {
        bool isNumber = false;
        const int days = context.value("threshold").toInt(&isNumber);
        if (!isNumber || days < 0 || days > kLongestThreshold)
            return usageError(Words::tr("--threshold takes a number of days, 0 for none."));
        channel.threshold = days > 0 ? std::optional(days) : std::nullopt;
    }
    if (context.value("quiet") == QLatin1String("inherit")) {
        channel.quiet.reset();
    } else if (context.has("quiet")) {
        TRY_ASSIGN(channel.quiet, parseQuiet(context.value("quiet")));
    }
    for (const QString &text : context.values("option")) {
        TRY_ASSIGN(const KeyValue option, parseKeyValue(text));
        if (option.value.isEmpty())
            channel.options.remove(option.key);
        else
            channel.options.insert(option.key, option.value);
    }
    return {};
}

Result<void> takeOptions(const CommandContext &context, Channel &channel)
{
    if (context.has("name"))
        channel.name = context.value("name");
    if (context.has("server"))
        channel.server = context.value("server");
    if (context.has("account"))
        channel.account = context.value("account");
    TRY_ASSIGN(channel.timeZone, timeZoneOption(context, channel.timeZone));
    if (context.has("role")) {
        const auto role = channelRoleFromString(context.value("role"));
        if (!role)
            return badChoice(QStringLiteral("--role"), context.value("role"), {QStringLiteral("brand"), QStringLiteral("support")});
        channel.role = *role;
    }
    if (context.has("late")) {
        const auto late = lateChoiceFromString(context.value("late"));
        if (!late)
            return badChoice(QStringLiteral("--late"), context.value("late"), lateChoices());
        channel.late = *late;
    }
    if (context.has("type-handle")) {
        const QString value = context.value("type-handle");
        if (value != QLatin1String("on") && value != QLatin1String("off"))
            return badChoice(QStringLiteral("--type-handle"), value, {QStringLiteral("on"), QStringLiteral("off")});
        channel.typeHandle = value == QLatin1String("on");
    }
    return takeNumbers(context, channel);
}

Error serverRefused(const QString &server)
{
    return Error(ErrorKind::Invalid, QStringLiteral("server-address"), QStringLiteral("the server's address can't be used"), {server});
}

// "mastodon.example" means https; plain http is for this machine alone.
Result<void> settleServer(Channel &channel, const Network &network)
{
    QString server = channel.server.trimmed();
    while (server.endsWith(QLatin1Char('/')))
        server.chop(1);
    if (server.isEmpty()) {
        if (network.needsServer)
            return usageError(Words::tr("%1 needs its server: --server URL.").arg(network.name));
        channel.server = network.defaultServer;
        return {};
    }
    if (!server.contains(QLatin1String("://")))
        server.prepend(QLatin1String("https://"));
    const QUrl url(server, QUrl::StrictMode);
    static const QStringList loopback{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    const bool secure = url.scheme() == QLatin1String("https");
    const bool own = url.scheme() == QLatin1String("http") && loopback.contains(url.host());
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !(secure || own))
        return serverRefused(url.toString(QUrl::RemoveUserInfo));
    channel.server = server;
    return {};
}

QCoro::Task<Result<void>> print(CommandContext &context, Channel channel)
{
    CO_TRY_ASSIGN(const ChannelStanding standing, co_await context.house().health().load(channel.workspace, channel.id));
    context.out().document({{QStringLiteral("channel"), toJson(channel, standing.health.activity)}});
    TextTable table({Words::tr("Channel"), Words::tr("Network"), Words::tr("Account"), Words::tr("State"), Words::tr("When late"), Words::tr("Id")});
    table.add({channel.name, channel.network, channel.account, shownState(channel), toString(channel.late), channel.id.toString()});
    context.out().table(table, {});
    co_return Result<void>();
}

Result<QByteArray> secretFromInput(const CommandContext &context)
{
    if (!context.has("secret-stdin"))
        return QByteArray();
    return stdinput::secret();
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    const Network *network = context.house().channels().network(context.argument(0));
    if (!network)
        co_return Error(ErrorKind::NotFound, QStringLiteral("network-unknown"), QStringLiteral("no such network"), {context.argument(0)});
    Channel channel;
    channel.workspace = workspace.id;
    channel.network = network->id;
    channel.name = context.argument(1);
    CO_TRY(takeOptions(context, channel));
    CO_TRY(settleServer(channel, *network));
    CO_TRY_ASSIGN(const QByteArray secret, secretFromInput(context));
    CO_TRY_ASSIGN(const Channel added, co_await context.house().channels().add(channel, secret));
    CO_TRY(co_await print(context, added));
    co_return exitcode::kDone;
}

QCoro::Task<Result<Channel>> named(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    co_return co_await context.channel(workspace.id, context.argument(0));
}

QCoro::Task<Result<int>> set(CommandContext &context)
{
    CO_TRY_ASSIGN(Channel channel, co_await named(context));
    CO_TRY(takeOptions(context, channel));
    const Network *network = context.house().channels().network(channel.network);
    if (network && context.has("server"))
        CO_TRY(settleServer(channel, *network));
    CO_TRY_ASSIGN(const QByteArray secret, secretFromInput(context));
    CO_TRY_ASSIGN(Channel changed, co_await context.house().channels().update(channel));
    if (!secret.isEmpty()) {
        CO_TRY(co_await context.house().channels().setSecret(changed.workspace, changed.id, secret));
        CO_TRY_ASSIGN(changed, co_await context.house().channels().load(changed.workspace, changed.id));
    }
    CO_TRY(co_await print(context, changed));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<Channel> all, co_await context.house().channels().list(workspace.id));
    CO_TRY_ASSIGN(const QList<ChannelStanding> standings, co_await context.house().health().list(workspace.id));
    QHash<ChannelId, Activity> activities;
    for (const ChannelStanding &each : standings)
        activities.insert(each.channel.id, each.health.activity);
    QJsonArray array;
    TextTable table({Words::tr("Channel"), Words::tr("Network"), Words::tr("Account"), Words::tr("State"), Words::tr("When late"), Words::tr("Id")});
    for (const Channel &channel : all) {
        array << toJson(channel, activities.value(channel.id));
        table.add({channel.name, channel.network, channel.account, shownState(channel), toString(channel.late), channel.id.toString()});
    }
    context.out().document({{QStringLiteral("channels"), array}});
    context.out().table(table, Words::tr("“%1” has no channel yet: “perennialctl channel add NETWORK NAME” makes one.").arg(printable(workspace.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> show(CommandContext &context)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    CO_TRY(co_await print(context, channel));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> check(CommandContext &context)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    CO_TRY_ASSIGN(const Channel checked, co_await context.house().channels().check(channel.workspace, channel.id));
    CO_TRY(co_await print(context, checked));
    co_return exitcode::kDone;
}

// A post to oneself, taken back at once unless it is to stay.
QCoro::Task<Result<int>> test(CommandContext &context)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    const QString text = Words::tr("A test from Perennial. Nobody but you sees it.");
    CO_TRY_ASSIGN(const Receipt sent, co_await context.house().channels().sendTestPost(channel.workspace, channel.id, text));
    const bool stays = context.has("keep");
    if (!stays)
        CO_TRY(co_await context.house().channels().removeTestPost(channel.workspace, channel.id, sent));
    context.out().document({{QStringLiteral("test"), QJsonObject{{QStringLiteral("channel"), channel.name},
                                                                 {QStringLiteral("remoteId"), sent.remoteId},
                                                                 {QStringLiteral("url"), sent.url},
                                                                 {QStringLiteral("removed"), !stays}}}});
    context.out().line(stays ? Words::tr("The test post is there: %1").arg(printable(sent.url))
                             : Words::tr("The test post arrived and was taken back."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> setPaused(CommandContext &context, bool paused)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    PauseScope scope;
    scope.workspace = channel.workspace;
    scope.channel = channel.id;
    if (paused)
        CO_TRY(co_await context.house().deliveries().pause(scope, context.value("reason")));
    else
        CO_TRY(co_await context.house().deliveries().resume(scope, LateChoice::Ask));
    CO_TRY_ASSIGN(const Channel changed, co_await context.house().channels().load(channel.workspace, channel.id));
    CO_TRY(co_await print(context, changed));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> pause(CommandContext &context)
{
    return setPaused(context, true);
}

QCoro::Task<Result<int>> resume(CommandContext &context)
{
    return setPaused(context, false);
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY(requireYes(context, Words::tr("This deletes the channel with its queue, its history and its credential.")));
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    CO_TRY(co_await context.house().channels().remove(channel.workspace, channel.id));
    context.out().document({{QStringLiteral("removed"), QJsonObject{{QStringLiteral("id"), channel.id.toString()},
                                                                    {QStringLiteral("name"), channel.name}}}});
    context.out().line(Words::tr("The channel “%1” is gone.").arg(printable(channel.name)));
    co_return exitcode::kDone;
}

QList<CommandOption> accountOptions()
{
    return {{QStringLiteral("server"), QStringLiteral("URL"), Words::tr("The network's server, where it has many.")},
            {QStringLiteral("account"), QStringLiteral("HANDLE"), Words::tr("Who we are there.")},
            {QStringLiteral("secret-stdin"), {}, Words::tr("Reads the token or app password from standard input.")},
            {QStringLiteral("option"), QStringLiteral("K=V"), Words::tr("An option of the network; may be repeated.")}};
}

QList<CommandOption> settingOptions()
{
    return {{QStringLiteral("role"), QStringLiteral("ROLE"), Words::tr("brand or support.")},
            {QStringLiteral("type-handle"), QStringLiteral("on|off"), Words::tr("The window asks for the handle before a post is scheduled there.")},
            {QStringLiteral("late"), QStringLiteral("CHOICE"), Words::tr("What becomes of late posts: publish, next-slot, ask or drop.")},
            {QStringLiteral("threshold"), QStringLiteral("DAYS"), Words::tr("Days without a post until it counts as inactive.")},
            {QStringLiteral("time-zone"), QStringLiteral("ZONE"), Words::tr("Its own time zone.")},
            {QStringLiteral("quiet"), QStringLiteral("HH:MM-HH:MM"), Words::tr("Its own quiet hours; off for none, inherit for the client's.")}};
}

} // namespace

std::unique_ptr<Command> makeChannelCommand()
{
    const CommandArgument network{QStringLiteral("NETWORK"), Words::tr("As “network list” shows it.")};
    const CommandArgument name{QStringLiteral("NAME"), Words::tr("The channel's name here.")};
    const CommandOption rename{QStringLiteral("name"), QStringLiteral("NEW"), Words::tr("Another name.")};
    const CommandOption reason{QStringLiteral("reason"), QStringLiteral("TEXT"), Words::tr("Why, for those who look later.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("channel");
    command->summary = Words::tr("The accounts of a client on the networks.");
    command->actions = {
        {QStringLiteral("add"), Words::tr("Stores a channel; makes no call to the network."), {network, name}, accountOptions() + settingOptions(), add},
        {QStringLiteral("set"), Words::tr("Changes a channel."), {name}, QList<CommandOption>{rename} + accountOptions() + settingOptions(), set},
        {QStringLiteral("list"), Words::tr("Lists the channels."), {}, {}, list},
        {QStringLiteral("show"), Words::tr("Shows a channel."), {name}, {}, show},
        {QStringLiteral("check"), Words::tr("Asks the network who we are."), {name}, {}, check},
        {QStringLiteral("test"), Words::tr("Sends a post that only the account itself sees, and takes it back."), {name},
         {{QStringLiteral("keep"), {}, Words::tr("Leaves the test post there.")}}, test},
        {QStringLiteral("pause"), Words::tr("Holds back what is due on this channel."), {name}, {reason}, pause},
        {QStringLiteral("resume"), Words::tr("Ends the pause; what was missed waits for a decision."), {name}, {}, resume},
        {QStringLiteral("remove"), Words::tr("Deletes a channel."), {name}, {yesOption()}, remove},
    };
    return command;
}

} // namespace perennial
