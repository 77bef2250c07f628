// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/picturereading.h"

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

} // namespace

QCoro::Task<QImage> readPicture(QString path, QSize box, Qt::AspectRatioMode fit)
{
    QFuture<QImage> reading = QtConcurrent::run(readNow, path, box, fit);
    co_return co_await reading;
}

} // namespace perennial
