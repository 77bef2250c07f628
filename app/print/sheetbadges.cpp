// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/sheetbadges.h"

#include <QPainter>
#include <QPainterPath>

namespace perennial {

namespace {

constexpr qreal kGrid = 16; // shapes are drawn on 16 x 16

void lines(QPainter &painter, const QColor &ink, std::initializer_list<QPolygonF> strokes)
{
    painter.setPen(QPen(ink, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const QPolygonF &stroke : strokes)
        painter.drawPolyline(stroke);
}

void ring(QPainter &painter, const QColor &ink, const QList<qreal> &dashes = {})
{
    QPen pen(ink, 1.7);
    if (!dashes.isEmpty()) {
        pen.setDashPattern(dashes);
        pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(1.5, 1.5, 13, 13));
}

void filled(QPainter &painter, const QColor &ink, const QPainterPath &path)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPath(path);
}

QPainterPath disc()
{
    QPainterPath path;
    path.addEllipse(QRectF(0.8, 0.8, 14.4, 14.4));
    return path;
}

void halfDisc(QPainter &painter, const QColor &ink)
{
    ring(painter, ink);
    QPainterPath half(QPointF(8, 8));
    half.arcTo(QRectF(1.5, 1.5, 13, 13), 90, -180);
    filled(painter, ink, half);
}

void polygon(QPainter &painter, const QColor &ink, const QPolygonF &corners)
{
    painter.setPen(QPen(ink, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(corners);
}

void square(QPainter &painter, const QColor &ink)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(1, 1, 14, 14), 2, 2);
    filled(painter, ink, path);
}

void draw(QPainter &painter, EntryState state, const QColor &ink)
{
    switch (state) {
    case EntryState::Idea:
        return ring(painter, ink, {0.9, 1.5});
    case EntryState::Draft:
        return ring(painter, ink, {2.9, 1.6});
    case EntryState::InReview:
        return halfDisc(painter, ink);
    case EntryState::Approved:
        return ring(painter, ink);
    case EntryState::Sending:
        ring(painter, ink);
        return lines(painter, ink, {QPolygonF({{8, 11.2}, {8, 5}}), QPolygonF({{5.4, 7.4}, {8, 4.8}, {10.6, 7.4}})});
    case EntryState::PlannedFill:
        return polygon(painter, ink, QPolygonF({{8, 1.4}, {14.6, 8}, {8, 14.6}, {1.4, 8}}));
    case EntryState::Sent:
        filled(painter, ink, disc());
        return lines(painter, Qt::white, {QPolygonF({{4.7, 8.4}, {7, 10.8}, {11.4, 5.6}})});
    case EntryState::Failed:
        square(painter, ink);
        return lines(painter, Qt::white, {QPolygonF({{5, 5}, {11, 11}}), QPolygonF({{11, 5}, {5, 11}})});
    case EntryState::Unsure:
        polygon(painter, ink, QPolygonF({{8, 1.8}, {15, 14.2}, {1, 14.2}}));
        return lines(painter, ink, {QPolygonF({{8, 6.6}, {8, 9.4}}), QPolygonF({{8, 11.9}, {8, 12}})});
    case EntryState::Held:
        ring(painter, ink);
        return lines(painter, ink, {QPolygonF({{6.2, 5.4}, {6.2, 10.6}}), QPolygonF({{9.8, 5.4}, {9.8, 10.6}})});
    case EntryState::Missed:
        ring(painter, ink);
        return lines(painter, ink, {QPolygonF({{8, 4.6}, {8, 8.4}, {10.6, 10}})});
    case EntryState::Cancelled:
        ring(painter, ink);
        return lines(painter, ink, {QPolygonF({{3.6, 12.4}, {12.4, 3.6}})});
    }
}

} // namespace

void paintStateShape(QPainter &painter, const QRectF &box, EntryState state, const QColor &ink)
{
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / kGrid, box.height() / kGrid);
    draw(painter, state, ink);
    painter.restore();
}

} // namespace perennial
