// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CellsAccessible: a view as rows and columns of cells with cards in them, TableAccessible: one that is a table also by
// its interface. A view says what stands where; cells, cards, the focus and the index over them are made here.
// Thread: the window's. Ownership: the registry's; cells and cards go with the view.

#include "calendar/calendaraccess.h"

#include <QAccessibleWidget>

#include <functional>
#include <optional>

namespace perennial {

// Row -1 has the headers of the columns, column -1 those of the rows.
struct CellPlace
{
    int row = 0;
    int column = 0;

    bool operator==(const CellPlace &) const = default;
    bool isHeader() const { return row < 0 || column < 0; }
};

class CellsAccessible : public QAccessibleWidget
{
public:
    using PutCard = std::function<void(PostId, CellPlace)>;

    CellsAccessible(CalendarView *view, QAccessible::Role role) : QAccessibleWidget(view, role), m_calendar(view) {}
    ~CellsAccessible() override;

    virtual int rows() const = 0;
    virtual int columns() const = 0;
    // Bound to what the cell is of, not to where it stands, so that a stale one is invalid. 0: no such cell.
    virtual qint64 idAt(CellPlace place) const = 0;
    virtual std::optional<CellPlace> placeOf(qint64 id) const = 0;
    virtual QString nameOf(CellPlace place) const = 0;
    virtual QString descriptionOf(CellPlace) const { return {}; }
    virtual QRect rectOf(CellPlace place) const = 0; // in viewport coordinates
    virtual QAccessible::Role roleOf(CellPlace place) const;
    // Where the keyboard is when it is on no card.
    virtual std::optional<CellPlace> cursorPlace() const = 0;
    // What a cell stands for; none: nothing can be done there.
    virtual std::optional<CalendarSpot> spotOf(CellPlace) const { return std::nullopt; }
    virtual void press(CellPlace place) const;
    // All cards, those of a cell in its order. A post may have several.
    virtual void putCards(const PutCard &) const {}
    virtual QRect cardRect(PostId post, CellPlace) const { return m_calendar->cardRect(post); }

    int childCount() const override { return int(index().children.size()); }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *wanted) const override;
    QAccessibleInterface *focusChild() const override;

    // Of a post: its which card, counted from 0.
    struct CardKey
    {
        PostId post;
        int which = 0;

        bool operator==(const CardKey &) const = default;
    };
    struct CardPlace
    {
        CellPlace cell;
        int index = 0; // in the cell
    };
    CalendarView *calendar() const { return m_calendar; }
    const QList<CardKey> &cardsOf(CellPlace place) const;
    std::optional<CardPlace> placeOf(const CardKey &card) const;
    QAccessibleInterface *cell(CellPlace place) const;
    QAccessibleInterface *card(const CardKey &card) const;
    QAccessibleInterface *cardAt(CellPlace place, QPoint global) const;
    // Forgets what is long gone; nothing of it may be in use.
    void prune();

private:
    struct Index
    {
        quint64 layout = 0;
        QList<CellPlace> children;
        QHash<qint64, int> childOf;
        QHash<qint64, QList<CardKey>> cards; // by cell
        QHash<PostId, QList<CardPlace>> places;
    };
    const Index &index() const;
    void rebuild() const;

    CalendarView *m_calendar;
    mutable Index m_index;
    mutable QHash<qint64, QAccessible::Id> m_cells;
    mutable QHash<std::pair<PostId, int>, QAccessible::Id> m_cards;
};

class TableAccessible : public CellsAccessible, public QAccessibleTableInterface
{
public:
    explicit TableAccessible(CalendarView *view) : CellsAccessible(view, QAccessible::Table) {}

    void *interface_cast(QAccessible::InterfaceType type) override;
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override;
    QString columnDescription(int column) const override { return nameOf({-1, column}); }
    QString rowDescription(int row) const override { return nameOf({row, -1}); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return columns(); }
    int rowCount() const override { return rows(); }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}
};

// "Slow Friday, 9 posts": the bands of a day that are wanted.
QString describeBands(const CalendarContext &context, QDate date, bool (*isWanted)(const CalendarBand &band));

} // namespace perennial
