// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/libraryactions.h"

#include "boot/rewordingtext.h"
#include "ctl/importfindings.h"
#include "ctl/importoptions.h"
#include "ctl/libraryoptions.h"
#include "ctl/libraryprint.h"
#include "ctl/parsing.h"
#include "plan/nearwordings.h"

namespace perennial {

namespace {

// --map FIELD=COLUMN: of the library, and of what it shares with posts.
Result<QList<ManualLibraryColumn>> takeMaps(const CommandContext &context, QStringList &ofPosts)
{
    QList<ManualLibraryColumn> columns;
    for (const QString &text : context.values("map")) {
        const qsizetype equals = text.indexOf(QLatin1Char('='));
        const auto field = equals > 0 ? libraryFieldFromString(text.first(equals).trimmed()) : std::nullopt;
        if (!field) {
            ofPosts << text;
            continue;
        }
        if (equals + 1 == text.size())
            return Error(ErrorKind::Invalid, QStringLiteral("map-malformed"), QStringLiteral("this is not FIELD=COLUMN"), {text});
        columns << ManualLibraryColumn{*field, text.sliced(equals + 1)};
    }
    return columns;
}

QJsonObject toJson(const LibraryImportReport &report)
{
    return {{QStringLiteral("template"), report.templateId},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("delimiter"), report.delimiter},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("imported"), report.imported},
            {QStringLiteral("wordings"), report.wordings},
            {QStringLiteral("duplicates"), report.duplicates},
            {QStringLiteral("refused"), report.refused},
            {QStringLiteral("categories"), QJsonArray::fromStringList(report.categories)},
            {QStringLiteral("notes"), findingsjson::notes(report.notes)},
            {QStringLiteral("warnings"), findingsjson::warnings(report.warnings)},
            {QStringLiteral("errors"), findingsjson::errors(report.errors)}};
}

void printForPeople(Output &out, const LibraryImportReport &report, bool dryRun)
{
    printFindings(out, report.notes, report.errors, report.warnings);
    if (!report.categories.isEmpty())
        out.line((dryRun ? Words::tr("Categories that would be made: %1") : Words::tr("Categories that were made: %1")).arg(report.categories.join(QLatin1String(", "))));
    const QString counts = dryRun ? Words::tr("%1 rows: %2 would come in with %3 wordings, %4 are there already, %5 would be refused. Nothing was changed.")
                                  : Words::tr("%1 rows: %2 came in with %3 wordings, %4 are there already, %5 were refused.");
    out.line(counts.arg(report.rows).arg(report.imported).arg(report.wordings).arg(report.duplicates).arg(report.refused));
    if (!dryRun && report.imported > 0)
        out.line(Words::tr("“perennialctl library list” shows what is in the library, “perennialctl library remove ID” takes an item out of it."));
}

QCoro::Task<Result<int>> importFile(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    QStringList maps;
    CO_TRY_ASSIGN(const QList<ManualLibraryColumn> columns, takeMaps(context, maps));
    CO_TRY_ASSIGN(ImportSource source, importSource(context, context.argument(0), maps));
    LibraryImportOptions options;
    options.file = source.options;
    options.file.workspace = workspace.id;
    options.file.errorsFile = context.value("errors");
    options.manual = columns;
    options.category = context.value("category");
    options.spintax = context.has("spintax") ? SpintaxUse::Expand : SpintaxUse::Keep;
    const ImportShown<LibraryImportReport> shown{toJson, printForPeople};
    co_return co_await runImport(context, context.house().libraryImport(), options, shown);
}

QJsonObject placeJson(const LibraryItem &item, int wording)
{
    const Wording &found = item.wordings[wording];
    return {{QStringLiteral("item"), item.id.toString()}, {QStringLiteral("wording"), found.id.toString()}, {QStringLiteral("text"), found.text}};
}

Result<int> leastPercent(const CommandContext &context)
{
    int least = kNearPercent;
    TRY(takeNumber(context, "least", least));
    if (least < kLeastNear || least > 100)
        return usageError(Words::tr("--least takes a number from %1 to 100.").arg(kLeastNear));
    return least;
}

