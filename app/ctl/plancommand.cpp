// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/evergreentext.h"
#include "ctl/commands.h"
#include "ctl/libraryoptions.h"
#include "ctl/parsing.h"

namespace perennial {

namespace {

constexpr int kWeeks = 4;

QString wordingOf(const EvergreenFill &fill, const LibraryPlan &made)
{
    for (const Wording &wording : made.items.value(fill.item).wordings) {
        if (wording.id == fill.wording)
            return wording.text;
    }
    return {};
}

QJsonObject toJson(const LibraryPlan &made, const QHash<ChannelId, QString> &channels)
{
    QJsonArray fills;
    for (const EvergreenFill &fill : made.plan.fills)
        fills << QJsonObject{{QStringLiteral("channel"), channels.value(fill.channel)},
                             {QStringLiteral("slot"), fill.slot.toString()},
                             {QStringLiteral("at"), fill.wall.toIso()},
                             {QStringLiteral("dueAt"), fill.at.toIso()},
                             {QStringLiteral("category"), made.categories.value(fill.category)},
                             {QStringLiteral("item"), fill.item.toString()},
                             {QStringLiteral("wording"), wordingOf(fill, made)},
                             {QStringLiteral("reason"), sentenceFor(fill, made)}};
    QJsonArray gaps;
    for (const EvergreenGap &gap : made.plan.gaps)
        gaps << QJsonObject{{QStringLiteral("channel"), channels.value(gap.channel)},
                            {QStringLiteral("at"), gap.wall.toIso()},
                            {QStringLiteral("reason"), sentenceFor(gap, made)}};
    return {{QStringLiteral("fills"), fills}, {QStringLiteral("gaps"), gaps}};
}

TextTable tableOf(const LibraryPlan &made, const QHash<ChannelId, QString> &channels)
{
    struct Row
    {
        Instant at;
        QStringList cells;
    };
    QList<Row> rows;
    for (const EvergreenFill &fill : made.plan.fills)
        rows.append({fill.at, {fill.wall.toIso(), channels.value(fill.channel), made.categories.value(fill.category),
                               wordingOf(fill, made).simplified().left(40), sentenceFor(fill, made)}});
    for (const EvergreenGap &gap : made.plan.gaps)
        rows.append({gap.at, {gap.wall.toIso(), channels.value(gap.channel), made.categories.value(gap.category), Words::tr("stays free"), sentenceFor(gap, made)}});
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.at < b.at; });
    TextTable table({Words::tr("Time"), Words::tr("Channel"), Words::tr("Category"), Words::tr("Text"), Words::tr("Why")});
    for (const Row &row : std::as_const(rows))
        table.add(row.cells);
    return table;
}

Result<int> weeksOf(const CommandContext &context)
{
    int weeks = kWeeks;
    TRY(takeNumber(context, "weeks", weeks));
    return weeks;
}

Result<std::optional<quint64>> seedOf(const CommandContext &context)
{
    if (!context.has("seed"))
        return std::optional<quint64>();
    bool isNumber = true;
    const quint64 seed = context.value("seed").toULongLong(&isNumber);
    if (!isNumber)
        return usageError(Words::tr("--%1 takes a number.").arg(QStringLiteral("seed")));
    return std::optional(seed);
}

