// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/yearchart.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

namespace perennial {

namespace {

constexpr int kLabelWidth = 144;
constexpr int kHeadHeight = 22;
constexpr int kRowPitch = 30;
constexpr int kBlockPitch = 8;
constexpr int kRowRest = 6;     // of a row, below its blocks
constexpr int kTallestRow = 70; // more blocks than that become thinner
constexpr int kLeastPitch = 16; // of the columns; narrower ones scroll
constexpr int kMostPitch = 22;
constexpr int kShownRows = 8;   // that the chart asks room for
constexpr int kLeastRows = 3;
constexpr int kFoot = 6;
constexpr int kPageOfWeeks = 4;

} // namespace

YearChart::YearChart(const Theme &theme, QWidget *parent) : QAbstractScrollArea(parent), m_theme(theme)
{
    installYearAccessibility();
    setObjectName(QStringLiteral("year-chart"));
    setAccessibleName(tr("The next 52 weeks"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setMouseTracking(true);
    connect(&theme, &Theme::changed, this, [this] {
        relayout();
        updateGeometry();
        viewport()->update();
    });
}

void YearChart::setContent(YearContent content)
{
    const EvergreenYear before = std::exchange(m_content.year, {});
    m_content = std::move(content);
    const EvergreenYear &year = m_content.year;
    if (m_row < before.rows.size()) {
        const CategoryId category = before.rows[m_row].category;
        for (int i = 0; i < year.rows.size(); ++i) {
            if (year.rows[i].category == category)
                m_row = i;
        }
    }
    if (before.firstWeek.isValid() && year.firstWeek.isValid())
        m_week -= int(before.firstWeek.daysTo(year.firstWeek) / 7);
    m_row = std::clamp(m_row, 0, std::max(0, rows() - 1));
    m_week = std::clamp(m_week, 0, std::max(0, weeks() - 1));
    m_hovered = -1;
    relayout();
    updateGeometry();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTableModelChangeEvent change(this, QAccessibleTableModelChangeEvent::ModelReset);
        QAccessible::updateAccessibility(&change);
    }
}

void YearChart::compareWith(std::optional<EvergreenYear> before)
{
    m_before = std::move(before);
    viewport()->update();
}

bool YearChart::isChanged(int row, int week) const
{
    if (!m_before || row >= rows() || week >= weeks())
        return false;
    const EvergreenRow &now = m_content.year.rows[row];
    const auto then = std::find_if(m_before->rows.cbegin(), m_before->rows.cend(), [&now](const EvergreenRow &each) { return each.category == now.category; });
    const int weekThen = m_before->weekOf(m_content.year.weekStart(week));
    const EvergreenWeek before = then == m_before->rows.cend() || weekThen < 0 ? EvergreenWeek() : then->weeks[weekThen];
    return before != now.weeks[week];
}

void YearChart::choose(int row, int week)
{
    if (rows() == 0 || weeks() == 0)
        return;
    row = std::clamp(row, 0, rows() - 1);
    week = std::clamp(week, 0, weeks() - 1);
    if (row == m_row && week == m_week)
        return;
    m_row = row;
    m_week = week;
    reveal();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild((row + 1) * (weeks() + 1) + week); // in the order of yearchartaccess.cpp
        QAccessible::updateAccessibility(&focus);
    }
    Q_EMIT chosen();
}

void YearChart::pick(int row, int week)
{
    const int before = m_row;
    choose(row, week);
    if (m_row != before)
        Q_EMIT rowPicked();
}

int YearChart::labelWidth() const
{
    return m_theme.scaled(kLabelWidth);
}

int YearChart::headHeight() const
{
    return m_theme.scaled(kHeadHeight);
}

int YearChart::rowHeight(int row) const
{
    const int blocks = m_content.year.rows[row].mostBlocks;
    return m_theme.scaled(std::clamp(blocks * kBlockPitch + kRowRest, kRowPitch, kTallestRow));
}

void YearChart::relayout()
{
    m_tops = {0};
    for (int row = 0; row < rows(); ++row)
        m_tops << m_tops.last() + rowHeight(row);
    const int room = viewport()->width() - labelWidth();
    const int least = m_theme.scaled(kLeastPitch);
    m_pitch = weeks() > 0 ? std::clamp<qreal>(qreal(room) / weeks(), least, m_theme.scaled(kMostPitch)) : least;
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_pitch * weeks())) - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(int(m_pitch));
    const int high = viewport()->height() - headHeight(); // the foot is only air
    verticalScrollBar()->setRange(0, std::max(0, m_tops.last() - high));
    verticalScrollBar()->setPageStep(std::max(1, high));
    verticalScrollBar()->setSingleStep(m_theme.scaled(kRowPitch));
}

void YearChart::reveal()
{
    if (m_row >= rows() || m_week >= weeks())
        return;
    const int x = int(m_pitch * m_week);
    const int wide = horizontalScrollBar()->pageStep();
    if (x < horizontalScrollBar()->value())
        horizontalScrollBar()->setValue(x);
    else if (x + m_pitch > horizontalScrollBar()->value() + wide)
        horizontalScrollBar()->setValue(int(std::ceil(x + m_pitch)) - wide);
    const int high = verticalScrollBar()->pageStep();
    if (m_tops[m_row] < verticalScrollBar()->value())
        verticalScrollBar()->setValue(m_tops[m_row]);
    else if (m_tops[m_row + 1] > verticalScrollBar()->value() + high)
        verticalScrollBar()->setValue(m_tops[m_row + 1] - high);
}

