// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csv/csvscanner.h"

#include <cstring>

namespace perennial {

CsvScanner::CsvScanner(char delimiter, char quote, char lineEnd)
    : m_delimiter(delimiter), m_quote(quote), m_lineEnd(lineEnd)
{
    m_stops[uchar(delimiter)] = true;
    m_stops[uchar('\n')] = true;
    m_stops[uchar(lineEnd)] = true;
}

CsvScanner::Outcome CsvScanner::scan(const char *begin, const char *end, More more, std::vector<CsvCell> &cells)
{
    cells.clear();
    m_at = begin;
    m_end = end;
    m_more = more;
    m_hadQuotedCell = m_hadStrayQuote = m_hadUnclosedQuote = false;
    while (true) {
        if (m_at == m_end && m_more == More::MayCome)
            return Outcome::MoreNeeded;
        const Stop stop = m_at != m_end && *m_at == m_quote ? quotedCell(cells) : plainCell(cells);
        if (stop == Stop::Unknown)
            return Outcome::MoreNeeded;
        if (stop != Stop::Delimiter)
            return Outcome::Done;
        m_at = m_next;
    }
}

// What ends a cell at this place; None if nothing does. Sets m_next and, at the end of a record, m_recordEnd.
CsvScanner::Stop CsvScanner::stopAt(const char *at)
{
    if (at == m_end) {
        m_next = m_recordEnd = at;
        return m_more == More::MayCome ? Stop::Unknown : Stop::File;
    }
    m_next = at + 1;
    m_recordEnd = at;
    if (*at == m_delimiter)
        return Stop::Delimiter;
    if (*at == '\n')
        return Stop::Line;
    if (*at != '\r')
        return Stop::None;
    if (at + 1 == m_end && m_more == More::MayCome)
        return Stop::Unknown;
    const bool pair = at + 1 != m_end && at[1] == '\n';
    if (pair)
        m_next = at + 2;
    if (pair || m_lineEnd == '\r')
        return Stop::Line;
    // A single \r in a file of \n lines is text, but at the very end it is what is left of a line end.
    return at + 1 == m_end ? Stop::File : Stop::None;
}

CsvScanner::Stop CsvScanner::plainCell(std::vector<CsvCell> &cells)
{
    const char *at = m_at;
    while (at != m_end && !m_stops[uchar(*at)])
        ++at;
    // The \r of \r\n is no stop of its own (a single one is text), so step back onto it.
    const bool atLineOrFile = at == m_end ? m_more == More::None : *at == '\n' && m_delimiter != '\n';
    if (atLineOrFile && at != m_at && at[-1] == '\r')
        --at;
    const Stop stop = stopAt(at);
    if (stop != Stop::Unknown)
        cells.push_back({m_at, at - m_at, false});
    return stop;
}

// A quote ends the cell only where a delimiter or a line end follows (blanks between are dropped), so that a text whose
// inner quotes nobody doubled comes in whole.
CsvScanner::Stop CsvScanner::quotedCell(std::vector<CsvCell> &cells)
{
    m_hadQuotedCell = true;
    bool doubled = false;
    const char *from = m_at + 1;
    while (true) {
        const void *found = from < m_end ? std::memchr(from, m_quote, size_t(m_end - from)) : nullptr;
        if (!found)
            return m_more == More::MayCome ? Stop::Unknown : unclosed(cells, doubled);
        const char *quote = static_cast<const char *>(found);
        if (quote + 1 != m_end && quote[1] == m_quote) {
            doubled = true;
            from = quote + 2;
            continue;
        }
        const char *after = quote + 1;
        while (after != m_end && *after == ' ' && m_delimiter != ' ')
            ++after;
        const Stop stop = stopAt(after);
        if (stop == Stop::Unknown)
            return stop;
        if (stop != Stop::None) {
            cells.push_back({m_at + 1, quote - m_at - 1, doubled});
            return stop;
        }
        m_hadStrayQuote = true;
        from = quote + 1;
    }
}

CsvScanner::Stop CsvScanner::unclosed(std::vector<CsvCell> &cells, bool doubled)
{
    m_hadUnclosedQuote = true;
    cells.push_back({m_at + 1, m_end - m_at - 1, doubled});
    m_next = m_recordEnd = m_end;
    return Stop::File;
}

} // namespace perennial
