// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/keyactions.h"

#include "boot/keytext.h"
#include "ctl/parsing.h"
#include "service/keyregister.h"

#include <QJsonArray>

namespace perennial {

namespace {

QJsonObject toJson(const KeyHolder &holder)
{
    return {{QStringLiteral("id"), holder.id.toString()},
            {QStringLiteral("name"), holder.name},
            {QStringLiteral("kind"), toString(holder.kind)},
            {QStringLiteral("contact"), holder.contact},
            {QStringLiteral("note"), holder.note},
            {QStringLiteral("leftAt"), holder.leftAt ? QJsonValue(holder.leftAt->toIso()) : QJsonValue()}};
}

Result<void> takeOptions(const CommandContext &context, KeyHolder &holder)
{
    if (context.has("kind")) {
        const auto kind = holderKindFromString(context.value("kind"));
        if (!kind)
            return badChoice(QStringLiteral("--kind"), context.value("kind"), {QStringLiteral("person"), QStringLiteral("tool")});
        holder.kind = *kind;
    }
    if (context.has("contact"))
        holder.contact = context.value("contact");
    if (context.has("note"))
        holder.note = context.value("note");
    if (context.has("name"))
        holder.name = context.value("name");
    return {};
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    if (context.argument(1).isEmpty())
        co_return usageError(Words::tr("%1 is missing.").arg(QStringLiteral("NAME")));
    KeyHolder holder;
    CO_TRY(takeOptions(context, holder));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    holder.workspace = workspace.id;
    holder.name = context.argument(1);
    CO_TRY_ASSIGN(const KeyHolder added, co_await context.house().keyRegister().addHolder(holder));
    context.out().document({{QStringLiteral("holder"), toJson(added)}});
    context.out().line(Words::tr("“%1” is in the register.").arg(printable(added.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> set(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(KeyHolder holder, co_await context.house().keyRegister().findHolder(workspace.id, context.argument(1)));
    CO_TRY(takeOptions(context, holder));
    CO_TRY_ASSIGN(const KeyHolder changed, co_await context.house().keyRegister().updateHolder(holder));
    context.out().document({{QStringLiteral("holder"), toJson(changed)}});
    context.out().line(Words::tr("“%1” is in the register.").arg(printable(changed.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const Register all, co_await context.house().keyRegister().read(workspace.id));
    QJsonArray array;
    TextTable table({Words::tr("Name"), Words::tr("Kind"), Words::tr("Contact"), Words::tr("Keys"), Words::tr("Left")});
    for (const KeyHolder &holder : all.holders) {
        QStringList keys;
        for (const KeyRow &row : all.rows) {
            for (const HeldKey &held : row.holders) {
                if (held.holder.id == holder.id)
                    keys << row.channel.name;
            }
        }
        QJsonObject object = toJson(holder);
        object.insert(QStringLiteral("keys"), QJsonArray::fromStringList(keys));
        array << object;
        table.add({holder.name, toString(holder.kind), holder.contact, keys.join(QStringLiteral(", ")), holder.leftAt ? holder.leftAt->toIso() : QString()});
    }
    context.out().document({{QStringLiteral("holders"), array}});
    context.out().table(table, Words::tr("Nobody is in the register yet: “perennialctl keys holder add NAME” writes somebody down."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const KeyHolder holder, co_await context.house().keyRegister().findHolder(workspace.id, context.argument(1)));
    CO_TRY(requireYes(context, Words::tr("This forgets the holder and all they held, also what was.")));
    CO_TRY(co_await context.house().keyRegister().removeHolder(workspace.id, holder.id));
    context.out().document({{QStringLiteral("removed"), toJson(holder)}});
    context.out().line(Words::tr("“%1” is out of the register.").arg(printable(holder.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> runHolder(CommandContext &context)
{
    const QString action = context.argument(0);
    if (action == QLatin1String("add"))
        co_return co_await add(context);
    if (action == QLatin1String("list"))
        co_return co_await list(context);
    if (action == QLatin1String("set"))
        co_return co_await set(context);
    if (action == QLatin1String("remove"))
        co_return co_await remove(context);
    const QStringList known{QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("set"), QStringLiteral("remove")};
    co_return badChoice(QStringLiteral("keys holder"), action, known);
}

QJsonObject toJson(const LeavingRow &row)
{
    QJsonArray tasks;
    for (const LeavingTask &task : row.tasks)
        tasks << QJsonObject{{QStringLiteral("step"), toString(task.step)}, {QStringLiteral("page"), task.page.isEmpty() ? QJsonValue() : QJsonValue(task.page)}};
    return {{QStringLiteral("channel"), row.channel.name},
            {QStringLiteral("network"), row.channel.network},
            {QStringLiteral("access"), row.holding ? QJsonValue(toString(row.holding->access)) : QJsonValue()},
            {QStringLiteral("tasks"), tasks},
            {QStringLiteral("others"), QJsonArray::fromStringList(row.others)},
            {QStringLiteral("done"), row.doneAt.has_value()},
            {QStringLiteral("doneAt"), row.doneAt ? QJsonValue(row.doneAt->toIso()) : QJsonValue()}};
}

void print(CommandContext &context, const LeavingList &list)
{
    QJsonArray array;
    TextTable table({QString(), Words::tr("Channel"), Words::tr("Network"), Words::tr("What to do"), Words::tr("Where"), Words::tr("Others who have it")});
    for (const LeavingRow &row : list.rows) {
        array << toJson(row);
        for (const LeavingTask &task : row.tasks)
            table.add({row.doneAt ? QStringLiteral("[x]") : QStringLiteral("[ ]"), row.channel.name, row.channel.network,
                       leavingSentence(task.step, list.holder.name), task.page, row.others.join(QStringLiteral(", "))});
    }
    context.out().document({{QStringLiteral("holder"), toJson(list.holder)}, {QStringLiteral("open"), list.open()}, {QStringLiteral("keys"), array}});
    context.out().table(table, Words::tr("%1 holds no key.").arg(printable(list.holder.name)));
    if (!list.rows.isEmpty())
        context.out().line(Words::tr("%Ln keys are still to be taken back.", nullptr, list.open()));
}

QCoro::Task<Result<int>> runLeave(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const KeyHolder holder, co_await context.house().keyRegister().findHolder(workspace.id, context.argument(0)));
    CO_TRY_ASSIGN(LeavingList list, co_await context.house().keyRegister().leave(workspace.id, holder.id));
    const QStringList done = context.values("done");
    for (const QString &name : done) {
        CO_TRY_ASSIGN(const Channel channel, co_await context.channel(workspace.id, name));
        CO_TRY_ASSIGN(list, co_await context.house().keyRegister().tick(workspace.id, holder.id, channel.id, KeyRegister::Tick::Done));
    }
    const QStringList undone = context.values("undo");
    for (const QString &name : undone) {
        CO_TRY_ASSIGN(const Channel channel, co_await context.channel(workspace.id, name));
        CO_TRY_ASSIGN(list, co_await context.house().keyRegister().tick(workspace.id, holder.id, channel.id, KeyRegister::Tick::Open));
    }
    print(context, list);
    co_return exitcode::kDone;
}

} // namespace

CommandAction keyHolderAction()
{
    const QStringList actions{QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("set"), QStringLiteral("remove")};
    const CommandArgument action{QStringLiteral("ACTION"), Words::tr("add, list, set or remove."), CommandArgument::Need::Required, actions};
    const CommandArgument name{QStringLiteral("NAME"), Words::tr("The person or tool."), CommandArgument::Need::Optional};
    return {QStringLiteral("holder"), Words::tr("People and tools that hold keys."), {action, name},
            {{QStringLiteral("kind"), QStringLiteral("KIND"), Words::tr("person (default) or tool.")},
             {QStringLiteral("contact"), QStringLiteral("C"), Words::tr("An address or number.")},
             {QStringLiteral("name"), QStringLiteral("NAME"), Words::tr("Another name, for set.")},
             {QStringLiteral("note"), QStringLiteral("TEXT"), Words::tr("What else is to be known.")},
             yesOption()},
            runHolder};
}

CommandAction keyLeaveAction()
{
    const CommandArgument holder{QStringLiteral("HOLDER"), Words::tr("The person or tool.")};
    return {QStringLiteral("leave"), Words::tr("Somebody leaves: lists every key they held and what to do."), {holder},
            {{QStringLiteral("done"), QStringLiteral("CHANNEL"), Words::tr("Ticks this key off; again for more.")},
             {QStringLiteral("undo"), QStringLiteral("CHANNEL"), Words::tr("Takes the tick away again.")}},
            runLeave};
}

} // namespace perennial
