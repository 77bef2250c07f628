// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/weeklayout.h"

namespace perennial {

namespace {

constexpr int kFullHeight = 56;
constexpr int kCompactHeight = 30;
constexpr int kFullPitch = 60; // nearer than this, and the card above is compact
constexpr int kGap = 2;
constexpr int kSideMargin = 4;
constexpr int kCloseMinutes = 30; // nearer than this, and two cards share the column
constexpr int kBottomRoom = kCompactHeight + 3 * kGap;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

// One column on its way to being laid out: two lanes, each free from some pixel on.
class Column
{
public:
    Column(const WeekGeometry &geometry, int index, WeekLayout &layout)
        : m_geometry(geometry), m_index(index), m_layout(layout)
    {
        WeekGeometry plain = geometry;
        plain.direction = GridDirection::LeftToRight;
        m_column = plain.columnRect(index).adjusted(kSideMargin, 0, -kSideMargin, 0);
        m_close =
            std::max(kCloseMinutes, ((kCompactHeight + kGap) * 60 + geometry.hourHeight - 1) / geometry.hourHeight);
    }

    void place(const QList<CalendarEntry> &entries, const QList<int> &order);

private:
    void placeCluster(const QList<CalendarEntry> &entries, const QList<int> &order, int from, int to, int limit);
    int topOf(const CalendarEntry &entry) const { return m_geometry.yOf(minuteOf(entry.time)) + kGap; }
    QRect laneRect(int lane) const;
    void stretch(int card, int bottom);

