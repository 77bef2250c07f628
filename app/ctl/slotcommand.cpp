// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/objectjson.h"
#include "ctl/parsing.h"

#include <QJsonArray>

namespace perennial {

namespace {

constexpr int kDaysShown = 7;

// "last" is -1.
Result<int> ordinal(const CommandContext &context, const char *option)
{
    const QString text = context.value(option);
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (text == QLatin1String("last"))
        return -1;
    return isNumber ? Result<int>(number) : Result<int>(usageError(Words::tr("--%1 takes a number, or “last”.").arg(QLatin1String(option))));
}

Result<void> takeRepeat(const CommandContext &context, Slot &slot)
{
    if (int(context.has("month-day")) + int(context.has("nth")) + int(context.has("rule")) > 1)
        return usageError(Words::tr("--month-day, --nth and --rule exclude each other."));
    if (context.has("days")) {
        TRY_ASSIGN(slot.days, parseWeekdays(QStringLiteral("--days"), context.value("days")));
    }
    if (context.has("month-day")) {
        slot.repeat = SlotRepeat::MonthDay;
        TRY_ASSIGN(slot.monthDay, ordinal(context, "month-day"));
    } else if (context.has("nth")) {
        slot.repeat = SlotRepeat::MonthWeekday;
        TRY_ASSIGN(slot.nth, ordinal(context, "nth"));
    } else if (context.has("rule")) {
        slot.repeat = SlotRepeat::Rule;
        slot.rule = context.value("rule").trimmed().toUpper();
        if (slot.rule.startsWith(QLatin1String("RRULE:")))
            slot.rule.remove(0, 6);
    }
    if (context.has("every")) {
        bool isNumber = false;
        slot.every = context.value("every").toInt(&isNumber);
        if (!isNumber)
            return usageError(Words::tr("--every takes a number of weeks or months."));
    }
    return {};
}

Result<void> takeDays(const CommandContext &context, Slot &slot)
{
    if (context.has("from")) {
        TRY_ASSIGN(slot.first, parseDate(context.value("from")));
    }
    if (context.has("to")) {
        TRY_ASSIGN(slot.last, parseDate(context.value("to")));
    }
    slot.anchor = slot.first;
    if (context.has("anchor")) {
        TRY_ASSIGN(slot.anchor, parseDate(context.value("anchor")));
    }
    return {};
}

Result<QList<QTime>> timesOf(const CommandContext &context)
{
    QList<QTime> times;
    for (const QString &text : splitList(context.values("at"))) {
        const QTime time = QTime::fromString(text.size() == 4 ? QLatin1Char('0') + text : text, QStringLiteral("HH:mm"));
        if (!time.isValid())
            return usageError(Words::tr("“%1” is no time of day: write it as 09:30.").arg(text));
        if (!times.contains(time))
            times << time;
    }
    if (times.isEmpty())
        return usageError(Words::tr("%1 is missing.").arg(QStringLiteral("--at")));
    return times;
}

struct Names
{
    QHash<ChannelId, Channel> channels;
    QHash<CategoryId, QString> categories;
    QByteArray timeZone;
};

QCoro::Task<Result<Names>> namesOf(CommandContext &context, Workspace workspace)
{
    Names names;
    names.timeZone = workspace.timeZone;
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await context.house().channels().list(workspace.id));
    for (const Channel &channel : channels)
        names.channels.insert(channel.id, channel);
    CO_TRY_ASSIGN(const QList<Category> categories, co_await context.house().slotTimes().categories(workspace.id));
    for (const Category &category : categories)
        names.categories.insert(category.id, category.name);
    co_return names;
}

QJsonValue numberOrNull(int number)
{
    if (number == 0)
        return {};
    return number == -1 ? QJsonValue(QStringLiteral("last")) : QJsonValue(number);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Slot &slot, const Names &names)
{
    const Channel channel = names.channels.value(slot.channel);
    return {{QStringLiteral("id"), slot.id.toString()},
            {QStringLiteral("channel"), channel.name},
            {QStringLiteral("repeat"), toString(slot.repeat)},
            {QStringLiteral("days"), daysJson(slot.days)},
            {QStringLiteral("at"), slot.time.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("timeZone"), QString::fromUtf8(channel.timeZone.isEmpty() ? names.timeZone : channel.timeZone)},
            {QStringLiteral("every"), slot.every},
            {QStringLiteral("anchor"), textOrNull(slot.anchor.toString(Qt::ISODate))},
            {QStringLiteral("monthDay"), numberOrNull(slot.monthDay)},
            {QStringLiteral("nth"), numberOrNull(slot.nth)},
            {QStringLiteral("rule"), textOrNull(slot.rule)},
            {QStringLiteral("category"), textOrNull(names.categories.value(slot.category))},
            {QStringLiteral("from"), textOrNull(slot.first.toString(Qt::ISODate))},
            {QStringLiteral("to"), textOrNull(slot.last.toString(Qt::ISODate))}};
}

QString ordinalText(int number)
{
    return number == -1 ? Words::tr("last") : QString::number(number);
}

QString repeatText(const Slot &slot)
{
    const QString every = slot.every > 1 ? QStringLiteral(" /") + QString::number(slot.every) : QString();
    switch (slot.repeat) {
    case SlotRepeat::Weekly:
        return slot.days.toString() + every;
    case SlotRepeat::MonthDay:
        return Words::tr("day of the month: %1").arg(ordinalText(slot.monthDay)) + every;
    case SlotRepeat::MonthWeekday:
        return Words::tr("in the month: %1 %2").arg(ordinalText(slot.nth), slot.days.toString()) + every;
    case SlotRepeat::Rule:
        return slot.rule;
    }
    return {};
}

TextTable tableOf(const QList<Slot> &slots, const Names &names)
{
    TextTable table({Words::tr("Channel"), Words::tr("Days"), Words::tr("Time"), Words::tr("Category"), Words::tr("Id")});
    for (const Slot &slot : slots)
        table.add({names.channels.value(slot.channel).name, repeatText(slot), slot.time.toString(QStringLiteral("HH:mm")),
                   names.categories.value(slot.category), slot.id.toString()});
    return table;
}

QJsonArray arrayOf(const QList<Slot> &slots, const Names &names)
{
    QJsonArray array;
    for (const Slot &slot : slots)
        array << toJson(slot, names);
    return array;
}

QCoro::Task<Result<int>> add(CommandContext &context)
{
    Slot slot;
    CO_TRY(takeRepeat(context, slot));
    CO_TRY(takeDays(context, slot));
    CO_TRY_ASSIGN(const QList<QTime> times, timesOf(context));
    if (!context.has("channel"))
        co_return usageError(Words::tr("%1 is missing.").arg(QStringLiteral("--channel")));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<ChannelId> channels, co_await context.channels(workspace.id, splitList(context.values("channel"))));
    if (context.has("category")) {
        CO_TRY_ASSIGN(const Category category, co_await context.house().slotTimes().categoryNamed(workspace.id, context.value("category")));
        slot.category = category.id;
    }
    if (slot.every > 1 && !slot.anchor.isValid()) {
        ZoneResolver zones;
        CO_TRY_ASSIGN(const WallTime here, zones.wallTime(context.house().clock().now(), workspace.timeZone));
        slot.anchor = here.date;
    }
    SlotEdit edit;
    for (ChannelId channel : channels) {
        for (QTime time : times) {
            slot.channel = channel;
            slot.time = time;
            edit.put << slot;
        }
    }
    CO_TRY_ASSIGN(const SlotChange added, co_await context.house().slotTimes().change(workspace.id, edit));
    CO_TRY_ASSIGN(const Names names, co_await namesOf(context, workspace));
    context.out().document({{QStringLiteral("slot"), toJson(added.now.first(), names)}, {QStringLiteral("slots"), arrayOf(added.now, names)}});
    context.out().table(tableOf(added.now, names), {});
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(QList<Slot> slots, co_await context.house().slotTimes().list(workspace.id));
    if (context.has("channel")) {
        CO_TRY_ASSIGN(const QList<ChannelId> channels, co_await context.channels(workspace.id, splitList(context.values("channel"))));
        slots.removeIf([&channels](const Slot &slot) { return !channels.contains(slot.channel); });
    }
    CO_TRY_ASSIGN(const Names names, co_await namesOf(context, workspace));
    context.out().document({{QStringLiteral("slots"), arrayOf(slots, names)}});
    context.out().table(tableOf(slots, names), Words::tr("There are no slots: “perennialctl slot add --channel C --days mon,thu --at 09:30” makes one."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> remove(CommandContext &context)
{
    CO_TRY_ASSIGN(const SlotId id, parseId<SlotId>(context.argument(0)));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    SlotEdit edit;
    edit.gone << id;
    CO_TRY_ASSIGN(const SlotChange removed, co_await context.house().slotTimes().change(workspace.id, edit));
    CO_TRY_ASSIGN(const Names names, co_await namesOf(context, workspace));
    context.out().document({{QStringLiteral("removed"), toJson(removed.back.put.first(), names)}});
    context.out().line(Words::tr("The slot is gone. What is planned stays where it is."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> places(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    Instant from = context.house().clock().now();
    if (context.has("from")) {
        CO_TRY_ASSIGN(from, parseDay(context.value("from"), workspace.timeZone, DayEnd::Begin));
    }
    Instant until = from + std::chrono::hours(24 * kDaysShown);
    if (context.has("to")) {
        CO_TRY_ASSIGN(until, parseDay(context.value("to"), workspace.timeZone, DayEnd::AfterIt));
    }
    CO_TRY_ASSIGN(const QList<SlotPlace> places, co_await context.house().slotTimes().places(workspace.id, from, until));
    CO_TRY_ASSIGN(const Names names, co_await namesOf(context, workspace));
    QJsonArray array;
    TextTable table({Words::tr("Time"), Words::tr("Channel"), Words::tr("Post")});
    for (const SlotPlace &place : places) {
        const QString channel = names.channels.value(place.occurrence.channel).name;
        array << QJsonObject{{QStringLiteral("slot"), place.occurrence.slot.toString()}, {QStringLiteral("channel"), channel},
                             {QStringLiteral("at"), place.occurrence.wall.toIso()}, {QStringLiteral("timeZone"), QString::fromUtf8(place.occurrence.wall.timeZone)},
                             {QStringLiteral("dueAt"), place.occurrence.at.toIso()},
                             {QStringLiteral("post"), place.isFree() ? QJsonValue() : QJsonValue(place.holder.toString())}};
        table.add({place.occurrence.wall.toIso(), channel, place.isFree() ? Words::tr("free") : place.holder.toString()});
    }
    context.out().document({{QStringLiteral("places"), array}});
    context.out().table(table, Words::tr("No slot comes in these days."));
    co_return exitcode::kDone;
}

QList<CommandOption> slotOptions()
{
    return {{QStringLiteral("channel"), QStringLiteral("C[,C]"), Words::tr("The channel that publishes.")},
            {QStringLiteral("days"), QStringLiteral("DAYS"), Words::tr("Days of the week: mon,tue,wed,thu,fri,sat,sun.")},
            {QStringLiteral("at"), QStringLiteral("HH:MM[,HH:MM]"), Words::tr("The time on the channel's clock; several make several slots.")},
            {QStringLiteral("category"), QStringLiteral("C"), Words::tr("The category of the library that it draws from; made if there is none.")},
            {QStringLiteral("every"), QStringLiteral("N"), Words::tr("Only every so many weeks or months.")},
            {QStringLiteral("month-day"), QStringLiteral("N|last"), Words::tr("On this day of the month.")},
            {QStringLiteral("nth"), QStringLiteral("N|last"), Words::tr("On the nth of the weekday of --days in a month.")},
            {QStringLiteral("rule"), QStringLiteral("RRULE"), Words::tr("On the days of an iCalendar rule; --anchor is where it begins.")},
            {QStringLiteral("anchor"), QStringLiteral("DAY"), Words::tr("The day from which weeks, months or the rule are counted.")},
            {QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("Not before this day.")},
            {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("Not after this day.")}};
}

} // namespace

std::unique_ptr<Command> makeSlotCommand()
{
    const CommandOption channel{QStringLiteral("channel"), QStringLiteral("C[,C]"), Words::tr("Only of these channels.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("slot");
    command->summary = Words::tr("Recurring times at which channels publish.");
    command->actions = {
        {QStringLiteral("add"), Words::tr("Adds a slot, one for each time."), {}, slotOptions(), add},
        {QStringLiteral("list"), Words::tr("Lists the slots."), {}, {channel}, list},
        {QStringLiteral("places"), Words::tr("Shows when slots come and which posts hold them."), {},
         {{QStringLiteral("from"), QStringLiteral("DAY"), Words::tr("From this day on; now if not given.")},
          {QStringLiteral("to"), QStringLiteral("DAY"), Words::tr("The last day; a week if not given.")}}, places},
        {QStringLiteral("remove"), Words::tr("Removes a slot; posts stay."), {{QStringLiteral("ID"), Words::tr("The slot's id.")}}, {}, remove},
    };
    return command;
}

} // namespace perennial
