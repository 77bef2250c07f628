// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of the week and the day: the free places that slots keep, and the quiet hours.

#include "calendar/weekview.h"

#include "common/paint.h"

#include <QStyle>

namespace perennial {

namespace {

constexpr int kPlaceHeight = 26;
constexpr int kSideMargin = 4;
constexpr int kTop = 2;
constexpr int kLeastWidth = 44; // narrower ones show their discs only
constexpr int kSnapReach = 12;  // pixels from where a dragged card would stand
constexpr int kQuietAlpha = 150;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

struct Minutes
{
    int from;
    int to;
};

// From midnight to midnight: hours that pass it are two spans.
QList<Minutes> spansOf(const QuietHours &quiet)
{
    if (quiet.isOff())
        return {};
    const int from = minuteOf(quiet.from);
    const int to = minuteOf(quiet.to);
    return from < to ? QList<Minutes>{{from, to}} : QList<Minutes>{{0, to}, {from, 24 * 60}};
}

} // namespace

void WeekView::layoutPlaces()
{
    m_places.clear();
    for (const CalendarPlace &place : m_context.model.times().places) {
        const auto [first, last] = m_geometry.columnsOf(place.date);
        for (int column = std::max(first, 0); first >= 0 && column <= last; ++column) {
            Place here{place, column, {}};
            if (isByChannel())
                here.what.channels.removeIf([&](ChannelId each) { return !m_geometry.channels[column].contains(each); });
            const QRect room = m_geometry.columnRect(column).adjusted(kSideMargin, 0, -kSideMargin, 0);
            here.rect = QRect(room.left(), m_geometry.yOf(minuteOf(place.time)) + kTop, room.width(), kPlaceHeight);
            here.rect.moveTop(clearTop(here));
            if (!here.what.channels.isEmpty())
                m_places.append(here);
        }
    }
    std::sort(m_places.begin(), m_places.end(),
              [](const Place &a, const Place &b) { return std::tuple(a.column, a.rect.top(), a.what.time) < std::tuple(b.column, b.rect.top(), b.what.time); });
    // Those that touch share the width.
    for (qsizetype from = 0; from < m_places.size();) {
        qsizetype to = from + 1;
        while (to < m_places.size() && m_places[to].column == m_places[from].column && m_places[to].rect.top() <= m_places[to - 1].rect.bottom())
            ++to;
        const QRect room = m_places[from].rect;
        const int count = int(to - from);
        for (int i = 0; i < count && count > 1; ++i) {
            QRect &rect = m_places[from + i].rect;
            rect.setLeft(room.left() + i * room.width() / count);
            rect.setRight(room.left() + (i + 1) * room.width() / count - 2);
            rect = QStyle::visualRect(layoutDirection(), QRect(room.left(), rect.top(), room.width(), rect.height()), rect);
        }
        from = to;
    }
}

// A place that a card of another channel covers stands right below it, as far as an hour's card reaches; further away it
// stays where it is, covered.
int WeekView::clearTop(const Place &place) const
{
    QRect rect = place.rect;
    for (const PlacedCard &card : m_layout.cards) { // by time in their column
        if (card.column == place.column && card.rect.intersects(rect))
            rect.moveTop(card.rect.bottom() + 1 + kTop);
    }
    return rect.top() - place.rect.top() <= CardPainter::kFullHeight + 2 * kTop ? rect.top() : place.rect.top();
}

const WeekView::Place *WeekView::placeAt(QPoint gridPos) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [gridPos](const Place &each) { return each.rect.contains(gridPos); });
    return found == m_places.cend() ? nullptr : &*found;
}

const WeekView::Place *WeekView::placeOn(const CalendarSpot &spot) const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [&](const Place &each) {
        return spot.timed && each.what.date == spot.date && each.what.time == spot.time && (!isByChannel() || each.column == spot.column);
    });
    return found == m_places.cend() ? nullptr : &*found;
}

// For one of the channels of a dragged post.
const WeekView::Place *WeekView::placeNear(const CalendarEntry &entry, int column, int gridTop) const
{
    const Place *nearest = nullptr;
    const auto distance = [gridTop, this](const Place &place) { return std::abs(m_geometry.yOf(minuteOf(place.what.time)) - gridTop); };
    for (const Place &place : m_places) {
        const bool isFor = std::any_of(entry.channels.cbegin(), entry.channels.cend(), [&](ChannelId each) { return place.what.channels.contains(each); });
        // Into another channel's column it goes as that channel's post.
        if (place.column != column || (!isFor && !isByChannel()) || distance(place) > kSnapReach)
            continue;
        if (!nearest || distance(place) < distance(*nearest))
            nearest = &place;
    }
    return nearest;
}

