// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/yearview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace perennial {

namespace {

constexpr int kMargin = 20;
constexpr int kFoot = 48; // legend and facts

} // namespace

YearView::YearView(CalendarContext &context, QWidget *parent) : CalendarView(context, parent)
{
    setObjectName(QStringLiteral("yearView"));
    setAccessibleName(tr("Year"));
}

void YearView::showDate(QDate date)
{
    const QDate before = m_geometry.firstDay();
    m_shown = date;
    m_cursor = {date, QTime(9, 0), true};
    relayout();
    if (m_geometry.firstDay() != before)
        setCounts({});
    revealCursor();
    viewport()->update();
}

void YearView::relayout()
{
    ++m_layoutNumber;
    if (!m_shown.isValid())
        return;
    const CalendarSetting &setting = m_context.setting();
    const Theme &theme = m_context.theme;
    m_geometry.calendar = calendarOf(setting.system);
    m_geometry.year = m_shown.year(m_geometry.calendar);
    m_geometry.weekStart = setting.weekStart;
    m_geometry.titleHeight = theme.scaled(26);
    m_geometry.weekdaysHeight = theme.scaled(18);
    m_geometry.leastCell = theme.scaled(20);
    m_geometry.direction = isMirrored() ? GridDirection::RightToLeft : GridDirection::LeftToRight;
    const int page = std::max(0, footTop());
    m_geometry.size = QSize(std::max(0, viewport()->width() - 2 * kMargin), std::max(0, page - 2 * kMargin));
    m_layout = layoutYear(m_geometry);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height + 2 * kMargin - page));
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(m_layout.cell);
    m_holidays.clear();
    for (const CalendarBand &band : m_context.model.bands()) {
        if (band.kind == BandKind::Holiday) {
            for (QDate date = band.from; date <= band.to; date = date.addDays(1))
                m_holidays.insert(date);
        }
    }
}

void YearView::setCounts(const QList<DayCount> &days)
{
    m_counts.clear();
    m_counts.resize(m_layout.cells.size());
    for (int i = 0; i < m_counts.size(); ++i)
        m_counts[i].date = m_layout.cells[i].date;
    for (const DayCount &day : days) {
        if (const int index = m_layout.indexOf(day.date); index >= 0)
            m_counts[index] = day;
    }
    m_scale = heatScale(m_counts);
    m_facts = yearFacts(m_counts, m_geometry.weekStart);
    setAccessibleDescription(factsText());
    viewport()->update();
}

int YearView::footTop() const
{
    return viewport()->height() - m_context.theme.scaled(kFoot);
}

// What is left over at the side stands on both.
QPoint YearView::origin() const
{
    int left = m_geometry.size.width();
    int right = 0;
    for (const YearMonth &month : m_layout.months) {
        left = std::min(left, month.gridRect.left());
        right = std::max(right, month.gridRect.right() + 1);
    }
    const int spare = std::max(0, m_geometry.size.width() - (right - left));
    return {kMargin + spare / 2 - left, kMargin - verticalScrollBar()->value()};
}

int YearView::dayAt(QPoint pos) const
{
    return pos.y() < footTop() ? m_layout.cellAt(pos - origin()) : -1;
}

bool YearView::spotAt(QPoint pos, Snap, CalendarSpot &spot) const
{
    const int day = dayAt(pos);
    if (day < 0)
        return false;
    spot = {m_layout.cells[day].date, QTime(9, 0), true};
    return true;
}

QRect YearView::titleRect(int month) const
{
    return m_layout.months.value(month - 1).titleRect.translated(origin());
}

QRect YearView::dayRect(QDate date) const
{
    const int day = m_layout.indexOf(date);
    return day < 0 ? QRect() : m_layout.cells[day].rect.translated(origin());
}

DayCount YearView::countOf(QDate date) const
{
    return m_counts.value(m_layout.indexOf(date), DayCount{date});
}

