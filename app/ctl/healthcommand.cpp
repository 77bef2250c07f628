// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/healthtext.h"
#include "ctl/commandcontext.h"
#include "ctl/commands.h"
#include "ctl/objectjson.h"
#include "ctl/pdfexport.h"
#include "ctl/planactions.h"
#include "print/healthsheet.h"
#include "service/personhere.h"

#include <QJsonArray>

namespace perennial {

namespace {

QJsonObject toJson(const ChannelStanding &standing)
{
    const HealthReason &reason = standing.health.reason;
    const bool none = standing.proposal == HealthProposal::None;
    return {{QStringLiteral("name"), standing.channel.name},
            {QStringLiteral("id"), standing.channel.id.toString()},
            {QStringLiteral("workspace"), standing.client},
            {QStringLiteral("lastPostAt"), orNull(reason.lastPostAt)},
            {QStringLiteral("daysQuiet"), reason.lastPostAt ? QJsonValue(reason.daysQuiet) : QJsonValue()},
            {QStringLiteral("threshold"), reason.thresholdDays},
            {QStringLiteral("state"), healthState(standing.channel, standing.health.activity)},
            {QStringLiteral("activity"), toString(standing.health.activity)},
            {QStringLiteral("lifecycle"), toString(standing.channel.lifecycle)},
            {QStringLiteral("paused"), standing.channel.pausedAt.has_value()},
            {QStringLiteral("proposal"), none ? QJsonValue() : QJsonValue(toString(standing.proposal))},
            {QStringLiteral("since"), standing.health.since.toIso()},
            {QStringLiteral("cause"), toString(reason.cause)},
            {QStringLiteral("reason"), reasonText(reason, QLocale())}};
}

// What else is known of one.
QJsonObject detailsOf(const ChannelStanding &standing)
{
    QJsonObject object = toJson(standing);
    const HealthReason &reason = standing.health.reason;
    QJsonArray weeks;
    for (const int posts : standing.weeks)
        weeks << posts;
    object.insert(QStringLiteral("rhythm"), reason.rhythmDays > 0 ? QJsonValue(reason.rhythmDays) : QJsonValue());
    object.insert(QStringLiteral("spread"), reason.rhythmDays > 0 ? QJsonValue(reason.spreadDays) : QJsonValue());
    object.insert(QStringLiteral("lastPostHereAt"), orNull(standing.lastHere));
    object.insert(QStringLiteral("lastPostOnNetworkAt"), orNull(standing.health.networkPostAt));
    object.insert(QStringLiteral("networkAskedAt"), orNull(standing.health.networkAskedAt));
    object.insert(QStringLiteral("networkAnswer"),
                  standing.health.networkAnswer.isEmpty() ? QJsonValue() : QJsonValue(standing.health.networkAnswer));
    object.insert(QStringLiteral("planned"), reason.planned);
    object.insert(QStringLiteral("queueEndsAt"), orNull(reason.queueEndsAt));
    object.insert(QStringLiteral("pausedBy"), reason.pausedBy.isEmpty() ? QJsonValue() : QJsonValue(reason.pausedBy));
    object.insert(QStringLiteral("keyEndsAt"), orNull(standing.keyEndsAt));
    object.insert(QStringLiteral("weeks"), weeks);
    return object;
}

QJsonObject toJson(const ChannelEvent &event)
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("at"), event.at.toIso()},         {QStringLiteral("kind"), toString(event.kind)},
            {QStringLiteral("from"), orNone(event.from)},     {QStringLiteral("to"), orNone(event.to)},
            {QStringLiteral("person"), orNone(event.person)}, {QStringLiteral("note"), orNone(event.note)},
            {QStringLiteral("text"), eventText(event)}};
}

QString dayOf(const std::optional<Instant> &at)
{
    return at ? at->utc().date().toString(Qt::ISODate) : QString();
}

// The client that is named; nullopt: all of them.
QCoro::Task<Result<std::optional<WorkspaceId>>> clientAsked(CommandContext &context)
{
    CO_TRY(co_await context.open());
    if (!context.namesWorkspace() || context.has("all"))
        co_return std::optional<WorkspaceId>();
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    co_return std::optional(workspace.id);
}

