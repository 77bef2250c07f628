// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/button.h"

#include "common/icons.h"
#include "common/paint.h"

#include <cmath>

namespace perennial {

namespace {

constexpr qreal kGap = 6;

} // namespace

Button::Button(const Theme &theme, ButtonKind kind, const QString &text, QWidget *parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setFont(theme.font(TextType::Body, buttonWeight(kind)));
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, [this] {
        setFont(m_theme.font(TextType::Body, buttonWeight(m_kind)));
        updateGeometry();
        update();
    });
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    setFont(m_theme.font(TextType::Body, buttonWeight(kind)));
    updateGeometry();
    update();
}

void Button::setButtonSize(ButtonSize size)
{
    m_size = size;
    updateGeometry();
}

void Button::setIconName(const QString &name)
{
    m_icon = name;
    updateGeometry();
    update();
}

void Button::setIconTone(std::optional<Tone> tone)
{
    m_iconTone = tone;
    update();
}

void Button::setTrailingIcon(const QString &name)
{
    m_trailing = name;
    updateGeometry();
    update();
}

void Button::setKeyCap(const QString &keys)
{
    m_keys = keys;
    updateGeometry();
    update();
}

qreal Button::padding() const
{
    switch (m_size) {
    case ButtonSize::Row:
        return 10;
    case ButtonSize::Normal:
        return 12;
    case ButtonSize::Main:
        break;
    }
    return 16;
}

qreal Button::iconSize() const
{
    return iconOnly() && m_size != ButtonSize::Row ? 18 : 16;
}

QSize Button::sizeHint() const
{
    const int height = m_theme.scaled(m_size == ButtonSize::Row ? 28 : m_size == ButtonSize::Main ? 40 : 32);
    if (iconOnly())
        return {height, height};
    qreal width = 2 * padding() + QFontMetricsF(font()).size(Qt::TextShowMnemonic, text()).width();
    if (!m_icon.isEmpty())
        width += iconSize() + kGap;
    if (!m_trailing.isEmpty())
        width += iconSize() + kGap;
    if (!m_keys.isEmpty())
        width += keyCapWidth(m_keys, m_theme) + kGap + 2;
    return {static_cast<int>(std::ceil(width)), height};
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ControlState state{isEnabled(), underMouse(), isDown() || isChecked()};
    const QColor colour = paintButtonGround(painter, rect(), m_kind, state, m_theme);
    const QColor iconColour = m_iconTone && isEnabled() ? toneColours(m_theme, *m_iconTone).text : colour;
    const Qt::LayoutDirection direction = layoutDirection();
    if (iconOnly()) {
        const QRectF box(QPointF(0, 0), QSizeF(iconSize(), iconSize()));
        m_theme.icons().paint(painter, box.translated(QRectF(rect()).center() - box.center()), m_icon,
                              {iconColour, direction});
        return;
    }
    const qreal used = sizeHint().width() - 2 * padding();
    const qreal slack = std::max<qreal>(0, width() - 2 * padding() - used) / 2;
    QRectF row = startEnd(rect(), padding() + slack, padding() + slack, direction);
    const auto box = [&](const QRectF &slice) {
        return QRectF(slice.center() - QPointF(iconSize() / 2, iconSize() / 2), QSizeF(iconSize(), iconSize()));
    };
    if (!m_icon.isEmpty()) {
        m_theme.icons().paint(painter, box(sliceStart(row, iconSize(), direction)), m_icon, {iconColour, direction});
        row = startEnd(row, iconSize() + kGap, 0, direction);
    }
    if (!m_keys.isEmpty()) {
        const qreal capWidth = keyCapWidth(m_keys, m_theme);
        const QColor ground =
            m_kind == ButtonKind::Tinted ? m_theme.colour(Token::AccentTint) : m_theme.colour(Token::Raised);
        paintKeyCap(painter, sliceEnd(row, capWidth, direction), m_keys, colour, ground, m_theme);
        row = startEnd(row, 0, capWidth + kGap + 2, direction);
    }
    if (!m_trailing.isEmpty()) {
        m_theme.icons().paint(painter, box(sliceEnd(row, iconSize(), direction)), m_trailing, {colour, direction});
        row = startEnd(row, 0, iconSize() + kGap, direction);
    }
    painter.setPen(colour);
    painter.setFont(font());
    painter.drawText(
        row.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextHideMnemonic,
        fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(row.width()) + 2, Qt::TextShowMnemonic));
}

Button *makeIconButton(const Theme &theme, const QString &icon, const QString &name, ButtonKind kind, QWidget *parent)
{
    auto *button = new Button(theme, kind, QString(), parent);
    button->setIconName(icon);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

} // namespace perennial
