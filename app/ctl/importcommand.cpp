// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/tooltemplate.h"
#include "ctl/commands.h"
#include "ctl/importfindings.h"
#include "ctl/importoptions.h"
#include "ctl/objectjson.h"
#include "ctl/parsing.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr qsizetype kShownHeadings = 6; // for people; JSON has all of them

QJsonObject toJson(const ImportReport &report)
{
    return {{QStringLiteral("batch"), report.batch ? QJsonValue(report.batch.toString()) : QJsonValue()},
            {QStringLiteral("template"), report.templateId},
            {QStringLiteral("encoding"), report.encoding},
            {QStringLiteral("delimiter"), report.delimiter},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("imported"), report.imported},
            {QStringLiteral("duplicates"), report.duplicates},
            {QStringLiteral("joined"), report.joined},
            {QStringLiteral("refused"), report.refused},
            {QStringLiteral("notes"), findingsjson::notes(report.notes)},
            {QStringLiteral("warnings"), findingsjson::warnings(report.warnings)},
            {QStringLiteral("errors"), findingsjson::errors(report.errors)}};
}

void printForPeople(Output &out, const ImportReport &report, bool dryRun)
{
    printFindings(out, report.notes, report.errors, report.warnings);
    const QString counts = dryRun ? Words::tr("%1 rows: %2 would come in, %3 are there already, %4 would be refused. Nothing was changed.")
                                  : Words::tr("%1 rows: %2 came in, %3 are there already, %4 were refused.");
    if (report.joined > 0)
        out.line(Words::tr("%1 rows are a part of the post above them.").arg(report.joined));
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
    options.errorsFile = context.value("errors");
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

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<Batch> batches, co_await context.house().imports().batches(workspace.id));
    QJsonArray array;
    TextTable table({Words::tr("When"), Words::tr("File"), Words::tr("Rows"), Words::tr("Imported"), Words::tr("Refused"), Words::tr("Undone"), Words::tr("Id")});
    for (const Batch &batch : batches) {
        array << perennial::toJson(batch);
        table.add({batch.createdAt.toIso(), batch.fileName, QString::number(batch.rows), QString::number(batch.imported),
                   QString::number(batch.refused), batch.undoneAt ? batch.undoneAt->toIso() : QString(), batch.id.toString()});
    }
    context.out().document({{QStringLiteral("batches"), array}});
    context.out().table(table, Words::tr("Nothing was imported yet."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> undo(CommandContext &context)
{
    CO_TRY_ASSIGN(const BatchId batch, parseId<BatchId>(context.argument(0)));
    CO_TRY(co_await context.open());
    CO_TRY_ASSIGN(const ImportService::Undone undone, co_await context.house().imports().undo(batch));
    QJsonArray kept;
    for (const PostId id : undone.kept)
        kept << id.toString();
    context.out().document({{QStringLiteral("batch"), batch.toString()}, {QStringLiteral("removed"), undone.removed}, {QStringLiteral("kept"), kept}});
    context.out().line(Words::tr("%1 posts were taken back.").arg(undone.removed));
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
        {QStringLiteral("dry-run"), {}, Words::tr("Judges every row and changes nothing.")},
        {QStringLiteral("errors"), QStringLiteral("FILE"), Words::tr("Where refused rows are written, with the reason, to be mended.")},
    };
}

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    const CommandArgument file{QStringLiteral("FILE"), Words::tr("A CSV file, or - for standard input.")};
    const CommandArgument batch{QStringLiteral("BATCH"), Words::tr("The import's id.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("import");
    command->summary = Words::tr("Brings in posts from a file; every row is judged, none is skipped in silence.");
    command->actions = {
        {{}, Words::tr("Brings in the posts of a file."), {file}, runOptions(), run},
        {QStringLiteral("templates"), Words::tr("Lists the tools whose files are known, with their columns."), {}, {}, templates},
        {QStringLiteral("forget"), Words::tr("Forgets what was said of the columns of files such as this one."), {file}, importFileOptions(), forget},
        {QStringLiteral("list"), Words::tr("Lists what was imported."), {}, {}, list},
        {QStringLiteral("undo"), Words::tr("Takes back what an import brought, but nothing that went out or was changed."), {batch}, {}, undo},
    };
    return command;
}

} // namespace perennial
