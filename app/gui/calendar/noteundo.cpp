// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/noteundo.h"

#include <QPointer>
#include <QUndoCommand>

namespace perennial {

class NoteCommand : public QUndoCommand
{
public:
    NoteCommand(NoteUndo &owner, const QString &words, std::shared_ptr<NoteUndo::Life> life, NoteUndo::Note before)
        : QUndoCommand(words), m_owner(&owner), m_life(std::move(life)), m_before(std::move(before)), m_after(m_life->now)
    {
    }
    void undo() override { go(m_before); }
    void redo() override
    {
        if (!std::exchange(m_happened, false))
            go(m_after);
    }

private:
    void go(const NoteUndo::Note &to)
    {
        if (m_owner)
            m_owner->take({m_life, to, {}});
    }

    QPointer<NoteUndo> m_owner;
    std::shared_ptr<NoteUndo::Life> m_life;
    NoteUndo::Note m_before;
    NoteUndo::Note m_after;
    bool m_happened = true;
};

NoteUndo &NoteUndo::of(QUndoStack &stack, CalendarDaysService &service)
{
    if (auto *known = stack.findChild<NoteUndo *>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new NoteUndo(stack, service);
}

NoteUndo::NoteUndo(QUndoStack &stack, CalendarDaysService &service) : QObject(&stack), m_stack(stack), m_service(service) {}

// The one that its earlier steps share, or a new one.
std::shared_ptr<NoteUndo::Life> NoteUndo::lifeOf(const DayNote &stored)
{
    auto life = m_lives.value(stored.id).lock();
    if (!life)
        life = std::make_shared<Life>();
    life->now = stored;
    m_lives.insert(stored.id, life);
    return life;
}

void NoteUndo::save(DayNote note, const QString &words, Answer done)
{
    QPointer<NoteUndo> self(this);
    const auto keep = [self, words, done](const std::shared_ptr<Life> &life, const Note &before, const Result<void> &saved) {
        if (self && saved)
            self->m_stack.push(new NoteCommand(*self, words, life, before));
        done(saved);
    };
    if (!note.id) {
        auto life = std::make_shared<Life>();
        return take({life, note, [keep, life](const Result<void> &saved) { keep(life, std::nullopt, saved); }});
    }
    QCoro::connect(m_service.loadNote(note.workspace, note.id), this, [this, note, keep, done](const Result<DayNote> &before) {
        if (!before)
            return done(before.error());
        const auto life = lifeOf(*before);
        take({life, note, [keep, life, before](const Result<void> &saved) { keep(life, *before, saved); }});
    });
}

void NoteUndo::remove(WorkspaceId client, DayNoteId id, const QString &words, Answer done)
{
    QPointer<NoteUndo> self(this);
    QCoro::connect(m_service.loadNote(client, id), this, [this, self, id, words, done](const Result<DayNote> &before) {
        if (!before)
            return done(before.error());
        const auto life = lifeOf(*before);
        take({life, std::nullopt, [self, life, before, words, done](const Result<void> &removed) {
                  if (self && removed)
                      self->m_stack.push(new NoteCommand(*self, words, life, *before));
                  done(removed);
              }});
    });
}

void NoteUndo::take(Step step)
{
    m_steps.append(std::move(step));
    if (m_steps.size() == 1)
        takeNext();
}

void NoteUndo::takeNext()
{
    const Step step = m_steps.first();
    QCoro::connect(apply(step.life->now, step.to), this, [this, step](const Result<Note> &now) {
        if (now) {
            step.life->now = *now;
            if (*now)
                m_lives.insert((*now)->id, step.life);
        }
        m_steps.removeFirst();
        if (step.done)
            step.done(now ? Result<void>() : Result<void>(now.error()));
        else if (!now)
            Q_EMIT failed(now.error());
        Q_EMIT changed();
        if (!m_steps.isEmpty())
            takeNext();
    });
}

QCoro::Task<Result<NoteUndo::Note>> NoteUndo::apply(Note from, Note to)
{
    if (!from && !to)
        co_return Note();
    if (!to) {
        CO_TRY_ASSIGN(const DayNote gone, co_await m_service.removeNote(from->workspace, from->id));
        Q_UNUSED(gone)
        co_return Note();
    }
    DayNote wanted = *to;
    if (!from) {
        wanted.id = {};
        CO_TRY_ASSIGN(const DayNote added, co_await m_service.addNote(wanted));
        co_return Note(added);
    }
    wanted.id = from->id;
    wanted.version = from->version;
    CO_TRY_ASSIGN(const DayNote changed, co_await m_service.updateNote(wanted));
    co_return Note(changed);
}

} // namespace perennial