QCoro::Task<Result<int>> list(CommandContext &context)
{
    CO_TRY_ASSIGN(const std::optional<WorkspaceId> client, co_await clientAsked(context));
    CO_TRY(co_await context.house().health().judgeAll());
    CO_TRY_ASSIGN(const QList<ChannelStanding> standings, co_await context.house().health().list(client));
    QJsonArray array;
    TextTable table({Words::tr("Channel"), Words::tr("Client"), Words::tr("State"), Words::tr("Last post"),
                     Words::tr("Why"), Words::tr("Proposed")});
    for (const ChannelStanding &each : standings) {
        array << toJson(each);
        table.add({each.channel.name, each.client, stateName(each.channel.lifecycle, each.health.activity),
                   dayOf(each.health.reason.lastPostAt), reasonText(each.health.reason, QLocale()),
                   proposalText(each.proposal)});
    }
    context.out().document({{QStringLiteral("channels"), array}});
    context.out().table(table,
                        Words::tr("There is no channel yet: “perennialctl channel add NETWORK NAME” makes one."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<Channel>> named(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace workspace, co_await context.workspace());
    co_return co_await context.channel(workspace.id, context.argument(0));
}

void printStanding(CommandContext &context, const ChannelStanding &standing)
{
    const QString state = stateName(standing.channel.lifecycle, standing.health.activity);
    //: %1 channel, %2 its state, %3 a date
    context.out().line(
        Words::tr("%1: %2 since %3").arg(printable(standing.channel.name), state, dayOf(standing.health.since)));
    context.out().line(reasonText(standing.health.reason, QLocale()));
    if (const QString source = sourceText(standing.health); !source.isEmpty())
        context.out().line(source);
    if (standing.proposal != HealthProposal::None)
        context.out().line(Words::tr("Proposed: %1").arg(proposalText(standing.proposal)));
}

QCoro::Task<Result<int>> show(CommandContext &context)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    HealthService &health = context.house().health();
    CO_TRY(co_await health.judgeAll());
    CO_TRY_ASSIGN(const ChannelStanding standing, co_await health.load(channel.workspace, channel.id));
    CO_TRY_ASSIGN(const QList<ChannelEvent> events, co_await health.history(channel.workspace, channel.id));
    QJsonArray history;
    TextTable table({Words::tr("When"), Words::tr("What"), Words::tr("By")});
    for (const ChannelEvent &event : events) {
        history << toJson(event);
        table.add({event.at.toIso(), eventText(event), event.person});
    }
    context.out().document({{QStringLiteral("channel"), detailsOf(standing)}, {QStringLiteral("history"), history}});
    printStanding(context, standing);
    context.out().table(table, Words::tr("Nothing has happened to it yet."));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> note(CommandContext &context)
{
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    const QString text = context.argument(1);
    const QString person = PersonHere().name;
    CO_TRY_ASSIGN(const ChannelEvent written,
                  co_await context.house().health().note(channel.workspace, channel.id, text, person));
    context.out().document({{QStringLiteral("event"), toJson(written)}});
    context.out().line(Words::tr("Written down for “%1”.").arg(printable(channel.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> threshold(CommandContext &context)
{
    std::optional<int> days;
    if (context.argument(1) != QLatin1String("usual")) {
        bool isNumber = false;
        days = context.argument(1).toInt(&isNumber);
        if (!isNumber)
            co_return usageError(Words::tr("The threshold is a number of days, or “usual”."));
    }
    CO_TRY_ASSIGN(const Channel channel, co_await named(context));
    CO_TRY_ASSIGN(const ChannelStanding standing,
                  co_await context.house().health().setThreshold(channel.workspace, channel.id, days));
    context.out().document({{QStringLiteral("channel"), detailsOf(standing)}});
    printStanding(context, standing);
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> pdf(CommandContext &context)
{
    CO_TRY(checkPlatform());
    CO_TRY_ASSIGN(const std::optional<WorkspaceId> client, co_await clientAsked(context));
    const QString path = context.argument(0);
    const QLocale locale;
    CO_TRY_ASSIGN(const int pages, co_await writeHealthPdf(context.house(), client, locale, path));
    context.out().document({{QStringLiteral("file"), path}, {QStringLiteral("pages"), pages}});
    context.out().line(Words::tr("%Ln pages in “%1”.", nullptr, pages).arg(printable(path)));
    co_return exitcode::kDone;
}

} // namespace

std::unique_ptr<Command> makeHealthCommand()
{
    const CommandArgument channel{QStringLiteral("CHANNEL"), Words::tr("The channel's name.")};
    const CommandOption all{QStringLiteral("all"), {}, Words::tr("The channels of all clients.")};
    const QString summary = Words::tr("How alive each channel is, and what is proposed.");
    auto command = std::make_unique<Command>();
    command->name = QStringLiteral("health");
    command->summary = summary;
    command->actions = {
        {{}, summary, {}, {all}, list},
        {QStringLiteral("list"), summary, {}, {all}, list},
        {QStringLiteral("show"),
         Words::tr("One channel, why it is judged so, and what happened to it."),
         {channel},
         {},
         show},
        {QStringLiteral("note"),
         Words::tr("Writes something into a channel's history."),
         {channel, {QStringLiteral("TEXT"), Words::tr("What is to be known.")}},
         {},
         note},
        {QStringLiteral("threshold"),
         Words::tr("Days without a post until a channel counts as inactive."),
         {channel,
          {QStringLiteral("DAYS"),
           Words::tr("A number, or “usual” for three times its rhythm."),
           CommandArgument::Need::Required,
           {QStringLiteral("usual")}}},
         {},
         threshold},
    };
    command->actions += CommandAction{QStringLiteral("pdf"),
                                      Words::tr("The health of the channels on paper, for a client."),
                                      {{QStringLiteral("FILE"), Words::tr("Where it is written.")}},
                                      {all},
                                      pdf};
    command->actions += channelPlanActions();
    return command;
}

} // namespace perennial
