// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The agenda: entries and bands in, one column of headings, rows and gaps out, and back from a point to what stands
// there. Pixels are logical, y grows from the first day. Days without anything fold into one gap. Pure values; thread:
// plain functions.

#include "plan/calendarentry.h"

#include <QHash>
#include <QRect>

namespace perennial {

struct AgendaGeometry
{
    QDate from; // days shown, both inclusive
    QDate to;
    QDate today; // always has a heading
    int width = 0;
    int headingHeight = 40;
    int rowHeight = 52;
    int gapHeight = 36;

    bool operator==(const AgendaGeometry &) const = default;
};

enum class AgendaKind { Heading, Row, Gap };

struct AgendaItem
{
    AgendaKind kind = AgendaKind::Heading;
    QRect rect;
    QDate date;       // of a gap: its first day
    QDate lastDate;   // of a gap: its last day; else the date
    int entry = -1;   // of a row: index into the entries given
    int count = 0;    // of a heading: how many rows follow
    QList<int> bands; // of a heading: indexes into the bands given
};

struct AgendaLayout
{
    QList<AgendaItem> items; // from top to bottom without holes
    QHash<PostId, int> rowOf;
    int height = 0;

    int itemAt(int y) const; // -1 = above or below all
    // The item of a day: its heading, or the gap it lies in; -1 = not shown.
    int itemOf(QDate date) const;
    // The heading above an item, itself if it is one; -1 for a gap.
    int headingOf(int item) const;
    // The day of an item from its heading to the end of its last row.
    QRect dayRect(int item) const;
};

// Entries outside the days shown are left out.
AgendaLayout layoutAgenda(const QList<CalendarEntry> &entries, const QList<CalendarBand> &bands,
                          const AgendaGeometry &geometry);

} // namespace perennial
