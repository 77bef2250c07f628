// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/plantext.h"
#include "ctl/commandcontext.h"
#include "ctl/parsing.h"
#include "ctl/planactions.h"
#include "service/channelplanservice.h"
#include "service/evergreenservice.h"
#include "service/guidetexts.h"
#include "service/personhere.h"

#include <QFile>
#include <QJsonArray>

namespace perennial {

namespace {

QStringList modes()
{
    return {QStringLiteral("active"), QStringLiteral("revival"), QStringLiteral("maintenance"),
            QStringLiteral("closing")};
}

Result<QList<CategoryId>> categoriesNamed(const QList<LibraryCategory> &known, const QStringList &names)
{
    QList<CategoryId> found;
    for (const QString &name : names) {
        const auto match = std::find_if(known.cbegin(), known.cend(), [&name](const LibraryCategory &each) {
            return QString::compare(each.category.name, name, Qt::CaseInsensitive) == 0;
        });
        if (match == known.cend())
            return Error(ErrorKind::NotFound, QStringLiteral("category-unknown"), QStringLiteral("no such category"),
                         {name});
        found << match->category.id;
    }
    return found;
}

Result<int> weekdayOption(const CommandContext &context, const char *option)
{
    TRY_ASSIGN(const WeekdaySet days,
               parseWeekdays(QStringLiteral("--") + QLatin1String(option), context.value(option)));
    if (days.count() != 1)
        return usageError(Words::tr("%1 takes one day of the week.").arg(QStringLiteral("--") + QLatin1String(option)));
    return int(days.days().first());
}

// What the options say about a maintenance.
Result<void> takeOptions(const CommandContext &context, MaintenanceRules &rules)
{
    if (context.has("weekday")) {
        TRY_ASSIGN(rules.weekday, weekdayOption(context, "weekday"));
    }
    if (context.has("look")) {
        TRY_ASSIGN(rules.lookWeekday, weekdayOption(context, "look"));
    }
    if (context.has("time")) {
        const QTime time = QTime::fromString(context.value("time"), QStringLiteral("H:mm"));
        if (!time.isValid())
            return usageError(Words::tr("“%1” is no time of day: write it as 09:30.").arg(context.value("time")));
        rules.time = time;
    }
    if (context.has("owner"))
        rules.lookOwner = context.value("owner");
    if (context.has("library-only"))
        rules.takesOver = false;
    return {};
}

Result<void> takeOptions(const CommandContext &context, const QList<ChannelId> &moveTo, ClosingRules &rules)
{
    if (context.has("last")) {
        TRY_ASSIGN(rules.lastOn, parseDate(context.value("last")));
    }
    if (context.has("keep-keys"))
        rules.revokesKeys = false;
    if (context.has("give-up-handle"))
        rules.keepsHandle = false;
    if (context.has("queue")) {
        const auto choice = queueChoiceFromString(context.value("queue"));
        if (!choice)
            return badChoice(QStringLiteral("--queue"), context.value("queue"),
                             {QStringLiteral("keep"), QStringLiteral("move"), QStringLiteral("drop")});
        rules.queue = *choice;
    }
    rules.queueTo = moveTo;
    return {};
}

QCoro::Task<Result<int>> setActive(CommandContext &context, Channel channel)
{
    ChannelPlanService &plans = context.house().channelPlans();
    const QString person = PersonHere().name;
    CO_TRY_ASSIGN(const auto progress, co_await plans.progress(channel.workspace, channel.id));
    if (progress && progress->plan.isRunning())
        CO_TRY(co_await plans.end(channel.workspace, progress->plan.id, PlanEnd::Active, person));
    CO_TRY_ASSIGN(const Channel now, co_await plans.reopen(channel.workspace, channel.id, person));
    context.out().document({{QStringLiteral("channel"), now.name},
                            {QStringLiteral("lifecycle"), toString(now.lifecycle)},
                            {QStringLiteral("plan"), QJsonValue()}});
    context.out().line(Words::tr("“%1” is a channel like the others.").arg(printable(now.name)));
    co_return exitcode::kDone;
}

QCoro::Task<Result<int>> setMode(CommandContext &context)
{
    const QString mode = context.value("mode");
    if (!modes().contains(mode))
        co_return badChoice(QStringLiteral("--mode"), mode, modes());
    CO_TRY_ASSIGN(const Workspace client, co_await context.workspace());
    CO_TRY_ASSIGN(const Channel channel, co_await context.channel(client.id, context.argument(0)));
    if (mode == QLatin1String("active"))
        co_return co_await setActive(context, channel);
    ChannelPlanService &plans = context.house().channelPlans();
    const QString elsewhere = context.value("elsewhere");
    CO_TRY_ASSIGN(const WaysOut ways, co_await plans.propose(client.id, channel.id, elsewhere));
    ChannelPlan plan = ways.maintenance.plan;
    if (mode == QLatin1String("revival"))
        plan = ways.revival.plan;
    else if (mode == QLatin1String("closing"))
        plan = ways.closing.plan;
    CO_TRY_ASSIGN(const QList<LibraryCategory> known, co_await context.house().evergreen().categories(client.id));
    const QStringList fromNames = splitList(context.values("from"));
    CO_TRY_ASSIGN(const QList<ChannelId> from, co_await context.channels(client.id, fromNames));
    if (plan.kind == PlanKind::Maintenance) {
        CO_TRY_ASSIGN(const QList<CategoryId> categories,
                      categoriesNamed(known, splitList(context.values("category"))));
        if (!categories.isEmpty())
            plan.maintenance.categories = categories;
        plan.maintenance.from = from;
        CO_TRY(takeOptions(context, plan.maintenance));
    } else if (plan.kind == PlanKind::Revival) {
        plan.revival.crossPromote = from;
    } else {
        CO_TRY(takeOptions(context, from, plan.closing));
    }
    const QString person = context.has("owner") ? context.value("owner") : PersonHere().name;
    CO_TRY_ASSIGN(const ChannelPlan started, co_await plans.start(plan, person));
    const QJsonObject planJson{{QStringLiteral("id"), started.id.toString()},
                               {QStringLiteral("kind"), toString(started.kind)},
                               {QStringLiteral("rules"), rulesToJson(started)}};
    context.out().document({{QStringLiteral("channel"), channel.name},
                            {QStringLiteral("lifecycle"), mode},
                            {QStringLiteral("plan"), planJson}});
    //: %1 channel, %2 "Maintenance", "Revival" or "Closing"
    context.out().line(Words::tr("“%1”: %2 begins. “perennialctl health tasks” shows what is to be done.")
                           .arg(printable(channel.name), planName(started.kind)));
    co_return exitcode::kDone;
}

QJsonObject toJson(const GuideText &text)
{
    return {{QStringLiteral("kind"), toString(text.kind)},
            {QStringLiteral("language"), text.language},
            {QStringLiteral("own"), text.isOwn},
            {QStringLiteral("body"), text.body}};
}

QCoro::Task<Result<int>> texts(CommandContext &context)
{
    CO_TRY_ASSIGN(const Workspace client, co_await context.workspace());
    ChannelPlanService &plans = context.house().channelPlans();
    const QString language = context.value("language");
    if (!language.isEmpty() && !guidetexts::languages().contains(language))
        co_return badChoice(QStringLiteral("--language"), language, guidetexts::languages());
    if (!context.argument(0).isEmpty()) {
        const auto kind = guideKindFromString(context.argument(0));
        if (!kind)
            co_return usageError(Words::tr("There is no text “%1”.").arg(context.argument(0)));
        GuideText text{client.id, *kind, language.isEmpty() ? client.language : language, QString(), true};
        if (context.has("file")) {
            QFile file(context.value("file"));
            if (!file.open(QIODevice::ReadOnly))
                co_return Error(ErrorKind::NotFound, QStringLiteral("file-unreadable"), file.errorString(),
                                {context.value("file"), file.errorString()});
            text.body = QString::fromUtf8(file.readAll());
        }
        if (context.has("file") || context.has("reset"))
            CO_TRY(co_await plans.setText(text));
    }
    CO_TRY_ASSIGN(QList<GuideText> all, co_await plans.texts(client.id, language));
    QJsonArray array;
    for (const GuideText &text : all) {
        if (!context.argument(0).isEmpty() && toString(text.kind) != context.argument(0))
            continue;
        array << toJson(text);
        context.out().line(QStringLiteral("== %1 (%2) ==").arg(guideName(text.kind), toString(text.kind)));
        context.out().line(text.body + QLatin1Char('\n'));
    }
    context.out().document({{QStringLiteral("texts"), array}});
    co_return exitcode::kDone;
}

} // namespace

CommandAction channelModeAction()
{
    return {
        QStringLiteral("set"),
        Words::tr("Chooses a way for a channel that has gone quiet."),
        {{QStringLiteral("CHANNEL"), Words::tr("The channel's name.")}},
        {{QStringLiteral("mode"), QStringLiteral("MODE"), Words::tr("active, revival, maintenance or closing.")},
         {QStringLiteral("category"), QStringLiteral("NAME"),
          Words::tr("Maintenance: a category of the library to send from; may be repeated.")},
         {QStringLiteral("from"), QStringLiteral("CHANNEL"),
          Words::tr("Other channels: to take posts over from, to tell of this one, or to move the queue to.")},
         {QStringLiteral("library-only"), {}, Words::tr("Maintenance: takes nothing over from other channels.")},
         {QStringLiteral("weekday"), QStringLiteral("DAY"), Words::tr("Maintenance: the day of its post.")},
         {QStringLiteral("time"), QStringLiteral("HH:MM"), Words::tr("Maintenance: the time of its post.")},
         {QStringLiteral("look"), QStringLiteral("DAY"), Words::tr("Maintenance: the day on which messages are read.")},
         {QStringLiteral("elsewhere"), QStringLiteral("TEXT"), Words::tr("Where visitors find somebody.")},
         {QStringLiteral("owner"), QStringLiteral("NAME"), Words::tr("Who looks after it.")},
         {QStringLiteral("last"), QStringLiteral("DATE"), Words::tr("Closing: the day of the last post.")},
         {QStringLiteral("queue"), QStringLiteral("CHOICE"),
          Words::tr("Closing: keep, move or drop what is planned after it.")},
         {QStringLiteral("keep-keys"), {}, Words::tr("Closing: the keys are not revoked.")},
         {QStringLiteral("give-up-handle"), {}, Words::tr("Closing: the handle is given up.")}},
        setMode};
}

CommandAction guideTextsAction()
{
    return {
        QStringLiteral("texts"),
        Words::tr("The words of notices, plans and checklists; shows or changes them."),
        {{QStringLiteral("KIND"), Words::tr("Only this one, for example last-post."), CommandArgument::Need::Optional}},
        {{QStringLiteral("language"), QStringLiteral("CODE"), Words::tr("en, tr, fa or hr; else the client's.")},
         {QStringLiteral("file"), QStringLiteral("FILE"), Words::tr("The client's own words, from a file.")},
         {QStringLiteral("reset"), {}, Words::tr("Back to the words that come with the program.")}},
        texts};
}

} // namespace perennial