void printPairs(Output &out, const QList<LibraryItem> &items, const NearWordings &near)
{
    QJsonArray pairs;
    TextTable table({Words::tr("Alike"), Words::tr("Text"), Words::tr("Id"), Words::tr("Other text"), Words::tr("Id")});
    for (const NearWordingPair &pair : near.pairs) {
        const LibraryItem &first = items[pair.first.item];
        const LibraryItem &second = items[pair.second.item];
        pairs << QJsonObject{{QStringLiteral("percent"), pair.percent}, {QStringLiteral("first"), placeJson(first, pair.first.wording)},
                             {QStringLiteral("second"), placeJson(second, pair.second.wording)}};
        constexpr int kShown = 40;
        table.add({Words::tr("%1 %").arg(pair.percent), first.wordings[pair.first.wording].text.left(kShown), first.id.toString(),
                   second.wordings[pair.second.wording].text.left(kShown), second.id.toString()});
    }
    QJsonArray groups;
    for (const QList<int> &group : near.groups()) {
        QJsonArray ids;
        for (int item : group)
            ids << items[item].id.toString();
        groups << ids;
    }
    out.document({{QStringLiteral("pairs"), pairs}, {QStringLiteral("groups"), groups}, {QStringLiteral("complete"), near.end == NearPairs::End::Complete}});
    out.table(table, Words::tr("No two wordings of the library are nearly the same."));
    if (near.end == NearPairs::End::TooMany)
        out.line(Words::tr("There are more than these."));
    if (!near.pairs.isEmpty())
        out.line(Words::tr("“perennialctl library merge KEEP OTHER...” makes items the wordings of one."));
}

QCoro::Task<Result<int>> duplicates(CommandContext &context)
{
    CO_TRY_ASSIGN(const int least, leastPercent(context));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    evergreenstore::Filter filter;
    filter.workspace = workspace.id;
    if (context.has("category")) {
        CO_TRY_ASSIGN(const LibraryCategory category, co_await categoryNamed(context, workspace.id, context.value("category")));
        filter.category = category.category.id;
    }
    CO_TRY_ASSIGN(const QList<LibraryItem> items, co_await context.house().evergreen().list(filter));
    NearWordingSearch search;
    search.least = least;
    NearWatch watch;
    Output &out = context.out();
    watch.progress = [&out](qsizetype done, qsizetype total) { out.progress(Words::tr("%1 %").arg(total > 0 ? done * 100 / total : 100)); };
    const NearWordings near = findNearWordings(items, search, watch);
    out.endProgress();
    printPairs(out, items, near);
    co_return exitcode::kDone;
}

QCoro::Task<Result<void>> printChanged(CommandContext &context, WorkspaceId workspace, LibraryItem item)
{
    CO_TRY_ASSIGN(const LibraryNames names, co_await libraryNames(context, workspace));
    context.out().document({{QStringLiteral("item"), toJson(item, names)}});
    const QList<LibraryItem> items{item};
    context.out().table(libraryTable(items, names), {});
    co_return {};
}

