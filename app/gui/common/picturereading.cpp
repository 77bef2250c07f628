// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/picturereading.h"

#include <QBuffer>
#include <QCoro/QCoroFuture>
#include <QImageReader>
#include <QtConcurrent>

namespace perennial {

namespace {

QImage readNow(const QString &path, QSize box, Qt::AspectRatioMode fit)
{
    QImageReader reader(path);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > box.width() || size.height() > box.height()))
        reader.setScaledSize(size.scaled(box, fit));
    return reader.read();
}

constexpr qint64 kMostForeignPixels = 16 * 1024 * 1024;

QImage readForeignNow(const QByteArray &bytes, QSize box)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    // Only what tells its size before it is decoded.
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > kMostForeignPixels)
        return {};
    reader.setScaledSize(size.scaled(box, Qt::KeepAspectRatioByExpanding));
    return reader.read();
}

} // namespace

QCoro::Task<QImage> readForeignPicture(QByteArray bytes, QSize box)
{
    QFuture<QImage> reading = QtConcurrent::run(readForeignNow, bytes, box);
    co_return co_await reading;
}

QCoro::Task<QImage> readPicture(QString path, QSize box, Qt::AspectRatioMode fit)
{
    QFuture<QImage> reading = QtConcurrent::run(readNow, path, box, fit);
    co_return co_await reading;
}

} // namespace perennial
