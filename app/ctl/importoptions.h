// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The options of "import" and "csv inspect" as the service takes them. "-" is spooled into a private file first.
// Errors: "usage", NotFound for channels.

#include "ctl/commandcontext.h"
#include "ctl/interrupt.h"

#include <QTemporaryFile>

namespace perennial {

struct ImportSource
{
    ImportOptions options;
    std::unique_ptr<QTemporaryFile> spooled; // what came in on standard input; lives as long as it is read
};

// The file itself and how it is written: --encoding, --delimiter, --template, --map, --date-order.
Result<ImportSource> importSource(const CommandContext &context, const QString &file);
// With these in the place of --map.
Result<ImportSource> importSource(const CommandContext &context, const QString &file, const QStringList &maps);
QList<CommandOption> importFileOptions();

// Tells how far it has come, and ends it when somebody interrupts.
ImportWatch watchFor(Output &out, const Interrupt &interrupt);

// How the report of an import is shown.
template <class Report> struct ImportShown
{
    QJsonObject (*toJson)(const Report &);
    void (*printForPeople)(Output &, const Report &, bool dryRun);
};

// A check with --dry-run, else the import, and what it came to: for posts and for the library alike. Ends with kPart where
// something was refused.
template <class Report, class Importing, class Options>
QCoro::Task<Result<int>> runImport(CommandContext &context, Importing &importing, Options options, ImportShown<Report> shown)
{
    const Interrupt interrupt;
    Output &out = context.out();
    const ImportWatch watch = watchFor(out, interrupt);
    const bool dryRun = context.has("dry-run");
    Result<Report> report = Error();
    if (dryRun)
        report = co_await importing.check(options, watch);
    else
        report = co_await importing.run(options, watch);
    out.endProgress();
    CO_TRY(report);
    QJsonObject document = shown.toJson(*report);
    document.insert(QStringLiteral("dryRun"), dryRun);
    out.document(document);
    if (!out.isJson())
        shown.printForPeople(out, *report, dryRun);
    co_return report->refused > 0 ? exitcode::kPart : exitcode::kDone;
}

} // namespace perennial
