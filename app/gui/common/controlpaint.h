// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// How buttons, fields, pills and key caps look, shared by our own controls and by Style. Pure painting.

#include "common/theme.h"

#include <QRectF>

class QPainter;

namespace perennial {

enum class ButtonKind { Filled, Tinted, Outlined, Quiet, Firm, Destructive };

// What a pill, badge, chip or notice speaks of.
enum class Tone { Neutral, Accent, Red, Amber, Green, Blue };

struct ToneColours
{
    QColor text;
    QColor ground;
    QColor line;
};
ToneColours toneColours(const Theme &theme, Tone tone);

struct ControlState
{
    bool enabled = true;
    bool hovered = false;
    bool pressed = false;
};

// Ground and edge; the colour for text and icon comes back.
QColor paintButtonGround(QPainter &painter, const QRectF &rect, ButtonKind kind, ControlState state, const Theme &theme,
                         qreal radius = 6);
QFont::Weight buttonWeight(ButtonKind kind);

// A text field without its text.
void paintField(QPainter &painter, const QRectF &rect, ControlState state, const Theme &theme);
// Check box (tick or dash) and radio, 16.
void paintCheck(QPainter &painter, const QRectF &box, Qt::CheckState checked, ControlState state, const Theme &theme);
void paintRadio(QPainter &painter, const QRectF &box, bool chosen, ControlState state, const Theme &theme);

qreal keyCapWidth(const QString &keys, const Theme &theme);
// Centred in the rectangle; never mirrored. `text` is the colour of the label beside it, `ground` what is under both.
void paintKeyCap(QPainter &painter, const QRectF &rect, const QString &keys, const QColor &text, const QColor &ground,
                 const Theme &theme);

// A count: 16 high, at least 20 wide.
qreal countWidth(const QString &count, const Theme &theme);
void paintCount(QPainter &painter, const QRectF &rect, const QString &count, Tone tone, const Theme &theme);

// A disc with a channel's drawing. Off: dashed and hollow.
enum class DiscLook { On, Off };
void paintChannelDisc(QPainter &painter, const QRectF &disc, const QString &networkId, const QColor &colour,
                      DiscLook look, const Theme &theme);
// The client's square: its logo in a ring of its colour, or its initials on it.
void paintClientSquare(QPainter &painter, const QRectF &square, const QString &name, const QColor &client,
                       const QPixmap &logo, const Theme &theme);
// One or two letters, in upper case: "Acme Coffee" is AC.
QString initials(const QString &name);

} // namespace perennial
