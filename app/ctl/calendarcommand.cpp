// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/calendarcommand.h"

#include "boot/daytext.h"
#include "ctl/commands.h"
#include "ctl/interrupt.h"
#include "ctl/objectjson.h"
#include "ctl/parsing.h"

#include <QDir>
#include <QJsonArray>

namespace perennial {

namespace {

QJsonObject toJson(const DaySource &source)
{
    QJsonArray remarks;
    for (const DayRemark &each : source.remarks)
        remarks << QJsonObject{{QStringLiteral("code"), each.code}, {QStringLiteral("count"), each.count}, {QStringLiteral("line"), each.line}, {QStringLiteral("message"), sentenceFor(each)}};
    const QJsonValue error = source.error.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{QStringLiteral("code"), source.error}, {QStringLiteral("message"), troubleOf(source)}});
    return {{QStringLiteral("id"), source.id.toString()},
            {QStringLiteral("name"), source.name},
            {QStringLiteral("path"), source.path},
            {QStringLiteral("kind"), source.isFolder ? QStringLiteral("folder") : QStringLiteral("file")},
            {QStringLiteral("colour"), source.colour},
            {QStringLiteral("on"), source.enabled},
            {QStringLiteral("keepFree"), source.keepFree},
            {QStringLiteral("events"), source.events},
            {QStringLiteral("days"), source.days},
            {QStringLiteral("readAt"), orNull(source.readAt)},
            {QStringLiteral("error"), error},
            {QStringLiteral("remarks"), remarks}};
}

TextTable tableOf(const QList<DaySource> &sources)
{
    TextTable table({Words::tr("Calendar"), Words::tr("Days"), Words::tr("Shown"), Words::tr("Read"), Words::tr("File"), Words::tr("Remarks")});
    for (const DaySource &source : sources)
        table.add({source.name, QString::number(source.days), source.enabled ? Words::tr("yes") : Words::tr("no"), source.readAt ? source.readAt->toIso() : QString(),
                   source.path, troubleOf(source)});
    return table;
}

void print(CommandContext &context, const DaySource &source)
{
    context.out().document({{QStringLiteral("calendar"), toJson(source)}});
    context.out().table(tableOf({source}), {});
}

void printAll(CommandContext &context, const QList<DaySource> &sources)
{
    QJsonArray array;
    for (const DaySource &source : sources)
        array << toJson(source);
    context.out().document({{QStringLiteral("calendars"), array}});
    context.out().table(tableOf(sources), Words::tr("There are no calendars here: “perennialctl calendar add FILE” adds holidays."));
}

DaysWatch watchOf(CommandContext &context, const Interrupt &interrupt)
{
    DaysWatch watch;
    watch.cancel = interrupt.flag();
    Output &out = context.out();
    watch.progress = [&out](qint64 done, qint64 total) { out.progress(Words::tr("%1 %").arg(total > 0 ? done * 100 / total : 100)); };
    return watch;
}

Result<void> takeColour(const CommandContext &context, DaySource &source)
{
    if (!context.has("colour"))
        return {};
    static const QRegularExpression form(QStringLiteral("^#[0-9a-fA-F]{6}$"));
    if (!form.match(context.value("colour")).hasMatch())
        return badChoice(QStringLiteral("--colour"), context.value("colour"), {QStringLiteral("#RRGGBB")});
    source.colour = context.value("colour");
    return {};
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    DaySource asked;
    CO_TRY(takeColour(context, asked));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    const Interrupt interrupt;
    const DaysWatch watch = watchOf(context, interrupt);
    auto added = co_await context.house().calendarDays().addSource(workspace.id, context.argument(0), context.value("name"), watch);
    context.out().endProgress();
    CO_TRY(added);
    if (!asked.colour.isEmpty()) {
        added->colour = asked.colour;
        added = co_await context.house().calendarDays().changeSource(*added);
        CO_TRY(added);
    }
    print(context, *added);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<DaySource> sources, co_await context.house().calendarDays().sources(workspace.id));
    printAll(context, sources);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> refresh(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    const Interrupt interrupt;
    const DaysWatch watch = watchOf(context, interrupt);
    const auto sources = co_await context.house().calendarDays().refresh(workspace.id, CalendarDaysService::Refresh::All, watch);
    context.out().endProgress();
    CO_TRY(sources);
    printAll(context, *sources);
    const bool failed = std::any_of(sources->cbegin(), sources->cend(), [](const DaySource &each) { return !each.error.isEmpty(); });
    co_return failed ? exitcode::kPart : exitcode::kDone;
}

