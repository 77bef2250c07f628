// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the calendar's painted views are for assistive technology: tables of cells (week, month, year) or lists (board,
// agenda), with the cards of posts inside. Thread: the window's. Ownership: interfaces belong to QAccessible's registry
// and outlive nothing they point at.

#include "calendar/calendarview.h"

#include <QAccessibleInterface>
#include <QPointer>

namespace perennial {

class AgendaView;
class BoardView;
class MonthView;
class WeekView;
class YearView;

// Something inside a view that is no widget.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit PartAccessible(CalendarView *view) : m_view(view) {}

    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    virtual QRect placeInView() const = 0; // in viewport coordinates; null = nowhere
    // Invalid, or where it stands; what the part is and has is added to it.
    QAccessible::State basicState() const;

    QPointer<CalendarView> m_view;
};

// One card. It knows its post by id, so a stale one is invalid instead of another card.
class CardAccessible : public PartAccessible
{
public:
    CardAccessible(CalendarView *view, PostId post) : PartAccessible(view), m_post(post) {}

    bool isValid() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override { return {pressAction(), showMenuAction(), setFocusAction()}; }
    void doAction(const QString &name) override;

protected:
    QRect placeInView() const override;

    PostId m_post;
};

QAccessibleInterface *makeAgendaAccessible(AgendaView *view);
QAccessibleInterface *makeBoardAccessible(BoardView *view);
QAccessibleInterface *makeMonthAccessible(MonthView *view);
QAccessibleInterface *makeWeekAccessible(WeekView *view);
QAccessibleInterface *makeYearAccessible(YearView *view);

} // namespace perennial
