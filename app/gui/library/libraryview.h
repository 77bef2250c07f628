// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// LibraryView: the items of the library as cards that open to their wordings, or as a table. A table to a screen reader in
// both. Enter edits, arrows along the line open and close, Delete throws away, "/" searches. Selection and place stay with
// their items when rows change. Thread: the window's.

#include "library/librarydelegate.h"

#include <QTableView>

namespace perennial {

class LibraryView : public QTableView
{
    Q_OBJECT
public:
    LibraryView(LibraryModel &model, const Theme &theme, QWidget *parent = nullptr);

    void setShape(LibraryModel::Shape shape);
    // Other rows. What is selected stays; what is seen, too, or the list begins at its top.
    enum class Scroll { Keep, Top };
    void setNumbers(const std::vector<int> &numbers, Scroll scroll);
    QList<EvergreenId> selectedItems() const;
    int selectedCount() const;
    void select(EvergreenId id);
    void setSortIndicator(int column, Qt::SortOrder order); // -1: none

Q_SIGNALS:
    void editRequested(perennial::EvergreenId item, perennial::WordingId wording); // a null wording: the first
    void trashRequested();
    void searchRequested();
    void menuRequested(const QPoint &globalPos);
    void decisionRequested(perennial::RowPart part, int row);
    void selectionMoved();
    void sortRequested(int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layColumns();
    void layRows();
    RowPart partAt(QPoint at, int *row) const;
    void press(RowPart part, int row);
    void toggle(int row, bool open);
    QString toolTipOf(RowPart part) const;

    LibraryModel &m_model;
    const Theme &m_theme;
    LibraryDelegate *m_delegate;
    bool m_quiet = false; // the selection is being put back
};

} // namespace perennial
