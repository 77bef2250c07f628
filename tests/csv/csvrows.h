// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Whole tables for tests: all rows of some bytes, in one piece or in chunks.

#include "csv/csvreader.h"

namespace perennial {

struct ReadRows
{
    QList<QStringList> rows;
    QList<unsigned> flags;
    QList<qint64> lines;
    QStringList raws;
    CsvDialect dialect;
    std::optional<Error> error;

    bool operator==(const ReadRows &other) const
    {
        return rows == other.rows && flags == other.flags && lines == other.lines && raws == other.raws &&
               error.has_value() == other.error.has_value();
    }
};

inline ReadRows readRows(ByteSource source, CsvOptions options = {})
{
    ReadRows read;
    CsvReader reader(std::move(source), options);
    CsvRecord record;
    while (true) {
        const auto more = reader.next(record);
        read.dialect = reader.dialect();
        if (!more) {
            read.error = more.error();
            return read;
        }
        if (!*more)
            return read;
        read.rows << record.texts();
        read.flags << record.flags();
        read.lines << record.line();
        read.raws << record.raw();
    }
}

inline ReadRows readRows(const QByteArray &bytes, CsvOptions options = {})
{
    return readRows(sourceOf(bytes), options);
}

// Pieces of these sizes, in turn.
inline ByteSource chunked(QByteArray bytes, std::vector<int> sizes)
{
    return [bytes = std::move(bytes), sizes = std::move(sizes), at = qsizetype(0), turn = size_t(0)]() mutable {
        const int size = sizes.empty() ? 1 : std::max(1, sizes[turn++ % sizes.size()]);
        const QByteArray piece = bytes.mid(at, size);
        at += piece.size();
        return piece;
    };
}

} // namespace perennial
