// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/weekview.h"

#include <QHash>

namespace perennial {

namespace {

constexpr int kDayHead = 44;
constexpr int kLastMinute = 24 * 60 - 1;

} // namespace

qint64 WeekView::columnId(int column) const
{
    const qint64 day = m_geometry.dayOf(column).date.toJulianDay();
    if (!isByChannel())
        return day;
    size_t hash = qHashMulti(0, day);
    for (ChannelId channel : m_geometry.channels[column])
        hash = qHashMulti(hash, channel.value);
    return (qint64(1) << 32) + quint32(hash);
}

int WeekView::columnOf(qint64 id) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnId(column) == id)
            return column;
    }
    return -1;
}

QString WeekView::channelText(int column) const
{
    if (!isByChannel())
        return {};
    QStringList names;
    for (ChannelId channel : m_geometry.channels[column])
        names << m_context.channelsById().value(channel).name;
    return names.isEmpty() ? columnName(column) : m_context.format().locale().createSeparatedList(names);
}

QString WeekView::columnText(int column) const
{
    const QString day = m_context.describeDay(m_geometry.dayOf(column).date);
    const QString channel = channelText(column);
    //: %1 a channel, %2 a day: the head of a column
    return channel.isEmpty() ? day : tr("%1, %2").arg(channel, day);
}

CalendarSpot WeekView::cellSpot(int row, int column) const
{
    const DayShape &day = m_geometry.dayOf(column);
    // An hour that is left out begins where it ends.
    const int minute = row > 0 ? std::min(day.existing((row - 1) * 60), kLastMinute) : 0;
    const QTime time = row > 0 ? QTime(minute / 60, minute % 60) : QTime();
    return {day.date, time, row > 0, isByChannel() ? column : 0};
}

QRect WeekView::cardRect(PostId post, int column) const
{
    if (!isByChannel())
        return cardRect(post);
    const QList<CalendarEntry> &entries = m_context.model.entries();
    const QRect grid(0, headHeight(), viewport()->width(), viewport()->height() - headHeight());
    const auto isOf = [&](int entry) { return entries[entry].post == post; };
    for (const PlacedCard &card : m_layout.cards) {
        const bool isHere = isOf(card.entry) || std::any_of(card.hidden.cbegin(), card.hidden.cend(), isOf);
        if (card.column == column && isHere)
            return fromGrid(card.rect).intersects(grid) ? fromGrid(card.rect) : QRect();
    }
    for (const LaneItem &item : m_lane.items) {
        if (item.entry >= 0 && item.firstColumn == column && isOf(item.entry))
            return item.rect.translated(0, kDayHead);
    }
    return {};
}

QRect WeekView::cellRect(int row, int column) const
{
    const QRect gutter = m_geometry.mirrored({0, 0, m_geometry.gutter, 1});
    QRect rect = column < 0 ? gutter : m_geometry.columnRect(column);
    if (row <= 0) {
        rect.setTop(row < 0 ? 0 : kDayHead);
        rect.setHeight(row < 0 ? kDayHead : m_lane.height + 1);
        return rect;
    }
    rect.setTop(m_geometry.yOf((row - 1) * 60));
    rect.setHeight(m_geometry.hourHeight);
    return fromGrid(rect).intersected(viewport()->rect().adjusted(0, headHeight(), 0, 0));
}

} // namespace perennial
