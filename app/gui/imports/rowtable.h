// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// RowTable: the table of an import's rows, before it and after. Thread: the window's. Ownership: borrows the model.

#include "imports/importmodel.h"

#include <QTableView>

namespace perennial {

class RowTable : public QTableView
{
    Q_OBJECT
public:
    RowTable(const Theme &theme, ImportModel &model, QWidget *parent = nullptr);

    // Once the model knows the columns of the file.
    void sizeColumns();

private:
    const Theme &m_theme;
    ImportModel &m_model;
};

} // namespace perennial
