// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/texttable.h"

#include <array>
#include <utility>

namespace perennial {

namespace {

// Blocks whose characters take two columns (Unicode Standard Annex #11, classes W and F).
constexpr std::array<std::pair<char32_t, char32_t>, 11> kWide{{{0x1100, 0x115F},
                                                               {0x2E80, 0x303E},
                                                               {0x3041, 0xA4CF},
                                                               {0xAC00, 0xD7A3},
                                                               {0xF900, 0xFAFF},
                                                               {0xFE30, 0xFE6F},
                                                               {0xFF00, 0xFF60},
                                                               {0xFFE0, 0xFFE6},
                                                               {0x1F300, 0x1F64F},
                                                               {0x1F680, 0x1FAFF},
                                                               {0x20000, 0x3FFFD}}};

int widthOf(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    for (const auto &[from, to] : kWide) {
        if (point >= from && point <= to)
            return 2;
    }
    return 1;
}

} // namespace

int displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t point : text.toUcs4())
        width += widthOf(point);
    return width;
}

QString printable(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = QLatin1Char(' ');
    }
    return clean;
}

void TextTable::add(const QStringList &cells)
{
    QStringList clean;
    for (const QString &cell : cells)
        clean << printable(cell);
    m_rows << clean;
}

QStringList TextTable::lines() const
{
    QList<QStringList> all{m_headings};
    all << m_rows;
    QList<int> widths(m_headings.size(), 0);
    for (const QStringList &row : all) {
        for (qsizetype column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths.at(column), displayWidth(row.at(column)));
    }
    QStringList lines;
    for (const QStringList &row : all) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            line += row.at(column);
            if (column + 1 < row.size())
                line += QString(widths.at(column) - displayWidth(row.at(column)) + 2, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines << line;
    }
    return lines;
}

} // namespace perennial
