// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/controlpaint.h"

#include "common/icons.h"
#include "common/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace perennial {

namespace {

struct ButtonColours
{
    QColor ground;
    QColor edge;
    QColor text;
};

ButtonColours buttonColours(ButtonKind kind, const Theme &theme)
{
    const auto colour = [&](Token token) { return theme.colour(token); };
    switch (kind) {
    case ButtonKind::Filled:
        return {colour(Token::Accent), QColor(), colour(Token::OnAccent)};
    case ButtonKind::Tinted:
        return {colour(Token::AccentTint), colour(Token::AccentLine), colour(Token::AccentText)};
    case ButtonKind::Outlined:
        return {colour(Token::Raised), colour(Token::Line2), colour(Token::Text)};
    case ButtonKind::Quiet:
        return {QColor(), QColor(), colour(Token::Text2)};
    case ButtonKind::Firm:
        return {colour(Token::Raised), colour(Token::Text), colour(Token::Text)};
    case ButtonKind::Destructive:
        return {colour(Token::Raised), colour(Token::Line2), colour(Token::Red)};
    }
    return {};
}

void paintLayer(QPainter &painter, const QRectF &rect, qreal radius, ControlState state, const Theme &theme)
{
    if (state.pressed)
        fillRounded(painter, rect, radius, theme.colour(Token::Press));
    else if (state.hovered)
        fillRounded(painter, rect, radius, theme.colour(Token::Hover));
}

} // namespace

ToneColours toneColours(const Theme &theme, Tone tone)
{
    const auto of = [&](Token text, Token ground, Token line) {
        return ToneColours{theme.colour(text), theme.colour(ground), theme.colour(line)};
    };
    switch (tone) {
    case Tone::Neutral:
        return of(Token::Text2, Token::NeutralTint, Token::Line2);
    case Tone::Accent:
        return of(Token::AccentText, Token::AccentTint, Token::AccentLine);
    case Tone::Red:
        return of(Token::Red, Token::RedBg, Token::RedLine);
    case Tone::Amber:
        return of(Token::Amber, Token::AmberBg, Token::AmberLine);
    case Tone::Green:
        return of(Token::Green, Token::GreenBg, Token::GreenLine);
    case Tone::Blue:
        return of(Token::Blue, Token::BlueBg, Token::BlueLine);
    }
    return {};
}

QFont::Weight buttonWeight(ButtonKind kind)
{
    const bool strong = kind == ButtonKind::Filled || kind == ButtonKind::Tinted || kind == ButtonKind::Firm;
    return strong ? QFont::DemiBold : QFont::Medium;
}

QColor paintButtonGround(QPainter &painter, const QRectF &rect, ButtonKind kind, ControlState state, const Theme &theme,
                         qreal radius)
{
    if (!state.enabled) {
        if (kind != ButtonKind::Quiet)
            fillRounded(painter, rect, radius, QColor(), theme.colour(Token::Line));
        return theme.colour(Token::Off);
    }
    const ButtonColours colours = buttonColours(kind, theme);
    const bool filled = kind == ButtonKind::Filled;
    const QColor ground = filled && state.hovered ? theme.colour(Token::AccentHover) : colours.ground;
    fillRounded(painter, rect, radius, ground);
    if (!filled || state.pressed)
        paintLayer(painter, rect, radius, state, theme);
    if (colours.edge.isValid())
        fillRounded(painter, rect, radius, QColor(), colours.edge);
    return colours.text;
}

void paintField(QPainter &painter, const QRectF &rect, ControlState state, const Theme &theme)
{
    if (!state.enabled) {
        fillRounded(painter, rect, 6, QColor(), theme.colour(Token::Line));
        return;
    }
    fillRounded(painter, rect, 6, theme.colour(Token::Raised),
                theme.colour(state.hovered ? Token::Text3 : Token::Edge));
}

void paintCheck(QPainter &painter, const QRectF &box, Qt::CheckState checked, ControlState state, const Theme &theme)
{
    const bool on = checked != Qt::Unchecked;
    const QColor edge = theme.colour(!state.enabled ? Token::Line : Token::Text3);
    if (!on || !state.enabled) {
        fillRounded(painter, box, 4, state.enabled ? theme.colour(Token::Raised) : QColor(), edge);
        if (state.enabled)
            paintLayer(painter, box, 4, state, theme);
    } else {
        fillRounded(painter, box, 4, theme.colour(state.hovered ? Token::AccentHover : Token::Accent));
    }
    if (!on)
        return;
    const QColor mark = theme.colour(state.enabled ? Token::OnAccent : Token::Off);
    theme.icons().paint(painter, box.adjusted(2, 2, -2, -2),
                        checked == Qt::Checked ? QStringLiteral("check") : QStringLiteral("minus"), {mark});
}

