// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/boardview.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace perennial {

namespace {

constexpr int kEdge = 36; // where a drag scrolls
constexpr int kDragStep = 12;

constexpr std::array kColumns{BoardColumn::Ideas,    BoardColumn::Draft,       BoardColumn::InReview,
                              BoardColumn::Approved, BoardColumn::NeedsPerson, BoardColumn::Sent};

QString reasonFor(BoardMove move, BoardColumn to)
{
    switch (move) {
    case BoardMove::Allowed:
    case BoardMove::SameColumn:
        return {};
    case BoardMove::OnlyPublisher:
        return to == BoardColumn::Sent
                   ? BoardView::tr("Posts come here when they have gone out. Approve a post and it will.")
                   : BoardView::tr("Posts come here by themselves when something went wrong.");
    case BoardMove::WentOut:
        return BoardView::tr("This post has gone out. Its status stays.");
    case BoardMove::UnderWay:
        return BoardView::tr("This post is being sent right now. Its status cannot be changed.");
    case BoardMove::NeedsPerson:
        return BoardView::tr("This post needs you first: open it and settle what happened.");
    }
    return {};
}

// What a post lacks to go out; the service would approve one without a time and leave it lying.
QString lackOf(const CalendarEntry &entry)
{
    if (!entry.timed)
        return BoardView::tr("This post has no time yet. Give it one, then approve it.");
    if (entry.channels.isEmpty())
        return BoardView::tr("This post has no channel yet. Choose one, then approve it.");
    return {};
}

} // namespace