QCoro::Task<Result<int>> merge(CommandContext &context)
{
    QList<EvergreenId> ids;
    for (const QString &argument : context.arguments()) {
        CO_TRY_ASSIGN(const EvergreenId id, parseId<EvergreenId>(argument));
        ids << id;
    }
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    const EvergreenId keep = ids.takeFirst();
    CO_TRY_ASSIGN(const LibraryChange changed, co_await context.house().evergreen().merge(workspace.id, keep, ids));
    CO_TRY(co_await printChanged(context, workspace.id, changed.items.first()));
    context.out().line(Words::tr("The others are in the trash. “perennialctl library restore ID” takes one out again."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> promote(CommandContext &context)
{
    if (!context.has("category"))
        co_return usageError(Words::tr("%1 is missing.").arg(QStringLiteral("--category")));
    CO_TRY_ASSIGN(const PostId id, parseId<PostId>(context.argument(0)));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const Post post, co_await context.house().posts().load(workspace.id, id));
    CO_TRY_ASSIGN(const Category category, co_await context.house().slotTimes().categoryNamed(workspace.id, context.value("category")));
    Promotion promotion;
    promotion.post = id;
    promotion.category = category.id;
    if (post.wall && post.wall->date.isValid())
        promotion.note = Words::tr("From a post of %1.").arg(QLocale().toString(post.wall->date, QLocale::ShortFormat));
    CO_TRY_ASSIGN(const LibraryChange changed, co_await context.house().evergreen().promote(workspace.id, promotion));
    CO_TRY(co_await printChanged(context, workspace.id, changed.items.first()));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> reword(CommandContext &context)
{
    CO_TRY_ASSIGN(const EvergreenId id, parseId<EvergreenId>(context.argument(0)));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LibraryItem item, co_await context.house().evergreen().load(workspace.id, id));
    QStringList wordings;
    for (const Wording &wording : item.wordings)
        wordings << wording.text;
    QJsonArray array;
    TextTable table({Words::tr("What"), Words::tr("Text")});
    for (const Rewording &each : suggestRewordings(wordings)) {
        array << QJsonObject{{QStringLiteral("kind"), codeOf(each.kind)}, {QStringLiteral("text"), each.text}};
        table.add({nameOf(each.kind), each.text});
    }
    context.out().document({{QStringLiteral("suggestions"), array}});
    context.out().table(table, Words::tr("Its wordings begin in all ways already."));
    co_return exitcode::kDone;
}

QList<CommandOption> importOptions()
{
    QList<CommandOption> options = importFileOptions();
    options.removeIf([](const CommandOption &option) { return option.name == QLatin1String("template"); });
    return options + QList<CommandOption>{
        {QStringLiteral("category"), QStringLiteral("C"), Words::tr("Of rows that name none; made if there is none.")},
        {QStringLiteral("spintax"), {}, Words::tr("Makes up to 8 wordings of a text with alternatives: {Hello|Hi} friends.")},
        {QStringLiteral("dry-run"), {}, Words::tr("Judges every row and changes nothing.")},
        {QStringLiteral("errors"), QStringLiteral("FILE"), Words::tr("Where refused rows are written, with the reason, to be mended.")}};
}

} // namespace

QList<CommandAction> libraryTextActions()
{
    const CommandArgument file{QStringLiteral("FILE"), Words::tr("A CSV file, or - for standard input.")};
    const CommandArgument keep{QStringLiteral("KEEP"), Words::tr("The item that stays.")};
    const CommandArgument others{QStringLiteral("OTHER"), Words::tr("Items that become its wordings and go to the trash."), CommandArgument::Need::Several};
    const CommandArgument item{QStringLiteral("ID"), Words::tr("The item's id.")};
    const CommandArgument post{QStringLiteral("POST"), Words::tr("The post's id.")};
    const CommandOption category{QStringLiteral("category"), QStringLiteral("C"), Words::tr("Its category; made if there is none.")};
    return {
        {QStringLiteral("import"), Words::tr("Brings in the items of a file; every row is judged, none is skipped in silence."), {file}, importOptions(), importFile},
        {QStringLiteral("duplicates"), Words::tr("Lists wordings that are nearly the same."), {},
         {{QStringLiteral("least"), QStringLiteral("PERCENT"), Words::tr("How much alike, 75 to 100; 80 if not given.")},
          {QStringLiteral("category"), QStringLiteral("C"), Words::tr("Only of this category.")}}, duplicates},
        {QStringLiteral("merge"), Words::tr("Makes several items the wordings of one; what was used counts for it."), {keep, others}, {}, merge},
        {QStringLiteral("reword"), Words::tr("Suggests how an item could be said otherwise."), {item}, {}, reword},
        {QStringLiteral("promote"), Words::tr("Takes a post into the library."), {post}, {category}, promote},
    };
}

} // namespace perennial
