// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/libraryview.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace perennial {

LibraryView::LibraryView(LibraryModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent), m_model(model), m_theme(theme), m_delegate(new LibraryDelegate(model, theme, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragDropMode(QAbstractItemView::DragOnly);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setProperty("ownFocus", true);
    setAccessibleName(tr("Items of the library"));
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(16);
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFixedHeight(theme.scaled(32));
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &LibraryView::sortRequested);
    connect(&theme, &Theme::changed, this, [this] {
        layRows();
        viewport()->update();
    });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &LibraryView::layRows);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &LibraryView::layRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &LibraryView::layRows);
    setShape(LibraryModel::Shape::Cards);
}

void LibraryView::setShape(LibraryModel::Shape shape)
{
    const QList<EvergreenId> selected = selectedItems();
    m_model.setShape(shape);
    horizontalHeader()->setVisible(shape == LibraryModel::Shape::Table);
    layRows();
    layColumns();
    for (EvergreenId id : selected.first(std::min<qsizetype>(selected.size(), 1)))
        select(id);
}

void LibraryView::setSortIndicator(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
}

// All rows are alike but the few wordings.
void LibraryView::layRows()
{
    const bool cards = m_model.shape() == LibraryModel::Shape::Cards;
    const int usual = m_theme.scaled(cards ? LibraryDelegate::kCard : LibraryDelegate::kTableRow);
    if (verticalHeader()->defaultSectionSize() != usual)
        verticalHeader()->setDefaultSectionSize(usual);
    for (int row = 0; row < m_model.rowCount() && m_model.isAnyOpen(); ++row) {
        const int wanted = m_delegate->heightOf(row);
        if (verticalHeader()->sectionSize(row) != wanted)
            verticalHeader()->resizeSection(row, wanted);
    }
}

void LibraryView::layColumns()
{
    const int width = viewport()->width();
    const bool cards = m_model.shape() == LibraryModel::Shape::Cards;
    const bool roomy = width >= 900;
    const bool narrow = width < 640;
    const int widths[LibraryModel::ColumnCount] = {0, 130, 80, 64, narrow ? 0 : 120, 150, roomy ? 84 : 0, roomy ? 140 : 0};
    int rest = width;
    for (int column = 1; column < LibraryModel::ColumnCount; ++column) {
        const bool hidden = cards || widths[column] == 0;
        setColumnHidden(column, hidden);
        if (hidden)
            continue;
        setColumnWidth(column, m_theme.scaled(widths[column]));
        rest -= columnWidth(column);
    }
    setColumnWidth(LibraryModel::TextColumn, std::max(120, rest));
}

QList<EvergreenId> LibraryView::selectedItems() const
{
    QList<EvergreenId> ids;
    QSet<EvergreenId> known;
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const EvergreenId id = m_model.idAt(row);
            if (known.contains(id))
                continue;
            known.insert(id);
            ids << id;
        }
    }
    return ids;
}

int LibraryView::selectedCount() const
{
    return int(selectedItems().size());
}

void LibraryView::select(EvergreenId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return;
    setCurrentIndex(m_model.index(row, 0));
    scrollTo(m_model.index(row, 0));
}

void LibraryView::setNumbers(const std::vector<int> &numbers, Scroll scroll)
{
    const QList<EvergreenId> ids = selectedItems();
    const QSet<EvergreenId> selected(ids.cbegin(), ids.cend());
    const EvergreenId current = m_model.idAt(currentIndex().row());
    const int topRow = rowAt(0);
    const EvergreenId top = m_model.idAt(topRow);
    const int offset = topRow < 0 ? 0 : rowViewportPosition(topRow);
    const bool anchored = scroll == Scroll::Keep && verticalScrollBar()->value() > 0;
    bool reset = false;
    const auto noticed = connect(&m_model, &QAbstractItemModel::modelReset, this, [&reset] { reset = true; });
    m_quiet = true;
    m_model.setNumbers(numbers);
    disconnect(noticed);
    if (reset) {
        QItemSelection again;
        for (int row = 0; row < m_model.rowCount() && !selected.isEmpty(); ++row) {
            if (!m_model.lineAt(row).isItem() || !selected.contains(m_model.idAt(row)))
                continue;
            if (!again.isEmpty() && again.last().bottom() == row - 1)
                again.last() = QItemSelectionRange(m_model.index(again.last().top(), 0), m_model.index(row, LibraryModel::ColumnCount - 1));
            else
                again.append(QItemSelectionRange(m_model.index(row, 0), m_model.index(row, LibraryModel::ColumnCount - 1)));
        }
        selectionModel()->select(again, QItemSelectionModel::ClearAndSelect);
        if (const int row = m_model.rowOf(current); row >= 0)
            selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
        if (const int row = m_model.rowOf(top); row >= 0 && anchored)
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - offset);
    }
    if (scroll == Scroll::Top)
        verticalScrollBar()->setValue(0);
    m_quiet = false;
    Q_EMIT selectionMoved();
}

