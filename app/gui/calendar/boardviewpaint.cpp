// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/boardview.h"

#include "common/paint.h"

#include <QPainter>
#include <QScrollBar>

namespace perennial {

namespace {

EntryState badgeOf(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Ideas:
        return EntryState::Idea;
    case BoardColumn::Draft:
        return EntryState::Draft;
    case BoardColumn::InReview:
        return EntryState::InReview;
    case BoardColumn::Approved:
        return EntryState::Approved;
    case BoardColumn::NeedsPerson:
        return EntryState::Failed;
    case BoardColumn::Sent:
        break;
    }
    return EntryState::Sent;
}

QString emptySentence(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Ideas:
        return BoardView::tr("No ideas in this month.");
    case BoardColumn::Draft:
        return BoardView::tr("No drafts in this month.");
    case BoardColumn::InReview:
        return BoardView::tr("Nothing waits for a review.");
    case BoardColumn::Approved:
        return BoardView::tr("Nothing is scheduled in this month.");
    case BoardColumn::NeedsPerson:
        return BoardView::tr("Nothing needs you.");
    case BoardColumn::Sent:
        return BoardView::tr("Nothing has gone out in this month.");
    }
    return {};
}

} // namespace

void BoardView::paintEvent(QPaintEvent *)
{
    const Frame frame(*this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_context.theme.colour(Token::Canvas));
    m_cards.setWindowActive(isActiveWindow());
    const CalendarFormat format = m_context.format();
    for (int column = 0; column < kBoardColumns; ++column) {
        if (columnRect(BoardColumn(column)).intersects(viewport()->rect()))
            paintColumn(painter, BoardColumn(column), format);
    }
    paintDrag(painter);
}

void BoardView::paintColumn(QPainter &painter, BoardColumn column, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const QRect whole = columnRect(column);
    const QRect body = bodyRect(column);
    const bool isUnder = m_drag.active && columnUnder(m_drag.now) == column;
    const bool isDropping = m_dropping && columnUnder(viewport()->mapFromGlobal(QCursor::pos())) == column;
    const CalendarEntry *dragged = m_drag.active ? m_context.model.find(m_drag.post) : nullptr;
    const bool isWay = isUnder && dragged && (m_drag.copying || boardColumn(dragged->state) != column);
    if ((isWay && !isRefused(*dragged, m_drag)) || isDropping)
        painter.fillRect(body, theme.colour(Token::AccentTint));
    else if (column == BoardColumn::Sent || isUnder)
        painter.fillRect(body, theme.colour(isUnder ? Token::Sunken : Token::Past));
    paintHead(painter, column, QRect(whole.left(), 0, whole.width(), m_geometry.headHeight), format);
    const int edge = isMirrored() ? whole.left() : whole.right();
    painter.fillRect(edge, 0, 1, whole.height(), theme.colour(Token::Line));
    if (m_layout.cards(column).isEmpty()) {
        painter.setFont(theme.font(TextType::Small));
        painter.setPen(theme.colour(Token::Text3));
        const int flags = int(Qt::AlignHCenter) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
        painter.drawText(body.adjusted(16, 24, -16, 0), flags, emptySentence(column));
    }
    paintCards(painter, column, format);
    const bool isHere = m_keyboard && hasFocus() && !m_context.selection.current() && m_column == column;
    if (isHere)
        m_cards.paintCellFocus(painter, whole);
}

void BoardView::paintHead(QPainter &painter, BoardColumn column, const QRect &rect, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const Qt::LayoutDirection direction = layoutDirection();
    painter.fillRect(rect, theme.colour(Token::Page));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Token::Line));
    QRectF row = startEnd(QRectF(rect), m_geometry.margin + 2, m_geometry.margin, direction);
    const QRectF badge = sliceStart(row, 16, direction);
    m_cards.paintBadge(painter, QRectF(badge.left(), badge.center().y() - 8, 16, 16), badgeOf(column));
    row = startEnd(row, 24, 0, direction);
    const int count = int(m_layout.cards(column).size());
    const QString number = format.number(count);
    const QFont small = theme.font(TextType::Small, QFont::DemiBold);
    const qreal width = std::max(20.0, QFontMetricsF(small).horizontalAdvance(number) + 12);
    const QRectF pill = sliceEnd(row, width, direction);
    const bool needs = column == BoardColumn::NeedsPerson && count > 0;
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, QRectF(pill.left(), pill.center().y() - 9, width, 18), 9,
                theme.colour(needs ? Token::RedBg : Token::NeutralTint),
                needs ? theme.colour(Token::RedLine) : QColor());
    painter.setFont(small);
    painter.setPen(theme.colour(needs ? Token::Red : Token::Text2));
    painter.drawText(pill, int(Qt::AlignCenter), number);
    drawLine(painter, startEnd(row, 0, width + 8, direction), columnName(column),
             theme.font(TextType::Body, QFont::DemiBold), theme.colour(Token::Text), direction);
}

void BoardView::paintCards(QPainter &painter, BoardColumn column, const CalendarFormat &format)
{
    const PainterState saved(painter);
    const QRect body = bodyRect(column);
    painter.setClipRect(body);
    const QList<BoardCard> &cards = m_layout.cards(column);
    const auto first = std::lower_bound(cards.cbegin(), cards.cend(), bar(column)->value() - m_geometry.gap,
                                        [](const BoardCard &card, int y) { return card.rect.bottom() < y; });
    for (auto card = first; card != cards.cend(); ++card) {
        const QRect rect = fromBody(column, card->rect);
        if (rect.top() > body.bottom())
            break;
        const CalendarEntry &entry = m_context.model.entries()[card->entry];
        const bool isCarried = m_drag.active && !m_drag.copying && carried(m_drag.post).contains(entry.post);
        if (isCarried) {
            m_cards.paintOldPlace(painter, rect);
            continue;
        }
        CardLook look = lookOf(entry, format);
        const QString day = format.dayShort(entry.date);
        //: %1 a day, %2 a time: "27 Nov, 09:30"
        look.time = entry.timed ? tr("%1, %2").arg(day, look.time) : day;
        m_cards.paintFull(painter, rect, look);
    }
}

} // namespace perennial
