// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/keyactions.h"
#include "ctl/parsing.h"
#include "service/keyregister.h"

#include <QJsonArray>

namespace perennial {

namespace {

QJsonValue instantOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(at->toIso()) : QJsonValue();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray toJson(const QList<HeldKey> &held)
{
    QJsonArray array;
    for (const HeldKey &each : held)
        array << QJsonObject{{QStringLiteral("name"), each.holder.name},
                             {QStringLiteral("kind"), toString(each.holder.kind)},
                             {QStringLiteral("access"), toString(each.holding.access)},
                             {QStringLiteral("since"), dayOrNull(each.holding.since)},
                             {QStringLiteral("until"), dayOrNull(each.holding.until)},
                             {QStringLiteral("endedAt"), instantOrNull(each.holding.endedAt)}};
    return array;
}

QJsonObject toJson(const KeyRow &row)
{
    return {{QStringLiteral("channel"), row.channel.name},
            {QStringLiteral("id"), row.channel.id.toString()},
            {QStringLiteral("network"), row.channel.network},
            {QStringLiteral("account"), row.channel.account},
            {QStringLiteral("state"), toString(row.state)},
            {QStringLiteral("holders"), toJson(row.holders)},
            {QStringLiteral("former"), toJson(row.former)},
            {QStringLiteral("connectedAt"), instantOrNull(row.fact.connectedAt)},
            {QStringLiteral("connectedBy"), textOrNull(row.fact.connectedBy)},
            {QStringLiteral("lastUsedAt"), instantOrNull(row.lastUsedAt)},
            {QStringLiteral("expiresAt"), instantOrNull(row.endsAt)},
            {QStringLiteral("daysLeft"), row.daysLeft ? QJsonValue(*row.daysLeft) : QJsonValue()},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(row.scopes)},
            {QStringLiteral("recoveryAddress"), textOrNull(row.fact.recoveryAddress)},
            {QStringLiteral("note"), textOrNull(row.fact.note)},
            {QStringLiteral("revokePage"), textOrNull(row.pages.apps)}};
}

QJsonObject toJson(const KeyForecast &each)
{
    QJsonArray first;
    for (const StoppedPost &post : each.first)
        first << QJsonObject{{QStringLiteral("id"), post.post.toString()}, {QStringLiteral("dueAt"), post.dueAt.toIso()}, {QStringLiteral("text"), post.text}};
    return {{QStringLiteral("channel"), each.channel.name}, {QStringLiteral("expiresAt"), each.endsAt.toIso()},
            {QStringLiteral("posts"), each.posts}, {QStringLiteral("first"), first}};
}

QString holdersText(const KeyRow &row)
{
    QStringList names;
    for (const HeldKey &each : row.holders)
        names << QStringLiteral("%1 (%2)").arg(each.holder.name, toString(each.holding.access));
    return names.join(QStringLiteral(", "));
}

QCoro::Task<Result<int>> ending(CommandContext &context, Workspace workspace)
{
    bool isNumber = false;
    const int days = context.value("ending").toInt(&isNumber);
    if (!isNumber || days < 0 || days > 3650)
        co_return usageError(Words::tr("--ending takes a number of days."));
    CO_TRY_ASSIGN(const auto forecast, co_await context.house().keyRegister().forecast(workspace.id, std::chrono::days(days)));
    QJsonArray array;
    TextTable table({Words::tr("Channel"), Words::tr("Ends"), Words::tr("Posts it stops"), Words::tr("The first")});
    for (const KeyForecast &each : forecast) {
        array << toJson(each);
        table.add({each.channel.name, each.endsAt.toIso(), QString::number(each.posts), each.first.isEmpty() ? QString() : each.first.first().text});
    }
    context.out().document({{QStringLiteral("keys"), array}});
    context.out().table(table, Words::tr("No key of “%1” ends by then.").arg(printable(workspace.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    if (context.has("ending"))
        co_return co_await ending(context, workspace);
    CO_TRY_ASSIGN(const Register all, co_await context.house().keyRegister().read(workspace.id));
    QJsonArray array;
    TextTable table({Words::tr("Channel"), Words::tr("Network"), Words::tr("State"), Words::tr("Held by"), Words::tr("Connected"), Words::tr("Last used"), Words::tr("Ends")});
    const auto when = [](const std::optional<Instant> &at) { return at ? at->toIso() : QString(); };
    for (const KeyRow &row : all.rows) {
        array << toJson(row);
        table.add({row.channel.name, row.channel.network, toString(row.state), holdersText(row), when(row.fact.connectedAt), when(row.lastUsedAt), when(row.endsAt)});
    }
    context.out().document({{QStringLiteral("keys"), array}});
    context.out().table(table, Words::tr("“%1” has no channel yet: “perennialctl channel add NETWORK NAME” makes one.").arg(printable(workspace.name)));
    co_return exitcode::kDone;
}

struct Named
{
    KeyHolder holder;
    Channel channel;
};

QCoro::Task<Result<Named>> named(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    Named found;
    CO_TRY_ASSIGN(found.holder, co_await context.house().keyRegister().findHolder(workspace.id, context.argument(0)));
    CO_TRY_ASSIGN(found.channel, co_await context.channel(workspace.id, context.argument(1)));
    co_return found;
}

QCoro::Task<Result<QDate>> sinceOption(CommandContext &context)
{
    if (!context.has("since"))
        co_return QDate();
    CO_TRY_ASSIGN(const QDate day, parseDate(context.value("since")));
    co_return day;
}

QCoro::Task<Result<int>> grant(CommandContext &context)
{
    KeyHolding holding;
    if (context.has("access")) {
        const auto access = keyAccessFromString(context.value("access"));
        const QStringList known{QStringLiteral("owner"), QStringLiteral("admin"), QStringLiteral("editor"), QStringLiteral("password"), QStringLiteral("tool")};
        if (!access)
            co_return badChoice(QStringLiteral("--access"), context.value("access"), known);
        holding.access = *access;
    }
    CO_TRY_ASSIGN(holding.since, co_await sinceOption(context));
    CO_TRY_ASSIGN(const Named found, co_await named(context));
    if (!context.has("access") && found.holder.kind == HolderKind::Tool)
        holding.access = KeyAccess::Tool;
    holding.workspace = found.holder.workspace;
    holding.holder = found.holder.id;
    holding.channel = found.channel.id;
    CO_TRY(co_await context.house().keyRegister().grant(holding));
    context.out().document({{QStringLiteral("holding"), QJsonObject{{QStringLiteral("holder"), found.holder.name},
                                                                    {QStringLiteral("channel"), found.channel.name},
                                                                    {QStringLiteral("access"), toString(holding.access)},
                                                                    {QStringLiteral("since"), dayOrNull(holding.since)}}}});
    context.out().line(Words::tr("%1 holds the key of “%2” (%3).").arg(printable(found.holder.name), printable(found.channel.name), toString(holding.access)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> take(CommandContext &context)
{
    CO_TRY_ASSIGN(const Named found, co_await named(context));
    CO_TRY(co_await context.house().keyRegister().take(found.holder.workspace, found.holder.id, found.channel.id));
    context.out().document({{QStringLiteral("taken"), QJsonObject{{QStringLiteral("holder"), found.holder.name}, {QStringLiteral("channel"), found.channel.name}}}});
    context.out().line(Words::tr("%1 does not hold the key of “%2” any more, says the register. Take it back on the network, too.")
                           .arg(printable(found.holder.name), printable(found.channel.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> fact(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const Channel channel, co_await context.channel(workspace.id, context.argument(0)));
    CO_TRY_ASSIGN(const Register all, co_await context.house().keyRegister().read(workspace.id));
    KeyFact known;
    for (const KeyRow &row : all.rows) {
        if (row.channel.id == channel.id)
            known = row.fact;
    }
    const QString recovery = context.has("recovery") ? context.value("recovery") : known.recoveryAddress;
    const QString note = context.has("note") ? context.value("note") : known.note;
    CO_TRY(co_await context.house().keyRegister().setFact(workspace.id, channel.id, recovery, note));
    context.out().document({{QStringLiteral("key"), QJsonObject{{QStringLiteral("channel"), channel.name},
                                                                {QStringLiteral("recoveryAddress"), textOrNull(recovery)},
                                                                {QStringLiteral("note"), textOrNull(note)}}}});
    context.out().line(Words::tr("Written down for “%1”.").arg(printable(channel.name)));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeKeysCommand()
{
    const CommandArgument holder{QStringLiteral("HOLDER"), Words::tr("The person or tool.")};
    const CommandArgument channel{QStringLiteral("CHANNEL"), Words::tr("The channel's name.")};
    const QList<CommandOption> grantOptions{{QStringLiteral("access"), QStringLiteral("ACCESS"), Words::tr("owner, admin (default), editor, password or tool.")},
                                            {QStringLiteral("since"), QStringLiteral("DAY"), Words::tr("Since when, as 2026-11-23.")}};
    const QList<CommandOption> factOptions{{QStringLiteral("recovery"), QStringLiteral("ADDRESS"), Words::tr("Where the network sends what resets the password.")},
                                           {QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("What else is to be known.")}};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("keys");
    command->summary = Words::tr("Who holds which key of a client.");
    command->actions = {
        {QStringLiteral("list"), Words::tr("Every key: who holds it, since when, last used, until when."), {},
         {{QStringLiteral("ending"), QStringLiteral("DAYS"), Words::tr("Only what ends within so many days, with the posts it stops.")}}, list},
        keyHolderAction(),
        {QStringLiteral("grant"), Words::tr("Writes down that somebody holds a key."), {holder, channel}, grantOptions, grant},
        {QStringLiteral("take"), Words::tr("Writes down that somebody does not hold it any more."), {holder, channel}, {}, take},
        {QStringLiteral("set"), Words::tr("Writes down what is known of a key."), {channel}, factOptions, fact},
        keyLeaveAction(),
    };
    return command;
}

} // namespace perennial
