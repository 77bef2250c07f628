// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/weeklayout.h"

namespace perennial {

namespace {

constexpr int kBandHeight = 20;
constexpr int kRowPitch = 24;
constexpr int kLaneMargin = 6;
constexpr int kSideMargin = 4;

// Which rows are taken in which column.
class Rows
{
public:
    explicit Rows(int columns) : m_taken(columns) {}

    // The first row that is free in all these columns; kLaneRows = none.
    int take(int first, int last)
    {
        for (int row = 0; row < kLaneRows; ++row) {
            bool isFree = true;
            for (int column = first; column <= last; ++column)
                isFree = isFree && !(m_taken[column] & (1 << row));
            if (!isFree)
                continue;
            for (int column = first; column <= last; ++column)
                m_taken[column] |= 1 << row;
            m_used = std::max(m_used, row + 1);
            return row;
        }
        return kLaneRows;
    }
    int used() const { return m_used; }

private:
    QList<int> m_taken;
    int m_used = 0;
};

QRect spanRect(int first, int last, int row, const WeekGeometry &geometry)
{
    const QRect columns = geometry.columnRect(first).united(geometry.columnRect(last));
    return {columns.left() + kSideMargin, kLaneMargin + row * kRowPitch, columns.width() - 2 * kSideMargin,
            kBandHeight};
}

} // namespace

LaneLayout layoutLane(const QList<CalendarEntry> &entries, const QList<CalendarBand> &bands,
                      const WeekGeometry &geometry)
{
    LaneLayout lane;
    const int columnCount = geometry.columnCount();
    lane.hidden.resize(columnCount);
    lane.moreRects.resize(columnCount);
    if (geometry.days.isEmpty())
        return lane;
    Rows rows(columnCount);
    const QDate first = geometry.days.first().date;
    const QDate last = geometry.days.last().date;
    for (int i = 0; i < bands.size(); ++i) {
        if (bands[i].to < first || bands[i].from > last || bands[i].to < bands[i].from)
            continue;
        LaneItem item{i,
                      -1,
                      geometry.columnsOf(std::max(first, bands[i].from)).first,
                      geometry.columnsOf(std::min(last, bands[i].to)).second,
                      bands[i].to > last,
                      0,
                      {}};
        item.row = rows.take(item.firstColumn, item.lastColumn);
        if (item.row == kLaneRows)
            continue;
        item.rect = spanRect(item.firstColumn, item.lastColumn, item.row, geometry);
        lane.items.append(item);
    }
    QList<QList<int>> perColumn(columnCount);
    for (int i = 0; i < entries.size(); ++i) {
        if (entries[i].timed)
            continue;
        for (int column : geometry.columnsOf(entries[i]))
            perColumn[column].append(i);
    }
    for (int column = 0; column < columnCount; ++column) {
        std::sort(perColumn[column].begin(), perColumn[column].end(),
                  [&](int a, int b) { return comesBefore(entries[a], entries[b]); });
        for (int entry : std::as_const(perColumn[column])) {
            LaneItem item{-1, entry, column, column, false, rows.take(column, column), {}};
            if (item.row == kLaneRows) {
                lane.hidden[column].append(entry);
                continue;
            }
            item.rect = spanRect(column, column, item.row, geometry);
            lane.items.append(item);
        }
    }
    constexpr int kMoreHeight = 16;
    bool anyHidden = false;
    for (int column = 0; column < columnCount; ++column) {
        if (lane.hidden[column].isEmpty())
            continue;
        anyHidden = true;
        lane.moreRects[column] = spanRect(column, column, kLaneRows, geometry);
        lane.moreRects[column].setHeight(kMoreHeight);
    }
    if (rows.used() > 0)
        lane.height = kLaneMargin * 2 + kBandHeight + (rows.used() - 1) * kRowPitch + (anyHidden ? kMoreHeight + 4 : 0);
    return lane;
}

} // namespace perennial
