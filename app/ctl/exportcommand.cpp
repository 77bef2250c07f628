// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/interrupt.h"
#include "ctl/parsing.h"

namespace perennial {

namespace {

Result<ExportFormat> formatOf(const QString &path)
{
    const QString ending = path.section(QLatin1Char('.'), -1).toLower();
    if (path.contains(QLatin1Char('.')) && ending == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (path.contains(QLatin1Char('.')) && ending == QLatin1String("json"))
        return ExportFormat::Json;
    return usageError(Words::tr("“%1” must end in .csv or .json.").arg(path));
}

QCoro::Task<Result<int>> run(CommandContext &context)
{
    ExportOptions options;
    options.filePath = context.argument(0);
    CO_TRY_ASSIGN(options.format, formatOf(options.filePath));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    options.filter.workspace = workspace.id;
    if (context.has("from")) {
        CO_TRY_ASSIGN(options.filter.from, parseDay(context.value("from"), workspace.timeZone, DayEnd::Begin));
    }
    if (context.has("to")) {
        CO_TRY_ASSIGN(options.filter.until, parseDay(context.value("to"), workspace.timeZone, DayEnd::AfterIt));
    }
    CO_TRY_ASSIGN(options.filter.channels, co_await context.channels(workspace.id, splitList(context.values("channel"))));
    const Interrupt interrupt;
    ImportWatch watch;
    watch.cancel = interrupt.flag();
    CO_TRY_ASSIGN(const qint64 count, co_await context.house().exports().run(options, watch));
    context.out().document({{QStringLiteral("file"), options.filePath}, {QStringLiteral("posts"), count}});
    context.out().line(Words::tr("%1 posts are in %2.").arg(count).arg(printable(options.filePath)));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("export");
    command->summary = Words::tr("Writes posts into a file; the csv can be imported again without loss.");
    command->actions = {{{}, command->summary, {{QStringLiteral("FILE"), Words::tr("Ends in .csv or .json.")}},
                         {{QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("Planned on this day or later.")},
                          {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Planned on this day or earlier.")},
                          {QStringLiteral("channel"), QStringLiteral("C[,C...]"), Words::tr("Only these channels.")}}, run}};
    return command;
}

} // namespace perennial
