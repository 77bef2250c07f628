// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SheetPaging: what the layouts of week, month and agenda share: the sheet, its measures, and posts as lines of a day.
// Borrows sheet and type. Thread: one at a time.

#include "print/sheetlayout.h"

#include <map>

namespace perennial {

// What stands on one day of a month or a week, in its order.
struct SheetDay
{
    QList<int> bands;
    QList<int> entries;
};

class SheetPaging
{
public:
    SheetPaging(const CalendarSheet &sheet, const SheetType &type, const SheetGeometry &geometry);

    const CalendarSheet &sheet;
    const SheetType &type;
    const SheetGeometry &geometry;
    const SheetFormat format;

    SheetDay day(QDate date) const; // bands that are bars are not in it
    int count(QDate from, QDate to) const;
    QList<int> bars(QDate from, QDate to) const;
    int channelIndex(ChannelId id) const { return m_channels.value(id, -1); }

    // A post in a column of this width, with at most so many lines of its words and marks of channels.
    SheetBox entryBox(int entry, qreal width, int mostLines, int mostMarks) const;
    SheetBox bandBox(int band, qreal width) const;
    QString timeText(int entry) const;
    QString bandText(int band) const;

private:
    QHash<ChannelId, int> m_channels;
    std::map<QDate, SheetDay> m_days;
};

constexpr qreal kSheetGap = pt(2.4); // between posts
constexpr qreal kSheetPad = pt(4);   // inside a day

QList<SheetPage> monthPages(const SheetPaging &paging);
QList<SheetPage> weekPages(const SheetPaging &paging);
QList<SheetPage> agendaPages(const SheetPaging &paging);

} // namespace perennial
