// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FakeCalendarSource: a calendar in memory that answers at once and remembers what it was asked. FixedClock with it.

#include "calendar/calendarsource.h"

#include <QUndoStack>

namespace perennial {

class FixedClock : public Clock
{
public:
    Instant now() const override { return instant; }
    Instant instant;
};

class FakeCalendarSource : public CalendarSource
{
public:
    using CalendarSource::CalendarSource;

    void load(QDate from, QDate to, CalendarFilter filter, Answer<QList<CalendarEntry>> done) override
    {
        lastFilter = filter;
        ++loads;
        QList<CalendarEntry> found;
        for (const CalendarEntry &entry : std::as_const(entries)) {
            if (entry.date >= from && entry.date <= to && passes(entry, filter))
                found.append(entry);
        }
        done(found);
    }

    // All is taken back by putting everything as it was.
    void change(EntryChange change, std::function<QString(int)> words, Answer<QList<PostId>> done) override
    {
        const auto *move = std::get_if<MoveEntries>(&change);
        if (move)
            asked.append(move->moves);
        if (refusal)
            return done(*refusal);
        for (PostId post : std::visit([](const auto &each) { return namedIn(each); }, change)) {
            if (isGone(post))
                return done(Error(ErrorKind::NotFound, QStringLiteral("post-unknown"), QStringLiteral("no such post")));
        }
        const QList<CalendarEntry> before = entries;
        const QList<PostId> changed = std::visit([this](const auto &each) { return make(each); }, change);
        if (undo && !changed.isEmpty())
            undo->push(new Snapshot(*this, words(int(changed.size())), before));
        done(changed);
        Q_EMIT dataChanged();
    }

    void counts(QDate from, QDate to, CalendarFilter filter, Answer<QList<DayCount>> done) override
    {
        lastFilter = filter;
        ++loads;
        QMap<QDate, DayCount> days;
        for (const CalendarEntry &entry : std::as_const(entries)) {
            if (entry.date < from || entry.date > to)
                continue;
            DayCount &day = days[entry.date];
            day.date = entry.date;
            ++day.posts;
            if (entry.state == EntryState::Failed || entry.state == EntryState::Unsure ||
                entry.state == EntryState::Held || entry.state == EntryState::Missed)
                ++day.needsPerson;
        }
        done(days.values());
    }

    void details(PostId post, Answer<EntryDetails> done) override
    {
        CalendarEntry *entry = find(post);
        if (!entry)
            return done(Error(ErrorKind::NotFound, QStringLiteral("post-unknown"), QStringLiteral("no such post")));
        EntryDetails details = known.value(post);
        details.entry = *entry;
        if (details.text.isEmpty())
            details.text = entry->text;
        done(details);
    }

    void ideas(Answer<QList<CalendarEntry>> done) override
    {
        QList<CalendarEntry> undated;
        for (const CalendarEntry &entry : std::as_const(entries)) {
            if (!entry.date.isValid())
                undated.prepend(entry);
        }
        done(undated);
    }

    void saveNote(DayNote note, QString words, Answer<void> done) override
    {
        savedNotes.append(note);
        noteWords = words;
        done({});
    }

    void removeNote(DayNoteId note, QString words, Answer<void> done) override
    {
        removedNotes.append(note);
        noteWords = words;
        done({});
    }

    QPixmap thumbnail(PostId post) override { return thumbnails.value(post); }
    QList<CalendarBand> bands(QDate, QDate) override { return knownBands; }
    CalendarTimes times() override { return knownTimes; }
    void placeIn(const ChannelGap &gap, Answer<NewPostPlace> done) override
    {
        done(NewPostPlace{gap.firstDay, QTime(9, 30), true, {gap.channel}});
    }

    QList<DayNote> savedNotes;
    QList<DayNoteId> removedNotes;
    QString noteWords;

    bool isGone(PostId post) const
    {
        return std::none_of(entries.cbegin(), entries.cend(), [post](const auto &each) { return each.post == post; });
    }

    CalendarEntry *find(PostId post)
    {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &e) { return e.post == post; });
        return found == entries.end() ? nullptr : &*found;
    }

    QList<CalendarEntry> entries;
    QList<CalendarBand> knownBands;
    CalendarTimes knownTimes;
    QHash<PostId, EntryDetails> known;
    QHash<PostId, QPixmap> thumbnails;
    QHash<PostId, QStringList> labels;
    std::optional<Error> refusal;
    QList<QList<EntryMove>> asked;
    QList<CopyEntries> copied;
    QList<SetEntryStatus> statuses;
    QUndoStack *undo = nullptr;
    CalendarFilter lastFilter;
    int loads = 0;

