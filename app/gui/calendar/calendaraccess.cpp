// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarview.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace perennial {

namespace {

// One card. It knows its post by id, so a stale one is invalid instead of another card.
class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardAccessible(CalendarView *view, PostId post) : m_view(view), m_post(post) {}

    bool isValid() const override { return m_view && row() >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return m_view && kind == QAccessible::Name ? m_view->accessibleTextOf(m_post) : QString();
    }
    QRect rect() const override
    {
        const QRect card = m_view ? m_view->cardRect(m_post) : QRect();
        return card.isNull() ? card : QRect(m_view->viewport()->mapToGlobal(card.topLeft()), card.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selected = m_view->context().selection.contains(m_post);
        state.focused = m_view->hasFocus() && m_view->context().selection.current() == m_post;
        state.invisible = m_view->cardRect(m_post).isNull();
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            Q_EMIT m_view->openRequested(m_post);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    int row() const { return m_view->context().model.rowOf(m_post); }

    QPointer<CalendarView> m_view;
    PostId m_post;
};

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
