// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/weekview.h"

#include "calendar/daypopup.h"

#include <QScrollBar>
#include <QWheelEvent>

namespace perennial {

namespace {

constexpr int kDayHead = 44;
constexpr int kGutter = 52;
constexpr int kOtherGutter = 46;
constexpr int kZooms[] = {40, 64, 96};
constexpr int kOpenAbove = 18; // what one sees above the first card
constexpr int kEdge = 32;      // where a drag scrolls
constexpr int kCardTop = 2;    // of a card below its time
constexpr int kLeastChannelWidth = 116;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

WeekView::WeekView(CalendarContext &context, QWidget *parent)
    : CalendarView(context, parent), m_popup(new DayPopup(context, viewport()))
{
    setObjectName(QStringLiteral("weekView"));
    setAccessibleName(tr("Week"));
    connect(m_popup, &DayPopup::openRequested, this, &CalendarView::openRequested);
    connect(m_popup, &DayPopup::newPostRequested, this,
            [this](QDate date) { Q_EMIT newPostRequested({date, m_cursor.time, true}); });
    connect(m_popup, &DayPopup::closed, this, [this] { setFocus(); });
    connect(&context, &CalendarContext::shownChannelsChanged, this, [this] {
        if (!isByChannel() || isHidden())
            return;
        relayout();
        viewport()->update();
        tellCalendarChange(this);
    });
    const auto byHand = [this] { m_scrolledByHand = true; };
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, byHand);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, byHand);
}

void WeekView::setDayCount(int days)
{
    m_dayCount = days;
    setAccessibleName(days == 1 ? tr("Day") : tr("Week"));
    showDate(m_first.isValid() ? m_first : m_context.today());
}

void WeekView::showDate(QDate date)
{
    const QDate first = m_dayCount == 1 ? date : startOfWeek(date, m_context.setting().weekStart);
    if (first != m_first && m_popup->isVisible())
        m_popup->hide();
    m_first = first;
    relayout();
    viewport()->update();
}

int WeekView::otherZoneAhead() const
{
    const CalendarSetting &setting = m_context.setting();
    if (!setting.otherZone.isValid())
        return 0;
    const QDateTime noon(m_first, QTime(12, 0), setting.zone);
    return (setting.otherZone.offsetFromUtc(noon) - setting.zone.offsetFromUtc(noon)) / 60;
}

int WeekView::otherGutter() const
{
    return otherZoneAhead() == 0 ? 0 : m_context.theme.scaled(kOtherGutter);
}

int WeekView::headHeight() const
{
    return kDayHead + m_lane.height + 1;
}

void WeekView::relayout()
{
    ++m_layoutNumber;
    if (!m_first.isValid())
        return;
    const QList<CalendarEntry> &entries = m_context.model.entries();
    m_geometry.days = dayShapes(m_first, m_dayCount, m_context.setting().zone);
    m_geometry.width = viewport()->width();
    m_geometry.gutter = m_context.theme.scaled(kGutter) + otherGutter();
    m_geometry.direction = isMirrored() ? GridDirection::RightToLeft : GridDirection::LeftToRight;
    setColumns();
    m_layout = layoutWeek(entries, m_geometry);
    m_lane = layoutLane(entries, m_context.model.bands(), m_geometry);
    layoutPlaces();
    m_counts.fill(0, m_geometry.columnCount());
    for (const CalendarEntry &entry : entries) {
        for (int column : m_geometry.columnsOf(entry))
            ++m_counts[column];
    }
    const int page = std::max(0, viewport()->height() - headHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.contentHeight() - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_geometry.hourHeight / 2);
    if (!m_scrolledByHand)
        openAtTop();
}

void WeekView::setColumns()
{
    m_geometry.channels.clear();
    if (!isByChannel())
        return;
    const auto hasNone = [this](const CalendarEntry &entry) {
        return entry.channels.isEmpty() && entry.date == m_first;
    };
    const QList<CalendarEntry> &entries = m_context.model.entries();
    const int most = (m_geometry.width - m_geometry.gutter) / m_context.theme.scaled(kLeastChannelWidth);
    m_geometry.channels = channelColumns(m_context.shownChannels(), most, std::any_of(entries.cbegin(), entries.cend(), hasNone));
}

int WeekView::columnOf(const CalendarSpot &spot) const
{
    const auto [first, last] = m_geometry.columnsOf(spot.date);
    return first < 0 ? -1 : isByChannel() ? std::clamp(spot.column, first, last) : first;
}

