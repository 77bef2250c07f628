// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/exporttext.h"
#include "boot/reviewpage.h"
#include "boot/statetext.h"
#include "service/icsforms.h"
#include "ctl/commands.h"
#include "ctl/interrupt.h"
#include "ctl/parsing.h"
#include "ctl/pdfexport.h"

#include <QJsonArray>

namespace perennial {

namespace {

enum class Kind { Csv, Xlsx, Json, Ics, Html, Pdf };

Result<Kind> kindOf(const QString &path)
{
    const QList<std::pair<QString, Kind>> kinds{{QStringLiteral(".csv"), Kind::Csv}, {QStringLiteral(".xlsx"), Kind::Xlsx}, {QStringLiteral(".json"), Kind::Json},
                                                {QStringLiteral(".ics"), Kind::Ics}, {QStringLiteral(".html"), Kind::Html},
                                                {QStringLiteral(".pdf"), Kind::Pdf}};
    for (const auto &[ending, kind] : kinds) {
        if (path.endsWith(ending, Qt::CaseInsensitive))
            return kind;
    }
    return usageError(Words::tr("“%1” must end in .csv, .xlsx, .json, .ics, .html or .pdf.").arg(path));
}

QCoro::Task<Result<PostFilter>> filterOf(CommandContext &context, Workspace workspace)
{
    PostFilter filter;
    filter.workspace = workspace.id;
    if (context.has("from")) {
        CO_TRY_ASSIGN(filter.from, parseDay(context.value("from"), workspace.timeZone, DayEnd::Begin));
    }
    if (context.has("to")) {
        CO_TRY_ASSIGN(filter.until, parseDay(context.value("to"), workspace.timeZone, DayEnd::AfterIt));
    }
    for (const QString &status : context.values("status")) {
        const auto known = postStatusFromString(status);
        if (!known)
            co_return usageError(Words::tr("“%1” is no status.").arg(status));
        filter.statuses << *known;
    }
    CO_TRY_ASSIGN(filter.channels, co_await context.channels(workspace.id, splitList(context.values("channel"))));
    co_return filter;
}

// A page for a client, with a pack that its answers are read against.
QCoro::Task<Result<int>> writeReview(CommandContext &context, Workspace workspace, PostFilter filter)
{
    ReviewPageFacts facts;
    facts.client = workspace.name;
    facts.colour = workspace.colour;
    facts.timeZone = workspace.timeZone;
    facts.calendar = workspace.calendar;
    ReviewOptions options;
    options.filter = filter;
    options.filePath = context.argument(0);
    options.form = makeReviewPage(facts);
    const Interrupt interrupt;
    ReviewWatch watch;
    watch.cancel = interrupt.flag();
    Output &out = context.out();
    watch.progress = [&out](qint64 done, qint64 total) { out.progress(Words::tr("%1 of %2 posts").arg(done).arg(total)); };
    const auto written = co_await context.house().reviews().write(options, watch);
    out.endProgress();
    CO_TRY(written);
    out.document({{QStringLiteral("file"), options.filePath}, {QStringLiteral("posts"), written->posts}, {QStringLiteral("pack"), written->pack.toString()},
                  {QStringLiteral("asked"), written->asked}});
    out.line(Words::tr("%Ln posts are in %1.", nullptr, int(written->posts)).arg(printable(options.filePath)));
    out.line(Words::tr("Send it to the client. “perennialctl review read FILE” takes the answers."));
    co_return exitcode::kDone;
}

ExportFormat formatOf(Kind kind, const CommandContext &context)
{
    if (kind == Kind::Csv)
        return context.has("template") ? ExportFormat::Tool : ExportFormat::Csv;
    return kind == Kind::Xlsx ? ExportFormat::Xlsx : kind == Kind::Json ? ExportFormat::Json : ExportFormat::Ics;
}

Result<ToolForm> toolOf(const CommandContext &context, Kind kind)
{
    if (!context.has("template"))
        return ToolForm::Buffer;
    QStringList names;
    for (const ToolForm each : toolForms())
        names << toString(each);
    const auto form = toolFormFromString(context.value("template"));
    if (!form)
        return badChoice(QStringLiteral("--template"), context.value("template"), names);
    if (kind != Kind::Csv)
        return usageError(Words::tr("--template is for .csv files."));
    return *form;
}

void tell(Output &out, const QString &path, const ExportReport &report)
{
    QJsonArray losses;
    for (const ExportLoss &each : report.losses)
        losses << QJsonObject{{QStringLiteral("post"), each.post.toString()}, {QStringLiteral("code"), each.loss.code},
                              {QStringLiteral("message"), sentenceFor(each.loss)}};
    out.document({{QStringLiteral("file"), path}, {QStringLiteral("posts"), report.posts}, {QStringLiteral("warnings"), losses}});
    if (out.isJson())
        return;
    for (const ExportLoss &each : report.losses)
        //: %1 the id of a post, %2 how it begins, %3 a sentence
        out.line(printable(Words::tr("Post %1 (%2): %3").arg(each.post.toString(), each.beginning, sentenceFor(each.loss))));
    out.line(Words::tr("%1 posts are in %2.").arg(report.posts).arg(printable(path)));
}

QCoro::Task<Result<int>> run(CommandContext &context)
{
    CO_TRY_ASSIGN(const Kind kind, kindOf(context.argument(0)));
    if (kind == Kind::Pdf) {
        CO_TRY(checkPlatform());
    }
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    if (kind == Kind::Pdf)
        co_return co_await exportPdf(context, workspace);
    if (context.has("view"))
        co_return usageError(Words::tr("--view is for .pdf files."));
    CO_TRY_ASSIGN(const PostFilter filter, co_await filterOf(context, workspace));
    if (kind == Kind::Html)
        co_return co_await writeReview(context, workspace, filter);
    ExportOptions options;
    options.filePath = context.argument(0);
    options.filter = filter;
    for (const QString &each : splitList(context.values("post"))) {
        CO_TRY_ASSIGN(const PostId post, parseId<PostId>(each));
        options.only << post;
    }
    options.format = formatOf(kind, context);
    CO_TRY_ASSIGN(options.tool, toolOf(context, kind));
    options.words = icsWords();
    options.calendarName = workspace.name;
    const Interrupt interrupt;
    ImportWatch watch;
    watch.cancel = interrupt.flag();
    CO_TRY_ASSIGN(const ExportReport report, co_await context.house().exports().run(options, watch));
    tell(context.out(), options.filePath, report);
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("export");
    command->summary = Words::tr("Writes posts into a file: a csv or a spreadsheet that can be imported again without loss, the form of another tool, a calendar, a page for a client to answer, or a PDF to print.");
    command->actions = {{{}, command->summary, {{QStringLiteral("FILE"), Words::tr("Ends in .csv, .xlsx, .json, .ics, .html or .pdf.")}},
                         {{QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("Planned on this day or later.")},
                          {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Planned on this day or earlier.")},
                          {QStringLiteral("channel"), QStringLiteral("C[,C...]"), Words::tr("Only these channels.")},
                          {QStringLiteral("status"), QStringLiteral("STATUS"), Words::tr("Only posts of this status; may be repeated.")},
                          {QStringLiteral("post"), QStringLiteral("ID[,ID...]"), Words::tr("Only these posts, for .csv, .xlsx, .json and .ics.")},
                          {QStringLiteral("template"), QStringLiteral("TOOL"), Words::tr("For a .csv: buffer, hootsuite, publer or socialbee writes the form that this tool takes.")},
                          {QStringLiteral("view"), QStringLiteral("VIEW"), Words::tr("For a .pdf: month, week or agenda; month if not given.")}}, run}};
    return command;
}

} // namespace perennial