BoardView::BoardView(CalendarContext &context, QWidget *parent) : CalendarView(context, parent)
{
    setObjectName(QStringLiteral("boardView"));
    setAccessibleName(tr("Board"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_layout.columns.resize(kBoardColumns);
    for (BoardColumn column : kColumns) {
        auto *own = new QScrollBar(Qt::Vertical, viewport());
        own->setObjectName(QStringLiteral("boardScroll%1").arg(int(column)));
        own->setAccessibleName(columnName(column));
        own->setCursor(Qt::ArrowCursor);
        own->hide();
        connect(own, &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
        m_bars[size_t(column)] = own;
    }
}

QString BoardView::columnName(BoardColumn column)
{
    switch (column) {
    case BoardColumn::Ideas:
        return tr("Ideas");
    case BoardColumn::Draft:
        return tr("Draft");
    case BoardColumn::InReview:
        return tr("In review");
    case BoardColumn::Approved:
        return tr("Approved");
    case BoardColumn::NeedsPerson:
        return tr("Needs you");
    case BoardColumn::Sent:
        return tr("Sent");
    }
    return {};
}

QString BoardView::columnText(BoardColumn column) const
{
    //: %1 a column of the board, %2 "4 posts"
    return tr("%1, %2").arg(columnName(column), tr("%Ln posts", nullptr, int(m_layout.cards(column).size())));
}

void BoardView::showDate(QDate date)
{
    const MonthSpan span = monthSpan(date, calendarOf(m_context.setting().system), m_context.setting().weekStart);
    if (span.first != m_first) {
        for (QScrollBar *each : m_bars)
            each->setValue(0);
    }
    m_first = span.first;
    m_last = span.last;
    relayout();
    viewport()->update();
}

void BoardView::relayout()
{
    ++m_layoutNumber;
    const Theme &theme = m_context.theme;
    m_geometry.from = m_first;
    m_geometry.to = m_last;
    m_geometry.size = viewport()->size();
    m_geometry.headHeight = theme.scaled(44);
    m_geometry.cardHeight = theme.scaled(64);
    m_geometry.direction = isMirrored() ? GridDirection::RightToLeft : GridDirection::LeftToRight;
    m_layout = layoutBoard(m_context.model.entries(), m_geometry);
    horizontalScrollBar()->setRange(0, std::max(0, m_geometry.contentWidth() - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(m_geometry.leastColumn / 4);
    placeBars();
    const BoardPlace place = m_layout.placeOf.value(m_context.selection.current(), {m_column, -1});
    if (m_follow && place.card >= 0 && place.column != m_column) {
        m_follow = false;
        m_column = place.column;
        revealCursor();
    }
}

void BoardView::placeBars()
{
    for (BoardColumn column : kColumns) {
        QScrollBar *own = bar(column);
        const QRect body = bodyRect(column);
        const int left = isMirrored() ? body.left() : body.right() + 1 - own->sizeHint().width();
        own->setGeometry(left, body.top(), own->sizeHint().width(), body.height());
        own->setRange(0, std::max(0, m_layout.bodyHeight(column, m_geometry) - body.height()));
        own->setPageStep(std::max(1, body.height()));
        own->setSingleStep((m_geometry.cardHeight + m_geometry.gap) / 2);
        own->setVisible(own->maximum() > 0 && !m_drag.active); // they would stand over the ghost
    }
}

int BoardView::sideways() const
{
    const QScrollBar *whole = horizontalScrollBar();
    return isMirrored() ? whole->maximum() - whole->value() : whole->value();
}

void BoardView::scrollContentsBy(int, int)
{
    placeBars();
    viewport()->update();
}

QRect BoardView::columnRect(BoardColumn column) const
{
    return m_geometry.columnRect(column).translated(-sideways(), 0);
}

QRect BoardView::bodyRect(BoardColumn column) const
{
    return m_geometry.bodyRect(column).translated(-sideways(), 0);
}

QPoint BoardView::toBody(BoardColumn column, QPoint pos) const
{
    return pos + QPoint(sideways(), bar(column)->value() - m_geometry.headHeight);
}

QRect BoardView::fromBody(BoardColumn column, const QRect &rect) const
{
    return rect.translated(-sideways(), m_geometry.headHeight - bar(column)->value());
}

std::optional<BoardColumn> BoardView::columnUnder(QPoint pos) const
{
    return columnAt(pos.x() + sideways(), m_geometry);
}

QRect BoardView::cardRect(PostId post) const
{
    const auto place = m_layout.placeOf.constFind(post);
    if (place == m_layout.placeOf.cend())
        return {};
    const QRect rect = fromBody(place->column, m_layout.cards(place->column)[place->card].rect);
    return rect.intersects(bodyRect(place->column)) ? rect : QRect();
}

PostId BoardView::postAt(QPoint pos) const
{
    const auto column = columnUnder(pos);
    if (!column || !bodyRect(*column).contains(pos))
        return {};
    const int card = m_layout.cardAt(*column, toBody(*column, pos));
    return card < 0 ? PostId{} : m_context.model.entries()[m_layout.cards(*column)[card].entry].post;
}

// A new post gets a day of the month shown, no time yet.
bool BoardView::spotAt(QPoint pos, Snap, CalendarSpot &spot) const
{
    if (!columnUnder(pos))
        return false;
    const QDate today = m_context.today();
    spot = {today >= m_first && today <= m_last ? today : m_first, QTime(), false};
    return true;
}

QRect BoardView::spotRect(const CalendarSpot &) const
{
    if (!m_drag.active)
        return columnRect(m_column);
    const QSize size(m_geometry.columnRect(m_column).width() - 2 * m_geometry.margin, m_geometry.cardHeight);
    return {m_drag.now - QPoint(size.width() / 2, m_drag.grab), size};
}

CalendarSpot BoardView::dropSpot(const CalendarEntry &entry, const Drag &) const
{
    return {entry.date.isValid() ? entry.date : m_first, entry.time, entry.timed};
}

QString BoardView::bubbleText(const CalendarSpot &) const
{
    if (m_drag.copying)
        return tr("Copy as a draft");
    const auto to = columnUnder(m_drag.now);
    const QString reason = to ? refusal(carried(m_drag.post), *to) : QString();
    return !reason.isEmpty() || !to ? reason : columnName(*to);
}

void BoardView::paintGhost(QPainter &painter, const QRect &rect, const CardLook &look)
{
    m_cards.paintFull(painter, rect, look);
}

void BoardView::scrollFor(QPoint pos)
{
    if (pos.x() < kEdge || pos.x() > viewport()->width() - kEdge) {
        const int step = (pos.x() < kEdge) != isMirrored() ? -kDragStep : kDragStep;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + step);
    }
    const auto column = columnUnder(pos);
    if (!column)
        return;
    const QRect body = bodyRect(*column);
    const int step = pos.y() < body.top() + kEdge ? -kDragStep : pos.y() > body.bottom() - kEdge ? kDragStep : 0;
    bar(*column)->setValue(bar(*column)->value() + step);
}

QList<PostId> BoardView::carried(PostId post) const
{
    return m_context.selection.contains(post) ? m_context.selection.posts() : QList<PostId>{post};
}

QString BoardView::refusal(const QList<PostId> &posts, BoardColumn to) const
{
    for (PostId post : posts) {
        const CalendarEntry *entry = m_context.model.find(post);
        if (!entry)
            continue;
        const BoardMove move = boardMove(entry->state, to);
        if (const QString reason = reasonFor(move, to); !reason.isEmpty())
            return reason;
        const bool approves = to == BoardColumn::Approved && move == BoardMove::Allowed;
        if (const QString lack = lackOf(*entry); approves && !lack.isEmpty())
            return lack;
    }
    return {};
}

bool BoardView::isRefused(const CalendarEntry &entry, const Drag &drag) const
{
    const auto to = columnUnder(drag.now);
    return !drag.copying && (!to || !refusal(carried(entry.post), *to).isEmpty());
}

bool BoardView::dropped(const Drag &drag)
{
    const auto to = columnUnder(drag.now);
    if (drag.copying) {
        CopyEntries copies;
        for (PostId post : carried(drag.post)) {
            if (const CalendarEntry *entry = m_context.model.find(post))
                copies.copies.append({post, entry->date, entry->time, entry->timed});
        }
        m_context.actions.copy(copies);
    } else if (to) {
        moveTo(carried(drag.post), *to);
    }
    return true;
}

void BoardView::moveTo(const QList<PostId> &posts, BoardColumn to)
{
    if (const QString reason = refusal(posts, to); !reason.isEmpty()) {
        Q_EMIT m_context.actions.said(reason, false);
        return;
    }
    QList<PostId> going;
    for (PostId post : posts) {
        const CalendarEntry *entry = m_context.model.find(post);
        if (entry && boardMove(entry->state, to) == BoardMove::Allowed)
            going.append(post);
    }
    if (going.isEmpty())
        return;
    m_column = currentColumn();
    m_follow = m_keyboard;
    m_context.actions.setStatus(going, *boardStatus(to));
}

BoardColumn BoardView::currentColumn() const
{
    return m_layout.placeOf.value(m_context.selection.current(), {m_column, -1}).column;
}

void BoardView::revealCursor()
{
    const BoardColumn column = currentColumn();
    const QRect whole = columnRect(column);
    const int outside = whole.left() < 0 ? whole.left() : std::max(0, whole.right() + 1 - viewport()->width());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isMirrored() ? -outside : outside));
    const int card = m_layout.placeOf.value(m_context.selection.current()).card;
    if (card < 0)
        return;
    const QRect rect = m_layout.cards(column)[card].rect;
    QScrollBar *own = bar(column);
    if (rect.top() - m_geometry.gap < own->value())
        own->setValue(rect.top() - m_geometry.gap);
    else if (rect.bottom() + m_geometry.gap > own->value() + own->pageStep())
        own->setValue(rect.bottom() + m_geometry.gap - own->pageStep());
}

void BoardView::goTo(BoardColumn column, int card)
{
    const QList<BoardCard> &cards = m_layout.cards(column);
    m_column = column;
    if (cards.isEmpty())
        m_context.selection.clear();
    else
        m_context.selection.select(
            m_context.model.entries()[cards[std::clamp(card, 0, int(cards.size()) - 1)].entry].post);
    revealCursor();
    viewport()->update();
    tellFocus();
}

void BoardView::walkCards(int step)
{
    const BoardPlace place = m_layout.placeOf.value(m_context.selection.current(), {m_column, -1});
    goTo(place.column, place.card < 0 ? 0 : place.card + step);
}

// To the card that stands at about the same height.
void BoardView::walkColumns(int step)
{
    const BoardPlace place = m_layout.placeOf.value(m_context.selection.current(), {m_column, 0});
    const auto to = BoardColumn(std::clamp(int(place.column) + step, 0, kBoardColumns - 1));
    if (to == place.column)
        return;
    const int pitch = m_geometry.cardHeight + m_geometry.gap;
    const int y = std::max(0, place.card) * pitch - bar(place.column)->value();
    goTo(to, (y + bar(to)->value() + pitch / 2) / pitch);
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const int key = event->key();
    const bool isSide = key == Qt::Key_Left || key == Qt::Key_Right;
    const int later = (key == Qt::Key_Right) != isMirrored() ? 1 : -1;
    if (m_drag.armed) {
        CalendarView::keyPressEvent(event);
        return placeBars();
    }
    if (isSide && modifiers == Qt::ShiftModifier && !m_context.selection.posts().isEmpty()) {
        m_keyboard = true;
        const int to = int(currentColumn()) + later;
        if (to >= 0 && to < kBoardColumns)
            moveTo(m_context.selection.posts(), BoardColumn(to));
    } else if (isSide && modifiers != Qt::ShiftModifier) {
        m_keyboard = true;
        walkColumns(later);
    } else if (key == Qt::Key_Up || key == Qt::Key_Down) {
        m_keyboard = true;
        walkCards(key == Qt::Key_Up ? -1 : 1);
    } else if (key == Qt::Key_Home || key == Qt::Key_End) {
        m_keyboard = true;
        goTo(currentColumn(), key == Qt::Key_Home ? 0 : int(m_layout.placeOf.size()));
    } else {
        CalendarView::keyPressEvent(event);
    }
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    if (const auto column = columnUnder(event->position().toPoint()))
        m_column = *column;
    CalendarView::mousePressEvent(event);
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    const bool wasDragging = m_drag.active;
    CalendarView::mouseMoveEvent(event);
    if (m_drag.active != wasDragging)
        placeBars();
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    CalendarView::mouseReleaseEvent(event);
    placeBars();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    CalendarView::focusOutEvent(event);
    placeBars();
}

// The wheel scrolls the column under it; with Shift, or a wheel to the side, the board.
void BoardView::wheelEvent(QWheelEvent *event)
{
    const auto column = columnUnder(event->position().toPoint());
    const bool isSideways = event->modifiers() & Qt::ShiftModifier ||
                            std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    QScrollBar *target = isSideways || !column ? horizontalScrollBar() : bar(*column);
    QCoreApplication::sendEvent(target, event);
    event->accept();
}

} // namespace perennial
