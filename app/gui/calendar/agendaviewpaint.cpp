// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/agendaview.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QPainter>
#include <QScrollBar>

namespace perennial {

namespace {

constexpr int kMargin = 16;
constexpr int kPicture = 36;
constexpr int kWordsFrom = 620; // width of the view: below it the state's shape stands alone
constexpr int kBandHeight = 20;

QColor wordColour(EntryState state, const Theme &theme)
{
    switch (state) {
    case EntryState::Failed:
        return theme.colour(Token::Red);
    case EntryState::Unsure:
    case EntryState::Missed:
    case EntryState::InReview:
        return theme.colour(Token::Amber);
    case EntryState::Sent:
    case EntryState::PlannedFill:
        return theme.colour(Token::Green);
    default:
        return theme.colour(Token::Text2);
    }
}

bool isQuiet(EntryState state)
{
    return state == EntryState::Sent || state == EntryState::Cancelled;
}

} // namespace

void AgendaView::paintEvent(QPaintEvent *)
{
    const Frame frame(*this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_context.theme.colour(Token::Canvas));
    const CalendarFormat format = m_context.format();
    m_cards.setWindowActive(isActiveWindow());
    const int target = m_drag.active ? m_layout.itemOf(m_drag.target.date)
                       : m_dropping  ? m_layout.itemOf(m_dropSpot.date)
                                     : -1;
    if (target >= 0)
        painter.fillRect(inView(m_layout.dayRect(target)), m_context.theme.colour(Token::AccentTint));
    for (int i = std::max(0, m_layout.itemAt(scrolled())); i < m_layout.items.size(); ++i) {
        if (m_layout.items[i].rect.top() >= scrolled() + viewport()->height())
            break;
        paintItem(painter, i, format);
    }
    paintPinned(painter, format);
    if (m_layout.rowOf.isEmpty() && m_loadedFrom.isValid())
        paintNothing(painter);
    paintDrag(painter);
}

void AgendaView::paintNothing(QPainter &painter)
{
    const Theme &theme = m_context.theme;
    const QRect rest = viewport()->rect().adjusted(0, m_layout.height, 0, 0);
    if (rest.height() < 80)
        return;
    painter.setFont(theme.font(TextType::Section));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(rest.adjusted(0, 0, 0, -rest.height() / 2 - 2), int(Qt::AlignHCenter) | int(Qt::AlignBottom),
                     tr("Nothing is planned in these days"));
    painter.setFont(theme.font(TextType::Body));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(rest.adjusted(0, rest.height() / 2 + 2, 0, 0), int(Qt::AlignHCenter) | int(Qt::AlignTop),
                     tr("Press N for a new post, or look with other filters."));
}

void AgendaView::paintItem(QPainter &painter, int index, const CalendarFormat &format)
{
    const AgendaItem &item = m_layout.items[index];
    const QRect rect = inView(item.rect);
    switch (item.kind) {
    case AgendaKind::Heading:
        return paintHeading(painter, item, rect, format);
    case AgendaKind::Gap:
        return paintGap(painter, item, rect, format);
    case AgendaKind::Row:
        return paintRow(painter, rect, m_context.model.entries()[item.entry], format);
    }
}

// The heading of the day at the top stays until the next one pushes it out.
void AgendaView::paintPinned(QPainter &painter, const CalendarFormat &format)
{
    const int heading = m_layout.headingOf(m_layout.itemAt(scrolled()));
    if (heading < 0 || scrolled() <= m_layout.items[heading].rect.top())
        return;
    const AgendaItem &item = m_layout.items[heading];
    const int end = inView(m_layout.dayRect(heading)).bottom() + 1;
    const QRect rect(0, std::min(0, end - item.rect.height()), item.rect.width(), item.rect.height());
    painter.fillRect(rect, m_context.theme.colour(Token::Canvas));
    paintHeading(painter, item, rect, format);
}

QString AgendaView::dayName(QDate date, const CalendarFormat &format) const
{
    const bool isThisYear = date.year(format.calendar()) == m_context.today().year(format.calendar());
    //: %1 a day, %2 its year: "Friday 27 November 2027"
    const QString name = isThisYear ? format.day(date) : tr("%1 %2").arg(format.day(date), format.year(date));
    const QString second = format.secondDayShort(date);
    return second.isEmpty() ? name : tr("%1 (%2)").arg(name, second);
}

QString AgendaView::dayTitle(QDate date, const CalendarFormat &format) const
{
    const QDate today = m_context.today();
    const QString day = dayName(date, format);
    if (date == today)
        //: heading of a day: "Today, Thursday 26 November"
        return tr("Today, %1").arg(day);
    if (date == today.addDays(1))
        return tr("Tomorrow, %1").arg(day);
    if (date == today.addDays(-1))
        return tr("Yesterday, %1").arg(day);
    return day;
}

QString AgendaView::gapText(const AgendaItem &item, const CalendarFormat &format) const
{
    const bool goesOn = item.lastDate < m_geometry.to;
    return goesOn ? tr("No posts until %1").arg(dayName(item.lastDate.addDays(1), format))
                  //: %1 the last day that was looked at
                  : tr("No posts up to %1").arg(dayName(item.lastDate, format));
}

QString AgendaView::countText(const AgendaItem &item) const
{
    return item.count == 0 ? tr("Nothing planned") : tr("%Ln posts", nullptr, item.count);
}

QString AgendaView::itemText(int index) const
{
    const AgendaItem &item = m_layout.items[index];
    const CalendarFormat format = m_context.format();
    if (item.kind == AgendaKind::Gap)
        return gapText(item, format);
    QStringList facts{dayTitle(item.date, format), countText(item)};
    for (int band : item.bands)
        facts << m_context.model.bands().value(band).text;
    return facts.join(tr(", ", "between facts"));
}

QRect AgendaView::itemRect(int item) const
{
    const bool isGap = m_layout.items[item].kind == AgendaKind::Gap;
    return inView(isGap ? m_layout.items[item].rect : m_layout.dayRect(item));
}

void AgendaView::paintHeading(QPainter &painter, const AgendaItem &item, const QRect &rect,
                              const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const bool isToday = item.date == m_context.today();
    const bool isTarget = m_drag.active && m_drag.target.date == item.date;
    painter.fillRect(rect, theme.colour(isTarget ? Token::AccentTint : Token::Page));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Token::Line));
    const QRectF room = startEnd(QRectF(rect), kMargin, kMargin, layoutDirection());
    const QFont font = theme.font(TextType::Body, QFont::DemiBold);
    const QString title = dayTitle(item.date, format);
    const qreal titleWidth = QFontMetricsF(font).horizontalAdvance(title) + 4;
    drawLine(painter, sliceStart(room, std::min(titleWidth, room.width()), layoutDirection()), title, font,
             theme.colour(isToday ? Token::AccentText : item.date < m_context.today() ? Token::Text2 : Token::Text),
             layoutDirection());
    const QFont small = theme.font(TextType::Small);
    const QString count = countText(item);
    const qreal countWidth = QFontMetricsF(small).horizontalAdvance(count) + 4;
    QRectF rest = startEnd(room, titleWidth + 8, 0, layoutDirection());
    if (rest.width() >= countWidth)
        drawLine(painter, sliceEnd(rest, countWidth, layoutDirection()), count, small, theme.colour(Token::Text3),
                 layoutDirection());
    rest = startEnd(rest, 0, countWidth + 12, layoutDirection());
    if (rest.width() > 40)
        paintBands(painter, item, rest.toRect());
    if (m_keyboard && hasFocus() && !m_context.selection.current() && m_cursor.date == item.date)
        m_cards.paintCellFocus(painter, rect);
}

