// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of the grid of slots: what the pointer does.

#include "slots/slotgridview.h"

#include "slots/slotwords.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace perennial {

namespace {

constexpr int kEdge = 28; // where a drag scrolls
constexpr int kSnapMinutes = 15;

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

QString plain(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

int SlotGridView::headAt(QPoint pos) const
{
    for (int column = 0; pos.y() < headHeight() && column < kColumns; ++column) {
        if (headRect(dayOf(column)).contains(pos))
            return column;
    }
    return -1;
}

void SlotGridView::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    m_byKey = false;
    if (event->button() != Qt::LeftButton)
        return;
    if (const int column = headAt(pos); column >= 0)
        return openDayMenu(dayOf(column), viewport()->mapToGlobal(headRect(dayOf(column)).bottomLeft()));
    const QRect grid = m_geometry.mirrored({m_geometry.gutter, 0, m_geometry.width - m_geometry.gutter, m_geometry.contentHeight()});
    if (pos.y() < headHeight() || !grid.contains(toGrid(pos)))
        return;
    m_press = {Gesture::Pressed, toGrid(pos), toGrid(pos), {}, event->modifiers()};
    const int index = m_layout.at(m_press.start);
    if (index < 0)
        return;
    const SlotBlock block = m_layout.placed.at(index).block;
    m_press.block = block;
    if (!m_selection.contains(block) && !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
        select({block});
}

void SlotGridView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    m_hover = pos;
    viewport()->update();
    if (m_press.gesture == Gesture::None) {
        const bool onBlock = m_layout.at(toGrid(pos)) >= 0 && pos.y() >= headHeight();
        viewport()->setCursor(onBlock || headAt(pos) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    m_press.now = toGrid(pos);
    m_press.modifiers = event->modifiers();
    if (m_press.gesture == Gesture::Pressed) {
        if ((m_press.now - m_press.start).manhattanLength() < QApplication::startDragDistance())
            return;
        if (m_press.block && !m_selection.contains(*m_press.block))
            select({*m_press.block});
        m_press.gesture = m_press.block ? Gesture::Move : m_press.modifiers & Qt::ShiftModifier ? Gesture::Band : Gesture::Series;
    }
    scrollFor(pos);
}

void SlotGridView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (m_press.gesture != Gesture::None) {
        m_press.now = toGrid(event->position().toPoint());
        m_press.modifiers = event->modifiers();
    }
    drop();
    viewport()->update();
}

// What the gesture that ends means.
void SlotGridView::drop()
{
    const Press press = std::exchange(m_press, {});
    const bool copies = press.modifiers & Qt::ControlModifier;
    switch (press.gesture) {
    case Gesture::None:
        return;
    case Gesture::Pressed: {
        if (press.block) {
            if (copies || press.modifiers & Qt::ShiftModifier)
                return toggle(*press.block);
            return select({*press.block});
        }
        if (m_selection.size() > 1)
            return select({}); // it ends the selection first
        const GridPoint point = gridPointAt(press.start, m_geometry, Snap::QuarterHour);
        return make(point.column, {point.time});
    }
    case Gesture::Series:
        return make(gridPointAt(press.start, m_geometry, Snap::QuarterHour).column, seriesOf(press));
    case Gesture::Band:
        return select(banded(press));
    case Gesture::Move: {
        const SlotShift shift = shiftOf(press);
        if (shift.isNone())
            return;
        SlotSheet next = m_draft.sheet();
        const int count = int(m_selection.size());
        const QList<SlotBlock> moved = copies ? next.copy(m_selection, shift) : next.move(m_selection, shift);
        return apply(copies ? tr("Copy %Ln slots", nullptr, count) : tr("Move %Ln slots", nullptr, count), next, moved);
    }
    }
}

// By quarters of an hour of what is held, as far as all that goes along stays in the week.
SlotShift SlotGridView::shiftOf(const Press &press) const
{
    const int index = press.block ? m_layout.indexOf(*press.block) : -1;
    if (index < 0)
        return {};
    const PlacedSlot &held = m_layout.placed.at(index);
    const int minute = minuteOf(held.time);
    const double exact = minute + double(press.now.y() - press.start.y()) * 60 / m_geometry.hourHeight;
    const int snapped = int(std::lround(exact / kSnapMinutes)) * kSnapMinutes;
    const int column = gridPointAt(press.now, m_geometry, Snap::QuarterHour).column;
    const bool isStill = std::abs(exact - minute) < kSnapMinutes / 2.0;
    return m_draft.sheet().fitting(m_selection, {column - held.column, isStill ? 0 : snapped - minute}, m_scene.client.weekStart);
}

QList<QTime> SlotGridView::seriesOf(const Press &press) const
{
    const auto minuteAt = [this](QPoint point) { return minuteOf(gridPointAt(point, m_geometry, Snap::QuarterHour).time); };
    const int first = minuteAt(press.start);
    const int last = minuteAt(press.now);
    const int by = std::max(kSnapMinutes, m_scene.seriesMinutes);
    QList<QTime> times;
    for (int minute = first; last >= first ? minute <= last : minute >= std::max(0, last); minute += last >= first ? by : -by)
        times << QTime(minute / 60, minute % 60);
    std::sort(times.begin(), times.end());
    return times;
}

QList<SlotBlock> SlotGridView::banded(const Press &press) const
{
    const QRect band = QRect(press.start, press.now).normalized();
    QList<SlotBlock> blocks = press.modifiers & Qt::ControlModifier ? m_selection : QList<SlotBlock>();
    for (const PlacedSlot &placed : m_layout.placed) {
        if (placed.rect.intersects(band) && !blocks.contains(placed.block))
            blocks << placed.block;
    }
    return blocks;
}

void SlotGridView::scrollFor(QPoint pos)
{
    QScrollBar *bar = verticalScrollBar();
    if (pos.y() < headHeight() + kEdge)
        bar->setValue(bar->value() - bar->singleStep());
    else if (pos.y() > viewport()->height() - kEdge)
        bar->setValue(bar->value() + bar->singleStep());
}

void SlotGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_press = {};
    const int index = m_layout.at(toGrid(event->position().toPoint()));
    if (event->button() == Qt::LeftButton && event->position().y() >= headHeight() && index >= 0)
        edit(m_layout.placed.at(index).block);
}

void SlotGridView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QRect beside = m_cursor.block ? blockRect(*m_cursor.block) : cellRect(cursorRow(), m_cursor.column);
        if (m_cursor.block)
            return openMenu(beside.center());
        return openDayMenu(currentDay(), viewport()->mapToGlobal(beside.center()));
    }
    const QPoint pos = event->pos(); // of the viewport
    const int column = headAt(pos);
    if (column >= 0)
        return openDayMenu(dayOf(column), event->globalPos());
    openMenu(pos);
}

