// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Icons: the drawn set of resources/icons, tinted and kept by name, size, colour and device pixel ratio. Directional
// ones are mirrored in right-to-left. An unknown name gives an empty pixmap and a warning in the log. Owned by Theme.
// Thread: the window's.

#include <QColor>
#include <QHash>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace perennial {

struct IconLook
{
    QColor colour;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QColor ground = Qt::white; // what shows through a filled badge
};

class Icons
{
public:
    QPixmap pixmap(const QString &name, qreal size, qreal devicePixelRatio, const IconLook &look);
    // Centred in the box, at the pixels of the painter's device.
    void paint(QPainter &painter, const QRectF &box, const QString &name, const IconLook &look);
    // For widgets that take a QIcon: two ratios, a colour for the disabled state.
    QIcon icon(const QString &name, int size, const QColor &colour, const QColor &disabled,
               Qt::LayoutDirection direction = Qt::LeftToRight);

    // "net-mastodon"; "net-generic" for a network that we have no drawing of.
    QString glyphOf(const QString &networkId);

    static bool mirrors(const QString &name);
    static QStringList names();

private:
    QByteArray drawing(const QString &name);

    QHash<QString, QByteArray> m_drawings;
    QHash<QString, QPixmap> m_pixmaps;
};

} // namespace perennial
