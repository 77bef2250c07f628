// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "boot/networkguide.h"
#include "ctl/objectjson.h"
#include "ctl/parsing.h"
#include "ctl/stdinput.h"
#include "service/appkeyservice.h"

#include <QJsonArray>

namespace perennial {

namespace {

QJsonObject toJson(const AppKey &app)
{
    return {{QStringLiteral("id"), app.id.toString()},
            {QStringLiteral("network"), app.network},
            {QStringLiteral("server"), app.server},
            {QStringLiteral("clientId"), app.clientId},
            {QStringLiteral("redirectUri"), app.redirectUri},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(app.scopes)},
            {QStringLiteral("own"), app.own},
            {QStringLiteral("createdAt"), app.createdAt.toIso()}};
}

void addRow(TextTable &table, const AppKey &app)
{
    table.add({app.network, app.server, app.clientId, app.own ? Words::tr("your own") : Words::tr("registered by Perennial"), app.id.toString()});
}

TextTable emptyTable()
{
    return TextTable({Words::tr("Network"), Words::tr("Server"), Words::tr("Client id"), Words::tr("Made by"), Words::tr("Id")});
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(const QList<AppKey> apps, co_await context.house().appKeys().list());
    QJsonArray array;
    TextTable table = emptyTable();
    for (const AppKey &app : apps) {
        array << toJson(app);
        addRow(table, app);
    }
    context.out().document({{QStringLiteral("apps"), array}});
    context.out().table(table, Words::tr("No app is kept. Perennial registers one by itself where a network allows it."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    CO_TRY(co_await context.open());
    AppKey app;
    app.network = context.argument(0);
    app.server = context.value("server");
    app.clientId = context.value("client-id");
    const Network *network = context.house().channels().network(app.network);
    if (!network)
        co_return Error(ErrorKind::NotFound, QStringLiteral("network-unknown"), QStringLiteral("no such network"), {app.network});
    if (app.clientId.isEmpty())
        co_return usageError(Words::tr("--client-id is needed."));
    if (network->needsServer && app.server.isEmpty())
        co_return usageError(Words::tr("%1 needs its server: --server URL.").arg(network->name));
    QByteArray secret;
    if (context.has("secret-stdin")) {
        CO_TRY_ASSIGN(secret, stdinput::secret());
    }
    CO_TRY_ASSIGN(const AppKey kept, co_await context.house().appKeys().add(app, secret));
    context.out().document({{QStringLiteral("app"), toJson(kept)}});
    TextTable table = emptyTable();
    addRow(table, kept);
    context.out().table(table, {});
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> guide(CommandContext &context)
{
    CO_TRY(co_await context.open());
    const Network *network = context.house().channels().network(context.argument(0));
    if (!network)
        co_return Error(ErrorKind::NotFound, QStringLiteral("network-unknown"), QStringLiteral("no such network"), {context.argument(0)});
    if (!network->app.ownPossible)
        co_return Error(ErrorKind::Invalid, QStringLiteral("app-own-impossible"), QStringLiteral("sign-ins there go through no app"), {network->name});
    const NetworkGuide shown = guideFor(*network, context.value("server"));
    QJsonArray steps;
    context.out().line(shown.why);
    int number = 0;
    for (const GuideStep &step : shown.steps) {
        steps << QJsonObject{{QStringLiteral("text"), step.text}, {QStringLiteral("copy"), step.copy}, {QStringLiteral("page"), step.page.toString()}};
        context.out().line(QStringLiteral("%1. %2").arg(++number).arg(step.text));
        for (const QString &line : (step.page.toString() + QLatin1Char('\n') + step.copy).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
            context.out().line(QStringLiteral("   ") + line);
    }
    context.out().document({{QStringLiteral("guide"), QJsonObject{{QStringLiteral("network"), network->id}, {QStringLiteral("why"), shown.why}, {QStringLiteral("steps"), steps}}}});
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY(co_await context.open());
    CO_TRY(requireYes(context, Words::tr("This deletes the app and its secret here. Channels that signed in through it can't renew their sign-in any more.")));
    const auto id = AppKeyId::fromString(context.argument(0));
    if (!id)
        co_return Error(ErrorKind::NotFound, QStringLiteral("app-unknown"), QStringLiteral("no such app"), {context.argument(0)});
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(const AppKey removed, co_await context.house().appKeys().remove(*id));
    context.out().document({{QStringLiteral("removed"), toJson(removed)}});
    context.out().line(Words::tr("The app “%1” is gone from here. Delete it on the page of the network, too.").arg(printable(removed.clientId)));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeAppCommand()
{
    const CommandArgument network{QStringLiteral("NETWORK"), Words::tr("As “network list” shows it.")};
    const CommandOption server{QStringLiteral("server"), QStringLiteral("URL"), Words::tr("The network's server, where it has many.")};
    const CommandOption clientId{QStringLiteral("client-id"), QStringLiteral("ID"), Words::tr("What the network calls client id, client key or app id.")};
    const CommandOption secret{QStringLiteral("secret-stdin"), {}, Words::tr("Reads the app's secret from standard input.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("app");
    command->summary = Words::tr("Apps of your own, through which accounts sign in.");
    command->actions = {
        {QStringLiteral("list"), Words::tr("Lists the apps that are kept."), {}, {}, list},
        {QStringLiteral("guide"), Words::tr("Tells how to make one at a network."), {network}, {server}, guide},
        {QStringLiteral("add"), Words::tr("Checks an app of yours at the network and keeps it."), {network}, {clientId, secret, server}, add},
        {QStringLiteral("remove"), Words::tr("Forgets an app."), {{QStringLiteral("ID"), Words::tr("As “app list” shows it.")}}, {yesOption()}, remove},
    };
    return command;
}

} // namespace perennial