QString WeekView::columnName(int column) const
{
    const ColumnChannels &channels = m_geometry.channels[column];
    if (channels.isEmpty())
        return m_context.channels().isEmpty() ? QString() : tr("No channel");
    if (channels.size() > 1)
        return tr("%Ln more channels", nullptr, int(channels.size()));
    return m_context.channelsById().value(channels.first()).name;
}

// With the first card of the week, or eight o'clock, near the top.
void WeekView::openAtTop()
{
    int y = m_geometry.yOf(8 * 60);
    if (!m_layout.cards.isEmpty()) {
        const auto higher = [](const PlacedCard &a, const PlacedCard &b) { return a.rect.top() < b.rect.top(); };
        y = std::min_element(m_layout.cards.cbegin(), m_layout.cards.cend(), higher)->rect.top();
    }
    verticalScrollBar()->setValue(y - kOpenAbove);
}

void WeekView::setHourHeight(int pixels)
{
    if (std::find(std::begin(kZooms), std::end(kZooms), pixels) == std::end(kZooms))
        return;
    if (pixels == m_geometry.hourHeight)
        return;
    m_geometry.hourHeight = pixels;
    relayout();
    viewport()->update();
    Q_EMIT hourHeightChanged();
}

QPoint WeekView::toGrid(QPoint pos) const
{
    return pos - QPoint(0, headHeight() - verticalScrollBar()->value());
}

QRect WeekView::fromGrid(const QRect &rect) const
{
    return rect.translated(0, headHeight() - verticalScrollBar()->value());
}

QPoint WeekView::pointOf(QDate date, QTime time, int column) const
{
    const QRect slot = slotRect(columnOf({date, time, true, column}), time, m_geometry);
    return fromGrid(slot).topLeft() + QPoint(slot.width() / 2, 0);
}

QRect WeekView::cardRect(PostId post) const
{
    const QRect grid(0, headHeight(), viewport()->width(), viewport()->height() - headHeight());
    const auto card = m_layout.cardOf.constFind(post);
    if (card != m_layout.cardOf.cend()) {
        const QRect rect = fromGrid(m_layout.cards[*card].rect);
        return rect.intersects(grid) ? rect : QRect();
    }
    for (const LaneItem &item : m_lane.items) { // the first of several
        if (item.entry >= 0 && m_context.model.entries()[item.entry].post == post)
            return item.rect.translated(0, kDayHead);
    }
    return {};
}

PostId WeekView::postAt(QPoint pos) const
{
    const QList<CalendarEntry> &entries = m_context.model.entries();
    if (pos.y() >= headHeight()) {
        const int card = m_layout.cardAt(toGrid(pos));
        return card < 0 ? PostId{} : entries[m_layout.cards[card].entry].post;
    }
    for (const LaneItem &item : m_lane.items) {
        if (item.entry >= 0 && item.rect.translated(0, kDayHead).contains(pos))
            return entries[item.entry].post;
    }
    return {};
}

QList<PostId> WeekView::postsIn(const QRect &rect) const
{
    const QRect grid = rect.translated(toGrid({0, 0}));
    QSet<int> found;
    for (const PlacedCard &card : m_layout.cards) {
        if (card.rect.intersects(grid) && rect.bottom() >= headHeight())
            found.insert(card.entry);
    }
    for (const LaneItem &item : m_lane.items) {
        if (item.entry >= 0 && item.rect.translated(0, kDayHead).intersects(rect))
            found.insert(item.entry);
    }
    QList<int> order(found.cbegin(), found.cend());
    std::sort(order.begin(), order.end());
    QList<PostId> posts;
    for (int entry : std::as_const(order))
        posts.append(m_context.model.entries()[entry].post);
    return posts;
}

bool WeekView::spotAt(QPoint pos, Snap snap, CalendarSpot &spot) const
{
    if (m_geometry.days.isEmpty())
        return false;
    const GridPoint point = gridPointAt(toGrid(pos), m_geometry, snap);
    const bool timed = pos.y() >= headHeight();
    const Place *place = timed && snap != Snap::Minute ? placeAt(toGrid(pos)) : nullptr;
    spot = {point.date, place ? place->what.time : timed ? point.time : QTime(), timed, isByChannel() ? point.column : 0};
    return true;
}

