// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// HistoryView: the list of what was published: asks the model for the rows that are seen, and paints them. Enter and a
// double click open the post on its network, "/" goes to the search. Thread: the window's.

#include "common/cardpainter.h"
#include "domain/ledger.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace perennial {

class HistoryModel;
class Theme;

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    HistoryDelegate(HistoryModel &model, const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintLoading(QPainter &painter, const QRectF &inside, const QStyleOptionViewItem &option, int row) const;
    // Returns the width used at the end edge.
    qreal paintKnown(QPainter &painter, const QRectF &inside, LedgerEvent event, Qt::LayoutDirection direction) const;

    HistoryModel &m_model;
    const Theme &m_theme;
    mutable CardPainter m_cards;
};

class HistoryView : public QListView
{
    Q_OBJECT
public:
    HistoryView(HistoryModel &model, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(int row);
    void searchRequested();
    void menuRequested(const QPoint &globalPos);
    void rowChosen(int row); // -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void wantSeen();

    HistoryModel &m_model;
    const Theme &m_theme;
};

} // namespace perennial
