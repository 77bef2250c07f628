// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// CellText: a cell without outer blanks and invisible direction marks. Copies only if it has any inside. Private to
// lib/csv. Pure.

#include "csv/foldname.h"

#include <QString>

#include <optional>

namespace perennial {

class CellText
{
public:
    explicit CellText(QStringView cell) : m_view(cell.trimmed())
    {
        for (const QChar c : m_view) {
            if (isMark(c) || c == QChar(0x00A0) || c == QChar(0x202F)) {
                copyWithoutMarks();
                return;
            }
        }
    }
    CellText(const CellText &) = delete;
    CellText &operator=(const CellText &) = delete;
    QStringView view() const { return m_view; }

private:
    static bool isMark(QChar c)
    {
        const char16_t u = c.unicode();
        return u == 0x200E || u == 0x200F || u == 0x061C || (u >= 0x202A && u <= 0x202E) ||
               (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF;
    }
    void copyWithoutMarks()
    {
        for (const QChar c : m_view) {
            if (!isMark(c))
                m_copy += c.isSpace() ? QChar(u' ') : c;
        }
        m_view = QStringView(m_copy).trimmed();
    }

    QStringView m_view;
    QString m_copy;
};

// The number at this place if it has between least and most digits, and no more follow.
inline std::optional<int> takeNumber(QStringView text, qsizetype &at, int least, int most)
{
    int value = 0;
    int digits = 0;
    qsizetype i = at;
    while (i < text.size()) {
        const int digit = digitValue(text[i]);
        if (digit < 0)
            break;
        if (++digits > most)
            return std::nullopt;
        value = value * 10 + digit;
        ++i;
    }
    if (digits < least)
        return std::nullopt;
    at = i;
    return value;
}

} // namespace perennial
