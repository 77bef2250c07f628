// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/rowtable.h"

#include "imports/rowdelegate.h"

#include <QHeaderView>

namespace perennial {

namespace {

int widthOf(Field field)
{
    switch (field) {
    case Field::Date:
        return 176;
    case Field::Time:
        return 104;
    case Field::Channels:
        return 120;
    case Field::Text:
        return 360;
    case Field::Media:
    case Field::Labels:
    case Field::Link:
        return 130;
    default:
        return 120;
    }
}

} // namespace

RowTable::RowTable(const Theme &theme, ImportModel &model, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_model(model)
{
    setModel(&model);
    setItemDelegate(new RowDelegate(theme, model, this));
    setVerticalScrollBar(new MarkedScrollBar(theme, model, this));
    setAccessibleName(tr("Rows of the file"));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
}

void RowTable::sizeColumns()
{
    QHeaderView *head = horizontalHeader();
    head->resizeSection(ImportModel::kRowColumn, m_theme.scaled(72));
    head->resizeSection(ImportModel::kFateColumn, m_theme.scaled(36));
    for (int column = ImportModel::kFirstCell; column < m_model.columnCount(); ++column) {
        const std::optional<Field> field = m_model.fieldOf(column);
        head->setSectionResizeMode(column, field == Field::Text ? QHeaderView::Stretch : QHeaderView::Interactive);
        head->resizeSection(column, m_theme.scaled(field ? widthOf(*field) : 120));
    }
    head->setMinimumSectionSize(m_theme.scaled(36));
}

} // namespace perennial
