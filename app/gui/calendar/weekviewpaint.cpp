// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/weekview.h"

#include "common/icons.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyle>

namespace perennial {

namespace {

constexpr int kDayHead = 44;
constexpr int kCountWidth = 24;
constexpr int kNearMinutes = 20; // an hour this close to now gives way to it

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

void WeekView::paintEvent(QPaintEvent *event)
{
    const Frame frame(*this);
    QPainter painter(viewport());
    const Theme &theme = m_context.theme;
    painter.fillRect(event->rect(), theme.colour(Token::Canvas));
    if (m_geometry.days.isEmpty())
        return;
    const int head = headHeight();
    const int scroll = verticalScrollBar()->value();
    const QRect visible(0, scroll, viewport()->width(), viewport()->height() - head);
    painter.save();
    painter.setClipRect(0, head, viewport()->width(), viewport()->height() - head);
    painter.translate(0, head - scroll);
    paintGrounds(painter, visible);
    paintQuiet(painter, visible);
    paintLines(painter, visible);
    paintTargets(painter);
    paintPlaces(painter, visible);
    paintHours(painter, visible);
    paintCards(painter, visible);
    paintNow(painter);
    if (m_layout.cards.isEmpty())
        paintEmpty(painter, visible);
    painter.restore();
    paintHead(painter);
    paintDrag(painter);
}

void WeekView::paintGrounds(QPainter &painter, const QRect &visible)
{
    const Theme &theme = m_context.theme;
    const QDateTime now = m_context.now();
    const QList<Qt::DayOfWeek> workdays = m_context.setting().locale.weekdays();
    for (int i = 0; i < m_geometry.columnCount(); ++i) {
        const DayShape &shape = m_geometry.dayOf(i);
        const QRect column = m_geometry.columnRect(i).intersected(visible);
        if (shape.date < now.date()) {
            painter.fillRect(column, theme.colour(Token::Past));
        } else if (!workdays.contains(Qt::DayOfWeek(shape.date.dayOfWeek()))) {
            painter.fillRect(column, theme.colour(Token::Weekend));
        }
        if (shape.date == now.date()) {
            QRect over = column;
            over.setBottom(std::min(column.bottom(), m_geometry.yOf(minuteOf(now.time()))));
            if (over.isValid())
                painter.fillRect(over, theme.colour(Token::Past));
        }
        if (shape.changeStart >= 0)
            paintChange(painter, i);
    }
}

// The hour that is left out or comes twice says so where it is.
void WeekView::paintChange(QPainter &painter, int column)
{
    const Theme &theme = m_context.theme;
    const DayShape &shape = m_geometry.dayOf(column);
    QRect rect = m_geometry.columnRect(column);
    rect.setTop(m_geometry.yOf(shape.changeStart));
    rect.setHeight(m_geometry.yOf(shape.changeEnd) - rect.top());
    painter.fillRect(rect, theme.colour(shape.hasGap() ? Token::Sunken : Token::NeutralTint));
    if (shape.hasGap())
        painter.fillRect(rect, QBrush(theme.colour(Token::Line2), Qt::BDiagPattern));
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text2));
    const QString text = shape.hasGap() ? tr("Left out: clocks go forward") : tr("Twice: clocks go back");
    painter.drawText(rect.adjusted(6, 4, -6, -4), int(Qt::AlignCenter) | Qt::TextWordWrap, text);
}

void WeekView::paintLines(QPainter &painter, const QRect &visible)
{
    const Theme &theme = m_context.theme;
    const QRect grid = m_geometry.mirrored({m_geometry.gutter, 0, m_geometry.width - m_geometry.gutter, 1});
    for (int hour = 0; hour <= 24; ++hour) {
        const int y = m_geometry.yOf(hour * 60);
        if (y >= visible.top() && y <= visible.bottom())
            painter.fillRect(grid.left(), y, grid.width(), 1, theme.colour(Token::Hour));
    }
    for (int i = 0; i < m_geometry.columnCount(); ++i) {
        const QRect column = m_geometry.columnRect(i);
        const int x = isMirrored() ? column.right() : column.left();
        painter.fillRect(x, visible.top(), 1, visible.height(), theme.colour(Token::Line));
    }
}

