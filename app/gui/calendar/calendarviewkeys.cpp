// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarview.h"

#include <QKeyEvent>

namespace perennial {

namespace {

int minutesOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

} // namespace

void CalendarView::keyPressEvent(QKeyEvent *event)
{
    if (m_drag.armed) {
        if (event->key() == Qt::Key_Escape)
            giveUpDrag();
        else if (m_drag.active)
            moveDrag(m_drag.now, event->modifiers());
        return;
    }
    if (m_band.armed && event->key() == Qt::Key_Escape) {
        m_context.selection.setPosts(m_band.before);
        return endBand();
    }
    m_keyboard = true;
    if (m_context.isForLooking())
        return lookByKey(event);
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->matches(QKeySequence::Undo))
        return m_context.actions.undo();
    if (event->matches(QKeySequence::Redo))
        return m_context.actions.redo();
    const PostId current = m_context.selection.current();
    if (isArrow(event->key())) {
        if (!(event->modifiers() & Qt::ShiftModifier) || !moveByKey(*event))
            walk(event->key(), event->modifiers() & Qt::ControlModifier);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current)
            Q_EMIT openRequested(current);
        else
            Q_EMIT newPostRequested(placeOf(m_cursor));
        return;
    case Qt::Key_N:
        if (event->modifiers() != Qt::NoModifier)
            break;
        Q_EMIT newPostRequested(placeOf(m_cursor));
        return;
    case Qt::Key_Delete:
        m_context.actions.remove(m_context.selection.posts());
        return;
    case Qt::Key_Escape:
        m_context.selection.clear();
        viewport()->update();
        return;
    default:
        break;
    }
    if (!typesATime(*event))
        QAbstractScrollArea::keyPressEvent(event);
}

// The arrows walk and Enter opens; everything else is for whoever shows the calendar.
void CalendarView::lookByKey(QKeyEvent *event)
{
    const PostId current = m_context.selection.current();
    if (isArrow(event->key()))
        walk(event->key(), event->modifiers() & Qt::ControlModifier);
    else if (current && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT openRequested(current);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

// Letters and digits begin a time: for what is selected, or the day to go to.
bool CalendarView::typesATime(const QKeyEvent &event)
{
    const bool asked = event.key() == Qt::Key_T && event.modifiers() == Qt::ControlModifier;
    const bool plain = !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QString text = event.text();
    if (!asked && !(plain && !text.isEmpty() && text.front().isLetterOrNumber()))
        return false;
    const PostId post = m_context.selection.current();
    const QRect beside = post && !cardRect(post).isNull() ? cardRect(post) : spotRect(m_cursor);
    Q_EMIT timeTyped(asked ? QString() : text, beside.intersected(viewport()->rect()));
    return true;
}

void CalendarView::selectAll()
{
    QList<PostId> posts;
    for (const CalendarEntry &entry : m_context.model.entries()) {
        if (entry.date >= firstShown() && entry.date <= lastShown())
            posts.append(entry.post);
    }
    m_context.selection.setPosts(posts);
}

void CalendarView::keyReleaseEvent(QKeyEvent *event)
{
    if (m_drag.active)
        moveDrag(m_drag.now, event->modifiers());
    else
        QAbstractScrollArea::keyReleaseEvent(event);
}

// Shift+arrows: a quarter of an hour up and down, a day to the sides (to later is where later stands).
bool CalendarView::moveByKey(const QKeyEvent &event)
{
    if (m_context.selection.posts().isEmpty())
        return false;
    const int later = isMirrored() ? -1 : 1;
    QList<EntryMove> moves;
    if (event.key() == Qt::Key_Left)
        moves = m_context.shifted(-later, 0);
    else if (event.key() == Qt::Key_Right)
        moves = m_context.shifted(later, 0);
    else if (minuteStep() == 0)
        moves = m_context.shifted(event.key() == Qt::Key_Up ? -7 : 7, 0);
    else
        moves = m_context.shifted(
            0, (event.key() == Qt::Key_Up ? -1 : 1) * (event.modifiers() & Qt::AltModifier ? 1 : minuteStep()));
    m_context.actions.move(moves);
    if (const CalendarEntry *entry = m_context.model.find(m_context.selection.current()))
        m_cursor = {entry->date, entry->time, entry->timed, m_cursor.column};
    revealCursor();
    return true;
}

// Ctrl+arrows go from cell to cell and let cards be.
void CalendarView::walk(int key, bool cellsOnly)
{
    if (!cellsOnly && walkCards(key)) {
        revealCursor();
        return;
    }
    const CalendarSpot next = stepped(m_cursor, key);
    const int direction = next.date < firstShown() ? -1 : next.date > lastShown() ? 1 : 0;
    setCursorSpot(next); // before the selection goes, so that the focus is told once
    m_context.selection.clear();
    if (direction != 0)
        Q_EMIT stepRequested(direction);
    revealCursor();
    tellFocus();
}

// Up and down: the neighbour in the day. To the sides: the card of the next day that is nearest in time.
bool CalendarView::walkCards(int key)
{
    const QList<CalendarEntry> &entries = m_context.model.entries();
    const int row = m_context.model.rowOf(m_context.selection.current());
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int step = key == Qt::Key_Up ? -1 : 1;
        int next = row + step;
        if (row < 0) {
            // From a cell to the first card after it, or the last one before.
            const auto isLater = [&](const CalendarEntry &entry) {
                return entry.date > m_cursor.date || (entry.date == m_cursor.date && entry.time > m_cursor.time);
            };
            const int after = int(std::find_if(entries.cbegin(), entries.cend(), isLater) - entries.cbegin());
            next = step > 0 ? after : after - 1;
        }
        const auto isToday = [&] {
            return next >= 0 && next < entries.size() && entries[next].date == m_cursor.date;
        };
        while (isToday() && !standsIn(entries[next], m_cursor))
            next += step;
        if (!isToday())
            return false;
        m_context.selection.select(entries[next].post);
        return true;
    }
    const CalendarSpot beside = stepped(m_cursor, key);
    const CalendarEntry *nearest = nullptr;
    for (const CalendarEntry &entry : entries) {
        if (!standsIn(entry, beside) || beside.date < firstShown() || beside.date > lastShown())
            continue;
        const auto distance = [this](const CalendarEntry &e) {
            return std::abs(minutesOf(e.time) - minutesOf(m_cursor.time));
        };
        if (!nearest || distance(entry) < distance(*nearest))
            nearest = &entry;
    }
    if (!nearest)
        return false;
    m_cursor.column = beside.column;
    if (nearest->post == m_context.selection.current())
        onSelectionChanged(); // the same post in another column
    m_context.selection.select(nearest->post);
    return true;
}

} // namespace perennial