QCoro::Task<Result<int>> plan(CommandContext &context)
{
    CO_TRY_ASSIGN(const int weeks, weeksOf(context));
    CO_TRY_ASSIGN(const std::optional<quint64> seed, seedOf(context));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LibraryPlan made, co_await context.house().evergreen().plan(workspace.id, weeks, seed));
    CO_TRY_ASSIGN(const auto channels, co_await channelNamesOf(context, workspace.id));
    context.out().document(toJson(made, channels));
    context.out().table(tableOf(made, channels),
                        Words::tr("No slot draws from the library in these weeks: “perennialctl slot add --category C …” makes one that does."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> apply(CommandContext &context)
{
    CO_TRY_ASSIGN(const int weeks, weeksOf(context));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const QList<Post> made, co_await context.house().evergreen().makeReal(workspace.id, weeks));
    CO_TRY_ASSIGN(const auto channels, co_await channelNamesOf(context, workspace.id));
    QJsonArray posts;
    TextTable table({Words::tr("Time"), Words::tr("Channel"), Words::tr("Text"), Words::tr("Id")});
    for (const Post &post : made) {
        const QString channel = channels.value(post.channels().value(0));
        posts << QJsonObject{{QStringLiteral("id"), post.id.toString()},
                             {QStringLiteral("channel"), channel},
                             {QStringLiteral("at"), post.wall->toIso()},
                             {QStringLiteral("dueAt"), post.dueAt->toIso()},
                             {QStringLiteral("status"), toString(post.status)},
                             {QStringLiteral("text"), post.text}};
        table.add({post.wall->toIso(), channel, titleOf(post), post.id.toString()});
    }
    context.out().document({{QStringLiteral("posts"), posts}});
    context.out().table(table, Words::tr("Nothing to make real: no free slot of these weeks gets anything from the library."));
    co_return exitcode::kDone;
}

Result<OccurrenceKey> placeOf(const CommandContext &context)
{
    OccurrenceKey place;
    TRY_ASSIGN(place.slot, parseId<SlotId>(context.argument(0)));
    TRY_ASSIGN(place.date, parseDate(context.argument(1)));
    return place;
}

// Says what stands there now, as `plan` does.
QCoro::Task<Result<int>> decide(CommandContext &context, FillDecisions decisions, OccurrenceKey place)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY(co_await context.house().slotTimes().load(workspace.id, place.slot));
    CO_TRY(co_await context.house().evergreen().decide(workspace.id, std::move(decisions)));
    CO_TRY_ASSIGN(LibraryPlan made, co_await context.house().evergreen().plan(workspace.id, EvergreenService::kMostWeeks));
    const auto isElsewhere = [&place](const auto &each) { return !(OccurrenceKey{each.slot, each.wall.date} == place); };
    made.plan.fills.removeIf(isElsewhere);
    made.plan.gaps.removeIf(isElsewhere);
    CO_TRY_ASSIGN(const auto channels, co_await channelNamesOf(context, workspace.id));
    context.out().document(toJson(made, channels));
    context.out().table(tableOf(made, channels), Words::tr("The slot does not come on that day, or a post stands there."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> pin(CommandContext &context)
{
    EvergreenPin pin;
    CO_TRY_ASSIGN(pin.place, placeOf(context));
    CO_TRY_ASSIGN(pin.item, parseId<EvergreenId>(context.argument(2)));
    if (context.has("wording")) {
        CO_TRY_ASSIGN(pin.wording, parseId<WordingId>(context.value("wording")));
    }
    FillDecisions decisions;
    decisions.pins << pin;
    co_return co_await decide(context, std::move(decisions), pin.place);
}

QCoro::Task<Result<int>> skip(CommandContext &context)
{
    EvergreenPin free;
    CO_TRY_ASSIGN(free.place, placeOf(context));
    FillDecisions decisions;
    decisions.pins << free;
    co_return co_await decide(context, std::move(decisions), free.place);
}

QCoro::Task<Result<int>> exclude(CommandContext &context)
{
    EvergreenExclusion exclusion;
    CO_TRY_ASSIGN(exclusion.place, placeOf(context));
    CO_TRY_ASSIGN(exclusion.item, parseId<EvergreenId>(context.argument(2)));
    FillDecisions decisions;
    decisions.exclusions << exclusion;
    co_return co_await decide(context, std::move(decisions), exclusion.place);
}

QCoro::Task<Result<int>> unpin(CommandContext &context)
{
    CO_TRY_ASSIGN(const OccurrenceKey place, placeOf(context));
    FillDecisions decisions;
    decisions.unpinned << place;
    co_return co_await decide(context, std::move(decisions), place);
}

Result<void> takeSetting(const CommandContext &context, EvergreenSetting &setting)
{
    TRY(takeNumber(context, "ahead", setting.aheadHours));
    TRY_ASSIGN(const std::optional<quint64> seed, seedOf(context));
    setting.seed = seed.value_or(setting.seed);
    if (context.has("as")) {
        const auto as = realAsFromString(context.value("as"));
        if (!as)
            return badChoice(QStringLiteral("as"), context.value("as"), {toString(RealAs::Scheduled), toString(RealAs::InReview)});
        setting.realAs = *as;
    }
    if (context.has("automatic")) {
        const QString given = context.value("automatic");
        if (given != QLatin1String("on") && given != QLatin1String("off"))
            return badChoice(QStringLiteral("automatic"), given, {QStringLiteral("on"), QStringLiteral("off")});
        setting.automatic = given == QLatin1String("on");
    }
    return {};
}

QCoro::Task<Result<int>> set(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(EvergreenSetting setting, co_await context.house().evergreen().setting(workspace.id));
    CO_TRY(takeSetting(context, setting));
    CO_TRY(co_await context.house().evergreen().setSetting(setting));
    context.out().document({{QStringLiteral("automatic"), setting.automatic},
                            {QStringLiteral("aheadHours"), setting.aheadHours},
                            {QStringLiteral("as"), toString(setting.realAs)},
                            {QStringLiteral("seed"), QString::number(setting.seed)}});
    context.out().line(setting.automatic ? Words::tr("Plans become posts %n hours ahead (%1).", nullptr, setting.aheadHours).arg(toString(setting.realAs))
                                         : Words::tr("Plans become posts when you say so: “perennialctl plan apply”."));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makePlanCommand()
{
    const CommandOption weeks{QStringLiteral("weeks"), QStringLiteral("N"), Words::tr("How many weeks from now on; 4 if not given.")};
    const CommandOption seed{QStringLiteral("seed"), QStringLiteral("N"), Words::tr("Another number draws otherwise where chance decides.")};
    const CommandArgument slot{QStringLiteral("SLOT"), Words::tr("The slot's id.")};
    const CommandArgument day{QStringLiteral("DAY"), Words::tr("The day of the place, YYYY-MM-DD.")};
    const CommandArgument item{QStringLiteral("ITEM"), Words::tr("The item's id.")};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("plan");
    command->summary = Words::tr("What the library would put into the free slots to come, and why; changes nothing.");
    command->actions = {
        {QString(), command->summary, {}, {weeks, seed}, plan},
        {QStringLiteral("apply"), Words::tr("Makes posts of what is planned."), {}, {weeks}, apply},
        {QStringLiteral("pin"), Words::tr("Puts an item into a place."), {slot, day, item},
         {{QStringLiteral("wording"), QStringLiteral("ID"), Words::tr("In this wording; otherwise whichever is next.")}}, pin},
        {QStringLiteral("skip"), Words::tr("Leaves a place free."), {slot, day}, {}, skip},
        {QStringLiteral("exclude"), Words::tr("Not this item in this place."), {slot, day, item}, {}, exclude},
        {QStringLiteral("unpin"), Words::tr("The plan decides about a place again."), {slot, day}, {}, unpin},
        {QStringLiteral("set"), Words::tr("How plans become posts."), {},
         {{QStringLiteral("automatic"), QStringLiteral("on|off"), Words::tr("Whether the publisher does it by itself.")},
          {QStringLiteral("ahead"), QStringLiteral("HOURS"), Words::tr("How long before their time; 48 if not given.")},
          {QStringLiteral("as"), QStringLiteral("scheduled|in-review"), Words::tr("Whether they go out, or wait for approval.")},
          seed}, set},
    };
    return command;
}

} // namespace perennial
