// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/mendedrecord.h"

#include "csv/csvwriter.h"

namespace perennial {

bool MendedRecord::set(const CsvRecord &from, const QHash<int, QString> &cells)
{
    QStringList texts = from.texts();
    for (auto cell = cells.constBegin(); cell != cells.constEnd(); ++cell) {
        while (texts.size() <= cell.key())
            texts << QString();
        texts[cell.key()] = cell.value();
    }
    CsvWriter writer(ByteOrderMark::None);
    writer.addRow(texts, CellGuard::None);
    CsvOptions csv;
    csv.encoding = Encoding::Utf8;
    csv.delimiter = ',';
    csv.blankLines = BlankLines::Keep;
    m_reader = std::make_unique<CsvReader>(sourceOf(writer.take()), csv);
    const auto read = m_reader->next(m_record);
    return read && *read;
}

} // namespace perennial