void paintRadio(QPainter &painter, const QRectF &box, bool chosen, ControlState state, const Theme &theme)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = theme.colour(!state.enabled ? Token::Line : chosen ? Token::Accent : Token::Text3);
    const qreal width = chosen ? 5 : 1;
    painter.setPen(QPen(edge, width));
    painter.setBrush(state.enabled ? QBrush(theme.colour(Token::Raised)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(box.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    if (state.enabled && !chosen)
        paintLayer(painter, box, box.width() / 2, state, theme);
}

qreal keyCapWidth(const QString &keys, const Theme &theme)
{
    return std::ceil(QFontMetricsF(theme.font(TextType::Small, QFont::Medium)).horizontalAdvance(keys)) + 8;
}

void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys, const QColor &text, const QColor &ground,
                 const Theme &theme)
{
    const PainterState saved(painter);
    const qreal height = theme.scaled(16);
    QRectF cap(rect.left(), std::round(rect.center().y() - height / 2), rect.width(), height);
    const QColor colour = theme.variant() == ThemeVariant::HighContrast ? text : mixed(text, ground, 0.75);
    // The edge is decoration: half of its letters' strength.
    fillRounded(painter, cap, 4, QColor(), mixed(colour, ground, 0.6));
    painter.setPen(colour);
    painter.setFont(theme.font(TextType::Small, QFont::Medium));
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(cap, Qt::AlignCenter, keys);
}

qreal countWidth(const QString &count, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextType::Small, QFont::DemiBold));
    return std::max<qreal>(theme.scaled(20), std::ceil(metrics.horizontalAdvance(count)) + 10);
}

void paintCount(QPainter &painter, const QRectF &rect, const QString &count, Tone tone, const Theme &theme)
{
    const PainterState saved(painter);
    const ToneColours colours = toneColours(theme, tone);
    const bool edged = tone == Tone::Red || tone == Tone::Amber || theme.variant() == ThemeVariant::HighContrast;
    // Neutral ones stand on the rail too, which has nearly the colour of their own ground.
    const QColor ground = tone == Tone::Neutral ? theme.colour(Token::Press) : colours.ground;
    fillRounded(painter, rect, rect.height() / 2, ground, edged ? colours.line : QColor());
    painter.setPen(colours.text);
    painter.setFont(theme.font(TextType::Small, QFont::DemiBold));
    painter.drawText(rect, Qt::AlignCenter, count);
}

void paintChannelDisc(QPainter &painter, const QRectF &disc, const QString &networkId, const QColor &colour,
                      DiscLook look, const Theme &theme)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor glyph = theme.colour(Token::Glyph);
    if (look == DiscLook::On) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(disc);
    } else {
        QPen pen(theme.colour(Token::Line2), 1);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        glyph = theme.colour(Token::Text3);
    }
    const qreal in = std::round(disc.width() * 0.16);
    Icons &icons = theme.icons();
    icons.paint(painter, disc.adjusted(in, in, -in, -in), icons.glyphOf(networkId), {glyph});
}

void paintClientSquare(QPainter &painter, const QRectF &square, const QString &name, const QColor &client,
                       const QPixmap &logo, const Theme &theme)
{
    const PainterState saved(painter);
    const bool highContrast = theme.variant() == ThemeVariant::HighContrast;
    const Accent accent = accentFor(client, highContrast ? ThemeVariant::Dark : theme.variant());
    fillRounded(painter, square, 8, accent.accent, highContrast ? QColor(Qt::white) : QColor());
    if (!logo.isNull()) {
        const QRectF inside = square.adjusted(2, 2, -2, -2);
        fillRounded(painter, inside, 6, Qt::white); // logos are drawn for paper
        painter.drawPixmap(inside.topLeft(), roundedThumbnail(logo, inside.width(), 6, painter.device()->devicePixelRatioF()));
        return;
    }
    painter.setPen(accent.onAccent);
    painter.setFont(theme.font(TextType::Body, QFont::DemiBold));
    painter.drawText(square, Qt::AlignCenter, initials(name));
}

QString initials(const QString &name)
{
    const QStringList words = name.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto first = [](const QString &word) {
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word.at(i).isLetterOrNumber())
                return word.mid(i, 1);
            if (word.at(i).isHighSurrogate() && i + 1 < word.size())
                return word.mid(i, 2);
        }
        return QString();
    };
    const QString one = words.isEmpty() ? QString() : first(words.first());
    if (words.size() > 1)
        return (one + first(words.at(1))).toUpper();
    if (one.isEmpty())
        return {};
    return (one + words.first().mid(words.first().indexOf(one) + one.size(), 1)).toUpper();
}

} // namespace perennial
