// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// BarChart: bars over time, one of them chosen by arrow keys or pointer: the year of a channel, the months of a
// revival, the weeks of a plan. Each bar has its words for tooltip and screen reader, to which the chart is a list.
// Thread: the window's. Ownership: borrows the theme.

#include "common/theme.h"

#include <QWidget>

namespace perennial {

struct ChartBar
{
    enum class Look { Solid, Silent, Planned }; // Silent: an open dash; Planned: still to come, hollow
    int value = 0;
    int behind = 0; // what was planned, as an outline behind
    Look look = Look::Solid;
    QString label; // below, where there is one
    QString text;
};

struct ChartLook
{
    QColor colour; // invalid: green
    int barHeight = 36;
    int most = 0;      // a whole bar; 0: the largest value
    qreal share = 0.8; // of a bar of its place
    bool labelsCentred = false;
};

class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(const Theme &theme, QWidget *parent = nullptr);

    void setLook(const ChartLook &look);
    void setBars(QList<ChartBar> bars);
    const QList<ChartBar> &bars() const { return m_bars; }
    // A dashed line behind this bar, with its words; -1: none.
    void setMark(int behind, const QString &text);
    const QString &markText() const { return m_markText; }

    int chosen() const { return m_chosen; }
    void choose(int bar); // kept inside
    QRect barRect(int bar) const;
    QString barText(int bar) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    int markHeight() const;
    int labelHeight() const;
    QRectF placeOf(int bar) const;
    int barAt(QPoint point) const;
    void paintBar(QPainter &painter, int bar) const;
    void paintMark(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    int most() const;

    const Theme &m_theme;
    ChartLook m_look;
    QList<ChartBar> m_bars;
    int m_mark = -1;
    QString m_markText;
    int m_chosen = 0;
};

// The last weeks of a channel, small, in a line of a list.
void paintRhythm(QPainter &painter, const QRectF &box, const QList<int> &weeks, const QColor &colour,
                 const Theme &theme, Qt::LayoutDirection direction);

// Makes charts readable for assistive technology.
void installChartAccessibility();

} // namespace perennial
