// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "composer/thumbnails.h"

#include "common/picturereading.h"
#include "common/whendone.h"
#include "service/postservice.h"

namespace perennial {

namespace {

constexpr int kKilobytesKept = 64 * 1024;

} // namespace

Thumbnails::Thumbnails(PostService &posts, QObject *parent) : QObject(parent), m_posts(posts), m_pixmaps(kKilobytesKept) {}

QPixmap Thumbnails::pixmap(const Media &media)
{
    if (const QPixmap *known = m_pixmaps.object(media.id.value))
        return *known;
    const QString path = m_posts.mediaPath(media);
    if (path.isEmpty() || m_asked.contains(media.id.value))
        return {};
    m_asked.insert(media.id.value);
    whenDone(readPicture(path, QSize(kLargest, kLargest)), this, [this, id = media.id](const QImage &image) {
        if (image.isNull())
            return; // stays asked for: reading it again would not help
        m_asked.remove(id.value);
        m_pixmaps.insert(id.value, new QPixmap(QPixmap::fromImage(image)), std::max<int>(1, int(image.sizeInBytes() / 1024)));
        Q_EMIT ready(id);
    });
    return {};
}

QPixmap croppedTo(const QPixmap &picture, const QSize &size, qreal ratio)
{
    if (picture.isNull() || size.isEmpty())
        return {};
    const QSize pixels = size * ratio;
    QPixmap scaled = picture.scaled(pixels, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation);
    const QPoint corner((scaled.width() - pixels.width()) / 2, (scaled.height() - pixels.height()) / 2);
    QPixmap cut = scaled.copy(QRect(corner, pixels));
    cut.setDevicePixelRatio(ratio);
    return cut;
}

} // namespace perennial
