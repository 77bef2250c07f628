// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/weeklayout.h"

namespace perennial {

namespace {

constexpr int kBandHeight = 20;
constexpr int kRowPitch = 24;
constexpr int kLaneMargin = 6;
constexpr int kSideMargin = 4;

// Which rows are taken on which day.
class Rows
{
public:
    explicit Rows(int days) : m_taken(days) {}

    // The first row that is free on all these days; kLaneRows = none.
    int take(int firstDay, int lastDay)
    {
        for (int row = 0; row < kLaneRows; ++row) {
            bool isFree = true;
            for (int day = firstDay; day <= lastDay; ++day)
                isFree = isFree && !(m_taken[day] & (1 << row));
            if (!isFree)
                continue;
            for (int day = firstDay; day <= lastDay; ++day)
                m_taken[day] |= 1 << row;
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

QRect spanRect(int firstDay, int lastDay, int row, const WeekGeometry &geometry)
{
    const QRect columns = geometry.columnRect(firstDay).united(geometry.columnRect(lastDay));
    return {columns.left() + kSideMargin, kLaneMargin + row * kRowPitch, columns.width() - 2 * kSideMargin,
            kBandHeight};
}

} // namespace

LaneLayout layoutLane(const QList<CalendarEntry> &entries, const QList<CalendarBand> &bands,
                      const WeekGeometry &geometry)
{
    LaneLayout lane;
    const int dayCount = int(geometry.days.size());
    lane.hidden.resize(dayCount);
    lane.moreRects.resize(dayCount);
    if (dayCount == 0)
        return lane;
    Rows rows(dayCount);
    const QDate first = geometry.days.first().date;
    const QDate last = geometry.days.last().date;
    for (int i = 0; i < bands.size(); ++i) {
        if (bands[i].to < first || bands[i].from > last || bands[i].to < bands[i].from)
            continue;
        LaneItem item{i,
                      -1,
                      int(std::max<qint64>(0, first.daysTo(bands[i].from))),
                      int(std::min<qint64>(dayCount - 1, first.daysTo(bands[i].to))),
                      bands[i].to > last,
                      0,
                      {}};
        item.row = rows.take(item.firstDay, item.lastDay);
        if (item.row == kLaneRows)
            continue;
        item.rect = spanRect(item.firstDay, item.lastDay, item.row, geometry);
        lane.items.append(item);
    }
    QList<QList<int>> perDay(dayCount);
    for (int i = 0; i < entries.size(); ++i) {
        const int day = entries[i].timed ? -1 : geometry.indexOf(entries[i].date);
        if (day >= 0)
            perDay[day].append(i);
    }
    for (int day = 0; day < dayCount; ++day) {
        std::sort(perDay[day].begin(), perDay[day].end(),
                  [&](int a, int b) { return comesBefore(entries[a], entries[b]); });
        for (int entry : std::as_const(perDay[day])) {
            LaneItem item{-1, entry, day, day, false, rows.take(day, day), {}};
            if (item.row == kLaneRows) {
                lane.hidden[day].append(entry);
                continue;
            }
            item.rect = spanRect(day, day, item.row, geometry);
            lane.items.append(item);
        }
    }
    constexpr int kMoreHeight = 16;
    bool anyHidden = false;
    for (int day = 0; day < dayCount; ++day) {
        if (lane.hidden[day].isEmpty())
            continue;
        anyHidden = true;
        lane.moreRects[day] = spanRect(day, day, kLaneRows, geometry);
        lane.moreRects[day].setHeight(kMoreHeight);
    }
    if (rows.used() > 0)
        lane.height = kLaneMargin * 2 + kBandHeight + (rows.used() - 1) * kRowPitch + (anyHidden ? kMoreHeight + 4 : 0);
    return lane;
}

} // namespace perennial
