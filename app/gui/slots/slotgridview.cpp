// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "slots/slotgridview.h"

#include "common/paint.h"
#include "slots/slotgridaccess.h"

#include <QAccessible>
#include <QScrollBar>
#include <QWheelEvent>

namespace perennial {

namespace {

constexpr int kDayHead = 44;
constexpr int kGutter = 52;
constexpr int kBlockHeight = 24;
constexpr int kOpenAbove = 18;
constexpr int kZooms[] = {40, 64, 96};

int minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

} // namespace

const Channel *SlotScene::channel(ChannelId id) const
{
    const auto found = std::find_if(channels.cbegin(), channels.cend(), [id](const Channel &channel) { return channel.id == id; });
    return found == channels.cend() ? nullptr : &*found;
}

QuietHours SlotScene::quietOf(ChannelId id) const
{
    const Channel *found = channel(id);
    return found && found->quiet ? *found->quiet : client.quiet;
}

SlotGridView::SlotGridView(const Theme &theme, SlotDraft &draft, QWidget *parent)
    : QAbstractScrollArea(parent), m_theme(theme), m_draft(draft), m_cards(theme)
{
    installSlotGridAccessibility();
    setObjectName(QStringLiteral("slot-grid"));
    setAccessibleName(tr("Publishing times of a week"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("ownFocus", true);
    setProperty("area", true);
    viewport()->setMouseTracking(true);
    connect(&draft, &SlotDraft::changed, this, &SlotGridView::follow);
    connect(&theme, &Theme::changed, this, [this] {
        relayout();
        viewport()->update();
    });
    const auto byHand = [this] { m_scrolledByHand = true; };
    connect(verticalScrollBar(), &QScrollBar::sliderMoved, this, byHand);
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, byHand);
}

void SlotGridView::setScene(const SlotScene &scene)
{
    const bool isAnother = scene.client.id != m_scene.client.id;
    m_scene = scene;
    if (isAnother) {
        m_selection.clear();
        m_copied.clear();
        m_scrolledByHand = false;
    }
    relayout();
    follow();
}

QList<Slot> SlotGridView::shownSlots() const
{
    QList<Slot> shown;
    for (const Channel &channel : m_scene.channels) {
        for (const Slot &slot : m_draft.sheet().slots()) {
            if (slot.channel == channel.id)
                shown << slot;
        }
    }
    return shown;
}

void SlotGridView::relayout()
{
    // No week of the year: any that has all days at their usual length.
    m_geometry.days = dayShapes(startOfWeek(QDate(2024, 1, 4), m_scene.client.weekStart), kColumns, QTimeZone::utc());
    m_geometry.width = viewport()->width();
    m_geometry.gutter = m_theme.scaled(kGutter);
    m_geometry.direction = isMirrored() ? GridDirection::RightToLeft : GridDirection::LeftToRight;
    m_layout = layoutSlotGrid(shownSlots(), m_geometry, m_theme.scaled(kBlockHeight));
    const int page = std::max(0, viewport()->height() - headHeight());
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.contentHeight() - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_geometry.hourHeight / 2);
    if (!m_scrolledByHand)
        openAtTop();
}

void SlotGridView::follow()
{
    m_layout = layoutSlotGrid(shownSlots(), m_geometry, m_theme.scaled(kBlockHeight));
    const auto isGone = [this](const SlotBlock &block) { return m_layout.indexOf(block) < 0; };
    if (m_selection.removeIf(isGone) > 0)
        Q_EMIT selectionChanged();
    if (m_cursor.block && isGone(*m_cursor.block))
        m_cursor.block.reset();
    if (m_press.block && isGone(*m_press.block))
        m_press = {};
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent event(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&event);
    }
}

// With the first slot of the week, or eight o'clock, near the top.
void SlotGridView::openAtTop()
{
    int minute = 8 * 60;
    for (const PlacedSlot &placed : std::as_const(m_layout.placed))
        minute = std::min(minute, minuteOf(placed.time));
    verticalScrollBar()->setValue(m_geometry.yOf(minute) - kOpenAbove);
}

int SlotGridView::headHeight() const
{
    return m_theme.scaled(kDayHead) + 1;
}

QPoint SlotGridView::toGrid(QPoint pos) const
{
    return pos - QPoint(0, headHeight() - verticalScrollBar()->value());
}

