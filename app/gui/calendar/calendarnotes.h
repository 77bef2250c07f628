// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarNotes: writing, changing and removing what stands across days: notes, campaigns, holidays of one's own. A panel
// over the window of the host. Thread: the window's. Ownership: borrows the context.

#include "calendar/calendarcontext.h"
#include "domain/calendarday.h"

#include <QPointer>

class QMenu;

namespace perennial {

class CalendarNotes : public QObject
{
    Q_OBJECT
public:
    CalendarNotes(CalendarContext &context, QWidget *host);

    void add(QDate from, QDate to);
    void edit(DayNoteId note); // one of the model's bands
    // "Add a note…", and those of the day to change.
    void fill(QMenu &menu, QDate date);

private:
    void open(const DayNote &note);
    void save(const DayNote &note);
    void remove(const DayNote &note);

    CalendarContext &m_context;
    QPointer<QWidget> m_host;
};

} // namespace perennial
