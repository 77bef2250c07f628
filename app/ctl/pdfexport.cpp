// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/pdfexport.h"

#include "ctl/interrupt.h"
#include "ctl/parsing.h"
#include "print/sheetreading.h"

#include <QGuiApplication>

namespace perennial {

namespace {

Result<SheetKind> viewOption(const CommandContext &context)
{
    const QString view = context.has("view") ? context.value("view") : QStringLiteral("month");
    if (view == QLatin1String("month"))
        return SheetKind::Month;
    if (view == QLatin1String("week"))
        return SheetKind::Week;
    if (view == QLatin1String("agenda"))
        return SheetKind::Agenda;
    return badChoice(QStringLiteral("--view"), view,
                     {QStringLiteral("month"), QStringLiteral("week"), QStringLiteral("agenda")});
}

// The month or the week of the day that is given, or of today.
Result<void> takeDays(CommandContext &context, SheetQuestion &question)
{
    QDate from;
    QDate to;
    if (context.has("from")) {
        TRY_ASSIGN(from, parseDate(context.value("from")));
    }
    if (context.has("to")) {
        TRY_ASSIGN(to, parseDate(context.value("to")));
    }
    if (from.isValid() && to.isValid() && to < from)
        return usageError(Words::tr("--to is before --from."));
    ZoneResolver zones;
    TRY_ASSIGN(const WallTime now, zones.wallTime(context.house().clock().now(), question.client.timeZone));
    const auto [first, last] = sheetDays(question.kind,
                                         from.isValid() ? from
                                         : to.isValid() ? to
                                                        : now.date,
                                         question.client);
    const bool isWhole = from.isValid() && !to.isValid();
    question.from = from.isValid() && !isWhole ? from : first;
    question.to = to.isValid() ? to : last;
    return {};
}

} // namespace

bool asksForPdf(const QStringList &arguments)
{
    const auto isPdf = [](const QString &argument) {
        return argument.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    };
    const bool writes = arguments.contains(QLatin1String("export")) || arguments.contains(QLatin1String("health"));
    return writes && std::any_of(arguments.cbegin(), arguments.cend(), isPdf);
}

Result<void> checkPlatform()
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error(ErrorKind::Storage, QStringLiteral("print-platform"),
                     QStringLiteral("the offscreen platform of Qt is missing"));
    return {};
}

QCoro::Task<Result<int>> exportPdf(CommandContext &context, Workspace workspace)
{
    SheetQuestion question;
    question.client = workspace;
    CO_TRY_ASSIGN(question.kind, viewOption(context));
    CO_TRY(takeDays(context, question));
    CO_TRY_ASSIGN(const QList<ChannelId> channels,
                  co_await context.channels(workspace.id, splitList(context.values("channel"))));
    question.channels = QSet<ChannelId>(channels.cbegin(), channels.cend());
    const Interrupt interrupt;
    PrintWatch watch;
    watch.cancel = interrupt.flag();
    CO_TRY_ASSIGN(const CalendarSheet sheet, co_await readSheet(context.house(), question, watch));
    const QString path = context.argument(0);
    CO_TRY_ASSIGN(const int pages, co_await writePdf(sheet, path, watch));
    context.out().document({{QStringLiteral("file"), path},
                            {QStringLiteral("posts"), sheet.entries.size()},
                            {QStringLiteral("pages"), pages},
                            {QStringLiteral("from"), sheet.from.toString(Qt::ISODate)},
                            {QStringLiteral("to"), sheet.to.toString(Qt::ISODate)}});
    context.out().line(Words::tr("%Ln posts are in %1.", nullptr, int(sheet.entries.size())).arg(printable(path)));
    co_return exitcode::kDone;
}

} // namespace perennial
