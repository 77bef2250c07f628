// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarview.h"

#include "calendar/ideatray.h"
#include "common/librarydrag.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace perennial {

namespace {

constexpr int kAutoscrollMs = 25;
constexpr int kBubbleDistance = 12;
constexpr int kBandAlpha = 36;

constexpr int kStagger = 30; // minutes between several ideas that are planned at once

bool isWelcome(const QMimeData &data)
{
    return data.hasUrls() || data.hasText() || data.hasImage() || postdrag::holds(data) || librarydrag::holds(data);
}

} // namespace

void CalendarView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    if (openMoreAt(pos))
        return;
    const PostId post = postAt(pos);
    if (!post)
        return beginBand(pos, event->modifiers());
    CalendarSpot taken;
    spotAt(pos, Snap::QuarterHour, taken);
    m_drag = {post, pos, pos, pos.y() - cardRect(post).top(), true, false, false, Snap::QuarterHour, {}, taken.column};
    m_cursor.column = taken.column;
    if (event->modifiers() & Qt::ShiftModifier)
        selectTo(post);
    else if (!m_context.selection.contains(post))
        m_context.selection.select(post);
}

// From where the last selection began to this card, in the order of time.
void CalendarView::selectTo(PostId post)
{
    const int to = m_context.model.rowOf(post);
    int from = m_context.model.rowOf(m_context.selection.anchor());
    if (from < 0)
        from = to;
    QList<PostId> posts;
    const int step = from <= to ? 1 : -1;
    for (int row = from; row != to + step; row += step)
        posts.append(m_context.model.entries()[row].post);
    m_context.selection.setPosts(posts);
}

void CalendarView::beginBand(QPoint pos, Qt::KeyboardModifiers modifiers)
{
    CalendarSpot spot;
    if (spotAt(pos, Snap::QuarterHour, spot))
        setCursorSpot(spot);
    const bool adds = modifiers & (Qt::ShiftModifier | Qt::ControlModifier);
    m_band = {pos, pos, verticalScrollBar()->value(), !m_context.isForLooking(), false, adds ? m_context.selection.posts() : QList<PostId>()};
    if (!adds)
        m_context.selection.clear();
}

QRect CalendarView::bandRect() const
{
    const QPoint press = m_band.press - QPoint(0, verticalScrollBar()->value() - m_band.scrolled);
    return QRect(press, m_band.now).normalized();
}

void CalendarView::moveBand(QPoint pos)
{
    m_band.now = pos;
    if (!m_band.active && (pos - m_band.press).manhattanLength() < QApplication::startDragDistance())
        return;
    m_band.active = true;
    m_autoscroll.start(kAutoscrollMs, this);
    const QRect rect = bandRect();
    QList<PostId> posts = m_band.before;
    for (PostId post : postsIn(rect)) {
        if (!m_band.before.contains(post))
            posts.append(post);
    }
    m_context.selection.setPosts(posts);
    viewport()->update();
}

void CalendarView::endBand()
{
    m_band = {};
    m_autoscroll.stop();
    viewport()->update();
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (m_band.armed && event->buttons() & Qt::LeftButton)
        return moveBand(pos);
    if (!m_drag.armed || !(event->buttons() & Qt::LeftButton) || m_context.isForLooking()) {
        hover(postAt(pos));
        return;
    }
    if (!m_drag.active && (pos - m_drag.press).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_drag.active) {
        m_drag.active = true;
        m_autoscroll.start(kAutoscrollMs, this);
        setFocus(Qt::MouseFocusReason);
    }
    moveDrag(pos, event->modifiers());
}