QRect WeekView::spotRect(const CalendarSpot &spot) const
{
    const int index = columnOf(spot);
    if (index < 0)
        return {};
    if (spot.timed)
        return fromGrid(slotRect(index, spot.time, m_geometry));
    const QRect column = m_geometry.columnRect(index);
    return {column.left() + 4, kDayHead - (m_lane.height > 0 ? -6 : 22), column.width() - 8, 20};
}

int WeekView::bandAt(QPoint pos) const
{
    for (const LaneItem &item : m_lane.items) {
        if (item.band >= 0 && item.rect.translated(0, kDayHead).contains(pos))
            return item.band;
    }
    return -1;
}

CalendarView::Hint WeekView::hintAt(QPoint pos) const
{
    for (int i = 0; isByChannel() && pos.y() < kDayHead && i < m_geometry.columnCount(); ++i) {
        const QRect column = m_geometry.columnRect(i);
        if (pos.x() < column.left() || pos.x() > column.right())
            continue;
        QStringList names;
        for (ChannelId channel : m_geometry.channels[i])
            names << m_context.channelsById().value(channel).name;
        return {names.isEmpty() ? columnName(i) : names.join(QLatin1Char('\n')), QRect(column.left(), 0, column.width(), kDayHead)};
    }
    if (const Place *place = pos.y() >= headHeight() && !postAt(pos) ? placeAt(toGrid(pos)) : nullptr)
        return {placeText(*place), fromGrid(place->rect)};
    return CalendarView::hintAt(pos);
}

CalendarSpot WeekView::dropSpot(const CalendarEntry &entry, const Drag &drag) const
{
    CalendarSpot spot;
    if (!entry.timed) {
        spotAt(drag.now, drag.snap, spot);
        return spot;
    }
    const int top = std::max(drag.now.y() - drag.grab, headHeight() - m_geometry.hourHeight / 2);
    const QPoint corner = toGrid({drag.now.x(), top - kCardTop});
    const GridPoint point = gridPointAt(corner, m_geometry, drag.snap);
    const Place *place = drag.snap == Snap::Minute ? nullptr : placeNear(entry, point.column, corner.y());
    return {point.date, place ? place->what.time : point.time, true, isByChannel() ? point.column : 0};
}

// Where one grid is all there is a post changes its channel by going to another column.
QList<ChannelId> WeekView::channelsAfter(const CalendarEntry &entry, const Drag &drag) const
{
    const QList<ChannelId> to = channelsAt(drag.target);
    if (to.isEmpty() || drag.column == drag.target.column)
        return {};
    if (drag.copying)
        return to;
    QList<ChannelId> channels;
    const ColumnChannels &from = m_geometry.channels[drag.column];
    for (ChannelId channel : entry.channels) {
        const ChannelId kept = from.contains(channel) ? to.first() : channel;
        if (!channels.contains(kept))
            channels.append(kept);
    }
    return channels.isEmpty() ? to : channels;
}

QList<ChannelId> WeekView::channelsAt(const CalendarSpot &spot) const
{
    if (const Place *place = placeOn(spot))
        return place->what.channels;
    const ColumnChannels channels = m_geometry.channels.value(spot.column);
    return channels.size() == 1 ? channels : QList<ChannelId>();
}

QString WeekView::bubbleText(const CalendarSpot &spot) const
{
    const CalendarFormat format = m_context.format();
    if (isByChannel() && spot.timed && spot.column != m_drag.column && !channelsAt(spot).isEmpty())
        return tr("%1 %2").arg(format.time(spot.time), columnName(spot.column));
    return spot.timed ? tr("%1 %2").arg(format.weekdayShort(spot.date), format.time(spot.time)) : format.day(spot.date);
}

void WeekView::paintGhost(QPainter &painter, const QRect &rect, const CardLook &look)
{
    if (rect.height() < CardPainter::kCompactHeight)
        m_cards.paintMonth(painter, rect, look);
    else
        m_cards.paintFull(painter, rect, look);
}

void WeekView::revealCursor()
{
    if (!m_cursor.timed)
        return;
    const int top = m_geometry.yOf(minuteOf(m_cursor.time));
    const int page = viewport()->height() - headHeight();
    const int value = verticalScrollBar()->value();
    if (top - 8 < value)
        verticalScrollBar()->setValue(top - 8);
    else if (top + 64 > value + page)
        verticalScrollBar()->setValue(top + 64 - page);
}

