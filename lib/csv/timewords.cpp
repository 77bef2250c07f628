// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/timewords.h"

#include "csv/foldname.h"
#include "plan/typedtime.h"

namespace perennial {

namespace {

constexpr qsizetype kLongestWord = 24;
constexpr int kMostDays = 1000;

// "tomorrow+1" is the day after tomorrow, "today+3 9:40" has its time behind it.
std::optional<PromptedTime> daysAfter(const QString &text, const WallTime &now)
{
    const qsizetype plus = text.indexOf(QLatin1Char('+'));
    const QString day = text.left(std::max<qsizetype>(0, plus)).trimmed().toLower();
    const bool isTomorrow = day == QLatin1String("tomorrow");
    if (!isTomorrow && day != QLatin1String("today"))
        return std::nullopt;
    const QString rest = text.sliced(plus + 1).trimmed();
    const qsizetype blank = rest.indexOf(QLatin1Char(' '));
    bool number = false;
    const int days = rest.left(blank).toInt(&number);
    if (!number || days < 0 || days > kMostDays)
        return std::nullopt;
    PromptedTime prompted{now.date.addDays(days + (isTomorrow ? 1 : 0)), std::nullopt};
    if (blank < 0)
        return prompted;
    const TimeReading time = readTime(QStringView(rest).sliced(blank));
    if (time.problem != CellProblem::None)
        return std::nullopt;
    prompted.time = time.time;
    return prompted;
}

} // namespace

std::optional<TimeWord> timeWordOf(const QString &cell, const ToolTemplate &tool)
{
    // Nearly every cell is a date: digits say so before anything is folded.
    if (tool.timeWords.isEmpty() || cell.size() > kLongestWord || (!cell.isEmpty() && digitValue(cell.front()) >= 0))
        return std::nullopt;
    const auto found = tool.timeWords.constFind(foldName(cell));
    if (found == tool.timeWords.constEnd() || (found.key().isEmpty() && !cell.trimmed().isEmpty()))
        return std::nullopt;
    return *found;
}

std::optional<PromptedTime> promptedTime(const QString &cell, const ToolTemplate &tool, const WallTime &now)
{
    if (tool.prompts == TimePrompts::None || readDate(cell).problem == CellProblem::None)
        return std::nullopt;
    const QString text = cell.trimmed();
    if (text.contains(QLatin1Char('+')))
        return daysAfter(text, now);
    TypedTimeContext context;
    context.today = now.date;
    context.now = now.time;
    const auto typed = parseTypedTime(text, context);
    return typed ? std::optional(PromptedTime{typed->date, typed->time}) : std::nullopt;
}

} // namespace perennial
