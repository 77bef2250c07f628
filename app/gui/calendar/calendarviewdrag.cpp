// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarview.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace perennial {

namespace {

constexpr int kAutoscrollMs = 25;
constexpr int kBubbleDistance = 12;

bool isWelcome(const QMimeData &data)
{
    return data.hasUrls() || data.hasText() || data.hasImage();
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
    if (!post) {
        CalendarSpot spot;
        if (spotAt(pos, Snap::QuarterHour, spot))
            setCursorSpot(spot);
        m_context.selection.clear();
        return;
    }
    m_drag = {post, pos, pos, pos.y() - cardRect(post).top(), true, false, false, Snap::QuarterHour, {}};
    if (event->modifiers() & Qt::ShiftModifier)
        m_context.selection.toggle(post);
    else if (!m_context.selection.contains(post))
        m_context.selection.select(post);
}

void CalendarView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (!m_drag.armed || !(event->buttons() & Qt::LeftButton)) {
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
    m_drag.snap = modifiers & Qt::AltModifier ? Snap::Minute : Snap::QuarterHour;
    m_drag.target = dropSpot(*entry, m_drag);
    const bool refused = !canMove(entry->state) && !m_drag.copying;
    viewport()->setCursor(refused ? Qt::ForbiddenCursor : m_drag.copying ? Qt::DragCopyCursor : Qt::ClosedHandCursor);
    viewport()->update();
}

void CalendarView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_drag.armed)
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
    if (!entry || !drag.target.date.isValid())
        return;
    QList<EntryMove> moves;
    if (!entry->timed || !m_context.selection.contains(drag.post)) {
        moves.append({drag.post, drag.target.date, drag.target.time, drag.target.timed});
    } else {
        const int minutes = (drag.target.time.msecsSinceStartOfDay() - entry->time.msecsSinceStartOfDay()) / 60000;
        moves = shifted(entry->date.daysTo(drag.target.date), minutes);
    }
    if (drag.copying)
        m_context.actions.copy(moves);
    else
        m_context.actions.move(moves);
}

QList<EntryMove> CalendarView::shifted(qint64 days, int minutes) const
{
    QList<EntryMove> moves;
    for (PostId post : m_context.selection.posts()) {
        const CalendarEntry *entry = m_context.model.find(post);
        if (!entry)
            continue;
        // Wall clock arithmetic: nine o'clock stays nine o'clock over a change of the clocks.
        const QDateTime wall(entry->date, entry->timed ? entry->time : QTime(12, 0), Qt::UTC);
        const QDateTime moved = wall.addDays(days).addSecs(entry->timed ? qint64(minutes) * 60 : 0);
        const QDate date = moved.date();
        const DayShape shape = dayShape(date, m_context.setting().zone);
        const int minute = shape.existing(moved.time().hour() * 60 + moved.time().minute());
        moves.append({post, date, entry->timed ? QTime(minute / 60, minute % 60) : QTime(), entry->timed});
    }
    return moves;
}

void CalendarView::giveUpDrag()
{
    if (!m_drag.armed)
        return;
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
}

void CalendarView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    CalendarSpot spot;
    if (const PostId post = postAt(pos))
        Q_EMIT openRequested(post);
    else if (spotAt(pos, Snap::QuarterHour, spot))
        Q_EMIT newPostRequested(spot.date, spot.time, spot.timed);
}

void CalendarView::paintDrag(QPainter &painter)
{
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
    const QString text = bubbleText(m_drag.target);
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
    if (isWelcome(*event->mimeData()))
        event->acceptProposedAction();
}

void CalendarView::dragMoveEvent(QDragMoveEvent *event)
{
    CalendarSpot spot;
    m_dropping = isWelcome(*event->mimeData()) && spotAt(event->position().toPoint(), Snap::QuarterHour, spot);
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
    if (!isWelcome(*event->mimeData()) || !spotAt(event->position().toPoint(), Snap::QuarterHour, spot))
        return;
    event->acceptProposedAction();
    Q_EMIT newPostFromDrop(event->mimeData(), spot.date, spot.time, spot.timed);
}

} // namespace perennial