std::optional<QTime> WeekView::placeBetween(const CalendarSpot &spot, QTime to) const
{
    std::optional<QTime> next;
    for (const Place &place : m_places) {
        const QTime time = place.what.time;
        if (!spot.timed || place.what.date != spot.date || (isByChannel() && place.column != spot.column))
            continue;
        const bool isBetween = to > spot.time ? time > spot.time && time < to : time < spot.time && time > to;
        const bool isNearer = !next || (to > spot.time ? time < *next : time > *next);
        if (isBetween && isNearer)
            next = time;
    }
    return next;
}

QRect WeekView::placeRect(QDate date, QTime time, ChannelId channel) const
{
    for (const Place &place : m_places) {
        if (place.what.date == date && place.what.time == time && place.what.channels.contains(channel))
            return fromGrid(place.rect);
    }
    return {};
}

QStringList WeekView::placesIn(int column, int hour) const
{
    QStringList texts;
    for (const Place &place : m_places) {
        if (place.column == column && place.what.time.hour() == hour)
            texts << placeText(place);
    }
    return texts;
}

QString WeekView::placeText(const Place &place) const
{
    const CalendarFormat format = m_context.format();
    QStringList names;
    for (ChannelId channel : place.what.channels)
        names << isolate(m_context.channelsById().value(channel).name);
    //: %1 a day, %2 a time, %3 channels: "Free slot: Tue 09:30, Mastodon @acme"
    return tr("Free slot: %1 %2, %3").arg(format.weekdayShort(place.what.date), format.time(place.what.time), format.locale().createSeparatedList(names));
}

// Under everything else, and not darker than a card can stand on.
void WeekView::paintQuiet(QPainter &painter, const QRect &visible)
{
    const Theme &theme = m_context.theme;
    const bool isPlain = theme.variant() == ThemeVariant::HighContrast;
    QColor ground = theme.colour(Token::Sunken);
    ground.setAlpha(kQuietAlpha);
    const QRect grid = m_geometry.mirrored({m_geometry.gutter, 0, m_geometry.width - m_geometry.gutter, 1});
    for (const Minutes &span : spansOf(m_context.model.times().quiet)) {
        const QRect rect = QRect(QPoint(grid.left(), m_geometry.yOf(span.from)), QPoint(grid.right(), m_geometry.yOf(span.to) - 1)).intersected(visible);
        if (rect.isEmpty())
            continue;
        // There black is the only ground: lines tell instead.
        painter.fillRect(rect, isPlain ? QBrush(theme.colour(Token::Line), Qt::BDiagPattern) : QBrush(ground));
        for (int minute : {span.from, span.to}) {
            if (minute > 0 && minute < 24 * 60)
                painter.fillRect(grid.left(), m_geometry.yOf(minute), grid.width(), 1, theme.colour(Token::Line2));
        }
    }
}

void WeekView::paintPlaces(QPainter &painter, const QRect &visible)
{
    const Theme &theme = m_context.theme;
    const CalendarFormat format = m_context.format();
    const PainterState saved(painter);
    for (const Place &place : std::as_const(m_places)) {
        if (!place.rect.intersects(visible))
            continue;
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.colour(theme.variant() == ThemeVariant::HighContrast ? Token::Edge : Token::Line2));
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(place.rect).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QRectF row = QRectF(place.rect).adjusted(7, 0, -5, 0);
        const QString time = format.time(place.what.time);
        const QFont font = theme.font(TextType::Small);
        const qreal timeWidth = place.rect.width() < kLeastWidth ? 0 : QFontMetricsF(font).horizontalAdvance(time) + 6;
        painter.setOpacity(theme.variant() == ThemeVariant::HighContrast ? 1 : 0.6);
        m_cards.paintDiscs(painter, startEnd(row, timeWidth, 0, layoutDirection()), 14, m_context.glyphsOf(place.what.channels), theme.colour(Token::Canvas), layoutDirection());
        painter.setOpacity(1);
        if (timeWidth > 0)
            drawLine(painter, sliceStart(row, timeWidth, layoutDirection()), time, font, theme.colour(Token::Text3), layoutDirection());
    }
}

} // namespace perennial
