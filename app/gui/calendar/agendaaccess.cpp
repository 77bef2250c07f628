// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/accesscells.h"
#include "calendar/agendaview.h"

namespace perennial {

namespace {

// A list a day, named by its heading; days without posts are one without items. A row is an item of the layout.
class AgendaAccessible : public CellsAccessible
{
public:
    explicit AgendaAccessible(AgendaView *view) : CellsAccessible(view, QAccessible::Grouping), m_view(view) {}

    int rows() const override { return int(items().size()); }
    int columns() const override { return 1; }
    qint64 idAt(CellPlace place) const override
    {
        const bool isInside = place.row >= 0 && place.row < rows() && place.column == 0;
        return isInside && items()[place.row].kind != AgendaKind::Row ? items()[place.row].date.toJulianDay() : 0;
    }
    std::optional<CellPlace> placeOf(qint64 id) const override
    {
        const QDate date = QDate::fromJulianDay(id);
        const int item = m_view->layoutOfRows().itemOf(date);
        return item >= 0 && items()[item].date == date ? std::optional(CellPlace{item, 0}) : std::nullopt;
    }
    QString nameOf(CellPlace place) const override { return m_view->itemText(place.row); }
    QRect rectOf(CellPlace place) const override { return m_view->itemRect(place.row); }
    QAccessible::Role roleOf(CellPlace) const override { return QAccessible::List; }
    std::optional<CellPlace> cursorPlace() const override
    {
        const int item = m_view->cursorItem();
        return item >= 0 ? std::optional(CellPlace{item, 0}) : std::nullopt;
    }
    std::optional<CalendarSpot> spotOf(CellPlace place) const override
    {
        return CalendarSpot{items()[place.row].date, QTime(9, 0), true};
    }
    void putCards(const PutCard &put) const override
    {
        const QList<CalendarEntry> &entries = m_view->context().model.entries();
        int heading = -1;
        for (int item = 0; item < rows(); ++item) {
            if (items()[item].kind == AgendaKind::Row)
                put(entries[items()[item].entry].post, {heading, 0});
            else
                heading = item;
        }
    }

private:
    const QList<AgendaItem> &items() const { return m_view->layoutOfRows().items; }

    AgendaView *m_view;
};

} // namespace

QAccessibleInterface *makeAgendaAccessible(AgendaView *view)
{
    return new AgendaAccessible(view);
}

} // namespace perennial
