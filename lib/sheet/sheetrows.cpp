// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheet/sheetrows.h"

#include "sheet/tablekind.h"

namespace perennial {

namespace {

constexpr qsizetype kMostRow = 16 * 1024 * 1024; // letters; a CsvReader takes no longer record
constexpr qint64 kMostRepeated = 256 * 1024 * 1024;
constexpr qint64 kTogether = 1024 * 1024;

} // namespace

void SheetRows::put(int column, const QString &cell)
{
    if (column < 0 || column >= kMostColumns || cell.isEmpty())
        return;
    while (m_cells.size() <= column)
        m_cells << QString();
    m_letters += cell.size() - m_cells[column].size();
    m_cells[column] = cell;
    m_used = std::max(m_used, qsizetype(column) + 1);
}

Result<void> SheetRows::endRow(qint64 times)
{
    if (m_used == 0) {
        skipRows(times);
        return {};
    }
    if (m_letters > kMostRow)
        return sheetError("sheet-too-large", m_path, QStringLiteral("row %1 is too long").arg(rows() + 1));
    while (m_blank > 0 && m_rows < kMostRows) {
        m_csv.addRow({}, CellGuard::None);
        m_pending += 2;
        ++m_rows;
        --m_blank;
        TRY(flush());
    }
    m_width = m_width == 0 ? m_used : m_width;
    while (m_cells.size() < m_width)
        m_cells << QString();
    const qint64 least = std::min(times, kMostRows - m_rows);
    m_repeated += (m_letters + m_cells.size()) * std::max<qint64>(0, least - 1);
    if (m_repeated > kMostRepeated)
        return sheetError("sheet-too-large", m_path, QStringLiteral("row %1 is repeated too often").arg(rows() + 1));
    for (qint64 time = 0; time < least; ++time)
        TRY(writeRow());
    m_cells.clear();
    m_letters = 0;
    m_used = 0;
    return {};
}

Result<void> SheetRows::writeRow()
{
    m_csv.addRow(m_cells.mid(0, std::max(m_used, m_width)), CellGuard::None);
    m_pending += m_letters + m_cells.size();
    ++m_rows;
    return flush();
}

Result<void> SheetRows::flush()
{
    if (m_pending < kTogether)
        return {};
    return finish();
}

Result<void> SheetRows::finish()
{
    m_pending = 0;
    const QByteArray bytes = m_csv.take();
    if (m_out.write(bytes) != bytes.size())
        return Error(ErrorKind::Storage, QStringLiteral("file-unwritable"), m_out.errorString(), {m_path});
    return {};
}

} // namespace perennial
