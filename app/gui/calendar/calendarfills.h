// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CalendarFills: what the library plans for the free places, as entries of the calendar, and what people do to them. The
// plan is kept as far ahead as somebody looked and made again in the background when something changed.
// Thread: the window's. Errors: as values. Ownership: a child of the source.

#include "calendar/calendarsource.h"
#include "shell/services.h"

namespace perennial {

class CalendarFills : public QObject
{
    Q_OBJECT
public:
    CalendarFills(Services &services, QObject *parent);

    // Of [from, to], in places that are free. A plan that is old or too short is made again; changed() follows.
    QList<CalendarEntry> entries(QDate from, QDate to, const CalendarFilter &filter, const QList<SlotOccurrence> &freePlaces);
    bool isKnown(PostId fill) const { return m_places.contains(fill); }
    std::optional<EntryDetails> details(PostId fill) const;
    QList<FillChoice> choices(PostId fill) const;

    // The posts that they become, in the order of the fills. Errors: "fill-gone".
    QCoro::Task<Result<QList<Post>>> makeReal(QList<PostId> fills);
    // What the wish is to the plan; empty for MakePost.
    FillDecisions decisionsFor(const DecideFills &wish) const;
    // With a step of undo.
    QCoro::Task<Result<void>> decide(FillDecisions decisions, QString words);

Q_SIGNALS:
    void changed();

private:
    const EvergreenFill *find(PostId fill) const;
    PostId idOf(const OccurrenceKey &place);
    CalendarEntry entryOf(const EvergreenFill &fill, const WallTime &wall) const;
    const Wording *wordingOf(const EvergreenFill &fill) const;
    QString wordsOf(const EvergreenFill &fill) const;
    int weeksUntil(QDate to) const;
    void lookAgain(int weeks);
    QCoro::Task<void> plan();

    Services &m_services;
    LibraryPlan m_plan;
    WorkspaceId m_workspace;                 // whose plan that is
    QHash<OccurrenceKey, qsizetype> m_fills; // their places in it
    QHash<OccurrenceKey, PostId> m_ids;      // for as long as the window lives, so that a selection stays
    QHash<PostId, OccurrenceKey> m_places;
    QTimer m_again;
    int m_weeks = 0;
    int m_wanted = 0;
    bool m_isStale = true;
    bool m_isPlanning = false;
};

} // namespace perennial
