// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Variables in wordings, which become words on the day on which they go out: {season}, {weekday}, {month}, {year}, {date},
// {years since 2015}, {years since 2015-06-01}, {days until 2027-03-20}. Names in any case; one with a capital in front
// gives a word with a capital in front. Dates in braces are of the client's calendar, but a year from 1700 on is Gregorian
// in every calendar. What is no variable stays as it is; what looks like one and is none is told. Thread: safe. Pure.

#include "domain/workspace.h"

#include <QLocale>

namespace perennial {

struct TextVariable
{
    enum class Kind { Season, Weekday, Month, Year, Date, YearsSince, DaysUntil, Unknown };
    Kind kind = Kind::Unknown;
    qsizetype start = 0; // UTF-16, of the brace
    qsizetype length = 0;
    QString argument; // "2015", "2027-03-20", with digits of any script as 0 to 9

    bool operator==(const TextVariable &) const = default;
};

// In their order; what stands in braces and can't be a variable (several lines, signs, other braces) is not among them.
QList<TextVariable> findVariables(QStringView text);
bool hasVariables(QStringView text);

// "{season}", "{years since 2015}": one of each kind, as people may insert them.
QStringList variableExamples();

// The seasons of the northern half of the Earth, by whole months: spring is March to May, in the Jalali calendar Farvardin
// to Khordad.
enum class YearSeason { Spring, Summer, Autumn, Winter };
YearSeason seasonOf(QDate date, CalendarSystem calendar);

struct SeasonNames
{
    QString spring;
    QString summer;
    QString autumn;
    QString winter;
};
// In English, Turkish, Persian and Croatian: in the language of the post, so data; empty for others.
SeasonNames seasonNamesIn(const QLocale &locale);

struct VariableContext
{
    QDate date; // on which it goes out
    QLocale locale = QLocale::c(); // names of days and months, digits
    CalendarSystem calendar = CalendarSystem::Gregorian;
    SeasonNames seasons; // empty ones: {season} stays
};

// In the language of the text itself, as far as it shows (plan/rewording.h), with its season names; else in the other one.
VariableContext variableContextFor(const QString &text, QDate date, CalendarSystem calendar, const QLocale &otherwise);

struct VariableFinding
{
    QString code; // "variable-unknown" (args: as written, what may be meant or empty), "variable-date" (args: as written),
                  // "variable-date-passed", "variable-date-ahead" (args: as written; the number is 0)
    QStringList args;
    qsizetype start = 0;
    qsizetype length = 0;
};

struct ResolvedText
{
    QString text;
    QList<VariableFinding> findings;
};

ResolvedText resolveVariables(const QString &text, const VariableContext &context);
// What a text says on a day, in its own language if it shows, else in the other one.
QString textOnDay(const QString &text, QDate date, CalendarSystem calendar, const QLocale &otherwise);

// What is to be said of the variables of a text before its day is known: all but what the day decides.
QList<VariableFinding> checkVariables(const QString &text, CalendarSystem calendar);

} // namespace perennial
