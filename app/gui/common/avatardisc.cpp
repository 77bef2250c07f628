// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/avatardisc.h"

#include "common/paint.h"

namespace perennial {

namespace {

constexpr int kCorner = 12;
constexpr int kCornerFrom = 24;

} // namespace

AvatarDisc::AvatarDisc(const Theme &theme, int size, QWidget *parent) : QWidget(parent), m_theme(theme), m_size(size)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void AvatarDisc::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void AvatarDisc::setPicture(const QPixmap &picture)
{
    m_picture = picture;
    update();
}

void AvatarDisc::setColour(const QColor &client)
{
    m_colour = client;
    update();
}

void AvatarDisc::setNetwork(const QString &networkId, const QColor &colour)
{
    m_networkId = networkId;
    m_networkColour = colour;
    update();
}

QSize AvatarDisc::sizeHint() const
{
    return {m_size, m_size};
}

void AvatarDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc(0, 0, m_size, m_size);
    if (!m_picture.isNull()) {
        painter.drawPixmap(disc.topLeft(), roundedThumbnail(m_picture, m_size, m_size / 2.0, ratioOf(painter)));
    } else {
        const bool own = m_colour.isValid();
        const Accent accent = accentFor(own ? m_colour : m_theme.client(), m_theme.variant());
        fillRounded(painter, disc, m_size / 2.0, accent.accent);
        painter.setPen(accent.onAccent);
        painter.setFont(m_theme.font(m_size < 28 ? TextType::Small : TextType::Body, QFont::DemiBold));
        painter.drawText(disc, Qt::AlignCenter, initials(m_name));
    }
    if (m_networkId.isEmpty() || m_size < kCornerFrom)
        return;
    const qreal x = isRightToLeft() ? 0 : m_size - kCorner;
    const QRectF corner(x, m_size - kCorner, kCorner, kCorner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::Canvas));
    painter.drawEllipse(corner.adjusted(-1, -1, 1, 1));
    const ChannelColours colours =
        m_networkColour.isValid() ? m_theme.channel(m_networkColour) : m_theme.channel(m_networkId);
    paintChannelDisc(painter, corner, m_networkId, colours.colour, DiscLook::On, m_theme);
}

} // namespace perennial
