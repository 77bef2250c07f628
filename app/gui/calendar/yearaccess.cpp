// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendaraccess.h"
#include "calendar/yearview.h"

#include <QAccessibleWidget>

namespace perennial {

namespace {

constexpr int kMonths = 12;
constexpr int kLongestMonth = 31;

// A day; it knows its date, so one of another year is invalid.
class DayAccessible : public QAccessibleInterface,
                      public QAccessibleActionInterface,
                      public QAccessibleTableCellInterface
{
public:
    DayAccessible(YearView *view, QDate date) : m_view(view), m_date(date) {}

    bool isValid() const override { return m_view && m_view->layoutOfDays().indexOf(m_date) >= 0; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    void setText(QAccessible::Text, const QString &) override {}
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_view->dayText(m_date) : QString();
    }
    QRect rect() const override
    {
        const QRect day = isValid() ? m_view->dayRect(m_date) : QRect();
        return day.isNull() ? day : QRect(m_view->viewport()->mapToGlobal(day.topLeft()), day.size());
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = state.selectable = true;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selected = m_view->cursor().date == m_date;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !m_view->dayRect(m_date).intersects(m_view->viewport()->rect());
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            Q_EMIT m_view->dayOpened(m_date);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    bool isSelected() const override { return state().selected; }
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return isValid() ? m_view->dayInMonth(m_date) - 1 : -1; }
    int rowIndex() const override { return isValid() ? m_view->monthOf(m_date) - 1 : -1; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    QPointer<YearView> m_view;
    QDate m_date;
};

// A row is a month, a column a day of the month.
class YearAccessible : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit YearAccessible(YearView *view) : QAccessibleWidget(view, QAccessible::Table), m_view(view) {}
    ~YearAccessible() override
    {
        for (QAccessible::Id id : std::as_const(m_ids))
            QAccessible::deleteAccessibleInterface(id);
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface ? static_cast<QAccessibleTableInterface *>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return int(cells().size()); }
    QAccessibleInterface *child(int index) const override
    {
        return index >= 0 && index < childCount() ? dayOf(cells()[index].date) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (const YearCell &cell : cells()) {
            if (dayOf(cell.date)->rect().contains(x, y))
                return dayOf(cell.date);
        }
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            const auto id = m_ids.constFind(cells()[i].date);
            if (id != m_ids.cend() && QAccessible::accessibleInterface(*id) == wanted)
                return i;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return child(m_view->layoutOfDays().indexOf(m_view->cursor().date));
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override
    {
        const QDate date = m_view->dayOf(row + 1, column + 1);
        return date.isValid() ? dayOf(date) : nullptr;
    }
    int selectedCellCount() const override { return focusChild() ? 1 : 0; }
    QList<QAccessibleInterface *> selectedCells() const override
    {
        return focusChild() ? QList<QAccessibleInterface *>{focusChild()} : QList<QAccessibleInterface *>();
    }
    QString columnDescription(int column) const override { return m_view->context().format().number(column + 1); }
    QString rowDescription(int row) const override
    {
        return m_view->context().format().monthName(m_view->dayOf(row + 1, 1));
    }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    int columnCount() const override { return kLongestMonth; }
    int rowCount() const override { return kMonths; }
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
    const QList<YearCell> &cells() const { return m_view->layoutOfDays().cells; }
    QAccessibleInterface *dayOf(QDate date) const
    {
        if (!m_ids.contains(date))
            m_ids.insert(date, QAccessible::registerAccessibleInterface(new DayAccessible(m_view, date)));
        return QAccessible::accessibleInterface(m_ids.value(date));
    }

    YearView *m_view;
    mutable QHash<QDate, QAccessible::Id> m_ids;
};

} // namespace

QAccessibleInterface *makeYearAccessible(YearView *view)
{
    return new YearAccessible(view);
}

} // namespace perennial