private:
    qint64 m_lastCopy = 100000;

    class Snapshot : public QUndoCommand
    {
    public:
        Snapshot(FakeCalendarSource &source, const QString &text, QList<CalendarEntry> before)
            : QUndoCommand(text), m_source(source), m_before(std::move(before)), m_after(source.entries)
        {
        }
        void undo() override { put(m_before); }
        void redo() override { put(m_after); }

    private:
        void put(const QList<CalendarEntry> &entries)
        {
            m_source.entries = entries;
            Q_EMIT m_source.dataChanged();
        }
        FakeCalendarSource &m_source;
        QList<CalendarEntry> m_before;
        QList<CalendarEntry> m_after;
    };

    static QList<PostId> postsOf(const QList<EntryMove> &moves)
    {
        QList<PostId> posts;
        for (const EntryMove &move : moves)
            posts.append(move.post);
        return posts;
    }
    static QList<PostId> namedIn(const MoveEntries &change) { return postsOf(change.moves); }
    static QList<PostId> namedIn(const CopyEntries &change) { return postsOf(change.copies); }
    static QList<PostId> namedIn(const ShiftEntries &) { return {}; }
    static QList<PostId> namedIn(const AddIdea &) { return {}; }
    static QList<PostId> namedIn(const AddFromLibrary &) { return {}; }
    static QList<PostId> namedIn(const DecideFills &change) { return change.fills; }
    template <class Change> static QList<PostId> namedIn(const Change &change) { return change.posts; }

    QList<PostId> make(const MoveEntries &change)
    {
        QList<PostId> moved;
        for (const EntryMove &move : change.moves) {
            CalendarEntry &entry = *find(move.post);
            entry.date = move.date;
            entry.time = move.time;
            entry.timed = move.timed;
            if (!change.channels.isEmpty())
                entry.channels = change.channels;
            moved.append(entry.post);
        }
        return moved;
    }

    QList<PostId> make(const CopyEntries &change)
    {
        copied.append(change);
        QList<PostId> made;
        for (const EntryMove &copy : change.copies) {
            CalendarEntry entry = *find(copy.post);
            entry.post = PostId{++m_lastCopy};
            entry.date = copy.date;
            entry.time = copy.time;
            if (change.status == CopyStatus::Draft)
                entry.state = EntryState::Draft;
            if (!change.channels.isEmpty())
                entry.channels = change.channels;
            entries.append(entry);
            made.append(entry.post);
        }
        return made;
    }

    QList<PostId> make(const TrashEntries &change)
    {
        entries.removeIf([&](const CalendarEntry &entry) { return change.posts.contains(entry.post); });
        return change.posts;
    }

    QList<PostId> make(const SetEntryStatus &change)
    {
        statuses.append(change);
        for (PostId post : change.posts) {
            find(post)->state = change.status == PostStatus::Draft      ? EntryState::Draft
                                : change.status == PostStatus::InReview ? EntryState::InReview
                                : change.status == PostStatus::Idea     ? EntryState::Idea
                                                                        : EntryState::Approved;
        }
        return change.posts;
    }

    QList<PostId> make(const LabelEntries &change)
    {
        for (PostId post : change.posts)
            labels[post].append(change.label);
        return change.posts;
    }

    QList<PostId> make(const AssignEntries &change)
    {
        for (PostId post : change.posts)
            find(post)->channels = change.channels;
        return change.posts;
    }

    QList<PostId> make(const DecideFills &change)
    {
        using Wish = DecideFills::Wish;
        if (change.wish == Wish::LeaveFree || change.wish == Wish::NotThisOne)
            entries.removeIf([&](const CalendarEntry &entry) { return change.fills.contains(entry.post); });
        for (PostId fill : change.fills) {
            if (CalendarEntry *entry = find(fill); entry && change.wish == Wish::MakePost)
                entry->state = EntryState::Approved;
        }
        return change.fills;
    }

    QList<PostId> make(const AddFromLibrary &change)
    {
        QList<PostId> made;
        for (EvergreenId item : change.items) {
            CalendarEntry entry;
            entry.post = PostId{++m_lastCopy};
            entry.date = change.place.date;
            entry.time = change.place.time;
            entry.timed = change.place.timed;
            entry.text = item.toString();
            entry.channels = change.place.channels;
            entries.append(entry);
            made << entry.post;
        }
        return made;
    }

    QList<PostId> make(const AddIdea &change)
    {
        CalendarEntry idea;
        idea.post = PostId{++m_lastCopy};
        idea.timed = false;
        idea.text = change.text;
        idea.state = EntryState::Idea;
        entries.append(idea);
        return {idea.post};
    }

    QList<PostId> make(const ShiftEntries &change)
    {
        QList<PostId> moved;
        for (CalendarEntry &entry : entries) {
            if (entry.date < change.from || !canMove(entry.state))
                continue;
            entry.date = entry.date.addDays(change.days);
            moved.append(entry.post);
        }
        return moved;
    }
};

} // namespace perennial
