// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/reviewpictures.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace perennial {

namespace {

constexpr int kQuality = 82;

} // namespace

ReviewPicture reviewPicture(const QString &path, const QString &name, const QString &alt)
{
    ReviewPicture picture{{}, {}, alt, name};
    if (path.isEmpty())
        return picture;
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > kReviewPictureSide || size.height() > kReviewPictureSide))
        reader.setScaledSize(size.scaled(kReviewPictureSide, kReviewPictureSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    QImage read = reader.read();
    if (read.isNull())
        return picture;
    if (read.width() > kReviewPictureSide || read.height() > kReviewPictureSide)
        read = read.scaled(kReviewPictureSide, kReviewPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    // Onto white: a JPEG knows no transparency; and a new picture carries no remarks of the old one.
    QImage flat(read.size(), QImage::Format_RGB32);
    flat.fill(Qt::white);
    {
        QPainter painter(&flat);
        painter.drawImage(0, 0, read);
    }
    QBuffer buffer(&picture.jpeg);
    if (!buffer.open(QIODevice::WriteOnly) || !flat.save(&buffer, "JPEG", kQuality))
        picture.jpeg.clear();
    picture.size = flat.size();
    return picture;
}

} // namespace perennial
