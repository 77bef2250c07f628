// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/celldamage.h"
#include "csv/tooltemplate.h"
#include "ctl/commands.h"
#include "ctl/importfindings.h"
#include "ctl/importoptions.h"
#include "ctl/objectjson.h"
#include "ctl/parsing.h"
#include "ctl/watchactions.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr qsizetype kShownHeadings = 6; // for people; JSON has all of them

QJsonObject mendedJson(const ImportReport &report)
{
    QJsonObject mended;
    for (auto each = report.mended.cbegin(); each != report.mended.cend(); ++each)
        mended.insert(each.key(), each.value());
    return mended;
}

QJsonObject toJson(const ImportReport &report)
{
    return {{QStringLiteral("batch"), report.batch ? QJsonValue(report.batch.toString()) : QJsonValue()},
            {QStringLiteral("template"), report.templateId},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("delimiter"), report.delimiter},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("imported"), report.imported},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("duplicates"), report.duplicates},
            {QStringLiteral("joined"), report.joined},
            {QStringLiteral("refused"), report.refused},
            {QStringLiteral("mended"), mendedJson(report)},
            {QStringLiteral("notes"), findingsjson::notes(report.notes)},
            {QStringLiteral("warnings"), findingsjson::warnings(report.warnings)},
            {QStringLiteral("errors"), findingsjson::errors(report.errors)}};
}

void printForPeople(Output &out, const ImportReport &report, bool dryRun)
{
    printFindings(out, report.notes, report.errors, report.warnings);
    for (auto each = report.mended.cbegin(); each != report.mended.cend(); ++each)
        out.line(Words::tr("Mended (%1): %2 rows.").arg(each.key()).arg(each.value()));
    const bool canMend = std::any_of(report.warnings.cbegin(), report.warnings.cend(), [](const Finding &each) { return !each.suggestion.isEmpty(); });
    if (canMend)
        out.line(Words::tr("Some of this can be mended: see --mend."));
    const QString counts = dryRun ? Words::tr("%1 rows: %2 would come in, %3 are there already, %4 would be refused. Nothing was changed.")
                                  : Words::tr("%1 rows: %2 came in, %3 are there already, %4 were refused.");
    if (report.joined > 0)
        out.line(Words::tr("%1 rows are a part of the post above them.").arg(report.joined));
    if (report.updated > 0)
        out.line(dryRun ? Words::tr("%1 of them would take the place of earlier posts.").arg(report.updated)
                        : Words::tr("%1 of them took the place of earlier posts.").arg(report.updated));
    out.line(counts.arg(report.rows).arg(report.imported).arg(report.duplicates).arg(report.refused));
    if (report.batch)
        out.line(Words::tr("“perennialctl import undo %1” takes it back.").arg(report.batch.toString()));
}

QCoro::Task<Result<void>> takeMatches(CommandContext &context, WorkspaceId workspace, ImportOptions &options)
{
    for (const QString &match : context.values("match")) {
        const qsizetype equals = match.lastIndexOf(QLatin1Char('='));
        if (equals <= 0 || equals + 1 == match.size())
            co_return Error(ErrorKind::Invalid, QStringLiteral("match-malformed"), QStringLiteral("this is not NAME=CHANNEL"), {match});
        const QStringList named{match.sliced(equals + 1)};
        CO_TRY_ASSIGN(const QList<ChannelId> channels, co_await context.channels(workspace, named));
        options.channelNames.insert(match.first(equals).trimmed(), channels.first());
    }
    co_return {};
}

Result<void> takeDefaults(const CommandContext &context, ImportOptions &options)
{
    options.defaults.labels = splitList(context.values("label"));
    options.defaults.campaign = context.value("campaign");
    options.defaults.category = context.value("category");
    if (context.has("times")) {
        if (context.value("times") != QLatin1String("slots"))
            return badChoice(QStringLiteral("--times"), context.value("times"), {QStringLiteral("slots")});
        options.defaults.time = MissingTime::NextSlot;
    }
    if (!context.has("changed"))
        return {};
    static const QList<std::pair<QString, ChangedRows>> kWays{{QStringLiteral("add"), ChangedRows::Add},
                                                              {QStringLiteral("update"), ChangedRows::Update},
                                                              {QStringLiteral("leave-out"), ChangedRows::LeaveOut}};
    for (const auto &[word, way] : kWays) {
        if (context.value("changed") == word) {
            options.changedRows = way;
            return {};
        }
    }
    return badChoice(QStringLiteral("--changed"), context.value("changed"), {kWays[0].first, kWays[1].first, kWays[2].first});
}

