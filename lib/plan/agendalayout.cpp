// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/agendalayout.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace perennial {

namespace {

class Column
{
public:
    Column(AgendaLayout &layout, const AgendaGeometry &geometry) : m_layout(layout), m_geometry(geometry) {}

    AgendaItem &add(AgendaKind kind, QDate date, QDate lastDate)
    {
        const int height = kind == AgendaKind::Heading ? m_geometry.headingHeight
                           : kind == AgendaKind::Row   ? m_geometry.rowHeight
                                                       : m_geometry.gapHeight;
        AgendaItem item;
        item.kind = kind;
        item.rect = QRect(0, m_layout.height, m_geometry.width, height);
        item.date = date;
        item.lastDate = lastDate;
        m_layout.items.append(item);
        m_layout.height += height;
        return m_layout.items.last();
    }

    // Everything from the day after the last heading until before this day.
    void closeGap(QDate before)
    {
        const QDate first = m_done.isValid() ? m_done.addDays(1) : m_geometry.from;
        if (first < before)
            add(AgendaKind::Gap, first, before.addDays(-1));
    }

    void addDay(QDate date, const QList<int> &rows, const QList<CalendarEntry> &entries,
                const QList<CalendarBand> &bands)
    {
        closeGap(date);
        AgendaItem &heading = add(AgendaKind::Heading, date, date);
        heading.count = int(rows.size());
        for (int band = 0; band < bands.size(); ++band) {
            if (bands[band].from <= date && date <= bands[band].to)
                heading.bands.append(band);
        }
        for (int entry : rows) {
            m_layout.rowOf.insert(entries[entry].post, int(m_layout.items.size()));
            add(AgendaKind::Row, date, date).entry = entry;
        }
        m_done = date;
    }

private:
    AgendaLayout &m_layout;
    const AgendaGeometry &m_geometry;
    QDate m_done;
};

// A campaign of weeks is told at the days that have posts; a holiday has its day to itself.
QSet<QDate> daysOfTheirOwn(const QList<CalendarBand> &bands, const AgendaGeometry &geometry)
{
    QSet<QDate> days;
    const auto isShown = [&](QDate date) { return geometry.from <= date && date <= geometry.to; };
    if (isShown(geometry.today))
        days.insert(geometry.today);
    for (const CalendarBand &band : bands) {
        if (band.kind == BandKind::Holiday && isShown(band.from))
            days.insert(band.from);
    }
    return days;
}

} // namespace

int AgendaLayout::itemAt(int y) const
{
    const auto below = std::upper_bound(items.cbegin(), items.cend(), y,
                                        [](int at, const AgendaItem &item) { return at < item.rect.top(); });
    if (below == items.cbegin() || y >= height)
        return -1;
    return int(below - items.cbegin()) - 1;
}

int AgendaLayout::itemOf(QDate date) const
{
    const auto found = std::lower_bound(items.cbegin(), items.cend(), date,
                                        [](const AgendaItem &item, QDate wanted) { return item.lastDate < wanted; });
    return found == items.cend() || date < found->date ? -1 : int(found - items.cbegin());
}

int AgendaLayout::headingOf(int item) const
{
    while (item >= 0 && item < items.size() && items[item].kind == AgendaKind::Row)
        --item;
    return item >= 0 && item < items.size() && items[item].kind == AgendaKind::Heading ? item : -1;
}

QRect AgendaLayout::dayRect(int item) const
{
    if (item < 0 || item >= items.size())
        return {};
    const int heading = headingOf(item);
    if (heading < 0)
        return items[item].rect;
    return items[heading].rect.united(items[heading + items[heading].count].rect);
}

AgendaLayout layoutAgenda(const QList<CalendarEntry> &entries, const QList<CalendarBand> &bands,
                          const AgendaGeometry &geometry)
{
    AgendaLayout layout;
    if (!geometry.from.isValid() || !geometry.to.isValid() || geometry.to < geometry.from)
        return layout;
    QList<int> order(entries.size());
    std::iota(order.begin(), order.end(), 0);
    order.removeIf([&](int i) { return entries[i].date < geometry.from || entries[i].date > geometry.to; });
    const auto earlier = [&](int a, int b) { return comesBefore(entries[a], entries[b]); };
    if (!std::is_sorted(order.cbegin(), order.cend(), earlier))
        std::sort(order.begin(), order.end(), earlier);

    QSet<QDate> shown = daysOfTheirOwn(bands, geometry);
    for (int i : std::as_const(order))
        shown.insert(entries[i].date);
    QList<QDate> days(shown.cbegin(), shown.cend());
    std::sort(days.begin(), days.end());

    Column column(layout, geometry);
    qsizetype next = 0;
    for (const QDate day : std::as_const(days)) {
        QList<int> rows;
        while (next < order.size() && entries[order[next]].date == day)
            rows.append(order[next++]);
        column.addDay(day, rows, entries, bands);
    }
    column.closeGap(geometry.to.addDays(1));
    return layout;
}

} // namespace perennial
