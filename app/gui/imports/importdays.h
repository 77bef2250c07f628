// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// ImportDays: the rows of a check that will come in, by the day they come to. Rows come in groups and in order; those
// of a second check take the place of the first one's. Sorted once, when first asked after a change. No I/O. Thread:
// the window's.

#include "domain/walltime.h"
#include "plan/calendarentry.h"
#include "service/importservice.h"

namespace perennial {

// Rows stand in a calendar under ids of their own, below all that the library plans.
PostId idOfImportRow(qint64 row);
bool isImportRow(PostId post);
qint64 importRowOf(PostId post);

class ImportDays
{
public:
    ImportDays() = default;
    Q_DISABLE_COPY_MOVE(ImportDays)

    // The clock that days and times are told at; forgets all rows.
    void reset(const QByteArray &timeZone);
    void beginCheck();
    void add(const QList<CheckedRow> &rows);
    void endCheck();

    bool isEmpty() const; // no row has a day
    qint64 undated() const; // rows that come in without a day
    // In their order.
    QList<CalendarEntry> entries(QDate from, QDate to) const;
    std::optional<CalendarEntry> entryOf(qint64 row) const;
    // Earlier posts whose place a row takes.
    QSet<PostId> replaced() const;
    // The nearest day with rows on or after, on or before; invalid if there is none.
    QDate firstFrom(QDate day) const;
    QDate lastUntil(QDate day) const;

private:
    struct Row
    {
        qint64 number = 0;
        Instant dueAt;
        QDate date; // invalid: none yet
        QTime time; // invalid: none
        QByteArray words; // UTF-8
        QList<ChannelId> channels; // shared with rows for the same ones
        EntryState state = EntryState::Draft;
        PostId replaces;
    };
    Row pack(const CheckedRow &row);
    static CalendarEntry entry(const Row &row);
    const std::vector<const Row *> &sorted() const;

    QByteArray m_timeZone;
    ZoneResolver m_zones;
    std::vector<Row> m_rows;   // of the check that runs or ended
    std::vector<Row> m_before; // of the one before, as far as m_until is short of them
    qint64 m_until = 0;
    QHash<QList<ChannelId>, QList<ChannelId>> m_channels;
    mutable std::vector<const Row *> m_sorted;
    mutable bool m_isSorted = false;
};

} // namespace perennial