void SlotGridView::openMenu(QPoint pos)
{
    const int index = m_layout.at(toGrid(pos));
    if (index < 0)
        return openDayMenu(dayOf(gridPointAt(toGrid(pos), m_geometry, Snap::QuarterHour).column), viewport()->mapToGlobal(pos));
    const SlotBlock block = m_layout.placed.at(index).block;
    if (!m_selection.contains(block))
        select({block});
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("slot-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Change…")), &QAction::triggered, this, [this, block] { edit(block); });
    QMenu *draw = menu->addMenu(tr("Draw from"));
    const auto offer = [&](const QString &name, CategoryId id) {
        connect(draw->addAction(name), &QAction::triggered, this, [this, id] {
            SlotSheet next = m_draft.sheet();
            next.setCategory(m_selection, id);
            m_draft.apply(tr("Change the category"), next);
        });
    };
    offer(tr("Any post"), {});
    for (const Category &category : m_draft.categories())
        offer(plain(category.name), category.id);
    menu->addSeparator();
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, &SlotGridView::removeSelected);
    menu->popup(viewport()->mapToGlobal(pos));
}

void SlotGridView::openDayMenu(Qt::DayOfWeek day, QPoint global)
{
    const QString name = weekdayText(day, QLocale::LongFormat);
    const int column = int(weekFrom(m_scene.client.weekStart).indexOf(day));
    QList<SlotBlock> blocks;
    for (const PlacedSlot &placed : std::as_const(m_layout.placed)) {
        if (placed.column == column)
            blocks << placed.block;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("day-menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: %1 a day of the week
    QAction *copy = menu->addAction(tr("Copy %1 to…").arg(name));
    connect(copy, &QAction::triggered, this, [this, day] { Q_EMIT copyDayRequested(day); });
    QAction *all = menu->addAction(tr("Select all of %1").arg(name));
    connect(all, &QAction::triggered, this, [this, blocks] { select(blocks); });
    QAction *clear = menu->addAction(tr("Remove all of %1").arg(name));
    connect(clear, &QAction::triggered, this, [this, blocks] {
        select(blocks);
        removeSelected();
    });
    for (QAction *action : {copy, all, clear})
        action->setEnabled(!blocks.isEmpty());
    menu->popup(global);
}

QString SlotGridView::tipAt(QPoint pos) const
{
    if (const int column = headAt(pos); column >= 0)
        return tr("%1: copy, select or remove its slots").arg(weekdayText(dayOf(column), QLocale::LongFormat));
    const int index = m_layout.at(toGrid(pos));
    if (pos.y() < headHeight() || index < 0)
        return {};
    const PlacedSlot &placed = m_layout.placed.at(index);
    const Slot *slot = m_draft.sheet().find(placed.block.slot);
    QStringList lines{textOf(placed.block)};
    if (slot && slot->days.count() > 1)
        lines << slotDaysText(*slot);
    if (slot && !slotSpanText(*slot, m_scene.client.calendar).isEmpty())
        lines << slotSpanText(*slot, m_scene.client.calendar);
    const Channel *channel = slot ? m_scene.channel(slot->channel) : nullptr;
    if (channel && !channel->timeZone.isEmpty() && channel->timeZone != m_scene.client.timeZone)
        lines << tr("On its own clock: %1").arg(QString::fromUtf8(channel->timeZone));
    return lines.join(QLatin1Char('\n'));
}

bool SlotGridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_hover.reset();
        viewport()->update();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace perennial