QCoro::Task<Result<void>> takeOptions(CommandContext &context, Workspace workspace, ImportOptions &options)
{
    options.workspace = workspace.id;
    const QByteArray own;
    CO_TRY_ASSIGN(options.timeZone, timeZoneOption(context, own));
    CO_TRY_ASSIGN(options.channels, co_await context.channels(workspace.id, splitList(context.values("channel"))));
    CO_TRY(co_await takeMatches(context, workspace.id, options));
    if (context.has("as")) {
        options.as = postStatusFromString(context.value("as"));
        if (options.as != PostStatus::Draft && options.as != PostStatus::Approved)
            co_return badChoice(QStringLiteral("--as"), context.value("as"), QStringList{QStringLiteral("draft"), QStringLiteral("approved")});
    }
    for (const QString &code : splitList(context.values("mend"))) {
        const bool all = code == QLatin1String("all");
        if (!all && !mendableDamage().contains(code))
            co_return badChoice(QStringLiteral("--mend"), code, mendableDamage() + QStringList{QStringLiteral("all")});
        for (const QString &each : all ? mendableDamage() : QStringList{code})
            options.mend.insert(each);
    }
    options.errorsFile = context.value("errors");
    CO_TRY_ASSIGN(options.defaults.channels, co_await context.channels(workspace.id, splitList(context.values("default-channel"))));
    CO_TRY(takeDefaults(context, options));
    co_return {};
}

QCoro::Task<Result<int>> run(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(ImportSource source, importSource(context, context.argument(0)));
    CO_TRY(co_await takeOptions(context, workspace, source.options));
    const ImportShown<ImportReport> shown{toJson, printForPeople};
    co_return co_await runImport(context, context.house().imports(), source.options, shown);
}

QCoro::Task<Result<WorkspaceId>> clientOf(CommandContext &context, BatchId batch)
{
    const CommandContext::AskClient ask = [batch](House &house) { return house.imports().clientOf(batch); };
    co_return co_await context.clientOf(ask);
}

QCoro::Task<Result<int>> resume(CommandContext &context)
{
    CO_TRY_ASSIGN(const BatchId batch, parseId<BatchId>(context.argument(0)));
    CO_TRY_ASSIGN(const WorkspaceId client, co_await clientOf(context, batch));
    const Interrupt interrupt;
    Output &out = context.out();
    auto report = co_await context.house().imports().resume(client, batch, watchFor(out, interrupt));
    out.endProgress();
    CO_TRY(report);
    out.document(toJson(*report));
    if (!out.isJson())
        printForPeople(out, *report, false);
    co_return report->refused > 0 ? exitcode::kPart : exitcode::kDone;
}

