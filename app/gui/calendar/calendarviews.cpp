// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarviews.h"

#include "calendar/agendaview.h"
#include "calendar/boardview.h"
#include "calendar/monthview.h"
#include "calendar/weekview.h"
#include "calendar/yearview.h"

namespace perennial {

CalendarViews::CalendarViews(CalendarContext &context, QWidget *parent) : QStackedWidget(parent), m_context(context)
{
    m_current = &get(m_week);
}

template <class View> View &CalendarViews::get(View *&view)
{
    if (!view) {
        view = new View(m_context);
        addWidget(view);
        Q_EMIT made(view);
    }
    return *view;
}

YearView &CalendarViews::year()
{
    return get(m_year);
}

QStringList CalendarViews::ids()
{
    return {QStringLiteral("day"),    QStringLiteral("week"),  QStringLiteral("month"),
            QStringLiteral("agenda"), QStringLiteral("board"), QStringLiteral("year")};
}

QString CalendarViews::nameOf(const QString &id)
{
    const QStringList names{tr("Day"), tr("Week"), tr("Month"), tr("Agenda"), tr("Board"), tr("Year")};
    return names.value(ids().indexOf(id));
}

QKeySequence CalendarViews::keyOf(const QString &id)
{
    return QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + int(ids().indexOf(id))));
}

CalendarView &CalendarViews::viewOf(const QString &id)
{
    if (id == QLatin1String("month"))
        return get(m_month);
    if (id == QLatin1String("agenda"))
        return get(m_agenda);
    if (id == QLatin1String("board"))
        return get(m_board);
    if (id == QLatin1String("year"))
        return get(m_year);
    return get(m_week);
}

void CalendarViews::choose(const QString &id)
{
    const bool wasAgenda = m_current == m_agenda;
    m_chosen = ids().contains(id) ? id : QStringLiteral("week");
    m_current = &viewOf(m_chosen);
    if (wasAgenda && m_current != m_agenda)
        m_agenda->leave();
    if (m_current == m_week)
        m_week->setDayCount(m_chosen == QLatin1String("day") ? 1 : 7);
    const bool hadFocus = currentWidget()->hasFocus();
    setCurrentWidget(&current());
    if (hadFocus)
        current().setFocus();
}

bool CalendarViews::needsWidth() const
{
    return m_chosen == QLatin1String("month") || m_chosen == QLatin1String("board") ||
           m_chosen == QLatin1String("year");
}

bool CalendarViews::usesPageKeys() const
{
    return m_chosen == QLatin1String("day") || m_chosen == QLatin1String("week") ||
           m_chosen == QLatin1String("agenda");
}

QDate CalendarViews::stepped(QDate date, int direction) const
{
    const QCalendar calendar = m_context.format().calendar();
    if (m_chosen == QLatin1String("month") || m_chosen == QLatin1String("board"))
        return addMonths(date, direction, calendar);
    if (m_chosen == QLatin1String("year"))
        return date.addYears(direction, calendar);
    return date.addDays(direction * (m_chosen == QLatin1String("day") ? 1 : 7));
}

CalendarTitle CalendarViews::title() const
{
    const CalendarFormat format = m_context.format();
    const QString posts = tr("%Ln posts", nullptr, m_context.model.rowCount());
    const auto beside = [&format](QDate from, QDate to, const QString &fact) {
        const QString second = format.secondRange(from, to);
        //: two facts beside a title: "Week 48 · 2–8 Azar 1405"
        return second.isEmpty() ? fact : tr("%1 · %2").arg(fact, second);
    };
    if (m_chosen == QLatin1String("month"))
        return {format.month(m_month->month()), beside(m_month->monthShown().first, m_month->monthShown().last, posts)};
    if (m_chosen == QLatin1String("board"))
        return {format.month(m_board->firstShown()), posts};
    if (m_chosen == QLatin1String("year"))
        return {format.year(m_year->firstShown()), tr("%Ln posts", nullptr, m_year->facts().total)};
    if (m_chosen == QLatin1String("agenda"))
        return {format.month(m_agenda->topDate()), format.week(m_agenda->topDate())};
    if (m_chosen == QLatin1String("day"))
        return {format.day(m_week->firstShown()), beside(m_week->firstShown(), m_week->firstShown(), posts)};
    const QDate first = m_week->firstShown();
    const QDate last = m_week->lastShown();
    return {format.range(first, last), beside(first, last, format.week(first))};
}

} // namespace perennial
