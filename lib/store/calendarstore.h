// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Days beside posts in the store: sources with what was in them, and notes. Plain functions over a Connection: whoever
// calls them owns the transaction. Thread: the database's. Errors: NotFound "day-source-unknown" | "note-unknown" (args:
// id or name), Conflict "day-source-exists" (args: name) | "stale", Storage.

#include "domain/calendarday.h"
#include "store/connection.h"

namespace perennial::calendarstore {

Result<void> insertSource(Connection &connection, const DaySource &source);
// Everything but id, client, path and time of making.
Result<void> updateSource(Connection &connection, const DaySource &source);
Result<void> removeSource(Connection &connection, DaySourceId id); // with its days
Result<DaySource> loadSource(Connection &connection, DaySourceId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<DaySource> loadSource(Connection &connection, WorkspaceId workspace, DaySourceId id);
Result<DaySource> sourceNamed(Connection &connection, WorkspaceId workspace, const QString &name);
Result<QList<DaySource>> sources(Connection &connection, WorkspaceId workspace); // by name
// In the place of those it had.
Result<void> setDays(Connection &connection, const DaySource &source, const QList<SourceDay> &days);

struct ShownDay
{
    DaySourceId source;
    QString colour;
    SourceDay day;
};
// Of sources that are switched on, touching [from, to], by day; what two sources say alike comes once.
Result<QList<ShownDay>> days(Connection &connection, WorkspaceId workspace, QDate from, QDate to);

Result<void> insertNote(Connection &connection, const DayNote &note);
// Where version still is note.version; it goes up by one.
Result<void> updateNote(Connection &connection, const DayNote &note);
Result<void> removeNote(Connection &connection, DayNoteId id);
Result<DayNote> loadNote(Connection &connection, DayNoteId id);
// Of this client: another one's is unknown, as if it did not exist.
Result<DayNote> loadNote(Connection &connection, WorkspaceId workspace, DayNoteId id);
// Touching [from, to] where these are given, by day.
Result<QList<DayNote>> notes(Connection &connection, WorkspaceId workspace, QDate from, QDate to);

} // namespace perennial::calendarstore
