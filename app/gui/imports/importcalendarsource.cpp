// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/importcalendarsource.h"

#include "plan/conflictfinder.h"

namespace perennial {

namespace {

Error refused()
{
    return Error(ErrorKind::Conflict, QStringLiteral("import-preview"), QStringLiteral("a preview changes nothing"));
}

// Of the rows only: what is there keeps the marks it has.
void markTooClose(QList<CalendarEntry> &entries)
{
    QSet<PostId> close;
    for (const Conflict &conflict : findConflicts(entries)) {
        if (conflict.kind == ConflictKind::TooClose)
            close.insert(isImportRow(conflict.post) ? conflict.post : conflict.before);
    }
    for (CalendarEntry &entry : entries) {
        if (isImportRow(entry.post))
            entry.conflict = close.contains(entry.post);
    }
}

} // namespace

ImportCalendarSource::ImportCalendarSource(Services &services, const ImportDays &days, QObject *parent)
    : CalendarSource(parent), m_there(services), m_days(days)
{
    connect(&m_there, &CalendarSource::dataChanged, this, &CalendarSource::dataChanged);
}

void ImportCalendarSource::load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done)
{
    filter.plannedFill = false; // the library plans around what comes in
    m_there.load(from, to, filter, [this, from, to, done = std::move(done)](const Result<QList<CalendarEntry>> &there) {
        if (!there)
            return done(there.error());
        done(withRows(*there, from, to));
    });
}

QList<CalendarEntry> ImportCalendarSource::withRows(QList<CalendarEntry> there, QDate from, QDate to) const
{
    const QSet<PostId> replaced = m_days.replaced();
    there.removeIf([&replaced](const CalendarEntry &entry) { return replaced.contains(entry.post); });
    there << m_days.entries(from, to);
    std::sort(there.begin(), there.end(), comesBefore);
    markTooClose(there);
    return there;
}

void ImportCalendarSource::change(EntryChange, std::function<QString(int)>, Answer<QList<PostId>> done)
{
    done(refused());
}

void ImportCalendarSource::counts(QDate, QDate, CalendarFilter, Answer<QList<DayCount>> done)
{
    done(refused());
}

void ImportCalendarSource::details(PostId post, Answer<EntryDetails> done)
{
    if (!isImportRow(post))
        return m_there.details(post, std::move(done));
    const std::optional<CalendarEntry> entry = m_days.entryOf(importRowOf(post));
    if (!entry)
        return done(Error(ErrorKind::NotFound, QStringLiteral("row-post-gone"), QStringLiteral("this row does not come in any more"),
                          {QString::number(importRowOf(post))}));
    EntryDetails details;
    details.entry = *entry;
    details.text = entry->text;
    done(details);
}

void ImportCalendarSource::saveNote(DayNote, QString, Answer<void> done)
{
    done(refused());
}

void ImportCalendarSource::removeNote(DayNoteId, QString, Answer<void> done)
{
    done(refused());
}

QPixmap ImportCalendarSource::thumbnail(PostId post)
{
    return isImportRow(post) ? QPixmap() : m_there.thumbnail(post);
}

// Free places are for planning; the quiet hours are for looking, too.
CalendarTimes ImportCalendarSource::times()
{
    CalendarTimes times;
    times.quiet = m_there.times().quiet;
    return times;
}

} // namespace perennial