RowPart LibraryView::partAt(QPoint at, int *row) const
{
    const QModelIndex index = indexAt(at);
    *row = index.row();
    return index.isValid() ? m_delegate->partAt(index.row(), visualRect(index), at, layoutDirection()) : RowPart::None;
}

void LibraryView::toggle(int row, bool open)
{
    const EvergreenId id = m_model.idAt(row);
    m_model.setOpen(row, open);
    if (!open && m_model.idAt(currentIndex().row()) != id)
        select(id);
}

void LibraryView::press(RowPart part, int row)
{
    switch (part) {
    case RowPart::Chevron:
        toggle(row, !m_model.isOpen(m_model.idAt(row)));
        return;
    case RowPart::More:
        setCurrentIndex(m_model.index(row, 0));
        Q_EMIT menuRequested(QCursor::pos());
        return;
    case RowPart::Edit:
        Q_EMIT editRequested(m_model.idAt(row), m_model.wordingIdAt(row));
        return;
    case RowPart::Pin:
    case RowPart::Swap:
    case RowPart::Skip:
        Q_EMIT decisionRequested(part, row);
        return;
    case RowPart::None:
        return;
    }
}

void LibraryView::mousePressEvent(QMouseEvent *event)
{
    int row = -1;
    const RowPart part = partAt(event->pos(), &row);
    if (event->button() == Qt::LeftButton && part != RowPart::None) {
        press(part, row);
        return;
    }
    QTableView::mousePressEvent(event);
}

void LibraryView::mouseMoveEvent(QMouseEvent *event)
{
    int row = -1;
    const RowPart part = partAt(event->pos(), &row);
    m_delegate->setHovered(row, part);
    viewport()->setCursor(part == RowPart::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
    QTableView::mouseMoveEvent(event);
}

void LibraryView::mouseDoubleClickEvent(QMouseEvent *event)
{
    int row = -1;
    const RowPart part = partAt(event->pos(), &row);
    if (part != RowPart::None)
        return press(part, row);
    if (row >= 0)
        Q_EMIT editRequested(m_model.idAt(row), m_model.wordingIdAt(row));
}

void LibraryView::leaveEvent(QEvent *event)
{
    m_delegate->setHovered(-1, RowPart::None);
    viewport()->update();
    QTableView::leaveEvent(event);
}

void LibraryView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool cards = m_model.shape() == LibraryModel::Shape::Cards;
    const bool opens = event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool closes = event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (row >= 0)
            Q_EMIT editRequested(m_model.idAt(row), m_model.wordingIdAt(row));
    } else if (event->key() == Qt::Key_Delete) {
        Q_EMIT trashRequested();
    } else if (event->key() == Qt::Key_Slash) {
        Q_EMIT searchRequested();
    } else if (cards && row >= 0 && (opens || closes)) {
        toggle(row, opens);
    } else {
        QTableView::keyPressEvent(event);
    }
}

void LibraryView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

void LibraryView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        Q_EMIT menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else if (indexAt(event->pos()).isValid())
        Q_EMIT menuRequested(event->globalPos());
}

void LibraryView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_quiet)
        Q_EMIT selectionMoved();
}

void LibraryView::focusInEvent(QFocusEvent *event)
{
    m_delegate->setHasFocus(event->reason() != Qt::MouseFocusReason);
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
}

void LibraryView::focusOutEvent(QFocusEvent *event)
{
    m_delegate->setHasFocus(false);
    QTableView::focusOutEvent(event);
}

QString LibraryView::toolTipOf(RowPart part) const
{
    switch (part) {
    case RowPart::None:
        return {};
    case RowPart::Chevron:
        return tr("Open or close its wordings");
    case RowPart::More:
        return tr("More");
    case RowPart::Pin:
        return tr("Keep it there, whatever the plan says");
    case RowPart::Swap:
        return tr("Take another item for this place");
    case RowPart::Skip:
        return tr("Leave this place free");
    case RowPart::Edit:
        return tr("Edit this wording");
    }
    return {};
}

bool LibraryView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        int row = -1;
        if (const QString words = toolTipOf(partAt(help->pos(), &row)); !words.isEmpty()) {
            QToolTip::showText(help->globalPos(), words, viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

} // namespace perennial
