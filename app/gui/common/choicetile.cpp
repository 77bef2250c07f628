// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/choicetile.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QKeyEvent>

namespace perennial {

namespace {

constexpr int kHeight = 56;
constexpr int kDisc = 24;
constexpr int kBeforeWords = 12 + kDisc + 12;
const QString kNetwork = QStringLiteral("net-");

QColor discColour(const Theme &theme, const QString &networkId, const QColor &chosen)
{
    return (chosen.isValid() ? theme.channel(chosen) : theme.channel(networkId)).colour;
}

} // namespace

ChoiceTile::ChoiceTile(const Theme &theme, const QString &icon, const QString &name, const QString &line,
                       QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_line(line)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(line);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ChoiceTile::sizeHint() const
{
    const QFontMetricsF name(m_theme.font(TextType::Body, QFont::DemiBold));
    const QFontMetricsF line(m_theme.font(TextType::Small));
    const int words = int(std::max(name.horizontalAdvance(text()), line.horizontalAdvance(m_line))) + 2;
    return {kBeforeWords + words + 12, m_theme.scaled(kHeight)};
}

QSize ChoiceTile::minimumSizeHint() const
{
    return {m_theme.scaled(140), m_theme.scaled(kHeight)};
}

void ChoiceTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool chosen = isChecked();
    QColor ground = m_theme.colour(chosen ? Token::AccentTint : Token::Raised);
    if (underMouse() && isEnabled())
        ground = laidOver(m_theme.colour(isDown() ? Token::Press : Token::Hover), ground);
    fillRounded(painter, rect(), 6, ground, m_theme.colour(chosen ? Token::AccentText : Token::Line2), chosen ? 2 : 1);
    const QRectF start = startEnd(QRectF(rect()), 12, 12, layoutDirection());
    QRectF disc = sliceStart(start, kDisc, layoutDirection());
    disc = QRectF(disc.x(), disc.center().y() - kDisc / 2.0, kDisc, kDisc);
    if (m_icon.startsWith(kNetwork)) {
        const QString network = m_icon.mid(kNetwork.size());
        paintChannelDisc(painter, disc, network, discColour(m_theme, network, {}), DiscLook::On, m_theme);
    } else {
        fillRounded(painter, disc, kDisc / 2.0, m_theme.colour(Token::NeutralTint));
        m_theme.icons().paint(painter, disc.adjusted(4, 4, -4, -4), m_icon,
                              {m_theme.colour(Token::Text2), layoutDirection()});
    }
    const QRectF words = startEnd(QRectF(rect()), kBeforeWords, 12, layoutDirection());
    const qreal first = m_theme.lineHeight(TextType::Body);
    const qreal second = m_line.isEmpty() ? 0 : m_theme.lineHeight(TextType::Small);
    const qreal top = words.center().y() - (first + second) / 2;
    const Token name = isEnabled() ? Token::Text : Token::Off;
    drawLine(painter, QRectF(words.x(), top, words.width(), first), text(),
             m_theme.font(TextType::Body, QFont::DemiBold), m_theme.colour(name), layoutDirection());
    drawLine(painter, QRectF(words.x(), top + first, words.width(), second), m_line, m_theme.font(TextType::Small),
             m_theme.colour(isEnabled() ? Token::Text2 : Token::Off), layoutDirection());
}

void ChoiceTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChannelDisc::ChannelDisc(const Theme &theme, int size, const QString &networkId, const QColor &colour, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_networkId(networkId), m_colour(colour)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ChannelDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChannelDisc(painter, rect(), m_networkId, discColour(m_theme, m_networkId, m_colour), DiscLook::On, m_theme);
}

IconMark::IconMark(const Theme &theme, int size, const QString &icon, Tone tone, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_tone(tone)
{
    setFixedSize(size, size);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void IconMark::setIcon(const QString &icon, Tone tone)
{
    m_icon = icon;
    m_tone = tone;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor colour = m_tone == Tone::Neutral ? m_theme.colour(Token::Text2) : toneColours(m_theme, m_tone).text;
    m_theme.icons().paint(painter, rect(), m_icon, {colour, layoutDirection(), m_theme.colour(Token::Panel)});
}

} // namespace perennial
