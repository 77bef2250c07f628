// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendaraccess.h"

#include "calendar/accesscells.h"
#include "calendar/agendaview.h"
#include "calendar/boardview.h"
#include "calendar/monthview.h"
#include "calendar/weekview.h"
#include "calendar/yearview.h"

namespace perennial {

QWindow *PartAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QRect PartAccessible::rect() const
{
    const QRect place = isValid() ? placeInView() : QRect();
    return place.isNull() ? place : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State PartAccessible::basicState() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.invisible = !m_view->isVisible();
    state.offscreen = !placeInView().intersects(m_view->viewport()->rect());
    return state;
}

void *PartAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

bool CardAccessible::isValid() const
{
    return m_view && m_view->context().model.rowOf(m_post) >= 0;
}

QString CardAccessible::text(QAccessible::Text kind) const
{
    return m_view && kind == QAccessible::Name ? m_view->accessibleTextOf(m_post) : QString();
}

// What a view behind another one laid out may be of posts that are gone.
QRect CardAccessible::placeInView() const
{
    return m_view->isStale() ? QRect() : m_view->cardRect(m_post);
}

QAccessible::State CardAccessible::state() const
{
    QAccessible::State state = basicState();
    state.focusable = state.selectable = true;
    if (state.invalid)
        return state;
    state.selected = m_view->context().selection.contains(m_post);
    state.focused = m_view->hasFocusInside() && m_view->context().selection.current() == m_post;
    return state;
}

void CardAccessible::doAction(const QString &name)
{
    if (!isValid())
        return;
    if (name == pressAction())
        Q_EMIT m_view->openRequested(m_post);
    else if (name == showMenuAction())
        m_view->openMenuOf(m_post);
    else if (name == setFocusAction())
        m_view->focusOn(m_post);
}

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *agenda = qobject_cast<AgendaView *>(object))
        return makeAgendaAccessible(agenda);
    if (auto *board = qobject_cast<BoardView *>(object))
        return makeBoardAccessible(board);
    if (auto *month = qobject_cast<MonthView *>(object))
        return makeMonthAccessible(month);
    if (auto *week = qobject_cast<WeekView *>(object))
        return makeWeekAccessible(week);
    auto *year = qobject_cast<YearView *>(object);
    return year ? makeYearAccessible(year) : nullptr;
}

} // namespace

void installCalendarAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace perennial
