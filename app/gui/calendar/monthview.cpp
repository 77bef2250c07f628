// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/monthview.h"

#include "calendar/daypopup.h"
#include "common/icons.h"

#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace perennial {

namespace {

constexpr int kHead = 28; // weekday names
constexpr int kNumberRow = 23; // of a cell, with the number and the words of its day

} // namespace

MonthView::MonthView(CalendarContext &context, QWidget *parent)
    : CalendarView(context, parent), m_popup(new DayPopup(context, viewport()))
{
    setObjectName(QStringLiteral("monthView"));
    setAccessibleName(tr("Month"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_popup, &DayPopup::openRequested, this, &CalendarView::openRequested);
    connect(m_popup, &DayPopup::newPostRequested, this,
            [this](QDate date) { Q_EMIT newPostRequested({date, QTime(9, 0), true}); });
    connect(m_popup, &DayPopup::closed, this, [this] { setFocus(); });
}

void MonthView::showDate(QDate date)
{
    const MonthSpan span = monthSpan(date, calendarOf(m_context.setting().system), m_context.setting().weekStart);
    if (span.firstShown != m_span.firstShown && m_popup->isVisible())
        m_popup->hide();
    m_span = span;
    m_geometry.firstShown = span.firstShown;
    relayout();
    viewport()->update();
}

void MonthView::relayout()
{
    ++m_layoutNumber;
    if (!m_geometry.firstShown.isValid())
        return;
    m_geometry.size = QSize(viewport()->width(), std::max(0, viewport()->height() - kHead));
    m_geometry.direction = isMirrored() ? GridDirection::RightToLeft : GridDirection::LeftToRight;
    m_layout = layoutMonth(m_context.model.entries(), m_context.model.bands(), m_geometry);
}

QRect MonthView::cardRect(PostId post) const
{
    if (m_popup->isVisible()) {
        const QRect rect = m_popup->cardRect(post);
        if (!rect.isNull())
            return rect.translated(m_popup->pos());
    }
    const CalendarEntry *entry = m_context.model.find(post);
    const int cell = entry ? m_geometry.indexOf(entry->date) : -1;
    if (cell < 0 || cell >= m_layout.cells.size())
        return {};
    for (const MonthCard &card : m_layout.cells[cell].cards) {
        if (m_context.model.entries()[card.entry].post == post)
            return card.rect.translated(0, kHead);
    }
    return {};
}

PostId MonthView::postAt(QPoint pos) const
{
    const int entry = m_layout.entryAt(pos - QPoint(0, kHead));
    return entry < 0 ? PostId{} : m_context.model.entries()[entry].post;
}

// A bar, or the words beside the number of a day.
int MonthView::bandAt(QPoint pos) const
{
    const QPoint point = pos - QPoint(0, kHead);
    for (const MonthBand &placed : m_layout.bands) {
        if (placed.rect.contains(point))
            return placed.band;
    }
    const int index = m_geometry.cellAt(point);
    if (index < 0 || point.y() - m_layout.cells[index].rect.top() >= kNumberRow)
        return -1;
    const QDate date = m_layout.cells[index].date;
    const QList<CalendarBand> &bands = m_context.model.bands();
    const auto isHere = [date](const CalendarBand &band) { return !isBar(band) && date >= band.from && date <= band.to; };
    const auto found = std::find_if(bands.cbegin(), bands.cend(), isHere);
    return found == bands.cend() ? -1 : int(found - bands.cbegin());
}

bool MonthView::spotAt(QPoint pos, Snap, CalendarSpot &spot) const
{
    const int cell = m_geometry.cellAt(pos - QPoint(0, kHead));
    if (cell < 0)
        return false;
    spot = {m_geometry.dateOf(cell), QTime(9, 0), true};
    return true;
}

QPoint MonthView::pointOf(QDate date) const
{
    return m_geometry.cellRect(m_geometry.indexOf(date)).translated(0, kHead).center();
}

QRect MonthView::cellRect(int week, int column) const
{
    const QRect cell = m_geometry.cellRect(std::max(week, 0) * 7 + column);
    return week < 0 ? QRect(cell.left(), 0, cell.width(), kHead) : cell.translated(0, kHead);
}

QRect MonthView::spotRect(const CalendarSpot &spot) const
{
    const int cell = m_geometry.indexOf(spot.date);
    if (cell < 0)
        return {};
    const QRect rect = m_geometry.cellRect(cell).translated(0, kHead);
    return {rect.left() + 4, rect.top() + 26, rect.width() - 9, CardPainter::kMonthHeight};
}

CalendarSpot MonthView::dropSpot(const CalendarEntry &entry, const Drag &drag) const
{
    const QRect grid(0, kHead, m_geometry.size.width(), m_geometry.size.height());
    const QPoint inside(std::clamp(drag.now.x(), grid.left(), grid.right()),
                        std::clamp(drag.now.y(), grid.top(), grid.bottom()));
    CalendarSpot spot;
    spotAt(inside, drag.snap, spot);
    return {spot.date, entry.time, entry.timed};
}

QString MonthView::bubbleText(const CalendarSpot &spot) const
{
    const CalendarFormat format = m_context.format();
    return spot.timed ? format.moment(spot.date, spot.time) : format.day(spot.date);
}

void MonthView::paintGhost(QPainter &painter, const QRect &rect, const CardLook &look)
{
    m_cards.paintMonth(painter, rect, look);
}

void MonthView::openDay(QDate date)
{
    const int index = m_geometry.indexOf(date);
    if (index < 0)
        return;
    const MonthCell &cell = m_layout.cells[index];
    QList<PostId> posts;
    for (int entry : cell.entries)
        posts.append(m_context.model.entries()[entry].post);
    m_popup->open(cell.rect.translated(0, kHead), date, posts);
}

bool MonthView::openMoreAt(QPoint pos)
{
    if (m_popup->isVisible()) {
        m_popup->hide();
        return true;
    }
    const int index = m_geometry.cellAt(pos - QPoint(0, kHead));
    if (index < 0 || !m_layout.cells[index].moreRect.contains(pos - QPoint(0, kHead)))
        return false;
    openDay(m_geometry.dateOf(index));
    return true;
}

CalendarSpot MonthView::stepped(const CalendarSpot &spot, int key) const
{
    const int later = isMirrored() ? -1 : 1;
    const int days = key == Qt::Key_Left ? -later : key == Qt::Key_Right ? later : key == Qt::Key_Up ? -7 : 7;
    return {spot.date.addDays(days), spot.time.isValid() ? spot.time : QTime(9, 0), true};
}

// A notch is a month: there is nothing to scroll.
void MonthView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0 && !m_popup->isVisible())
        Q_EMIT stepRequested(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void MonthView::paintEvent(QPaintEvent *)
{
    const Frame frame(*this);
    QPainter painter(viewport());
    const Theme &theme = m_context.theme;
    painter.fillRect(viewport()->rect(), theme.colour(Token::Canvas));
    if (m_layout.cells.isEmpty())
        return;
    const CalendarFormat format = m_context.format();
    const QDate today = m_context.today();
    painter.save();
    painter.translate(0, kHead);
    for (const MonthCell &cell : std::as_const(m_layout.cells))
        paintCell(painter, cell, format, today);
    for (const MonthBand &band : std::as_const(m_layout.bands))
        paintBand(painter, band, format);
    painter.restore();
    paintHead(painter);
    paintDrag(painter);
}

void MonthView::paintHead(QPainter &painter)
{
    const Theme &theme = m_context.theme;
    const CalendarFormat format = m_context.format();
    painter.fillRect(0, 0, viewport()->width(), kHead, theme.colour(Token::Canvas));
    painter.fillRect(0, kHead - 1, viewport()->width(), 1, theme.colour(Token::Line));
    painter.setFont(theme.font(TextType::Small, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text2));
    for (int column = 0; column < 7; ++column) {
        const QRect cell = m_geometry.cellRect(column);
        painter.drawText(QRect(cell.left() + 8, 0, cell.width() - 16, kHead),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(format.weekday(m_geometry.dateOf(column)), Qt::ElideRight,
                                                          cell.width() - 12));
    }
}

bool MonthView::isTarget(QDate date) const
{
    return (m_drag.active && m_drag.target.date == date) || (m_dropping && m_dropSpot.date == date);
}

void MonthView::paintCell(QPainter &painter, const MonthCell &cell, const CalendarFormat &format, QDate today)
{
    const Theme &theme = m_context.theme;
    const bool weekend = !m_context.setting().locale.weekdays().contains(Qt::DayOfWeek(cell.date.dayOfWeek()));
    if (cell.date < today)
        painter.fillRect(cell.rect, theme.colour(Token::Past));
    else if (weekend)
        painter.fillRect(cell.rect, theme.colour(Token::Weekend));
    if (isTarget(cell.date))
        painter.fillRect(cell.rect, theme.colour(Token::AccentTint));
    painter.fillRect(isMirrored() ? cell.rect.left() : cell.rect.right(), cell.rect.top(), 1, cell.rect.height(),
                     theme.colour(Token::Line));
    painter.fillRect(cell.rect.left(), cell.rect.bottom(), cell.rect.width(), 1, theme.colour(Token::Line));
    paintNumber(painter, cell, format, today);
    for (const MonthCard &card : cell.cards) {
        const CalendarEntry &entry = m_context.model.entries()[card.entry];
        if (m_drag.active && m_drag.post == entry.post && !m_drag.copying)
            m_cards.paintOldPlace(painter, card.rect);
        else
            m_cards.paintMonth(painter, card.rect, lookOf(entry, format));
    }
    if (!cell.moreRect.isNull()) {
        painter.setFont(theme.font(TextType::Small, QFont::DemiBold));
        painter.setPen(theme.colour(Token::Text2));
        painter.drawText(cell.moreRect.adjusted(4, 0, -4, 0),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter),
                         tr("+%1 more").arg(format.number(cell.hiddenCount())));
    }
    if (m_keyboard && hasFocus() && !m_context.selection.current() && m_cursor.date == cell.date)
        m_cards.paintCellFocus(painter, cell.rect);
}

