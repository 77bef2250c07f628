// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/rewordingtext.h"
#include "ctl/commands.h"
#include "ctl/libraryactions.h"
#include "ctl/libraryoptions.h"
#include "ctl/libraryprint.h"
#include "ctl/parsing.h"
#include "ctl/postoptions.h"

namespace perennial {

namespace {

// --text is the first wording, --wording are all others; what stays the same keeps its history.
void takeWordings(const CommandContext &context, LibraryItem &item)
{
    QStringList texts;
    for (const Wording &wording : std::as_const(item.wordings))
        texts << wording.text;
    if (context.has("wording"))
        texts = texts.mid(0, 1) + context.values("wording");
    if (context.has("text")) {
        if (!texts.isEmpty() && !item.wordings.isEmpty())
            texts.removeFirst();
        texts.prepend(context.value("text"));
    }
    texts.removeAll(QString());
    QList<Wording> known = item.wordings;
    QList<Wording> wordings;
    for (const QString &text : std::as_const(texts)) {
        const auto same = std::find_if(known.begin(), known.end(), [&text](const Wording &each) { return each.text == text.trimmed(); });
        Wording wording;
        if (same != known.end()) {
            wording = *same; // with its link and pictures
            known.erase(same);
        }
        wording.text = text;
        wordings << wording;
    }
    item.wordings = wordings;
}

Result<void> takeWords(const CommandContext &context, LibraryItem &item)
{
    takeWordings(context, item);
    if (context.has("label"))
        item.labels = splitList(context.values("label"));
    const std::pair<const char *, QString LibraryItem::*> texts[] = {
        {"notes", &LibraryItem::notes}, {"source", &LibraryItem::source}, {"rights", &LibraryItem::rights}};
    for (const auto &[option, field] : texts) {
        if (context.has(option))
            item.*field = context.value(option);
    }
    LibraryLimits limits{item.season, item.expires, item.mostUses};
    TRY(takeLimits(context, limits));
    item.season = limits.season;
    item.expires = limits.expires;
    item.mostUses = limits.mostUses;
    return takeNumber(context, "weight", item.weight);
}

QCoro::Task<Result<void>> takeItem(CommandContext &context, WorkspaceId workspace, LibraryItem &item)
{
    CO_TRY(takeWords(context, item));
    CO_TRY(co_await takeChannels(context, workspace, item.channels));
    if (context.has("media")) {
        item.media.clear();
        for (const QString &text : context.values("media")) {
            if (text.isEmpty())
                continue;
            const MediaArgument argument = parseMediaArgument(text);
            CO_TRY_ASSIGN(const Media added, co_await context.house().posts().addMediaFile(workspace, argument.path));
            item.media << MediaUse{added.id, argument.alt};
        }
    }
    if (context.has("category")) {
        CO_TRY_ASSIGN(const Category category, co_await context.house().slotTimes().categoryNamed(workspace, context.value("category")));
        item.category = category.id;
    }
    co_return {};
}

QCoro::Task<Result<int>> put(CommandContext &context, WorkspaceId workspace, LibraryItem item)
{
    CO_TRY(co_await takeItem(context, workspace, item));
    LibraryEdit edit;
    edit.items << item;
    CO_TRY_ASSIGN(const LibraryChange changed, co_await context.house().evergreen().change(workspace, edit));
    CO_TRY_ASSIGN(const LibraryNames names, co_await libraryNames(context, workspace));
    context.out().document({{QStringLiteral("item"), toJson(changed.items.first(), names)}});
    context.out().table(libraryTable(changed.items, names), {});
    CO_TRY_ASSIGN(const Workspace client, co_await context.house().workspaces().load(workspace));
    for (const Wording &wording : changed.items.first().wordings) {
        for (const VariableFinding &finding : checkVariables(wording.text, client.calendar))
            context.out().note(printable(sentenceFor(finding)));
    }
    co_return exitcode::kDone;
}

QCoro::Task<Result<LibraryItem>> itemOf(CommandContext &context, WorkspaceId workspace)
{
    CO_TRY_ASSIGN(const EvergreenId id, parseId<EvergreenId>(context.argument(0)));
    co_return co_await context.house().evergreen().load(workspace, id);
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    for (const char *needed : {"category", "text"}) {
        if (!context.has(needed))
            co_return usageError(Words::tr("%1 is missing.").arg(QLatin1String("--") + QLatin1String(needed)));
    }
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    const LibraryItem fresh;
    co_return co_await put(context, workspace.id, fresh);
}

QCoro::Task<Result<int>> edit(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LibraryItem item, co_await itemOf(context, workspace.id));
    co_return co_await put(context, workspace.id, item);
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    evergreenstore::Filter filter;
    filter.workspace = workspace.id;
    filter.words = context.value("search");
    if (context.has("category")) {
        CO_TRY_ASSIGN(const LibraryCategory category, co_await categoryNamed(context, workspace.id, context.value("category")));
        filter.category = category.category.id;
    }
    if (context.has("trash"))
        filter.trash = evergreenstore::Trash::Only;
    CO_TRY_ASSIGN(const QList<LibraryItem> items, co_await context.house().evergreen().list(filter));
    CO_TRY_ASSIGN(const LibraryNames names, co_await libraryNames(context, workspace.id));
    QJsonArray array;
    for (const LibraryItem &item : items)
        array << toJson(item, names);
    context.out().document({{QStringLiteral("items"), array}});
    context.out().table(libraryTable(items, names), Words::tr("Nothing was found in the library: “perennialctl library add --category C --text T” adds to it."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LibraryItem item, co_await itemOf(context, workspace.id));
    CO_TRY_ASSIGN(const LibraryNames names, co_await libraryNames(context, workspace.id));
    LibraryEdit edit;
    edit.trash << item.id;
    CO_TRY(co_await context.house().evergreen().change(workspace.id, edit));
    context.out().document({{QStringLiteral("removed"), toJson(item, names)}});
    context.out().line(Words::tr("In the trash. “perennialctl library restore %1” takes it out again.").arg(item.id.toString()));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> restore(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(LibraryItem item, co_await itemOf(context, workspace.id));
    item.trashedAt.reset();
    co_return co_await put(context, workspace.id, item);
}

QList<CommandOption> itemOptions()
{
    QList<CommandOption> options{
        {QStringLiteral("category"), QStringLiteral("C"), Words::tr("Its category; made if there is none.")},
        {QStringLiteral("text"), QStringLiteral("T"), Words::tr("The text, its first wording.")},
        {QStringLiteral("wording"), QStringLiteral("T"), Words::tr("Another wording of the same; may be repeated.")},
        {QStringLiteral("media"), QStringLiteral("FILE[=ALT]"), Words::tr("A picture or film with its description; may be repeated.")},
        {QStringLiteral("label"), QStringLiteral("L[,L]"), Words::tr("A label; may be repeated.")},
        {QStringLiteral("notes"), QStringLiteral("T"), Words::tr("Notes for those who plan.")},
        {QStringLiteral("source"), QStringLiteral("T"), Words::tr("Where it comes from.")},
        {QStringLiteral("rights"), QStringLiteral("T"), Words::tr("By what right it is used.")},
        {QStringLiteral("weight"), QStringLiteral("N"), Words::tr("With --order weighted: how often against the others, 1 to 100.")}};
    return options + limitOptions();
}

} // namespace

std::unique_ptr<Command> makeLibraryCommand()
{
    const CommandArgument id{QStringLiteral("ID"), Words::tr("The item's id.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("library");
    command->summary = Words::tr("The evergreen library: what may go out again and again.");
    command->actions = {
        {QStringLiteral("add"), Words::tr("Adds an item."), {}, itemOptions(), add},
        {QStringLiteral("edit"), Words::tr("Changes an item; an empty value takes away what there was."), {id}, itemOptions(), edit},
        {QStringLiteral("list"), Words::tr("Lists or searches the library."), {},
         {{QStringLiteral("search"), QStringLiteral("Q"), Words::tr("Only items with these words.")},
          {QStringLiteral("category"), QStringLiteral("C"), Words::tr("Only of this category.")},
          {QStringLiteral("trash"), {}, Words::tr("What lies in the trash.")}}, list},
        {QStringLiteral("remove"), Words::tr("Puts an item into the trash."), {id}, {}, remove},
        {QStringLiteral("restore"), Words::tr("Takes an item out of the trash."), {id}, {}, restore},
    };
    command->actions << libraryTextActions();
    return command;
}

} // namespace perennial
