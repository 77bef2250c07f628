// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The body of a card: ground, hatching, edge and stripe, drawn at the origin. Pure painting; CardPainter keeps the
// result. Thread: any.

#include <QColor>
#include <QList>
#include <QSizeF>

class QPainter;

namespace perennial {

enum class StripeKind { None, Solid, Dashed, Open };

struct CardBody
{
    QSizeF size;
    qreal radius = 6;
    QColor ground;
    QColor edge; // invalid = none
    qreal edgeWidth = 1;
    bool edgeDashed = false;
    QColor hatch; // invalid = none
    StripeKind stripe = StripeKind::None;
    QList<QColor> stripes; // from top to bottom, in equal parts
    bool mirrored = false; // stripe at the right, hatching the other way
};

constexpr qreal kStripeWidth = 3;

void paintCardBody(QPainter &painter, const CardBody &body);

} // namespace perennial
