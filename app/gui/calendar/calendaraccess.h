// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the calendar's painted views are for assistive technology: a list of cards, a board of such lists, a table of
// days. Thread: the window's. Ownership: interfaces belong to QAccessible's registry and outlive nothing they point at.

#include "calendar/calendarview.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace perennial {

class BoardView;
class YearView;

// One card. It knows its post by id, so a stale one is invalid instead of another card.
class CardAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    CardAccessible(CalendarView *view, PostId post) : m_view(view), m_post(post) {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    QPointer<CalendarView> m_view;
    PostId m_post;
};

QAccessibleInterface *makeBoardAccessible(BoardView *view);
QAccessibleInterface *makeYearAccessible(YearView *view);

} // namespace perennial