void MonthView::paintNumber(QPainter &painter, const MonthCell &cell, const CalendarFormat &format, QDate today)
{
    const Theme &theme = m_context.theme;
    const bool firstOfMonth = format.dayOfMonth(cell.date) == 1;
    const QString number = firstOfMonth ? format.dayShort(cell.date) : format.dayNumber(cell.date);
    const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter);
    painter.setFont(theme.font(TextType::Section));
    const QRect row = QRect(cell.rect.left() + 8, cell.rect.top() + 3, cell.rect.width() - 16, 20);
    if (cell.date == today) {
        const int width = painter.fontMetrics().horizontalAdvance(number) + 10;
        const QRect pill = QStyle::visualRect(layoutDirection(), row, QRect(row.left() - 4, row.top(), width, 20));
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::Accent));
        painter.drawRoundedRect(pill, 10, 10);
        painter.restore();
        painter.setPen(theme.colour(Token::OnAccent));
        painter.drawText(pill, int(Qt::AlignCenter), number);
    } else {
        const bool inMonth = cell.date >= m_span.first && cell.date <= m_span.last;
        painter.setPen(theme.colour(cell.date < today ? Token::Text2 : inMonth ? Token::Text : Token::Text2));
        painter.drawText(row, align, number);
    }
    int numberWidth = painter.fontMetrics().horizontalAdvance(number) + 12;
    if (const QString second = format.secondDay(cell.date); !second.isEmpty()) {
        painter.setFont(theme.font(TextType::Small));
        painter.setPen(theme.colour(Token::Text3));
        const int width = painter.fontMetrics().horizontalAdvance(second);
        painter.drawText(QStyle::visualRect(layoutDirection(), row, QRect(row.left() + numberWidth, row.top() + 1, width, 20)), align, second);
        numberWidth += width + 8;
    }
    for (const CalendarBand &band : m_context.model.bands()) {
        if (isBar(band) || cell.date < band.from || cell.date > band.to)
            continue;
        painter.setFont(theme.font(TextType::Small));
        painter.setPen(theme.colour(Token::Text3));
        const int room = row.width() - numberWidth;
        const QRect rest =
            QStyle::visualRect(layoutDirection(), row, QRect(row.left() + numberWidth, row.top(), room, 20));
        painter.drawText(rest, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | int(Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(band.text, Qt::ElideRight, room));
        return;
    }
}

