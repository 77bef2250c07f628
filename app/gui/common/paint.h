// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// The few strokes that everything we draw is made of, and the geometry of a row that may run from right to left.

#include "common/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QRectF>
#include <QStringList>

class QWidget;

namespace perennial {

// save() and restore() as a value.
class PainterState
{
public:
    explicit PainterState(QPainter &painter) : m_painter(painter) { m_painter.save(); }
    ~PainterState() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterState)

private:
    QPainter &m_painter;
};

// Pixels of the device per unit; where there are none (PDF), enough for print.
qreal ratioOf(const QPainter &painter);

// The rectangle without so much at its start and end edge.
QRectF startEnd(const QRectF &rect, qreal start, qreal end, Qt::LayoutDirection direction);
// So much of it from its start edge, and from its end edge.
QRectF sliceStart(const QRectF &rect, qreal width, Qt::LayoutDirection direction);
QRectF sliceEnd(const QRectF &rect, qreal width, Qt::LayoutDirection direction);

// `rect` is the middle of the line.
void strokeRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour, qreal width);
// Ground and a crisp 1 px edge inside the rectangle; an invalid colour draws nothing.
void fillRounded(QPainter &painter, const QRectF &rect, qreal radius, const QColor &ground, const QColor &edge = {},
                 qreal edgeWidth = 1);
// Depth 2: 0 8 24. Nothing in high contrast.
void paintShadow(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme);
// The room that the shadow takes around it.
constexpr int kShadowReach = 24;

// One line from the start edge of the row, with an ellipsis; its words keep their own direction.
void drawLine(QPainter &painter, const QRectF &row, const QString &text, const QFont &font, const QColor &colour,
              Qt::LayoutDirection direction);

QPixmap roundedThumbnail(const QPixmap &picture, qreal size, qreal radius, qreal ratio);

// At most `lines` lines of the text, broken anywhere where a word is too long, the last one with an ellipsis.
QStringList brokenLines(const QString &text, const QFont &font, qreal width, int lines);

// A Latin handle, time or file name inside text of any direction (U+2068 to U+2069).
QString isolate(const QString &text);

} // namespace perennial
