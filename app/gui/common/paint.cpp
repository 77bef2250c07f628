// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/paint.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTextLayout>

#include <cmath>

namespace perennial {

qreal ratioOf(const QPainter &painter)
{
    if (!painter.device())
        return 1;
    const QPaintEngine *engine = painter.paintEngine();
    if (engine && (engine->type() == QPaintEngine::Pdf || engine->type() == QPaintEngine::SVG))
        return 4;
    return painter.device()->devicePixelRatioF();
}

QRectF startEnd(const QRectF &rect, qreal start, qreal end, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? rect.adjusted(end, 0, -start, 0) : rect.adjusted(start, 0, -end, 0);
}

QRectF sliceStart(const QRectF &rect, qreal width, Qt::LayoutDirection direction)
{
    const qreal x = direction == Qt::RightToLeft ? rect.right() - width : rect.left();
    return {x, rect.top(), width, rect.height()};
}

QRectF sliceEnd(const QRectF &rect, qreal width, Qt::LayoutDirection direction)
{
    return sliceStart(rect, width, direction == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
}

void strokeRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour, qreal width)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius, radius);
}

void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &edge,
                 qreal edgeWidth)
{
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = edge.isValid() ? edgeWidth / 2 : 0;
    const qreal bounded = std::min({radius, rect.width() / 2, rect.height() / 2});
    painter.setPen(edge.isValid() ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), std::max(0.0, bounded - half),
                            std::max(0.0, bounded - half));
}

// Soft without a blur: rings of little alpha, each a step further in.
void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    QColor colour = theme.colour(Token::Shadow);
    if (colour.alpha() == 0)
        return;
    const PainterState saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    constexpr qreal kOut = 20;
    constexpr qreal kIn = 14;
    const QRectF base = rect.translated(0, 8);
    const qreal whole = colour.alphaF();
    qreal laid = 0;
    for (qreal out = kOut; out >= -kIn; out -= 2) {
        const qreal near = (kOut - out) / (kOut + kIn);
        const qreal wanted = whole * near * near;
        colour.setAlphaF(static_cast<float>(std::clamp((wanted - laid) / (1 - laid), 0.0, 1.0)));
        laid = wanted;
        painter.setBrush(colour);
        const qreal corner = std::max(2.0, radius + out);
        painter.drawRoundedRect(base.adjusted(-out, -out, out, out), corner, corner);
    }
}

void drawLine(QPainter &painter, const QRectF &row, const QString &text, const QFont &font, const QColor &colour,
              Qt::LayoutDirection direction)
{
    const PainterState saved(painter);
    painter.setFont(font);
    painter.setPen(colour);
    const QString line = QFontMetricsF(font).elidedText(text.simplified(), Qt::ElideRight, row.width());
    // The words run as they do, the line stands where the row starts.
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(row, static_cast<int>(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine, line);
}

QPixmap roundedThumbnail(const QPixmap &picture, qreal size, qreal radius, qreal ratio)
{
    const int pixels = std::max(1, qRound(size * ratio));
    QPixmap made(pixels, pixels);
    made.fill(Qt::transparent);
    if (!picture.isNull()) {
        const QPixmap scaled = picture.scaled(pixels, pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
        QBrush brush(scaled.copy((scaled.width() - pixels) / 2, (scaled.height() - pixels) / 2, pixels, pixels));
        QPainter painter(&made);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawRoundedRect(QRectF(0, 0, pixels, pixels), radius * ratio, radius * ratio);
    }
    made.setDevicePixelRatio(ratio);
    return made;
}

QStringList brokenLines(const QString &text, const QFont &font, qreal width, int lines)
{
    if (text.isEmpty() || width <= 0 || lines <= 0)
        return {};
    const QFontMetricsF metrics(font);
    if (lines == 1)
        return {metrics.elidedText(text, Qt::ElideRight, width)};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList broken;
    layout.beginLayout();
    int from = 0;
    while (broken.size() < lines - 1 && from < text.size()) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        broken << text.mid(line.textStart(), line.textLength()).trimmed();
        from = line.textStart() + line.textLength();
    }
    layout.endLayout();
    if (from < text.size())
        broken << metrics.elidedText(text.mid(from), Qt::ElideRight, width);
    return broken;
}

QString isolate(const QString &text)
{
    return text.isEmpty() ? text : QChar(0x2068) + text + QChar(0x2069);
}

} // namespace perennial
