// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/yearwords.h"

#include "common/paint.h"
#include "plan/calendardays.h"

namespace perennial {

YearWords::YearWords(const QLocale &locale, CalendarSystem system) : m_locale(locale), m_calendar(calendarOf(system))
{
    m_locale.setNumberOptions(QLocale::OmitGroupSeparator); // years
}

QString YearWords::date(QDate date) const
{
    //: how a day of a month is written, by the letters of QLocale: "28 December"
    return m_locale.toString(date, tr("d MMMM"), m_calendar);
}

QString YearWords::weekOf(QDate start) const
{
    //: %1 the first day of the week: "28 December"
    return tr("Week of %1").arg(date(start));
}

QString YearWords::monthHead(QDate date) const
{
    const QString month = m_locale.toString(date, QStringLiteral("MMM"), m_calendar);
    if (date.month(m_calendar) != 1)
        return month;
    //: a month, short, and its year: "Jan 2027"
    return tr("%1 %2").arg(month, number(date.year(m_calendar)));
}

QString YearWords::counts(const EvergreenWeek &week) const
{
    QStringList parts{tr("%Ln posts", nullptr, week.posts())};
    if (week.empty > 0)
        //: of slots for which the library has nothing
        parts << tr("%Ln empty", nullptr, week.empty);
    return parts.join(tr(", ", "between facts"));
}

QString YearWords::week(QDate start, const EvergreenWeek &week) const
{
    //: %1 the first day of the week, %2 counts: "Week of 28 December: 7 posts, 2 empty"
    return tr("Week of %1: %2").arg(date(start), counts(week));
}

QString YearWords::cell(const EvergreenWeek &week) const
{
    if (week == EvergreenWeek())
        return tr("no slots");
    QStringList parts{tr("%Ln posts", nullptr, week.posts())};
    if (week.fresh > 0)
        //: posts in wordings that were never used before
        parts << tr("%Ln fresh", nullptr, week.fresh);
    if (week.rested > 0)
        parts << tr("%Ln used before", nullptr, week.rested);
    if (week.empty > 0)
        parts << tr("%Ln empty", nullptr, week.empty);
    if (week.free > 0)
        parts << tr("%Ln left free", nullptr, week.free);
    return parts.join(tr(", ", "between facts"));
}

QString YearWords::posts(const EvergreenWeek &all, qsizetype pinned) const
{
    if (all.posts() == 0)
        return tr("No posts.");
    return pinned == 0 ? tr("%Ln posts, none twice within its rest.", nullptr, all.posts())
                       : tr("%Ln posts, none twice within its rest but where people chose it.", nullptr, all.posts());
}

QString YearWords::empties(const EvergreenWeek &all) const
{
    return all.empty == 0 ? tr("No slot stays empty.") : tr("%Ln slots stay empty.", nullptr, all.empty);
}

QString YearWords::runsDry(const QString &category) const
{
    //: %1 a category. What is between <b> and </b> is written in red.
    return tr("<b>%1 runs dry</b> here.").arg(isolate(category.toHtmlEscaped()));
}

QString YearWords::carriesOn(const EvergreenDrought &drought) const
{
    if (!drought.until.isValid())
        return tr("At least %Ln new wordings carry it through the year.", nullptr, drought.wordings);
    //: %1 a day: "3 March"
    return tr("At least %Ln new wordings carry it to %1.", nullptr, drought.wordings).arg(date(drought.until));
}

QString YearWords::alsoDry(qsizetype categories) const
{
    return tr("%Ln more run dry, too.", nullptr, int(categories));
}

QString YearWords::firstDry(QDate day) const
{
    if (!day.isValid())
        //: when a category runs dry
        return tr("never");
    //: how a day of a month is written, short, by the letters of QLocale: "28 Dec"
    return m_locale.toString(day, tr("d MMM"), m_calendar);
}

QString YearWords::percent(double share) const
{
    //: %1 a number
    return tr("%1%").arg(m_locale.toString(share * 100, 'f', share > 0 && share < 0.01 ? 1 : 0));
}

QString YearWords::fairness(const CategoryOutlook &outlook) const
{
    if (outlook.items == 0)
        return tr("It has no items.");
    if (outlook.fewestUses == outlook.mostUses)
        //: how often each item of a category is used
        return tr("%Ln times", nullptr, outlook.mostUses);
    //: %1 and %Ln: how often an item of a category is used, at least and at most
    return tr("%1 to %Ln times", nullptr, outlook.mostUses).arg(number(outlook.fewestUses));
}

QString YearWords::repeats(const QMap<int, qsizetype> &items) const
{
    qsizetype all = 0;
    int usual = 0;
    for (auto it = items.cbegin(); it != items.cend(); ++it) {
        all += it.value();
        if (it.value() > items.value(usual, 0))
            usual = it.key();
    }
    if (all == 0)
        return tr("There are no items yet.");
    QString text = tr("Most often an item goes out %Ln times in the year.", nullptr, usual);
    if (const int never = int(items.value(0)); never > 0)
        text += QLatin1Char(' ') + tr("%Ln items never do.", nullptr, never);
    return text;
}

} // namespace perennial
