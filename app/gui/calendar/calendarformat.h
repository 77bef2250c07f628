// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarFormat: dates, times and numbers in the words of the locale and of the workspace's calendar system.
// Plain value; thread: the window's (it translates).

#include "calendar/calendarsource.h"

#include <QCalendar>
#include <QCoreApplication>

namespace perennial {

class CalendarFormat
{
    Q_DECLARE_TR_FUNCTIONS(perennial::CalendarFormat)
public:
    explicit CalendarFormat(const CalendarSetting &setting);

    QString number(int value) const;
    QString time(QTime time) const;         // 09:30
    QString dayNumber(QDate date) const;    // 27
    QString weekdayShort(QDate date) const; // Fri
    QString weekday(QDate date) const;      // Friday
    QString weekdayOf(int dayOfWeek) const;
    QString weekdayNarrow(int dayOfWeek) const; // F
    QString monthShort(QDate date) const;
    QString day(QDate date) const;                // Friday 27 November
    QString dayShort(QDate date) const;           // 27 Nov
    QString dayOfYear(QDate date) const;          // 27 November
    QString moment(QDate date, QTime time) const; // Fri 27 Nov, 09:30
    QString range(QDate from, QDate to) const;    // 23–29 November 2026
    QString month(QDate date) const;              // November 2026
    QString monthName(QDate date) const;          // November
    QString year(QDate date) const;               // 2026
    QString week(QDate date) const;               // Week 48

    // In the second calendar; empty if there is none.
    QString secondDay(QDate date) const;                // 6, or 1 Azar where its month begins
    QString secondDayShort(QDate date) const;           // 6 Azar
    QString secondRange(QDate from, QDate to) const;    // 2–8 Azar 1405

    int dayOfMonth(QDate date) const { return date.day(m_calendar); }
    const QCalendar &calendar() const { return m_calendar; }
    const QLocale &locale() const { return m_setting.locale; }

private:
    QString text(QDate date, const QString &format) const;

    CalendarSetting m_setting;
    QCalendar m_calendar;
};

// A sentence about an entry: "Friday 27 November, 09:00, Mastodon @acme and Bluesky @acme, approved: Slow Friday is here".
QString describeEntry(const CalendarEntry &entry, const CalendarFormat &format,
                      const QHash<ChannelId, CalendarChannel> &channels);
// Why an entry of this state stays where it is.
QString refusalText(EntryState state);

} // namespace perennial
