// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheettype.h"

#include "boot/typefaces.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace perennial {

namespace {

struct Row
{
    qreal size; // points
    qreal line;
    QFont::Weight weight;
};

Row rowOf(SheetText text)
{
    switch (text) {
    case SheetText::Client:
        return {12, 15, QFont::DemiBold};
    case SheetText::Title:
        return {18, 24, QFont::DemiBold};
    case SheetText::Heading:
        return {10, 14, QFont::DemiBold};
    case SheetText::Body:
        return {9, 13, QFont::Normal};
    case SheetText::BodyBold:
        return {9, 13, QFont::DemiBold};
    case SheetText::Small:
        return {7, 9.6, QFont::Normal};
    case SheetText::SmallBold:
        return {7, 9.6, QFont::DemiBold};
    case SheetText::Mark:
        break;
    }
    return {5.6, 7.4, QFont::DemiBold};
}

} // namespace

SheetType::SheetType() : m_families(typefaces()) {}

QFont SheetType::font(SheetText text) const
{
    const Row row = rowOf(text);
    QFont font(m_families);
    font.setPixelSize(qRound(pt(row.size)));
    font.setWeight(row.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal SheetType::lineHeight(SheetText text) const
{
    return pt(rowOf(text).line);
}

qreal SheetType::width(SheetText text, const QString &words) const
{
    return QFontMetricsF(font(text)).horizontalAdvance(words);
}

QString SheetType::elided(SheetText text, const QString &words, qreal width) const
{
    return QFontMetricsF(font(text)).elidedText(words, Qt::ElideRight, width);
}

QStringList SheetType::wrapped(SheetText text, const QString &words, qreal firstWidth, qreal width, int mostLines) const
{
    QStringList lines;
    qreal room = firstWidth;
    const QStringList paragraphs = words.split(QLatin1Char('\n'));
    for (int i = 0; i < paragraphs.size(); ++i) {
        const QString &paragraph = paragraphs.at(i);
        QTextLayout layout(paragraph, font(text));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(room);
            const bool isLast = mostLines > 0 && lines.size() + 1 == mostLines;
            const bool goesOn = line.textStart() + line.textLength() < paragraph.size() || i + 1 < paragraphs.size();
            if (isLast && goesOn) {
                const QString rest =
                    (QStringList(paragraph.mid(line.textStart())) + paragraphs.mid(i + 1)).join(QLatin1Char(' '));
                lines << elided(text, rest, room);
                layout.endLayout();
                return lines;
            }
            lines << paragraph.mid(line.textStart(), line.textLength()).trimmed();
            room = width;
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace perennial
