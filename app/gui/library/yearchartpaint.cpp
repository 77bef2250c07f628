// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/yearchart.h"

#include "common/accent.h"
#include "common/paint.h"

#include <QPaintEvent>
#include <QScrollBar>

namespace perennial {

namespace {

constexpr qreal kBlockRadius = 1.5;
constexpr int kBlockPitch = 8;
constexpr int kRowRest = 6;
constexpr qreal kBlockShare = 0.8; // of a column
constexpr qreal kRestedEdge = 0.55;

YearBlock kindOf(const EvergreenWeek &week, int which)
{
    return which < week.fresh ? YearBlock::Fresh : which < week.posts() ? YearBlock::Rested : YearBlock::Empty;
}

} // namespace

void paintYearBlock(QPainter &painter, const QRectF &block, YearBlock kind, const Theme &theme)
{
    const QColor green = theme.colour(Token::Green);
    if (kind == YearBlock::Fresh)
        return fillRounded(painter, block, kBlockRadius, green);
    const bool isContrast = theme.variant() == ThemeVariant::HighContrast;
    if (kind == YearBlock::Rested) {
        QColor edge = green;
        if (!isContrast)
            edge.setAlphaF(kRestedEdge);
        return fillRounded(painter, block, kBlockRadius, theme.colour(Token::Rest), edge);
    }
    const PainterState saved(painter);
    QPen pen(theme.colour(Token::Red), 1);
    pen.setDashPattern({2, 2});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), kBlockRadius, kBlockRadius);
}

void YearChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme.colour(Token::Canvas));
    if (!m_content.words || rows() == 0)
        return;
    {
        const PainterState saved(painter);
        painter.setClipRect(mirrored(QRectF(labelWidth() - 3, 0, viewport()->width() - labelWidth() + 3, viewport()->height())));
        paintHead(painter);
        painter.setClipRect(QRectF(0, headHeight() - 4, viewport()->width(), viewport()->height()), Qt::IntersectClip);
        for (int row = 0; row < rows(); ++row) {
            if (rowRect(row).bottom() >= headHeight() && rowRect(row).top() <= viewport()->height())
                paintRow(painter, row);
        }
        paintChosen(painter);
    }
    painter.setClipRect(QRectF(0, headHeight(), viewport()->width(), viewport()->height()));
    for (int row = 0; row < rows(); ++row)
        paintLabel(painter, row);
}

void YearChart::paintHead(QPainter &painter) const
{
    const YearWords &words = *m_content.words;
    const QCalendar &calendar = words.calendar();
    painter.setFont(m_theme.font(TextType::Small));
    for (int week = 0; week < weeks(); ++week) {
        for (int day = 0; day < 7; ++day) {
            const QDate date = m_content.year.weekStart(week).addDays(day);
            if (date.day(calendar) != 1)
                continue;
            const qreal x = labelWidth() + m_pitch * (week + day / 7.0) - horizontalScrollBar()->value() - 2;
            const qreal bottom = columnRect(week).bottom();
            painter.setPen(Qt::NoPen);
            painter.fillRect(mirrored(QRectF(std::floor(x), 0, 1, bottom)), m_theme.colour(Token::Line));
            const QRectF room = mirrored(QRectF(x + 5, 0, m_pitch * 4, headHeight() - 6));
            drawLine(painter, room, words.monthHead(date), m_theme.font(TextType::Small), m_theme.colour(Token::Text2), layoutDirection());
        }
    }
}

void YearChart::paintRow(QPainter &painter, int row) const
{
    for (int week = 0; week < weeks(); ++week) {
        const QRectF column = columnRect(week);
        if (column.right() >= 0 && column.left() <= viewport()->width())
            paintCell(painter, row, week);
    }
}

void YearChart::paintCell(QPainter &painter, int row, int week) const
{
    const EvergreenWeek &counts = m_content.year.rows[row].weeks[week];
    const QRectF column = columnRect(week);
    const QRectF line = rowRect(row);
    const qreal floor = line.bottom() - m_theme.scaled(kRowRest);
    if (isChanged(row, week)) {
        painter.fillRect(QRectF(column.x(), line.top() + 1, column.width(), line.height() - 2), m_theme.colour(Token::AccentTint));
        painter.fillRect(QRectF(column.x(), line.bottom() - 3, column.width(), 2), m_theme.colour(Token::Accent));
    }
    if (counts.blocks() == 0 && counts.free > 0)
        painter.fillRect(QRectF(column.x(), std::round(floor) - 1, column.width(), 1), m_theme.colour(Token::Line));
    const int most = std::max(1, m_content.year.rows[row].mostBlocks);
    const qreal high = line.height() - m_theme.scaled(kRowRest);
    const qreal pitch = std::min<qreal>(m_theme.scaled(kBlockPitch), high / most);
    const qreal width = std::round(m_pitch * kBlockShare);
    const qreal x = std::round(column.x() + (isRightToLeft() ? m_pitch - width : 0));
    for (int i = 0; i < counts.blocks(); ++i) {
        const QRectF block(x, floor - (i + 1) * pitch, width, std::max<qreal>(1, pitch - 1));
        paintYearBlock(painter, block, kindOf(counts, i), m_theme);
    }
}

void YearChart::paintChosen(QPainter &painter) const
{
    const QRectF column = columnRect(m_week);
    const qreal slack = m_pitch * (1 - kBlockShare) / 2; // the blocks stand at the start of their columns
    const qreal shift = isRightToLeft() ? slack : -slack;
    if (m_hovered >= 0 && m_hovered != m_week) {
        fillRounded(painter, columnRect(m_hovered).translated(shift, 0), 4, {}, m_theme.colour(Token::Line2));
    }
    strokeRounded(painter, column.translated(shift, 0).adjusted(0, -2, 0, 0), 4, m_theme.colour(Token::AccentText), hasFocus() ? 2 : 1.5);
    if (hasFocus())
        strokeRounded(painter, QRectF(cellRect(m_row, m_week)).translated(shift, 0).adjusted(3, -1, -3, -3), 2, m_theme.colour(Token::Text), 1);
}

void YearChart::paintLabel(QPainter &painter, int row) const
{
    const bool isCurrent = row == m_row && hasFocus();
    const QRectF room = startEnd(QRectF(labelRect(row)), 0, 12, layoutDirection());
    drawLine(painter, room, rowText(row), m_theme.font(TextType::Body, isCurrent ? QFont::DemiBold : QFont::Normal),
             m_theme.colour(isCurrent ? Token::AccentText : Token::Text), layoutDirection());
}

} // namespace perennial