void WeekView::paintHours(QPainter &painter, const QRect &visible)
{
    const Theme &theme = m_context.theme;
    const CalendarFormat format = m_context.format();
    const QDateTime now = m_context.now();
    const bool nowShown = m_geometry.indexOf(now.date()) >= 0;
    const int nowMinute = minuteOf(now.time());
    const QRect gutter = m_geometry.mirrored({0, 0, m_geometry.gutter - 8, 1});
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | int(Qt::AlignVCenter);
    const QRect others = m_geometry.mirrored({0, 0, otherGutter(), 1});
    const int ahead = otherZoneAhead();
    const auto paintTime = [&](int minute) {
        const int y = m_geometry.yOf(minute);
        if (y + 10 < visible.top() || y - 10 > visible.bottom())
            return;
        painter.drawText(QRect(gutter.left(), y - 8, gutter.width(), 16), align, format.time(QTime(minute / 60, minute % 60)));
        if (otherGutter() > 0)
            painter.drawText(QRect(others.left(), y - 8, others.width(), 16), align, format.time(QTime(0, 0).addSecs((minute + ahead) * 60)));
    };
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text3));
    for (int hour = 1; hour < 24; ++hour) {
        if (!nowShown || std::abs(hour * 60 - nowMinute) >= kNearMinutes)
            paintTime(hour * 60);
    }
    if (!nowShown)
        return;
    painter.setFont(theme.font(TextType::Small, QFont::DemiBold));
    painter.setPen(theme.colour(Token::AccentText));
    paintTime(nowMinute);
    const QRect grid = m_geometry.mirrored({m_geometry.gutter, 0, m_geometry.width - m_geometry.gutter, 1});
    painter.fillRect(grid.left(), m_geometry.yOf(nowMinute), grid.width(), 1, theme.colour(Token::AccentLine));
}

void WeekView::paintCards(QPainter &painter, const QRect &visible)
{
    const CalendarFormat format = m_context.format();
    const QRect reach = visible.adjusted(0, -CardPainter::kRingReach, 0, CardPainter::kRingReach);
    QList<const PlacedCard *> ringed;
    for (const PlacedCard &card : std::as_const(m_layout.cards)) {
        if (!card.rect.intersects(reach))
            continue;
        if (m_context.selection.contains(m_context.model.entries()[card.entry].post))
            ringed.append(&card);
        else
            paintCard(painter, card, format);
    }
    for (const PlacedCard *card : std::as_const(ringed))
        paintCard(painter, *card, format);
}

void WeekView::paintCard(QPainter &painter, const PlacedCard &card, const CalendarFormat &format)
{
    const CalendarEntry &entry = m_context.model.entries()[card.entry];
    if (m_drag.active && m_drag.post == entry.post && !m_drag.copying)
        return m_cards.paintOldPlace(painter, card.rect);
    CardLook look = lookOf(entry, format);
    if (card.half) {
        // Half a column has room for the time and a word: one disc, no picture.
        look.thumbnail = {};
        look.channels = look.channels.mid(0, 1);
    }
    if (!card.hidden.isEmpty())
        look.text.clear();
    if (card.shape == CardShape::Full)
        m_cards.paintFull(painter, card.rect, look);
    else
        m_cards.paintCompact(painter, card.rect, look);
    if (card.hidden.isEmpty())
        return;
    constexpr int kStart = 9; // where a card's words begin
    painter.setFont(m_context.theme.font(TextType::Small, QFont::DemiBold));
    painter.setPen(m_context.theme.colour(Token::Text));
    painter.drawText(moreRect(card).adjusted(kStart, 0, -kStart, 0),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter),
                     tr("+%1 more").arg(format.number(int(card.hidden.size()))));
}

