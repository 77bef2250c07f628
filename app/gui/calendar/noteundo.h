// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// NoteUndo: adds, changes and removes notes in the calendar, each as a step of the undo stack. One step after the other.
// A note that somebody else changed since is left alone (failed() says so). Thread: the window's.
// Ownership: a child of the stack; borrows the service.

#include "domain/calendarday.h"
#include "service/calendardaysservice.h"

#include <QObject>
#include <QUndoStack>

namespace perennial {

class NoteUndo : public QObject
{
    Q_OBJECT
public:
    using Answer = std::function<void(Result<void>)>;

    // The one of this stack, made when first asked for.
    static NoteUndo &of(QUndoStack &stack, CalendarDaysService &service);

    // Without an id it is added. Comes onto the stack with these words when it has happened.
    void save(DayNote note, const QString &words, Answer done);
    void remove(WorkspaceId client, DayNoteId id, const QString &words, Answer done);

Q_SIGNALS:
    void changed();
    void failed(const perennial::Error &error);

private:
    friend class NoteCommand;
    using Note = std::optional<DayNote>;
    // A note through all its steps: adding it again gives it another id.
    struct Life
    {
        Note now; // as it is in the store
    };
    struct Step
    {
        std::shared_ptr<Life> life;
        Note to;
        Answer done;
    };

    NoteUndo(QUndoStack &stack, CalendarDaysService &service);
    std::shared_ptr<Life> lifeOf(const DayNote &stored);
    void take(Step step);
    void takeNext();
    QCoro::Task<Result<Note>> apply(Note from, Note to);

    QUndoStack &m_stack;
    CalendarDaysService &m_service;
    QHash<DayNoteId, std::weak_ptr<Life>> m_lives;
    QList<Step> m_steps; // the first is under way
};

} // namespace perennial
