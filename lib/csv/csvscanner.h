// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CsvScanner: one record out of a piece of UTF-8. Answers MoreNeeded whenever the result could depend on bytes that are
// not there yet, so what comes out never depends on the chunks. Private to lib/csv. Thread: one at a time.

#include <QtGlobal>
#include <array>
#include <vector>

namespace perennial {

struct CsvCell
{
    const char *data = nullptr;
    qsizetype size = 0;
    bool doubled = false; // has doubled quotes that are to become one
};

class CsvScanner
{
public:
    enum class More { MayCome, None };
    enum class Outcome { Done, MoreNeeded };

    CsvScanner(char delimiter, char quote, char lineEnd);

    Outcome scan(const char *begin, const char *end, More more, std::vector<CsvCell> &cells);

    // About the record just scanned.
    const char *nextRecord() const { return m_next; }
    const char *recordEnd() const { return m_recordEnd; } // without its line end
    bool hadQuotedCell() const { return m_hadQuotedCell; }
    bool hadStrayQuote() const { return m_hadStrayQuote; }
    bool hadUnclosedQuote() const { return m_hadUnclosedQuote; }

private:
    enum class Stop { Delimiter, Line, File, Unknown, None };
    Stop stopAt(const char *at);
    Stop plainCell(std::vector<CsvCell> &cells);
    Stop quotedCell(std::vector<CsvCell> &cells);
    Stop unclosed(std::vector<CsvCell> &cells, bool doubled);

    char m_delimiter;
    char m_quote;
    char m_lineEnd;
    std::array<bool, 256> m_stops{};
    const char *m_at = nullptr; // start of the cell under way
    const char *m_end = nullptr;
    More m_more = More::None;
    const char *m_next = nullptr; // behind the delimiter or line end that stopAt found
    const char *m_recordEnd = nullptr;
    bool m_hadQuotedCell = false;
    bool m_hadStrayQuote = false;
    bool m_hadUnclosedQuote = false;
};

} // namespace perennial
