// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/agendaview.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace perennial {

namespace {

constexpr int kDaysBefore = 14; // of the first look
constexpr int kDaysAfter = 42;
constexpr int kMoreDays = 28;
constexpr int kTogether = 60;        // ms: scrolling fast asks once
constexpr int kMostUnscrolled = 366; // days: an empty calendar does not search for ever
constexpr int kMostDays = 3660;
constexpr int kMostRows = 12000; // beyond that the far end is let go
constexpr int kEdge = 32;        // where a drag scrolls

} // namespace

AgendaView::AgendaView(CalendarContext &context, QWidget *parent) : CalendarView(context, parent)
{
    setObjectName(QStringLiteral("agendaView"));
    setAccessibleName(tr("Agenda"));
    m_more.setSingleShot(true);
    m_more.setInterval(kTogether);
    connect(&m_more, &QTimer::timeout, this, &AgendaView::rangeWanted);
}

int AgendaView::scrolled() const
{
    return verticalScrollBar()->value();
}

QRect AgendaView::inView(const QRect &rect) const
{
    return rect.translated(0, -scrolled());
}

QPoint AgendaView::pointOf(QDate date) const
{
    const int item = m_layout.itemOf(date);
    return item < 0 ? QPoint() : inView(m_layout.items[item].rect).center();
}

void AgendaView::showDate(QDate date)
{
    if (!m_loadedFrom.isValid() || date < m_loadedFrom.addDays(kDaysBefore / 2) ||
        date > m_loadedTo.addDays(-kDaysBefore)) {
        m_from = date.addDays(-kDaysBefore);
        m_to = date.addDays(kDaysAfter);
        m_loadedFrom = m_loadedTo = QDate();
    }
    m_more.stop();
    m_top = date;
    m_pending = date;
    relayout();
    scrollToDate(date);
    viewport()->update();
}

void AgendaView::setLoaded(QDate from, QDate to)
{
    if (from != m_from || to != m_to)
        return; // another answer is on its way
    const bool changed = from != m_loadedFrom || to != m_loadedTo;
    m_loadedFrom = from;
    m_loadedTo = to;
    if (changed)
        relayout();
    if (m_pending.isValid())
        scrollToDate(std::exchange(m_pending, QDate()));
    considerMore();
    viewport()->update();
}

void AgendaView::leave()
{
    m_more.stop();
    m_loadedFrom = m_loadedTo = QDate();
}

void AgendaView::relayout()
{
    ++m_layoutNumber;
    // Days that are asked for but not here yet are no empty days.
    if (!m_loadedFrom.isValid()) {
        m_layout = {};
        return;
    }
    const Theme &theme = m_context.theme;
    const QList<Mark> marks = m_marks;
    m_geometry.from = m_loadedFrom;
    m_geometry.to = m_loadedTo;
    m_geometry.today = m_context.today();
    m_geometry.width = viewport()->width();
    m_geometry.headingHeight = theme.scaled(40);
    m_geometry.rowHeight = theme.scaled(52);
    m_geometry.gapHeight = theme.scaled(36);
    m_layout = layoutAgenda(m_context.model.entries(), m_context.model.bands(), m_geometry);
    const QScopedValueRollback placing(m_placing, true);
    const int page = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_geometry.rowHeight);
    if (m_pending.isValid())
        scrollToDate(m_pending);
    else
        restorePlace(marks);
    rememberPlace();
}

void AgendaView::scrollTo(int y)
{
    const QScopedValueRollback placing(m_placing, true);
    verticalScrollBar()->setValue(y);
    rememberPlace();
}

void AgendaView::scrollToDate(QDate date)
{
    if (const int item = m_layout.itemOf(date); item >= 0)
        scrollTo(m_layout.items[item].rect.top());
}

void AgendaView::rememberPlace()
{
    m_marks.clear();
    const QList<CalendarEntry> &entries = m_context.model.entries();
    for (int i = std::max(0, m_layout.itemAt(scrolled())); i < m_layout.items.size(); ++i) {
        const AgendaItem &item = m_layout.items[i];
        if (item.rect.top() >= scrolled() + viewport()->height())
            break;
        const PostId post = item.entry >= 0 && item.entry < entries.size() ? entries[item.entry].post : PostId();
        m_marks.append({post, item.kind == AgendaKind::Gap ? item.lastDate : item.date, item.rect.top() - scrolled()});
    }
}

