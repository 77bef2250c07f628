// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What stands in a client's calendar beside posts: days that come from files (DaySource) and what a person wrote across
// days (DayNote); and CalendarFile, the file that other calendar programs subscribe to. Plain values.

#include "base/clock.h"
#include "base/result.h"
#include "domain/ids.h"

namespace perennial {

enum class NoteKind { Note, Campaign, Holiday };
QString toString(NoteKind kind); // "note", "campaign", "holiday"
std::optional<NoteKind> noteKindFromString(const QString &text);

struct DayNote
{
    DayNoteId id;
    WorkspaceId workspace;
    QDate from;
    QDate to; // included
    QString text;
    NoteKind kind = NoteKind::Note;
    qint64 version = 1; // goes up by one with each edit; a stale one is refused
    Instant createdAt;
    Instant updatedAt;
};
// Errors: Invalid "note-text-empty" | "note-text-long" (args: most) | "note-days".
Result<void> validate(const DayNote &note);

// What was found wrong in a file, and how often; codes: ics/icsreader.h.
struct DayRemark
{
    QString code;
    qint64 count = 0;
    qint64 line = 0; // where it stood first; 0 = of the whole

    bool operator==(const DayRemark &) const = default;
};

struct SourceDay
{
    QDate from;
    QDate to; // included
    QString text;
    QString uid;

    bool operator==(const SourceDay &) const = default;
};

struct DaySource
{
    DaySourceId id;
    WorkspaceId workspace;
    QString path; // absolute
    bool isFolder = false; // every .ics file in it
    QString name; // unique in the client, compared folded
    QString colour; // "#RRGGBB"; empty = the calendar's own
    bool enabled = true;
    bool keepFree = false; // nothing is to go out on its days
    std::optional<Instant> readAt; // the last time that it could be read
    QString error; // code: why it could not be read the last time; its days are still those from before
    QStringList errorArgs;
    QList<DayRemark> remarks;
    QString fileMark; // names, sizes and times of the files as they were
    QString fileHash; // of their bytes
    qint64 events = 0;
    qint64 days = 0; // in the window
    QDate windowFrom;
    QDate windowTo;
    Instant createdAt;
};

struct CalendarFile
{
    WorkspaceId workspace;
    QString path; // absolute
    int daysBack = 90;
    int daysAhead = 365;
    std::optional<Instant> writtenAt;
    qint64 posts = 0;
    QString error; // code: why it could not be written the last time
    QStringList errorArgs;
    QString fileMark; // of which rows it was made
};
// Errors: Invalid "calendar-file-name" (args: path) | "calendar-file-range".
Result<void> validate(const CalendarFile &file);

} // namespace perennial
