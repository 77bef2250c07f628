// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/parsing.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kMostDeliveries = 10000;

void addRow(TextTable &table, const DeliveryDetails &details, const PostNaming &naming)
{
    const Delivery &delivery = details.delivery;
    table.add({delivery.dueAt.toIso(), naming.channel(delivery.channel), toString(delivery.state), delivery.reason,
               delivery.url, delivery.post.toString(), delivery.id.toString()});
}

TextTable newTable()
{
    return TextTable({Words::tr("Due"), Words::tr("Channel"), Words::tr("State"), Words::tr("Reason"), Words::tr("Address"), Words::tr("Post"), Words::tr("Id")});
}

QCoro::Task<Result<DeliveryDetails>> named(CommandContext &context)
{
    CO_TRY_ASSIGN(const DeliveryId id, parseId<DeliveryId>(context.argument(0)));
    const CommandContext::AskClient ask = [id](House &house) { return house.deliveries().clientOf(id); };
    CO_TRY_ASSIGN(const WorkspaceId client, co_await context.clientOf(ask));
    co_return co_await context.house().deliveries().load(client, id);
}

QCoro::Task<Result<int>> print(CommandContext &context, WorkspaceId client, DeliveryId id)
{
    CO_TRY_ASSIGN(const DeliveryDetails details, co_await context.house().deliveries().load(client, id));
    CO_TRY_ASSIGN(const PostNaming naming, co_await context.naming(client));
    context.out().document({{QStringLiteral("delivery"), toJson(details, naming)}});
    TextTable table = newTable();
    addRow(table, details, naming);
    context.out().table(table, {});
    if (!details.delivery.message.isEmpty())
        context.out().line(printable(details.delivery.message));
    TextTable attempts({Words::tr("Begun"), Words::tr("Ended"), Words::tr("Outcome"), Words::tr("Message")});
    for (const Attempt &attempt : details.attempts)
        attempts.add({attempt.startedAt.toIso(), attempt.endedAt ? attempt.endedAt->toIso() : QString(), toString(attempt.outcome), attempt.message});
    context.out().table(attempts, Words::tr("Nothing was tried yet."));
    co_return exitcode::kDone;
}

Result<DeliveryFilter> filterOf(const CommandContext &context)
{
    DeliveryFilter filter;
    filter.limit = kMostDeliveries;
    if (context.has("state")) {
        filter.state = deliveryStateFromString(context.value("state"));
        if (!filter.state)
            return badChoice(QStringLiteral("--state"), context.value("state"),
                             {QStringLiteral("scheduled"), QStringLiteral("claimed"), QStringLiteral("sending"), QStringLiteral("sent"), QStringLiteral("failed"),
                              QStringLiteral("unsure"), QStringLiteral("held"), QStringLiteral("missed"), QStringLiteral("cancelled")});
    }
    filter.onlyNeedsPerson = context.has("needs-person");
    return filter;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(DeliveryFilter filter, filterOf(context));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    filter.workspace = workspace.id;
    if (context.has("channel")) {
        CO_TRY_ASSIGN(const Channel channel, co_await context.channel(workspace.id, context.value("channel")));
        filter.channel = channel.id;
    }
    CO_TRY_ASSIGN(const QList<DeliveryDetails> all, co_await context.house().deliveries().listDetails(filter));
    CO_TRY_ASSIGN(const PostNaming naming, co_await context.naming(workspace.id));
    QJsonArray array;
    TextTable table = newTable();
    for (const DeliveryDetails &details : all) {
        array << toJson(details, naming);
        addRow(table, details, naming);
    }
    context.out().document({{QStringLiteral("deliveries"), array}});
    context.out().table(table, Words::tr("No delivery is like that."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> show(CommandContext &context)
{
    CO_TRY_ASSIGN(const DeliveryDetails details, co_await named(context));
    co_return co_await print(context, details.delivery.workspace, details.delivery.id);
}

QCoro::Task<Result<int>> resolve(CommandContext &context)
{
    if (context.has("published") == context.has("not-published"))
        co_return usageError(Words::tr("Say what you saw: --published or --not-published."));
    CO_TRY_ASSIGN(const DeliveryDetails details, co_await named(context));
    DeliveryService &deliveries = context.house().deliveries();
    if (context.has("published"))
        CO_TRY(co_await deliveries.resolvePublished(details.delivery.workspace, details.delivery.id, context.value("url")));
    else
        CO_TRY(co_await deliveries.resolveNotPublished(details.delivery.workspace, details.delivery.id));
    co_return co_await print(context, details.delivery.workspace, details.delivery.id);
}

QCoro::Task<Result<int>> retry(CommandContext &context)
{
    CO_TRY_ASSIGN(const DeliveryDetails details, co_await named(context));
    CO_TRY(co_await context.house().deliveries().retry(details.delivery.workspace, details.delivery.id));
    co_return co_await print(context, details.delivery.workspace, details.delivery.id);
}

QCoro::Task<Result<int>> unpublish(CommandContext &context)
{
    CO_TRY(requireYes(context, Words::tr("This deletes it on the network for everybody.")));
    CO_TRY_ASSIGN(const DeliveryDetails details, co_await named(context));
    CO_TRY(co_await context.house().deliveries().unpublish(details.delivery.workspace, details.delivery.id));
    co_return co_await print(context, details.delivery.workspace, details.delivery.id);
}

} // namespace

std::unique_ptr<Command> makeDeliveryCommand()
{
    const CommandArgument id{QStringLiteral("ID"), Words::tr("The delivery's id.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("delivery");
    command->summary = Words::tr("What is on its way to a channel, and what needs a person.");
    command->actions = {
        {QStringLiteral("list"), Words::tr("Lists deliveries by time."), {},
         {{QStringLiteral("state"), QStringLiteral("STATE"), Words::tr("Only those in this state.")},
          {QStringLiteral("channel"), QStringLiteral("NAME"), Words::tr("Only this channel.")},
          {QStringLiteral("needs-person"), {}, Words::tr("Only those that wait for a decision.")}},
         list},
        {QStringLiteral("show"), Words::tr("Shows a delivery and every try at it."), {id}, {}, show},
        {QStringLiteral("resolve"), Words::tr("Settles one whose outcome nobody knows."), {id},
         {{QStringLiteral("published"), {}, Words::tr("It is there.")},
          {QStringLiteral("url"), QStringLiteral("URL"), Words::tr("Where it is.")},
          {QStringLiteral("not-published"), {}, Words::tr("It is not there: it is sent again.")}},
         resolve},
        {QStringLiteral("unpublish"), Words::tr("Deletes on its network what went out."), {id},
         {yesOption()}, unpublish},
        {QStringLiteral("retry"), Words::tr("Tries again what failed, was missed or is held."), {id}, {}, retry},
    };
    return command;
}

} // namespace perennial
