// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarDaysService: what stands in a client's calendar beside posts: holidays and days of awareness from .ics files of
// others, and notes across days. Files are read on a worker; a file that can't be read keeps the days it had, and says so.
// Thread: the one that made it. Errors: domain/calendarday.h's, store/calendarstore.h's, ics/icsreader.h's, Storage
// "file-unreadable" (args: path), Invalid "ics-folder-empty" (args: path), Cancelled.

#include "domain/calendarday.h"
#include "plan/calendarentry.h"
#include "service/serviceparts.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace perennial {

struct DaysWatch
{
    std::shared_ptr<std::atomic<bool>> cancel; // may be null
    std::function<void(qint64 done, qint64 total)> progress; // bytes of one file; called at home
};

struct ReadSource;

class CalendarDaysService
{
public:
    explicit CalendarDaysService(ServiceParts parts);
    ~CalendarDaysService(); // stops what is being read and waits for it
    CalendarDaysService(const CalendarDaysService &) = delete;
    CalendarDaysService &operator=(const CalendarDaysService &) = delete;

    QCoro::Task<Result<QList<DaySource>>> sources(WorkspaceId workspace);
    QCoro::Task<Result<DaySource>> sourceNamed(WorkspaceId workspace, QString name);
    // A file or a folder of .ics files; without a name it has the calendar's own or the file's. What can't be read is
    // not added.
    QCoro::Task<Result<DaySource>> addSource(WorkspaceId workspace, QString path, QString name, DaysWatch watch);
    // Name, colour, whether it is shown and whether its days are kept free.
    QCoro::Task<Result<DaySource>> changeSource(DaySource source);
    QCoro::Task<Result<void>> removeSource(WorkspaceId workspace, DaySourceId id);
    enum class Refresh { Changed, All };
    // Reads again those whose files changed (or whose window of years is over), or all; returns every source as it is now.
    QCoro::Task<Result<QList<DaySource>>> refresh(WorkspaceId workspace, Refresh which, DaysWatch watch);
    QCoro::Task<Result<DaySource>> refreshSource(WorkspaceId workspace, DaySourceId id, DaysWatch watch);

    QCoro::Task<Result<QList<DayNote>>> notes(WorkspaceId workspace, QDate from, QDate to); // invalid days: no bound
    QCoro::Task<Result<DayNote>> loadNote(WorkspaceId workspace, DayNoteId id);
    // Of all clients: for somebody who has nothing but an id, to name its client with from then on.
    QCoro::Task<Result<WorkspaceId>> clientOf(DayNoteId id);
    QCoro::Task<Result<DayNote>> addNote(DayNote note);    // id, version and times are set here
    QCoro::Task<Result<DayNote>> updateNote(DayNote note); // Conflict "stale" if it was changed since
    // Returns it as it was: addNote() of that takes it back.
    QCoro::Task<Result<DayNote>> removeNote(WorkspaceId workspace, DayNoteId id);

    // What touches [from, to], by day.
    QCoro::Task<Result<QList<CalendarBand>>> bands(WorkspaceId workspace, QDate from, QDate to);

private:
    struct Window
    {
        QDate from;
        QDate to;
        QByteArray zone;
    };
    QCoro::Task<Result<Window>> windowOf(WorkspaceId workspace);
    QCoro::Task<Result<ReadSource>> read(DaySource source, Window window, DaysWatch watch);
    QCoro::Task<Result<DaySource>> readAgain(DaySource source, Window window, Refresh which, DaysWatch watch);
    QCoro::Task<Result<DaySource>> keep(DaySource source, std::optional<QList<SourceDay>> days);

    ServiceParts m_parts;
    std::unique_ptr<QObject> m_home;
    std::unique_ptr<QThreadPool> m_workers;
    std::shared_ptr<std::atomic<bool>> m_ending = std::make_shared<std::atomic<bool>>(false);
};

} // namespace perennial
