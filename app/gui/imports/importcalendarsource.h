// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportCalendarSource: the calendar as it will be after an import: what is there, and the rows that will come in.
// It refuses every change. Thread: the window's. Errors: as values in the answers; Conflict "import-preview" for a change.
// Ownership: borrows the services and the days, which live longer.

#include "calendar/servicecalendarsource.h"
#include "imports/importdays.h"

namespace perennial {

class ImportCalendarSource : public CalendarSource
{
    Q_OBJECT
public:
    ImportCalendarSource(Services &services, const ImportDays &days, QObject *parent = nullptr);

    CalendarSetting setting() const { return m_there.setting(); }
    QList<CalendarChannel> calendarChannels() const { return m_there.calendarChannels(); }

    void load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done) override;
    void change(EntryChange change, std::function<QString(int)> words, Answer<QList<PostId>> done) override;
    void counts(QDate from, QDate to, CalendarFilter filter, Answer<QList<DayCount>> done) override;
    void details(PostId post, Answer<EntryDetails> done) override;
    void saveNote(DayNote note, QString words, Answer<void> done) override;
    void removeNote(DayNoteId note, QString words, Answer<void> done) override;
    QPixmap thumbnail(PostId post) override;
    QList<CalendarBand> bands(QDate from, QDate to) override { return m_there.bands(from, to); }
    CalendarTimes times() override;

private:
    QList<CalendarEntry> withRows(QList<CalendarEntry> there, QDate from, QDate to) const;

    ServiceCalendarSource m_there;
    const ImportDays &m_days;
};

} // namespace perennial
