// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/yearchart.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace perennial {

namespace {

// Row -1 and column -1 are the heads. Their corner is nothing.
struct Place
{
    int row = -1;
    int column = -1;

    bool operator==(const Place &) const = default;
};

class YearAccess;

class YearCellAccess : public QAccessibleInterface, public QAccessibleTableCellInterface, public QAccessibleActionInterface
{
public:
    YearCellAccess(YearChart *chart, Place place) : m_chart(chart), m_place(place) {}

    Place place() const { return m_place; }
    const YearChart *chart() const { return m_chart; }
    bool isValid() const override { return m_chart && m_place.row < m_chart->rows() && m_place.column < m_chart->weeks(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override
    {
        return m_place.row < 0 ? QAccessible::ColumnHeader : m_place.column < 0 ? QAccessible::RowHeader : QAccessible::Cell;
    }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TableCellInterface)
            return static_cast<QAccessibleTableCellInterface *>(this);
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return header({-1, m_place.column}); }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return header({m_place.row, -1}); }
    int columnIndex() const override { return m_place.column; }
    int rowIndex() const override { return m_place.row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

    QStringList actionNames() const override { return isHead() ? QStringList() : QStringList{pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && !isHead() && name == pressAction())
            m_chart->pick(m_place.row, m_place.column);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    bool isHead() const { return m_place.row < 0 || m_place.column < 0; }
    QList<QAccessibleInterface *> header(Place of) const;

    QPointer<YearChart> m_chart;
    Place m_place;
};

class YearAccess : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit YearAccess(YearChart *chart) : QAccessibleWidget(chart, QAccessible::Table), m_chart(chart) {}
    ~YearAccess() override
    {
        for (QAccessible::Id id : std::as_const(m_cells))
            QAccessible::deleteAccessibleInterface(id);
    }

    QAccessibleInterface *cell(Place place) const
    {
        const qint64 key = (qint64(place.row) + 1) * 1000 + place.column + 1;
        if (key == 0 || place.row >= rowCount() || place.column >= columnCount())
            return nullptr;
        if (!m_cells.contains(key))
            m_cells.insert(key, QAccessible::registerAccessibleInterface(new YearCellAccess(m_chart, place)));
        return QAccessible::accessibleInterface(m_cells.value(key));
    }
    // The first line are the weeks; each line begins with its head, the first with nothing.
    int childCount() const override { return rowCount() > 0 ? (rowCount() + 1) * (columnCount() + 1) - 1 : 0; }
    QAccessibleInterface *child(int index) const override
    {
        const int wide = columnCount() + 1;
        return index >= 0 && index < childCount() ? cell({(index + 1) / wide - 1, (index + 1) % wide - 1}) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const auto *known = dynamic_cast<const YearCellAccess *>(wanted);
        if (!known || known->chart() != m_chart || !known->isValid())
            return -1;
        return (known->place().row + 1) * (columnCount() + 1) + known->place().column;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_chart->viewport()->mapFromGlobal(QPoint(x, y));
        for (int row = 0; row < rowCount(); ++row) {
            for (int column = 0; column < columnCount(); ++column) {
                if (m_chart->cellRect(row, column).contains(point))
                    return cell({row, column});
            }
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_chart->hasFocus() && rowCount() > 0 ? cell({m_chart->row(), m_chart->week()}) : nullptr;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this) : QAccessibleWidget::interface_cast(type);
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override { return row >= 0 && column >= 0 ? cell({row, column}) : nullptr; }
    int selectedCellCount() const override { return int(selectedCells().size()); }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        QAccessibleInterface *chosen = cellAt(m_chart->row(), m_chart->week());
        return chosen ? QList<QAccessibleInterface *>{chosen} : QList<QAccessibleInterface *>();
    }
    QString columnDescription(int column) const override { return m_chart->weekText(column); }
    QString rowDescription(int row) const override { return m_chart->rowText(row); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return m_chart->weeks(); }
    int rowCount() const override { return m_chart->rows(); }
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
    YearChart *m_chart;
    mutable QHash<qint64, QAccessible::Id> m_cells;
};

QString YearCellAccess::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    if (m_place.row < 0)
        return m_chart->weekText(m_place.column);
    return m_place.column < 0 ? m_chart->rowText(m_place.row) : m_chart->cellText(m_place.row, m_place.column);
}

QRect YearCellAccess::rect() const
{
    if (!isValid())
        return {};
    const QRect place = m_place.row < 0      ? m_chart->headRect(m_place.column)
                        : m_place.column < 0 ? m_chart->labelRect(m_place.row)
                                             : m_chart->cellRect(m_place.row, m_place.column);
    return QRect(m_chart->viewport()->mapToGlobal(place.topLeft()), place.size());
}

QAccessible::State YearCellAccess::state() const
{
    QAccessible::State state;
    state.invalid = !isValid();
    if (state.invalid)
        return state;
    state.invisible = !m_chart->isVisible();
    if (isHead())
        return state;
    state.focusable = state.selectable = true;
    state.selected = m_place == Place{m_chart->row(), m_chart->week()};
    state.focused = state.selected && m_chart->hasFocus();
    return state;
}

QList<QAccessibleInterface *> YearCellAccess::header(Place of) const
{
    const auto *table = isHead() ? nullptr : dynamic_cast<const YearAccess *>(parent());
    return table ? QList<QAccessibleInterface *>{table->cell(of)} : QList<QAccessibleInterface *>();
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<YearChart *>(object);
    return chart ? new YearAccess(chart) : nullptr;
}

} // namespace

void installYearAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace perennial
