// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/parsing.h"

#include "plan/typedtime.h"

namespace perennial {

Result<WallTime> parseLocal(const QString &text, const QByteArray &timeZone)
{
    // Day and time apart: QDateTime would bend them to this machine's own time zone.
    const QString trimmed = text.trimmed();
    const QDate date = QDate::fromString(trimmed.left(10), QStringLiteral("yyyy-MM-dd"));
    const bool parted = trimmed.size() > 11 && (trimmed.at(10) == QLatin1Char('T') || trimmed.at(10) == QLatin1Char(' '));
    const QString clock = trimmed.mid(11);
    const QTime time = QTime::fromString(clock, clock.size() == 5 ? QStringLiteral("HH:mm") : QStringLiteral("HH:mm:ss"));
    if (parted && date.isValid() && time.isValid())
        return WallTime{date, time, timeZone};
    return usageError(Words::tr("“%1” is no time: write it as 2026-11-23T09:30.").arg(text));
}

Result<WallTime> parseWhen(const QString &text, const QByteArray &timeZone, const Workspace &workspace, Instant now)
{
    auto strict = parseLocal(text, timeZone);
    if (strict)
        return strict;
    ZoneResolver zones;
    TRY_ASSIGN(const WallTime here, zones.wallTime(now, timeZone));
    const auto typed = parseTypedTime(text, {here.date, here.time, workspace.weekStart, workspace.calendar});
    if (!typed)
        return usageError(Words::tr("“%1” is no time: write it as 2026-11-23T09:30, or as “fri 14:30”.").arg(text));
    if (!typed->time)
        return usageError(Words::tr("“%1” is %2: say the time of day, too.").arg(text, typed->date.toString(Qt::ISODate)));
    return WallTime{typed->date, *typed->time, timeZone};
}

Result<QByteArray> timeZoneOption(const CommandContext &context, const QByteArray &otherwise)
{
    if (!context.has("time-zone"))
        return otherwise;
    const QByteArray zone = context.value("time-zone").toUtf8();
    ZoneResolver zones;
    TRY(zones.zone(zone));
    return zone;
}

Result<Instant> parseDay(const QString &text, const QByteArray &timeZone, DayEnd end)
{
    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (text.trimmed().size() == 10 && date.isValid()) {
        ZoneResolver zones;
        const WallTime wall{end == DayEnd::AfterIt ? date.addDays(1) : date, QTime(0, 0), timeZone};
        TRY_ASSIGN(const ResolvedTime resolved, zones.resolve(wall));
        return resolved.instant;
    }
    if (const auto instant = Instant::fromIso(text.trimmed()))
        return *instant;
    TRY_ASSIGN(const WallTime wall, parseLocal(text, timeZone));
    ZoneResolver zones;
    TRY_ASSIGN(const ResolvedTime resolved, zones.resolve(wall));
    return resolved.instant;
}

Result<QDate> parseDate(const QString &text)
{
    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (text.trimmed().size() == 10 && date.isValid())
        return date;
    return usageError(Words::tr("“%1” is no day: write it as 2026-11-23.").arg(text));
}

Result<KeyValue> parseKeyValue(const QString &text)
{
    const qsizetype at = text.indexOf(QLatin1Char('='));
    if (at < 1)
        return usageError(Words::tr("“%1” is no option of this kind: write KEY=VALUE.").arg(text));
    return KeyValue{text.left(at).trimmed(), text.mid(at + 1)};
}

Result<int> limitOption(const CommandContext &context, int otherwise)
{
    if (!context.has("limit"))
        return otherwise;
    bool isNumber = false;
    const int limit = context.value("limit").toInt(&isNumber);
    if (!isNumber || limit < 1)
        return usageError(Words::tr("--limit takes a number from 1."));
    return limit;
}

Error badChoice(const QString &option, const QString &given, const QStringList &choices)
{
    return usageError(Words::tr("“%1” is no value for %2: %3.").arg(given, option, choices.join(QStringLiteral(", "))));
}

Result<void> requireYes(const CommandContext &context, const QString &whatHappens)
{
    if (context.has("yes"))
        return {};
    return usageError(Words::tr("%1 Say --yes if that is what you want.").arg(whatHappens));
}

CommandOption yesOption()
{
    return {QStringLiteral("yes"), {}, Words::tr("Do it without asking again.")};
}

Result<QuietHours> parseQuiet(const QString &text)
{
    if (const auto quiet = QuietHours::fromString(text))
        return *quiet;
    return badChoice(QStringLiteral("--quiet"), text, {QStringLiteral("22:00-07:00"), QStringLiteral("off")});
}

Result<WeekdaySet> parseWeekdays(const QString &option, const QString &text)
{
    if (const auto days = WeekdaySet::fromString(text); days && !days->isEmpty())
        return *days;
    return badChoice(option, text, {QStringLiteral("mon,tue,wed,thu,fri,sat,sun")});
}

} // namespace perennial
