// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cardpainter.h"

#include "common/paint.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <cmath>

namespace perennial {

namespace {

struct CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

} // namespace

QString describe(const CardLook &look)
{
    QStringList facts;
    if (!look.time.isEmpty())
        facts << look.time;
    facts << entryStateName(look.state);
    if (look.conflict)
        facts << CardWords::tr("in conflict");
    if (look.evergreen && look.state != EntryState::PlannedFill)
        facts << CardWords::tr("evergreen");
    if (look.channels.size() > 1)
        facts << CardWords::tr("%Ln channels", nullptr, static_cast<int>(look.channels.size()));
    //: "09:30, Scheduled, 3 channels: the words of the post"
    return CardWords::tr("%1: %2").arg(facts.join(CardWords::tr(", ", "between facts")), look.text.simplified());
}

QColor CardPainter::ground(const CardLook &look) const
{
    switch (look.state) {
    case EntryState::Approved:
    case EntryState::Sending:
        return coloursOf(look).tint;
    case EntryState::Sent:
        return m_theme.colour(Token::SentGround);
    case EntryState::Failed:
        return m_theme.colour(Token::RedBg);
    case EntryState::Unsure:
        return m_theme.colour(Token::AmberBg);
    default:
        return m_theme.colour(Token::Canvas);
    }
}

// Under the pointer one step stronger.
QColor CardPainter::edge(const CardLook &look) const
{
    const auto step = [&](Token calm, Token strong) { return m_theme.colour(look.hovered ? strong : calm); };
    switch (look.state) {
    case EntryState::Idea:
        return look.hovered ? m_theme.colour(Token::Line) : QColor();
    case EntryState::Draft:
    case EntryState::Held:
        return step(Token::Text3, Token::Text);
    case EntryState::InReview:
    case EntryState::Unsure:
    case EntryState::Missed:
        return step(Token::AmberLine, Token::Amber);
    case EntryState::Approved:
    case EntryState::Sending:
        return look.hovered ? coloursOf(look).colour : coloursOf(look).edge;
    case EntryState::PlannedFill:
        return step(Token::GreenLine, Token::Green);
    case EntryState::Failed:
        return step(Token::RedLine, Token::Red);
    case EntryState::Sent:
    case EntryState::Cancelled:
        return step(Token::Line, Token::Line2);
    }
    return {};
}

QColor CardPainter::textColour(EntryState state) const
{
    switch (state) {
    case EntryState::Idea:
    case EntryState::Draft:
    case EntryState::Sent:
    case EntryState::Held:
    case EntryState::Missed:
        return m_theme.colour(Token::Text2);
    case EntryState::Cancelled:
        return m_theme.colour(Token::Text3);
    default:
        return m_theme.colour(Token::Text);
    }
}

QColor CardPainter::channelColour(const ChannelGlyph &channel) const
{
    return coloursOf(channel).colour;
}

ChannelColours CardPainter::coloursOf(const ChannelGlyph &channel) const
{
    return channel.colour.isValid() ? m_theme.channel(channel.colour) : m_theme.channel(channel.networkId);
}

ChannelColours CardPainter::coloursOf(const CardLook &look) const
{
    return look.channels.size() == 1 ? coloursOf(look.channels.first()) : m_theme.several();
}

void CardPainter::paintOldPlace(QPainter &painter, const QRectF &rect)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_theme.colour(Token::Line2), 1);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5.5, 5.5);
}

QSizeF CardPainter::bubbleSize(const QString &text) const
{
    const QFont font = m_theme.font(TextType::Small, QFont::DemiBold);
    return {std::ceil(QFontMetricsF(font).horizontalAdvance(text)) + 16, static_cast<qreal>(m_theme.scaled(24))};
}

void CardPainter::paintBubble(QPainter &painter, const QPointF &topStart, const QString &text,
                              Qt::LayoutDirection direction)
{
    refresh();
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF bubble(topStart, bubbleSize(text));
    if (direction == Qt::RightToLeft)
        bubble.moveRight(topStart.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::Inverse));
    painter.drawRoundedRect(bubble, 6, 6);
    painter.setPen(m_theme.colour(Token::OnInverse));
    painter.setFont(m_smallBold);
    painter.drawText(bubble, Qt::AlignCenter, text);
}

void CardPainter::paintCellFocus(QPainter &painter, const QRectF &cell)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    strokeRounded(painter, cell.adjusted(2, 2, -2, -2), 4,
                  m_theme.colour(m_windowActive ? Token::AccentText : Token::Text3), 2);
}

} // namespace perennial
