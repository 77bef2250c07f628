// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networks/bluesky/blueskyimage.h"

#include "networks/bluesky/blueskywire.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace perennial {

namespace {

constexpr int kLongestSide = 2000; // what the official app sends
constexpr int kDecoderMegabytes = 512;
constexpr int kQualities[] = {92, 85, 75, 65};
constexpr double kSmaller = 0.8;
constexpr int kShortestTry = 200;

Error refused(const char *code, const QString &name, const char *why)
{
    return Error(ErrorKind::Rejected, QString::fromLatin1(code),
                 QStringLiteral("%1: %2").arg(name, QString::fromLatin1(why)), {name});
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, format, quality) ? bytes : QByteArray();
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage flat(image.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    QPainter(&flat).drawImage(0, 0, image);
    return flat;
}

PreparedImage prepared(const QByteArray &bytes, const char *mimeType, const QImage &image)
{
    return {bytes, mimeType, image.width(), image.height()};
}

Result<PreparedImage> squeezed(QImage image, const QString &name, qint64 maxBytes)
{
    // Text and drawings stay sharp, and holes stay holes, where that fits.
    if (image.hasAlphaChannel()) {
        const QByteArray bytes = encoded(image, "PNG", -1);
        if (!bytes.isEmpty() && bytes.size() <= maxBytes)
            return prepared(bytes, "image/png", image);
        image = onWhite(image);
    }
    while (std::max(image.width(), image.height()) >= kShortestTry) {
        for (const int quality : kQualities) {
            const QByteArray bytes = encoded(image, "JPEG", quality);
            if (!bytes.isEmpty() && bytes.size() <= maxBytes)
                return prepared(bytes, "image/jpeg", image);
        }
        const QSize smaller = (QSizeF(image.size()) * kSmaller).toSize().expandedTo(QSize(1, 1));
        image = image.scaled(smaller, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    const QByteArray bytes = encoded(image, "JPEG", kQualities[1]);
    if (!bytes.isEmpty() && bytes.size() <= maxBytes)
        return prepared(bytes, "image/jpeg", image);
    return refused("image-too-heavy", name, "can't be made small enough");
}

Result<PreparedImage> prepare(QImageReader &reader, const QString &name, qint64 maxBytes)
{
    const QSize size = reader.size(); // from the header, before anything is decoded
    if (size.isEmpty())
        return refused("image-unreadable", name, "is no picture that can be read");
    if (qint64(size.width()) * size.height() > blueskyNetwork().media.maxImagePixels)
        return refused("image-too-large", name, "has more than 100 megapixels");
    QImageReader::setAllocationLimit(std::max(QImageReader::allocationLimit(), kDecoderMegabytes));
    reader.setAutoTransform(true);
    if (std::max(size.width(), size.height()) > kLongestSide)
        reader.setScaledSize(size.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage image = reader.read();
    if (image.isNull())
        return refused("image-unreadable", name, "is no picture that can be read");
    const QImage bare = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    QImage clean(bare.constBits(), bare.width(), bare.height(), bare.bytesPerLine(), bare.format());
    return squeezed(clean.copy(), name, maxBytes); // only pixels: no comments, no colour tables, no places
}

} // namespace

Result<PreparedImage> prepareBlueskyImage(const QString &path, qint64 maxBytes)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused("image-missing", name, "can't be opened");
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    return prepare(reader, name, maxBytes);
}

Result<PreparedImage> prepareBlueskyImage(const QByteArray &bytes, qint64 maxBytes)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    return prepare(reader, QStringLiteral("the preview picture"), maxBytes);
}

} // namespace perennial
