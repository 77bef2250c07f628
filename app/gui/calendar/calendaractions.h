// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarActions: what a person does to posts in any view, with undo on the window's stack and the words for the undo
// bar. A change is shown at once and taken back if the source refuses it; it comes onto the stack when it has happened.
// Thread: the window's. Ownership: borrows all it is given.

#include "calendar/calendarmodel.h"

class QUndoStack;

namespace perennial {

class CalendarActions : public QObject
{
    Q_OBJECT
public:
    CalendarActions(CalendarSource &source, CalendarModel &model, QUndoStack &undo, QObject *parent = nullptr);

    void setSetting(const CalendarSetting &setting) { m_setting = setting; }

    // Refuses all, and says why, if one of them cannot be moved. Channels: instead of theirs; empty = as they were.
    void move(const QList<EntryMove> &moves, const QList<ChannelId> &channels = {});
    // Posts that may not be among those shown; an invalid day takes it away from them.
    void plan(const QList<EntryMove> &moves);
    void unplan(const QList<PostId> &posts);
    void addIdea(const QString &text, std::function<void(bool done)> then);
    void saveNote(const DayNote &note, const QString &words);
    void removeNote(DayNoteId note, const QString &words);
    void copy(const CopyEntries &copies);
    void remove(const QList<PostId> &posts);
    void setStatus(const QList<PostId> &posts, PostStatus status);
    void addLabel(const QList<PostId> &posts, const QString &label);
    void assign(const QList<PostId> &posts, const QList<ChannelId> &channels);
    // Each takes the other's place.
    void swap(PostId one, PostId other);
    // What the library plans: posts with the ids of its fills.
    void decide(const DecideFills &wish);
    void addFromLibrary(const AddFromLibrary &added);
    void shiftAll(const ShiftEntries &shift);
    void undo();
    void redo();

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void failed(const Error &error);
    void reloadWanted();

private:
    // takeBack: of what was shown before it happened.
    void change(const EntryChange &change, std::function<QString(int)> words, std::function<void()> takeBack = [] {});
    void finishNote(const Result<void> &done, const QString &words);
    bool refuses(const QList<PostId> &posts);
    QString movedText(const QList<EntryMove> &moves) const;
    QList<EntryMove> placesNow(const QList<EntryMove> &moves) const;
    void fail(const Error &error);

    CalendarSource &m_source;
    CalendarModel &m_model;
    QUndoStack &m_undo;
    CalendarSetting m_setting;
};

} // namespace perennial
