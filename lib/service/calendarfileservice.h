// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarFileService: a client's posts as a file that other calendar programs subscribe to. Whoever sets it up says
// where; the publisher keeps it up to date (CalendarFileKeeper). The file is complete or as it was.
// Thread: the one that made it; the work runs on the database's. Errors: Invalid "calendar-file-name" |
// "calendar-file-range", NotFound "calendar-file-none", Storage "file-unwritable" (args: path).

#include "domain/calendarday.h"
#include "service/exportservice.h"

namespace perennial {

class CalendarFileService
{
public:
    CalendarFileService(ServiceParts parts, ExportService &exports, std::function<IcsWords()> words)
        : m_parts(std::move(parts)), m_exports(exports), m_words(std::move(words))
    {
    }

    QCoro::Task<Result<std::optional<CalendarFile>>> file(WorkspaceId workspace);
    QCoro::Task<Result<QList<CalendarFile>>> all(); // of all clients
    // Writes it at once: one that can't be written is not set.
    QCoro::Task<Result<CalendarFile>> set(CalendarFile file);
    QCoro::Task<Result<void>> off(WorkspaceId workspace); // the file stays where it is
    // Of all clients: those whose posts changed, or that could not be written the last time. A failure is kept with the file, and the
    // others go on. Returns how many were written.
    QCoro::Task<Result<int>> writeChanged();

private:
    struct Due
    {
        CalendarFile file;
        PostFilter filter;
        QString name; // the client's
        QString mark;
    };
    static Result<Due> dueOf(Connection &connection, CalendarFile file, Instant now);
    QCoro::Task<Result<CalendarFile>> write(Due due);

    ServiceParts m_parts;
    ExportService &m_exports;
    std::function<IcsWords()> m_words;
};

} // namespace perennial
