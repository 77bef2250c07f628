// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SheetFormat: days, times and numbers as they stand on paper, in the locale and the calendar of the sheet.
// Plain value. Thread: any.

#include "print/calendarsheet.h"

#include <QCalendar>
#include <QCoreApplication>

namespace perennial {

class SheetFormat
{
    Q_DECLARE_TR_FUNCTIONS(perennial::CalendarPrint)
public:
    explicit SheetFormat(const CalendarSheet &sheet);

    QString number(int value) const { return m_locale.toString(value); }
    QString time(QTime time) const { return m_locale.toString(time, QStringLiteral("HH:mm")); }
    QString dayNumber(QDate date) const { return number(date.day(m_calendar)); }
    QString weekday(QDate date) const { return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::LongFormat); }
    QString weekdayShort(QDate date) const
    {
        return m_locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
    }
    QString month(QDate date) const;           // November 2026
    QString dayShort(QDate date) const;        // 27 Nov
    QString day(QDate date) const;             // Friday, 27 November
    QString range(QDate from, QDate to) const; // 23–29 November 2026
    QString posts(int count) const;
    const QCalendar &calendar() const { return m_calendar; }
    const QLocale &locale() const { return m_locale; }

private:
    QString monthName(QDate date) const { return m_locale.toString(date, QStringLiteral("MMMM"), m_calendar); }
    QString year(QDate date) const { return number(date.year(m_calendar)); }

    QLocale m_locale;
    QCalendar m_calendar;
};

} // namespace perennial
