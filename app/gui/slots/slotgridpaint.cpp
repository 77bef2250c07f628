// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of the grid of slots: how it looks.

#include "slots/slotgridview.h"

#include "channels/channelwords.h"
#include "common/icons.h"
#include "common/paint.h"

#include <QPaintEvent>
#include <QScrollBar>
#include <QStyle>

namespace perennial {

namespace {

constexpr int kCountWidth = 24;
constexpr int kQuietAlpha = 150;
constexpr int kBlockHeight = 24;
constexpr int kSideMargin = 4;
constexpr qreal kStripe = 3;
constexpr qreal kDot = 8;
constexpr qreal kLeastForTime = 35; // narrower ones show their ground only
constexpr qreal kLeastForBold = 44;
constexpr qreal kLeastForDisc = 76;
constexpr qreal kGhost = 0.7;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

void SlotGridView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.colour(Token::Canvas));
    m_cards.setWindowActive(isActiveWindow());
    const int head = headHeight();
    const int scroll = verticalScrollBar()->value();
    const QRect visible(0, scroll, viewport()->width(), viewport()->height() - head);
    painter.save();
    painter.setClipRect(0, head, viewport()->width(), viewport()->height() - head);
    painter.translate(0, head - scroll);
    paintGrounds(painter, visible);
    paintLines(painter, visible);
    paintBlocks(painter, visible);
    paintGesture(painter);
    painter.restore();
    paintHead(painter);
}

void SlotGridView::paintGrounds(QPainter &painter, const QRect &visible)
{
    const QList<Qt::DayOfWeek> workdays = locale().weekdays();
    for (int i = 0; i < kColumns; ++i) {
        const bool isFree = m_scene.client.freeDays.contains(dayOf(i));
        if (isFree || !workdays.contains(dayOf(i)))
            painter.fillRect(m_geometry.columnRect(i).intersected(visible), m_theme.colour(isFree ? Token::Sunken : Token::Weekend));
    }
    const QuietHours quiet = m_scene.quietOf(m_scene.target);
    if (quiet.isOff())
        return;
    const bool isPlain = m_theme.variant() == ThemeVariant::HighContrast;
    QColor ground = m_theme.colour(Token::Sunken);
    ground.setAlpha(kQuietAlpha);
    const QRect grid = m_geometry.mirrored({m_geometry.gutter, 0, m_geometry.width - m_geometry.gutter, 1});
    const auto fill = [&](int from, int to) {
        const QRect rect(grid.left(), m_geometry.yOf(from), grid.width(), m_geometry.yOf(to) - m_geometry.yOf(from));
        painter.fillRect(rect, isPlain ? QBrush(m_theme.colour(Token::Line), Qt::BDiagPattern) : QBrush(ground));
    };
    const int from = minuteOf(quiet.from);
    const int to = minuteOf(quiet.to);
    if (from < to)
        return fill(from, to);
    fill(0, to);
    fill(from, 24 * 60);
}

void SlotGridView::paintLines(QPainter &painter, const QRect &visible)
{
    const QRect grid = m_geometry.mirrored({m_geometry.gutter, 0, m_geometry.width - m_geometry.gutter, 1});
    const QRect gutter = m_geometry.mirrored({0, 0, m_geometry.gutter - 8, 1});
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | int(Qt::AlignVCenter);
    painter.setFont(m_theme.font(TextType::Small));
    painter.setPen(m_theme.colour(Token::Text3));
    for (int hour = 0; hour <= 24; ++hour) {
        const int y = m_geometry.yOf(hour * 60);
        if (y + 10 < visible.top() || y - 10 > visible.bottom())
            continue;
        painter.fillRect(grid.left(), y, grid.width(), 1, m_theme.colour(Token::Hour));
        if (hour > 0 && hour < 24)
            painter.drawText(QRect(gutter.left(), y - 8, gutter.width(), 16), align, slotTimeText(QTime(hour, 0)));
    }
    for (int i = 0; i < kColumns; ++i) {
        const QRect column = m_geometry.columnRect(i);
        painter.fillRect(isMirrored() ? column.right() : column.left(), visible.top(), 1, visible.height(), m_theme.colour(Token::Line));
    }
}

