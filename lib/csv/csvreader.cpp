// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvreader.h"

#include <cstring>

namespace perennial {

namespace {

// What the dialect is found out from; a quarter of it is left even if the file is UTF-32.
constexpr qsizetype kRawSample = 256 * 1024;
constexpr qsizetype kTextSample = kRawSample / 4;
constexpr qsizetype kLeastFill = 64 * 1024;
// A line end and its look-ahead may wait behind a record of exactly the longest size.
constexpr qsizetype kSlack = 4;

} // namespace

ByteSource sourceOf(QByteArray bytes)
{
    return [rest = std::move(bytes)]() mutable { return std::exchange(rest, QByteArray()); };
}

QByteArrayView CsvRecord::bytes(qsizetype column) const
{
    if (column < 0 || column >= size())
        return {};
    const CsvCell &cell = m_cells[size_t(column)];
    return {cell.data, cell.size};
}

QString CsvRecord::text(qsizetype column) const
{
    const QByteArrayView view = bytes(column);
    return QString::fromUtf8(view.data(), view.size());
}

QStringList CsvRecord::texts() const
{
    QStringList list;
    list.reserve(size());
    for (qsizetype i = 0; i < size(); ++i)
        list << text(i);
    return list;
}

CsvReader::CsvReader(ByteSource source, CsvOptions options) : m_source(std::move(source)), m_options(options) {}

// Exactly the same bytes are looked at however the source cuts them.
QByteArray CsvReader::readSample()
{
    QByteArray raw;
    while (!m_ended && raw.size() <= kRawSample) {
        const QByteArray chunk = m_source();
        m_ended = chunk.isEmpty();
        raw += chunk;
    }
    return raw;
}

Result<void> CsvReader::open()
{
    if (std::exchange(m_opened, true))
        return {};
    QByteArray raw = readSample();
    const bool wholeRaw = m_ended && raw.size() <= kRawSample;
    if (const QString kind = looksLikeNoText(raw); !kind.isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("csv-not-text"),
                     QStringLiteral("the file is %1, not text").arg(kind), {kind});

    const QByteArrayView rawSample = QByteArrayView(raw).first(std::min(raw.size(), kRawSample));
    DetectedEncoding detected = detectEncoding(rawSample, wholeRaw ? Sample::Whole : Sample::Prefix);
    if (m_options.encoding)
        detected = {*m_options.encoding, markLength(raw, *m_options.encoding), true};
    m_dialect.encoding = detected.encoding;
    m_dialect.encodingCertain = detected.certain;
    m_dialect.mark = detected.markLength > 0;
    raw.remove(0, detected.markLength);
    m_decoder.emplace(detected.encoding);
    m_buffer = m_decoder->toUtf8(raw);
    if (m_ended)
        m_buffer += m_decoder->finish();
    fill(kTextSample + 1);

    takeSeparatorLine();
    const QByteArrayView text = waiting().first(std::min(waiting().size(), kTextSample));
    const Sample kind = m_ended && waiting().size() <= kTextSample ? Sample::Whole : Sample::Prefix;
    m_dialect.lineEnd = sniffLineEnd(text, kind, m_options.quote);
    if (m_options.delimiter)
        m_dialect.delimiter = *m_options.delimiter;
    else if (!m_dialect.separatorLine)
        m_dialect.delimiter = sniffDelimiter(text, kind, m_options.quote, m_dialect.lineEnd);
    m_scanner.emplace(m_dialect.delimiter, m_options.quote, m_dialect.lineEnd);
    return {};
}

// Excel writes and reads "sep=;" as a first line that belongs to no record.
void CsvReader::takeSeparatorLine()
{
    const QByteArrayView start = waiting();
    const qsizetype quoted = start.startsWith("\"") ? 1 : 0;
    const qsizetype length = 5 + 2 * quoted;
    if (start.size() < length || qstrnicmp(start.data() + quoted, 4, "sep=", 4) != 0)
        return;
    if (quoted && start[length - 1] != '"')
        return;
    const char separator = start[quoted + 4];
    if (uchar(separator) >= 0x80 || separator == '\n' || separator == '\r' || separator == '"')
        return;
    qsizetype end = length;
    if (end < start.size() && start[end] == '\r')
        ++end;
    if (end < start.size() && start[end] == '\n')
        ++end;
    if (end == length && end != start.size())
        return;
    m_dialect.separatorLine = true;
    m_dialect.delimiter = separator;
    m_position += end;
    ++m_line;
}

void CsvReader::fill(qsizetype wanted)
{
    if (m_ended || waiting().size() >= wanted)
        return;
    m_buffer.remove(0, std::exchange(m_position, 0));
    while (!m_ended && m_buffer.size() < wanted) {
        const QByteArray chunk = m_source();
        m_ended = chunk.isEmpty();
        m_buffer += m_ended ? m_decoder->finish() : m_decoder->toUtf8(chunk);
    }
}

Error CsvReader::tooLong() const
{
    return Error(ErrorKind::Invalid, QStringLiteral("csv-record-too-long"),
                 QStringLiteral("record %1 (line %2) is longer than %3 bytes")
                     .arg(m_number + 1)
                     .arg(m_line)
                     .arg(m_options.longestRecord),
                 {QString::number(m_number + 1), QString::number(m_line)});
}

Result<bool> CsvReader::next(CsvRecord &record)
{
    TRY(open());
    while (true) {
        TRY_ASSIGN(const bool found, scanOne(record));
        if (!found)
            return false;
        const bool blank = record.size() == 1 && record.m_raw.isEmpty();
        if (!blank || m_options.blankLines == BlankLines::Keep)
            break;
    }
    record.m_number = ++m_number;
    const bool blank = record.size() == 1 && record.m_raw.isEmpty();
    if (m_width < 0 && !blank)
        m_width = record.size();
    if (record.size() != m_width && !blank)
        record.m_flags |= CsvRecord::Ragged;
    return true;
}

// An unfinished record is read again from its start with twice as much behind it, so the work stays linear.
Result<bool> CsvReader::scanOne(CsvRecord &record)
{
    if (!m_scanner)
        return false;
    while (true) {
        if (waiting().isEmpty())
            fill(kLeastFill);
        if (waiting().isEmpty())
            return false;
        const char *begin = m_buffer.constData() + m_position;
        const char *end = m_buffer.constData() + m_buffer.size();
        const auto more = m_ended ? CsvScanner::More::None : CsvScanner::More::MayCome;
        if (m_scanner->scan(begin, end, more, record.m_cells) == CsvScanner::Outcome::Done) {
            if (m_scanner->recordEnd() - begin > m_options.longestRecord)
                return tooLong();
            finishRecord(record, *m_scanner, begin);
            return true;
        }
        if (waiting().size() > m_options.longestRecord + kSlack)
            return tooLong();
        fill(std::min(2 * waiting().size() + kLeastFill, m_options.longestRecord + kSlack + 1));
    }
}

void CsvReader::finishRecord(CsvRecord &record, const CsvScanner &scanner, const char *begin)
{
    record.m_raw = QByteArrayView(begin, scanner.recordEnd());
    record.m_line = m_line;
    record.m_flags = 0;
    if (scanner.hadStrayQuote())
        record.m_flags |= CsvRecord::StrayQuote;
    if (scanner.hadUnclosedQuote())
        record.m_flags |= CsvRecord::UnclosedQuote;
    if (std::memchr(begin, '\0', size_t(record.m_raw.size())))
        record.m_flags |= CsvRecord::HasNul;
    if (!record.m_raw.isValidUtf8())
        record.m_flags |= CsvRecord::BadEncoding;
    if (scanner.hadQuotedCell())
        m_line += std::count(record.m_raw.begin(), record.m_raw.end(), m_dialect.lineEnd);
    ++m_line;
    undoDoubledQuotes(record);
    m_position = scanner.nextRecord() - m_buffer.constData();
}

void CsvReader::undoDoubledQuotes(CsvRecord &record)
{
    qsizetype total = 0;
    for (const CsvCell &cell : record.m_cells)
        total += cell.doubled ? cell.size : 0;
    if (total == 0)
        return;
    record.m_scratch.resize(total);
    char *out = record.m_scratch.data();
    for (CsvCell &cell : record.m_cells) {
        if (!cell.doubled)
            continue;
        const char *const start = out;
        for (const char *in = cell.data, *end = cell.data + cell.size; in != end; ++in) {
            *out++ = *in;
            if (*in == m_options.quote && in + 1 != end && in[1] == m_options.quote)
                ++in;
        }
        cell = {start, out - start, false};
    }
}

} // namespace perennial