QRectF YearChart::mirrored(const QRectF &rect) const
{
    return isRightToLeft() ? QRectF(viewport()->width() - rect.right(), rect.y(), rect.width(), rect.height()) : rect;
}

QRectF YearChart::columnRect(int week) const
{
    const qreal x = labelWidth() + m_pitch * week - horizontalScrollBar()->value();
    const qreal bottom = std::min<qreal>(viewport()->height() - kFoot, headHeight() + (m_tops.isEmpty() ? 0 : m_tops.last()));
    return mirrored(QRectF(x, headHeight(), m_pitch, bottom - headHeight()));
}

QRectF YearChart::rowRect(int row) const
{
    const qreal y = headHeight() + m_tops[row] - verticalScrollBar()->value();
    return QRectF(0, y, viewport()->width(), m_tops[row + 1] - m_tops[row]);
}

QRect YearChart::cellRect(int row, int week) const
{
    if (row < 0 || week < 0 || row >= rows() || week >= weeks())
        return {};
    const QRectF column = columnRect(week);
    const QRectF line = rowRect(row);
    return QRectF(column.x(), line.y(), column.width(), line.height()).toAlignedRect();
}

QRect YearChart::labelRect(int row) const
{
    const QRectF line = rowRect(row);
    return mirrored(QRectF(0, line.y(), labelWidth(), line.height())).toAlignedRect();
}

QRect YearChart::headRect(int week) const
{
    const QRectF column = columnRect(week);
    return QRectF(column.x(), 0, column.width(), headHeight()).toAlignedRect();
}

int YearChart::rowAt(QPoint point) const
{
    for (int row = 0; row < rows(); ++row) {
        if (point.y() >= headHeight() && rowRect(row).contains(point))
            return row;
    }
    return -1;
}

int YearChart::weekAt(QPoint point) const
{
    const int x = isRightToLeft() ? viewport()->width() - 1 - point.x() : point.x();
    if (x < labelWidth())
        return -1;
    const int week = int((x - labelWidth() + horizontalScrollBar()->value()) / m_pitch);
    return week < weeks() ? week : -1;
}

QString YearChart::cellText(int row, int week) const
{
    if (!m_content.words || row < 0 || week < 0 || row >= rows() || week >= weeks())
        return {};
    const QString counts = m_content.words->cell(m_content.year.rows[row].weeks[week]);
    //: %1 counts of a week: "3 posts, 1 empty"
    return isChanged(row, week) ? tr("%1, otherwise than now").arg(counts) : counts;
}

QString YearChart::weekText(int week) const
{
    return m_content.words && week >= 0 && week < weeks() ? m_content.words->week(m_content.year.weekStart(week), m_content.year.weeks[week]) : QString();
}

QString YearChart::rowText(int row) const
{
    return m_content.names.value(row);
}

QSize YearChart::sizeHint() const
{
    int high = 0;
    for (int row = 0; row < std::min(rows(), kShownRows); ++row)
        high += rowHeight(row);
    high = std::min(high, m_theme.scaled(kShownRows * kRowPitch));
    return QSize(labelWidth() + m_theme.scaled(52 * 20), headHeight() + high + kFoot);
}

QSize YearChart::minimumSizeHint() const
{
    const int high = std::min(std::max(1, rows()), kLeastRows) * m_theme.scaled(kRowPitch);
    return QSize(labelWidth() + m_theme.scaled(8 * kLeastPitch), headHeight() + high + kFoot);
}

void YearChart::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
    reveal();
}

void YearChart::scrollContentsBy(int, int)
{
    viewport()->update();
}

void YearChart::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        viewport()->update();
}

void YearChart::keyPressEvent(QKeyEvent *event)
{
    const int onward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return pick(m_row, m_week - onward);
    case Qt::Key_Right:
        return pick(m_row, m_week + onward);
    case Qt::Key_Up:
        return pick(m_row - 1, m_week);
    case Qt::Key_Down:
        return pick(m_row + 1, m_week);
    case Qt::Key_Home:
        return pick(m_row, 0);
    case Qt::Key_End:
        return pick(m_row, weeks() - 1);
    case Qt::Key_PageUp:
        return pick(m_row, m_week - kPageOfWeeks);
    case Qt::Key_PageDown:
        return pick(m_row, m_week + kPageOfWeeks);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void YearChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    const int row = rowAt(event->pos());
    const int week = weekAt(event->pos());
    pick(row < 0 ? m_row : row, week < 0 ? m_week : week);
}

void YearChart::mouseMoveEvent(QMouseEvent *event)
{
    if (const int week = weekAt(event->pos()); week != std::exchange(m_hovered, week))
        viewport()->update();
}

void YearChart::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void YearChart::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool YearChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && std::exchange(m_hovered, -1) >= 0)
        viewport()->update();
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos());
    const int week = weekAt(help->pos());
    QString text = weekText(week);
    if (week < 0 && row >= 0)
        text = rowText(row);
    else if (week >= 0 && row >= 0)
        text += QLatin1Char('\n') + tr("%1: %2", "a category and its counts").arg(rowText(row), cellText(row, week));
    QToolTip::showText(help->globalPos(), text, viewport());
    return true;
}

} // namespace perennial
