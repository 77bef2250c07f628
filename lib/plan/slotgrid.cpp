// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/slotgrid.h"

namespace perennial {

namespace {

constexpr int kSideMargin = 4;
constexpr int kGap = 2;
constexpr int kTop = 1; // below its hour line

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

// From `from` on, as many as touch each other in a column.
class Cluster
{
public:
    Cluster(QList<PlacedSlot> &placed, qsizetype from, const WeekGeometry &geometry) : m_placed(placed), m_from(from), m_geometry(geometry) {}

    qsizetype place()
    {
        QList<int> laneEnds;
        int bottom = m_placed.at(m_from).rect.bottom();
        qsizetype to = m_from;
        for (; to < m_placed.size(); ++to) {
            PlacedSlot &each = m_placed[to];
            if (each.column != m_placed.at(m_from).column || (to > m_from && each.rect.top() > bottom))
                break;
            bottom = std::max(bottom, each.rect.bottom());
            const auto free = std::find_if(laneEnds.cbegin(), laneEnds.cend(), [&each](int end) { return end < each.rect.top(); });
            each.lane = int(free - laneEnds.cbegin());
            if (free == laneEnds.cend())
                laneEnds << 0;
            laneEnds[each.lane] = each.rect.bottom();
        }
        spread(to, int(laneEnds.size()));
        return to;
    }

private:
    void spread(qsizetype to, int lanes)
    {
        for (qsizetype i = m_from; i < to; ++i) {
            QRect &rect = m_placed[i].rect;
            const QRect room = rect;
            const int lane = m_placed.at(i).lane;
            const int left = lane * (room.width() + kGap) / lanes;
            const int right = (lane + 1) * (room.width() + kGap) / lanes - kGap;
            rect = m_geometry.mirrored(QRect(room.left() + left, room.top(), std::max(1, right - left), room.height()));
        }
    }

    QList<PlacedSlot> &m_placed;
    qsizetype m_from;
    const WeekGeometry &m_geometry;
};

} // namespace

int SlotGridLayout::at(QPoint point) const
{
    const auto found = std::find_if(placed.cbegin(), placed.cend(), [point](const PlacedSlot &each) { return each.rect.contains(point); });
    return found == placed.cend() ? -1 : int(found - placed.cbegin());
}

int SlotGridLayout::indexOf(const SlotBlock &block) const
{
    const auto found = std::find_if(placed.cbegin(), placed.cend(), [&block](const PlacedSlot &each) { return each.block == block; });
    return found == placed.cend() ? -1 : int(found - placed.cbegin());
}

SlotGridLayout layoutSlotGrid(const QList<Slot> &slots, const WeekGeometry &geometry, int blockHeight)
{
    WeekGeometry plain = geometry;
    plain.direction = GridDirection::LeftToRight;
    SlotGridLayout layout;
    for (const Slot &slot : slots) {
        for (int column = 0; slot.repeat == SlotRepeat::Weekly && column < geometry.days.size(); ++column) {
            const auto day = Qt::DayOfWeek(geometry.days.at(column).date.dayOfWeek());
            if (!slot.days.contains(day))
                continue;
            const QRect room = plain.columnRect(column).adjusted(kSideMargin, 0, -kSideMargin, 0);
            const QRect rect(room.left(), geometry.yOf(minuteOf(slot.time)) + kTop, std::max(1, room.width()), blockHeight);
            layout.placed.append({{slot.id, day}, column, slot.time, 0, rect});
        }
    }
    std::stable_sort(layout.placed.begin(), layout.placed.end(),
                     [](const PlacedSlot &a, const PlacedSlot &b) { return std::tuple(a.column, a.time) < std::tuple(b.column, b.time); });
    for (qsizetype from = 0; from < layout.placed.size();)
        from = Cluster(layout.placed, from, geometry).place();
    return layout;
}

QList<SlotStop> slotStops(const SlotGridLayout &layout, int column)
{
    QList<SlotStop> stops;
    for (int i = 0; i < layout.placed.size(); ++i) {
        if (layout.placed.at(i).column == column)
            stops.append({layout.placed.at(i).time, i});
    }
    const qsizetype standing = stops.size();
    for (int hour = 0; hour < 24; ++hour) {
        const QTime time(hour, 0);
        if (std::none_of(stops.cbegin(), stops.cbegin() + standing, [time](const SlotStop &stop) { return stop.time == time; }))
            stops.append({time, -1});
    }
    std::stable_sort(stops.begin(), stops.end(), [](const SlotStop &a, const SlotStop &b) { return a.time < b.time; });
    return stops;
}

} // namespace perennial
