// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// SheetRows: the cells of a sheet on their way into CSV text (UTF-8, commas, no byte order mark, no guard). Rows end at their last
// cell, but are as wide as the first one; empty rows are blank lines, and none at the end. Holds one row. Thread: one at a time.
// Errors: Storage "file-unwritable" (args: path), Invalid "sheet-too-large" (args: file name).

#include "base/result.h"
#include "csv/csvwriter.h"

#include <QIODevice>

namespace perennial {

constexpr int kMostColumns = 16384; // as Excel and LibreOffice have
constexpr qint64 kMostRows = 1048576;

class SheetRows
{
public:
    SheetRows(QIODevice &out, QString path) : m_out(out), m_path(std::move(path)) {}

    // Of the row that has begun; beyond the last column nothing is kept.
    void put(int column, const QString &cell);
    // The row ends; it comes so many times.
    Result<void> endRow(qint64 times = 1);
    // Rows that are not in the file.
    void skipRows(qint64 count) { m_blank = std::min(kMostRows, m_blank + std::max<qint64>(0, count)); }
    Result<void> finish();
    qint64 rows() const { return m_rows + m_blank; }

private:
    Result<void> writeRow();
    Result<void> flush();

    QIODevice &m_out;
    QString m_path;
    CsvWriter m_csv{ByteOrderMark::None};
    QStringList m_cells;
    qsizetype m_letters = 0;
    qsizetype m_used = 0;  // cells up to the last that holds something
    qsizetype m_width = 0; // of the first row
    qint64 m_rows = 0;
    qint64 m_blank = 0; // that wait for a row after them
    qint64 m_pending = 0; // bytes in m_csv, about
    qint64 m_repeated = 0; // bytes that stand in the file once and here again
};

} // namespace perennial
