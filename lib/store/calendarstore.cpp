// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/calendarstore.h"

#include "store/jsoncolumn.h"
#include "store/ofclient.h"
#include "store/rowinsert.h"
#include "text/folding.h"

namespace perennial::calendarstore {

namespace {

const QString kSourceColumns = QStringLiteral("id, workspace_id, path, is_folder, name, colour, enabled, read_at, error, error_args, remarks, "
                                              "file_mark, file_hash, events, days, window_from, window_to, created_at, keep_free");
const QString kNoteColumns = QStringLiteral("id, workspace_id, from_day, to_day, text, kind, version, created_at, updated_at");

QString isoOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayOf(const QString &text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString textOf(const QList<DayRemark> &remarks)
{
    QJsonArray array;
    for (const DayRemark &each : remarks)
        array << QJsonObject{{QStringLiteral("code"), each.code}, {QStringLiteral("count"), each.count}, {QStringLiteral("line"), each.line}};
    return array.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<DayRemark> remarksOf(const QString &text)
{
    QList<DayRemark> remarks;
    for (const QJsonValue &each : QJsonDocument::fromJson(text.toUtf8()).array())
        remarks << DayRemark{each[QLatin1String("code")].toString(), each[QLatin1String("count")].toInteger(), each[QLatin1String("line")].toInteger()};
    return remarks;
}

DaySource sourceFromRow(const Query &row)
{
    DaySource source;
    source.id = row.id<DaySourceId>(0);
    source.workspace = row.id<WorkspaceId>(1);
    source.path = row.text(2);
    source.isFolder = row.number(3) != 0;
    source.name = row.text(4);
    source.colour = row.text(5);
    source.enabled = row.number(6) != 0;
    source.readAt = row.maybeInstant(7);
    source.error = row.text(8);
    source.errorArgs = jsoncolumn::list(row.text(9));
    source.remarks = remarksOf(row.text(10));
    source.fileMark = row.text(11);
    source.fileHash = row.text(12);
    source.events = row.number(13);
    source.days = row.number(14);
    source.windowFrom = dayOf(row.text(15));
    source.windowTo = dayOf(row.text(16));
    source.createdAt = row.instant(17);
    source.keepFree = row.number(18) != 0;
    return source;
}

DayNote noteFromRow(const Query &row)
{
    DayNote note;
    note.id = row.id<DayNoteId>(0);
    note.workspace = row.id<WorkspaceId>(1);
    note.from = dayOf(row.text(2));
    note.to = dayOf(row.text(3));
    note.text = row.text(4);
    note.kind = noteKindFromString(row.text(5)).value_or(NoteKind::Note);
    note.version = row.number(6);
    note.createdAt = row.instant(7);
    note.updatedAt = row.instant(8);
    return note;
}

Error unknownSource(const QString &name)
{
    return Error(ErrorKind::NotFound, QStringLiteral("day-source-unknown"), QStringLiteral("no such source of days"), {name});
}

Error unknownNote(DayNoteId id)
{
    return Error(ErrorKind::NotFound, QStringLiteral("note-unknown"), QStringLiteral("no such note"), {id.toString()});
}

Result<void> refuseTwin(Connection &connection, const DaySource &source)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT id, name FROM calendar_source WHERE workspace_id=? AND name_folded=?")));
    TRY(query.run(source.workspace, foldForSearch(source.name)));
    if (query.next() && query.id<DaySourceId>(0) != source.id)
        return Error(ErrorKind::Conflict, QStringLiteral("day-source-exists"), QStringLiteral("a source with this name exists"), {query.text(1)});
    return {};
}

} // namespace

Result<void> insertSource(Connection &connection, const DaySource &source)
{
    TRY(refuseTwin(connection, source));
    TRY(connection.change(QStringLiteral("INSERT INTO calendar_source (id, workspace_id, path, is_folder, name, name_folded, created_at) VALUES (?,?,?,?,?,?,?)"),
                          source.id, source.workspace, source.path, source.isFolder, source.name, foldForSearch(source.name), source.createdAt));
    return updateSource(connection, source);
}

Result<void> updateSource(Connection &connection, const DaySource &source)
{
    TRY(refuseTwin(connection, source));
    TRY_ASSIGN(const qint64 changed,
               connection.change(QStringLiteral("UPDATE calendar_source SET name=?, name_folded=?, colour=?, enabled=?, read_at=?, error=?, error_args=?, remarks=?, "
                                                "file_mark=?, file_hash=?, events=?, days=?, window_from=?, window_to=?, keep_free=? WHERE id=?"),
                                 source.name, foldForSearch(source.name), source.colour, source.enabled, source.readAt, source.error, jsoncolumn::text(source.errorArgs),
                                 textOf(source.remarks), source.fileMark, source.fileHash, source.events, source.days, isoOf(source.windowFrom),
                                 isoOf(source.windowTo), source.keepFree, source.id));
    return changed == 0 ? Result<void>(unknownSource(source.name)) : Result<void>();
}

Result<void> removeSource(Connection &connection, DaySourceId id)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM calendar_source WHERE id=?"), id));
    return changed == 0 ? Result<void>(unknownSource(id.toString())) : Result<void>();
}

Result<DaySource> loadSource(Connection &connection, DaySourceId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM calendar_source WHERE id=?").arg(kSourceColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknownSource(id.toString());
    return sourceFromRow(query);
}

Result<DaySource> loadSource(Connection &connection, WorkspaceId workspace, DaySourceId id)
{
    return ofClient(loadSource(connection, id), workspace, [id] { return unknownSource(id.toString()); });
}

Result<DaySource> sourceNamed(Connection &connection, WorkspaceId workspace, const QString &name)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM calendar_source WHERE workspace_id=? AND name_folded=?").arg(kSourceColumns)));
    TRY(query.run(workspace, foldForSearch(name)));
    if (!query.next())
        return unknownSource(name);
    return sourceFromRow(query);
}

