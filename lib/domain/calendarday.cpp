// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/calendarday.h"

#include "domain/enumnames.h"

namespace perennial {

namespace {

constexpr EnumNames<NoteKind, 3> kKinds{{{
    {NoteKind::Note, "note"},
    {NoteKind::Campaign, "campaign"},
    {NoteKind::Holiday, "holiday"},
}}};

constexpr int kLongestNote = 500;
constexpr int kMostFileDays = 3660;

Error invalid(const char *code, const char *message, const QStringList &args = {})
{
    return Error(ErrorKind::Invalid, QLatin1String(code), QLatin1String(message), args);
}

} // namespace

QString toString(NoteKind kind)
{
    return kKinds.name(kind);
}

std::optional<NoteKind> noteKindFromString(const QString &text)
{
    return kKinds.value(text);
}

Result<void> validate(const DayNote &note)
{
    if (note.text.trimmed().isEmpty())
        return invalid("note-text-empty", "a note needs a text");
    if (note.text.size() > kLongestNote)
        return invalid("note-text-long", "the note is too long", {QString::number(kLongestNote)});
    const bool written = note.from.isValid() && note.to.isValid() && note.from.year() >= 1 && note.to.year() <= 9999;
    if (!written || note.to < note.from)
        return invalid("note-days", "a note needs a first and a last day, in this order");
    return {};
}

Result<void> validate(const CalendarFile &file)
{
    if (!file.path.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
        return invalid("calendar-file-name", "the name must end in .ics", {file.path});
    if (file.daysBack < 0 || file.daysAhead < 1 || file.daysBack > kMostFileDays || file.daysAhead > kMostFileDays)
        return invalid("calendar-file-range", "the range is out of bounds", {QString::number(kMostFileDays)});
    return {};
}

} // namespace perennial
