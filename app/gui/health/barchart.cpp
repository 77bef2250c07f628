// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "health/barchart.h"

#include "common/paint.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <cmath>

namespace perennial {

namespace {

constexpr int kDash = 3;    // of a silent week
constexpr int kNothing = 2; // of a week without posts, in between
constexpr qreal kLeastBar = 3;
constexpr int kMarkRoom = 18;
constexpr int kLabelRoom = 18;
constexpr int kRhythmBar = 5;
constexpr int kRhythmPitch = 7;

} // namespace

BarChart::BarChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ownFocus", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void BarChart::setLook(const ChartLook &look)
{
    m_look = look;
    updateGeometry();
    update();
}

void BarChart::setBars(QList<ChartBar> bars)
{
    m_bars = std::move(bars);
    m_chosen = std::clamp(m_chosen, 0, std::max(0, int(m_bars.size()) - 1));
    updateGeometry();
    update();
}

void BarChart::setMark(int behind, const QString &text)
{
    m_mark = behind;
    m_markText = text;
    updateGeometry();
    update();
}

void BarChart::choose(int bar)
{
    if (m_bars.isEmpty())
        return;
    bar = std::clamp(bar, 0, int(m_bars.size()) - 1);
    if (bar == m_chosen)
        return;
    m_chosen = bar;
    update();
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(bar);
    QAccessible::updateAccessibility(&focus);
}

int BarChart::most() const
{
    if (m_look.most > 0)
        return m_look.most;
    int most = 1;
    for (const ChartBar &bar : m_bars)
        most = std::max({most, bar.value, bar.behind});
    return most;
}

int BarChart::markHeight() const
{
    return m_mark < 0 ? 0 : m_theme.scaled(kMarkRoom);
}

int BarChart::labelHeight() const
{
    const bool any =
        std::any_of(m_bars.cbegin(), m_bars.cend(), [](const ChartBar &bar) { return !bar.label.isEmpty(); });
    return any ? m_theme.scaled(kLabelRoom) : 0;
}

QSize BarChart::sizeHint() const
{
    return {m_theme.scaled(240), markHeight() + m_look.barHeight + 4 + labelHeight()};
}

QSize BarChart::minimumSizeHint() const
{
    return {m_theme.scaled(80), sizeHint().height()};
}

QRectF BarChart::placeOf(int bar) const
{
    const qreal pitch = width() / qreal(std::max<qsizetype>(1, m_bars.size()));
    const qreal x = isRightToLeft() ? width() - pitch * (bar + 1) : pitch * bar;
    return {x, qreal(markHeight()), pitch, qreal(m_look.barHeight)};
}

QRect BarChart::barRect(int bar) const
{
    return bar >= 0 && bar < m_bars.size() ? placeOf(bar).toAlignedRect() : QRect();
}

QString BarChart::barText(int bar) const
{
    return bar >= 0 && bar < m_bars.size() ? m_bars.at(bar).text : QString();
}

int BarChart::barAt(QPoint point) const
{
    if (m_bars.isEmpty() || width() <= 0)
        return -1;
    const int x = isRightToLeft() ? width() - 1 - point.x() : point.x();
    const int bar = int(x * m_bars.size() / width());
    return bar >= 0 && bar < m_bars.size() ? bar : -1;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal floor = markHeight() + m_look.barHeight;
    painter.fillRect(QRectF(0, floor, width(), 1), m_theme.colour(Token::Line));
    for (int bar = 0; bar < m_bars.size(); ++bar)
        paintBar(painter, bar);
    paintLabels(painter);
    if (m_mark >= 0)
        paintMark(painter);
    if (hasFocus() && !m_bars.isEmpty())
        strokeRounded(painter, placeOf(m_chosen).adjusted(0.5, -0.5, -0.5, 3), 3, m_theme.colour(Token::AccentText), 2);
}

void BarChart::paintBar(QPainter &painter, int bar) const
{
    const ChartBar &shown = m_bars.at(bar);
    const QRectF place = placeOf(bar);
    const qreal width = std::max(2.0, std::floor(place.width() * m_look.share));
    const qreal x = std::round(place.center().x() - width / 2);
    const auto standing = [&](int value) {
        const qreal tall = value <= 0 ? 0 : std::max(kLeastBar, std::round(qreal(m_look.barHeight) * value / most()));
        return QRectF(x, place.bottom() - tall, width, tall);
    };
    const QColor colour = m_look.colour.isValid() ? m_look.colour : m_theme.colour(Token::Green);
    if (shown.behind > shown.value)
        fillRounded(painter, standing(shown.behind), 2, {}, m_theme.colour(Token::Edge));
    if (shown.look == ChartBar::Look::Silent) {
        fillRounded(painter, QRectF(x, place.bottom() - kDash - 1, width, kDash), 1.5, {},
                    m_theme.colour(Token::Amber));
    } else if (shown.value > 0) {
        const bool hollow = shown.look == ChartBar::Look::Planned;
        fillRounded(painter, standing(shown.value), 2, hollow ? QColor() : colour, hollow ? colour : QColor());
    } else if (shown.behind == 0) {
        fillRounded(painter, QRectF(x, place.bottom() - kNothing, width, kNothing), 1, m_theme.colour(Token::Line2));
    }
}

void BarChart::paintMark(QPainter &painter) const
{
    const PainterState saved(painter);
    const QRectF place = placeOf(m_mark);
    const qreal x = std::round(isRightToLeft() ? place.left() : place.right()) + 0.5;
    QPen pen(m_theme.colour(Token::Amber), 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(x, 2), QPointF(x, place.bottom() + 4));
    const QFont font = m_theme.font(TextType::Small, QFont::DemiBold);
    const qreal wide = QFontMetricsF(font).horizontalAdvance(m_markText) + 2;
    const bool before = isRightToLeft() ? width() - x > wide + 8 : x > wide + 8;
    const bool left = before != isRightToLeft();
    const QRectF row(left ? x - 6 - wide : x + 6, 0, wide, markHeight());
    painter.setFont(font);
    painter.setPen(m_theme.colour(Token::Amber));
    painter.drawText(row, int(Qt::AlignTop | Qt::AlignHCenter) | Qt::TextSingleLine, m_markText);
}

void BarChart::paintLabels(QPainter &painter) const
{
    if (labelHeight() == 0)
        return;
    painter.setFont(m_theme.font(TextType::Small));
    painter.setPen(m_theme.colour(Token::Text2));
    const qreal top = markHeight() + m_look.barHeight + 4;
    const QFontMetricsF metrics(painter.font());
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const QString &label = m_bars.at(bar).label;
        if (label.isEmpty())
            continue;
        const QRectF place = placeOf(bar);
        const qreal wide = metrics.horizontalAdvance(label) + 1;
        qreal x = isRightToLeft() ? place.right() - wide : place.left();
        if (m_look.labelsCentred)
            x = place.center().x() - wide / 2;
        x = std::clamp(x, 0.0, std::max(0.0, this->width() - wide));
        painter.drawText(QRectF(x, top, wide, labelHeight() - 4), int(Qt::AlignCenter) | Qt::TextSingleLine, label);
    }
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int onward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_chosen - onward);
    case Qt::Key_Right:
        return choose(m_chosen + onward);
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(int(m_bars.size()) - 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChart::mousePressEvent(QMouseEvent *event)
{
    if (const int bar = barAt(event->pos()); bar >= 0)
        choose(bar);
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool BarChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), barText(barAt(help->pos())), this);
        return true;
    }
    return QWidget::event(event);
}

void paintRhythm(QPainter &painter, const QRectF &box, const QList<int> &weeks, const QColor &colour,
                 const Theme &theme, Qt::LayoutDirection direction)
{
    if (weeks.isEmpty())
        return;
    const int most = std::max(1, *std::max_element(weeks.cbegin(), weeks.cend()));
    const qreal pitch = std::min<qreal>(kRhythmPitch, box.width() / qreal(weeks.size()));
    const qreal width = std::max<qreal>(2, pitch - (kRhythmPitch - kRhythmBar));
    for (qsizetype i = 0; i < weeks.size(); ++i) {
        const qreal at = pitch * qreal(i);
        const qreal x = direction == Qt::RightToLeft ? box.right() - at - width : box.left() + at;
        const int value = weeks.at(i);
        const qreal tall = value > 0 ? std::max(4.0, std::round(box.height() * value / most)) : kNothing;
        fillRounded(painter, QRectF(x, box.bottom() - tall, width, tall), 1.5,
                    value > 0 ? colour : theme.colour(Token::Line2));
    }
}

} // namespace perennial
