// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of the grid of slots: what the keyboard does.

#include "slots/slotgridview.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace perennial {

namespace {

constexpr int kStepMinutes = 15;

} // namespace

void SlotGridView::keyPressEvent(QKeyEvent *event)
{
    m_byKey = true;
    viewport()->update();
    if (event->key() == Qt::Key_Escape && m_press.gesture != Gesture::None) {
        m_press = {};
        return;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        return Q_EMIT historyRequested(event->matches(QKeySequence::Undo));
    if (event->matches(QKeySequence::Copy)) {
        m_copied = m_selection.isEmpty() && m_cursor.block ? QList{*m_cursor.block} : m_selection;
        return;
    }
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::SelectAll)) {
        QList<SlotBlock> all;
        for (const PlacedSlot &placed : std::as_const(m_layout.placed))
            all << placed.block;
        return select(all);
    }
    if (keyShifts(event) || keyMoves(event))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_cursor.block ? edit(*m_cursor.block) : make(m_cursor.column, {m_cursor.time});
    case Qt::Key_Space:
        return m_cursor.block ? toggle(*m_cursor.block) : make(m_cursor.column, {m_cursor.time});
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return removeSelected();
    case Qt::Key_Escape:
        if (!m_selection.isEmpty())
            return select({});
        break;
    default:
        break;
    }
    event->ignore();
}

bool SlotGridView::keyShifts(QKeyEvent *event)
{
    if (event->modifiers() != Qt::ShiftModifier)
        return false;
    const int ahead = isMirrored() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        shiftSelected({0, -kStepMinutes});
        return true;
    case Qt::Key_Down:
        shiftSelected({0, kStepMinutes});
        return true;
    case Qt::Key_Left:
        shiftSelected({-ahead, 0});
        return true;
    case Qt::Key_Right:
        shiftSelected({ahead, 0});
        return true;
    default:
        return false;
    }
}

void SlotGridView::shiftSelected(SlotShift shift)
{
    const QList<SlotBlock> blocks = m_selection.isEmpty() && m_cursor.block ? QList{*m_cursor.block} : m_selection;
    const SlotShift fitting = m_draft.sheet().fitting(blocks, shift, m_scene.client.weekStart);
    if (blocks.isEmpty() || fitting != shift)
        return;
    SlotSheet next = m_draft.sheet();
    const QList<SlotBlock> moved = next.move(blocks, fitting);
    apply(tr("Move %Ln slots", nullptr, int(blocks.size())), next, moved);
    setCursor(m_cursor);
}

bool SlotGridView::keyMoves(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return false;
    const int ahead = isMirrored() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Left:
        stepDay(-ahead);
        return true;
    case Qt::Key_Right:
        stepDay(ahead);
        return true;
    case Qt::Key_Home:
        stepDay(-kColumns);
        return true;
    case Qt::Key_End:
        stepDay(kColumns);
        return true;
    case Qt::Key_PageUp:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    default:
        return false;
    }
}

// To the next hour or slot of the day.
void SlotGridView::step(int by)
{
    const QList<SlotStop> stops = slotStops(m_layout, m_cursor.column);
    int at = -1;
    for (int i = 0; i < stops.size(); ++i) {
        const SlotStop &stop = stops.at(i);
        const bool isBlock = m_cursor.block && stop.placed >= 0 && m_layout.placed.at(stop.placed).block == *m_cursor.block;
        if (isBlock || (!m_cursor.block && stop.time <= m_cursor.time))
            at = i;
    }
    // From between two of them both ways lead to a neighbour.
    const bool between = !m_cursor.block && at >= 0 && stops.at(at).time != m_cursor.time;
    const int to = std::clamp(at + by + (between && by < 0 ? 1 : 0), 0, int(stops.size()) - 1);
    const SlotStop &stop = stops.at(to);
    Cursor cursor{m_cursor.column, stop.time, {}};
    if (stop.placed >= 0)
        cursor.block = m_layout.placed.at(stop.placed).block;
    m_selection = cursor.block ? QList{*cursor.block} : QList<SlotBlock>();
    setCursor(cursor);
    Q_EMIT selectionChanged();
}

void SlotGridView::stepDay(int by)
{
    Cursor cursor{std::clamp(m_cursor.column + by, 0, kColumns - 1), m_cursor.time, {}};
    for (const PlacedSlot &placed : std::as_const(m_layout.placed)) {
        if (!cursor.block && placed.column == cursor.column && placed.time == cursor.time)
            cursor.block = placed.block;
    }
    m_selection = cursor.block ? QList{*cursor.block} : QList<SlotBlock>();
    setCursor(cursor);
    Q_EMIT selectionChanged();
}

// The first of what was copied goes to where the keyboard is, the others keep their distance to it.
void SlotGridView::paste()
{
    m_copied.removeIf([this](const SlotBlock &block) { return m_layout.indexOf(block) < 0; });
    if (m_copied.isEmpty())
        return;
    const PlacedSlot *first = nullptr;
    for (const SlotBlock &block : std::as_const(m_copied)) {
        const PlacedSlot &placed = m_layout.placed.at(m_layout.indexOf(block));
        if (!first || std::tuple(placed.column, placed.time) < std::tuple(first->column, first->time))
            first = &placed;
    }
    const SlotShift shift{m_cursor.column - first->column, first->time.secsTo(m_cursor.time) / 60};
    SlotSheet next = m_draft.sheet();
    const QList<SlotBlock> made = next.copy(m_copied, next.fitting(m_copied, shift, m_scene.client.weekStart));
    apply(tr("Copy %Ln slots", nullptr, int(made.size())), next, made);
    setCursor(m_cursor);
}

} // namespace perennial