void SlotGridView::paintBlocks(QPainter &painter, const QRect &visible)
{
    const QRect reach = visible.adjusted(0, -CardPainter::kRingReach, 0, CardPainter::kRingReach);
    const bool leaves = m_press.gesture == Gesture::Move && !(m_press.modifiers & Qt::ControlModifier);
    for (const PlacedSlot &placed : std::as_const(m_layout.placed)) {
        const Slot *slot = m_draft.sheet().find(placed.block.slot);
        if (!slot || !placed.rect.intersects(reach))
            continue;
        if (leaves && m_selection.contains(placed.block))
            m_cards.paintOldPlace(painter, placed.rect);
        else
            paintBlock(painter, placed.rect, *slot);
    }
    for (const PlacedSlot &placed : std::as_const(m_layout.placed)) {
        if (m_press.gesture != Gesture::Move)
            paintRings(painter, placed.rect, placed.block);
    }
    if (hasFocus() && m_byKey && !m_cursor.block) {
        QRect cell = m_geometry.columnRect(m_cursor.column);
        cell.setTop(m_geometry.yOf(minuteOf(m_cursor.time)));
        cell.setHeight(m_geometry.hourHeight);
        m_cards.paintCellFocus(painter, cell);
    }
}

// Filled where the library fills it, hollow where it waits for any post.
void SlotGridView::paintBlock(QPainter &painter, const QRect &rect, const Slot &slot)
{
    const Channel *channel = m_scene.channel(slot.channel);
    const QColor own = channel ? channelColour(*channel) : QColor();
    const ChannelColours colours = own.isValid() ? m_theme.channel(own) : m_theme.channel(channel ? channel->network : QString());
    const bool isOver = slot.last.isValid() && slot.last < m_scene.today;
    const QRectF body(rect);
    fillRounded(painter, body, 6, slot.category && !isOver ? colours.tint : m_theme.colour(Token::Canvas), isOver ? m_theme.colour(Token::Line) : colours.edge);
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(sliceStart(body, kStripe, layoutDirection()), Qt::IntersectClip);
    fillRounded(painter, body, 6, isOver ? m_theme.colour(Token::Line2) : colours.colour);
    painter.restore();
    painter.save();
    paintBlockWords(painter, rect, slot);
}

void SlotGridView::paintBlockWords(QPainter &painter, const QRect &rect, const Slot &slot)
{
    const QFont font = m_theme.font(TextType::Small);
    const QString time = slotTimeText(slot.time);
    if (rect.width() < m_theme.textScale() * kLeastForTime)
        return;
    if (rect.width() < m_theme.textScale() * kLeastForBold) { // as much of it as there is
        painter.setFont(font);
        painter.setPen(m_theme.colour(Token::Text));
        return painter.drawText(startEnd(rect, kStripe, 0, layoutDirection()), Qt::AlignCenter, time);
    }
    const QFont bold = m_theme.font(TextType::Small, QFont::DemiBold);
    QRectF row = startEnd(rect, kStripe + 4, 4, layoutDirection());
    const Channel *channel = m_scene.channel(slot.channel);
    const auto skip = [&](qreal width) { row = startEnd(row, width, 0, layoutDirection()); };
    if (m_scene.channels.size() > 1 && rect.width() >= kLeastForDisc && channel) {
        constexpr qreal kDisc = 14;
        const QRectF box = sliceStart(row, kDisc, layoutDirection());
        m_cards.paintDisc(painter, QRectF(box.left(), box.center().y() - kDisc / 2, kDisc, kDisc), {channel->network, channelColour(*channel)});
        skip(kDisc + 4);
    }
    const qreal timeWidth = QFontMetricsF(bold).horizontalAdvance(time) + 2;
    drawLine(painter, sliceStart(row, std::min(timeWidth, row.width()), layoutDirection()), time, bold, m_theme.colour(Token::Text), layoutDirection());
    skip(timeWidth + 4);
    if (slot.every > 1 && row.width() > 14) {
        const QRectF box = sliceEnd(row, 12, layoutDirection());
        m_theme.icons().paint(painter, QRectF(box.left(), box.center().y() - 6, 12, 12), QStringLiteral("repeat"), {m_theme.colour(Token::Text2), layoutDirection()});
        row = startEnd(row, 0, 14, layoutDirection());
    }
    if (slot.category && row.width() >= kDot) {
        const QRectF box = sliceStart(row, kDot, layoutDirection());
        fillRounded(painter, QRectF(box.left(), box.center().y() - kDot / 2, kDot, kDot), kDot / 2, categoryColour(m_theme, m_draft.categories(), slot.category));
        skip(kDot + 4);
    }
    const QString words = slot.category ? m_draft.categoryName(slot.category) : tr("any post");
    constexpr qreal kLeastForWords = 22;
    if (row.width() >= kLeastForWords)
        drawLine(painter, row, words, font, m_theme.colour(slot.category ? Token::Text : Token::Text3), layoutDirection());
}

