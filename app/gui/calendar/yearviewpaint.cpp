// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/yearview.h"

#include "common/accent.h"
#include "common/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace perennial {

namespace {

constexpr int kMargin = 20;
constexpr int kSwatch = 14;

} // namespace

// In as many even steps from the canvas to the accent as the scale has.
QColor YearView::depth(int level) const
{
    const Theme &theme = m_context.theme;
    if (level <= 0)
        return theme.colour(Token::Canvas);
    const qsizetype steps = m_scale.bounds.size() - 1;
    const double part = steps <= 0 ? 0.6 : 0.18 + 0.82 * double(level - 1) / double(steps);
    return mixed(theme.colour(Token::Accent), theme.colour(Token::Canvas), part);
}

QColor YearView::inkOn(int level) const
{
    const Theme &theme = m_context.theme;
    const QColor ground = depth(level);
    const QColor text = theme.colour(Token::Text);
    const QColor inverse = theme.colour(Token::OnAccent);
    return contrast(ground, text) >= contrast(ground, inverse) ? text : inverse;
}

void YearView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_context.theme.colour(Token::Canvas));
    if (m_layout.cells.isEmpty())
        return;
    const CalendarFormat format = m_context.format();
    {
        const PainterState saved(painter);
        painter.setClipRect(0, 0, viewport()->width(), footTop());
        painter.translate(origin());
        for (const YearMonth &month : std::as_const(m_layout.months))
            paintMonth(painter, month, format);
        for (int i = 0; i < m_layout.cells.size(); ++i)
            paintDay(painter, i, format);
    }
    paintFoot(painter, format);
}

void YearView::paintMonth(QPainter &painter, const YearMonth &month, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const QDate first = m_geometry.calendar.dateFromParts(m_geometry.year, month.month, 1);
    const bool isNow = m_context.today().month(m_geometry.calendar) == month.month &&
                       m_context.today().year(m_geometry.calendar) == m_geometry.year;
    drawLine(painter, startEnd(QRectF(month.titleRect), 4, 0, layoutDirection()), format.monthName(first),
             theme.font(TextType::Body, QFont::DemiBold), theme.colour(isNow ? Token::AccentText : Token::Text),
             layoutDirection());
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text3));
    for (int column = 0; column < 7; ++column) {
        const int day = (int(m_geometry.weekStart) - 1 + column) % 7 + 1;
        painter.drawText(m_layout.columnRect(month, column, m_geometry.direction), int(Qt::AlignCenter),
                         format.weekdayNarrow(day));
    }
}

void YearView::paintDay(QPainter &painter, int index, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const YearCell &cell = m_layout.cells[index];
    const DayCount count = m_counts.value(index);
    const int level = m_scale.levelOf(count.posts);
    const QRect rect = cell.rect.adjusted(1, 1, -1, -1);
    const bool isWeekend = !m_context.setting().locale.weekdays().contains(Qt::DayOfWeek(cell.date.dayOfWeek()));
    const bool isContrast = theme.variant() == ThemeVariant::HighContrast;
    // Days without posts have an edge, so that the month keeps its shape; weekends hardly.
    if (level > 0)
        fillRounded(painter, rect, 4, depth(level), isContrast ? theme.colour(Token::Line2) : QColor());
    else
        fillRounded(painter, rect, 4, theme.colour(isWeekend ? Token::Weekend : Token::Canvas),
                    theme.colour(isWeekend ? Token::Hour : Token::Line));
    if (index == m_hoveredDay)
        fillRounded(painter, rect, 4, theme.colour(Token::Hover));
    painter.setFont(theme.font(TextType::Small, level > 0 ? QFont::DemiBold : QFont::Normal));
    painter.setPen(level > 0 ? inkOn(level) : theme.colour(isWeekend ? Token::Text3 : Token::Text2));
    painter.drawText(rect, int(Qt::AlignCenter), format.dayNumber(cell.date));
    paintMarks(painter, rect, cell.date, level);
}

