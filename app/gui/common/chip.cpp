// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/chip.h"

#include "common/icons.h"
#include "common/paint.h"

#include <cmath>

namespace perennial {

namespace {

constexpr qreal kPadding = 10;
constexpr qreal kIcon = 16;
constexpr qreal kGap = 6;

} // namespace

Chip::Chip(const Theme &theme, const QString &text, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setArrow(Arrow arrow)
{
    m_arrow = arrow;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    qreal width = 2 * kPadding;
    width += std::ceil(QFontMetricsF(m_theme.font(TextType::Body, QFont::Medium)).horizontalAdvance(text()));
    if (!m_icon.isEmpty())
        width += kIcon + kGap;
    if (m_arrow == Arrow::Down)
        width += kIcon + kGap - 2;
    return {static_cast<int>(width), m_theme.scaled(28)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColours tone = toneColours(m_theme, m_tone);
    const bool on = isChecked() && isEnabled();
    const QColor text = !isEnabled() ? m_theme.colour(Token::Off) : on ? tone.text : m_theme.colour(Token::Text);
    const qreal radius = height() / 2.0;
    fillRounded(painter, rect(), radius, !isEnabled() ? QColor() : on ? tone.ground : m_theme.colour(Token::Raised));
    if (isEnabled() && (isDown() || underMouse()))
        fillRounded(painter, rect(), radius, m_theme.colour(isDown() ? Token::Press : Token::Hover));
    fillRounded(painter, rect(), radius, QColor(), on ? tone.line : m_theme.colour(Token::Line2));

    QRectF row = startEnd(rect(), kPadding, kPadding, layoutDirection());
    const auto boxed = [](const QRectF &slice) {
        return QRectF(slice.center() - QPointF(kIcon / 2, kIcon / 2), QSizeF(kIcon, kIcon));
    };
    if (!m_icon.isEmpty()) {
        const QColor colour = isEnabled() && m_tone != Tone::Accent ? tone.text : text;
        m_theme.icons().paint(painter, boxed(sliceStart(row, kIcon, layoutDirection())), m_icon,
                              {colour, layoutDirection(), m_theme.colour(Token::Canvas)});
        row = startEnd(row, kIcon + kGap, 0, layoutDirection());
    }
    if (m_arrow == Arrow::Down) {
        const QRectF box = boxed(sliceEnd(row, kIcon, layoutDirection())).adjusted(2, 2, -2, -2);
        m_theme.icons().paint(painter, box, QStringLiteral("chevron-down"),
                              {isEnabled() ? m_theme.colour(Token::Text2) : text});
        row = startEnd(row, 0, kIcon + kGap - 2, layoutDirection());
    }
    painter.setFont(m_theme.font(TextType::Body, QFont::Medium));
    painter.setPen(text);
    painter.drawText(row.adjusted(-1, 0, 1, 0), Qt::AlignCenter, this->text());
}

ChannelToggle::ChannelToggle(const Theme &theme, const QString &networkId, const QColor &colour, const QString &name,
                             QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_networkId(networkId), m_colour(colour), m_name(name)
{
    setCheckable(true);
    setChecked(true);
    setAccessibleName(name);
    setToolTip(name);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QSize ChannelToggle::sizeHint() const
{
    return {m_theme.scaled(24), m_theme.scaled(24)};
}

void ChannelToggle::setWarning(const QString &sentence)
{
    m_warning = sentence;
    setToolTip(sentence.isEmpty() ? m_name : sentence);
    setAccessibleDescription(sentence);
    update();
}

void ChannelToggle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = m_colour.isValid() ? m_theme.channel(m_colour).colour : m_theme.channel(m_networkId).colour;
    paintChannelDisc(painter, rect(), m_networkId, colour, isChecked() && isEnabled() ? DiscLook::On : DiscLook::Off,
                     m_theme);
    if (isEnabled() && (isDown() || underMouse()))
        fillRounded(painter, rect(), width() / 2.0, m_theme.colour(isDown() ? Token::Press : Token::Hover));
    if (m_warning.isEmpty())
        return;
    const qreal size = width() / 3.0;
    const QRectF mark(layoutDirection() == Qt::RightToLeft ? 0 : width() - size, 0, size, size);
    fillRounded(painter, mark, size / 2, m_theme.colour(Token::Amber), m_theme.colour(Token::Canvas));
}

} // namespace perennial
