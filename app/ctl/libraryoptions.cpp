// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/libraryoptions.h"

#include "ctl/parsing.h"
#include "text/folding.h"

namespace perennial {

namespace {

Result<Season> parseSeason(const QString &text)
{
    const auto season = seasonFromString(text);
    if (!season)
        return usageError(Words::tr("“%1” is no season: write it as 11-15..02-28, month and day.").arg(text));
    return *season;
}

} // namespace

Result<void> takeNumber(const CommandContext &context, const char *option, int &number)
{
    if (!context.has(option))
        return {};
    bool isNumber = false;
    number = context.value(option).toInt(&isNumber);
    if (!isNumber)
        return usageError(Words::tr("--%1 takes a number.").arg(QLatin1String(option)));
    return {};
}

Result<void> takeNumber(const CommandContext &context, const char *option, std::optional<int> &number)
{
    if (!context.has(option))
        return {};
    number.reset();
    if (context.value(option).isEmpty())
        return {};
    int given = 0;
    TRY(takeNumber(context, option, given));
    number = given;
    return {};
}

Result<void> takeLimits(const CommandContext &context, LibraryLimits &limits)
{
    if (context.has("season")) {
        limits.season.reset();
        if (!context.value("season").isEmpty()) {
            TRY_ASSIGN(limits.season, parseSeason(context.value("season")));
        }
    }
    if (context.has("expires")) {
        limits.expires.reset();
        if (!context.value("expires").isEmpty()) {
            TRY_ASSIGN(limits.expires, parseDate(context.value("expires")));
        }
    }
    return takeNumber(context, "max-uses", limits.mostUses);
}

QCoro::Task<Result<void>> takeChannels(CommandContext &context, WorkspaceId workspace, QList<ChannelId> &channels)
{
    if (!context.has("channel"))
        co_return {};
    const QStringList names = splitList(context.values("channel"));
    channels.clear();
    if (!names.isEmpty()) {
        CO_TRY_ASSIGN(channels, co_await context.channels(workspace, names));
    }
    co_return {};
}

QCoro::Task<Result<LibraryCategory>> categoryNamed(CommandContext &context, WorkspaceId workspace, QString name)
{
    CO_TRY_ASSIGN(const QList<LibraryCategory> all, co_await context.house().evergreen().categories(workspace));
    for (const LibraryCategory &each : all) {
        if (foldForSearch(each.category.name) == foldForSearch(name.trimmed()))
            co_return each;
    }
    co_return Error(ErrorKind::NotFound, QStringLiteral("category-unknown"), QStringLiteral("no such category"), {name});
}

QList<CommandOption> limitOptions()
{
    return {{QStringLiteral("season"), QStringLiteral("MM-DD..MM-DD"), Words::tr("Only on these days of each year, both ends included.")},
            {QStringLiteral("expires"), QStringLiteral("DATE"), Words::tr("The last day on which it may go out.")},
            {QStringLiteral("max-uses"), QStringLiteral("N"), Words::tr("How often an item may go out, ever, over all channels.")},
            {QStringLiteral("channel"), QStringLiteral("C[,C]"), Words::tr("Only to these channels.")}};
}

QJsonValue seasonJson(const std::optional<Season> &season)
{
    return season ? QJsonValue(toString(*season)) : QJsonValue();
}

QJsonValue dayJson(const std::optional<QDate> &day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue numberJson(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray channelNames(const QList<ChannelId> &channels, const QHash<ChannelId, QString> &names)
{
    QJsonArray array;
    for (ChannelId channel : channels)
        array << names.value(channel, channel.toString());
    return array;
}

QCoro::Task<Result<QHash<ChannelId, QString>>> channelNamesOf(CommandContext &context, WorkspaceId workspace)
{
    CO_TRY_ASSIGN(const QList<Channel> channels, co_await context.house().channels().list(workspace));
    QHash<ChannelId, QString> names;
    for (const Channel &channel : channels)
        names.insert(channel.id, channel.name);
    co_return names;
}

} // namespace perennial
