// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/accesscells.h"
#include "calendar/yearview.h"

namespace perennial {

namespace {

constexpr int kMonths = 12;
constexpr int kLongestMonth = 31;
constexpr qint64 kColumnIds = 100; // after those of the months

// A row is a month, a column a day of the month.
class YearAccessible : public TableAccessible
{
public:
    explicit YearAccessible(YearView *view) : TableAccessible(view), m_view(view) {}

    int rows() const override { return kMonths; }
    int columns() const override { return kLongestMonth; }
    qint64 idAt(CellPlace place) const override
    {
        const bool isInside = place.row >= -1 && place.row < kMonths && place.column >= -1 && place.column < kLongestMonth;
        if (!isInside || (place.row < 0 && place.column < 0))
            return 0;
        if (place.row < 0)
            return kColumnIds + place.column;
        if (place.column < 0)
            return place.row + 1;
        const QDate date = dateOf(place);
        return m_view->layoutOfDays().indexOf(date) < 0 ? 0 : date.toJulianDay();
    }
    std::optional<CellPlace> placeOf(qint64 id) const override
    {
        if (id > 0 && id <= kMonths)
            return CellPlace{int(id) - 1, -1};
        if (id >= kColumnIds && id < kColumnIds + kLongestMonth)
            return CellPlace{-1, int(id - kColumnIds)};
        const QDate date = QDate::fromJulianDay(id);
        if (m_view->layoutOfDays().indexOf(date) < 0)
            return std::nullopt;
        return CellPlace{m_view->monthOf(date) - 1, m_view->dayInMonth(date) - 1};
    }
    QString nameOf(CellPlace place) const override
    {
        const CalendarFormat format = m_view->context().format();
        if (place.row < 0)
            return format.number(place.column + 1);
        return place.column < 0 ? format.monthName(dateOf({place.row, 0})) : m_view->dayText(dateOf(place));
    }
    // The days of a month stand in weeks: nothing is over a column.
    QRect rectOf(CellPlace place) const override
    {
        return place.row < 0 ? QRect() : place.column < 0 ? m_view->titleRect(place.row + 1) : m_view->dayRect(dateOf(place));
    }
    std::optional<CellPlace> cursorPlace() const override { return placeOf(m_view->cursor().date.toJulianDay()); }
    std::optional<CalendarSpot> spotOf(CellPlace place) const override
    {
        return place.isHeader() ? std::nullopt : std::optional(CalendarSpot{dateOf(place), QTime(9, 0), true});
    }
    void press(CellPlace place) const override { Q_EMIT m_view->dayOpened(dateOf(place)); }

private:
    QDate dateOf(CellPlace place) const { return m_view->dayOf(place.row + 1, place.column + 1); }

    YearView *m_view;
};

} // namespace

QAccessibleInterface *makeYearAccessible(YearView *view)
{
    return new YearAccessible(view);
}

} // namespace perennial
