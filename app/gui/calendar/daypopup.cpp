// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "calendar/daypopup.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace perennial {

namespace {

constexpr int kShadow = 12;
constexpr int kPadding = 8;
constexpr int kHead = 32;
constexpr int kFoot = 32;

} // namespace

DayPopup::DayPopup(CalendarContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_cards(context.theme)
{
    setObjectName(QStringLiteral("dayPopup"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    hide();
    connect(&context.model, &CalendarModel::entriesChanged, this, [this] {
        m_posts.removeIf([this](PostId post) { return !m_context.model.find(post); });
        update();
    });
    connect(&context.selection, &CalendarSelection::changed, this, qOverload<>(&QWidget::update));
}

void DayPopup::open(const QRect &anchor, QDate date, const QList<PostId> &posts)
{
    m_date = date;
    m_posts = posts;
    m_firstRow = 0;
    m_hovered = -1;
    const int width = std::max(anchor.width() + 8, 180);
    const int wanted = kHead + footHeight() + kPadding + int(posts.size()) * CardPainter::kMonthPitch;
    const QRect room = parentWidget()->rect().adjusted(2, 2, -2, -2);
    QRect rect(anchor.center().x() - width / 2, anchor.top() - 6, width, std::min(wanted, room.height()));
    rect.moveLeft(std::clamp(rect.left(), room.left(), std::max(room.left(), room.right() - rect.width())));
    rect.moveTop(std::clamp(rect.top(), room.top(), std::max(room.top(), room.bottom() - rect.height())));
    setGeometry(rect.adjusted(-kShadow, -kShadow, kShadow, kShadow));
    setAccessibleName(m_context.format().day(date));
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
    update();
}

void DayPopup::close()
{
    hide();
    Q_EMIT closed();
}

QRect DayPopup::panel() const
{
    return rect().adjusted(kShadow, kShadow, -kShadow, -kShadow);
}

QRect DayPopup::crossRect() const
{
    const QRect p = panel();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return {mirrored ? p.left() + 4 : p.right() - 27, p.top() + 4, 24, 24};
}

int DayPopup::footHeight() const
{
    return m_context.isForLooking() ? 0 : kFoot;
}

QRect DayPopup::newPostRect() const
{
    if (m_context.isForLooking())
        return {};
    const QRect p = panel();
    return {p.left() + kPadding, p.bottom() - kFoot, p.width() - 2 * kPadding, 28};
}

int DayPopup::visibleRows() const
{
    const int room = panel().height() - kHead - footHeight() - kPadding;
    return std::min(int(m_posts.size()) - m_firstRow, room / CardPainter::kMonthPitch);
}

QRect DayPopup::rowRect(int row) const
{
    const QRect p = panel();
    return {p.left() + kPadding, p.top() + kHead + (row - m_firstRow) * CardPainter::kMonthPitch,
            p.width() - 2 * kPadding, CardPainter::kMonthHeight};
}

int DayPopup::rowAt(QPoint pos) const
{
    for (int row = m_firstRow; row < m_firstRow + visibleRows(); ++row) {
        if (rowRect(row).contains(pos))
            return row;
    }
    return -1;
}

QRect DayPopup::cardRect(PostId post) const
{
    const int row = int(m_posts.indexOf(post));
    return row < m_firstRow || row >= m_firstRow + visibleRows() ? QRect() : rowRect(row);
}

void DayPopup::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_context.theme;
    const CalendarFormat format = m_context.format();
    const QRectF p = panel();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // No blur: rings that fade stand for the one shadow of what floats.
    QColor shadow = theme.colour(Token::Shadow);
    painter.setPen(Qt::NoPen);
    shadow.setAlphaF(shadow.alphaF() / kShadow);
    painter.setBrush(shadow);
    for (int i = kShadow - 1; i > 0; --i)
        painter.drawRoundedRect(p.adjusted(-i, -i + 4, i, i), 8 + i, 8 + i);
    painter.setPen(theme.colour(Token::Line2));
    painter.setBrush(theme.colour(Token::Raised));
    painter.drawRoundedRect(p.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    painter.setFont(theme.font(TextType::Body, QFont::DemiBold));
    painter.setPen(theme.colour(Token::Text));
    const QRect title(panel().left() + kPadding, panel().top(), panel().width() - 2 * kPadding - 28, kHead);
    painter.drawText(QStyle::visualRect(layoutDirection(), panel(), title),
                     int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     painter.fontMetrics().elidedText(format.day(m_date), Qt::ElideRight, title.width()));
    QPen cross(theme.colour(Token::Text2), 1.5, Qt::SolidLine, Qt::RoundCap);
    painter.setPen(cross);
    const QRectF x = QRectF(crossRect()).adjusted(8, 8, -8, -8);
    painter.drawLine(x.topLeft(), x.bottomRight());
    painter.drawLine(x.topRight(), x.bottomLeft());
    for (int row = m_firstRow; row < m_firstRow + visibleRows(); ++row) {
        const CalendarEntry *entry = m_context.model.find(m_posts[row]);
        if (!entry)
            continue;
        CardLook look = m_context.lookOf(*entry, format);
        look.direction = layoutDirection();
        look.hovered = row == m_hovered;
        m_cards.paintMonth(painter, rowRect(row), look);
    }
    if (m_context.isForLooking())
        return;
    painter.setFont(theme.font(TextType::Small, QFont::DemiBold));
    painter.setPen(theme.colour(Token::AccentText));
    painter.drawText(newPostRect(), int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                     QStringLiteral("+  ") + tr("New post on %1").arg(format.weekday(m_date)));
}

void DayPopup::mousePressEvent(QMouseEvent *event)
{
    const QPoint pos = event->position().toPoint();
    if (crossRect().contains(pos) || !panel().contains(pos))
        return close();
    if (newPostRect().contains(pos)) {
        close();
        Q_EMIT newPostRequested(m_date);
        return;
    }
    if (const int row = rowAt(pos); row >= 0)
        m_context.selection.select(m_posts[row]);
}

void DayPopup::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0)
        Q_EMIT openRequested(m_posts[row]);
}

void DayPopup::mouseMoveEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row != m_hovered) {
        m_hovered = row;
        update();
    }
}

void DayPopup::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void DayPopup::step(int by)
{
    if (m_posts.isEmpty())
        return;
    const int now = int(m_posts.indexOf(m_context.selection.current()));
    const int row = now < 0 ? 0 : std::clamp(now + by, 0, int(m_posts.size()) - 1);
    m_firstRow = std::min(m_firstRow, row);
    while (row >= m_firstRow + visibleRows() && m_firstRow < row)
        ++m_firstRow;
    m_context.selection.select(m_posts[row]);
    update();
}

void DayPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return close();
    case Qt::Key_Up:
        return step(-1);
    case Qt::Key_Down:
        return step(1);
    case Qt::Key_N:
        if (m_context.isForLooking())
            return;
        close();
        Q_EMIT newPostRequested(m_date);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_posts.contains(m_context.selection.current()))
            Q_EMIT openRequested(m_context.selection.current());
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void DayPopup::wheelEvent(QWheelEvent *event)
{
    const int rows = event->angleDelta().y() > 0 ? -1 : 1;
    const int capacity = (panel().height() - kHead - footHeight() - kPadding) / CardPainter::kMonthPitch;
    m_firstRow = std::clamp(m_firstRow + rows, 0, std::max(0, int(m_posts.size()) - capacity));
    update();
    event->accept();
}

} // namespace perennial
