// SPDX-FileCopyrightText: 2026 The Perennial authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "media/mediafolder.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeDatabase>
#include <QSaveFile>

namespace perennial {

namespace {

// No network of ours takes more (Bluesky's films, the largest, end at 300 MB).
constexpr qint64 kMaxBytes = 512LL * 1024 * 1024;
// A picture is unpacked into 4 bytes a pixel: beyond this a small file would take more memory than it is worth.
constexpr qint64 kMaxPixels = 120LL * 1000 * 1000;

} // namespace

QString MediaFolder::pathOf(const QString &sha256) const
{
    return m_folder + QLatin1Char('/') + sha256.left(2) + QLatin1Char('/') + sha256;
}

Result<StoredMedia> MediaFolder::describe(const QByteArray &bytes, const QString &name) const
{
    if (bytes.isEmpty())
        return Error(ErrorKind::Invalid, QStringLiteral("media-unreadable"), QStringLiteral("the file is empty"), {name});
    StoredMedia media;
    media.bytes = bytes.size();
    media.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    media.mimeType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name();
    QBuffer buffer(const_cast<QByteArray *>(&bytes));
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size(); // from the header, without unpacking
    if (!size.isValid())
        return media;
    if (qint64(size.width()) * size.height() > kMaxPixels)
        return Error(ErrorKind::Invalid, QStringLiteral("picture-bomb"),
                     QStringLiteral("the picture says it is %1 by %2 pixels").arg(size.width()).arg(size.height()),
                     {name, QString::number(size.width()), QString::number(size.height())});
    media.width = size.width();
    media.height = size.height();
    return media;
}

Result<StoredMedia> MediaFolder::add(const QString &filePath) const
{
    const QFileInfo info(filePath);
    if (!info.isFile())
        return Error(ErrorKind::NotFound, QStringLiteral("media-file-missing"), QStringLiteral("no such file"), {filePath});
    if (info.size() > kMaxBytes)
        return Error(ErrorKind::Invalid, QStringLiteral("media-too-large"), QStringLiteral("the file is over 512 MB"), {filePath});
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Invalid, QStringLiteral("media-unreadable"), file.errorString(), {filePath});
    const QByteArray bytes = file.readAll();
    if (bytes.size() < info.size()) // cut off, or gone, while it was read: half a picture is none
        return Error(ErrorKind::Invalid, QStringLiteral("media-unreadable"), file.errorString(), {info.fileName()});
    return addBytes(bytes, info.fileName());
}

Result<StoredMedia> MediaFolder::addBytes(const QByteArray &bytes, const QString &nameForErrors) const
{
    TRY_ASSIGN(const StoredMedia media, describe(bytes, nameForErrors));
    const QString path = pathOf(media.sha256);
    if (QFileInfo(path).size() == media.bytes && media.bytes > 0)
        return media;
    const bool made = QDir().mkpath(QFileInfo(path).absolutePath());
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path);
    if (!made || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error(ErrorKind::Storage, QStringLiteral("media-store"), file.errorString(), {m_folder});
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return media;
}

} // namespace perennial