void AgendaView::paintBands(QPainter &painter, const AgendaItem &item, const QRect &room)
{
    const Theme &theme = m_context.theme;
    const QFont font = theme.font(TextType::Small, QFont::DemiBold);
    const QFontMetrics metrics(font);
    QRectF rest(room.left(), room.center().y() - kBandHeight / 2 + 1, room.width(), kBandHeight);
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index : item.bands) {
        const CalendarBand &band = m_context.model.bands().value(index);
        const bool isCampaign = band.kind == BandKind::Campaign;
        const int flag = isCampaign ? 18 : 0;
        const qreal width = std::min<qreal>(metrics.horizontalAdvance(band.text) + 18 + flag, rest.width());
        if (width < 48)
            return;
        const QRectF pill = sliceStart(rest, width, layoutDirection());
        fillRounded(painter, pill, 4, theme.colour(isCampaign ? Token::AccentTint : Token::NeutralTint),
                    isCampaign ? theme.colour(Token::AccentLine) : QColor());
        const QColor ink = theme.colour(isCampaign ? Token::AccentText : Token::Text2);
        QRectF words = startEnd(pill, 8, 6, layoutDirection());
        if (isCampaign) {
            const QRectF icon = sliceStart(words, 14, layoutDirection());
            theme.icons().paint(painter, QRectF(icon.left(), icon.center().y() - 7, 14, 14), QStringLiteral("flag"),
                                {ink, layoutDirection(), theme.colour(Token::AccentTint)});
            words = startEnd(words, flag, 0, layoutDirection());
        }
        drawLine(painter, words, band.text, font, ink, layoutDirection());
        rest = startEnd(rest, width + 6, 0, layoutDirection());
    }
}

