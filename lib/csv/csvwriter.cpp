// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvwriter.h"

#include <utility>

namespace perennial {

namespace {

// OWASP, "CSV Injection".
bool isGuardedStart(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r' || c == u'\'';
}

} // namespace

QString guarded(const QString &cell)
{
    return !cell.isEmpty() && isGuardedStart(cell[0]) ? QLatin1Char('\'') + cell : cell;
}

QString unguarded(const QString &cell)
{
    // Only what guarded() makes: a text that somebody typed as 'tis keeps its apostrophe.
    const bool ours = cell.size() >= 2 && cell[0] == u'\'' && isGuardedStart(cell[1]);
    return ours ? cell.sliced(1) : cell;
}

CsvWriter::CsvWriter(ByteOrderMark mark, char delimiter)
    : m_out(mark == ByteOrderMark::Write ? QByteArray("\xEF\xBB\xBF") : QByteArray()), m_delimiter(delimiter)
{
}

void CsvWriter::addRow(const QStringList &cells, CellGuard guard)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_out += m_delimiter;
        addCell(guard == CellGuard::Formulas ? guarded(cells[i]) : cells[i]);
    }
    // A row of one empty cell would be a blank line, which readers skip.
    if (cells.size() == 1 && cells[0].isEmpty())
        m_out += "\"\"";
    m_out += "\r\n";
}

void CsvWriter::addCell(const QString &cell)
{
    QByteArray bytes = cell.toUtf8();
    const bool edgeBlank = !bytes.isEmpty() && (bytes.startsWith(' ') || bytes.endsWith(' '));
    const bool plain = !edgeBlank && !bytes.contains('"') && !bytes.contains('\n') && !bytes.contains('\r') &&
                       !bytes.contains(m_delimiter);
    if (plain) {
        m_out += bytes;
        return;
    }
    bytes.replace("\"", "\"\"");
    m_out += '"';
    m_out += bytes;
    m_out += '"';
}

QByteArray CsvWriter::take()
{
    return std::exchange(m_out, QByteArray());
}

} // namespace perennial
