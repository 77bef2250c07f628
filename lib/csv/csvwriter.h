// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CsvWriter: rows to bytes as RFC 4180 says (UTF-8, CRLF). A guarded row has one ' before every cell that a
// spreadsheet would run as a formula; unguarded() takes exactly that one away again. Thread: one at a time.

#include <QByteArray>
#include <QStringList>

namespace perennial {

enum class ByteOrderMark { None, Write };
enum class CellGuard { None, Formulas };

// = + - @ tab CR and ' itself.
QString guarded(const QString &cell);
QString unguarded(const QString &cell);

class CsvWriter
{
public:
    explicit CsvWriter(ByteOrderMark mark = ByteOrderMark::Write, char delimiter = ',');

    void addRow(const QStringList &cells, CellGuard guard);
    // What was written since the last call.
    QByteArray take();

private:
    void addCell(const QString &cell);

    QByteArray m_out;
    char m_delimiter;
};

} // namespace perennial
