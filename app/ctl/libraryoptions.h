// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What people say of the library on the command line: seasons, last days, numbers, channels. An empty value takes away what
// there was. Pure but for the channels' names. Errors: "usage", NotFound.

#include "ctl/commandcontext.h"
#include "service/evergreenservice.h"

#include <QJsonArray>

namespace perennial {

// --season, --expires and --max-uses, of an item or a category; what is not given stays.
struct LibraryLimits
{
    std::optional<Season> season;
    std::optional<QDate> expires;
    std::optional<int> mostUses;
};
Result<void> takeLimits(const CommandContext &context, LibraryLimits &limits);
Result<void> takeNumber(const CommandContext &context, const char *option, int &number);
Result<void> takeNumber(const CommandContext &context, const char *option, std::optional<int> &number);
// --channel
QCoro::Task<Result<void>> takeChannels(CommandContext &context, WorkspaceId workspace, QList<ChannelId> &channels);
// Errors: NotFound "category-unknown".
QCoro::Task<Result<LibraryCategory>> categoryNamed(CommandContext &context, WorkspaceId workspace, QString name);

QList<CommandOption> limitOptions();

QJsonValue seasonJson(const std::optional<Season> &season);
QJsonValue dayJson(const std::optional<QDate> &day);
QJsonValue numberJson(const std::optional<int> &number);
QJsonArray channelNames(const QList<ChannelId> &channels, const QHash<ChannelId, QString> &names);
QCoro::Task<Result<QHash<ChannelId, QString>>> channelNamesOf(CommandContext &context, WorkspaceId workspace);

} // namespace perennial