// In the reader's words, for the table; JSON has toString()'s.
QString stateText(BatchState state)
{
    switch (state) {
    case BatchState::Running:
        return Words::tr("under way");
    case BatchState::BrokenOff:
        return Words::tr("broken off");
    case BatchState::Done:
        return Words::tr("done");
    case BatchState::Undone:
        return Words::tr("taken back");
    }
    return {};
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<Batch> batches, co_await context.house().imports().batches(workspace.id));
    QJsonArray array;
    TextTable table({Words::tr("When"), Words::tr("File"), Words::tr("Rows"), Words::tr("Imported"), Words::tr("Refused"), Words::tr("State"), Words::tr("Id")});
    const Instant now = context.house().clock().now();
    bool isBroken = false;
    for (const Batch &batch : batches) {
        const BatchState state = batch.stateAt(now);
        isBroken = isBroken || state == BatchState::BrokenOff;
        QJsonObject each = perennial::toJson(batch);
        each.insert(QStringLiteral("state"), toString(state));
        array << each;
        table.add({batch.createdAt.toIso(), batch.fileName, QString::number(batch.rows), QString::number(batch.imported),
                   QString::number(batch.refused), stateText(state), batch.id.toString()});
    }
    context.out().document({{QStringLiteral("batches"), array}});
    context.out().table(table, Words::tr("Nothing was imported yet."));
    if (isBroken)
        context.out().line(Words::tr("“perennialctl import resume ID” goes on with one that was broken off."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> undo(CommandContext &context)
{
    CO_TRY_ASSIGN(const BatchId batch, parseId<BatchId>(context.argument(0)));
    CO_TRY_ASSIGN(const WorkspaceId client, co_await clientOf(context, batch));
    CO_TRY_ASSIGN(const ImportService::Undone undone, co_await context.house().imports().undo(client, batch));
    QJsonArray kept;
    for (const PostId id : undone.kept)
        kept << id.toString();
    context.out().document({{QStringLiteral("batch"), batch.toString()}, {QStringLiteral("removed"), undone.removed},
                            {QStringLiteral("restored"), undone.restored}, {QStringLiteral("kept"), kept}});
    context.out().line(Words::tr("%1 posts were taken back.").arg(undone.removed));
    if (undone.restored > 0)
        context.out().line(Words::tr("%1 earlier posts are back in their place.").arg(undone.restored));
    if (!undone.kept.isEmpty())
        context.out().line(Words::tr("Kept, because they went out or were changed since: %1").arg(kept.toVariantList().size()));
    for (const PostId id : undone.kept)
        context.out().line(QStringLiteral("  ") + id.toString());
    co_return undone.kept.isEmpty() ? exitcode::kDone : exitcode::kPart;
}

QCoro::Task<Result<int>> templates(CommandContext &context)
{
    QJsonArray array;
    TextTable table({Words::tr("Template"), Words::tr("Tool"), Words::tr("Columns")});
    for (const ToolTemplate &tool : toolTemplates()) {
        QStringList names;
        for (const TemplateColumn &column : tool.columns)
            names << column.name;
        array << QJsonObject{{QStringLiteral("id"), tool.id},
                             {QStringLiteral("title"), tool.title},
                             {QStringLiteral("headingRows"), tool.headingRows},
                             {QStringLiteral("headings"), QJsonArray::fromStringList(names)}};
        const QString shown = names.size() > kShownHeadings ? names.mid(0, kShownHeadings).join(QLatin1String(", ")) + QLatin1String(", ...") : names.join(QLatin1String(", "));
        table.add({tool.id, tool.title, tool.headingRows == 0 ? Words::tr("by place: %1").arg(shown) : shown});
    }
    context.out().document({{QStringLiteral("templates"), array}});
    context.out().table(table, {});
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> forget(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(ImportSource source, importSource(context, context.argument(0)));
    source.options.workspace = workspace.id;
    CO_TRY_ASSIGN(const FileInspection found, co_await context.house().imports().inspect(source.options, 0));
    bool forgotten = false;
    if (!found.signature.isEmpty()) {
        CO_TRY_ASSIGN(forgotten, co_await context.house().imports().forgetMapping(workspace.id, found.signature));
    }
    context.out().document({{QStringLiteral("forgotten"), forgotten}});
    context.out().line(forgotten ? Words::tr("What was said of such files is forgotten.") : Words::tr("Nothing was remembered of such files."));
    co_return exitcode::kDone;
}

QList<CommandOption> runOptions()
{
    return importFileOptions() + QList<CommandOption>{
        {QStringLiteral("time-zone"), QStringLiteral("ZONE"), Words::tr("For rows that name none; default: the client's.")},
        {QStringLiteral("channel"), QStringLiteral("C[,C...]"), Words::tr("Takes the place of whatever the rows name.")},
        {QStringLiteral("match"), QStringLiteral("NAME=CHANNEL"), Words::tr("What a name in the file means; remembered for such files; may be repeated.")},
        {QStringLiteral("as"), QStringLiteral("STATUS"), Words::tr("draft or approved, for rows without a status; draft wins over all.")},
        {QStringLiteral("mend"), QStringLiteral("CODE[,CODE...]"), Words::tr("Mends cells as the findings suggest: all, or mojibake, letters-swapped, time-digits, quotes-curly, blanks-hidden, link-blank, quotes-doubled, apostrophe-left.")},
        {QStringLiteral("default-channel"), QStringLiteral("C[,C...]"), Words::tr("For rows that name no channel.")},
        {QStringLiteral("label"), QStringLiteral("L[,L...]"), Words::tr("For rows without labels.")},
        {QStringLiteral("campaign"), QStringLiteral("NAME"), Words::tr("For rows without a campaign.")},
        {QStringLiteral("category"), QStringLiteral("NAME"), Words::tr("For rows without a category.")},
        {QStringLiteral("times"), QStringLiteral("slots"), Words::tr("Rows without a date get the next free slots of their channels.")},
        {QStringLiteral("changed"), QStringLiteral("WAY"), Words::tr("Rows that came in before and say something else now: add (default), update or leave-out.")},
        {QStringLiteral("dry-run"), {}, Words::tr("Judges every row and changes nothing.")},
        {QStringLiteral("errors"), QStringLiteral("FILE"), Words::tr("Where refused rows are written, with the reason, to be mended.")},
    };
}

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    const CommandArgument file{QStringLiteral("FILE"), Words::tr("A table (.csv, .gz, .xlsx, .ods), a folder with one beside its pictures, or - for standard input.")};
    const CommandArgument batch{QStringLiteral("BATCH"), Words::tr("The import's id.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("import");
    command->summary = Words::tr("Brings in posts from a file; every row is judged, none is skipped in silence.");
    command->actions = {
        {{}, Words::tr("Brings in the posts of a file."), {file}, runOptions(), run},
        {QStringLiteral("templates"), Words::tr("Lists the tools whose files are known, with their columns."), {}, {}, templates},
        {QStringLiteral("forget"), Words::tr("Forgets what was said of the columns of files such as this one."), {file}, importFileOptions(), forget},
        {QStringLiteral("resume"), Words::tr("Goes on with an import that was broken off, if its file is still the same."), {batch}, {}, resume},
        {QStringLiteral("list"), Words::tr("Lists what was imported."), {}, {}, list},
        {QStringLiteral("undo"), Words::tr("Takes back what an import brought, but nothing that went out or was changed."), {batch}, {}, undo},
    };
    command->actions << watchActions();
    return command;
}

} // namespace perennial