void CalendarView::moveDrag(QPoint pos, Qt::KeyboardModifiers modifiers)
{
    const CalendarEntry *entry = m_context.model.find(m_drag.post);
    if (!entry)
        return giveUpDrag();
    m_drag.now = pos;
    m_drag.copying = modifiers & Qt::ControlModifier;
    m_drag.stretching = (modifiers & Qt::ShiftModifier) && entry->timed && m_context.selection.posts().size() > 1 &&
                        m_context.selection.contains(m_drag.post);
    m_drag.snap = modifiers & Qt::AltModifier ? Snap::Minute : Snap::QuarterHour;
    const bool wasOver = std::exchange(m_drag.toTray, m_context.isOverTray(viewport()->mapToGlobal(pos)));
    if (wasOver != m_drag.toTray)
        Q_EMIT m_context.trayHovered(m_drag.toTray);
    m_drag.target = m_drag.toTray ? CalendarSpot() : dropSpot(*entry, m_drag);
    const bool refused = isRefused(*entry, m_drag);
    viewport()->setCursor(refused ? Qt::ForbiddenCursor : m_drag.copying ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    viewport()->update();
}

bool CalendarView::isRefused(const CalendarEntry &entry, const Drag &drag) const
{
    return !canMove(entry.state) && !drag.copying;
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_band.armed)
        return endBand();
    if (!m_drag.armed)
        return;
    if (m_drag.active) {
        moveDrag(event->position().toPoint(), event->modifiers());
        return finishDrag();
    }
    const PostId post = m_drag.post;
    m_drag = {};
    if (!(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
        m_context.selection.select(post);
    else if (event->modifiers() & Qt::ControlModifier)
        m_context.selection.toggle(post);
}

// All that is selected goes as far as the card under the pointer.
void CalendarView::finishDrag()
{
    const Drag drag = m_drag;
    giveUpDrag();
    const CalendarEntry *entry = m_context.model.find(drag.post);
    if (entry && drag.toTray)
        return m_context.actions.unplan(m_context.selection.contains(drag.post) ? m_context.selection.posts() : QList<PostId>{drag.post});
    if (!entry || dropped(drag) || !drag.target.date.isValid())
        return;
    QList<EntryMove> moves;
    if (!entry->timed || !m_context.selection.contains(drag.post)) {
        moves.append({drag.post, drag.target.date, drag.target.time, drag.target.timed});
    } else if (drag.stretching && drag.target.timed) {
        moves = m_context.stretchedTo(drag.post, drag.target.date, drag.target.time);
    } else {
        const int minutes = (drag.target.time.msecsSinceStartOfDay() - entry->time.msecsSinceStartOfDay()) / 60000;
        moves = m_context.shifted(entry->date.daysTo(drag.target.date), minutes);
    }
    const QList<ChannelId> channels = moves.size() == 1 ? channelsAfter(*entry, drag) : QList<ChannelId>();
    if (drag.copying)
        m_context.actions.copy({moves, channels, CopyStatus::Draft});
    else
        m_context.actions.move(moves, channels);
}

void CalendarView::giveUpDrag()
{
    if (!m_drag.armed)
        return;
    if (m_drag.toTray)
        Q_EMIT m_context.trayHovered(false);
    m_drag = {};
    m_autoscroll.stop();
    viewport()->unsetCursor();
    viewport()->update();
}

void CalendarView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_autoscroll.timerId())
        return QAbstractScrollArea::timerEvent(event);
    if (m_drag.active)
        scrollFor(m_drag.now);
    if (m_band.active) {
        scrollFor(m_band.now);
        moveBand(m_band.now);
    }
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    CalendarSpot spot;
    const int band = bandAt(pos);
    if (band >= 0 && m_context.model.bands()[band].note)
        Q_EMIT noteRequested(m_context.model.bands()[band].note);
    else if (const PostId post = postAt(pos))
        Q_EMIT openRequested(post);
    else if (!m_context.isForLooking() && spotAt(pos, Snap::QuarterHour, spot))
        Q_EMIT newPostRequested(placeOf(spot));
}

void CalendarView::paintDrag(QPainter &painter)
{
    if (m_band.active) {
        QColor fill = m_context.theme.colour(Token::Accent);
        painter.setPen(fill);
        fill.setAlpha(kBandAlpha);
        painter.setBrush(fill);
        painter.drawRect(bandRect().adjusted(0, 0, -1, -1));
    }
    const CalendarEntry *entry = m_drag.active ? m_context.model.find(m_drag.post) : nullptr;
    if (!entry || !m_drag.target.date.isValid())
        return;
    const QRect target = spotRect(m_drag.target);
    CardLook look = lookOf(*entry, m_context.format());
    look.dragged = true;
    look.selected = false;
    if (m_drag.target.timed)
        look.time = m_context.format().time(m_drag.target.time);
    paintGhost(painter, target, look);
    const QString text = m_drag.stretching
                             //: beside a dragged post of several: %1 its new time, %n all of them
                             ? tr("%1: %Ln posts spread", nullptr, int(m_context.selection.posts().size())).arg(bubbleText(m_drag.target))
                             : bubbleText(m_drag.target);
    const QSizeF size = m_cards.bubbleSize(text);
    QPointF corner = m_drag.now + QPoint(kBubbleDistance, kBubbleDistance);
    corner.setX(std::clamp(corner.x(), 0.0, std::max(0.0, viewport()->width() - size.width())));
    corner.setY(std::clamp(corner.y(), 0.0, std::max(0.0, viewport()->height() - size.height())));
    if (isMirrored())
        corner.setX(std::max(0.0, m_drag.now.x() - kBubbleDistance - size.width()));
    m_cards.paintBubble(painter, corner, text, layoutDirection());
}

void CalendarView::dragEnterEvent(QDragEnterEvent *event)
{
    if (isWelcome(*event->mimeData()) && !m_context.isForLooking())
        event->acceptProposedAction();
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event)
{
    CalendarSpot spot;
    m_dropping = !m_context.isForLooking() && isWelcome(*event->mimeData()) && spotAt(event->position().toPoint(), Snap::QuarterHour, spot);
    m_dropSpot = spot;
    viewport()->update();
    event->setAccepted(m_dropping);
}

void CalendarView::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    viewport()->update();
}

void CalendarView::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    viewport()->update();
    CalendarSpot spot;
    if (m_context.isForLooking() || !isWelcome(*event->mimeData()) || !spotAt(event->position().toPoint(), Snap::QuarterHour, spot))
        return;
    event->acceptProposedAction();
    if (postdrag::holds(*event->mimeData()))
        return planDropped(*event->mimeData(), spot);
    if (librarydrag::holds(*event->mimeData()))
        return m_context.actions.addFromLibrary({librarydrag::itemsOf(*event->mimeData()), placeOf(spot)});
    Q_EMIT newPostFromDrop(event->mimeData(), placeOf(spot));
}

// The first one there, the others half an hour after each other.
void CalendarView::planDropped(const QMimeData &data, const CalendarSpot &spot)
{
    QList<EntryMove> moves;
    for (PostId post : postdrag::postsOf(data)) {
        const QTime time = spot.timed ? spot.time.addSecs(int(moves.size()) * kStagger * 60) : QTime();
        const bool isNextDay = spot.timed && time < spot.time;
        moves.append({post, spot.date.addDays(isNextDay ? 1 : 0), time, spot.timed});
    }
    m_context.actions.plan(moves);
}

} // namespace perennial
