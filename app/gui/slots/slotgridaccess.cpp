// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotgridaccess.h"

#include "slots/slotgridview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace perennial {

namespace {

class GridAccessible;

// A cell, a head, or a block in a cell.
class GridPart : public QAccessibleInterface, public QAccessibleActionInterface, public QAccessibleTableCellInterface
{
public:
    GridPart(SlotGridView *view, int row, int column, std::optional<SlotBlock> block = {}) : m_view(view), m_row(row), m_column(column), m_block(block) {}

    bool isValid() const override { return m_view && (!m_block || m_view->blocksIn(m_row, m_column).contains(*m_block)); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessible::Role role() const override
    {
        if (m_block)
            return QAccessible::Button;
        return m_row < 0 ? QAccessible::ColumnHeader : m_column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        return m_block ? m_view->textOf(*m_block) : m_view->cellText(m_row, m_column);
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect place = !isValid() ? QRect() : m_block ? m_view->blockRect(*m_block) : m_view->cellRect(m_row, m_column);
        return place.isNull() ? place : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    QAccessible::State state() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override { return m_block || !isValid() ? 0 : int(m_view->blocksIn(m_row, m_column).size()); }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *wanted) const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return type == QAccessible::TableCellInterface && !m_block ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return m_row < 0 || (m_column < 0 && !m_block) ? QStringList() : QStringList{pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        if (name == setFocusAction() && m_block)
            m_view->focusOn(*m_block);
        else if (name == pressAction() && m_block)
            m_view->edit(*m_block);
        else if (name == pressAction())
            m_view->press(m_row, m_column);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override;
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }

private:
    GridAccessible *grid() const;

    QPointer<SlotGridView> m_view;
    int m_row;
    int m_column;
    std::optional<SlotBlock> m_block;
};

class GridAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit GridAccessible(SlotGridView *view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}
    ~GridAccessible() override
    {
        for (QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
        for (const auto &[key, id] : m_blocks)
            QAccessible::deleteAccessibleInterface(id);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }
    // Row by row, with the heads.
    int childCount() const override { return kAcross * (SlotGridView::kRows + 1); }
    QAccessibleInterface *child(int index) const override { return index < 0 || index >= childCount() ? nullptr : cell(index / kAcross - 1, index % kAcross - 1); }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            QAccessibleInterface *part = child(index);
            for (int i = 0; i < part->childCount(); ++i) {
                if (part->child(i)->rect().contains(x, y))
                    return part->child(i);
            }
            if (part->rect().contains(x, y))
                return part;
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!m_view->hasFocus())
            return nullptr;
        const auto block = m_view->cursorBlock();
        return block ? this->block(m_view->cursorRow(), m_view->cursorColumn(), *block) : cell(m_view->cursorRow(), m_view->cursorColumn());
    }

    QAccessibleInterface *cell(int row, int column) const
    {
        QAccessible::Id &id = m_cells[(row + 1) * kAcross + column + 1];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new GridPart(m_view, row, column));
        return QAccessible::accessibleInterface(id);
    }
    QAccessibleInterface *block(int row, int column, const SlotBlock &block) const
    {
        QAccessible::Id &id = m_blocks[{block.slot.value, int(block.day), row}];
        if (!id)
            id = QAccessible::registerAccessibleInterface(new GridPart(m_view, row, column, block));
        return QAccessible::accessibleInterface(id);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override { return row < 0 || row >= rowCount() || column < 0 || column >= columnCount() ? nullptr : cell(row, column); }
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    QString columnDescription(int column) const override { return m_view->cellText(-1, column); }
    QString rowDescription(int row) const override { return m_view->cellText(row, -1); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return SlotGridView::kColumns; }
    int rowCount() const override { return SlotGridView::kRows; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    static constexpr int kAcross = SlotGridView::kColumns + 1;

    SlotGridView *m_view;
    mutable QHash<int, QAccessible::Id> m_cells;
    mutable std::map<std::tuple<qint64, int, int>, QAccessible::Id> m_blocks;
};

GridAccessible *GridPart::grid() const
{
    return m_view ? static_cast<GridAccessible *>(QAccessible::queryAccessibleInterface(m_view.data())) : nullptr;
}

QAccessible::State GridPart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = m_row >= 0 && m_column >= 0;
    state.invisible = !m_view->isVisible();
    state.offscreen = rect().isNull();
    const auto cursor = m_view->cursorBlock();
    const bool isHere = m_view->cursorRow() == m_row && m_view->cursorColumn() == m_column;
    state.selectable = m_block.has_value();
    state.selected = m_block && m_view->selection().contains(*m_block);
    state.focused = m_view->hasFocus() && (m_block ? cursor == m_block : isHere && !cursor);
    return state;
}

QAccessibleInterface *GridPart::parent() const
{
    GridAccessible *table = grid();
    return table && m_block ? table->cell(m_row, m_column) : table;
}

QAccessibleInterface *GridPart::child(int index) const
{
    GridAccessible *table = grid();
    if (!table || index < 0 || index >= childCount())
        return nullptr;
    return table->block(m_row, m_column, m_view->blocksIn(m_row, m_column).at(index));
}

int GridPart::indexOfChild(const QAccessibleInterface *wanted) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (child(i) == wanted)
            return i;
    }
    return -1;
}

QList<QAccessibleInterface *> GridPart::columnHeaderCells() const
{
    GridAccessible *table = grid();
    return table ? QList<QAccessibleInterface *>{table->cell(-1, m_column)} : QList<QAccessibleInterface *>();
}

QList<QAccessibleInterface *> GridPart::rowHeaderCells() const
{
    GridAccessible *table = grid();
    return table ? QList<QAccessibleInterface *>{table->cell(m_row, -1)} : QList<QAccessibleInterface *>();
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<SlotGridView *>(object);
    return view ? new GridAccessible(view) : nullptr;
}

} // namespace

void installSlotGridAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

void tellSlotGridFocus(SlotGridView *view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(view);
    QAccessibleInterface *focused = grid ? grid->focusChild() : nullptr;
    if (!focused)
        return;
    QAccessibleEvent event(focused, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace perennial
