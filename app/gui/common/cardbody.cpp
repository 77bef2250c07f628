// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/cardbody.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace perennial {

namespace {

// 45 degrees, 7 px apart: 10 px along each side, so that the lines meet from tile to tile.
constexpr qreal kHatchStep = 10;
constexpr qreal kHatchWidth = 1.5;

QPainterPath rounded(const QRectF &rect, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    return path;
}

// The part of the rounded body that lies within `width` of its left edge.
QPainterPath stripePath(const QSizeF &size, qreal radius, qreal width, qreal inset)
{
    const qreal right = width - inset;
    const qreal r = std::max(radius - inset, right - inset);
    const qreal angle = std::acos((r - (right - inset)) / r) * 180 / M_PI; // between the left edge and where it is cut
    const QRectF top(inset, inset, 2 * r, 2 * r);
    const QRectF bottom(inset, size.height() - inset - 2 * r, 2 * r, 2 * r);
    QPainterPath path;
    path.arcMoveTo(top, 180 - angle);
    path.arcTo(top, 180 - angle, angle);
    path.arcTo(bottom, 180, angle);
    path.closeSubpath();
    return path;
}

void paintHatch(QPainter &painter, const CardBody &body)
{
    const QSizeF size = body.size;
    QPen pen(body.hatch, kHatchWidth);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    for (qreal x = 0; x < size.width() + size.height(); x += kHatchStep)
        painter.drawLine(QPointF(x + 1, -1), QPointF(x - size.height() - 1, size.height() + 1));
}

void paintEdge(QPainter &painter, const CardBody &body)
{
    if (!body.edge.isValid())
        return;
    QPen pen(body.edge, body.edgeWidth);
    if (body.edgeDashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3 / body.edgeWidth, 3 / body.edgeWidth});
    }
    const qreal half = body.edgeWidth / 2;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(QPointF(0, 0), body.size).adjusted(half, half, -half, -half), body.radius - half,
                            body.radius - half);
}

void paintSolidStripe(QPainter &painter, const CardBody &body)
{
    const qreal part = body.size.height() / static_cast<qreal>(body.stripes.size());
    const QPainterPath path = stripePath(body.size, body.radius, kStripeWidth, 0);
    painter.setPen(Qt::NoPen);
    for (qsizetype i = 0; i < body.stripes.size(); ++i) {
        painter.save();
        // Whole pixels, so that a clip without antialiasing cuts cleanly.
        const qreal from = std::round(part * static_cast<qreal>(i));
        const qreal to =
            i + 1 == body.stripes.size() ? body.size.height() : std::round(part * static_cast<qreal>(i + 1));
        painter.setClipRect(QRectF(0, from, kStripeWidth + 1, to - from));
        painter.fillPath(path, body.stripes.at(i));
        painter.restore();
    }
}

void paintDashedStripe(QPainter &painter, const CardBody &body)
{
    const QPainterPath path = stripePath(body.size, body.radius, kStripeWidth, 0);
    painter.fillPath(path, body.ground);
    const qreal height = body.size.height();
    const qreal part = height / static_cast<qreal>(body.stripes.size());
    for (qreal y = 2; y < height - 2; y += 7) {
        const auto index = std::min(static_cast<qsizetype>((y + 2) / part), body.stripes.size() - 1);
        painter.save();
        painter.setClipRect(QRectF(0, y, kStripeWidth, std::min<qreal>(4, height - 1 - y)));
        painter.fillPath(path, body.stripes.at(index));
        painter.restore();
    }
}

void paintOpenStripe(QPainter &painter, const CardBody &body)
{
    painter.fillPath(stripePath(body.size, body.radius, kStripeWidth + 1, 0), body.ground);
    painter.setPen(QPen(body.stripes.first(), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(stripePath(body.size, body.radius, kStripeWidth + 1, 0.5));
}

void paintStripe(QPainter &painter, const CardBody &body)
{
    if (body.stripes.isEmpty())
        return;
    switch (body.stripe) {
    case StripeKind::None:
        return;
    case StripeKind::Solid:
        return paintSolidStripe(painter, body);
    case StripeKind::Dashed:
        return paintDashedStripe(painter, body);
    case StripeKind::Open:
        return paintOpenStripe(painter, body);
    }
}

} // namespace

void paintCardBody(QPainter &painter, const CardBody &body)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (body.mirrored) {
        painter.translate(body.size.width(), 0);
        painter.scale(-1, 1);
    }
    const QPainterPath shape = rounded(QRectF(QPointF(0, 0), body.size), body.radius);
    painter.fillPath(shape, body.ground);
    if (body.hatch.isValid()) {
        painter.save();
        painter.setClipPath(rounded(QRectF(QPointF(0, 0), body.size).adjusted(1, 1, -1, -1), body.radius - 1));
        paintHatch(painter, body);
        painter.restore();
    }
    paintEdge(painter, body);
    paintStripe(painter, body);
    painter.restore();
}

} // namespace perennial
