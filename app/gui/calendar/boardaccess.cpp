// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/accesscells.h"
#include "calendar/boardview.h"

namespace perennial {

namespace {

// A list a column, named by its status and count.
class BoardAccessible : public CellsAccessible
{
public:
    explicit BoardAccessible(BoardView *view) : CellsAccessible(view, QAccessible::Grouping), m_view(view) {}

    int rows() const override { return 1; }
    int columns() const override { return kBoardColumns; }
    qint64 idAt(CellPlace place) const override
    {
        const bool isInside = place.row == 0 && place.column >= 0 && place.column < kBoardColumns;
        return isInside ? place.column + 1 : 0;
    }
    std::optional<CellPlace> placeOf(qint64 id) const override { return CellPlace{0, int(id) - 1}; }
    QString nameOf(CellPlace place) const override { return m_view->columnText(BoardColumn(place.column)); }
    QRect rectOf(CellPlace place) const override { return m_view->columnRect(BoardColumn(place.column)); }
    QAccessible::Role roleOf(CellPlace) const override { return QAccessible::List; }
    std::optional<CellPlace> cursorPlace() const override { return CellPlace{0, int(m_view->currentColumn())}; }
    void putCards(const PutCard &put) const override
    {
        const QList<CalendarEntry> &entries = m_view->context().model.entries();
        for (int column = 0; column < kBoardColumns; ++column) {
            for (const BoardCard &card : m_view->layoutOfCards().cards(BoardColumn(column)))
                put(entries[card.entry].post, {0, column});
        }
    }

private:
    BoardView *m_view;
};

} // namespace

QAccessibleInterface *makeBoardAccessible(BoardView *view)
{
    return new BoardAccessible(view);
}

} // namespace perennial
