// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/calendarcommand.h"
#include "ctl/commandcontext.h"
#include "ctl/parsing.h"

#include <QJsonArray>

namespace perennial {

namespace {

QJsonObject toJson(const DayNote &note)
{
    return {{QStringLiteral("id"), note.id.toString()},
            {QStringLiteral("from"), note.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), note.to.toString(Qt::ISODate)},
            {QStringLiteral("text"), note.text},
            {QStringLiteral("kind"), toString(note.kind)},
            {QStringLiteral("version"), note.version}};
}

Result<void> takeOptions(const CommandContext &context, DayNote &note)
{
    if (context.has("from")) {
        TRY_ASSIGN(note.from, parseDate(context.value("from")));
    }
    if (context.has("to")) {
        TRY_ASSIGN(note.to, parseDate(context.value("to")));
    } else if (!note.to.isValid() || note.to < note.from) {
        note.to = note.from;
    }
    if (context.has("text"))
        note.text = context.value("text");
    if (context.has("kind")) {
        const auto kind = noteKindFromString(context.value("kind"));
        if (!kind)
            return badChoice(QStringLiteral("--kind"), context.value("kind"), {QStringLiteral("note"), QStringLiteral("campaign"), QStringLiteral("holiday")});
        note.kind = *kind;
    }
    return {};
}

void print(CommandContext &context, const QList<DayNote> &notes, const QString &name)
{
    QJsonArray array;
    TextTable table({Words::tr("From"), Words::tr("To"), Words::tr("Kind"), Words::tr("Text"), Words::tr("Id")});
    for (const DayNote &note : notes) {
        array << toJson(note);
        table.add({note.from.toString(Qt::ISODate), note.to.toString(Qt::ISODate), toString(note.kind), note.text, note.id.toString()});
    }
    if (name == QLatin1String("notes"))
        context.out().document({{name, array}});
    else
        context.out().document({{name, array.first()}});
    context.out().table(table, Words::tr("There are no notes."));
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    if (!context.has("from") || !context.has("text"))
        co_return usageError(Words::tr("%1 is missing.").arg(context.has("from") ? QStringLiteral("--text") : QStringLiteral("--from")));
    DayNote note;
    CO_TRY(takeOptions(context, note));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    note.workspace = workspace.id;
    CO_TRY_ASSIGN(const DayNote added, co_await context.house().calendarDays().addNote(note));
    print(context, {added}, QStringLiteral("note"));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    QDate from;
    QDate to;
    if (context.has("from")) {
        CO_TRY_ASSIGN(from, parseDate(context.value("from")));
    }
    if (context.has("to")) {
        CO_TRY_ASSIGN(to, parseDate(context.value("to")));
    }
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<DayNote> notes, co_await context.house().calendarDays().notes(workspace.id, from, to));
    print(context, notes, QStringLiteral("notes"));
    co_return exitcode::kDone;
}

QCoro::Task<Result<DayNote>> named(CommandContext &context)
{
    CO_TRY_ASSIGN(const DayNoteId id, parseId<DayNoteId>(context.argument(1)));
    const CommandContext::AskClient ask = [id](House &house) { return house.calendarDays().clientOf(id); };
    CO_TRY_ASSIGN(const WorkspaceId client, co_await context.clientOf(ask));
    co_return co_await context.house().calendarDays().loadNote(client, id);
}

QCoro::Task<Result<int>> set(CommandContext &context)
{
    CO_TRY_ASSIGN(DayNote note, co_await named(context));
    CO_TRY(takeOptions(context, note));
    CO_TRY_ASSIGN(const DayNote changed, co_await context.house().calendarDays().updateNote(note));
    print(context, {changed}, QStringLiteral("note"));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY_ASSIGN(const DayNote note, co_await named(context));
    CO_TRY_ASSIGN(const DayNote gone, co_await context.house().calendarDays().removeNote(note.workspace, note.id));
    context.out().document({{QStringLiteral("removed"), toJson(gone)}});
    context.out().line(Words::tr("The note “%1” is gone.").arg(printable(gone.text)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> run(CommandContext &context)
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
    co_return badChoice(QStringLiteral("calendar note"), action, known);
}

} // namespace

CommandAction calendarNoteAction()
{
    const QStringList actions{QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("set"), QStringLiteral("remove")};
    const CommandArgument action{QStringLiteral("ACTION"), Words::tr("add, list, set or remove."), CommandArgument::Need::Required, actions};
    const CommandArgument id{QStringLiteral("ID"), Words::tr("The note, for set and remove."), CommandArgument::Need::Optional};
    return {QStringLiteral("note"), Words::tr("Notes and campaigns across days."), {action, id},
            {{QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("Its first day, as 2026-11-23.")},
             {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Its last day; the first if not given.")},
             {QStringLiteral("text"), QStringLiteral("T"), Words::tr("What it says.")},
             {QStringLiteral("kind"), QStringLiteral("KIND"), Words::tr("note (default), campaign or holiday.")}},
            run};
}

} // namespace perennial