QCoro::Task<Result<int>> set(CommandContext &context)
{
    if (context.has("on") && context.has("off"))
        co_return usageError(Words::tr("--on and --off exclude each other."));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(DaySource source, co_await context.house().calendarDays().sourceNamed(workspace.id, context.argument(0)));
    CO_TRY(takeColour(context, source));
    if (context.has("name"))
        source.name = context.value("name");
    if (context.has("keep-free")) {
        const QString wish = context.value("keep-free");
        if (wish != QLatin1String("yes") && wish != QLatin1String("no"))
            co_return badChoice(QStringLiteral("--keep-free"), wish, {QStringLiteral("yes"), QStringLiteral("no")});
        source.keepFree = wish == QLatin1String("yes");
    }
    source.enabled = (source.enabled || context.has("on")) && !context.has("off");
    CO_TRY_ASSIGN(const DaySource changed, co_await context.house().calendarDays().changeSource(source));
    print(context, changed);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY(requireYes(context, Words::tr("This takes the calendar and its days away; the file stays where it is.")));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const DaySource source, co_await context.house().calendarDays().sourceNamed(workspace.id, context.argument(0)));
    CO_TRY(co_await context.house().calendarDays().removeSource(source.workspace, source.id));
    context.out().document({{QStringLiteral("removed"), QJsonObject{{QStringLiteral("id"), source.id.toString()}, {QStringLiteral("name"), source.name}}}});
    context.out().line(Words::tr("The calendar “%1” is gone from here; its file stays.").arg(printable(source.name)));
    co_return exitcode::kDone;
}

QString kindName(BandKind kind)
{
    switch (kind) {
    case BandKind::Campaign:
        return QStringLiteral("campaign");
    case BandKind::Note:
        return QStringLiteral("note");
    case BandKind::Holiday:
        break;
    }
    return QStringLiteral("holiday");
}

QCoro::Task<Result<int>> days(CommandContext &context)
{
    CO_TRY_ASSIGN(const QDate from, parseDate(context.value("from")));
    QDate to = from;
    if (context.has("to")) {
        CO_TRY_ASSIGN(to, parseDate(context.value("to")));
    }
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<CalendarBand> bands, co_await context.house().calendarDays().bands(workspace.id, from, to));
    QJsonArray array;
    TextTable table({Words::tr("From"), Words::tr("To"), Words::tr("Kind"), Words::tr("Text")});
    for (const CalendarBand &band : bands) {
        array << QJsonObject{{QStringLiteral("from"), band.from.toString(Qt::ISODate)}, {QStringLiteral("to"), band.to.toString(Qt::ISODate)}, {QStringLiteral("kind"), kindName(band.kind)},
                             {QStringLiteral("text"), band.text}, {QStringLiteral("note"), band.note ? QJsonValue(band.note.toString()) : QJsonValue()},
                             {QStringLiteral("calendar"), band.source ? QJsonValue(band.source.toString()) : QJsonValue()}};
        table.add({band.from.toString(Qt::ISODate), band.to.toString(Qt::ISODate), kindName(band.kind), band.text});
    }
    context.out().document({{QStringLiteral("days"), array}});
    context.out().table(table, Words::tr("Nothing stands on these days."));
    co_return exitcode::kDone;
}

QJsonObject toJson(const CalendarFile &file)
{
    const QJsonValue error = file.error.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{QStringLiteral("code"), file.error}, {QStringLiteral("message"), troubleOf(file)}});
    return {{QStringLiteral("path"), file.path},
            {QStringLiteral("daysBack"), file.daysBack},
            {QStringLiteral("daysAhead"), file.daysAhead},
            {QStringLiteral("posts"), file.posts},
            {QStringLiteral("writtenAt"), orNull(file.writtenAt)},
            {QStringLiteral("error"), error}};
}

Result<int> daysOption(const CommandContext &context, const char *name, int otherwise)
{
    if (!context.has(name))
        return otherwise;
    bool isNumber = false;
    const int days = context.value(name).toInt(&isNumber);
    return isNumber ? Result<int>(days) : Result<int>(usageError(Words::tr("--%1 takes a number of days.").arg(QLatin1String(name))));
}

