// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Thumbnails: pictures of media, read and made small off the window's thread and kept. What can't be read stays empty.
// Thread: the window's.

#include "domain/media.h"

#include <QCache>
#include <QObject>
#include <QPixmap>
#include <QSet>

namespace perennial {

class PostService;

class Thumbnails : public QObject
{
    Q_OBJECT
public:
    static constexpr int kLargest = 720; // pixels of the longer side

    explicit Thumbnails(PostService &posts, QObject *parent = nullptr);

    // Null while it is read; ready() tells.
    QPixmap pixmap(const Media &media);

Q_SIGNALS:
    void ready(perennial::MediaId media);

private:
    PostService &m_posts;
    QCache<qint64, QPixmap> m_pixmaps; // by id; cost in kilobytes
    QSet<qint64> m_asked;
};

// The picture cut to the shape of `size`, in the pixels of a device.
QPixmap croppedTo(const QPixmap &picture, const QSize &size, qreal ratio);

} // namespace perennial