void MonthView::paintBand(QPainter &painter, const MonthBand &placed, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const CalendarBand &band = m_context.model.bands()[placed.band];
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.colour(Token::AccentLine));
    painter.setBrush(theme.colour(Token::AccentTint));
    painter.drawRoundedRect(QRectF(placed.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.restore();
    const QRect all = placed.rect.adjusted(8, 0, -8, 0);
    const QRect flag = QStyle::visualRect(layoutDirection(), all, QRect(all.left(), all.top(), 14, all.height()));
    theme.icons().paint(painter, QRectF(flag.left(), flag.center().y() - 6.5, 14, 14), QStringLiteral("flag"),
                        {theme.colour(Token::AccentText), layoutDirection(), theme.colour(Token::AccentTint)});
    const QRect inner = isMirrored() ? all.adjusted(0, 0, -20, 0) : all.adjusted(20, 0, 0, 0);
    painter.setPen(theme.colour(Token::AccentText));
    painter.setFont(theme.font(TextType::Small, QFont::DemiBold));
    const QString name = painter.fontMetrics().elidedText(band.text, Qt::ElideRight, inner.width());
    painter.drawText(inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | int(Qt::AlignVCenter),
                     name);
    const int used = painter.fontMetrics().horizontalAdvance(name);
    painter.setFont(theme.font(TextType::Small));
    const QString until = tr("to %1").arg(format.dayShort(band.to));
    if (placed.goesOn && used + painter.fontMetrics().horizontalAdvance(until) + 8 < inner.width())
        painter.drawText(inner, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | int(Qt::AlignVCenter),
                         until);
}

} // namespace perennial
