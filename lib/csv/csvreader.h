// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CsvReader: records out of a stream of bytes, as RFC 4180 says and as people really write them. Holds one record and
// one chunk at a time; the result never depends on how the stream was cut into chunks. Pure: the source is asked for
// bytes until it gives none. Thread: one at a time.

#include "base/result.h"
#include "csv/csvscanner.h"
#include "csv/encoding.h"

#include <functional>
#include <optional>
#include <vector>

namespace perennial {

// The next bytes; empty = the end.
using ByteSource = std::function<QByteArray()>;
ByteSource sourceOf(QByteArray bytes);

enum class BlankLines { Skip, Keep };

struct CsvOptions
{
    std::optional<Encoding> encoding; // nullopt = found out
    std::optional<char> delimiter;    // nullopt = found out
    char quote = '"';
    BlankLines blankLines = BlankLines::Skip;
    qsizetype longestRecord = 16 * 1024 * 1024; // bytes of UTF-8
};

struct CsvDialect
{
    Encoding encoding = Encoding::Utf8;
    bool encodingCertain = true;
    bool mark = false; // a byte order mark was there
    char delimiter = ',';
    char lineEnd = '\n';        // '\r' only in files that have no '\n' after their first '\r'
    bool separatorLine = false; // the sep=; line that Excel understands
};

// Views into the reader: good until its next call.
class CsvRecord
{
public:
    enum Flag : unsigned {
        Ragged = 1,        // another number of cells than the first record
        StrayQuote = 2,    // a quote inside a quoted cell that neither ends it nor is doubled; kept as it is
        UnclosedQuote = 4, // the file ended inside a quoted cell
        HasNul = 8,
        BadEncoding = 16, // bytes that are no text in this encoding
    };

    qsizetype size() const { return qsizetype(m_cells.size()); }
    QByteArrayView bytes(qsizetype column) const; // UTF-8; empty beyond the end
    QString text(qsizetype column) const;
    QStringList texts() const;
    bool has(Flag flag) const { return m_flags & flag; }
    unsigned flags() const { return m_flags; }
    qint64 number() const { return m_number; } // 1-based, blank lines not counted
    qint64 line() const { return m_line; }     // 1-based, of its first character
    QString raw() const { return QString::fromUtf8(m_raw); }

private:
    friend class CsvReader;
    std::vector<CsvCell> m_cells;
    QByteArray m_scratch; // the cells with their doubled quotes undone
    QByteArrayView m_raw;
    unsigned m_flags = 0;
    qint64 m_number = 0;
    qint64 m_line = 0;
};

class CsvReader
{
public:
    explicit CsvReader(ByteSource source, CsvOptions options = {});

    // Finds out the dialect. Errors: Invalid "csv-not-text" (args: what it looks like).
    Result<void> open();
    const CsvDialect &dialect() const { return m_dialect; }
    // false = the end. Errors: those of open, Invalid "csv-record-too-long" (args: record number, line).
    Result<bool> next(CsvRecord &record);

private:
    QByteArray readSample();
    void fill(qsizetype wanted); // until that many bytes wait or the source ended
    void takeSeparatorLine();
    Result<bool> scanOne(CsvRecord &record);
    Error tooLong() const;
    void finishRecord(CsvRecord &record, const CsvScanner &scanner, const char *begin);
    void undoDoubledQuotes(CsvRecord &record);
    QByteArrayView waiting() const { return QByteArrayView(m_buffer).sliced(m_position); }

    ByteSource m_source;
    CsvOptions m_options;
    CsvDialect m_dialect;
    std::optional<StreamDecoder> m_decoder;
    std::optional<CsvScanner> m_scanner;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    bool m_opened = false;
    bool m_ended = false;
    qint64 m_number = 0;
    qint64 m_line = 1;
    qsizetype m_width = -1;
};

// "a zip or .xlsx file" and the like, for bytes that are no text; empty if they may be.
QString looksLikeNoText(QByteArrayView start);
// The delimiter with the steadiest number of cells over the first records of the sample (UTF-8); ',' if none shows.
char sniffDelimiter(QByteArrayView sample, Sample kind, char quote = '"', char lineEnd = '\n');
// '\r' if the first line end outside quotes is a single \r, else '\n'.
char sniffLineEnd(QByteArrayView sample, Sample kind, char quote = '"');

} // namespace perennial
