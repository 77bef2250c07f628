// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendaractions.h"

#include "calendar/calendarformat.h"

#include <QPointer>
#include <QUndoStack>

namespace perennial {

// A change that has already happened when it comes onto the stack.
class SourceCommand : public QUndoCommand
{
public:
    using Step = std::function<void(CalendarActions &)>;
    SourceCommand(CalendarActions &actions, const QString &text, Step undo, Step redo)
        : QUndoCommand(text), m_actions(&actions), m_undo(std::move(undo)), m_redo(std::move(redo))
    {
    }
    void undo() override
    {
        if (m_actions)
            m_undo(*m_actions);
    }
    void redo() override
    {
        if (!std::exchange(m_done, false) && m_actions)
            m_redo(*m_actions);
    }

private:
    QPointer<CalendarActions> m_actions; // the stack is the window's and may outlive the page
    Step m_undo;
    Step m_redo;
    bool m_done = true;
};

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

void CalendarActions::move(const QList<EntryMove> &moves)
{
    for (const EntryMove &move : moves) {
        const CalendarEntry *entry = m_model.find(move.post);
        if (!entry)
            return;
        if (!canMove(entry->state)) {
            Q_EMIT said(refusalText(entry->state), false);
            return;
        }
    }
    const QList<EntryMove> before = placesNow(moves);
    if (moves.isEmpty() || before == moves)
        return;
    m_model.apply(moves);
    const auto step = [](const QList<EntryMove> &places) {
        return [places](CalendarActions &actions) {
            actions.m_model.apply(places);
            QPointer<CalendarActions> self = &actions;
            actions.m_source.move(places, [self](const Result<void> &done) {
                if (self && !done)
                    self->fail(done.error());
            });
        };
    };
    QPointer<CalendarActions> self = this;
    m_source.move(moves, [self, moves, before, step](const Result<void> &done) {
        if (!self)
            return;
        if (!done) {
            self->m_model.apply(before);
            return self->fail(done.error());
        }
        const QString text = self->movedText(moves);
        self->m_undo.push(new SourceCommand(*self, text, step(before), step(moves)));
        Q_EMIT self->said(text, true);
    });
}

void CalendarActions::copy(const QList<EntryMove> &copies)
{
    if (copies.isEmpty())
        return;
    QPointer<CalendarActions> self = this;
    m_source.copy(copies, [self](const Result<QList<PostId>> &made) {
        if (!self)
            return;
        if (!made)
            return self->fail(made.error());
        const QList<PostId> posts = *made;
        const auto ended = [self](const Result<void> &done) {
            if (self && !done)
                self->fail(done.error());
        };
        const QString text = tr("%Ln posts copied", nullptr, int(posts.size()));
        self->m_undo.push(new SourceCommand(
            *self, text, [posts, ended](CalendarActions &actions) { actions.m_source.remove(posts, ended); },
            [posts, ended](CalendarActions &actions) { actions.m_source.restore(posts, ended); }));
        Q_EMIT self->said(text, true);
    });
}

void CalendarActions::remove(const QList<PostId> &posts)
{
    if (posts.isEmpty())
        return;
    QPointer<CalendarActions> self = this;
    const auto ended = [self](const Result<void> &done) {
        if (self && !done)
            self->fail(done.error());
    };
    m_source.remove(posts, [self, posts, ended](const Result<void> &done) {
        if (!self)
            return;
        if (!done)
            return self->fail(done.error());
        const QString text = tr("%Ln posts moved to the trash", nullptr, int(posts.size()));
        self->m_undo.push(new SourceCommand(
            *self, text, [posts, ended](CalendarActions &actions) { actions.m_source.restore(posts, ended); },
            [posts, ended](CalendarActions &actions) { actions.m_source.remove(posts, ended); }));
        Q_EMIT self->said(text, true);
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

void CalendarActions::approve(const QList<PostId> &posts)
{
    if (posts.isEmpty())
        return;
    QPointer<CalendarActions> self = this;
    m_source.approve(posts, [self, posts](const Result<void> &done) {
        if (!self)
            return;
        if (!done)
            return self->fail(done.error());
        Q_EMIT self->said(tr("%Ln posts approved", nullptr, int(posts.size())), false);
    });
}

} // namespace perennial