QRect SlotGridView::fromGrid(const QRect &rect) const
{
    return rect.translated(0, headHeight() - verticalScrollBar()->value());
}

Qt::DayOfWeek SlotGridView::dayOf(int column) const
{
    return Qt::DayOfWeek(m_geometry.days.at(std::clamp(column, 0, kColumns - 1)).date.dayOfWeek());
}

QRect SlotGridView::blockRect(const SlotBlock &block) const
{
    const int index = m_layout.indexOf(block);
    if (index < 0)
        return {};
    const QRect rect = fromGrid(m_layout.placed.at(index).rect);
    return rect.intersects(viewport()->rect().adjusted(0, headHeight(), 0, 0)) ? rect : QRect();
}

QPoint SlotGridView::pointOf(Qt::DayOfWeek day, QTime time) const
{
    const QRect column = m_geometry.columnRect(int(weekFrom(m_scene.client.weekStart).indexOf(day)));
    return fromGrid(QRect(column.center().x(), m_geometry.yOf(minuteOf(time)), 1, 1)).topLeft();
}

QRect SlotGridView::headRect(Qt::DayOfWeek day) const
{
    const QRect column = m_geometry.columnRect(int(weekFrom(m_scene.client.weekStart).indexOf(day)));
    return {column.left(), 0, column.width(), headHeight()};
}

QRect SlotGridView::cellRect(int row, int column) const
{
    if (row >= kRows || column >= kColumns)
        return {};
    QRect rect = column < 0 ? m_geometry.mirrored({0, 0, m_geometry.gutter, m_geometry.contentHeight()}) : m_geometry.columnRect(column);
    if (row < 0)
        return {rect.left(), 0, rect.width(), headHeight()};
    rect.setTop(m_geometry.yOf(row * 60));
    rect.setHeight(m_geometry.hourHeight);
    const QRect shown = fromGrid(rect).intersected(viewport()->rect().adjusted(0, headHeight(), 0, 0));
    return shown.isEmpty() ? QRect() : shown;
}

QList<SlotBlock> SlotGridView::blocksIn(int row, int column) const
{
    QList<SlotBlock> blocks;
    for (const PlacedSlot &placed : m_layout.placed) {
        if (placed.column == column && placed.time.hour() == row)
            blocks << placed.block;
    }
    return blocks;
}

QString SlotGridView::cellText(int row, int column) const
{
    if (row < 0)
        return column < 0 ? QString() : weekdayText(dayOf(column), QLocale::LongFormat);
    const QString hour = slotTimeText(QTime(row, 0));
    if (column < 0)
        return hour;
    const int count = int(blocksIn(row, column).size());
    //: %1 a day of the week, %2 an hour, %3 "free" or "2 slots"
    return tr("%1 %2, %3").arg(weekdayText(dayOf(column)), hour, count == 0 ? tr("free") : tr("%Ln slots", nullptr, count));
}

SlotNames SlotGridView::namesOf(const Slot &slot) const
{
    const Channel *channel = m_scene.channel(slot.channel);
    return {m_draft.categoryName(slot.category), channel ? channel->name : QString()};
}

QString SlotGridView::textOf(const SlotBlock &block) const
{
    const Slot *slot = m_draft.sheet().find(block.slot);
    return slot ? blockText(*slot, block.day, namesOf(*slot)) : QString();
}

void SlotGridView::select(const QList<SlotBlock> &blocks)
{
    m_selection = blocks;
    if (!blocks.isEmpty()) {
        const int index = m_layout.indexOf(blocks.last());
        if (index >= 0)
            m_cursor = {m_layout.placed.at(index).column, m_layout.placed.at(index).time, blocks.last()};
    }
    viewport()->update();
    Q_EMIT selectionChanged();
    tellFocus();
}

void SlotGridView::toggle(const SlotBlock &block)
{
    QList<SlotBlock> chosen = m_selection;
    if (chosen.removeAll(block) == 0)
        chosen << block;
    select(chosen);
}

std::optional<SlotBlock> SlotGridView::cursorBlock() const
{
    return m_cursor.block;
}

