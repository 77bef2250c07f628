// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// A calendar page on screen with the sample week, in one of its views, and the ways to touch it.

#include "calendarsample.h"

#include "calendar/calendarpage.h"
#include "calendar/calendarview.h"
#include "calendar/calendarviews.h"

#include <QLabel>
#include <QTest>
#include <QUndoStack>
#include <QWheelEvent>

namespace perennial::sample {

inline const PostId kSentReel{3};  // Monday 13:00, sent
inline const PostId kFailed{14};   // Thursday 09:30, one of three failed
inline const PostId kCortado{15};  // Thursday 12:00, approved
inline const PostId kThread{18};   // Thursday 18:30, a draft
inline const PostId kReview{21};   // Friday 12:30, in review
inline const PostId kWeekend{25};  // Saturday 13:00, a draft
inline const QDate kThursday = kMonday.addDays(3);

struct ViewsDesk
{
    explicit ViewsDesk(const QString &view, void (*fill)(FakeCalendarSource &) = fillWeek,
                       Qt::LayoutDirection direction = Qt::LeftToRight)
        : page(source, undo, theme, clock)
    {
        clock.instant = now();
        source.undo = &undo;
        fill(source);
        page.setLayoutDirection(direction);
        page.resize(1240, 860);
        page.setChannels(channels());
        page.setSetting(setting());
        page.showView(view);
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        page.view().setFocus();
    }
    template <class View> View &as() const { return static_cast<View &>(page.view()); }
    QWidget *port() const { return page.view().viewport(); }
    QString title() const { return page.findChild<QLabel *>(QStringLiteral("calendarTitle"))->text(); }
    QString chosen() const { return page.findChild<CalendarViews *>()->chosen(); }
    PostId current() { return page.context().selection.current(); }

    void moveMouse(QPoint to) const
    {
        QMouseEvent event(QEvent::MouseMove, to, port()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(port(), &event);
    }
    // Presses on the card, goes there and stays down.
    void drag(PostId post, QPoint to)
    {
        const QPoint from = page.view().cardRect(post).center();
        QTest::mousePress(port(), Qt::LeftButton, {}, from);
        moveMouse(from + QPoint(QApplication::startDragDistance() + 1, 0));
        moveMouse(to);
    }
    void drop(QPoint at) const { QTest::mouseRelease(port(), Qt::LeftButton, {}, at); }
    void dragAndDrop(PostId post, QPoint to)
    {
        drag(post, to);
        drop(to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&page.view(), Qt::Key(key), modifiers);
    }
    void wheel(int notches) const
    {
        const QPoint at = port()->rect().center();
        QWheelEvent event(at, port()->mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(port(), &event);
    }
    // A post in the middle of what is on screen.
    PostId inSight() const
    {
        for (const CalendarEntry &entry : source.entries) {
            const QRect card = page.view().cardRect(entry.post);
            if (!card.isNull() && card.top() > 200 && card.bottom() < 600)
                return entry.post;
        }
        return {};
    }

    FixedClock clock;
    FakeCalendarSource source;
    QUndoStack undo;
    Theme theme;
    CalendarPage page;
};

inline const QString kAgenda = QStringLiteral("agenda");
inline const QString kBoard = QStringLiteral("board");
inline const QString kYear = QStringLiteral("year");

} // namespace perennial::sample
