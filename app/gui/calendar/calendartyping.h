// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarTyping: a time that is typed in the calendar. With posts selected they go there, the first one of them to the
// very time and the others as far; with none the calendar goes to the day. Thread: the window's.
// Ownership: borrows the context.

#include "calendar/calendarcontext.h"
#include "domain/walltime.h"

namespace perennial {

class TypedTimePopover;

class CalendarTyping : public QObject
{
    Q_OBJECT
public:
    CalendarTyping(CalendarContext &context, QWidget *host);

    // beside: in the window's coordinates.
    void open(const QRect &beside, const QString &begun);
    // For a post that has no day yet.
    void openFor(PostId idea, const QRect &beside, const QString &begun);

Q_SIGNALS:
    void dateWanted(QDate date);

private:
    void take(const WallTime &wall);

    CalendarContext &m_context;
    PostId m_idea; // it is typed for this one
    TypedTimePopover *m_popover;
};

} // namespace perennial
