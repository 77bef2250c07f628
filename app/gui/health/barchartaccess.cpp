// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/barchart.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

namespace perennial {

namespace {

class BarAccess : public QAccessibleInterface
{
public:
    BarAccess(BarChart *chart, int bar) : m_chart(chart), m_bar(bar) {}

    int bar() const { return m_bar; }
    bool isOf(const BarChart *chart) const { return m_chart == chart; }
    bool isValid() const override { return m_chart && m_bar < m_chart->bars().size(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_chart ? m_chart->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_chart); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_chart->barText(m_bar) : QString();
    }
    QRect rect() const override
    {
        const QRect place = isValid() ? m_chart->barRect(m_bar) : QRect();
        return isValid() ? QRect(m_chart->mapToGlobal(place.topLeft()), place.size()) : QRect();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.invisible = !m_chart->isVisible();
        state.focusable = state.selectable = true;
        state.selected = m_chart->chosen() == m_bar;
        state.focused = state.selected && m_chart->hasFocus();
        return state;
    }

private:
    QPointer<BarChart> m_chart;
    int m_bar;
};

class ChartAccess : public QAccessibleWidget
{
public:
    explicit ChartAccess(BarChart *chart) : QAccessibleWidget(chart, QAccessible::List), m_chart(chart) {}
    ~ChartAccess() override
    {
        for (QAccessible::Id id : std::as_const(m_bars))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_chart->bars().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_bars.contains(index))
            m_bars.insert(index, QAccessible::registerAccessibleInterface(new BarAccess(m_chart, index)));
        return QAccessible::accessibleInterface(m_bars.value(index));
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        const auto *known = dynamic_cast<const BarAccess *>(wanted);
        return known && known->isOf(m_chart) && known->isValid() ? known->bar() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint point = m_chart->mapFromGlobal(QPoint(x, y));
        for (int bar = 0; bar < childCount(); ++bar) {
            if (m_chart->barRect(bar).contains(point))
                return child(bar);
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_chart->hasFocus() ? child(m_chart->chosen()) : nullptr;
    }

private:
    BarChart *m_chart;
    mutable QHash<int, QAccessible::Id> m_bars;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chart = qobject_cast<BarChart *>(object);
    return chart ? new ChartAccess(chart) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool done = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace perennial