void SlotGridView::setCursor(const Cursor &cursor)
{
    m_cursor = cursor;
    const int index = cursor.block ? m_layout.indexOf(*cursor.block) : -1;
    QRect rect = m_geometry.columnRect(cursor.column);
    rect.setTop(m_geometry.yOf(minuteOf(cursor.time)));
    rect.setHeight(m_geometry.hourHeight);
    reveal(index < 0 ? rect : m_layout.placed.at(index).rect);
    viewport()->update();
    tellFocus();
}

void SlotGridView::reveal(const QRect &grid)
{
    constexpr int kAir = 16;
    const int page = viewport()->height() - headHeight();
    QScrollBar *bar = verticalScrollBar();
    if (grid.top() - kAir < bar->value())
        bar->setValue(grid.top() - kAir);
    else if (grid.bottom() + kAir > bar->value() + page)
        bar->setValue(grid.bottom() + kAir - page);
    m_scrolledByHand = true;
}

void SlotGridView::tellFocus()
{
    if (hasFocus())
        tellSlotGridFocus(this);
}

void SlotGridView::showSlot(SlotId slot)
{
    const QList<SlotBlock> blocks = m_draft.sheet().blocksOf(slot);
    select(blocks);
    if (m_cursor.block)
        setCursor(m_cursor);
    setFocus(Qt::OtherFocusReason);
}

void SlotGridView::focusOn(const SlotBlock &block)
{
    setFocus(Qt::OtherFocusReason);
    m_byKey = true;
    select({block});
    if (m_cursor.block)
        setCursor(m_cursor);
}

void SlotGridView::edit(const SlotBlock &block)
{
    const int index = m_layout.indexOf(block);
    if (index < 0)
        return;
    reveal(m_layout.placed.at(index).rect);
    Q_EMIT editRequested(block.slot, fromGrid(m_layout.placed.at(index).rect));
}

void SlotGridView::press(int row, int column)
{
    const QList<SlotBlock> blocks = blocksIn(row, column);
    if (blocks.isEmpty())
        make(column, {QTime(row, 0)});
    else
        edit(blocks.first());
}

Slot SlotGridView::newSlot(int column, QTime time) const
{
    Slot slot;
    slot.workspace = m_scene.client.id;
    slot.channel = m_scene.target;
    slot.days = {dayOf(column)};
    slot.time = time;
    return slot;
}

void SlotGridView::make(int column, const QList<QTime> &times)
{
    if (!m_scene.target || times.isEmpty())
        return;
    SlotSheet next = m_draft.sheet();
    QList<SlotBlock> made;
    for (QTime time : times)
        made << next.blocksOf(next.add(newSlot(column, time)));
    apply(tr("Add %Ln slots", nullptr, int(times.size())), next, made);
}

void SlotGridView::apply(const QString &words, const SlotSheet &next, const QList<SlotBlock> &selected)
{
    m_draft.apply(words, next);
    select(selected);
}

void SlotGridView::removeSelected()
{
    const QList<SlotBlock> blocks = m_selection.isEmpty() && m_cursor.block ? QList{*m_cursor.block} : m_selection;
    if (blocks.isEmpty())
        return;
    SlotSheet next = m_draft.sheet();
    next.remove(blocks);
    apply(tr("Remove %Ln slots", nullptr, int(blocks.size())), next, {});
}

void SlotGridView::resizeEvent(QResizeEvent *)
{
    relayout();
}

void SlotGridView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void SlotGridView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        m_scrolledByHand = true;
        return QAbstractScrollArea::wheelEvent(event);
    }
    const auto *now = std::find(std::begin(kZooms), std::end(kZooms), m_geometry.hourHeight);
    const auto index = std::clamp<std::ptrdiff_t>(now - std::begin(kZooms) + (event->angleDelta().y() > 0 ? 1 : -1), 0, std::ssize(kZooms) - 1);
    m_geometry.hourHeight = kZooms[index];
    relayout();
    viewport()->update();
    event->accept();
}

void SlotGridView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        relayout();
        viewport()->update();
    }
}

void SlotGridView::focusInEvent(QFocusEvent *event)
{
    m_byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellFocus();
}

void SlotGridView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

QColor categoryColour(const Theme &theme, const QList<Category> &categories, CategoryId id)
{
    const auto found = std::find_if(categories.cbegin(), categories.cend(), [id](const Category &category) { return category.id == id; });
    return theme.channel(QColor(suggestedColour(int(found - categories.cbegin())))).colour;
}

} // namespace perennial