void AgendaView::paintGap(QPainter &painter, const AgendaItem &item, const QRect &rect, const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const QRectF room = startEnd(QRectF(rect), kMargin, kMargin, layoutDirection());
    drawLine(painter, room, gapText(item, format), theme.font(TextType::Small), theme.colour(Token::Text3), layoutDirection());
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Token::Hour));
    const bool isHere = item.date <= m_cursor.date && m_cursor.date <= item.lastDate;
    if (m_keyboard && hasFocus() && !m_context.selection.current() && isHere)
        m_cards.paintCellFocus(painter, rect);
}

void AgendaView::paintRow(QPainter &painter, const QRect &rect, const CalendarEntry &entry,
                          const CalendarFormat &format)
{
    const Theme &theme = m_context.theme;
    const Qt::LayoutDirection direction = layoutDirection();
    const CardLook look = lookOf(entry, format);
    if (m_drag.active && m_drag.post == entry.post && !m_drag.copying)
        return m_cards.paintOldPlace(painter, QRectF(rect).adjusted(kMargin, 4, -kMargin, -4));
    if (look.selected)
        painter.fillRect(rect, theme.colour(Token::AccentTint));
    else if (look.hovered)
        painter.fillRect(rect, theme.colour(Token::Hover));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, theme.colour(Token::Hour));
    if (look.selected)
        painter.fillRect(sliceStart(QRectF(rect), 3, direction), theme.colour(Token::Accent));

    QRectF row = startEnd(QRectF(rect), kMargin, kMargin, direction);
    const qreal timeRoom = theme.scaled(56);
    const bool quiet = isQuiet(entry.state);
    drawLine(painter, sliceStart(row, timeRoom, direction), entry.timed ? look.time : tr("No time"),
             theme.font(entry.timed ? TextType::Body : TextType::Small, entry.timed ? QFont::DemiBold : QFont::Normal),
             theme.colour(quiet || !entry.timed ? Token::Text2 : Token::Text), direction);
    row = startEnd(row, timeRoom, 0, direction);
    const qreal discRoom = 72;
    m_cards.paintDiscs(painter, sliceStart(row, discRoom, direction), 20, look.channels, theme.colour(Token::Canvas),
                       direction);
    row = startEnd(row, discRoom, 0, direction);
    const bool hasWord = rect.width() >= kWordsFrom;
    const qreal stateRoom = hasWord ? theme.scaled(132) : 44;
    paintState(painter, sliceEnd(row, stateRoom, direction).toRect(), entry, hasWord);
    row = startEnd(row, 0, stateRoom + 8, direction);
    if (!look.thumbnail.isNull()) {
        const QRectF place = sliceEnd(row, kPicture, direction);
        painter.drawPixmap(QPointF(std::round(place.left()), std::round(place.center().y() - kPicture / 2.0)),
                           roundedThumbnail(look.thumbnail, kPicture, 4, ratioOf(painter)));
    }
    row = startEnd(row, 0, kPicture + 8, direction);
    paintText(painter, row.toRect(), entry);
    if (look.focused)
        m_cards.paintCellFocus(painter, rect);
}

void AgendaView::paintText(QPainter &painter, const QRect &rect, const CalendarEntry &entry)
{
    const Theme &theme = m_context.theme;
    QFont font = theme.font(TextType::Body);
    font.setStrikeOut(entry.state == EntryState::Cancelled);
    const QStringList lines = brokenLines(entry.text.simplified(), font, rect.width(), 2);
    const int lineHeight = theme.lineHeight(TextType::Body) - 1;
    qreal y = rect.center().y() + 1 - lineHeight * double(lines.size()) / 2;
    for (const QString &line : lines) {
        drawLine(painter, QRectF(rect.left(), y, rect.width(), lineHeight), line, font,
                 theme.colour(isQuiet(entry.state) ? Token::Text2 : Token::Text), layoutDirection());
        y += lineHeight;
    }
}

// The conflict and the evergreen before the state, the state's shape before its word.
void AgendaView::paintState(QPainter &painter, const QRect &rect, const CalendarEntry &entry, bool hasWord)
{
    const Qt::LayoutDirection direction = layoutDirection();
    QRectF rest = QRectF(rect.left(), rect.center().y() - 8, rect.width(), 16);
    QRectF marks = sliceStart(rest, 20, direction);
    if (entry.conflict)
        m_cards.paintConflict(painter, sliceStart(marks, 16, direction));
    else if (entry.evergreen)
        m_cards.paintLeaf(painter, sliceStart(marks, 16, direction));
    rest = startEnd(rest, 22, 0, direction);
    m_cards.paintBadge(painter, sliceStart(rest, 16, direction), entry.state);
    if (!hasWord)
        return;
    drawLine(painter, startEnd(rest, 22, 0, direction), entryStateName(entry.state),
             m_context.theme.font(TextType::Small, QFont::DemiBold), wordColour(entry.state, m_context.theme),
             direction);
}

} // namespace perennial
