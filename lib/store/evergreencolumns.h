// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How seasons, days and lists of channels of the library stand in text columns; '' = none. Pure.

#include "domain/evergreen.h"
#include "store/jsoncolumn.h"

namespace perennial::evergreencolumns {

inline QString text(MonthDay day)
{
    return QStringLiteral("%1-%2").arg(day.month, 2, 10, QLatin1Char('0')).arg(day.day, 2, 10, QLatin1Char('0'));
}

inline QString from(const std::optional<Season> &season)
{
    return season ? text(season->from) : QStringLiteral("");
}

inline QString to(const std::optional<Season> &season)
{
    return season ? text(season->to) : QStringLiteral("");
}

inline QString text(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QStringLiteral("");
}

inline QString text(const QList<ChannelId> &channels)
{
    QStringList ids;
    for (ChannelId channel : channels)
        ids << channel.toString();
    return jsoncolumn::text(ids);
}

inline std::optional<Season> season(const QString &from, const QString &to)
{
    if (from.isEmpty())
        return std::nullopt;
    const auto day = [](const QString &text) { return MonthDay{text.left(2).toInt(), text.mid(3).toInt()}; };
    return Season{day(from), day(to)};
}

inline std::optional<QDate> day(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(QDate::fromString(text, Qt::ISODate));
}

inline QList<ChannelId> channels(const QString &text)
{
    QList<ChannelId> ids;
    for (const QString &id : jsoncolumn::list(text))
        ids << ChannelId::fromString(id).value_or(ChannelId());
    return ids;
}

} // namespace perennial::evergreencolumns
