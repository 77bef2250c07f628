// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// PostsView: the table of posts: asks the model for the rows that are seen, and paints them. Enter opens, Delete throws
// away, "/" goes to the search. Thread: the window's.

#include "common/cardpainter.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace perennial {

class PostsModel;
class Theme;

class PostsDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PostsDelegate(PostsModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QRectF &cell, const QString &text, Token token, Qt::LayoutDirection direction) const;
    void paintLabels(QPainter &painter, const QRectF &cell, const QStringList &labels, Qt::LayoutDirection direction) const;

    PostsModel &m_model;
    const Theme &m_theme;
    mutable CardPainter m_cards;
};

class PostsView : public QTableView
{
    Q_OBJECT
public:
    PostsView(PostsModel &model, const Theme &theme, QWidget *parent = nullptr);

    // In the order of the rows; the ranges of a selection make a hundred thousand of them cheap.
    QList<int> selectedRowList() const;

Q_SIGNALS:
    void openRequested(int row);
    void trashRequested();
    void searchRequested();
    void menuRequested(const QPoint &globalPos);
    void selectionMoved();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    void layColumns();
    void wantSeen();

    PostsModel &m_model;
    const Theme &m_theme;
};

} // namespace perennial
