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

QCoro::Task<Result<int>> plan(CommandContext &context)
{
    int weeks = kWeeks;
    CO_TRY(takeNumber(context, "weeks", weeks));
    bool isNumber = true;
    const quint64 seed = context.has("seed") ? context.value("seed").toULongLong(&isNumber) : 0;
    if (!isNumber)
        co_return usageError(Words::tr("--%1 takes a number.").arg(QStringLiteral("seed")));
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    CO_TRY_ASSIGN(const LibraryPlan made, co_await context.house().evergreen().plan(workspace.id, weeks, seed));
    CO_TRY_ASSIGN(const auto channels, co_await channelNamesOf(context, workspace.id));
    context.out().document(toJson(made, channels));
    context.out().table(tableOf(made, channels),
                        Words::tr("No slot draws from the library in these weeks: “perennialctl slot add --category C …” makes one that does."));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makePlanCommand()
{
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("plan");
    command->summary = Words::tr("What the library would put into the free slots to come, and why; changes nothing.");
    command->actions = {
        {QString(), command->summary, {},
         {{QStringLiteral("weeks"), QStringLiteral("N"), Words::tr("How many weeks from now on; 4 if not given.")},
          {QStringLiteral("seed"), QStringLiteral("N"), Words::tr("Another number draws otherwise where chance decides.")}}, plan},
    };
    return command;
}

} // namespace perennial
