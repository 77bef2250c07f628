// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boot/samplepictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

namespace perennial {

namespace {

constexpr QSize kSize(1200, 900);

void drawBean(QPainter &painter, QPointF centre, qreal radius, const QColor &bean, const QColor &cut)
{
    painter.save();
    painter.translate(centre);
    painter.rotate(-35);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bean);
    painter.drawEllipse(QPointF(), radius, radius * 0.72);
    QPainterPath line(QPointF(-radius, 0));
    line.cubicTo(QPointF(-radius * 0.3, -radius * 0.5), QPointF(radius * 0.3, radius * 0.5), QPointF(radius, 0));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(cut, radius * 0.16));
    painter.drawPath(line);
    painter.restore();
}

void drawBag(QPainter &painter)
{
    painter.fillRect(QRect({}, kSize), QColor(0xd7, 0xe3, 0xd8));
    painter.fillRect(0, 830, 1200, 70, QColor(0xa9, 0xc2, 0xa6));
    painter.setBrush(QColor(0x6d, 0x3b, 0x57));
    painter.drawPolygon(QPolygonF{{350, 860}, {420, 190}, {780, 190}, {850, 860}});
    painter.setBrush(QColor(0x8c, 0x57, 0x74));
    painter.drawPolygon(QPolygonF{{420, 190}, {428, 110}, {772, 110}, {780, 190}});
    painter.setBrush(QColor(0xfa, 0xea, 0xdd));
    painter.drawRoundedRect(QRectF(455, 400, 290, 260), 24, 24);
    drawBean(painter, {600, 530}, 84, QColor(0x6d, 0x3b, 0x57), QColor(0xfa, 0xea, 0xdd));
}

void drawShop(QPainter &painter)
{
    painter.fillRect(QRect({}, kSize), QColor(0xcf, 0xe3, 0xec));
    painter.fillRect(0, 790, 1200, 110, QColor(0xb8, 0xb4, 0xac));
    painter.setBrush(QColor(0xf4, 0xec, 0xe2));
    painter.drawRect(200, 330, 800, 480);
    painter.setBrush(QColor(0x7a, 0x3b, 0x78));
    painter.drawRect(170, 250, 860, 90);
    for (int stripe = 0; stripe < 8; ++stripe) {
        painter.setBrush(stripe % 2 ? QColor(0xfa, 0xf4, 0xee) : QColor(0xa9, 0x5c, 0x84));
        painter.drawRoundedRect(QRectF(170 + stripe * 107.5, 340, 107.5, 90), 26, 26);
        painter.drawRect(QRectF(170 + stripe * 107.5, 340, 107.5, 46));
    }
    painter.setBrush(QColor(0x4b, 0x6a, 0x72));
    painter.drawRoundedRect(QRectF(260, 480, 330, 220), 12, 12);
    painter.setBrush(QColor(0x6b, 0x49, 0x33));
    painter.drawRoundedRect(QRectF(700, 470, 180, 340), 12, 12);
    drawBean(painter, {425, 590}, 60, QColor(0xf4, 0xec, 0xe2), QColor(0x4b, 0x6a, 0x72));
}

void drawCup(QPainter &painter)
{
    painter.fillRect(QRect({}, kSize), QColor(0x35, 0x5e, 0x5b));
    painter.setBrush(QColor(0xf3, 0xe9, 0xdd));
    painter.drawEllipse(QPointF(600, 450), 350, 350);
    painter.setBrush(QColor(0xb9, 0x7a, 0x4b));
    painter.drawEllipse(QPointF(600, 450), 285, 285);
    QPainterPath heart(QPointF(600, 610));
    heart.cubicTo(QPointF(360, 440), QPointF(440, 270), QPointF(600, 380));
    heart.cubicTo(QPointF(760, 270), QPointF(840, 440), QPointF(600, 610));
    painter.setBrush(QColor(0xf3, 0xe0, 0xc8));
    painter.drawPath(heart);
}

} // namespace

QByteArray drawSamplePicture(SamplePicture picture)
{
    QImage image(kSize, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    switch (picture) {
    case SamplePicture::None:
        return {};
    case SamplePicture::Bag:
        drawBag(painter);
        break;
    case SamplePicture::Shop:
        drawShop(painter);
        break;
    case SamplePicture::Cup:
        drawCup(painter);
        break;
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace perennial