Result<QList<DaySource>> sources(Connection &connection, WorkspaceId workspace)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM calendar_source WHERE workspace_id=? ORDER BY name_folded").arg(kSourceColumns)));
    TRY(query.run(workspace));
    QList<DaySource> found;
    while (query.next())
        found << sourceFromRow(query);
    return found;
}

Result<void> setDays(Connection &connection, const DaySource &source, const QList<SourceDay> &days)
{
    TRY(connection.change(QStringLiteral("DELETE FROM calendar_day WHERE source_id=?"), source.id));
    RowInsert rows(connection, nullptr, "calendar_day", "workspace_id, source_id, position, from_day, to_day, text, uid", 7);
    qint64 position = 0;
    for (const SourceDay &day : days) {
        rows.id(source.workspace);
        rows.id(source.id);
        rows.number(position++);
        rows.text(isoOf(day.from));
        rows.text(isoOf(day.to));
        rows.text(day.text);
        rows.text(day.uid);
        TRY(rows.endRow());
    }
    return rows.finish();
}

Result<QList<ShownDay>> days(Connection &connection, WorkspaceId workspace, QDate from, QDate to)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral(
        "SELECT calendar_day.source_id, calendar_source.colour, calendar_day.from_day, calendar_day.to_day, calendar_day.text, calendar_day.uid "
        "FROM calendar_day JOIN calendar_source ON calendar_source.id=calendar_day.source_id AND calendar_source.enabled=1 "
        "WHERE calendar_day.workspace_id=? AND calendar_day.to_day>=? AND calendar_day.from_day<=? "
        "ORDER BY calendar_day.from_day, calendar_day.to_day, calendar_day.text, calendar_day.source_id")));
    TRY(query.run(workspace, isoOf(from), isoOf(to)));
    QList<ShownDay> found;
    while (query.next()) {
        const ShownDay day{query.id<DaySourceId>(0), query.text(1), {dayOf(query.text(2)), dayOf(query.text(3)), query.text(4), query.text(5)}};
        const bool twin = !found.isEmpty() && found.last().day.from == day.day.from && found.last().day.to == day.day.to && found.last().day.text == day.day.text;
        if (!twin)
            found << day;
    }
    return found;
}

Result<void> insertNote(Connection &connection, const DayNote &note)
{
    TRY(connection.change(QStringLiteral("INSERT INTO calendar_note (%1) VALUES (?,?,?,?,?,?,?,?,?)").arg(kNoteColumns), note.id, note.workspace, isoOf(note.from),
                          isoOf(note.to), note.text, toString(note.kind), note.version, note.createdAt, note.updatedAt));
    return {};
}

Result<void> updateNote(Connection &connection, const DayNote &note)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("UPDATE calendar_note SET from_day=?, to_day=?, text=?, kind=?, updated_at=?, version=version+1 "
                                                                      "WHERE id=? AND version=?"),
                                                       isoOf(note.from), isoOf(note.to), note.text, toString(note.kind), note.updatedAt, note.id, note.version));
    if (changed > 0)
        return {};
    TRY(loadNote(connection, note.id));
    return Error(ErrorKind::Conflict, QStringLiteral("stale"), QStringLiteral("the note was changed elsewhere"), {note.text});
}

Result<void> removeNote(Connection &connection, DayNoteId id)
{
    TRY_ASSIGN(const qint64 changed, connection.change(QStringLiteral("DELETE FROM calendar_note WHERE id=?"), id));
    return changed == 0 ? Result<void>(unknownNote(id)) : Result<void>();
}

Result<DayNote> loadNote(Connection &connection, DayNoteId id)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM calendar_note WHERE id=?").arg(kNoteColumns)));
    TRY(query.run(id));
    if (!query.next())
        return unknownNote(id);
    return noteFromRow(query);
}

Result<DayNote> loadNote(Connection &connection, WorkspaceId workspace, DayNoteId id)
{
    return ofClient(loadNote(connection, id), workspace, [id] { return unknownNote(id); });
}

Result<QList<DayNote>> notes(Connection &connection, WorkspaceId workspace, QDate from, QDate to)
{
    TRY_ASSIGN(Query query, connection.prepare(QStringLiteral("SELECT %1 FROM calendar_note WHERE workspace_id=? AND to_day>=? AND from_day<=? "
                                                              "ORDER BY from_day, to_day, id").arg(kNoteColumns)));
    TRY(query.run(workspace, from.isValid() ? isoOf(from) : QStringLiteral("0000"), to.isValid() ? isoOf(to) : QStringLiteral("9999-99")));
    QList<DayNote> found;
    while (query.next())
        found << noteFromRow(query);
    return found;
}

} // namespace perennial::calendarstore