// By the first thing that is still where it was: what has moved to another day does not take the list along.
void AgendaView::restorePlace(const QList<Mark> &marks)
{
    for (const Mark &mark : marks) {
        const int item = mark.post ? m_layout.rowOf.value(mark.post, -1) : m_layout.itemOf(mark.date);
        if (item < 0 || (m_layout.items[item].date != mark.date && m_layout.items[item].lastDate != mark.date))
            continue;
        return scrollTo(m_layout.items[item].rect.top() - mark.offset);
    }
    if (!marks.isEmpty())
        scrollToDate(marks.first().date);
}

void AgendaView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (m_placing)
        return;
    m_pending = QDate();
    rememberPlace();
    considerMore();
    const int item = m_layout.itemAt(scrolled());
    if (item < 0 || m_layout.items[item].date == m_top)
        return;
    m_top = m_layout.items[item].date;
    Q_EMIT placeChanged(m_top);
}

void AgendaView::showEvent(QShowEvent *event)
{
    CalendarView::showEvent(event);
    considerMore();
}

void AgendaView::considerMore()
{
    const bool isLoaded = m_loadedFrom.isValid() && m_from == m_loadedFrom && m_to == m_loadedTo;
    if (!isLoaded || !isVisible())
        return;
    const int page = viewport()->height();
    const int days = int(m_from.daysTo(m_to));
    if (m_layout.height <= 2 * page && days >= kMostUnscrolled)
        return;
    if (scrolled() + 2 * page > m_layout.height)
        extend(1);
    if (scrolled() < page)
        extend(-1);
}

void AgendaView::extend(int direction)
{
    // A calendar with little in it is looked through in larger steps.
    const int days = int(m_from.daysTo(m_to));
    const int step = m_layout.height < 4 * viewport()->height() ? std::max(kMoreDays, days) : kMoreDays;
    if (days + step > kMostDays)
        return;
    const bool tooMany = m_layout.rowOf.size() > kMostRows;
    const QDate top = m_marks.isEmpty() ? m_top : m_marks.first().date;
    if (direction > 0) {
        m_to = m_to.addDays(step);
        if (tooMany)
            m_from = std::max(m_from, std::min(m_from.addDays(step), top.addDays(-2 * kMoreDays)));
    } else {
        m_from = m_from.addDays(-step);
        if (tooMany)
            m_to = std::min(m_to, std::max(m_to.addDays(-step), top.addDays(2 * kMoreDays)));
    }
    m_more.start();
}

int AgendaView::itemAtView(QPoint pos) const
{
    return viewport()->rect().contains(pos) ? m_layout.itemAt(pos.y() + scrolled()) : -1;
}

QRect AgendaView::cardRect(PostId post) const
{
    const int item = m_layout.rowOf.value(post, -1);
    return item < 0 ? QRect() : inView(m_layout.items[item].rect);
}

PostId AgendaView::postAt(QPoint pos) const
{
    if (pos.y() < m_geometry.headingHeight && scrolled() > 0)
        return {}; // under the pinned heading
    const int item = itemAtView(pos);
    if (item < 0 || m_layout.items[item].kind != AgendaKind::Row)
        return {};
    return m_context.model.entries()[m_layout.items[item].entry].post;
}

bool AgendaView::spotAt(QPoint pos, Snap, CalendarSpot &spot) const
{
    const bool isPinned = pos.y() < m_geometry.headingHeight && scrolled() > 0;
    const int item = isPinned ? m_layout.itemAt(scrolled()) : itemAtView(pos);
    if (item < 0)
        return false;
    spot = {m_layout.items[item].date, QTime(9, 0), true};
    return true;
}

QRect AgendaView::spotRect(const CalendarSpot &spot) const
{
    if (m_drag.active) {
        const int width = std::min(viewport()->width(), 360);
        const int left = std::clamp(m_drag.now.x() - width / 2, 0, viewport()->width() - width);
        return {left, m_drag.now.y() - CardPainter::kFullHeight / 2, width, CardPainter::kFullHeight};
    }
    const int item = m_layout.itemOf(spot.date);
    return item < 0 ? QRect() : inView(m_layout.items[item].rect);
}

CalendarSpot AgendaView::dropSpot(const CalendarEntry &entry, const Drag &drag) const
{
    const QRect port = viewport()->rect();
    CalendarSpot spot;
    const QPoint inside(std::clamp(drag.now.x(), port.left(), port.right()),
                        std::clamp(drag.now.y(), port.top(), std::min(port.bottom(), m_layout.height - 1)));
    if (!spotAt(inside, drag.snap, spot))
        return {};
    return {spot.date, entry.time, entry.timed};
}

