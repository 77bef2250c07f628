// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetformat.h"

#include "plan/calendardays.h"

namespace perennial {

SheetFormat::SheetFormat(const CalendarSheet &sheet) : m_locale(sheet.locale), m_calendar(calendarOf(sheet.system))
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator);
}

QString SheetFormat::month(QDate date) const
{
    //: %1 month, %2 year
    return tr("%1 %2").arg(m_calendar.standaloneMonthName(m_locale, date.month(m_calendar), date.year(m_calendar)),
                           year(date));
}

QString SheetFormat::dayShort(QDate date) const
{
    //: %1 day, %2 month: "27 Nov"
    return tr("%1 %2").arg(dayNumber(date), m_locale.toString(date, QStringLiteral("MMM"), m_calendar));
}

QString SheetFormat::day(QDate date) const
{
    //: %1 weekday, %2 day, %3 month: "Friday, 27 November"
    return tr("%1, %2 %3").arg(weekday(date), dayNumber(date), monthName(date));
}

QString SheetFormat::range(QDate from, QDate to) const
{
    if (from == to)
        //: %1 day, %2 month, %3 year: "27 November 2026"
        return tr("%1 %2 %3").arg(dayNumber(to), monthName(to), year(to));
    if (from.year(m_calendar) != to.year(m_calendar))
        //: two days of different years: "28 December 2026 – 3 January 2027"
        return tr("%1 %2 %3 – %4 %5 %6")
            .arg(dayNumber(from), monthName(from), year(from), dayNumber(to), monthName(to), year(to));
    if (from.month(m_calendar) != to.month(m_calendar))
        //: two days of different months: "30 November – 6 December 2026"
        return tr("%1 %2 – %3 %4 %5").arg(dayNumber(from), monthName(from), dayNumber(to), monthName(to), year(to));
    //: two days of one month: "23–29 November 2026"
    return tr("%1–%2 %3 %4").arg(dayNumber(from), dayNumber(to), monthName(to), year(to));
}

QString SheetFormat::posts(int count) const
{
    return count == 0 ? tr("No posts") : tr("%Ln posts", nullptr, count);
}

} // namespace perennial