void WeekView::scrollFor(QPoint pos)
{
    const int above = headHeight() + kEdge - pos.y();
    const int below = pos.y() - (viewport()->height() - kEdge);
    const int step = above > 0 ? -std::min(above, kEdge) / 2 : below > 0 ? std::min(below, kEdge) / 2 : 0;
    if (step == 0)
        return;
    m_scrolledByHand = true;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + step);
    if (const CalendarEntry *entry = m_context.model.find(m_drag.post))
        m_drag.target = dropSpot(*entry, m_drag);
    viewport()->update();
}

QRect WeekView::moreRect(const PlacedCard &card) const
{
    return card.hidden.isEmpty() ? QRect() : QRect(card.rect.left(), card.rect.bottom() - 15, card.rect.width(), 16);
}

bool WeekView::openMoreAt(QPoint pos)
{
    if (m_popup->isVisible()) {
        m_popup->hide();
        return true;
    }
    if (pos.y() < headHeight()) {
        for (int column = 0; column < m_lane.moreRects.size(); ++column) {
            const QRect rect = m_lane.moreRects[column].translated(0, kDayHead);
            if (!m_lane.hidden[column].isEmpty() && rect.contains(pos)) {
                showHidden(rect, m_geometry.dayOf(column).date, m_lane.hidden[column]);
                return true;
            }
        }
        return false;
    }
    for (const PlacedCard &card : std::as_const(m_layout.cards)) {
        if (moreRect(card).contains(toGrid(pos))) {
            showHidden(fromGrid(card.rect), m_geometry.dayOf(card.column).date, QList<int>{card.entry} + card.hidden);
            return true;
        }
    }
    return false;
}

void WeekView::showHidden(const QRect &anchor, QDate date, const QList<int> &entries)
{
    QList<PostId> posts;
    for (int entry : entries)
        posts.append(m_context.model.entries()[entry].post);
    m_popup->open(anchor, date, posts);
}

CalendarSpot WeekView::stepped(const CalendarSpot &spot, int key) const
{
    const int later = isMirrored() ? -1 : 1;
    CalendarSpot next = spot;
    const int hour = spot.timed ? spot.time.hour() : 9;
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        const int step = key == Qt::Key_Right ? later : -later;
        next.column = spot.column + step;
        if (isByChannel() && next.column >= 0 && next.column < m_geometry.columnCount())
            return next;
        next.date = spot.date.addDays(step);
        next.column = isByChannel() && step < 0 ? m_geometry.columnCount() - 1 : 0;
    } else if (key == Qt::Key_Up)
        next.time = QTime(spot.timed && spot.time.minute() > 0 ? hour : std::max(0, hour - 1), 0);
    else
        next.time = QTime(std::min(23, hour + 1), 0);
    if (key == Qt::Key_Up || key == Qt::Key_Down)
        next.time = placeBetween(spot, next.time).value_or(next.time);
    next.timed = next.time.isValid();
    return next;
}

bool WeekView::standsIn(const CalendarEntry &entry, const CalendarSpot &spot) const
{
    return isByChannel() ? m_geometry.columnsOf(entry).contains(spot.column) : CalendarView::standsIn(entry, spot);
}

int WeekView::firstColumnOf(const CalendarEntry &entry) const
{
    return isByChannel() ? m_geometry.columnsOf(entry).value(0) : 0;
}

void WeekView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        m_scrolledByHand = true;
        return QAbstractScrollArea::wheelEvent(event);
    }
    const auto now = std::find(std::begin(kZooms), std::end(kZooms), m_geometry.hourHeight);
    const auto index = now == std::end(kZooms) ? 1 : now - std::begin(kZooms);
    const auto wanted = std::clamp<qint64>(index + (event->angleDelta().y() > 0 ? 1 : -1), 0, 2);
    // The time under the pointer stays under it.
    const int y = int(event->position().y());
    const double hours = double(toGrid({0, y}).y()) / m_geometry.hourHeight;
    m_scrolledByHand = true;
    setHourHeight(kZooms[wanted]);
    verticalScrollBar()->setValue(int(hours * m_geometry.hourHeight) - (y - headHeight()));
    event->accept();
}

void WeekView::scrollContentsBy(int, int)
{
    if (m_popup->isVisible())
        m_popup->hide();
    viewport()->update();
}

} // namespace perennial
