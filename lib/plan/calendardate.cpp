// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/calendardate.h"

#include <QCalendar>
#include <QRegularExpression>

namespace perennial {

namespace {

const QCalendar &calendar(CalendarSystem system)
{
    static const QCalendar gregorian(QCalendar::System::Gregorian);
    static const QCalendar jalali(QCalendar::System::Jalali);
    static const QCalendar islamic(QCalendar::System::IslamicCivil);
    switch (system) {
    case CalendarSystem::Jalali:
        return jalali;
    case CalendarSystem::IslamicCivil:
        return islamic;
    case CalendarSystem::Gregorian:
        break;
    }
    return gregorian;
}

Error invalidDate(const QString &text, CalendarSystem system)
{
    return Error(ErrorKind::Invalid, QStringLiteral("date-invalid"),
                 QStringLiteral("%1 is no date of the %2 calendar").arg(text, toString(system)),
                 {text, toString(system)});
}

QString written(CalendarDate date)
{
    return QStringLiteral("%1-%2-%3")
        .arg(date.year, 4, 10, QLatin1Char('0'))
        .arg(date.month, 2, 10, QLatin1Char('0'))
        .arg(date.day, 2, 10, QLatin1Char('0'));
}

} // namespace

CalendarDate calendarDate(QDate date, CalendarSystem system)
{
    if (!date.isValid())
        return {};
    const QCalendar::YearMonthDay parts = calendar(system).partsFromDate(date);
    return {parts.year, parts.month, parts.day};
}

Result<QDate> dateFrom(CalendarDate date, CalendarSystem system)
{
    if (date.year < 1 || date.year > 9999 || !calendar(system).isDateValid(date.year, date.month, date.day))
        return invalidDate(written(date), system);
    return calendar(system).dateFromParts(date.year, date.month, date.day);
}

int daysInMonth(int year, int month, CalendarSystem system)
{
    if (month < 1 || month > 12)
        return 0;
    return calendar(system).daysInMonth(month, year);
}

Result<QDate> parseCalendarDate(const QString &text, CalendarSystem system)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9]{4})-([0-9]{2})-([0-9]{2})\\z"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return invalidDate(text, system);
    return dateFrom({match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()}, system);
}

QString formatCalendarDate(QDate date, CalendarSystem system)
{
    return date.isValid() ? written(calendarDate(date, system)) : QString();
}

Result<QString> convertDate(const QString &text, CalendarSystem from, CalendarSystem to)
{
    TRY_ASSIGN(const QDate date, parseCalendarDate(text, from));
    const CalendarDate shown = calendarDate(date, to);
    if (shown.year < 1 || shown.year > 9999)
        return invalidDate(text, to); // before the other calendar begins
    return written(shown);
}

} // namespace perennial
