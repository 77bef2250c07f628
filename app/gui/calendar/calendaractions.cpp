// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendaractions.h"

#include "calendar/calendarformat.h"

#include <QPointer>
#include <QUndoStack>

namespace perennial {

CalendarActions::CalendarActions(CalendarSource &source, CalendarModel &model, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_source(source), m_model(model), m_undo(undo)
{
}

void CalendarActions::fail(const Error &error)
{
    Q_EMIT failed(error);
    Q_EMIT reloadWanted();
}

QList<EntryMove> CalendarActions::placesNow(const QList<EntryMove> &moves) const
{
    QList<EntryMove> places;
    for (const EntryMove &move : moves) {
        if (const CalendarEntry *entry = m_model.find(move.post))
            places.append({entry->post, entry->date, entry->time, entry->timed});
    }
    return places;
}

QString CalendarActions::movedText(const QList<EntryMove> &moves) const
{
    if (moves.size() > 1)
        return tr("%Ln posts moved", nullptr, int(moves.size()));
    const CalendarFormat format(m_setting);
    const EntryMove &move = moves.first();
    return tr("Moved to %1").arg(move.timed ? format.moment(move.date, move.time) : format.day(move.date));
}

bool CalendarActions::refuses(const QList<PostId> &posts)
{
    for (PostId post : posts) {
        const CalendarEntry *entry = m_model.find(post);
        if (!entry)
            return true;
        if (!canMove(entry->state)) {
            Q_EMIT said(refusalText(entry->state), false);
            return true;
        }
    }
    return posts.isEmpty();
}

void CalendarActions::change(const EntryChange &change, std::function<QString(int)> words, std::function<void()> takeBack)
{
    QPointer<CalendarActions> self = this;
    m_source.change(change, words, [self, words, takeBack](const Result<QList<PostId>> &done) {
        if (!self)
            return;
        if (!done) {
            takeBack();
            return self->fail(done.error());
        }
        Q_EMIT self->said(words(int(done->size())), !done->isEmpty());
    });
}

void CalendarActions::move(const QList<EntryMove> &moves, const QList<ChannelId> &channels)
{
    QList<PostId> posts;
    for (const EntryMove &move : moves)
        posts.append(move.post);
    if (refuses(posts))
        return;
    const QList<EntryMove> before = placesNow(moves);
    if (before == moves)
        return channels.isEmpty() ? void() : assign(posts, channels);
    m_model.apply(moves);
    //: %1 "Moved to Fri 14:30"
    const QString text = channels.isEmpty() ? movedText(moves) : tr("%1, on another channel").arg(movedText(moves));
    change(MoveEntries{moves, channels}, [text](int) { return text; }, [this, before] { m_model.apply(before); });
}

void CalendarActions::plan(const QList<EntryMove> &moves)
{
    if (!moves.isEmpty())
        change(MoveEntries{moves}, [text = movedText(moves)](int) { return text; });
}

void CalendarActions::unplan(const QList<PostId> &posts)
{
    if (refuses(posts))
        return;
    QList<EntryMove> moves;
    for (PostId post : posts)
        moves.append({post, QDate(), QTime(), false});
    change(MoveEntries{moves}, [](int count) { return tr("%Ln posts put back among the ideas", nullptr, count); });
}

void CalendarActions::addIdea(const QString &text, std::function<void(bool)> then)
{
    QPointer<CalendarActions> self = this;
    m_source.change(AddIdea{text}, [](int) { return tr("Idea added"); }, [self, then](const Result<QList<PostId>> &done) {
        then(bool(done));
        if (self && !done)
            self->fail(done.error());
    });
}

void CalendarActions::saveNote(const DayNote &note, const QString &words)
{
    m_source.saveNote(note, words, [self = QPointer<CalendarActions>(this), words](const Result<void> &done) {
        if (self)
            self->finishNote(done, words);
    });
}

void CalendarActions::removeNote(DayNoteId note, const QString &words)
{
    m_source.removeNote(note, words, [self = QPointer<CalendarActions>(this), words](const Result<void> &done) {
        if (self)
            self->finishNote(done, words);
    });
}

void CalendarActions::finishNote(const Result<void> &done, const QString &words)
{
    if (done)
        Q_EMIT said(words, true);
    else
        fail(done.error());
}

void CalendarActions::copy(const CopyEntries &copies)
{
    if (!copies.copies.isEmpty())
        change(copies, [](int posts) { return tr("%Ln posts copied", nullptr, posts); });
}

void CalendarActions::remove(const QList<PostId> &posts)
{
    if (!posts.isEmpty() && std::all_of(posts.cbegin(), posts.cend(), isPlannedFill))
        return decide({posts, DecideFills::Wish::LeaveFree});
    if (!posts.isEmpty())
        change(TrashEntries{posts}, [](int count) { return tr("%Ln posts moved to the trash", nullptr, count); });
}

void CalendarActions::setStatus(const QList<PostId> &posts, PostStatus status)
{
    if (refuses(posts))
        return;
    change(SetEntryStatus{posts, status}, [status](int count) {
        switch (status) {
        case PostStatus::Idea:
            return tr("%Ln posts are ideas again", nullptr, count);
        case PostStatus::InReview:
            return tr("%Ln posts sent to review", nullptr, count);
        case PostStatus::Approved:
        case PostStatus::Scheduled:
            return tr("%Ln posts approved", nullptr, count);
        default:
            return tr("%Ln posts back to draft", nullptr, count);
        }
    });
}

void CalendarActions::addLabel(const QList<PostId> &posts, const QString &label)
{
    const QString name = label.trimmed();
    if (!posts.isEmpty() && !name.isEmpty()) {
        change(LabelEntries{posts, name},
               [name](int count) { return tr("Label “%1” added to %Ln posts", nullptr, count).arg(name); });
    }
}

void CalendarActions::assign(const QList<PostId> &posts, const QList<ChannelId> &channels)
{
    if (!refuses(posts) && !channels.isEmpty()) {
        change(AssignEntries{posts, channels},
               [](int count) { return tr("Channels of %Ln posts changed", nullptr, count); });
    }
}

void CalendarActions::swap(PostId one, PostId other)
{
    const CalendarEntry *a = m_model.find(one);
    const CalendarEntry *b = m_model.find(other);
    if (a && b)
        move({{one, b->date, b->time, b->timed}, {other, a->date, a->time, a->timed}});
}

void CalendarActions::decide(const DecideFills &wish)
{
    using Wish = DecideFills::Wish;
    if (wish.fills.isEmpty())
        return;
    change(wish, [wish = wish.wish](int count) {
        switch (wish) {
        case Wish::MakePost:
            return tr("%Ln planned posts made real", nullptr, count);
        case Wish::Pin:
            return tr("%Ln planned posts kept in their places", nullptr, count);
        case Wish::LetPlan:
            return tr("%Ln places are planned again", nullptr, count);
        case Wish::LeaveFree:
            return tr("%Ln places left free", nullptr, count);
        case Wish::NotThisOne:
            return tr("%Ln places get something else", nullptr, count);
        case Wish::Take:
            return tr("Another one chosen from the library");
        }
        return QString();
    });
}

void CalendarActions::addFromLibrary(const AddFromLibrary &added)
{
    if (!added.items.isEmpty())
        change(added, [](int count) { return tr("%Ln posts added from the library", nullptr, count); });
}

void CalendarActions::shiftAll(const ShiftEntries &shift)
{
    const bool later = shift.days > 0;
    change(shift, [later](int count) {
        if (count == 0)
            return tr("There is nothing to move from that day on");
        return later ? tr("%Ln posts moved later", nullptr, count) : tr("%Ln posts moved earlier", nullptr, count);
    });
}

void CalendarActions::undo()
{
    if (!m_undo.canUndo())
        return;
    const QString text = m_undo.undoText();
    m_undo.undo();
    Q_EMIT said(tr("Undone: %1").arg(text), false);
}

void CalendarActions::redo()
{
    if (!m_undo.canRedo())
        return;
    const QString text = m_undo.redoText();
    m_undo.redo();
    Q_EMIT said(tr("Done again: %1").arg(text), true);
}

} // namespace perennial
