// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendaraccess.h"

#include "calendar/boardview.h"
#include "calendar/yearview.h"

#include <QAccessibleWidget>

namespace perennial {

bool CardAccessible::isValid() const
{
    return m_view && m_view->context().model.rowOf(m_post) >= 0;
}

QWindow *CardAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QString CardAccessible::text(QAccessible::Text kind) const
{
    return m_view && kind == QAccessible::Name ? m_view->accessibleTextOf(m_post) : QString();
}

QRect CardAccessible::rect() const
{
    const QRect card = m_view ? m_view->cardRect(m_post) : QRect();
    return card.isNull() ? card : QRect(m_view->viewport()->mapToGlobal(card.topLeft()), card.size());
}

QAccessible::State CardAccessible::state() const
{
    QAccessible::State state;
    state.focusable = state.selectable = true;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selected = m_view->context().selection.contains(m_post);
    state.focused = m_view->hasFocus() && m_view->context().selection.current() == m_post;
    state.invisible = !m_view->cardRect(m_post).intersects(m_view->viewport()->rect());
    return state;
}

void *CardAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void CardAccessible::doAction(const QString &name)
{
    if (isValid() && name == pressAction())
        Q_EMIT m_view->openRequested(m_post);
}

namespace {

class CalendarAccessible : public QAccessibleWidget
{
public:
    explicit CalendarAccessible(CalendarView *view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~CalendarAccessible() override
    {
        for (QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(entries().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const PostId post = entries()[index].post;
        if (!m_ids.contains(post))
            m_ids.insert(post, QAccessible::registerAccessibleInterface(new CardAccessible(m_view, post)));
        return QAccessible::accessibleInterface(m_ids.value(post));
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_view->viewport()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < childCount(); ++i) {
            if (m_view->cardRect(entries()[i].post).contains(point))
                return child(i);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            const auto id = m_ids.constFind(entries()[i].post);
            if (id != m_ids.cend() && QAccessible::accessibleInterface(*id) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return child(m_view->context().model.rowOf(m_view->context().selection.current()));
    }

private:
    const QList<CalendarEntry> &entries() const { return m_view->context().model.entries(); }

    CalendarView *m_view;
    mutable QHash<PostId, QAccessible::Id> m_ids;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *board = qobject_cast<BoardView *>(object))
        return makeBoardAccessible(board);
    if (auto *year = qobject_cast<YearView *>(object))
        return makeYearAccessible(year);
    auto *view = qobject_cast<CalendarView *>(object);
    return view ? new CalendarAccessible(view) : nullptr;
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
