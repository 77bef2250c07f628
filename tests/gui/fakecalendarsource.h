// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// FakeCalendarSource: a calendar in memory that answers at once and remembers what it was asked. FixedClock with it.

#include "calendar/calendarsource.h"

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
            const auto isHidden = [&](ChannelId id) { return filter.hiddenChannels.contains(id); };
            const bool allHidden =
                !entry.channels.isEmpty() && std::all_of(entry.channels.cbegin(), entry.channels.cend(), isHidden);
            if (entry.date < from || entry.date > to || allHidden || trash.contains(entry.post))
                continue;
            if (!filter.states.isEmpty() && !filter.states.contains(entry.state))
                continue;
            if (!entry.text.contains(filter.words, Qt::CaseInsensitive))
                continue;
            if ((!filter.plannedFill && entry.state == EntryState::PlannedFill) ||
                (filter.conflictsOnly && !entry.conflict))
                continue;
            found.append(entry);
        }
        done(found);
    }

    void move(QList<EntryMove> moves, Answer<void> done) override
    {
        asked.append(moves);
        if (refusal)
            return done(*refusal);
        for (const EntryMove &move : std::as_const(moves)) {
            CalendarEntry &entry = *find(move.post);
            entry.date = move.date;
            entry.time = move.time;
            entry.timed = move.timed;
        }
        done({});
        Q_EMIT dataChanged();
    }

    void copy(QList<EntryMove> copies, Answer<QList<PostId>> done) override
    {
        copied.append(copies);
        QList<PostId> made;
        for (const EntryMove &copy : std::as_const(copies)) {
            CalendarEntry entry = *find(copy.post);
            entry.post = PostId{1000 + entries.size()};
            entry.date = copy.date;
            entry.time = copy.time;
            entry.state = EntryState::Draft;
            entries.append(entry);
            made.append(entry.post);
        }
        done(made);
        Q_EMIT dataChanged();
    }

    void remove(QList<PostId> posts, Answer<void> done) override
    {
        trash.unite(QSet<PostId>(posts.cbegin(), posts.cend()));
        done({});
        Q_EMIT dataChanged();
    }

    void restore(QList<PostId> posts, Answer<void> done) override
    {
        trash.subtract(QSet<PostId>(posts.cbegin(), posts.cend()));
        done({});
        Q_EMIT dataChanged();
    }

    void approve(QList<PostId> posts, Answer<void> done) override
    {
        for (PostId post : std::as_const(posts))
            find(post)->state = EntryState::Approved;
        done({});
        Q_EMIT dataChanged();
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

    QPixmap thumbnail(PostId post) override { return thumbnails.value(post); }
    QList<CalendarBand> bands(QDate, QDate) override { return knownBands; }

    CalendarEntry *find(PostId post)
    {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const auto &e) { return e.post == post; });
        return found == entries.end() ? nullptr : &*found;
    }

    QList<CalendarEntry> entries;
    QList<CalendarBand> knownBands;
    QHash<PostId, EntryDetails> known;
    QHash<PostId, QPixmap> thumbnails;
    QSet<PostId> trash;
    std::optional<Error> refusal;
    QList<QList<EntryMove>> asked;
    QList<QList<EntryMove>> copied;
    CalendarFilter lastFilter;
    int loads = 0;
};

} // namespace perennial
