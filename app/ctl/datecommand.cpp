// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/errortext.h"
#include "ctl/commands.h"
#include "ctl/parsing.h"
#include "plan/calendardate.h"

namespace perennial {

namespace {

Result<CalendarSystem> calendarOption(const CommandContext &context, const char *option, CalendarSystem otherwise)
{
    if (!context.has(option))
        return otherwise;
    if (const auto system = calendarSystemFromString(context.value(option)))
        return *system;
    return badChoice(QStringLiteral("--") + QLatin1String(option), context.value(option),
                     {QStringLiteral("gregorian"), QStringLiteral("jalali"), QStringLiteral("islamic-civil")});
}

QCoro::Task<Result<int>> convert(CommandContext &context)
{
    if (!context.has("to"))
        co_return usageError(Words::tr("Say into which calendar: --to CALENDAR."));
    CO_TRY_ASSIGN(const CalendarSystem to, calendarOption(context, "to", CalendarSystem::Gregorian));
    const CalendarSystem usual = to == CalendarSystem::Gregorian ? CalendarSystem::Jalali : CalendarSystem::Gregorian;
    CO_TRY_ASSIGN(const CalendarSystem from, calendarOption(context, "from", usual));
    const auto date = convertDate(context.argument(0), from, to);
    // A day that does not exist is an answer, not a failure.
    context.out().document({{QStringLiteral("date"), date ? QJsonValue(*date) : QJsonValue()}});
    if (date)
        context.out().line(*date);
    else
        context.out().note(sentenceFor(date.error()));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeDateCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("date");
    command->summary = Words::tr("Days in the Gregorian, the Persian and the Islamic calendar.");
    command->actions = {
        {QStringLiteral("convert"), Words::tr("Turns a day of one calendar into another's."), {{QStringLiteral("DATE"), Words::tr("As YYYY-MM-DD.")}},
         {{QStringLiteral("from"), QStringLiteral("CALENDAR"), Words::tr("gregorian; jalali with --to gregorian.")},
          {QStringLiteral("to"), QStringLiteral("CALENDAR"), Words::tr("gregorian, jalali or islamic-civil.")}},
         convert},
    };
    return command;
}

} // namespace perennial