void WeekView::paintNow(QPainter &painter)
{
    const QDateTime now = m_context.now();
    const auto [first, last] = m_geometry.columnsOf(now.date());
    if (first < 0)
        return;
    const QColor colour = m_context.theme.colour(isActiveWindow() ? Token::AccentText : Token::Text3);
    const QRect column = m_geometry.columnRect(first).united(m_geometry.columnRect(last));
    const int y = m_geometry.yOf(minuteOf(now.time()));
    painter.fillRect(column.left(), y - 1, column.width(), 2, colour);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(isMirrored() ? column.right() + 1 : column.left(), y), 4, 4);
    painter.restore();
}

void WeekView::paintEmpty(QPainter &painter, const QRect &visible)
{
    if (m_drag.active || m_dropping)
        return;
    const Theme &theme = m_context.theme;
    const QString text = m_dayCount == 1 ? tr("Nothing planned on this day.") : tr("Nothing planned this week.");
    const QRect grid = m_geometry.mirrored({m_geometry.gutter, 0, m_geometry.width - m_geometry.gutter, 1});
    const QRect box(grid.left() + (grid.width() - 340) / 2, visible.center().y() - 36, 340, 72);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Token::Line));
    painter.setBrush(theme.colour(Token::Panel));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.restore();
    painter.setFont(theme.font(TextType::Body, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    const bool mayPlan = !m_context.isForLooking();
    painter.drawText(mayPlan ? box.adjusted(16, 14, -16, -36) : box, int(Qt::AlignCenter), text);
    if (!mayPlan)
        return;
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(box.adjusted(16, 36, -16, -14), int(Qt::AlignCenter),
                     tr("Double-click a time, or press N, to start a post."));
}

// Where something from the desktop would land, where a drag would, where the keyboard is.
void WeekView::paintTargets(QPainter &painter)
{
    const Theme &theme = m_context.theme;
    const bool moving = m_drag.active && m_drag.target.date.isValid();
    if (moving || m_dropping) {
        const CalendarSpot &spot = moving ? m_drag.target : m_dropSpot;
        if (const int index = columnOf(spot); index >= 0) {
            const QRect column = m_geometry.columnRect(index);
            painter.fillRect(column, theme.colour(Token::AccentTint));
            if (spot.timed)
                painter.fillRect(column.left(), m_geometry.yOf(minuteOf(spot.time)), column.width(), 1,
                                 theme.colour(Token::AccentText));
        }
    }
    const bool cellHasFocus = m_keyboard && hasFocus() && !m_context.selection.current();
    const int index = columnOf(m_cursor);
    if (cellHasFocus && index >= 0 && m_cursor.timed) {
        QRect cell = m_geometry.columnRect(index);
        cell.setTop(m_geometry.yOf(minuteOf(m_cursor.time)));
        cell.setHeight(m_geometry.hourHeight);
        m_cards.paintCellFocus(painter, cell);
    }
}

void WeekView::paintHead(QPainter &painter)
{
    const Theme &theme = m_context.theme;
    const CalendarFormat format = m_context.format();
    const int head = headHeight();
    painter.fillRect(0, 0, viewport()->width(), head, theme.colour(Token::Canvas));
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text3));
    const auto paintZone = [&](int start, int width, const QString &name) {
        const QRect gutter = m_geometry.mirrored({start + 2, 0, width - 4, kDayHead});
        painter.drawText(gutter, int(Qt::AlignCenter), painter.fontMetrics().elidedText(name, Qt::ElideRight, gutter.width()));
    };
    paintZone(otherGutter(), m_geometry.gutter - otherGutter(), m_context.setting().zoneName);
    if (otherGutter() > 0)
        paintZone(0, otherGutter(), m_context.setting().otherZoneName);
    for (int i = 0; i < m_geometry.columnCount(); ++i) {
        const QRect column = m_geometry.columnRect(i);
        painter.fillRect(isMirrored() ? column.right() : column.left(), 0, 1, head, theme.colour(Token::Line));
        if (isByChannel())
            paintChannelHead(painter, i, format, m_counts.value(i));
        else
            paintDayHead(painter, i, format, m_counts.value(i));
    }
    paintLane(painter, format);
    painter.fillRect(0, head - 1, viewport()->width(), 1, theme.colour(Token::Line2));
}

