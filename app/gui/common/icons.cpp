// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/icons.h"

#include <QDir>
#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace perennial {

namespace {

// Small icons are drawn with a heavier line, so that it stays near 1.5 px on the screen.
constexpr qreal kSmall = 14;
constexpr int kKept = 4000;

QString folder()
{
    return QStringLiteral(":/perennial/icons/");
}

QByteArray tinted(QByteArray drawing, qreal size, const IconLook &look)
{
    // The ground first: the colour may be white itself.
    drawing.replace("#ffffff", look.ground.name(QColor::HexRgb).toLatin1());
    drawing.replace("currentColor", look.colour.name(QColor::HexRgb).toLatin1());
    if (size <= kSmall)
        drawing.replace("stroke-width=\"1.75\"", "stroke-width=\"2.1\"");
    return drawing;
}

} // namespace

QPixmap Icons::pixmap(const QString &name, qreal size, qreal ratio, const IconLook &look)
{
    const bool mirrored = look.direction == Qt::RightToLeft && mirrors(name);
    const int pixels = std::max(1, qRound(size * ratio));
    const QString key = name + QLatin1Char('|') + QString::number(pixels) + QLatin1Char('|') + QString::number(ratio) +
                        QLatin1Char('|') + QString::number(look.colour.rgba(), 16) + QLatin1Char('|') +
                        QString::number(look.ground.rgba(), 16) + (mirrored ? QStringLiteral("|m") : QString());
    if (const auto found = m_pixmaps.constFind(key); found != m_pixmaps.constEnd())
        return *found;

    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (const QByteArray bytes = drawing(name); !bytes.isEmpty()) {
        QSvgRenderer renderer(tinted(bytes, size, look));
        QPainter painter(&image);
        painter.setOpacity(look.colour.alphaF());
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    }
    QPixmap made = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    made.setDevicePixelRatio(ratio);
    if (m_pixmaps.size() > kKept)
        m_pixmaps.clear();
    m_pixmaps.insert(key, made);
    return made;
}

void Icons::paint(QPainter &painter, const QRectF &box, const QString &name, const IconLook &look)
{
    const qreal size = std::min(box.width(), box.height());
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1;
    // On whole device pixels, else the strokes blur.
    const auto snapped = [ratio](qreal at) { return std::round(at * ratio) / ratio; };
    const QPointF at(snapped(box.center().x() - size / 2), snapped(box.center().y() - size / 2));
    painter.drawPixmap(at, pixmap(name, size, ratio, look));
}

QIcon Icons::icon(const QString &name, int size, const QColor &colour, const QColor &disabled,
                  Qt::LayoutDirection direction)
{
    QIcon icon;
    for (const qreal ratio : {1.0, 2.0}) {
        icon.addPixmap(pixmap(name, size, ratio, {colour, direction}), QIcon::Normal);
        icon.addPixmap(pixmap(name, size, ratio, {disabled, direction}), QIcon::Disabled);
    }
    return icon;
}

QString Icons::glyphOf(const QString &networkId)
{
    const QString name = QStringLiteral("net-") + networkId;
    return QFile::exists(folder() + name + QStringLiteral(".svg")) ? name : QStringLiteral("net-generic");
}

bool Icons::mirrors(const QString &name)
{
    static const QStringList directional = {
        QStringLiteral("chevron-left"), QStringLiteral("chevron-right"), QStringLiteral("arrow-left"),
        QStringLiteral("arrow-right"),  QStringLiteral("undo"),          QStringLiteral("redo"),
        QStringLiteral("reply"),        QStringLiteral("skip"),          QStringLiteral("posts"),        QStringLiteral("library"),
        QStringLiteral("list"),         QStringLiteral("poll"),          QStringLiteral("thread"),
        QStringLiteral("external"),     QStringLiteral("flag"),          QStringLiteral("sidebar")};
    return directional.contains(name);
}

QStringList Icons::names()
{
    QStringList names = QDir(folder()).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (QString &name : names)
        name.chop(4);
    return names;
}

QByteArray Icons::drawing(const QString &name)
{
    if (const auto found = m_drawings.constFind(name); found != m_drawings.constEnd())
        return *found;
    QFile file(folder() + name + QStringLiteral(".svg"));
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    else
        qWarning("no icon is called %s", qUtf8Printable(name));
    m_drawings.insert(name, bytes);
    return bytes;
}

} // namespace perennial