QString YearView::dayText(QDate date) const
{
    const CalendarFormat format = m_context.format();
    const DayCount count = countOf(date);
    QStringList facts{count.posts == 0 ? tr("no posts") : tr("%Ln posts", nullptr, count.posts)};
    if (count.needsPerson > 0)
        facts << tr("%Ln need you", nullptr, count.needsPerson);
    for (const CalendarBand &band : m_context.model.bands()) {
        if (band.kind == BandKind::Holiday && band.from <= date && date <= band.to)
            facts << band.text;
    }
    //: a day and its facts: "Friday 27 November: 12 posts, 1 needs you"
    return tr("%1: %2").arg(format.day(date), facts.join(tr(", ", "between facts")));
}

QString YearView::factsText() const
{
    const CalendarFormat format = m_context.format();
    if (m_facts.total == 0)
        return tr("No posts in this year yet.");
    QStringList facts{tr("%Ln posts in the year", nullptr, m_facts.total)};
    //: %1 the first day of the week, %2 "12 posts"
    facts << tr("Busiest week: from %1, %2")
                 .arg(format.dayShort(m_facts.busiestWeek), tr("%Ln posts", nullptr, m_facts.busiestCount));
    if (m_facts.gapDays > 0)
        facts << tr("Longest gap: %Ln days from %1", nullptr, m_facts.gapDays).arg(format.dayShort(m_facts.gapFrom));
    return facts.join(QStringLiteral("  ·  "));
}

CalendarSpot YearView::stepped(const CalendarSpot &spot, int key) const
{
    const int later = isMirrored() ? -1 : 1;
    const int days = key == Qt::Key_Left ? -later : key == Qt::Key_Right ? later : key == Qt::Key_Up ? -7 : 7;
    return {spot.date.addDays(days), QTime(9, 0), true};
}

void YearView::revealCursor()
{
    const int day = m_layout.indexOf(m_cursor.date);
    if (day < 0)
        return;
    const QRect rect = m_layout.cells[day].rect.translated(0, kMargin);
    const int head = m_geometry.titleHeight + m_geometry.weekdaysHeight + kMargin;
    if (rect.top() - head < verticalScrollBar()->value())
        verticalScrollBar()->setValue(rect.top() - head);
    else if (rect.bottom() + kMargin > verticalScrollBar()->value() + footTop())
        verticalScrollBar()->setValue(rect.bottom() + kMargin - footTop());
}

void YearView::goTo(QDate date)
{
    setCursorSpot({date, QTime(9, 0), true});
    Q_EMIT placeChanged(date); // another year is shown by then
    revealCursor();
    tellFocus();
}

void YearView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain && (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)))
        return CalendarView::keyPressEvent(event);
    if (!isPlain)
        return QAbstractScrollArea::keyPressEvent(event);
    m_keyboard = true;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        return goTo(stepped(m_cursor, event->key()).date);
    case Qt::Key_Home:
        return goTo(firstShown());
    case Qt::Key_End:
        return goTo(lastShown());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT dayOpened(m_cursor.date);
        return;
    case Qt::Key_N:
        return CalendarView::keyPressEvent(event);
    default:
        // What is selected in another view is not in sight: nothing is done to it from here.
        if (m_context.selection.posts().isEmpty() && event->key() != Qt::Key_Delete)
            return CalendarView::keyPressEvent(event);
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void YearView::mousePressEvent(QMouseEvent *event)
{
    m_keyboard = false;
    const int day = dayAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || day < 0)
        return event->ignore();
    goTo(m_layout.cells[day].date);
}

void YearView::mouseMoveEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position().toPoint());
    if (day == m_hoveredDay)
        return;
    m_hoveredDay = day;
    viewport()->update();
}

void YearView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day >= 0)
        Q_EMIT dayOpened(m_layout.cells[day].date);
}

bool YearView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hoveredDay >= 0) {
        m_hoveredDay = -1;
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return CalendarView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int day = dayAt(help->pos());
    if (help->pos().y() >= footTop())
        QToolTip::showText(help->globalPos(), factsText(), viewport()); // the line may be cut short
    else if (day < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), dayText(m_layout.cells[day].date), viewport(),
                           dayRect(m_layout.cells[day].date));
    return true;
}

void YearView::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace perennial
