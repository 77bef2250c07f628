// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/previewtext.h"

#include <QPainter>
#include <QTextOption>

namespace perennial {

namespace {

constexpr qsizetype kMostCharacters = 2400; // of a preview; nobody reads on there

QTextLayout::FormatRange range(qsizetype from, qsizetype until, qsizetype start, qsizetype length, const QTextCharFormat &format)
{
    const qsizetype first = std::max(from, start);
    const qsizetype last = std::min(until, start + length);
    QTextLayout::FormatRange made;
    made.start = int(first - start);
    made.length = int(std::max<qsizetype>(0, last - first));
    made.format = format;
    return made;
}

} // namespace

void PreviewText::set(const QString &text, const QList<Facet> &facets, int validEnd, Qt::LayoutDirection fallback)
{
    m_text = text.left(kMostCharacters);
    if (text.size() > kMostCharacters)
        m_text += QChar(0x2026);
    m_facets = facets;
    m_validEnd = validEnd;
    m_fallback = fallback;
    m_paragraphs.clear();
}

qreal PreviewText::layOut(const Theme &theme, qreal width)
{
    m_paragraphs.clear();
    QTextCharFormat blue;
    blue.setForeground(theme.colour(Token::Blue));
    QTextCharFormat red;
    red.setForeground(theme.colour(Token::Red));
    red.setBackground(theme.colour(Token::RedBg));
    red.setFontUnderline(true);
    qreal height = 0;
    qsizetype start = 0;
    for (const QString &paragraph : m_text.split(QLatin1Char('\n'))) {
        auto layout = std::make_unique<QTextLayout>(paragraph, theme.font(TextType::Body));
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        const Qt::LayoutDirection direction = paragraph.isEmpty() ? m_fallback : paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        option.setTextDirection(direction);
        option.setAlignment(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        layout->setTextOption(option);
        QList<QTextLayout::FormatRange> formats;
        for (const Facet &facet : m_facets) {
            if (const auto made = range(facet.start, facet.end, start, paragraph.size(), blue); made.length > 0)
                formats << made;
        }
        if (const auto made = range(m_validEnd, m_text.size(), start, paragraph.size(), red); made.length > 0)
            formats << made;
        layout->setFormats(formats);
        layout->setPosition(QPointF(0, height));
        layout->beginLayout();
        qreal inside = 0;
        for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
            line.setLineWidth(width);
            const qreal lineHeight = std::max<qreal>(theme.lineHeight(TextType::Body), line.height());
            line.setPosition(QPointF(0, inside + (lineHeight - line.height()) / 2));
            inside += lineHeight;
        }
        layout->endLayout();
        height += std::max<qreal>(inside, theme.lineHeight(TextType::Body));
        start += paragraph.size() + 1;
        m_paragraphs.push_back(std::move(layout));
    }
    return height;
}

void PreviewText::paint(QPainter &painter, const QPointF &topLeft, const Theme &theme) const
{
    painter.setPen(theme.colour(Token::Text));
    for (const auto &paragraph : m_paragraphs)
        paragraph->draw(&painter, topLeft);
}

} // namespace perennial
