// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/monthlayout.h"

namespace perennial {

namespace {

constexpr int kHeadHeight = 26; // the number of the day
constexpr int kCardHeight = 20;
constexpr int kCardPitch = 22;
constexpr int kSideMargin = 4;
constexpr int kMoreHeight = 18;

void fillCell(MonthCell &cell, int bandRows)
{
    const int top = cell.rect.top() + kHeadHeight + bandRows * kCardPitch;
    const int room = std::max(0, cell.rect.bottom() + 1 - top);
    int shown = std::min(int(cell.entries.size()), room / kCardPitch);
    if (shown < cell.entries.size()) {
        while (shown > 0 && shown * kCardPitch + kMoreHeight > room)
            --shown;
        const int moreTop = std::min(top + shown * kCardPitch, cell.rect.bottom() + 1 - kMoreHeight);
        cell.moreRect = QRect(cell.rect.left() + kSideMargin, std::max(cell.rect.top(), moreTop),
                              cell.rect.width() - 2 * kSideMargin, std::min(kMoreHeight, cell.rect.height()));
    }
    for (int i = 0; i < shown; ++i) {
        cell.cards.append({cell.entries[i], QRect(cell.rect.left() + kSideMargin, top + i * kCardPitch,
                                                  cell.rect.width() - 2 * kSideMargin - 1, kCardHeight)});
    }
}

// One row of campaigns per week: what does not fit beside the first is told by the week view.
QList<int> placeBands(const QList<CalendarBand> &bands, const MonthGeometry &geometry, MonthLayout &layout)
{
    QList<int> rows(geometry.cellCount(), 0);
    for (int band = 0; band < bands.size(); ++band) {
        if (!isBar(bands[band]) || bands[band].to < bands[band].from)
            continue;
        for (int week = 0; week < geometry.weeks; ++week) {
            const QDate weekFirst = geometry.dateOf(week * 7);
            const int from = int(std::max<qint64>(0, weekFirst.daysTo(bands[band].from)));
            const int to = int(std::min<qint64>(6, weekFirst.daysTo(bands[band].to)));
            if (from > to || std::any_of(rows.begin() + week * 7 + from, rows.begin() + week * 7 + to + 1,
                                         [](int row) { return row > 0; }))
                continue;
            std::fill(rows.begin() + week * 7 + from, rows.begin() + week * 7 + to + 1, 1);
            const QRect cells = geometry.cellRect(week * 7 + from).united(geometry.cellRect(week * 7 + to));
            layout.bands.append({band,
                                 QRect(cells.left() + kSideMargin, cells.top() + kHeadHeight,
                                       cells.width() - 2 * kSideMargin - 1, kCardHeight),
                                 weekFirst.addDays(from) == bands[band].from, weekFirst.addDays(to) < bands[band].to});
        }
    }
    return rows;
}

} // namespace

QRect MonthGeometry::cellRect(int cell) const
{
    const int row = cell / 7;
    int column = cell % 7;
    if (direction == GridDirection::RightToLeft)
        column = 6 - column;
    const int left = column * size.width() / 7;
    const int right = (column + 1) * size.width() / 7;
    const int top = row * size.height() / weeks;
    const int bottom = (row + 1) * size.height() / weeks;
    return {left, top, right - left, bottom - top};
}

int MonthGeometry::cellAt(QPoint point) const
{
    if (!QRect(QPoint(0, 0), size).contains(point))
        return -1;
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (cellRect(cell).contains(point))
            return cell;
    }
    return -1;
}

int MonthGeometry::indexOf(QDate date) const
{
    const qint64 index = firstShown.daysTo(date);
    return date.isValid() && index >= 0 && index < cellCount() ? int(index) : -1;
}

int MonthLayout::entryAt(QPoint point) const
{
    for (const MonthCell &cell : cells) {
        if (!cell.rect.contains(point))
            continue;
        for (const MonthCard &card : cell.cards) {
            if (card.rect.contains(point))
                return card.entry;
        }
    }
    return -1;
}

MonthLayout layoutMonth(const QList<CalendarEntry> &entries, const QList<CalendarBand> &bands,
                        const MonthGeometry &geometry)
{
    MonthLayout layout;
    layout.cells.resize(geometry.cellCount());
    for (int i = 0; i < layout.cells.size(); ++i) {
        layout.cells[i].date = geometry.dateOf(i);
        layout.cells[i].rect = geometry.cellRect(i);
    }
    for (int i = 0; i < entries.size(); ++i) {
        const int cell = geometry.indexOf(entries[i].date);
        if (cell >= 0)
            layout.cells[cell].entries.append(i);
    }
    const QList<int> rows = placeBands(bands, geometry, layout);
    for (int i = 0; i < layout.cells.size(); ++i) {
        QList<int> &order = layout.cells[i].entries;
        std::sort(order.begin(), order.end(), [&](int a, int b) { return comesBefore(entries[a], entries[b]); });
        fillCell(layout.cells[i], rows[i]);
    }
    return layout;
}

} // namespace perennial
