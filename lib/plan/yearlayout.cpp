// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/yearlayout.h"

#include <algorithm>

namespace perennial {

namespace {

constexpr int kMonths = 12;
constexpr int kRows = 6;

// How many months stand side by side, and how large a day is then.
struct Fit
{
    int columns = 1;
    int cell = 0;
};

Fit fitOf(const YearGeometry &geometry)
{
    Fit best;
    for (int columns : {6, 4, 3, 2, 1}) {
        const int rows = kMonths / columns;
        const int wide = (geometry.size.width() - (columns - 1) * geometry.gap) / columns / 7;
        const int head = geometry.titleHeight + geometry.weekdaysHeight;
        const int high = ((geometry.size.height() - (rows - 1) * geometry.gap) / rows - head) / kRows;
        const int cell = std::min({wide, high, geometry.largestCell});
        if (cell > best.cell)
            best = {columns, cell};
    }
    if (best.cell >= geometry.leastCell)
        return best;
    // Too high or too narrow: as many side by side as have room, and it scrolls.
    for (int columns : {6, 4, 3, 2, 1}) {
        const int wide = (geometry.size.width() - (columns - 1) * geometry.gap) / columns / 7;
        if (wide >= geometry.leastCell)
            return {columns, std::min(wide, (geometry.leastCell + geometry.largestCell) / 2)};
    }
    return {1, geometry.leastCell};
}

QRect mirrored(const QRect &rect, int width, GridDirection direction)
{
    if (direction == GridDirection::LeftToRight)
        return rect;
    return {width - rect.left() - rect.width(), rect.top(), rect.width(), rect.height()};
}

void addCells(YearLayout &layout, const YearMonth &month, const YearGeometry &geometry)
{
    const QDate first = geometry.calendar.dateFromParts(geometry.year, month.month, 1);
    const int days = geometry.calendar.daysInMonth(month.month, geometry.year);
    const int offset = int(startOfWeek(first, geometry.weekStart).daysTo(first));
    for (int day = 0; day < days; ++day) {
        const int place = offset + day;
        const QRect column = layout.columnRect(month, place % 7, geometry.direction);
        const QRect rect(column.left(), month.gridRect.top() + place / 7 * layout.cell, layout.cell, layout.cell);
        layout.cells.append({first.addDays(day), month.month, rect});
    }
}

} // namespace

QRect YearLayout::columnRect(const YearMonth &month, int column, GridDirection direction) const
{
    const int place = direction == GridDirection::LeftToRight ? column : 6 - column;
    return {month.gridRect.left() + place * cell, month.weekdaysRect.top(), cell, month.weekdaysRect.height()};
}

int YearLayout::cellAt(QPoint point) const
{
    for (const YearMonth &month : months) {
        if (!month.gridRect.contains(point))
            continue;
        for (int i = 0; i < cells.size(); ++i) {
            if (cells[i].month == month.month && cells[i].rect.contains(point))
                return i;
        }
    }
    return -1;
}

int YearLayout::indexOf(QDate date) const
{
    if (cells.isEmpty() || !date.isValid())
        return -1;
    const qint64 index = cells.first().date.daysTo(date);
    return index >= 0 && index < cells.size() ? int(index) : -1;
}

YearLayout layoutYear(const YearGeometry &geometry)
{
    YearLayout layout;
    if (!geometry.firstDay().isValid())
        return layout;
    const Fit fit = fitOf(geometry);
    layout.cell = fit.cell;
    const int width = fit.cell * 7;
    const int height = geometry.titleHeight + geometry.weekdaysHeight + kRows * fit.cell;
    const int total = fit.columns * width + (fit.columns - 1) * geometry.gap;
    // What is left over goes between the months.
    const int spare = fit.columns > 1 ? std::max(0, geometry.size.width() - total) / (fit.columns - 1) : 0;
    const int pitch = width + geometry.gap + std::min(spare, geometry.gap);
    const int rows = (kMonths + fit.columns - 1) / fit.columns;
    for (int i = 0; i < kMonths; ++i) {
        const QPoint corner(i % fit.columns * pitch, i / fit.columns * (height + geometry.gap));
        YearMonth month;
        month.month = i + 1;
        month.titleRect = QRect(corner, QSize(width, geometry.titleHeight));
        month.weekdaysRect = month.titleRect.translated(0, geometry.titleHeight);
        month.weekdaysRect.setHeight(geometry.weekdaysHeight);
        month.gridRect = QRect(corner.x(), corner.y() + geometry.titleHeight + geometry.weekdaysHeight, width,
                               kRows * fit.cell);
        for (QRect *rect : {&month.titleRect, &month.weekdaysRect, &month.gridRect})
            *rect = mirrored(*rect, geometry.size.width(), geometry.direction);
        layout.months.append(month);
        addCells(layout, month, geometry);
    }
    layout.height = rows * height + (rows - 1) * geometry.gap;
    return layout;
}

} // namespace perennial
