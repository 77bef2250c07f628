// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// YearChart: the next 52 weeks of the evergreen library, a row a category, a column a week, a block a slot. One week and
// one row are chosen, by pointer or arrow keys. The labels and the months stay in sight when it scrolls. For assistive
// technology a table. Thread: the window's. Ownership: borrows the theme.

#include "common/theme.h"
#include "library/yearwords.h"

#include <QAbstractScrollArea>

namespace perennial {

struct YearContent
{
    EvergreenYear year;
    QStringList names; // of the rows
    std::shared_ptr<const YearWords> words; // null: nothing is shown
};

class YearChart : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit YearChart(const Theme &theme, QWidget *parent = nullptr);

    // The chosen week stays by its date, the row by its category.
    void setContent(YearContent content);
    const YearContent &content() const { return m_content; }
    // Weeks that are other than in this year are marked.
    void compareWith(std::optional<EvergreenYear> before);
    bool isChanged(int row, int week) const;

    int row() const { return m_row; }
    int week() const { return m_week; }
    int rows() const { return int(m_content.year.rows.size()); }
    int weeks() const { return m_content.year.weekCount(); }
    void choose(int row, int week); // kept inside
    void pick(int row, int week);   // the same by a person

    // In coordinates of the viewport; rows and weeks that are scrolled away lie outside of it.
    QRect cellRect(int row, int week) const;
    QRect labelRect(int row) const;
    QRect headRect(int week) const;
    QString cellText(int row, int week) const;
    QString weekText(int week) const;
    QString rowText(int row) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen();    // another week or row, by whomever
    void rowPicked(); // another row, by a person

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void relayout();
    void reveal();
    int rowAt(QPoint point) const;
    int weekAt(QPoint point) const;
    int labelWidth() const;
    int headHeight() const;
    int rowHeight(int row) const;
    QRectF mirrored(const QRectF &rect) const;
    QRectF columnRect(int week) const; // from the head to the foot
    QRectF rowRect(int row) const;     // without what is scrolled away

    void paintHead(QPainter &painter) const;
    void paintRow(QPainter &painter, int row) const;
    void paintCell(QPainter &painter, int row, int week) const;
    void paintChosen(QPainter &painter) const;
    void paintLabel(QPainter &painter, int row) const;

    const Theme &m_theme;
    YearContent m_content;
    std::optional<EvergreenYear> m_before;
    QList<int> m_tops; // of the rows, and the end of the last
    qreal m_pitch = 20;
    int m_row = 0;
    int m_week = 0;
    int m_hovered = -1; // week
};

// A slot in one of its looks; the legend shows them, too.
enum class YearBlock { Fresh, Rested, Empty };
void paintYearBlock(QPainter &painter, const QRectF &block, YearBlock kind, const Theme &theme);

// Makes charts readable for assistive technology.
void installYearAccessibility();

} // namespace perennial