void SlotGridView::paintRings(QPainter &painter, const QRect &rect, const SlotBlock &block)
{
    const QColor ring = m_theme.colour(isActiveWindow() ? Token::AccentText : Token::Text3);
    const bool isSelected = m_selection.contains(block);
    if (isSelected)
        strokeRounded(painter, QRectF(rect).adjusted(-1, -1, 1, 1), 7, ring, 2);
    if (hasFocus() && m_byKey && m_cursor.block == block) {
        const qreal out = isSelected ? 4 : 2;
        strokeRounded(painter, QRectF(rect).adjusted(-out, -out, out, out), 6 + out, ring, isSelected ? 1.5 : 2);
    }
}

void SlotGridView::paintGesture(QPainter &painter)
{
    switch (m_press.gesture) {
    case Gesture::Move:
        return paintMove(painter);
    case Gesture::Band: {
        const QRect band = QRect(m_press.start, m_press.now).normalized();
        QColor ground = m_theme.colour(Token::AccentText);
        ground.setAlphaF(0.12F);
        return fillRounded(painter, band, 2, ground, m_theme.colour(Token::AccentText));
    }
    case Gesture::Series: {
        const int column = gridPointAt(m_press.start, m_geometry, Snap::QuarterHour).column;
        for (QTime time : seriesOf(m_press))
            paintMade(painter, column, time);
        return;
    }
    case Gesture::Pressed:
        return;
    case Gesture::None:
        break;
    }
    const QPoint pos = m_hover.value_or(QPoint(-1, -1));
    const QRect grid = m_geometry.mirrored({m_geometry.gutter, 0, m_geometry.width - m_geometry.gutter, m_geometry.contentHeight()});
    if (!m_hover || !m_scene.target || pos.y() < headHeight() || !grid.contains(toGrid(pos)) || m_layout.at(toGrid(pos)) >= 0 || m_selection.size() > 1)
        return;
    const GridPoint point = gridPointAt(toGrid(pos), m_geometry, Snap::QuarterHour);
    paintMade(painter, point.column, point.time);
}

