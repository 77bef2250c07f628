// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RowDelegate: draws the cells of an import's check: fate, channels as discs, what was mended beside what it was, what
// needs a person marked. MarkedScrollBar: shows where the findings are. Thread: the window's.

#include "common/cardpainter.h"

#include <QScrollBar>
#include <QStyledItemDelegate>

namespace perennial {

class ImportModel;

class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowDelegate(const Theme &theme, ImportModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFinding(QPainter &painter, const QRectF &cell, const QString &text, bool error,
                      Qt::LayoutDirection direction) const;

    const Theme &m_theme;
    ImportModel &m_model;
    mutable CardPainter m_cards;
};

class MarkedScrollBar : public QScrollBar
{
    Q_OBJECT
public:
    MarkedScrollBar(const Theme &theme, ImportModel &model, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ImportModel &m_model;
};

} // namespace perennial