    const WeekGeometry &m_geometry;
    int m_index;
    WeekLayout &m_layout;
    QRect m_column;
    int m_close;
};

QRect Column::laneRect(int lane) const
{
    const int half = (m_column.width() - kGap) / 2;
    return lane == 0 ? QRect(m_column.left(), 0, half, kCompactHeight)
                     : QRect(m_column.right() + 1 - half, 0, half, kCompactHeight);
}

// A card gets its full height where nothing stands in the way above bottom.
void Column::stretch(int card, int bottom)
{
    PlacedCard &placed = m_layout.cards[card];
    const bool full = bottom - placed.rect.top() >= kFullPitch;
    placed.shape = full ? CardShape::Full : CardShape::Compact;
    placed.rect.setHeight(full ? kFullHeight : kCompactHeight);
}

void Column::place(const QList<CalendarEntry> &entries, const QList<int> &order)
{
    int from = 0;
    while (from < order.size()) {
        int to = from + 1;
        while (to < order.size() && minuteOf(entries[order[to]].time) - minuteOf(entries[order[to - 1]].time) < m_close)
            ++to;
        const int limit = to < order.size() ? topOf(entries[order[to]]) : m_geometry.contentHeight() + kGap;
        placeCluster(entries, order, from, to, limit);
        from = to;
    }
}

void Column::placeCluster(const QList<CalendarEntry> &entries, const QList<int> &order, int from, int to, int limit)
{
    int laneCard[2] = {-1, -1};
    const bool half = to - from > 1;
    for (int i = from; i < to; ++i) {
        const int top = topOf(entries[order[i]]);
        const auto isFree = [&](int lane) {
            return laneCard[lane] < 0 || m_layout.cards[laneCard[lane]].rect.top() + kCompactHeight + kGap <= top;
        };
        const int lane = isFree(0) ? 0 : isFree(1) ? 1 : -1;
        if (lane < 0) {
            // Cards are written in the order of time, so the second lane is the later of the two or stands beside it.
            m_layout.cards[laneCard[1]].hidden.append(order[i]);
            continue;
        }
        if (laneCard[lane] >= 0)
            stretch(laneCard[lane], top);
        laneCard[lane] = int(m_layout.cards.size());
        QRect rect = half ? laneRect(lane) : m_column;
        rect.moveTop(top);
        m_layout.cards.append({order[i], m_index, rect, CardShape::Compact, half, {}});
    }
    for (int card : laneCard) {
        if (card >= 0)
            stretch(card, limit);
    }
}

} // namespace

bool WeekGeometry::operator==(const WeekGeometry &other) const
{
    const auto sameDay = [](const DayShape &a, const DayShape &b) {
        return a.date == b.date && a.lengthMinutes == b.lengthMinutes && a.changeStart == b.changeStart;
    };
    return width == other.width && gutter == other.gutter && hourHeight == other.hourHeight &&
           direction == other.direction &&
           channels == other.channels &&
           std::equal(days.cbegin(), days.cend(), other.days.cbegin(), other.days.cend(), sameDay);
}

QRect WeekGeometry::mirrored(const QRect &rect) const
{
    if (direction == GridDirection::LeftToRight)
        return rect;
    return {width - rect.left() - rect.width(), rect.top(), rect.width(), rect.height()};
}

QRect WeekGeometry::columnRect(int column) const
{
    const int count = std::max(1, columnCount());
    const int room = std::max(0, width - gutter);
    const int left = gutter + column * room / count;
    const int right = gutter + (column + 1) * room / count;
    return mirrored({left, 0, right - left, contentHeight()});
}

int WeekGeometry::contentHeight() const
{
    return 24 * hourHeight + kBottomRoom;
}

int WeekGeometry::indexOf(QDate date) const
{
    if (days.isEmpty() || !date.isValid())
        return -1;
    const qint64 index = days.first().date.daysTo(date);
    return index >= 0 && index < days.size() ? int(index) : -1;
}

std::pair<int, int> WeekGeometry::columnsOf(QDate date) const
{
    const int day = indexOf(date);
    if (channels.isEmpty() || day < 0)
        return {day, day};
    return day == 0 ? std::pair(0, columnCount() - 1) : std::pair(-1, -1);
}

QList<int> WeekGeometry::columnsOf(const CalendarEntry &entry) const
{
    const auto [first, last] = columnsOf(entry.date);
    if (first < 0)
        return {};
    if (channels.isEmpty())
        return {first};
    QList<int> columns;
    for (int column = first; column <= last; ++column) {
        const ColumnChannels &here = channels[column];
        const auto isHere = [&here](ChannelId channel) { return here.contains(channel); };
        if (here.isEmpty() ? entry.channels.isEmpty() : std::any_of(entry.channels.cbegin(), entry.channels.cend(), isHere))
            columns.append(column);
    }
    return columns;
}

QList<ColumnChannels> channelColumns(const QList<ChannelId> &channels, int most, bool alsoNone)
{
    const qsizetype room = std::max(1, alsoNone ? most - 1 : most);
    QList<ColumnChannels> columns;
    for (ChannelId channel : channels) {
        if (columns.size() < room)
            columns.append({channel});
        else
            columns.last().append(channel);
    }
    if (alsoNone || columns.isEmpty())
        columns.append(ColumnChannels());
    return columns;
}

int WeekLayout::cardAt(QPoint point) const
{
    for (int i = int(cards.size()) - 1; i >= 0; --i) {
        if (cards[i].rect.contains(point))
            return i;
    }
    return -1;
}

WeekLayout layoutWeek(const QList<CalendarEntry> &entries, const WeekGeometry &geometry)
{
    QList<QList<int>> perColumn(geometry.columnCount());
    for (int i = 0; i < entries.size(); ++i) {
        if (!entries[i].timed)
            continue;
        for (int column : geometry.columnsOf(entries[i]))
            perColumn[column].append(i);
    }
    WeekLayout layout;
    for (int column = 0; column < perColumn.size(); ++column) {
        QList<int> &order = perColumn[column];
        std::sort(order.begin(), order.end(), [&](int a, int b) { return comesBefore(entries[a], entries[b]); });
        Column(geometry, column, layout).place(entries, order);
    }
    layout.cardOf.reserve(entries.size());
    for (int i = int(layout.cards.size()) - 1; i >= 0; --i) { // so that the first one stays
        PlacedCard &card = layout.cards[i];
        card.rect = geometry.mirrored(card.rect);
        layout.cardOf.insert(entries[card.entry].post, i);
        for (int hidden : std::as_const(card.hidden))
            layout.cardOf.insert(entries[hidden].post, i);
    }
    return layout;
}

GridPoint gridPointAt(QPoint point, const WeekGeometry &geometry, Snap snap)
{
    if (geometry.days.isEmpty())
        return {};
    GridPoint found;
    found.column = 0;
    for (int i = 0; i < geometry.columnCount(); ++i) {
        const QRect column = geometry.columnRect(i);
        const bool reached =
            geometry.direction == GridDirection::LeftToRight ? point.x() >= column.left() : point.x() <= column.right();
        if (reached)
            found.column = i;
    }
    const int step = snap == Snap::QuarterHour ? 15 : 1;
    const double exact = double(point.y()) * 60 / geometry.hourHeight;
    const int minute = std::clamp(int(std::lround(exact / step)) * step, 0, 1440 - step);
    const DayShape &shape = geometry.dayOf(found.column);
    const int existing = shape.existing(minute);
    found.date = shape.date;
    found.time = QTime(existing / 60, existing % 60);
    return found;
}

QRect slotRect(int column, QTime time, const WeekGeometry &geometry)
{
    if (column < 0 || column >= geometry.columnCount())
        return {};
    QRect rect = geometry.columnRect(column).adjusted(kSideMargin, 0, -kSideMargin, 0);
    rect.setTop(geometry.yOf(minuteOf(time)) + kGap);
    rect.setHeight(std::min(kFullHeight, geometry.contentHeight() - rect.top()));
    return rect;
}

} // namespace perennial
