// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/calendardaysservice.h"

#include "domain/walltime.h"
#include "service/dayfiles.h"
#include "store/calendarstore.h"
#include "store/database.h"
#include "store/workspacestore.h"

#include <QCoro/QCoroFuture>
#include <QFileInfo>
#include <QtConcurrent>

namespace perennial {

namespace {

constexpr int kYearsBack = 1;
constexpr int kYearsAhead = 2;

BandKind bandKind(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Campaign:
        return BandKind::Campaign;
    case NoteKind::Holiday:
        return BandKind::Holiday;
    case NoteKind::Note:
        break;
    }
    return BandKind::Note;
}

Result<QList<CalendarBand>> loadBands(Connection &connection, WorkspaceId workspace, QDate from, QDate to)
{
    QList<CalendarBand> bands;
    TRY_ASSIGN(const QList<DayNote> notes, calendarstore::notes(connection, workspace, from, to));
    for (const DayNote &note : notes)
        bands << CalendarBand{note.from, note.to, note.text.simplified(), {}, bandKind(note.kind), note.id, {}, {}};
    TRY_ASSIGN(const QList<calendarstore::ShownDay> days, calendarstore::days(connection, workspace, from, to));
    for (const calendarstore::ShownDay &each : days)
        bands << CalendarBand{each.day.from, each.day.to, each.day.text, {}, BandKind::Holiday, {}, each.source, each.colour};
    std::stable_sort(bands.begin(), bands.end(), [](const CalendarBand &a, const CalendarBand &b) { return a.from < b.from; });
    return bands;
}

// Of two sources that would be called alike the second gets a number.
QString freeName(const QList<DaySource> &taken, const QString &wanted)
{
    const auto isTaken = [&taken](const QString &name) {
        return std::any_of(taken.begin(), taken.end(), [&name](const DaySource &each) { return each.name.compare(name, Qt::CaseInsensitive) == 0; });
    };
    QString name = wanted;
    for (int number = 2; isTaken(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(number);
    return name;
}

DaySource taken(DaySource source, const ReadSource &read, Instant now)
{
    source.readAt = now;
    source.error.clear();
    source.errorArgs.clear();
    source.fileMark = read.mark;
    source.fileHash = read.hash;
    if (!read.same) {
        source.remarks = read.remarks;
        source.events = read.events;
        source.days = read.days.size();
    }
    return source;
}

} // namespace

CalendarDaysService::CalendarDaysService(ServiceParts parts)
    : m_parts(std::move(parts)), m_home(std::make_unique<QObject>()), m_workers(std::make_unique<QThreadPool>())
{
    m_workers->setMaxThreadCount(1);
}

CalendarDaysService::~CalendarDaysService()
{
    *m_ending = true;
    m_workers->waitForDone();
}

QCoro::Task<Result<QList<DaySource>>> CalendarDaysService::sources(WorkspaceId workspace)
{
    std::function<Result<QList<DaySource>>(Connection &)> work = [workspace](Connection &connection) { return calendarstore::sources(connection, workspace); };
    return m_parts.database.read<QList<DaySource>>(std::move(work));
}

QCoro::Task<Result<DaySource>> CalendarDaysService::sourceNamed(WorkspaceId workspace, QString name)
{
    std::function<Result<DaySource>(Connection &)> work = [workspace, name](Connection &connection) { return calendarstore::sourceNamed(connection, workspace, name); };
    return m_parts.database.read<DaySource>(std::move(work));
}

QCoro::Task<Result<CalendarDaysService::Window>> CalendarDaysService::windowOf(WorkspaceId workspace)
{
    std::function<Result<Window>(Connection &)> work = [workspace, now = m_parts.clock.now()](Connection &connection) -> Result<Window> {
        TRY_ASSIGN(const Workspace client, workspacestore::load(connection, workspace));
        ZoneResolver zones;
        TRY_ASSIGN(const WallTime here, zones.wallTime(now, client.timeZone));
        const int year = here.date.year();
        return Window{QDate(year - kYearsBack, 1, 1), QDate(year + kYearsAhead, 12, 31), client.timeZone};
    };
    return m_parts.database.read<Window>(std::move(work));
}

QCoro::Task<Result<ReadSource>> CalendarDaysService::read(DaySource source, Window window, DaysWatch watch)
{
    const IcsWindow within{window.from, window.to, QTimeZone(window.zone)};
    const bool sameWindow = source.windowFrom == window.from && source.windowTo == window.to && !source.isFolder;
    const QString known = sameWindow ? source.fileHash : QString();
    IcsWatch inside;
    inside.cancel = watch.cancel ? watch.cancel : m_ending;
    if (watch.progress) {
        inside.progress = [home = m_home.get(), tell = watch.progress, ending = m_ending](qint64 done, qint64 total) {
            if (!*ending)
                QMetaObject::invokeMethod(home, [tell, done, total] { tell(done, total); }, Qt::QueuedConnection);
        };
    }
    std::function<Result<ReadSource>()> work = [source, within, known, inside] { return readDayFiles(source, within, known, inside); };
    QFuture<Result<ReadSource>> reading = QtConcurrent::run(m_workers.get(), std::move(work));
    co_return co_await reading;
}

QCoro::Task<Result<DaySource>> CalendarDaysService::keep(DaySource source, std::optional<QList<SourceDay>> days)
{
    std::function<Result<DaySource>(Connection &)> work = [source, days](Connection &connection) -> Result<DaySource> {
        TRY(calendarstore::updateSource(connection, source));
        if (days)
            TRY(calendarstore::setDays(connection, source, *days));
        return calendarstore::loadSource(connection, source.id);
    };
    return m_parts.database.write<DaySource>(std::move(work));
}

QCoro::Task<Result<DaySource>> CalendarDaysService::addSource(WorkspaceId workspace, QString path, QString name, DaysWatch watch)
{
    DaySource source;
    source.workspace = workspace;
    source.path = QFileInfo(path).absoluteFilePath();
    source.isFolder = QFileInfo(source.path).isDir();
    CO_TRY_ASSIGN(const Window window, co_await windowOf(workspace));
    CO_TRY_ASSIGN(const ReadSource found, co_await read(source, window, watch));
    source = taken(source, found, m_parts.clock.now());
    source.id = m_parts.ids.next<DaySourceId>();
    source.createdAt = m_parts.clock.now();
    source.windowFrom = window.from;
    source.windowTo = window.to;
    source.name = name.simplified();
    const QString own = found.name.isEmpty() ? QFileInfo(source.path).completeBaseName() : found.name;
    std::function<Result<DaySource>(Connection &)> work = [source, own, days = found.days](Connection &connection) -> Result<DaySource> {
        DaySource named = source;
        TRY_ASSIGN(const QList<DaySource> others, calendarstore::sources(connection, source.workspace));
        if (named.name.isEmpty())
            named.name = freeName(others, own);
        TRY(calendarstore::insertSource(connection, named));
        TRY(calendarstore::setDays(connection, named, days));
        return calendarstore::loadSource(connection, named.id);
    };
    co_return co_await m_parts.database.write<DaySource>(std::move(work));
}

QCoro::Task<Result<DaySource>> CalendarDaysService::changeSource(DaySource source)
{
    std::function<Result<DaySource>(Connection &)> work = [source](Connection &connection) -> Result<DaySource> {
        TRY_ASSIGN(DaySource current, calendarstore::loadSource(connection, source.workspace, source.id));
        if (!source.name.simplified().isEmpty())
            current.name = source.name.simplified();
        current.colour = source.colour;
        current.enabled = source.enabled;
        current.keepFree = source.keepFree;
        TRY(calendarstore::updateSource(connection, current));
        return current;
    };
    return m_parts.database.write<DaySource>(std::move(work));
}

QCoro::Task<Result<void>> CalendarDaysService::removeSource(WorkspaceId workspace, DaySourceId id)
{
    std::function<Result<void>(Connection &)> work = [workspace, id](Connection &connection) -> Result<void> {
        TRY(calendarstore::loadSource(connection, workspace, id));
        return calendarstore::removeSource(connection, id);
    };
    return m_parts.database.write<void>(std::move(work));
}

QCoro::Task<Result<DaySource>> CalendarDaysService::readAgain(DaySource source, Window window, Refresh which, DaysWatch watch)
{
    std::function<Result<QString>()> look = [source] { return markOfFiles(source); };
    QFuture<Result<QString>> looking = QtConcurrent::run(m_workers.get(), std::move(look));
    const Result<QString> mark = co_await looking;
    const bool sameWindow = source.windowFrom == window.from && source.windowTo == window.to;
    if (which == Refresh::Changed && mark && *mark == source.fileMark && sameWindow && source.error.isEmpty())
        co_return source;
    if (which == Refresh::All)
        source.fileHash.clear();
    const auto found = co_await read(source, window, watch);
    if (!found && found.error().kind == ErrorKind::Cancelled)
        co_return found.error();
    std::optional<QList<SourceDay>> days;
    if (found) {
        source = taken(source, *found, m_parts.clock.now());
        source.windowFrom = window.from;
        source.windowTo = window.to;
        if (!found->same)
            days = found->days;
    } else {
        source.error = found.error().code;
        source.errorArgs = found.error().args;
    }
    co_return co_await keep(source, days);
}

QCoro::Task<Result<QList<DaySource>>> CalendarDaysService::refresh(WorkspaceId workspace, Refresh which, DaysWatch watch)
{
    CO_TRY_ASSIGN(const Window window, co_await windowOf(workspace));
    CO_TRY_ASSIGN(const QList<DaySource> known, co_await sources(workspace));
    QList<DaySource> now;
    for (const DaySource &source : known) {
        const auto read = co_await readAgain(source, window, which, watch);
        if (read)
            now << *read;
        else if (read.error().kind != ErrorKind::NotFound) // removed meanwhile
            co_return read.error();
    }
    co_return now;
}

QCoro::Task<Result<DaySource>> CalendarDaysService::refreshSource(WorkspaceId workspace, DaySourceId id, DaysWatch watch)
{
    std::function<Result<DaySource>(Connection &)> work = [workspace, id](Connection &connection) { return calendarstore::loadSource(connection, workspace, id); };
    CO_TRY_ASSIGN(const DaySource source, co_await m_parts.database.read<DaySource>(std::move(work)));
    CO_TRY_ASSIGN(const Window window, co_await windowOf(source.workspace));
    co_return co_await readAgain(source, window, Refresh::All, watch);
}

QCoro::Task<Result<QList<DayNote>>> CalendarDaysService::notes(WorkspaceId workspace, QDate from, QDate to)
{
    std::function<Result<QList<DayNote>>(Connection &)> work = [workspace, from, to](Connection &connection) { return calendarstore::notes(connection, workspace, from, to); };
    return m_parts.database.read<QList<DayNote>>(std::move(work));
}

QCoro::Task<Result<DayNote>> CalendarDaysService::loadNote(WorkspaceId workspace, DayNoteId id)
{
    std::function<Result<DayNote>(Connection &)> work = [workspace, id](Connection &connection) { return calendarstore::loadNote(connection, workspace, id); };
    return m_parts.database.read<DayNote>(std::move(work));
}

QCoro::Task<Result<WorkspaceId>> CalendarDaysService::clientOf(DayNoteId id)
{
    std::function<Result<WorkspaceId>(Connection &)> work = [id](Connection &connection) -> Result<WorkspaceId> {
        TRY_ASSIGN(const DayNote note, calendarstore::loadNote(connection, id));
        return note.workspace;
    };
    return m_parts.database.read<WorkspaceId>(std::move(work));
}

QCoro::Task<Result<DayNote>> CalendarDaysService::addNote(DayNote note)
{
    note.text = note.text.trimmed();
    CO_TRY(validate(note));
    note.id = m_parts.ids.next<DayNoteId>();
    note.version = 1;
    note.createdAt = m_parts.clock.now();
    note.updatedAt = note.createdAt;
    std::function<Result<void>(Connection &)> work = [note](Connection &connection) { return calendarstore::insertNote(connection, note); };
    CO_TRY(co_await m_parts.database.write<void>(std::move(work)));
    co_return note;
}

QCoro::Task<Result<DayNote>> CalendarDaysService::updateNote(DayNote note)
{
    note.text = note.text.trimmed();
    CO_TRY(validate(note));
    note.updatedAt = m_parts.clock.now();
    std::function<Result<DayNote>(Connection &)> work = [note](Connection &connection) -> Result<DayNote> {
        TRY(calendarstore::loadNote(connection, note.workspace, note.id));
        TRY(calendarstore::updateNote(connection, note));
        return calendarstore::loadNote(connection, note.id);
    };
    co_return co_await m_parts.database.write<DayNote>(std::move(work));
}

QCoro::Task<Result<DayNote>> CalendarDaysService::removeNote(WorkspaceId workspace, DayNoteId id)
{
    std::function<Result<DayNote>(Connection &)> work = [workspace, id](Connection &connection) -> Result<DayNote> {
        TRY_ASSIGN(const DayNote note, calendarstore::loadNote(connection, workspace, id));
        TRY(calendarstore::removeNote(connection, id));
        return note;
    };
    return m_parts.database.write<DayNote>(std::move(work));
}

QCoro::Task<Result<QList<CalendarBand>>> CalendarDaysService::bands(WorkspaceId workspace, QDate from, QDate to)
{
    std::function<Result<QList<CalendarBand>>(Connection &)> work = [workspace, from, to](Connection &connection) { return loadBands(connection, workspace, from, to); };
    return m_parts.database.read<QList<CalendarBand>>(std::move(work));
}

} // namespace perennial