void print(CommandContext &context, const CalendarFile &file)
{
    context.out().document({{QStringLiteral("calendarFile"), toJson(file)}});
    context.out().line(Words::tr("%1 has %Ln posts. While a publisher runs it is kept up to date; other calendars can subscribe to it.", nullptr, int(file.posts)).arg(printable(file.path)));
    if (!file.error.isEmpty())
        context.out().line(troubleOf(file));
}

QCoro::Task<Result<int>> file(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CalendarFileService &files = context.house().calendarFiles();
    if (context.has("off")) {
        CO_TRY(co_await files.off(workspace.id));
        context.out().document({{QStringLiteral("calendarFile"), QJsonValue()}});
        context.out().line(Words::tr("The calendar file is no longer kept up to date; it stays where it is."));
        co_return exitcode::kDone;
    }
    CO_TRY_ASSIGN(const auto known, co_await files.file(workspace.id));
    CalendarFile wanted = known.value_or(CalendarFile());
    if (context.argument(0).isEmpty() && !context.has("back") && !context.has("ahead")) {
        if (!known)
            co_return Error(ErrorKind::NotFound, QStringLiteral("calendar-file-none"), QStringLiteral("the client has no calendar file"));
        print(context, *known);
        co_return known->error.isEmpty() ? exitcode::kDone : exitcode::kPart;
    }
    wanted.workspace = workspace.id;
    if (!context.argument(0).isEmpty())
        wanted.path = QDir::cleanPath(QDir().absoluteFilePath(context.argument(0)));
    CO_TRY_ASSIGN(wanted.daysBack, daysOption(context, "back", wanted.daysBack));
    CO_TRY_ASSIGN(wanted.daysAhead, daysOption(context, "ahead", wanted.daysAhead));
    CO_TRY_ASSIGN(const CalendarFile set, co_await files.set(wanted));
    print(context, set);
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeCalendarCommand()
{
    const CommandArgument name{QStringLiteral("NAME"), Words::tr("The calendar's name.")};
    const CommandOption colour{QStringLiteral("colour"), QStringLiteral("#RRGGBB"), Words::tr("Its colour in the calendar.")};
    const CommandOption rename{QStringLiteral("name"), QStringLiteral("N"), Words::tr("What it is called here.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("calendar");
    command->summary = Words::tr("Holidays, notes across days, and a file that other calendars subscribe to.");
    command->actions = {
        {QStringLiteral("add"), Words::tr("Shows the days of an .ics file, or of a folder of them, in the calendar."),
         {{QStringLiteral("PATH"), Words::tr("A file or a folder.")}}, {rename, colour}, add},
        {QStringLiteral("list"), Words::tr("Lists the calendars that were added."), {}, {}, list},
        {QStringLiteral("refresh"), Words::tr("Reads all of them again."), {}, {}, refresh},
        {QStringLiteral("set"), Words::tr("Renames a calendar, or shows and hides it."), {name},
         {rename, colour, {QStringLiteral("on"), {}, Words::tr("Show its days.")}, {QStringLiteral("off"), {}, Words::tr("Do not show its days.")},
          {QStringLiteral("keep-free"), QStringLiteral("yes|no"), Words::tr("Whether its days are kept free of posts.")}}, set},
        {QStringLiteral("remove"), Words::tr("Takes a calendar away; its file stays."), {name}, {yesOption()}, remove},
        {QStringLiteral("days"), Words::tr("Shows what stands on these days beside posts."), {},
         {{QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("The first day, as 2026-11-23.")}, {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("The last day; the first if not given.")}}, days},
        calendarNoteAction(),
        {QStringLiteral("file"), Words::tr("Keeps a file up to date that other calendar programs subscribe to."),
         {{QStringLiteral("PATH"), Words::tr("Where it is written; ends in .ics."), CommandArgument::Need::Optional}},
         {{QStringLiteral("back"), QStringLiteral("DAYS"), Words::tr("How far back it goes; 90 if not given.")},
          {QStringLiteral("ahead"), QStringLiteral("DAYS"), Words::tr("How far ahead; 365 if not given.")},
          {QStringLiteral("off"), {}, Words::tr("Keep it up to date no longer.")}}, file}};
    return command;
}

} // namespace perennial