// Where the blocks that are dragged would stand.
void SlotGridView::paintMove(QPainter &painter)
{
    const SlotShift shift = shiftOf(m_press);
    QString bubble;
    painter.setOpacity(kGhost);
    for (const SlotBlock &block : std::as_const(m_selection)) {
        const int index = m_layout.indexOf(block);
        const Slot *slot = m_draft.sheet().find(block.slot);
        if (index < 0 || !slot)
            continue;
        const PlacedSlot &placed = m_layout.placed.at(index);
        const int from = m_geometry.columnRect(placed.column).left();
        const int to = m_geometry.columnRect(placed.column + shift.days).left();
        const int minute = minuteOf(placed.time) + shift.minutes;
        Slot moved = *slot;
        moved.time = QTime(minute / 60, minute % 60);
        paintBlock(painter, placed.rect.translated(to - from, m_geometry.yOf(minute) - m_geometry.yOf(minuteOf(placed.time))), moved);
        if (block == m_press.block)
            bubble = dayTimeText(dayOf(placed.column + shift.days), moved.time);
    }
    painter.setOpacity(1);
    constexpr int kAway = 12;
    const QSizeF size = m_cards.bubbleSize(bubble);
    const qreal start = isMirrored() ? m_press.now.x() - kAway - size.width() : m_press.now.x() + kAway;
    m_cards.paintBubble(painter, QPointF(start, m_press.now.y() + kAway), bubble, layoutDirection());
}

// A slot that is not there yet.
void SlotGridView::paintMade(QPainter &painter, int column, QTime time)
{
    QRect rect = m_geometry.columnRect(column).adjusted(kSideMargin, 0, -kSideMargin, 0);
    rect.setTop(m_geometry.yOf(minuteOf(time)) + 1);
    rect.setHeight(m_theme.scaled(kBlockHeight));
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.colour(Token::Text3));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(m_theme.colour(Token::Canvas));
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRectF row = startEnd(rect, 7, 4, layoutDirection());
    const QRectF box = sliceStart(row, 12, layoutDirection());
    m_theme.icons().paint(painter, QRectF(box.left(), box.center().y() - 6, 12, 12), QStringLiteral("plus"), {m_theme.colour(Token::Text2), layoutDirection()});
    drawLine(painter, startEnd(row, 16, 0, layoutDirection()), slotTimeText(time), m_theme.font(TextType::Small, QFont::DemiBold), m_theme.colour(Token::Text2), layoutDirection());
}

void SlotGridView::paintHead(QPainter &painter)
{
    const int head = headHeight();
    painter.fillRect(0, 0, viewport()->width(), head, m_theme.colour(Token::Canvas));
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter);
    const int counted = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | int(Qt::AlignVCenter);
    for (int i = 0; i < kColumns; ++i) {
        const QRect rect = headRect(dayOf(i));
        const bool isUnder = m_hover && rect.contains(*m_hover);
        if (isUnder)
            painter.fillRect(rect, m_theme.colour(Token::Hover));
        painter.fillRect(isMirrored() ? rect.right() : rect.left(), 0, 1, head, m_theme.colour(Token::Line));
        const auto placed = [&](int start, int width) { return QStyle::visualRect(layoutDirection(), rect, QRect(rect.left() + start, 0, width, head)); };
        painter.setFont(m_theme.font(TextType::Body, QFont::Medium));
        painter.setPen(m_theme.colour(Token::Text));
        const int room = rect.width() - 8 - kCountWidth - 8;
        const bool isLong = painter.fontMetrics().horizontalAdvance(weekdayText(dayOf(i), QLocale::LongFormat)) <= room;
        painter.drawText(placed(8, room), align, weekdayText(dayOf(i), isLong ? QLocale::LongFormat : QLocale::ShortFormat));
        const auto count = std::count_if(m_layout.placed.cbegin(), m_layout.placed.cend(), [i](const PlacedSlot &each) { return each.column == i; });
        const QRect end = placed(rect.width() - kCountWidth - 8, kCountWidth);
        painter.setFont(m_theme.font(TextType::Small));
        painter.setPen(m_theme.colour(Token::Text3));
        if (isUnder)
            m_theme.icons().paint(painter, QRectF(end.center().x() - 7, end.center().y() - 7, 14, 14), QStringLiteral("more"), {m_theme.colour(Token::Text2), layoutDirection()});
        else if (count > 0)
            painter.drawText(end, counted, locale().toString(int(count)));
    }
    painter.fillRect(0, head - 1, viewport()->width(), 1, m_theme.colour(Token::Line2));
}

} // namespace perennial
