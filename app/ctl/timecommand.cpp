// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/jsonlines.h"
#include "ctl/parsing.h"

namespace perennial {

namespace {

Result<QJsonObject> answer(ZoneResolver &zones, const QString &local, const QString &zone)
{
    TRY_ASSIGN(const WallTime wall, parseLocal(local, zone.toUtf8()));
    TRY_ASSIGN(const ResolvedTime resolved, zones.resolve(wall));
    return QJsonObject{{QStringLiteral("utc"), resolved.instant.toIso()}, {QStringLiteral("kind"), toString(resolved.kind)}};
}

QString shownKind(const QString &kind)
{
    if (kind == QLatin1String("gap"))
        return Words::tr("this time is skipped: the offset before the gap is taken");
    if (kind == QLatin1String("overlap"))
        return Words::tr("this time comes twice: the first is taken");
    return Words::tr("this time is unique");
}

QCoro::Task<Result<int>> resolve(CommandContext &context)
{
    ZoneResolver zones;
    if (context.has("json-lines")) {
        answerJsonLines(context.out(), [&zones](const QJsonObject &question) {
            return answer(zones, question.value(QStringLiteral("local")).toString(), question.value(QStringLiteral("timeZone")).toString());
        });
        co_return exitcode::kDone;
    }
    if (context.argument(0).isEmpty() || !context.has("time-zone"))
        co_return usageError(Words::tr("Say which time and where: LOCAL --time-zone ZONE, or --json-lines."));
    CO_TRY_ASSIGN(const QJsonObject resolved, answer(zones, context.argument(0), context.value("time-zone")));
    context.out().document(resolved);
    context.out().line(resolved.value(QStringLiteral("utc")).toString() + QStringLiteral("  ")
                       + shownKind(resolved.value(QStringLiteral("kind")).toString()));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeTimeCommand()
{
    const CommandArgument local{QStringLiteral("LOCAL"), Words::tr("As 2026-11-23T09:30."), CommandArgument::Need::Optional, {}};
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("time");
    command->summary = Words::tr("What the clocks of a zone mean.");
    command->actions = {
        {QStringLiteral("resolve"), Words::tr("Turns local times into instants."), {local},
         {{QStringLiteral("time-zone"), QStringLiteral("ZONE"), Words::tr("As in Europe/Istanbul.")},
          {QStringLiteral("json-lines"), {}, Words::tr("One {\"local\",\"timeZone\"} a line in, one result a line out.")}},
         resolve},
    };
    return command;
}

} // namespace perennial