void WeekView::paintDayHead(QPainter &painter, int day, const CalendarFormat &format, int count)
{
    const Theme &theme = m_context.theme;
    const QDate date = m_geometry.days[day].date;
    const QDate today = m_context.today();
    const bool isToday = date == today;
    const QRect column = m_geometry.columnRect(day);
    const QRect head(column.left(), 0, column.width(), kDayHead);
    const auto placed = [&](int start, int width) {
        return QStyle::visualRect(layoutDirection(), head, QRect(head.left() + start, 0, width, kDayHead));
    };
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter);
    painter.setFont(theme.font(TextType::Section));
    const QString number = format.dayNumber(date);
    const int numberWidth = std::max(painter.fontMetrics().horizontalAdvance(number), 18);
    int x = 6;
    if (isToday) {
        const QRect disc = placed(4, 28);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::Accent));
        painter.drawEllipse(QRectF(disc.center().x() - 13.5, kDayHead / 2 - 14, 28, 28));
        painter.restore();
        painter.setPen(theme.colour(Token::OnAccent));
        painter.drawText(disc, int(Qt::AlignCenter), number);
        x = 37;
    } else {
        painter.setPen(theme.colour(date < today ? Token::Text3 : Token::Text));
        painter.drawText(placed(x, numberWidth + 4), align, number);
        x += numberWidth + 8;
    }
    painter.setFont(theme.font(TextType::Body, isToday ? QFont::DemiBold : QFont::Medium));
    painter.setPen(theme.colour(isToday ? Token::AccentText : date < today ? Token::Text3 : Token::Text));
    const QString weekday = format.weekdayShort(date);
    // Where the month turns, both sides carry their month's name.
    const bool turns = format.dayOfMonth(date) == 1 || (day == 0 && format.dayOfMonth(m_geometry.days.last().date) < 7);
    const int room = head.width() - x - kCountWidth;
    painter.drawText(placed(x, room), align, painter.fontMetrics().elidedText(weekday, Qt::ElideRight, room));
    x += painter.fontMetrics().horizontalAdvance(weekday) + 4;
    painter.setFont(theme.font(TextType::Small));
    painter.setPen(theme.colour(Token::Text3));
    const QString second = format.secondDayShort(date);
    const QString beside = turns && second.isEmpty() ? format.monthShort(date) : second;
    const int rest = head.width() - x - kCountWidth;
    if (rest > 20)
        painter.drawText(placed(x, rest), align, painter.fontMetrics().elidedText(beside, Qt::ElideRight, rest));
    paintCount(painter, head, format, count);
}

void WeekView::paintCount(QPainter &painter, const QRect &head, const CalendarFormat &format, int count)
{
    if (count == 0)
        return;
    painter.setFont(m_context.theme.font(TextType::Small));
    painter.setPen(m_context.theme.colour(Token::Text3));
    const QRect end(head.right() + 1 - kCountWidth - 8, head.top(), kCountWidth, head.height());
    painter.drawText(QStyle::visualRect(layoutDirection(), head, end),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | int(Qt::AlignVCenter),
                     format.number(count));
}

void WeekView::paintChannelHead(QPainter &painter, int index, const CalendarFormat &format, int count)
{
    const Theme &theme = m_context.theme;
    const QRect column = m_geometry.columnRect(index);
    const QRect head(column.left(), 0, column.width(), kDayHead);
    constexpr int kDisc = 20;
    const QRect discs = QStyle::visualRect(layoutDirection(), head, head.adjusted(8, 0, -8, 0));
    const qreal used = m_cards.paintDiscs(painter, discs, kDisc, m_context.glyphsOf(m_geometry.channels[index].mid(0, 3)),
                                          theme.colour(Token::Canvas), layoutDirection());
    const int start = 8 + int(used) + (used > 0 ? 8 : 0);
    const QRect name(head.left() + start, 0, std::max(0, head.width() - start - (count > 0 ? kCountWidth : 0) - 4), kDayHead);
    painter.setFont(theme.font(TextType::Body, QFont::Medium));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(QStyle::visualRect(layoutDirection(), head, name),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(columnName(index), Qt::ElideRight, name.width()));
    paintCount(painter, head, format, count);
}

