// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/calendarview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

namespace perennial {

CalendarView::CalendarView(CalendarContext &context, QWidget *parent)
    : QAbstractScrollArea(parent), m_context(context), m_cards(context.theme)
{
    installCalendarAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&context.model, &CalendarModel::entriesChanged, this, &CalendarView::takeChange);
    connect(&context, &CalendarContext::settingChanged, this, &CalendarView::takeChange);
    connect(&context.theme, &Theme::changed, this, [this] { viewport()->update(); });
    connect(&context.selection, &CalendarSelection::changed, this, &CalendarView::onSelectionChanged);
}

CalendarView::~CalendarView() = default;

namespace {

constexpr std::chrono::milliseconds kCardsOfAFrame{5}; // leaves time for the grid within 16

} // namespace

CalendarView::Frame::Frame(CalendarView &view) : m_view(view)
{
    view.m_cards.beginFrame(kCardsOfAFrame);
}

CalendarView::Frame::~Frame()
{
    if (m_view.m_cards.isUnfinished())
        QTimer::singleShot(0, m_view.viewport(), qOverload<>(&QWidget::update));
}

CardLook CalendarView::lookOf(const CalendarEntry &entry, const CalendarFormat &format) const
{
    CardLook look = m_context.lookOf(entry, format);
    look.direction = layoutDirection();
    look.hovered = entry.post == m_hovered && !m_drag.active;
    look.focused = m_keyboard && hasFocus() && entry.post == m_context.selection.current();
    return look;
}

QString CalendarView::accessibleTextOf(PostId post) const
{
    const CalendarEntry *entry = m_context.model.find(post);
    return entry ? describeEntry(*entry, m_context.format(), m_context.channelsById()) : QString();
}

void CalendarView::onSelectionChanged()
{
    if (const CalendarEntry *entry = m_context.model.find(m_context.selection.current())) {
        m_cursor = {entry->date, entry->timed ? entry->time : QTime(), entry->timed, m_cursor.column};
        if (!standsIn(*entry, m_cursor))
            m_cursor.column = firstColumnOf(*entry);
    }
    viewport()->update();
    tellFocus();
}

// Views behind the current one wait until they are seen.
void CalendarView::takeChange()
{
    m_stale = isHidden();
    if (m_stale)
        return;
    relayout();
    viewport()->update();
    tellCalendarChange(this);
    tellFocus();
}

void CalendarView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    if (std::exchange(m_stale, false))
        relayout();
}

// What was under way ends: a hidden view no longer knows where things stand.
void CalendarView::hideEvent(QHideEvent *event)
{
    giveUpDrag();
    endBand();
    QAbstractScrollArea::hideEvent(event);
}

void CalendarView::tellFocus()
{
    if (!QAccessible::isActive() || !hasFocusInside())
        return;
    QAccessibleInterface *self = QAccessible::queryAccessibleInterface(this);
    QAccessibleInterface *child = self ? self->focusChild() : nullptr;
    if (!child)
        return;
    const bool isAnother = QAccessible::uniqueId(child) != std::exchange(m_toldFocus, QAccessible::uniqueId(child));
    const QString name = child->text(QAccessible::Name);
    const bool isRenamed = name != std::exchange(m_toldName, name);
    if (!isAnother && !isRenamed)
        return;
    QAccessibleEvent news(child, isAnother ? QAccessible::Focus : QAccessible::NameChanged);
    QAccessible::updateAccessibility(&news);
}

bool CalendarView::hasFocusInside() const
{
    return hasFocus() || (QApplication::focusWidget() && viewport()->isAncestorOf(QApplication::focusWidget()));
}

void CalendarView::focusOn(PostId post)
{
    setFocus(Qt::TabFocusReason);
    m_keyboard = true;
    m_context.selection.select(post);
    revealCursor();
}

void CalendarView::focusOn(const CalendarSpot &spot)
{
    setFocus(Qt::TabFocusReason);
    m_keyboard = true;
    setCursorSpot(spot);
    m_context.selection.clear();
    revealCursor();
    tellFocus();
}

void CalendarView::openMenuOf(PostId post)
{
    if (!m_context.selection.contains(post))
        m_context.selection.select(post);
    const QRect card = m_stale ? QRect() : cardRect(post);
    Q_EMIT menuRequested(post, placeOf(m_cursor), viewport()->mapToGlobal((card.isNull() ? viewport()->rect() : card).center()));
}

QList<PostId> CalendarView::postsIn(const QRect &rect) const
{
    QList<PostId> posts;
    for (const CalendarEntry &entry : m_context.model.entries()) {
        const QRect card = cardRect(entry.post);
        if (!card.isNull() && card.intersects(rect))
            posts.append(entry.post);
    }
    return posts;
}

bool CalendarView::standsIn(const CalendarEntry &entry, const CalendarSpot &spot) const
{
    return entry.date == spot.date;
}

NewPostPlace CalendarView::placeOf(const CalendarSpot &spot) const
{
    return {spot.date, spot.time, spot.timed, channelsAt(spot)};
}

void CalendarView::setCursorSpot(const CalendarSpot &spot)
{
    m_cursor = spot;
    viewport()->update();
}

void CalendarView::hover(PostId post)
{
    if (post == m_hovered)
        return;
    m_hovered = post;
    viewport()->update();
}

CalendarView::Hint CalendarView::hintAt(QPoint pos) const
{
    if (const int index = bandAt(pos); index >= 0) {
        const CalendarBand &band = m_context.model.bands()[index];
        const CalendarFormat format = m_context.format();
        const QString days = band.from == band.to ? format.day(band.from) : format.range(band.from, band.to);
        //: %1 a campaign, a note or a holiday, %2 its days
        return {tr("%1: %2").arg(band.text, days), QRect(pos, QSize(1, 1))};
    }
    const PostId post = postAt(pos);
    return {accessibleTextOf(post), post ? cardRect(post) : QRect()};
}

bool CalendarView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hover({});
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Hint hint = hintAt(help->pos());
        if (hint.text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), hint.text, viewport(), hint.rect);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CalendarView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const PostId post = m_context.selection.current();
        const QRect rect = post ? cardRect(post) : spotRect(m_cursor);
        Q_EMIT menuRequested(post, placeOf(m_cursor), viewport()->mapToGlobal(rect.center()));
        return;
    }
    CalendarSpot spot;
    const PostId post = postAt(event->pos());
    if (post && !m_context.selection.contains(post))
        m_context.selection.select(post);
    if (post || spotAt(event->pos(), Snap::QuarterHour, spot))
        Q_EMIT menuRequested(post, placeOf(spot), event->globalPos());
}

void CalendarView::focusInEvent(QFocusEvent *event)
{
    m_keyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!m_cursor.date.isValid() || m_cursor.date < firstShown() || m_cursor.date > lastShown()) {
        const QDate today = m_context.today();
        m_cursor = {today >= firstShown() && today <= lastShown() ? today : firstShown(), QTime(9, 0), true};
    }
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    tellFocus();
}

void CalendarView::focusOutEvent(QFocusEvent *event)
{
    giveUpDrag();
    m_toldFocus = 0;
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void CalendarView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        relayout();
        viewport()->update();
    }
}

void CalendarView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

} // namespace perennial
