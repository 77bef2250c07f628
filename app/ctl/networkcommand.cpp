// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "boot/networkcatalogue.h"
#include "ctl/objectjson.h"
#include "ctl/parsing.h"

#include <QJsonArray>

namespace perennial {

namespace {

QString limitText(int number)
{
    return number > 0 ? QString::number(number) : Words::tr("none");
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    const NetworkCatalogue catalogue;
    QJsonArray array;
    TextTable table({Words::tr("Id"), Words::tr("Network"), Words::tr("Sign-in"), Words::tr("Characters"), Words::tr("Pictures"), Words::tr("Repeat is safe")});
    for (const Network &network : catalogue.registry().networks()) {
        array << toJson(network);
        table.add({network.id, network.name, toString(network.auth), limitText(network.text.limit),
                   QString::number(network.media.maxImages), toString(network.can.idempotency)});
    }
    context.out().document({{QStringLiteral("networks"), array}});
    context.out().table(table, {});
    co_return exitcode::kDone;
}

void addRows(TextTable &table, const QString &prefix, const QJsonObject &object)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it->isObject())
            addRows(table, it.key() + QLatin1Char('.'), it->toObject());
        else if (it->isArray())
            table.add({prefix + it.key(), it->toVariant().toStringList().join(QStringLiteral(", "))});
        else
            table.add({prefix + it.key(), it->isNull() ? Words::tr("none") : it->toVariant().toString()});
    }
}

QCoro::Task<Result<int>> show(CommandContext &context)
{
    const NetworkCatalogue catalogue;
    const Network *network = catalogue.registry().network(context.argument(0));
    if (!network)
        co_return Error(ErrorKind::NotFound, QStringLiteral("network-unknown"), QStringLiteral("no such network"), {context.argument(0)});
    const QJsonObject object = toJson(*network);
    context.out().document({{QStringLiteral("network"), object}});
    TextTable table({Words::tr("What"), network->name});
    addRows(table, {}, object);
    context.out().table(table, {});
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeNetworkCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("network");
    command->summary = Words::tr("What each network can do.");
    command->actions = {
        {QStringLiteral("list"), Words::tr("Lists the networks."), {}, {}, list},
        {QStringLiteral("show"), Words::tr("Shows a network's limits and abilities."), {{QStringLiteral("ID"), Words::tr("As “network list” shows it.")}}, {}, show},
    };
    return command;
}

} // namespace perennial
