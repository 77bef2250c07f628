// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What people type as values: local times, days, K=V, words from a list. Pure. Errors: "usage".

#include "ctl/commandcontext.h"
#include "domain/walltime.h"
#include "domain/workspace.h"

namespace perennial {

// 2026-11-23T09:30, a blank instead of the T, seconds if need be. The zone is the caller's.
Result<WallTime> parseLocal(const QString &text, const QByteArray &timeZone);
// The same, or as people say it: "fri 14:30", "tomorrow 9" (plan/typedtime.h), as it is `now` in that zone.
Result<WallTime> parseWhen(const QString &text, const QByteArray &timeZone, const Workspace &workspace, Instant now);
// --time-zone, checked; otherwise the one given.
Result<QByteArray> timeZoneOption(const CommandContext &context, const QByteArray &otherwise);
// The beginning of a day (YYYY-MM-DD), or an instant with its offset.
enum class DayEnd { Begin, AfterIt };
Result<Instant> parseDay(const QString &text, const QByteArray &timeZone, DayEnd end);

// 22:00-07:00, off.
Result<QuietHours> parseQuiet(const QString &text);
// mon,fri; errors name the option.
Result<WeekdaySet> parseWeekdays(const QString &option, const QString &text);

// YYYY-MM-DD.
Result<QDate> parseDate(const QString &text);

struct KeyValue
{
    QString key;
    QString value;
};
Result<KeyValue> parseKeyValue(const QString &text);
template <class TypedId> Result<TypedId> parseId(const QString &text)
{
    if (const auto id = TypedId::fromString(text))
        return *id;
    return usageError(Words::tr("“%1” is no id.").arg(text));
}
// --limit, a number from 1; otherwise the one given.
Result<int> limitOption(const CommandContext &context, int otherwise);
Error badChoice(const QString &option, const QString &given, const QStringList &choices);
// Errors: usage, if it is not set.
Result<void> requireYes(const CommandContext &context, const QString &whatHappens);

CommandOption yesOption();

} // namespace perennial
