// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// YearWords: the sentences about a year of the evergreen library, in the words and the calendar of the client.
// Plain value; thread: the window's (it translates).

#include "domain/workspace.h"
#include "plan/evergreensimulator.h"
#include "plan/evergreenyear.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QLocale>

namespace perennial {

class YearWords
{
    Q_DECLARE_TR_FUNCTIONS(perennial::YearWords)
public:
    YearWords(const QLocale &locale, CalendarSystem system);

    const QCalendar &calendar() const { return m_calendar; }
    QString number(int value) const { return m_locale.toString(value); }
    QString date(QDate date) const;      // 28 December
    QString weekOf(QDate start) const;   // Week of 28 December
    QString monthHead(QDate date) const; // Dec, or Jan 2027 where the year begins
    QString counts(const EvergreenWeek &week) const; // 7 posts, 2 empty
    // "Week of 28 December: 7 posts, 2 empty".
    QString week(QDate start, const EvergreenWeek &week) const;
    // "3 posts, 2 fresh, 1 used before, 1 empty, 1 left free".
    QString cell(const EvergreenWeek &week) const;

    QString posts(const EvergreenWeek &all, qsizetype pinned) const; // 333 posts, none twice within its rest.
    QString empties(const EvergreenWeek &all) const;                 // 65 slots stay empty.
    // Markup: what runs dry is between <b> and </b>.
    QString runsDry(const QString &category) const;
    QString carriesOn(const EvergreenDrought &drought) const; // At least 4 wordings carry it to 3 March.
    QString alsoDry(qsizetype categories) const;              // 2 more run dry, too.
    QString firstDry(QDate day) const;                        // 3 Mar, or never

    QString percent(double share) const;
    QString fairness(const CategoryOutlook &outlook) const; // 3 to 6 times
    QString repeats(const QMap<int, qsizetype> &items) const;

private:
    QLocale m_locale;
    QCalendar m_calendar;
};

} // namespace perennial
