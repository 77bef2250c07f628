// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryDelegate: paints the items of the library as rows of cards, their wordings below them, or the cells of a table;
// and knows where in a row what can be pressed stands. Thread: the window's.

#include "common/cardpainter.h"
#include "library/librarymodel.h"

#include <QStyledItemDelegate>

namespace perennial {

enum class RowPart { None, Chevron, More, Pin, Swap, Skip, Edit };

class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    static constexpr int kCard = 56;
    static constexpr int kWording = 32;
    static constexpr int kTableRow = 36;

    LibraryDelegate(LibraryModel &model, const Theme &theme, QObject *parent = nullptr);

    int heightOf(int row) const;
    RowPart partAt(int row, const QRect &cell, QPoint at, Qt::LayoutDirection direction) const;
    // What is under the pointer is brighter.
    void setHovered(int row, RowPart part);
    void setHasFocus(bool has) { m_hasFocus = has; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Part
    {
        RowPart part;
        QString icon;
        QRectF rect;
    };
    QList<Part> partsOf(int row, const QRectF &cell, Qt::LayoutDirection direction) const;
    QColor groundOf(const QStyleOptionViewItem &option, int row) const;
    void paintCard(QPainter &painter, const QStyleOptionViewItem &option, int row) const;
    void paintPicture(QPainter &painter, const QRectF &box, int row) const;
    void paintTimes(QPainter &painter, const QRectF &area, int row, Qt::LayoutDirection direction) const;
    void paintWording(QPainter &painter, const QStyleOptionViewItem &option, int row) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintParts(QPainter &painter, const QRectF &cell, int row, Qt::LayoutDirection direction) const;
    qreal paintPill(QPainter &painter, const QRectF &room, const librarywords::WordingState &state, Qt::LayoutDirection direction) const;

    LibraryModel &m_model;
    const Theme &m_theme;
    mutable CardPainter m_cards;
    int m_hoveredRow = -1;
    RowPart m_hoveredPart = RowPart::None;
    bool m_hasFocus = false;
};

} // namespace perennial