void WeekView::paintLane(QPainter &painter, const CalendarFormat &format)
{
    painter.save();
    painter.translate(0, kDayHead);
    for (const LaneItem &item : std::as_const(m_lane.items)) {
        if (item.band >= 0) {
            paintBand(painter, item, format);
            continue;
        }
        const CalendarEntry &entry = m_context.model.entries()[item.entry];
        if (m_drag.active && m_drag.post == entry.post && !m_drag.copying)
            m_cards.paintOldPlace(painter, item.rect);
        else
            m_cards.paintMonth(painter, item.rect, lookOf(entry, format));
    }
    painter.setFont(m_context.theme.font(TextType::Small, QFont::DemiBold));
    painter.setPen(m_context.theme.colour(Token::Text2));
    for (int column = 0; column < m_lane.hidden.size(); ++column) {
        if (!m_lane.hidden[column].isEmpty())
            painter.drawText(m_lane.moreRects[column],
                             int(Qt::AlignVCenter) | int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                             tr("+%1 more").arg(format.number(int(m_lane.hidden[column].size()))));
    }
    painter.restore();
}

void WeekView::paintBand(QPainter &painter, const LaneItem &item, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const CalendarBand &band = m_context.model.bands()[item.band];
    const bool campaign = band.kind == BandKind::Campaign;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(campaign ? QPen(theme.colour(Token::AccentLine)) : QPen(Qt::NoPen));
    painter.setBrush(theme.colour(campaign ? Token::AccentTint : Token::NeutralTint));
    painter.drawRoundedRect(QRectF(item.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.restore();
    QRect inner = item.rect.adjusted(8, 0, -8, 0);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter);
    painter.setFont(theme.font(TextType::Small, campaign ? QFont::DemiBold : QFont::Normal));
    painter.setPen(theme.colour(campaign ? Token::AccentText : Token::Text2));
    const auto take = [&](int width) {
        const QRect part =
            QStyle::visualRect(layoutDirection(), inner, QRect(inner.left(), inner.top(), width, inner.height()));
        inner = isMirrored() ? inner.adjusted(0, 0, -width - 6, 0) : inner.adjusted(width + 6, 0, 0, 0);
        return part;
    };
    const IconLook tinted{theme.colour(Token::AccentText), layoutDirection(), theme.colour(Token::AccentTint)};
    if (campaign) {
        const QRect flag = take(14);
        theme.icons().paint(painter, QRectF(flag.left(), flag.center().y() - 6.5, 14, 14), QStringLiteral("flag"),
                            tinted);
    }
    const QString name = painter.fontMetrics().elidedText(band.text, Qt::ElideRight, inner.width());
    painter.drawText(take(painter.fontMetrics().horizontalAdvance(name)), align, name);
    painter.setFont(theme.font(TextType::Small));
    if (!band.detail.isEmpty() && painter.fontMetrics().horizontalAdvance(band.detail) < inner.width())
        painter.drawText(take(painter.fontMetrics().horizontalAdvance(band.detail)), align, band.detail);
    if (!item.goesOn)
        return;
    const QRect end =
        QStyle::visualRect(layoutDirection(), inner, QRect(inner.right() - 13, inner.top(), 14, inner.height()));
    theme.icons().paint(painter, QRectF(end.left(), end.center().y() - 6.5, 14, 14), QStringLiteral("chevron-right"),
                        tinted);
    inner = isMirrored() ? inner.adjusted(18, 0, 0, 0) : inner.adjusted(0, 0, -18, 0);
    const QString until = tr("to %1").arg(format.dayShort(band.to));
    if (painter.fontMetrics().horizontalAdvance(until) < inner.width())
        painter.drawText(inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | int(Qt::AlignVCenter),
                         until);
}

} // namespace perennial
