// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// readPicture: a picture of the disk, turned as its camera says and made small, read off the window's thread. Null where
// it can't be read. The task takes copies only: nobody has to live until it ends.

#include <QCoro/QCoroTask>
#include <QImage>

namespace perennial {

// `box`: pixels. A picture that is smaller than the box is not made larger.
QCoro::Task<QImage> readPicture(QString path, QSize box, Qt::AspectRatioMode fit = Qt::KeepAspectRatio);

// The same of bytes that somebody else sent: what says it is huge is not decoded.
QCoro::Task<QImage> readForeignPicture(QByteArray bytes, QSize box);

} // namespace perennial