QString AgendaView::bubbleText(const CalendarSpot &spot) const
{
    const CalendarFormat format = m_context.format();
    return spot.timed ? format.moment(spot.date, spot.time) : format.day(spot.date);
}

void AgendaView::paintGhost(QPainter &painter, const QRect &rect, const CardLook &look)
{
    m_cards.paintFull(painter, rect, look);
}

void AgendaView::scrollFor(QPoint pos)
{
    const int step = pos.y() < kEdge ? -12 : pos.y() > viewport()->height() - kEdge ? 12 : 0;
    if (step != 0)
        verticalScrollBar()->setValue(scrolled() + step);
}

CalendarSpot AgendaView::stepped(const CalendarSpot &spot, int key) const
{
    const bool back = key == Qt::Key_Up || key == (isMirrored() ? Qt::Key_Right : Qt::Key_Left);
    return {spot.date.addDays(back ? -1 : 1), spot.time, spot.timed};
}

int AgendaView::currentItem() const
{
    const int row = m_layout.rowOf.value(m_context.selection.current(), -1);
    return row >= 0 ? row : m_layout.itemOf(m_cursor.date);
}

void AgendaView::revealCursor()
{
    const int item = currentItem();
    if (item < 0)
        return;
    const QRect rect = m_layout.items[item].rect;
    // The pinned heading covers the top.
    const int pinned = m_layout.items[item].kind == AgendaKind::Row ? m_geometry.headingHeight : 0;
    if (rect.top() - pinned < scrolled())
        verticalScrollBar()->setValue(rect.top() - pinned);
    else if (rect.bottom() >= scrolled() + viewport()->height())
        verticalScrollBar()->setValue(rect.bottom() + 1 - viewport()->height());
}

void AgendaView::goTo(int item)
{
    const AgendaItem &at = m_layout.items[item];
    if (at.kind == AgendaKind::Row) {
        m_context.selection.select(m_context.model.entries()[at.entry].post);
    } else {
        m_context.selection.clear();
        setCursorSpot({at.date, QTime(9, 0), true});
    }
    revealCursor();
}

// The next row in this direction, from an item on.
bool AgendaView::goRow(int item, int direction)
{
    for (int i = item; i >= 0 && i < m_layout.items.size(); i += direction) {
        if (m_layout.items[i].kind == AgendaKind::Row) {
            goTo(i);
            return true;
        }
    }
    return false;
}

// To the first row of the next day shown, or to its heading if it has none.
bool AgendaView::goDay(int direction)
{
    int item = m_layout.headingOf(currentItem());
    if (item < 0)
        item = currentItem();
    for (item += direction; item >= 0 && item < m_layout.items.size(); item += direction) {
        const AgendaItem &at = m_layout.items[item];
        if (at.kind != AgendaKind::Heading)
            continue;
        goTo(at.count > 0 ? item + 1 : item);
        return true;
    }
    return false;
}

bool AgendaView::walkRows(int key)
{
    const int item = currentItem();
    const int page = std::max(1, viewport()->height() / std::max(1, m_geometry.rowHeight) - 2);
    switch (key) {
    case Qt::Key_Up:
        return goRow(item - 1, -1);
    case Qt::Key_Down:
        return goRow(item + 1, 1);
    case Qt::Key_PageUp:
        return goRow(std::max(0, item - page), -1) || goRow(0, 1);
    case Qt::Key_PageDown:
        return goRow(std::min(int(m_layout.items.size()) - 1, item + page), 1) ||
               goRow(int(m_layout.items.size()) - 1, -1);
    case Qt::Key_Home:
        return goRow(0, 1);
    case Qt::Key_End:
        return goRow(int(m_layout.items.size()) - 1, -1);
    default:
        return false;
    }
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    if (m_drag.armed || (modifiers != Qt::NoModifier && modifiers != Qt::ControlModifier))
        return CalendarView::keyPressEvent(event);
    const bool isSide = key == Qt::Key_Left || key == Qt::Key_Right;
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (isSide || (isVertical && modifiers == Qt::ControlModifier)) {
        const bool isLater = isSide ? (key == Qt::Key_Right) != isMirrored() : key == Qt::Key_Down;
        m_keyboard = true;
        goDay(isLater ? 1 : -1);
    } else if (isVertical || key == Qt::Key_PageUp || key == Qt::Key_PageDown || key == Qt::Key_Home ||
               key == Qt::Key_End) {
        m_keyboard = true;
        walkRows(key);
    } else {
        CalendarView::keyPressEvent(event);
    }
}

} // namespace perennial
