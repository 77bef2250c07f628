// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/calendarfileservice.h"

#include "base/log.h"
#include "domain/walltime.h"
#include "store/calendarfilestore.h"
#include "store/database.h"
#include "store/workspacestore.h"

namespace perennial {

Result<CalendarFileService::Due> CalendarFileService::dueOf(Connection &connection, CalendarFile file, Instant now)
{
    Due due{file, {}, {}, {}};
    TRY_ASSIGN(const Workspace workspace, workspacestore::load(connection, file.workspace));
    ZoneResolver zones;
    TRY_ASSIGN(const WallTime here, zones.wallTime(now, workspace.timeZone));
    const WallTime first{here.date.addDays(-file.daysBack), QTime(0, 0), workspace.timeZone};
    const WallTime end{here.date.addDays(file.daysAhead + 1), QTime(0, 0), workspace.timeZone};
    TRY_ASSIGN(const ResolvedTime from, zones.resolve(first));
    TRY_ASSIGN(const ResolvedTime until, zones.resolve(end));
    due.filter.workspace = file.workspace;
    due.filter.from = from.instant;
    due.filter.until = until.instant;
    due.name = workspace.name;
    TRY_ASSIGN(due.mark, calendarfilestore::mark(connection, file.workspace, from.instant, until.instant));
    return due;
}

QCoro::Task<Result<std::optional<CalendarFile>>> CalendarFileService::file(WorkspaceId workspace)
{
    std::function<Result<std::optional<CalendarFile>>(Connection &)> work = [workspace](Connection &connection) {
        return calendarfilestore::load(connection, workspace);
    };
    return m_parts.database.read<std::optional<CalendarFile>>(std::move(work));
}

QCoro::Task<Result<QList<CalendarFile>>> CalendarFileService::all()
{
    std::function<Result<QList<CalendarFile>>(Connection &)> work = [](Connection &connection) { return calendarfilestore::list(connection); };
    return m_parts.database.read<QList<CalendarFile>>(std::move(work));
}

QCoro::Task<Result<CalendarFile>> CalendarFileService::write(Due due)
{
    ExportOptions options;
    options.format = ExportFormat::Ics;
    options.filter = due.filter;
    options.filePath = due.file.path;
    options.words = m_words();
    options.calendarName = due.name;
    ImportWatch watch;
    const auto written = co_await m_exports.run(options, watch);
    CalendarFile file = due.file;
    if (written) {
        file.posts = written->posts;
        file.writtenAt = m_parts.clock.now();
        file.fileMark = due.mark;
        file.error.clear();
        file.errorArgs.clear();
    } else {
        if (file.error != written.error().code) // it is tried again each minute
            m_parts.log.warning("calendar-file", written.error().message);
        file.error = written.error().code;
        file.errorArgs = written.error().args;
    }
    co_return file;
}

QCoro::Task<Result<CalendarFile>> CalendarFileService::set(CalendarFile file)
{
    CO_TRY(validate(file));
    file.error.clear();
    std::function<Result<Due>(Connection &)> work = [file, now = m_parts.clock.now()](Connection &connection) { return dueOf(connection, file, now); };
    CO_TRY_ASSIGN(Due due, co_await m_parts.database.read<Due>(std::move(work)));
    CO_TRY_ASSIGN(const CalendarFile written, co_await write(std::move(due)));
    if (!written.error.isEmpty())
        co_return Error(ErrorKind::Storage, written.error, QStringLiteral("the calendar file can't be written"), written.errorArgs);
    std::function<Result<void>(Connection &)> keep = [written](Connection &connection) { return calendarfilestore::set(connection, written); };
    CO_TRY(co_await m_parts.database.write<void>(std::move(keep)));
    m_parts.nudge();
    co_return written;
}

QCoro::Task<Result<void>> CalendarFileService::off(WorkspaceId workspace)
{
    std::function<Result<void>(Connection &)> work = [workspace](Connection &connection) -> Result<void> {
        TRY_ASSIGN(const bool removed, calendarfilestore::remove(connection, workspace));
        if (!removed)
            return Error(ErrorKind::NotFound, QStringLiteral("calendar-file-none"), QStringLiteral("the client has no calendar file"));
        return {};
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<int>> CalendarFileService::writeChanged()
{
    std::function<Result<QList<Due>>(Connection &)> work = [now = m_parts.clock.now()](Connection &connection) -> Result<QList<Due>> {
        QList<Due> changed;
        TRY_ASSIGN(const QList<CalendarFile> files, calendarfilestore::list(connection));
        for (const CalendarFile &file : files) {
            TRY_ASSIGN(const Due due, dueOf(connection, file, now));
            if (due.mark != file.fileMark || !file.error.isEmpty())
                changed << due;
        }
        return changed;
    };
    CO_TRY_ASSIGN(const QList<Due> changed, co_await m_parts.database.read<QList<Due>>(std::move(work)));
    int count = 0;
    for (const Due &due : changed) {
        CO_TRY_ASSIGN(const CalendarFile written, co_await write(due));
        count += written.error.isEmpty() ? 1 : 0;
        std::function<Result<void>(Connection &)> keep = [written](Connection &connection) { return calendarfilestore::setWritten(connection, written); };
        CO_TRY(co_await m_parts.database.write<void>(std::move(keep)));
    }
    co_return count;
}

} // namespace perennial