void YearView::paintMarks(QPainter &painter, const QRect &rect, QDate date, int level)
{
    const Theme &theme = m_context.theme;
    const bool isMirroredNow = isMirrored();
    if (countOf(date).needsPerson > 0) {
        // A folded corner: seen by its shape, whatever the ground.
        const qreal side = std::max<qreal>(7, rect.width() / 3.2);
        const qreal x = isMirroredNow ? rect.left() : rect.right() + 1;
        const qreal inward = isMirroredNow ? side : -side;
        QPainterPath corner;
        corner.moveTo(x + inward, rect.top());
        corner.lineTo(x, rect.top());
        corner.lineTo(x, rect.top() + side);
        corner.closeSubpath();
        painter.setPen(QPen(theme.colour(Token::Canvas), 1));
        painter.setBrush(theme.colour(Token::Red));
        painter.drawPath(corner);
    }
    if (m_holidays.contains(date)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(level > 0 ? inkOn(level) : theme.colour(Token::AccentText));
        // Under the number where there is room, else in the corner that the fold leaves free.
        const qreal side = isMirroredNow ? rect.right() - 2.5 : rect.left() + 3.5;
        const bool isRoomy = rect.height() >= 2.4 * painter.fontMetrics().ascent();
        const QPointF place = isRoomy ? QPointF(rect.center().x() + 0.5, rect.bottom() - 2.5)
                                      : QPointF(side, rect.top() + 3.5);
        painter.drawEllipse(place, 1.75, 1.75);
    }
    if (date == m_context.today()) {
        strokeRounded(painter, QRectF(rect).adjusted(-0.5, -0.5, 0.5, 0.5), 4.5, theme.colour(Token::Canvas), 3);
        strokeRounded(painter, QRectF(rect).adjusted(0, 0, 0, 0), 4, theme.colour(Token::AccentText), 2);
    }
    if (date != m_cursor.date || (date == m_context.today() && !hasFocus()))
        return;
    if (hasFocus()) {
        strokeRounded(painter, QRectF(rect).adjusted(-2, -2, 2, 2), 6, theme.colour(Token::Canvas), 2);
        strokeRounded(painter, QRectF(rect).adjusted(-2.5, -2.5, 2.5, 2.5), 6, theme.colour(Token::Text), 2);
    } else {
        strokeRounded(painter, QRectF(rect).adjusted(-1, -1, 1, 1), 5, theme.colour(Token::Text3), 1);
    }
}

void YearView::paintFoot(QPainter &painter, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const QRect foot(0, footTop(), viewport()->width(), viewport()->height() - footTop());
    painter.fillRect(foot, theme.colour(Token::Page));
    painter.fillRect(foot.left(), foot.top(), foot.width(), 1, theme.colour(Token::Line));
    const QRectF room = startEnd(QRectF(foot), kMargin, kMargin, layoutDirection());
    const qreal legend = 190;
    drawLine(painter, startEnd(room, 0, legend + 16, layoutDirection()), factsText(), theme.font(TextType::Body),
             theme.colour(Token::Text2), layoutDirection());
    paintLegend(painter, sliceEnd(room, legend, layoutDirection()).toRect(), format);
}

void YearView::paintLegend(QPainter &painter, const QRect &room, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const QFont font = theme.font(TextType::Small);
    const QFontMetricsF metrics(font);
    QStringList words{format.number(0)};
    for (int i = 0; i < m_scale.bounds.size(); ++i)
        words << (i > 0 && i + 1 == m_scale.bounds.size() ? tr("%1+").arg(format.number(m_scale.bounds[i]))
                                                          : format.number(m_scale.bounds[i]));
    QRectF rest(room);
    for (int level = int(words.size()) - 1; level >= 0; --level) {
        const qreal width = metrics.horizontalAdvance(words[level]) + 2;
        drawLine(painter, sliceEnd(rest, width, layoutDirection()), words[level], font, theme.colour(Token::Text2),
                 layoutDirection());
        rest = startEnd(rest, 0, width + 4, layoutDirection());
        const QRectF box = sliceEnd(rest, kSwatch, layoutDirection());
        fillRounded(painter, QRectF(box.left(), box.center().y() - kSwatch / 2.0, kSwatch, kSwatch), 3, depth(level),
                    theme.colour(level == 0 ? Token::Line2 : Token::Line));
        rest = startEnd(rest, 0, kSwatch + 10, layoutDirection());
    }
}

} // namespace perennial
